"""A wire, and the pill with the shape that flows through it."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from playground.core.graph import Edge
from playground.gui.canvas import layout
from playground.gui.theme import color, font, theme


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
        self.setZValue(0)

    def lead(self, start: QPointF, end: QPointF, between: float | None, around: bool = False) -> None:
        self.around = around
        points = [start, *layout.wire_corners(start, end, between, around), end]
        self.lines = [QLineF(one, two) for one, two in itertools.pairwise(points)]
        path, middle = layout.wire(start, end, between, around=around)
        self.setPath(path)
        self.area = path.boundingRect().adjusted(-4, -4, 4, 4)
        self.pill.setPos(middle)

    def restyle(self) -> None:
        t = theme()
        ink = t.accent if self.chosen else t.family(self.family)
        self.setPen(QPen(color(ink, 0.35 if self.faint else 1.0), 3 if self.chosen else 2))

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(12)
        return stroker.createStroke(self.path())

    def boundingRect(self) -> QRectF:
        return self.area

    def choose(self, chosen: bool) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self.restyle()


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
