"""How weights begin: by the rule that is chosen, each layer from a seed of its own, and fitted to data if asked."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from playground.core.graph import Block, Graph
from playground.core.initializer import Initializer
from playground.core.project import Project
from playground.engine import build, parametrized
from playground.engine.seed import derive

if TYPE_CHECKING:
    from torch import Tensor, nn

ROUNDS, CLOSE = 10, 0.02
"""How often a layer is scaled at most, and how far from one its variance may stay (Mishkin and Matas: 10 and 0.1)."""


def emptied(network: nn.Module, device: str) -> None:
    """Give a network on the meta device memory; what shares a tensor goes on sharing it."""
    shared = _shared(network)
    network.to_empty(device=device)
    for (owner, name), *others in shared:
        for other, alias in others:
            setattr(other, alias, getattr(owner, name))


def _shared(network: nn.Module) -> list[list[tuple[nn.Module, str]]]:
    """The places of each parameter that has several."""
    places: dict[int, list[tuple[nn.Module, str]]] = {}
    for module in network.modules():
        for name, parameter in module.named_parameters(recurse=False):
            places.setdefault(id(parameter), []).append((module, name))
    return [found for found in places.values() if len(found) > 1]


def initialise(network: nn.Module, graph: Graph, usual: Initializer, seed: int, role: str = "network") -> None:
    """Give every module its initial weights, each from a seed of its own.

    A tensor that several modules share begins as in the first of them.
    """
    import torch

    chosen = dict(_chosen(network, graph, usual))
    with torch.random.fork_rng(devices=[]):
        # Backwards, since what holds others may change what they drew, and the first owner has the last word.
        for name, module in reversed(list(network.named_modules())):
            torch.default_generator.manual_seed(derive(seed, "initial", role, name))
            _on_cpu(module, chosen.get(module, usual))


def _chosen(network: Any, graph: Graph, usual: Initializer) -> Iterator[tuple[nn.Module, Initializer]]:
    """The rule of each module for which a layer has one, with all modules inside."""
    for id, node in graph.active.nodes.items():
        module = getattr(network, id, None)
        if module is None:
            continue
        rule = node.initializer or usual
        if isinstance(node.layer, Block):
            for copy in module if node.layer.repeat > 1 else (module,):
                yield from _chosen(copy, node.layer.graph, rule)
        else:
            yield from ((inner, rule) for inner in module.modules())


def _on_cpu(module: nn.Module, rule: Initializer) -> None:
    """The same numbers on every device: drawn on the CPU, then moved."""
    tensors = dict(itertools.chain(module.named_parameters(recurse=False), module.named_buffers(recurse=False)))
    homes = {name: tensor.data for name, tensor in tensors.items() if tensor.device.type != "cpu"}
    for name in homes:
        tensors[name].data = tensors[name].data.cpu()
    _fill(module, rule)
    for name, home in homes.items():
        home.copy_(tensors[name].data)
        tensors[name].data = home


def _fill(module: Any, rule: Initializer) -> None:
    import torch
    from torch.nn.utils import parametrize

    if callable(reset := parametrized.reset_of(module)):
        reset()
    with torch.no_grad():
        for name, tensor in module.named_parameters(recurse=False):
            if tensor.ndim > 1 and not rule.own:
                build.compute(rule.call(), [tensor])
            elif rule.zero_bias and "bias" in name:
                tensor.zero_()
        if not rule.own and parametrize.is_parametrized(module, "weight"):
            module.weight = build.compute(rule.call(), [torch.empty_like(module.weight)])


def rules(project: Project) -> Mapping[str, Mapping[str, Initializer]]:
    """The rule of every node by role and path, to see whether a start would be another one."""
    return {role: dict(_by_path(graph, "", project.initializer)) for role, graph in project.networks.items()}


def _by_path(graph: Graph, prefix: str, usual: Initializer) -> Iterator[tuple[str, Initializer]]:
    for id, node in graph.nodes.items():
        rule = node.initializer or usual
        yield prefix + id, rule
        for one in node.folded:
            yield f"{prefix}{id}/{one.id}", one.initializer or usual
        if isinstance(node.layer, Block):
            yield from _by_path(node.layer.graph, f"{prefix}{id}/", rule)


def scaled_by_data(network: nn.Module, graph: Graph, usual: Initializer, x: Tensor) -> None:
    """Scale the layers whose rule asks for it, one after the other, so that their outputs for `x` have variance one.

    x: N × the shape of the input. Batch norms and dropout are as in use, not as in training.
    """
    import torch

    wanted = {module for module, rule in _all_rules(network, graph, usual) if rule.by_data}
    if not wanted:
        return
    seen: dict[nn.Module, Tensor] = {}
    network.eval()
    with torch.no_grad():
        for module in network.modules():
            weight = getattr(module, "weight", None)
            if module not in wanted or not isinstance(weight, torch.Tensor) or weight.ndim < 2:
                continue
            handle = module.register_forward_hook(partial(_note, seen))
            for _ in range(ROUNDS):
                network(x)
                spread = seen[module].std().item() if module in seen else 1.0
                if abs(spread**2 - 1) < CLOSE or spread < 1e-8:
                    break
                weight /= spread
            handle.remove()
    network.train()


def _note(seen: dict[nn.Module, Tensor], module: nn.Module, _: object, result: Any) -> None:
    seen[module] = result[0] if isinstance(result, tuple) else result


def _all_rules(network: nn.Module, graph: Graph, usual: Initializer) -> Iterator[tuple[nn.Module, Initializer]]:
    chosen = dict(_chosen(network, graph, usual))
    return ((module, chosen.get(module, usual)) for module in network.modules())
