"""A wire, and the pill with the shape that flows through it."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from playground.core.graph import Edge
from playground.gui.canvas import layout
from playground.gui.theme import color, theme
from playground.gui.theme import scene_font as font


class EdgeItem(QGraphicsPathItem):
    """A wire between two ports. It has no paint of its own: Qt strokes the path, which is fast with thousands."""

    def __init__(self, edge: Edge) -> None:
        super().__init__()
        self.edge = edge
        self.family = ""
        self.faint = False
        self.pill = PillItem()
        self.pill.setParentItem(self)
        self.area = QRectF()
        self.lines: list[QLineF] = []
        """Its course in straight lines, as it looks from afar."""
        self.around = False
        """Whether it is led around cards that lie between its ends."""
        self.chosen = False
        """Whether it is selected. Qt's own flag is not used: it would draw a dashed box."""
        self.doomed = False
        """Whether it is about to be cut."""
        self.points = tuple(QPointF(x, y) for x, y in edge.via)
        """Where it is led through; while one of them is dragged, other than in the document."""
        self.picked: int | None = None
        """Number of the point that is picked."""
        self.dots: DotsItem | None = None
        if self.points:
            self.dots = DotsItem(self)
        self.setZValue(0)

    def course(self) -> list[tuple[float, float]]:
        """Its ends with the points between them."""
        ends = self.path().pointAtPercent(0), self.path().pointAtPercent(1)
        return [(point.x(), point.y()) for point in (ends[0], *self.points, ends[1])]

    def lead(self, start: QPointF, end: QPointF, between: float | None, around: bool = False) -> None:
        self.around = around and not self.points
        points = [start, *(self.points or layout.wire_corners(start, end, between, around)), end]
        self.lines = [QLineF(one, two) for one, two in itertools.pairwise(points)]
        if self.points:
            path, middle = layout.led_wire(start, self.points, end)
        else:
            path, middle = layout.wire(start, end, between, around=around)
        self.setPath(path)
        self.area = path.boundingRect().adjusted(-4, -4, 4, 4)
        self.pill.setPos(middle)
        if self.dots is not None:
            self.dots.follow()

    def restyle(self) -> None:
        t = theme()
        ink = t.bad if self.doomed else t.accent if self.chosen else t.family(self.family)
        self.setPen(QPen(color(ink, 0.35 if self.faint else 1.0), 3 if self.chosen or self.doomed else 2))
        if self.dots is not None:
            self.dots.update()

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(12)
        return stroker.createStroke(self.path())

    def boundingRect(self) -> QRectF:
        return self.area

    def choose(self, chosen: bool) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self.picked = None
            self.restyle()

    def show_labels(self, shown: bool) -> None:
        """Show what can be read from near: the shape, and the points."""
        self.pill.setVisible(shown)
        if self.dots is not None:
            self.dots.setVisible(shown)

    def pick(self, at: int | None) -> None:
        """Pick one of the points, so that keys mean it."""
        self.picked = at
        self.restyle()

    def doom(self, doomed: bool) -> None:
        self.doomed = doomed
        self.restyle()


class DotsItem(QGraphicsItem):
    """The points that a wire is led through, as dots that can be taken hold of."""

    def __init__(self, wire: EdgeItem) -> None:
        super().__init__(wire)
        self._wire = wire
        self._area = QRectF()
        self.setZValue(3)

    def follow(self) -> None:
        """The points have moved."""
        self.prepareGeometryChange()
        xs, ys = [p.x() for p in self._wire.points], [p.y() for p in self._wire.points]
        self._area = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(-9, -9, 9, 9)

    def boundingRect(self) -> QRectF:
        return self._area

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t, wire = theme(), self._wire
        ink = QColor(t.accent if wire.chosen else t.family(wire.family))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n, point in enumerate(wire.points):
            if n == wire.picked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(t.accent, 0.25))
                painter.drawEllipse(point, 8, 8)
            painter.setPen(QPen(ink, 2))
            painter.setBrush(ink if n == wire.picked else QColor(t.canvas))
            painter.drawEllipse(point, 4.5 if wire.chosen else 3.5, 4.5 if wire.chosen else 3.5)


class PillItem(QGraphicsItem):
    """A small label in the middle of a wire."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._box = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(2)

    def say(self, text: str) -> None:
        if text != self.text:
            self.prepareGeometryChange()
            self.text = text
            width = QFontMetricsF(font(10, mono=True)).horizontalAdvance(text) + 14
            self._box = QRectF(-width / 2, -8.5, width, 17) if text else QRectF()
            self.update()

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-1, -1, 1, 1)

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self.text:
            return
        t = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(QColor(t.panel))
        painter.drawRoundedRect(self._box, 8, 8)
        painter.setPen(QColor(t.muted))
        painter.setFont(font(10, mono=True))
        painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, self.text)
