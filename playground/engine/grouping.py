"""Which weights an optimizer moves together, and how fast; made of as many PyTorch optimizers as that takes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from playground.core.graph import Block, Graph
from playground.core.optimizer import Optimizer
from playground.engine import build


class Together(torch.optim.Optimizer):
    """Several optimizers that act as one: whoever looks at groups and memory sees those of all."""

    def __init__(self, parts: Sequence[torch.optim.Optimizer]) -> None:
        # The base class would ask for parameters; everything that it does is done by the parts.
        self.parts, self.defaults = parts, {}
        self.state: defaultdict[Any, Any] = defaultdict(dict)
        self.param_groups = [group for part in parts for group in part.param_groups]
        for part in parts:
            part.state = self.state

    def zero_grad(self, set_to_none: bool = True) -> None:
        for part in self.parts:
            part.zero_grad(set_to_none)

    def step(self, closure: Callable[[], Any] | None = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        loss = None if closure is None else closure()
        for part in self.parts:
            part.step()
        return loss


def made(rule: Optimizer, weights: Sequence[tuple[Tensor, float]]) -> torch.optim.Optimizer:
    """An optimizer without memory, for weights that are each given with a factor on the learning rate.

    An optimizer wants at least one tensor, but there are networks without any.
    """
    pairs = list(weights) or [(torch.zeros(1, requires_grad=True), 1.0)]
    if rule.lone:
        pairs = [(weight, 1.0) for weight, _ in pairs]
    rest = rule.rest()
    if rest is None:
        return build.optimizer(rule.call(), _groups(pairs))
    matrices = [pair for pair in pairs if pair[0].ndim == 2]
    others = [pair for pair in pairs if pair[0].ndim != 2]
    calls = ((rule.call(), matrices), (rest, others))
    return Together([build.optimizer(call, _groups(some)) for call, some in calls if some])


def _groups(weights: Sequence[tuple[Tensor, float]]) -> list[dict[str, Any]]:
    """Groups of PyTorch, one per factor, in the order in which the factors come up."""
    found: dict[float, list[Tensor]] = {}
    for weight, factor in weights:
        found.setdefault(factor, []).append(weight)
    return [{"params": some, "factor": factor} for factor, some in found.items()]


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    """Set the learning rate of all groups, each times its factor."""
    for group in optimizer.param_groups:
        group["lr"] = rate * group["factor"]


def factors(network: nn.Module, graph: Graph) -> Iterator[tuple[Tensor, float]]:
    """Every weight that learns, with the factor on its learning rate: of its node, times those of the Blocks around."""
    known: dict[Tensor, float] = {}
    for module, factor in _modules(network, graph, 1.0):
        for weight in module.parameters():
            known.setdefault(weight, factor)
    for weight in network.parameters():
        if weight.requires_grad:
            yield weight, known.get(weight, 1.0)


def _modules(network: nn.Module, graph: Graph, around: float) -> Iterator[tuple[nn.Module, float]]:
    for id, node in graph.active.nodes.items():
        module: Any = getattr(network, id, None)
        factor = around * node.rate
        if module is None or (factor == 1.0 and not isinstance(node.layer, Block)):
            continue
        if isinstance(node.layer, Block):
            for copy in module if node.layer.repeat > 1 else (module,):
                yield from _modules(copy, node.layer.graph, factor)
        else:
            yield module, factor


def rates(graph: Graph, prefix: str = "") -> dict[str, float]:
    """The factors that are not 1, by node path."""
    found: dict[str, float] = {}
    for id, node in graph.active.nodes.items():
        if node.rate != 1.0:
            found[prefix + node.path] = node.rate
        if isinstance(node.layer, Block):
            found |= rates(node.layer.graph, f"{prefix}{id}/")
    return found
