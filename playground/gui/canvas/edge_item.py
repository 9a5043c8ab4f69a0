"""A wire, and the pill with the shape that flows through it."""

from __future__ import annotations

import itertools
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from playground.core.graph import Edge, Node
from playground.gui.canvas import layout
from playground.gui.theme import color, theme
from playground.gui.theme import scene_font as font

Led = tuple[float, float, float, float, float | None, bool, tuple[QPointF, ...]]
"""How a wire is led: from x and y, to x and y, the height between the rows, whether around cards, and the points."""


class EdgeItem(QGraphicsPathItem):
    """A wire between two ports. It has no paint of its own: Qt strokes the path, which is fast with thousands.

    Where it ends is known at once; its path and its label are made when somebody looks.
    """

    family = ""
    faint = False
    text = ""
    """What its label says."""
    labelled = True
    """Whether its label and points are shown."""
    around = False
    """Whether it is led around cards that lie between its ends."""
    chosen = False
    """Whether it is selected. Qt's own flag is not used: it would draw a dashed box."""
    doomed = False
    """Whether it is about to be cut."""
    points: tuple[QPointF, ...] = ()
    """Where it is led through; while one of them is dragged, other than in the document."""
    picked: int | None = None
    """Number of the point that is picked."""
    dots: DotsItem | None = None
    nodes: tuple[Node | None, Node | None] = None, None
    """Between which nodes it was led the last time."""
    drawn = True
    """Whether Qt knows the path as it is now."""
    hidden = False
    """Whether Afar draws it."""
    area = QRectF()
    _led: Led | None = None
    _way: tuple[QPainterPath, QPointF] | None = None
    _lines: list[QLineF] | None = None
    _pill: PillItem | None = None
    _look: tuple[str, float, int] | None = None

    def __init__(self, edge: Edge) -> None:
        super().__init__()
        self.edge = edge
        if edge.via:
            self.points = tuple(QPointF(x, y) for x, y in edge.via)
            self.dots = DotsItem(self)

    def course(self) -> list[tuple[float, float]]:
        """Its ends with the points between them."""
        ends = self.path().pointAtPercent(0), self.path().pointAtPercent(1)
        return [(point.x(), point.y()) for point in (ends[0], *self.points, ends[1])]

    def lead(self, x: float, y: float, to_x: float, to_y: float, between: float | None, around: bool) -> bool:
        """Say where it runs; False where it did so before."""
        led = (x, y, to_x, to_y, between, around, self.points)
        if led == self._led:
            return False
        self.prepareGeometryChange()
        self._led, self._way, self._lines, self.drawn = led, None, None, False
        self.around = around and not self.points
        if self.points:
            self.area = self._laid()[0].boundingRect().adjusted(-4, -4, 4, 4)
        else:
            self.area = layout.wire_area(x, y, to_x, to_y, between, around)
        if self.dots is not None:
            self.dots.follow()
        return True

    def led_between(self, source: Node, target: Node) -> bool:
        """Whether it was led between these nodes, where they lie now."""
        return self.nodes[0] is source and self.nodes[1] is target

    def draw(self) -> None:
        """Let Qt know the path, and put the label there."""
        if self.drawn:
            return
        self.drawn = True
        path, middle = self._laid()
        self.setPath(path)
        if self._pill is not None:
            self._pill.setPos(middle)
        self._label()

    def path(self) -> QPainterPath:
        return self._laid()[0]

    def _laid(self) -> tuple[QPainterPath, QPointF]:
        """The path, and the place of the label."""
        if self._way is None:
            if self._led is None:
                return QPainterPath(), QPointF()
            x, y, to_x, to_y, between, around, points = self._led
            start, end = QPointF(x, y), QPointF(to_x, to_y)
            if points:
                self._way = layout.led_wire(start, points, end)
            else:
                self._way = layout.wire(start, end, between, around=around)
        return self._way

    @property
    def lines(self) -> list[QLineF]:
        """Its course in straight lines, as it looks from afar."""
        if self._lines is None:
            if self._led is None:
                return []
            x, y, to_x, to_y, between, around, points = self._led
            start, end = QPointF(x, y), QPointF(to_x, to_y)
            corners = [start, *(points or layout.wire_corners(start, end, between, around)), end]
            self._lines = [QLineF(one, two) for one, two in itertools.pairwise(corners)]
        return self._lines

    # -- label -----------------------------------------------------------------------------------------------------

    @property
    def pill(self) -> PillItem:
        """Its label, which is made when it is first wanted."""
        if self._pill is None:
            self._pill = PillItem()
            self._pill.setParentItem(self)
            self._pill.setVisible(self.labelled)
            self._pill.setPos(self._laid()[1])
            self._pill.say(self.text)
        self.draw()
        return self._pill

    def say(self, text: str) -> None:
        """Write on the label."""
        if text != self.text:
            self.text = text
            self._label()

    def show_labels(self, shown: bool) -> None:
        """Show what can be read from near: the shape, and the points."""
        if shown == self.labelled:
            return
        self.labelled = shown
        self._label()
        if self.dots is not None:
            self.dots.setVisible(shown)

    def update_label(self) -> None:
        """Draw the label anew: the colours are others."""
        if self._pill is not None:
            self._pill.update()

    def _label(self) -> None:
        if self._pill is not None:
            self._pill.setVisible(self.labelled)
            self._pill.say(self.text)
        elif self.labelled and self.text and self.drawn:
            self.pill.say(self.text)

    # -- looks -----------------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        t = theme()
        ink = t.bad if self.doomed else t.accent if self.chosen else t.family(self.family)
        look = (ink, 0.35 if self.faint else 1.0, 3 if self.chosen or self.doomed else 2)
        if look != self._look:
            self._look = look
            self.setPen(_pen(*look))
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

    def pick(self, at: int | None) -> None:
        """Pick one of the points, so that keys mean it."""
        self.picked = at
        self.restyle()

    def doom(self, doomed: bool) -> None:
        self.doomed = doomed
        self.restyle()


@lru_cache(maxsize=256)
def _pen(ink: str, alpha: float, width: int) -> QPen:
    return QPen(color(ink, alpha), width)


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
