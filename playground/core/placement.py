"""Where cards lie on the canvas: their sizes, places for new ones, and room that is made for them."""

from __future__ import annotations

from dataclasses import replace

from playground.core import wire
from playground.core.graph import Edge, Graph, Node

WIDTH = 148.0
HEAD = 56.0
"""Height of a card without pictures."""
GRID = 8.0
STEP_X, STEP_Y = 214.0, 170.0
"""From one card to its neighbour at the right, and to the row below."""
ROW = 4
"""Cards that are put into a row."""


def snapped(value: float) -> float:
    return round(value / GRID) * GRID


def free_place(graph: Graph, x: float, y: float) -> tuple[float, float]:
    """The given place on the grid, or the next one below where no card lies."""
    return free_below(graph, snapped(x), snapped(y))


def free_below(graph: Graph, x: float, y: float) -> tuple[float, float]:
    """The given place itself, or the next one below where no card lies."""
    while any(_overlap(node, x, y) for node in graph.nodes.values()):
        y += snapped(HEAD + 40)
    return x, y


def behind(graph: Graph, node: Node) -> tuple[float, float]:
    """The place for a layer behind this one: at its right, or at the start of a new row where the row is full."""
    row = [one for one in graph.nodes.values() if _same_row(one, node.y)]
    if len(row) < ROW or node.x < max(one.x for one in row):
        return node.x + STEP_X, node.y
    return min(one.x for one in graph.nodes.values()), max(one.y for one in graph.nodes.values()) + STEP_Y


def inserted(graph: Graph, edge: Edge, node: Node) -> Graph:
    """Put a node on a wire: behind the wire's source, where the rest of the row moves aside if it must.

    Where something else lies between the two ends (a shortcut around other layers), the node keeps the place that it
    has, or takes the next free one below. So it does on a wire that is led through points, which are divided where
    the node lies.
    """
    if edge.via:
        return _inserted_between(graph, edge, node)
    source, target = graph.nodes[edge.source], graph.nodes[edge.target]
    x, y = source.x + STEP_X, source.y
    others = [one for one in graph.nodes.values() if one.id not in (node.id, edge.target)]
    beside = _same_row(target, y) and target.x > source.x
    if any(_overlap(one, x, y) for one in others) or (beside and target.x - source.x > 2 * STEP_X):
        x, y = free_place(graph.without([node.id]), node.x, node.y)
    elif beside and target.x < x + STEP_X:
        away = x + STEP_X - target.x
        row = [one for one in others if _same_row(one, y) and one.x >= target.x] + [target]
        graph = graph.moved({one.id: (one.x + away, one.y) for one in row})
    return graph.insert_on(edge, replace(node, x=x, y=y))


def _inserted_between(graph: Graph, edge: Edge, node: Node) -> Graph:
    source, target = graph.nodes[edge.source], graph.nodes[edge.target]
    x, y = free_place(graph.without([node.id]), node.x, node.y)
    course = [(source.x + WIDTH, source.y + HEAD / 2), *edge.via, (target.x, target.y + HEAD / 2)]
    at = wire.piece_at(course, (x + WIDTH / 2, y + HEAD / 2))
    graph = graph.insert_on(edge, replace(node, x=x, y=y))
    first = next(one for one in graph.incoming[node.id] if one.source == edge.source and one.output == edge.output)

    def beside(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        return [(px, py) for px, py in points if not (x <= px <= x + WIDTH and y <= py <= y + HEAD)]

    return wire.led(wire.led(graph, first.key, beside(edge.via[:at])), edge.key, beside(edge.via[at:]))


def with_room(graph: Graph, node: Node, width: float, height: float) -> Graph:
    """Move aside what lies right of a node and what lies below it, so that an area beside it becomes free."""
    right = {one.id: one.x + width for one in graph.nodes.values() if one.x > node.x and abs(one.y - node.y) < STEP_Y}
    below = {one.id: one.y + height for one in graph.nodes.values() if one.y >= node.y + HEAD}
    moved = {*right, *below}
    return graph.moved({id: (right.get(id, graph.nodes[id].x), below.get(id, graph.nodes[id].y)) for id in moved})


def _same_row(node: Node, y: float) -> bool:
    return abs(node.y - y) < HEAD


def _overlap(node: Node, x: float, y: float) -> bool:
    return abs(node.x - x) < WIDTH and _same_row(node, y)
