"""A card from close by: it fades in over the card, inside of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.gui.canvas import layout
from playground.gui.canvas.closeup_picture import Drawing, Spot, write
from playground.gui.canvas.node_item import NodeItem, Side
from playground.gui.theme import color, pixmap, theme
from playground.gui.theme import scene_font as font

CAPTION = 17.0
"""Height of the line of words, in pixels of the screen."""


class CloseupItem(QGraphicsItem):
    """Draws a Drawing with a small caption over a card. The mouse does not find it: who needs it asks for spots."""

    def __init__(self, card: NodeItem) -> None:
        super().__init__(card)
        self.card = card
        self.drawing: Drawing | None = None
        self.zoom = 1.0
        self.strength = 0.0
        self.focus: Spot | None = None
        self.weighty = False
        """Whether the layer has weights, and so can be frozen."""
        self._size = card.card()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setVisible(False)

    def boundingRect(self) -> QRectF:
        return self._size

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def show_drawing(self, drawing: Drawing | None, zoom: float, strength: float) -> None:
        """Take over what is to be seen, at this zoom and so far faded in."""
        if self._size != self.card.card():
            self.prepareGeometryChange()
            self._size = self.card.card()
        self.drawing, self.zoom = drawing, zoom
        self.strength = strength
        self.setVisible(drawing is not None and strength > 0)
        self.update()

    def area(self) -> QRectF:
        """Where the drawing is."""
        return self._size.adjusted(10, (CAPTION + 6) / self.zoom + 1.5, -9, -5)

    def freezer(self) -> QRectF:
        """Where the button with the snowflake is."""
        side = 16 / self.zoom
        return QRectF(self._size.right() - 7 - side, 3.0, side, side)

    def show_focus(self, spot: Spot | None) -> None:
        """Mark the number that keys are about to change."""
        if spot != self.focus:
            self.focus = spot
            self.update()

    def spot_at(self, place: QPointF) -> Spot | None:
        """The number at a place of the card."""
        return None if self.drawing is None else self.drawing.spot_at(place, self.area(), self.zoom)

    def place(self, spot: Spot) -> QPointF:
        """Where a number is, in the scene."""
        drawing = self.drawing
        return self.mapToScene(self.area().center() if drawing is None else drawing.place(spot, self.area(), self.zoom))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.drawing is None:
            return
        t = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QPainterPath()
        inside.addRoundedRect(self._size.adjusted(4, 0.8, -0.8, -0.8), 9, 9)
        sides: tuple[tuple[Side, tuple[str, ...]], ...] = (("in", self.card.inputs), ("out", self.card.outputs))
        for side, names in sides:
            for name in names:
                port = QPainterPath()
                at = self.card.port_place(side, name) - self.card.pos()
                port.addEllipse(at, layout.RADIUS + 1.2, layout.RADIUS + 1.2)
                inside -= port
        painter.fillPath(inside, color(t.card, min(1.0, self.strength / 0.6)))
        painter.setClipPath(inside)
        # The card fades out before this fades in: words over words could not be read.
        painter.setOpacity(max(0.0, (self.strength - 0.3) / 0.7))
        self._caption(painter)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        self.drawing.paint(painter, self.area(), self.zoom, self.focus)

    def _caption(self, painter: QPainter) -> None:
        t, zoom = theme(), self.zoom
        at = QPointF(11, 3 + CAPTION / 2 / zoom)
        room = (self._size.width() - 22) * zoom - (24 if self.weighty else 0)
        face = QFontMetricsF(font(12, bold=True))
        title = face.elidedText(self.card.title, Qt.TextElideMode.ElideRight, room)
        write(painter, at, title, zoom, t.text, size=12, bold=True)
        taken = face.horizontalAdvance(title) + 8
        rest = QFontMetricsF(font(11)).elidedText(self.card.subtitle, Qt.TextElideMode.ElideRight, room - taken)
        write(painter, at + QPointF(taken / zoom, 0), rest, zoom, t.muted)
        if self.weighty:
            frozen = self.card.node.frozen
            picture = pixmap("snowflake", t.accent if frozen else t.faint, 16, 2.0)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.freezer(), picture, QRectF(picture.rect()))
