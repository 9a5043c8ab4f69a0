"""Tensors that were set by hand: put into fresh networks, and followed over the edits of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from playground.core.graph import Block, Graph
from playground.core.handwork import Place, set_by_hand
from playground.core.node import Values
from playground.core.project import Project

if TYPE_CHECKING:
    from torch import Tensor, nn


def put(networks: Mapping[str, nn.Module], project: Project) -> None:
    """Let networks begin from what was set by hand; what does not fit (its layer has other sizes now) is left out."""
    for role, network in networks.items():
        graph = project.networks[role]
        for place, values in set_by_hand(graph).items():
            for tensor in tensors(network, graph, place):
                _fill(tensor, values)


class Handwork:
    """Takes edits by hand over into a run, and back.

    Whenever a tensor goes from one state of the document to another, what training had made of it is remembered with
    the state that is left. Undo and redo come back to that; an edit that was never there before gives its own numbers.
    What the history has forgotten is forgotten here, too, since states are held weakly.
    """

    def __init__(self) -> None:
        self._left: dict[tuple[str, Place], WeakKeyDictionary[Values, list[Tensor]]] = {}
        self._own: dict[tuple[str, Place], list[Tensor]] = {}
        """Of each tensor what it was before anything of it was set by hand."""

    def clear(self) -> None:
        """A new run begins."""
        self._left.clear()
        self._own.clear()

    def follow(
        self, old: Project, new: Project, networks: Mapping[str, nn.Module], fresh: Callable[[str], nn.Module] | None
    ) -> bool:
        """Bring live tensors from what `old` sets by hand to what `new` does; whether that made a difference.

        `fresh` makes a network with initial weights, for a run that has not begun: there, what is no longer set by hand
        becomes what it would have been.
        """
        changed = False
        for role, network in networks.items():
            before = set_by_hand(old.networks[role]) if role in old.networks else {}
            graph = new.networks[role]
            after = set_by_hand(graph)
            for place in {**before, **after}:
                one, two = before.get(place), after.get(place)
                live = list(tensors(network, graph, place))
                if one == two or not live:
                    continue
                self._leave((role, place), one, live)
                initial = list(tensors(fresh(role), graph, place)) if fresh is not None and two is None else []
                changed |= self._enter((role, place), two, live, initial)
        return changed

    def _leave(self, key: tuple[str, Place], values: Values | None, live: list[Tensor]) -> None:
        kept = [tensor.detach().clone() for tensor in live]
        if values is None:
            self._own[key] = kept
        else:
            self._left.setdefault(key, WeakKeyDictionary())[values] = kept

    def _enter(self, key: tuple[str, Place], values: Values | None, live: list[Tensor], initial: list[Tensor]) -> bool:
        kept = self._own.pop(key, None) if values is None else self._left.get(key, {}).get(values)
        kept = kept or initial
        if len(kept) == len(live) and all(a.shape == b.shape for a, b in zip(kept, live, strict=True)):
            for tensor, value in zip(live, kept, strict=True):
                _copy(tensor, value)
            return True
        return values is not None and all(_fill(tensor, values) for tensor in live)


def tensors(network: nn.Module, graph: Graph, place: Place) -> Iterator[Tensor]:
    """The tensors that a place names: one in every copy of a repeated Block, none where there is no such tensor."""
    path, name = place
    id, _, rest = path.partition("/")
    module: Any = getattr(network, id, None)
    if module is None or id not in graph.nodes:
        return
    layer = graph.nodes[id].layer
    if rest and isinstance(layer, Block):
        for copy in module if layer.repeat > 1 else (module,):
            yield from tensors(copy, layer.graph, (rest, name))
    elif not rest:
        found = dict(module.named_parameters()) | dict(module.named_buffers())
        if name in found and found[name].is_floating_point():
            yield found[name].detach()


def _fill(tensor: Tensor, values: Values) -> bool:
    import torch

    if tuple(tensor.shape) != values.sizes:
        return False
    _copy(tensor, torch.tensor(values.numbers, dtype=torch.float64).reshape(values.sizes))
    return True


def _copy(tensor: Tensor, value: Tensor) -> None:
    import torch

    with torch.no_grad():
        tensor.copy_(value)
