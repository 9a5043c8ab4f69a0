"""Snapping with guides: where a card that is being moved lies level with others, or at equal distances."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsScene

from playground.gui.theme import theme

NEAR = 0.01
TICK = 4.0
"""Half the length of the strokes that end a gap, on the screen."""


@dataclass(frozen=True)
class Box:
    """The place of a card or a note, with the heights of its ports."""

    left: float
    top: float
    right: float
    bottom: float
    ports: tuple[float, ...] = ()

    def moved(self, dx: float, dy: float) -> Box:
        ports = tuple(port + dy for port in self.ports)
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy, ports)

    def turned(self) -> Box:
        """With x and y exchanged, so that one computation serves both directions."""
        return Box(self.top, self.left, self.bottom, self.right)


@dataclass(frozen=True)
class Snap:
    """How far to shift a box so that it fits, per axis (None: nothing is near), and the lines that show why."""

    dx: float | None = None
    dy: float | None = None
    lines: tuple[QLineF, ...] = ()


class Rows:
    """Sorted values of one kind (edges, centres or ports), each with its box."""

    def __init__(self, pairs: Iterable[tuple[float, Box]]) -> None:
        found = sorted(pairs, key=lambda pair: pair[0])
        self._values = [value for value, _ in found]
        self._boxes = [box for _, box in found]

    def nearest(self, value: float, reach: float) -> float | None:
        """How far the nearest value is away; None where it is farther than `reach`."""
        at = bisect_left(self._values, value)
        near = [self._values[n] - value for n in (at - 1, at) if 0 <= n < len(self._values)]
        best = min(near, key=abs, default=None)
        return best if best is not None and abs(best) <= reach else None

    def level(self, value: float) -> list[Box]:
        """The boxes at exactly this value."""
        at = bisect_left(self._values, value - NEAR)
        found: list[Box] = []
        while at < len(self._values) and self._values[at] <= value + NEAR:
            found.append(self._boxes[at])
            at += 1
        return found


class Guides:
    """The lines that the boxes in view offer. Made once when a card is taken hold of; asked at every move."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._boxes = boxes
        self._turned = [box.turned() for box in boxes]
        # An edge fits an edge, a centre a centre, a port a port: the first kind that fits is the one that is drawn.
        self._down = [
            Rows((port, box) for box in boxes for port in box.ports),
            Rows((edge, box) for box in boxes for edge in (box.top, box.bottom)),
            Rows(((box.top + box.bottom) / 2, box) for box in boxes),
        ]
        self._across = [
            Rows((edge, box) for box in boxes for edge in (box.left, box.right)),
            Rows(((box.left + box.right) / 2, box) for box in boxes),
        ]

    def snap(self, box: Box, reach: float, tick: float = TICK) -> Snap:
        """Where this box would fit with at most `reach` of a shift in each direction."""
        dx = _best([*_fits(self._across, _across(box), reach), *_even(self._boxes, box, reach)])
        dy = _best([*_fits(self._down, _down(box), reach), *_even(self._turned, box.turned(), reach)])
        placed = box.moved(dx or 0.0, dy or 0.0)
        lines: list[QLineF] = []
        if dx is not None:
            lines += _line(self._across, _across(placed), placed, upright=True)
            lines += _gaps(self._boxes, placed, tick, turned=False)
        if dy is not None:
            lines += _line(self._down, _down(placed), placed, upright=False)
            lines += _gaps(self._turned, placed.turned(), tick, turned=True)
        return Snap(dx, dy, tuple(lines))


def _down(box: Box) -> list[tuple[float, ...]]:
    return [box.ports, (box.top, box.bottom), ((box.top + box.bottom) / 2,)]


def _across(box: Box) -> list[tuple[float, ...]]:
    return [(box.left, box.right), ((box.left + box.right) / 2,)]


def _best(shifts: list[float]) -> float | None:
    return min(shifts, key=abs, default=None)


