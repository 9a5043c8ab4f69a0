"""What is set by hand: pure edits of the numbers of a layer, and of which layers training leaves alone."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from playground.core.graph import Block, Graph, Node
from playground.core.node import Values

MAX_NUMBERS = 10_000
"""Most numbers of one layer that can be set by hand."""
Place = tuple[str, str]
"""Path of a node ("block1/linear1") and name of a tensor in it ("weight")."""


def with_number(values: Values, at: tuple[int, ...], number: float) -> Values:
    """The tensor with one number changed."""
    flat = 0
    for size, index in zip(values.sizes, at, strict=True):
        flat = flat * size + index
    return replace(values, numbers=(*values.numbers[:flat], number, *values.numbers[flat + 1 :]))


def with_values(graph: Graph, id: str, values: Values) -> Graph:
    """The graph with one tensor of a node set by hand."""
    node = graph.nodes[id]
    others = tuple(one for one in node.values if one.name != values.name)
    return graph.with_nodes(replace(node, values=(*others, values)))


def forgotten(graph: Graph, ids: Iterable[str] | None = None) -> Graph:
    """The graph without what was set by hand in these nodes (all if None), and inside them where they are Blocks."""
    changed: list[Node] = []
    for id in graph.nodes if ids is None else ids:
        node = graph.nodes[id]
        if isinstance(node.layer, Block) and set_by_hand(node.layer.graph):
            node = replace(node, layer=replace(node.layer, graph=forgotten(node.layer.graph)))
        if node.values:
            node = replace(node, values=())
        if node is not graph.nodes[id]:
            changed.append(node)
    return graph.with_nodes(*changed) if changed else graph


def froze(graph: Graph, ids: Iterable[str], frozen: bool) -> Graph:
    """The graph with these nodes frozen, or thawed."""
    return graph.with_nodes(*(replace(graph.nodes[id], frozen=frozen) for id in ids))


def set_by_hand(graph: Graph) -> Mapping[Place, Values]:
    """All tensors that were set by hand, inside Blocks as well."""
    return dict(_found(graph, ""))


def _found(graph: Graph, prefix: str) -> Iterator[tuple[Place, Values]]:
    for id, node in graph.nodes.items():
        for values in node.values:
            yield (prefix + id, values.name), values
        if isinstance(node.layer, Block):
            yield from _found(node.layer.graph, f"{prefix}{id}/")


def sound(number: float) -> bool:
    """Whether a weight can have this value."""
    return math.isfinite(number) and abs(number) < 3e38
