"""The minimap: the whole graph as coloured boxes, and what is seen of it as a rectangle that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from playground.core import placement
from playground.core.language import say
from playground.gui.theme import color, theme

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas

WIDTH, HEIGHT = 184, 120
EDGE = 8.0
SMALLEST = 1.6
"""Pixels that a box measures at least."""


class Minimap(QWidget):
    """Floats at the bottom right of the canvas, unless all is in view anyway. Its picture is drawn only after edits."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._picture: QPixmap | None = None
        self._content = QRectF()
        self._scale = 1.0
        self.wanted = True
        """Whether the user wants it where there is something that it can show."""
        self.drawn = 0
        """How often the picture was drawn."""
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(say("The whole network: click or drag to move over it, turn the wheel to zoom"))
        self.setAccessibleName(say("Map of the network"))
        view = canvas.view
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.follow)
        view.zoom_changed.connect(self.follow)
        self.hide()

    def want(self, wanted: bool) -> None:
        """Show or hide it, as the user asked for."""
        self.wanted = wanted
        self.follow()

    def refresh(self) -> None:
        """The graph is another one: draw it anew when it is seen next."""
        self._picture = None
        self._content = self._canvas.scene.content()
        for note in self._canvas.graph.annotations.values():
            self._content = self._content.united(QRectF(note.x, note.y, note.width, note.height))
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        wide, high = max(1.0, self._content.width()), max(1.0, self._content.height())
        self._scale = min(room.width() / wide, room.height() / high)
        self.follow()

    def follow(self) -> None:
        """The view shows another part."""
        inside = self._content.isEmpty() or self._canvas.view.shows(self._content)
        self.setVisible(self.wanted and not inside)
        self.update()

    def settle(self) -> None:
        """Take its place at the bottom right of the canvas."""
        self.move(self._canvas.width() - WIDTH - 12, self._canvas.height() - HEIGHT - 12)
        self.follow()

    def restyle(self) -> None:
        self._picture = None
        self.update()

    # -- places ----------------------------------------------------------------------------------------------------

    def _origin(self) -> QPointF:
        """Where the left upper corner of the graph is drawn: the graph lies in the middle."""
        size = self._content.size() * self._scale
        return QPointF((WIDTH - size.width()) / 2, (HEIGHT - size.height()) / 2)

    def drawn_at(self, area: QRectF) -> QRectF:
        """Where an area of the scene is drawn."""
        corner = self._origin() + (area.topLeft() - self._content.topLeft()) * self._scale
        return QRectF(corner, area.size() * self._scale)

    def meant(self, place: QPointF) -> QPointF:
        """The place of the scene that is drawn here."""
        return self._content.topLeft() + (place - self._origin()) / self._scale

    def seen(self) -> QRectF:
        """Where that part is drawn which the view shows."""
        view = self._canvas.view
        return self.drawn_at(view.mapToScene(view.viewport().rect()).boundingRect())

    # -- drawing ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._draw()
        t = theme()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.seen().intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.setPen(QPen(QColor(t.accent), 1.5))
        painter.setBrush(color(t.accent, 0.14))
        painter.drawRoundedRect(frame, 3, 3)

    def _draw(self) -> QPixmap:
        self.drawn += 1
        t, ratio = theme(), self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(color(t.panel, 0.92))
        painter.drawRoundedRect(QRectF(0.5, 0.5, WIDTH - 1, HEIGHT - 1), 10, 10)
        for note in self._canvas.graph.annotations.values():
            painter.setPen(QPen(QColor(t.faint), 1))
            painter.setBrush(color(t.faint, 0.12))
            painter.drawRect(self.drawn_at(QRectF(note.x, note.y, note.width, note.height)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        boxes: dict[str, list[QRectF]] = {}
        high = max(SMALLEST, placement.HEAD * self._scale)
        wide = max(SMALLEST, placement.WIDTH * self._scale)
        left, top = self._origin().x(), self._origin().y()
        for card in self._canvas.scene.all_cards():
            x = left + (card.x() - self._content.left()) * self._scale
            y = top + (card.y() - self._content.top()) * self._scale
            boxes.setdefault(card.family, []).append(QRectF(x, y, wide, high))
        for family, some in boxes.items():
            painter.setBrush(QColor(t.family(family)))
            painter.drawRects(some)
        painter.end()
        return picture

    # -- mouse -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, place: QPointF) -> None:
        self._canvas.view.fitted = False
        self._canvas.view.centerOn(self.meant(place))
        self.follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._canvas.view.zoom_by(1.0015 ** event.angleDelta().y())
        event.accept()
