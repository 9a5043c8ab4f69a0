"""Measure: what a layer does to shapes, and what it costs, seen from the real module on the meta device."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from playground.core.layer import Call, NodeFacts, Saved, Shape
from playground.engine import build

if TYPE_CHECKING:
    import torch

BATCH = 2
"""Examples that are sent through on the meta device; more than one, since batch norms need it."""
_idle: set[str] = set()
"""What was seen to multiply nothing. Counting is by far the slowest part of looking at a layer."""


def measure(call: Call, inputs: tuple[Shape, ...]) -> NodeFacts:
    """Shapes, parameters and operations of an expression. Raises what the module raises where it does not fit."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    tensors = [torch.empty((BATCH, *map(int, x.sizes)), dtype=getattr(torch, x.dtype), device="meta") for x in inputs]
    for tensor in tensors:
        tensor.requires_grad_(tensor.is_floating_point())
    own: list[torch.Tensor] = []
    kept: list[torch.Tensor] = []
    hooks = torch.autograd.graph.saved_tensors_hooks(kept.append, lambda packed: packed)
    counter = FlopCounterMode(display=False)
    with torch.enable_grad(), hooks, nullcontext() if call.target in _idle else counter:
        if call.is_module:
            with torch.device("meta"):
                module = build.module(call)
            own = [*module.parameters(), *module.buffers()]
            result = module(*tensors)
        else:
            result = build.compute(call, tensors)
    values = result if isinstance(result, tuple) else (result,)
    shapes = tuple(Shape(tuple(value.shape[1:]), str(value.dtype).removeprefix("torch.")) for value in values)
    if any(0 in shape.sizes for shape in shapes):
        raise ValueError("nothing is left of the input")
    if not counter.get_total_flops():
        _idle.add(call.target)
    parameters = sum(tensor.numel() for tensor in own if tensor.requires_grad)
    saved = _saved(tensors, list(values), kept, own)
    return NodeFacts(shapes, (), parameters, counter.get_total_flops() // 2 // BATCH, saved=saved)


def _saved(
    inputs: list[torch.Tensor], outputs: list[torch.Tensor], kept: list[torch.Tensor], own: list[torch.Tensor]
) -> Saved:
    """What autograd has kept of a step through one layer, besides its weights."""

    def home(tensor: torch.Tensor) -> int:
        return tensor.untyped_storage()._cdata  # pyright: ignore[reportPrivateUsage]

    homes = {home(tensor): tensor for tensor in kept}
    taken, given = [home(tensor) for tensor in inputs], [home(tensor) for tensor in outputs]
    rest = homes.keys() - {*taken, *given, *map(home, own)}
    return Saved(
        tuple(n for n, place in enumerate(taken) if place in homes),
        tuple(n for n, place in enumerate(given) if place in homes and place not in taken),
        sum(homes[place].untyped_storage().nbytes() for place in rest) // BATCH,
        taken.index(given[0]) if given[0] in taken else None,
    )
