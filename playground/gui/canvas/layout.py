"""How cards and wires look on the canvas: places of ports, paths of wires."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from playground.core.placement import HEAD, STEP_X, WIDTH

PORT_Y = 28.0
PORT_GAP = 16.0
RADIUS = 5.0
OUT = 26.0
"""How far a wire leads straight out before it turns to another row."""
CORNER = 12.0
GAP = STEP_X - WIDTH
LONG = 1.5 * STEP_X - WIDTH
"""A wire of this width passes a column of cards."""


@lru_cache(maxsize=256)
def port_offsets(count: int) -> tuple[float, ...]:
    """Vertical places of `count` ports on a card."""
    if count <= 1:
        return (PORT_Y,) * count
    gap = min(PORT_GAP, (HEAD - 12) / (count - 1))
    return tuple(PORT_Y + (n - (count - 1) / 2) * gap for n in range(count))


def wire(
    start: QPointF, end: QPointF, between: float | None = None, *, around: bool = False
) -> tuple[QPainterPath, QPointF]:
    """The path of a wire and the place of its label.

    A curve where the target lies to the right, unless it is led `around` what is there; otherwise a rounded detour
    along the height `between` the two rows.
    """
    path = QPainterPath(start)
    corners = wire_corners(start, end, between, around)
    if not corners:
        first, last = _bend(start, end)
        path.lineTo(first)
        reach = max(24.0, (last.x() - first.x()) / 2)
        path.cubicTo(QPointF(first.x() + reach, first.y()), QPointF(last.x() - reach, last.y()), last)
        path.lineTo(end)
        return path, (first + last) / 2 if (first, last) == (start, end) else path.pointAtPercent(0.5)
    _rounded(path, start, [*corners, end])
    return path, (corners[1] + corners[2]) / 2


def _bend(start: QPointF, end: QPointF) -> tuple[QPointF, QPointF]:
    """Between which points a wire leaves the height of its start for that of its end.

    One that passes other columns keeps to the lower of the two heights, so that it does not run under cards above.
    """
    if end.x() - start.x() < LONG:
        return start, end
    if end.y() < start.y():
        return QPointF(end.x() - GAP, start.y()), end
    return start, QPointF(start.x() + GAP, end.y())


def wire_area(left: float, top: float, right: float, bottom: float, between: float | None, around: bool) -> QRectF:
    """A rectangle in which a wire from (left, top) lies, with room for its breadth; its path need not be known."""
    if right >= left + 12 and not around:
        over = max(0.0, 24 - (right - left) / 2)
        left, right = left - over, right + over
    else:
        middle = (top + bottom) / 2 if between is None else between
        left, right = min(left, right - OUT), max(right, left + OUT)
        top, bottom = min(top, bottom, middle), max(top, bottom, middle)
    if top > bottom:
        top, bottom = bottom, top
    return QRectF(left - 4, top - 4, right - left + 8, bottom - top + 8)


def led_wire(start: QPointF, points: Sequence[QPointF], end: QPointF) -> tuple[QPainterPath, QPointF]:
    """The path of a wire that is led smoothly through points, and the place of its label in the longest piece."""
    course = [start, *points, end]
    slopes = [QPointF(1, 0), *(_towards(one, two) for one, two in zip(course, course[2:], strict=False)), QPointF(1, 0)]
    path, middle, longest = QPainterPath(start), start, -1.0
    for n, (one, two) in enumerate(itertools.pairwise(course)):
        length = _length(two - one)
        first, second = one + slopes[n] * (length / 3), two - slopes[n + 1] * (length / 3)
        path.cubicTo(first, second, two)
        if length > longest:
            longest, middle = length, (one + two) / 8 + (first + second) * 0.375
    return path, middle


def wire_corners(start: QPointF, end: QPointF, between: float | None, around: bool) -> list[QPointF]:
    """Where a wire turns; nowhere if it is a curve."""
    if end.x() >= start.x() + 12 and not around:
        return []
    middle = (start.y() + end.y()) / 2 if between is None else between
    right, left = start.x() + OUT, end.x() - OUT
    return [QPointF(right, start.y()), QPointF(right, middle), QPointF(left, middle), QPointF(left, end.y())]


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


def bounds(places: Iterable[tuple[float, float]]) -> QRectF:
    """A rectangle around cards at these places."""
    result = QRectF()
    for x, y in places:
        result = result.united(QRectF(x, y, WIDTH, HEAD))
    return result
