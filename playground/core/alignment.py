"""Aligns, distributes and snaps cards: pure moves, of which the first and the last card often stay where they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from playground.core.graph import Graph, Node
from playground.core.placement import HEAD, STEP_X, STEP_Y, WIDTH, snapped

Side = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["across", "down"]
GAP = 32
"""Between the edges of cards that would cover one another."""


def aligned(graph: Graph, ids: Iterable[str], side: Side, heights: Mapping[str, float] | None = None) -> Graph:
    """The graph with these cards on one line: at their outermost edge, or at the middle of them all.

    Cards that would lie over one another move on along the line. `heights` are those of cards taller than usual.
    """
    nodes = [graph.nodes[id] for id in ids]
    if not nodes:
        return graph
    axis: Axis = "across" if side in ("left", "centre", "right") else "down"
    sizes = {node.id: _size(node, axis == "across", heights) for node in nodes}
    first = min(_along(node, axis) for node in nodes)
    last = max(_along(node, axis) + sizes[node.id] for node in nodes)
    share = {"left": 0.0, "top": 0.0, "centre": 0.5, "middle": 0.5, "right": 1.0, "bottom": 1.0}[side]
    places = {n.id: _with(n, axis, round(first + (last - first - sizes[n.id]) * share)) for n in nodes}
    return _moved(graph, _apart(graph, places, axis, heights))


def distributed(graph: Graph, ids: Iterable[str], axis: Axis, heights: Mapping[str, float] | None = None) -> Graph:
    """The graph with equal gaps between these cards; the two outermost stay where they are."""
    nodes = _in_order(graph, ids, axis)
    if len(nodes) < 3:
        return graph
    sizes = [_size(node, axis == "across", heights) for node in nodes]
    start, end = _along(nodes[0], axis), _along(nodes[-1], axis)
    gap = (end - start - sum(sizes[:-1])) / (len(nodes) - 1)
    places: dict[str, tuple[float, float]] = {}
    for node, size in zip(nodes[1:-1], sizes, strict=False):
        start += size + gap
        places[node.id] = _with(node, axis, round(start))
    return _moved(graph, places)


def spaced(graph: Graph, ids: Iterable[str], axis: Axis) -> Graph:
    """The graph with these cards at the usual distance from one another; the first stays where it is."""
    nodes = _in_order(graph, ids, axis)
    if not nodes:
        return graph
    step = STEP_X if axis == "across" else STEP_Y
    start = _along(nodes[0], axis)
    return _moved(graph, {node.id: _with(node, axis, start + n * step) for n, node in enumerate(nodes)})


def on_grid(graph: Graph, ids: Iterable[str]) -> Graph:
    """The graph with these cards on the points of the grid that are next to them."""
    return _moved(graph, {id: (snapped(graph.nodes[id].x), snapped(graph.nodes[id].y)) for id in ids})


def _apart(
    graph: Graph, places: Mapping[str, tuple[float, float]], axis: Axis, heights: Mapping[str, float] | None
) -> dict[str, tuple[float, float]]:
    """These places on a line across an axis, those further on so far that no card covers another.

    Cards that stood in a row become a column in the order of that row, and the other way round.
    """
    other: Axis = "down" if axis == "across" else "across"
    result: dict[str, tuple[float, float]] = {}
    free = None
    for id in sorted(places, key=lambda id: (_along(graph.nodes[id], other), _along(graph.nodes[id], axis), id)):
        node = graph.nodes[id]
        size, here = _size(node, other == "across", heights), _along(node, other)
        if free is not None and here < free:
            here = snapped(free + GAP)
        free = here + size
        result[id] = (places[id][0], here) if other == "down" else (here, places[id][1])
    return result


def _moved(graph: Graph, places: Mapping[str, tuple[float, float]]) -> Graph:
    """The graph with what really moves; itself if nothing does."""
    new = {id: place for id, place in places.items() if (graph.nodes[id].x, graph.nodes[id].y) != place}
    return graph.moved(new) if new else graph


def _in_order(graph: Graph, ids: Iterable[str], axis: Axis) -> list[Node]:
    return sorted((graph.nodes[id] for id in ids), key=lambda node: (_along(node, axis), node.id))


def _along(node: Node, axis: Axis) -> float:
    return node.x if axis == "across" else node.y


def _with(node: Node, axis: Axis, place: float) -> tuple[float, float]:
    return (place, node.y) if axis == "across" else (node.x, place)


def _size(node: Node, across: bool, heights: Mapping[str, float] | None) -> float:
    return WIDTH if across else (heights or {}).get(node.id, HEAD)
