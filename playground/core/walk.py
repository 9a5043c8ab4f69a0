"""Where the arrow keys lead from a node: along wires, among parallel branches, else to what lies nearest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from playground.core.graph import Graph, Node

Way = Literal["left", "right", "up", "down"]
STEPS: Mapping[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
SIDEWAYS = 2.0
"""How much farther away something counts that lies beside the way."""


def first(graph: Graph) -> str:
    """Where a walk begins: at the first input, else at the node at the top left; "" where there is none."""
    if graph.inputs():
        return graph.inputs()[0]
    return min(graph.nodes, key=lambda id: (graph.nodes[id].y, graph.nodes[id].x), default="")


def last(graph: Graph) -> str:
    """Where the network ends, else the node at the bottom right; "" where there is none."""
    if graph.outputs():
        return graph.outputs()[-1]
    return max(graph.nodes, key=lambda id: (graph.nodes[id].y, graph.nodes[id].x), default="")


def ahead(graph: Graph, id: str, way: Way) -> tuple[str, ...]:
    """The nodes to which wires lead in this direction, or that lie parallel, nearest first."""
    if way in ("left", "right"):
        wires = graph.incoming.get(id, ()) if way == "left" else graph.outgoing.get(id, ())
        return _nearest(graph, id, {edge.source if way == "left" else edge.target for edge in wires}, way)
    parallel = {edge.target for wire in graph.incoming.get(id, ()) for edge in graph.outgoing.get(wire.source, ())}
    parallel |= {edge.source for wire in graph.outgoing.get(id, ()) for edge in graph.incoming.get(wire.target, ())}
    return _nearest(graph, id, (one for one in parallel if _lies(graph.nodes[id], graph.nodes[one], way)), way)


def step(graph: Graph, id: str, way: Way, trail: Mapping[tuple[str, Way], str] | None = None) -> str:
    """The node to which an arrow key leads; "" where nothing lies there. A `trail` tells which way one came before."""
    found = ahead(graph, id, way)
    known = (trail or {}).get((id, way), "")
    if known in found:
        return known
    return found[0] if found else nearest(graph, id, way)


def nearest(graph: Graph, id: str, way: Way, among: Iterable[str] | None = None) -> str:
    """The node that lies nearest in a direction, whatever wires say; "" where none does."""
    here = graph.nodes[id]
    wanted = graph.nodes if among is None else among
    lying = (other for other in wanted if other != id and _lies(here, graph.nodes[other], way))
    return min(lying, key=lambda other: (_distance(here, graph.nodes[other], way), other), default="")


def _lies(here: Node, there: Node, way: Way) -> bool:
    across, down = STEPS[way]
    return (there.x - here.x) * across + (there.y - here.y) * down > 0


def _distance(here: Node, there: Node, way: Way) -> float:
    dx, dy = abs(there.x - here.x), abs(there.y - here.y)
    return dx + SIDEWAYS * dy if way in ("left", "right") else dy + SIDEWAYS * dx


def _nearest(graph: Graph, id: str, others: Iterable[str], way: Way) -> tuple[str, ...]:
    """By distance, so that a shortcut around other layers comes last."""
    here = graph.nodes[id]
    return tuple(sorted(others, key=lambda other: (_distance(here, graph.nodes[other], way), other)))
