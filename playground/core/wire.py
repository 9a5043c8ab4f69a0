"""Edits of the points that a wire is led through, and moves that take such points along."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from playground.core.graph import Edge, Graph

Place = tuple[float, float]
Key = tuple[str, str]


def led(graph: Graph, key: Key, via: Iterable[Place]) -> Graph:
    """Lead a wire through these points and no others."""
    return replace(graph, edges={**graph.edges, key: replace(graph.edges[key], via=tuple(via))})


def with_point(graph: Graph, key: Key, at: int, place: Place) -> Graph:
    """Put a point into a wire, so that it is its point number `at`."""
    via = graph.edges[key].via
    return led(graph, key, (*via[:at], place, *via[at:]))


def with_point_moved(graph: Graph, key: Key, at: int, place: Place) -> Graph:
    """Move one point of a wire."""
    via = graph.edges[key].via
    return led(graph, key, (*via[:at], place, *via[at + 1 :]))


def without_point(graph: Graph, key: Key, at: int) -> Graph:
    """Take a point out of a wire."""
    via = graph.edges[key].via
    return led(graph, key, (*via[:at], *via[at + 1 :]))


def piece_at(course: Sequence[Place], place: Place) -> int:
    """Which piece of a course through these points lies nearest to a place; the first is 0."""

    def away(n: int) -> float:
        (ax, ay), (bx, by) = course[n], course[n + 1]
        along, size = (bx - ax, by - ay), (bx - ax) ** 2 + (by - ay) ** 2
        part = ((place[0] - ax) * along[0] + (place[1] - ay) * along[1]) / size if size else 0.0
        part = max(0.0, min(1.0, part))
        return (ax + part * along[0] - place[0]) ** 2 + (ay + part * along[1] - place[1]) ** 2

    return min(range(len(course) - 1), key=away)


def longest_piece(course: Sequence[Place]) -> int:
    """Which piece of a course is the longest."""
    return max(
        range(len(course) - 1),
        key=lambda n: (course[n + 1][0] - course[n][0]) ** 2 + (course[n + 1][1] - course[n][1]) ** 2,
    )


def shifted(graph: Graph, ids: Iterable[str], dx: float, dy: float) -> Graph:
    """Move nodes, with the points of the wires between them."""
    moved = set(ids)
    nodes = (replace(graph.nodes[id], x=graph.nodes[id].x + dx, y=graph.nodes[id].y + dy) for id in moved)
    between = (e for e in graph.edges.values() if e.via and e.source in moved and e.target in moved)
    edges: dict[Key, Edge] = {e.key: replace(e, via=tuple((x + dx, y + dy) for x, y in e.via)) for e in between}
    graph = graph.with_nodes(*nodes)
    return replace(graph, edges={**graph.edges, **edges}) if edges else graph


def taken_out(graph: Graph, id: str) -> Graph:
    """The graph with a node that has no wires any more; what it stood between is joined."""
    return graph.without([id], bridge=True).with_nodes(graph.nodes[id])
