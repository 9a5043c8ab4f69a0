"""What a layer looks like from close by: units and weights, a matrix, filters, or what its units compute.

Places are those of the card; only words keep their size on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from playground.core.language import say
from playground.gui import colormap
from playground.gui.theme import color, theme
from playground.gui.theme import scene_font as font

if TYPE_CHECKING:
    from playground.engine.probe import Tiles

MOST_UNITS, MOST_LINES = 32, 256
"""A layer with more inputs, units or weights is drawn as a matrix."""
WORDY = 16
"""So many weights at most have their values written on the lines."""
Index = tuple[int, ...]


@dataclass(frozen=True)
class Spot:
    """One number of a layer: the name of its tensor, and where it is in there."""

    name: str
    at: Index


def ink(number: float) -> str:
    """The colour of a sign: that of class 1 for positive, of class 0 for negative, strong enough for a line."""
    t = theme()
    return t.classes[number >= 0] if t.name == "dark" else ("#2c62c9", "#c8394a")[number >= 0]


def write(
    painter: QPainter,
    at: QPointF,
    words: str,
    zoom: float,
    colour: str,
    *,
    align: float = 0.0,
    size: int = 11,
    bold: bool = False,
    pill: bool = False,
) -> None:
    """Words of a fixed size on the screen, level with `at`; `align` is the part of their width that lies left of it."""
    face = font(size, bold=bold)
    width = QFontMetricsF(face).horizontalAdvance(words)
    painter.save()
    painter.translate(at)
    painter.scale(1 / zoom, 1 / zoom)
    if pill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(theme().card, 0.88))
        painter.drawRoundedRect(QRectF(-width * align - 3, -size * 0.65, width + 6, size * 1.3), 4, 4)
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(-width * align, size * 0.36), words)
    painter.restore()


def signed(number: float) -> str:
    """A number with two decimals (three digits, where it is very small or large) and a real minus."""
    return (f"{number:.2f}" if number == 0 or 0.01 <= abs(number) < 100 else f"{number:.3g}").replace("-", "−")


class Drawing:
    """A picture inside a card."""

    def paint(self, painter: QPainter, area: QRectF, zoom: float, focus: Spot | None) -> None:
        raise NotImplementedError

    def spot_at(self, place: QPointF, area: QRectF, zoom: float) -> Spot | None:
        """The number at a place."""
        return None

    def place(self, spot: Spot, area: QRectF, zoom: float) -> QPointF:
        """Where a number is."""
        return area.center()


class Net(Drawing):
    """Inputs at the left, units at the right, a line for each weight and a dot for each bias."""

    def __init__(self, weight: Any, bias: Any, names: list[str], maps: Tiles | None, before: Tiles | None) -> None:
        self.weight, self.bias, self.names = weight, bias, names
        self.maps = maps if maps is not None and len(maps.values) >= len(weight) else None
        self.before = before if before is not None and len(before.values) >= weight.shape[1] else None

    def _columns(self, area: QRectF, zoom: float) -> tuple[list[QPointF], list[QPointF], float, float]:
        """Centres of inputs and units, and the sides of their pictures."""
        outs, ins = self.weight.shape
        side = min(0.86 * area.height() / outs, 0.2 * area.width()) if self.maps is not None else 0.0
        before = min(0.7 * area.height() / ins, 0.12 * area.width()) if self.before is not None else 0.0
        left = area.left() + (before if before else 18 / zoom) + 2.5
        right = area.right() - side - 5
        inputs = [QPointF(left, area.top() + (i + 0.5) * area.height() / ins) for i in range(ins)]
        units = [QPointF(right, area.top() + (j + 0.5) * area.height() / outs) for j in range(outs)]
        return inputs, units, before, side

    def paint(self, painter: QPainter, area: QRectF, zoom: float, focus: Spot | None) -> None:
        inputs, units, before, side = self._columns(area, zoom)
        pitch = area.height() / max(len(inputs), len(units))
        self._lines(painter, inputs, units, min(1.5, 0.3 * pitch), focus)
        t = theme()
        radius = min(2.0, 0.22 * pitch)
        for n, at in enumerate(inputs):
            painter.setPen(QPen(QColor(t.muted), 0.35))
            painter.setBrush(QColor(t.field))
            painter.drawEllipse(at, radius, radius)
            if self.before is not None:
                _plane(painter, self.before, n, QRectF(at.x() - 2 - before, at.y() - before / 2, before, before))
            elif area.height() / len(inputs) * zoom > 13:
                write(painter, QPointF(at.x() - radius - 3 / zoom, at.y()), self.names[n], zoom, t.muted, align=1.0)
        for n, at in enumerate(units):
            self._unit(painter, at, n, radius, zoom, focus == Spot("bias", (n,)))
            if self.maps is not None:
                _plane(painter, self.maps, n, QRectF(at.x() + 4, at.y() - side / 2, side, side))
        if self.weight.size <= WORDY and area.height() / len(units) * zoom >= 34:
            for j, i in _pairs(self.weight):
                at = self.place(Spot("weight", (j, i)), area, zoom)
                write(painter, at, signed(self.weight[j, i]), zoom, t.text, align=0.5, size=10, pill=True)

    def _lines(
        self, painter: QPainter, inputs: list[QPointF], units: list[QPointF], most: float, focus: Spot | None
    ) -> None:
        top = float(abs(self.weight).max()) or 1.0
        if focus is not None and focus.name == "weight":
            j, i = focus.at
            painter.setPen(QPen(color(theme().accent, 0.45), most + 1.6))
            painter.drawLine(QLineF(inputs[i], units[j]))
        numbers, inks = self.weight.tolist(), (ink(-1), ink(1))
        for j, i in sorted(_pairs(self.weight), key=lambda at: abs(numbers[at[0]][at[1]])):
            number = numbers[j][i]
            share = min(1.0, abs(number) / top)
            width = 0.15 + most * share
            pen = QPen(color(inks[number >= 0], 0.35 + 0.6 * share), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if number < 0:
                pen.setDashPattern([2.6 / width, 1.5 / width])
            painter.setPen(pen)
            painter.drawLine(QLineF(inputs[i], units[j]))

    def _unit(self, painter: QPainter, at: QPointF, n: int, radius: float, zoom: float, focused: bool) -> None:
        """A unit as a dot: full for a positive bias, a ring for a negative one; the larger, the larger the bias."""
        t = theme()
        if focused:
            painter.setPen(QPen(color(t.accent, 0.45), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 1.4 * radius + 0.9, 1.4 * radius + 0.9)
        if self.bias is None:
            painter.setPen(QPen(QColor(t.muted), 0.35))
            painter.setBrush(QColor(t.field))
            painter.drawEllipse(at, radius, radius)
            return
        number = float(self.bias[n])
        top = float(abs(self.bias).max()) or 1.0
        size = radius * (0.75 + 0.6 * min(1.0, abs(number) / top))
        painter.setPen(QPen(QColor(ink(number)), 0.45))
        painter.setBrush(QColor(ink(number) if number >= 0 else t.card))
        painter.drawEllipse(at, size, size)
        if size * zoom > 6:
            write(painter, at, "+" if number >= 0 else "−", zoom, t.card if number >= 0 else ink(number), align=0.5)

    def spot_at(self, place: QPointF, area: QRectF, zoom: float) -> Spot | None:
        inputs, units, _, _ = self._columns(area, zoom)
        reach = 6 / zoom
        for n, at in enumerate(units if self.bias is not None else []):
            if QLineF(at, place).length() < reach + 1:
                return Spot("bias", (n,))
        found = [(_away(place, inputs[i], units[j]), (j, i)) for j, i in _pairs(self.weight)]
        away, at = min(found)
        return Spot("weight", at) if away < reach else None

    def place(self, spot: Spot, area: QRectF, zoom: float) -> QPointF:
        inputs, units, _, _ = self._columns(area, zoom)
        if spot.name == "bias":
            return units[spot.at[0]]
        j, i = spot.at
        part = 0.42 + 0.46 * (i + 0.5) / len(inputs)
        return inputs[i] + (units[j] - inputs[i]) * part


class Matrix(Drawing):
    """All weights as a picture, inputs from left to right and units from top to bottom, with a column of biases."""

    def __init__(self, weight: Any, bias: Any, sizes: Index, whole: bool) -> None:
        self.weight, self.bias, self.sizes, self.whole = weight, bias, sizes, whole

    def _rooms(self, area: QRectF, zoom: float) -> tuple[QRectF, QRectF]:
        """Where the weights and the biases are drawn."""
        inner = area.adjusted(15 / zoom, 0, 0, -15 / zoom)
        column = min(6.0, inner.width() / 12) if self.bias is not None else 0.0
        gap = 2.0 if self.bias is not None else 0.0
        return inner.adjusted(0, 0, -column - gap, 0), QRectF(
            inner.right() - column, inner.top(), column, inner.height()
        )

    def paint(self, painter: QPainter, area: QRectF, zoom: float, focus: Spot | None) -> None:
        t = theme()
        main, side = self._rooms(area, zoom)
        for values, room in ((self.weight, main), (None if self.bias is None else self.bias[:, None], side)):
            if values is not None:
                top = float(abs(values).max()) or 1.0
                painter.drawImage(room, colormap.two_sided(values / top, t.classes, t.field))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(t.line), 1 / zoom))
                painter.drawRect(room)
        below = QPointF(main.center().x(), main.bottom() + 8 / zoom)
        write(painter, below, say("{count} inputs →", count=self.sizes[1]), zoom, t.muted, align=0.5, size=10)
        painter.save()
        painter.translate(main.left() - 8 / zoom, main.center().y())
        painter.rotate(-90)
        write(painter, QPointF(), say("← {count} units", count=self.sizes[0]), zoom, t.muted, align=0.5, size=10)
        painter.restore()
        if self.bias is not None and side.width() * zoom > 18:
            write(painter, QPointF(side.center().x(), below.y()), "b", zoom, t.muted, align=0.5, size=10)
        if focus is not None and self.whole:
            painter.setPen(QPen(QColor(t.accent), 1.5 / zoom))
            painter.drawRect(self._cell(focus, area, zoom))

    def _cell(self, spot: Spot, area: QRectF, zoom: float) -> QRectF:
        main, side = self._rooms(area, zoom)
        room = side if spot.name == "bias" else main
        rows, columns = (len(self.weight), 1) if spot.name == "bias" else self.weight.shape
        row, column = (spot.at[0], 0) if spot.name == "bias" else spot.at
        width, height = room.width() / columns, room.height() / rows
        return QRectF(room.left() + column * width, room.top() + row * height, width, height)

    def spot_at(self, place: QPointF, area: QRectF, zoom: float) -> Spot | None:
        main, side = self._rooms(area, zoom)
        if not self.whole:
            return None
        rows, columns = self.weight.shape
        if main.contains(place):
            row, column = (place.y() - main.top()) / main.height(), (place.x() - main.left()) / main.width()
            return Spot("weight", (min(rows - 1, int(row * rows)), min(columns - 1, int(column * columns))))
        if self.bias is not None and side.contains(place):
            return Spot("bias", (min(rows - 1, int((place.y() - side.top()) / side.height() * rows)),))
        return None

    def place(self, spot: Spot, area: QRectF, zoom: float) -> QPointF:
        return self._cell(spot, area, zoom).center()


class Pair(Drawing):
    """A picture of the weights, and at its right what the units compute."""

    def __init__(self, main: Drawing, side: Drawing) -> None:
        self.main, self.side = main, side

    def _rooms(self, area: QRectF) -> tuple[QRectF, QRectF]:
        half = area.width() / 2
        return area.adjusted(0, 0, -half - 3, 0), area.adjusted(half + 1, 0, 0, 0)

    def paint(self, painter: QPainter, area: QRectF, zoom: float, focus: Spot | None) -> None:
        left, right = self._rooms(area)
        self.main.paint(painter, left, zoom, focus)
        self.side.paint(painter, right, zoom, None)

    def spot_at(self, place: QPointF, area: QRectF, zoom: float) -> Spot | None:
        return self.main.spot_at(place, self._rooms(area)[0], zoom)

    def place(self, spot: Spot, area: QRectF, zoom: float) -> QPointF:
        return self.main.place(spot, self._rooms(area)[0], zoom)


class Sheet(Drawing):
    """Small pictures in rows: filters, what units see in an image, feature maps, or functions of the plane."""

    def __init__(self, tiles: Tiles, columns: int = 0, indices: Any = None) -> None:
        """`columns` in each row (0: as it fits best); `indices` has for every pixel which weight it is."""
        self.tiles, self.columns, self.indices = tiles, columns, indices
        self._laid: tuple[QRectF, tuple[int, float, float, QPointF]] | None = None

    def _layout(self, area: QRectF) -> tuple[int, float, float, QPointF]:
        """Columns, the side of a pixel, the gap between pictures in pixels, and the upper left corner."""
        count, height, width = self.tiles.values.shape[:3]
        gap = max(1.0, 0.08 * width)
        best: tuple[float, int] = (0.0, 1)
        for columns in (self.columns,) if self.columns else range(1, count + 1):
            rows = -(-count // columns)
            unit = min(area.width() / (columns * (width + gap) - gap), area.height() / (rows * (height + gap) - gap))
            best = max(best, (unit, columns))
        unit, columns = best
        rows = -(-count // columns)
        size = QPointF(columns * (width + gap) - gap, rows * (height + gap) - gap) * unit
        return columns, unit, gap, area.center() - size / 2

    def _tile(self, n: int, area: QRectF) -> QRectF:
        if self._laid is None or self._laid[0] != area:
            self._laid = (area, self._layout(area))
        columns, unit, gap, corner = self._laid[1]
        _, height, width = self.tiles.values.shape[:3]
        x, y = corner.x() + (n % columns) * (width + gap) * unit, corner.y() + (n // columns) * (height + gap) * unit
        return QRectF(x, y, width * unit, height * unit)

    def paint(self, painter: QPainter, area: QRectF, zoom: float, focus: Spot | None) -> None:
        tiles = self.tiles
        for n, values in enumerate(tiles.values):
            room = self._tile(n, area)
            if tiles.colours == "diverging" and self.indices is None:
                _plane(painter, tiles, n, room)
                continue
            painter.drawImage(room, colormap.image(values, tiles.low, tiles.high, tiles.colours))
        if focus is not None and self.indices is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme().accent), 2 / zoom))
            painter.drawRect(self._pixel(focus, area))

    def _pixel(self, spot: Spot, area: QRectF) -> QRectF:
        import numpy as np

        found = np.argwhere((self.indices == np.array(spot.at)).all(-1))
        if not len(found):
            return QRectF(area.center(), area.center())
        n, y, x = (int(number) for number in found[0])
        room, (_, height, width) = self._tile(n, area), self.tiles.values.shape
        side, up = room.width() / width, room.height() / height
        return QRectF(room.left() + x * side, room.top() + y * up, side, up)

    def spot_at(self, place: QPointF, area: QRectF, zoom: float) -> Spot | None:
        if self.indices is None:
            return None
        _, height, width = self.tiles.values.shape
        for n in range(len(self.tiles.values)):
            room = self._tile(n, area)
            if room.contains(place):
                y = min(height - 1, int((place.y() - room.top()) / room.height() * height))
                x = min(width - 1, int((place.x() - room.left()) / room.width() * width))
                return Spot("weight", tuple(int(number) for number in self.indices[n, y, x]))
        return None

    def place(self, spot: Spot, area: QRectF, zoom: float) -> QPointF:
        return self._pixel(spot, area).center()


_drawn: WeakKeyDictionary[Tiles, tuple[str, QImage]] = WeakKeyDictionary()


def _plane(painter: QPainter, tiles: Tiles, n: int, room: QRectF) -> None:
    """What a unit computes over the plane, in the colours of the decision boundary."""
    t = theme()
    known = _drawn.get(tiles)
    if known is None or known[0] != t.name:
        image = colormap.two_sided(tiles.values.reshape(-1, tiles.values.shape[2]), t.classes, t.card)
        known = _drawn[tiles] = (t.name, image)  # all units at once: one by one takes much longer
    _, height, width = tiles.values.shape
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(room, known[1], QRectF(0, n * height, width, height))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(t.line), 0.3))
    painter.drawRect(room)


def _pairs(weight: Any) -> list[tuple[int, int]]:
    return [(j, i) for j in range(weight.shape[0]) for i in range(weight.shape[1])]


def _away(place: QPointF, start: QPointF, end: QPointF) -> float:
    """How far a place is from the line between two others."""
    along = end - start
    length = along.x() ** 2 + along.y() ** 2
    part = ((place.x() - start.x()) * along.x() + (place.y() - start.y()) * along.y()) / length if length else 0.0
    return QLineF(place, start + along * min(1.0, max(0.0, part))).length()