def _fits(kinds: list[Rows], values: list[tuple[float, ...]], reach: float) -> list[float]:
    found = (rows.nearest(value, reach) for rows, mine in zip(kinds, values, strict=True) for value in mine)
    return [shift for shift in found if shift is not None]


def _line(kinds: list[Rows], values: list[tuple[float, ...]], placed: Box, *, upright: bool) -> list[QLineF]:
    """One line through all boxes that are level with the placed one."""
    for rows, mine in zip(kinds, values, strict=True):
        for value in mine:
            if level := rows.level(value):
                all = [*level, placed]
                if upright:
                    return [QLineF(value, min(b.top for b in all) - 8, value, max(b.bottom for b in all) + 8)]
                return [QLineF(min(b.left for b in all) - 8, value, max(b.right for b in all) + 8, value)]
    return []


def _beside(boxes: Sequence[Box], box: Box) -> tuple[list[Box], list[Box]]:
    """Up to two boxes at the left of this one in its row, and at the right, the nearest first."""
    row = [one for one in boxes if one.top < box.bottom and box.top < one.bottom]
    middle = (box.left + box.right) / 2
    left = sorted((one for one in row if one.right < middle), key=lambda one: -one.right)
    right = sorted((one for one in row if one.left > middle), key=lambda one: one.left)
    return left[:2], right[:2]


def _even(boxes: Sequence[Box], box: Box, reach: float) -> list[float]:
    """Shifts along the row after which the gaps beside this box are equal, or equal to the gap next to them."""
    left, right = _beside(boxes, box)
    found: list[float] = []
    if left and right:
        found.append((left[0].right + right[0].left - box.left - box.right) / 2)
    if len(left) == 2 and left[0].left > left[1].right:
        found.append(left[0].right + (left[0].left - left[1].right) - box.left)
    if len(right) == 2 and right[1].left > right[0].right:
        found.append(right[0].left - (right[1].left - right[0].right) - box.right)
    return [shift for shift in found if abs(shift) <= reach]


def _gaps(boxes: Sequence[Box], placed: Box, tick: float, *, turned: bool) -> list[QLineF]:
    """Equal gaps around the placed box as lines with a stroke at each end."""
    left, right = _beside(boxes, placed)
    chain = [*left[::-1], placed, *right]
    gaps = [(one, two) for one, two in itertools.pairwise(chain) if two.left > one.right]
    mine = [two.left - one.right for one, two in gaps if placed in (one, two)]
    lines: list[QLineF] = []
    for size in mine:
        equal = [pair for pair in gaps if abs(pair[1].left - pair[0].right - size) < NEAR]
        if len(equal) > 1:
            for one, two in equal:
                height = (max(one.top, two.top) + min(one.bottom, two.bottom)) / 2
                lines.append(QLineF(one.right, height, two.left, height))
                lines += [QLineF(x, height - tick, x, height + tick) for x in (one.right, two.left)]
            break
    if turned:
        return [QLineF(line.y1(), line.x1(), line.y2(), line.x2()) for line in lines]
    return lines


class GuideLines:
    """Draws guides. Single lines, so that only narrow strips of the canvas have to be painted anew."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._items: list[QGraphicsLineItem] = []

    def show(self, lines: Sequence[QLineF]) -> None:
        while len(self._items) < len(lines):
            item = QGraphicsLineItem()
            item.setZValue(6)
            pen = QPen(QColor(theme().accent), 1)
            pen.setCosmetic(True)
            item.setPen(pen)
            self._scene.addItem(item)
            self._items.append(item)
        for n, item in enumerate(self._items):
            item.setVisible(n < len(lines))
            if n < len(lines) and item.line() != lines[n]:
                item.setLine(lines[n])

    def clear(self) -> None:
        for item in self._items:
            self._scene.removeItem(item)
        self._items.clear()


def around(boxes: Iterable[Box], ports: tuple[float, ...] = ()) -> Box:
    """The box around some boxes."""
    found = list(boxes)
    whole = Box(
        min(box.left for box in found),
        min(box.top for box in found),
        max(box.right for box in found),
        max(box.bottom for box in found),
    )
    return replace(whole, ports=ports)
