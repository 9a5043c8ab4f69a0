"""Where things lie on the canvas: sizes of cards, paths of wires, places for new nodes."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from playground.core.graph import Graph

WIDTH = 148.0
HEAD = 56.0
"""Height of a card without thumbnails."""
PORT_Y = 28.0
PORT_GAP = 16.0
RADIUS = 5.0
GRID = 8.0
STEP_X, STEP_Y = 214.0, 170.0
"""From one card to its neighbour at the right, and to the row below."""
OUT = 26.0
"""How far a wire leads straight out before it turns to another row."""
CORNER = 12.0


def snapped(value: float) -> float:
    return round(value / GRID) * GRID


def port_offsets(count: int) -> list[float]:
    """Vertical places of `count` ports on a card."""
    if count <= 1:
        return [PORT_Y] * count
    gap = min(PORT_GAP, (HEAD - 12) / (count - 1))
    return [PORT_Y + (n - (count - 1) / 2) * gap for n in range(count)]


def wire(start: QPointF, end: QPointF, between: float | None = None) -> tuple[QPainterPath, QPointF]:
    """The path of a wire and the place of its label.

    A curve where the target lies to the right; otherwise a rounded detour along the height `between` the two rows.
    """
    path = QPainterPath(start)
    if end.x() >= start.x() + 12:
        reach = max(24.0, (end.x() - start.x()) / 2)
        path.cubicTo(QPointF(start.x() + reach, start.y()), QPointF(end.x() - reach, end.y()), end)
        return path, (start + end) / 2
    middle = (start.y() + end.y()) / 2 if between is None else between
    right, left = start.x() + OUT, end.x() - OUT
    corners = [QPointF(right, start.y()), QPointF(right, middle), QPointF(left, middle), QPointF(left, end.y())]
    _rounded(path, start, [*corners, end])
    return path, QPointF((right + left) / 2, middle)


def _rounded(path: QPainterPath, start: QPointF, points: list[QPointF]) -> None:
    """Straight lines through the points, with rounded corners."""
    before = start
    for corner, after in itertools.pairwise(points):
        radius = min(CORNER, _length(corner - before) / 2, _length(after - corner) / 2)
        path.lineTo(corner + _towards(corner, before) * radius)
        path.quadTo(corner, corner + _towards(corner, after) * radius)
        before = corner
    path.lineTo(points[-1])


def _length(vector: QPointF) -> float:
    return (vector.x() ** 2 + vector.y() ** 2) ** 0.5


def _towards(one: QPointF, two: QPointF) -> QPointF:
    length = _length(two - one)
    return (two - one) / length if length else QPointF()


def free_place(graph: Graph, x: float, y: float, ignore: Iterable[str] = ()) -> tuple[float, float]:
    """The given place on the grid, or the next one below where no card lies."""
    skipped = set(ignore)
    x, y = snapped(x), snapped(y)
    while any(
        abs(node.x - x) < WIDTH and abs(node.y - y) < HEAD for node in graph.nodes.values() if node.id not in skipped
    ):
        y += snapped(HEAD + 40)
    return x, y


def bounds(places: Iterable[tuple[float, float]]) -> QRectF:
    """A rectangle around cards at these places."""
    result = QRectF()
    for x, y in places:
        result = result.united(QRectF(x, y, WIDTH, HEAD))
    return result
