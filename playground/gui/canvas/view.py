"""The view: zoom, pan, and drops from the palette."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QLabel, QWidget

from playground.core import placement
from playground.core.graph import Graph
from playground.core.language import say
from playground.core.library import PREFIX
from playground.core.spec import members
from playground.gui.canvas import layout
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.keyboard import Keyboard
from playground.gui.canvas.mouse import Mouse
from playground.gui.canvas.node_item import CardItem, Side
from playground.gui.canvas.points import Points
from playground.gui.canvas.scene import GraphScene
from playground.gui.theme import px, theme

LAYER_MIME = "application/x-playground-layer"
LOWEST, HIGHEST = 0.1, 8.0
DOT_GAP = 24
ROOM = (20, 50)
"""Margins, in pixels, beside and above a network that is fitted into the view: there the pills float."""


class GraphView(QGraphicsView):
    """Shows a GraphScene and turns mouse and keys into edits."""

    edited = Signal(str, object)
    """Label and Graph of an edit that the user made."""
    block_entered = Signal(str)
    loss_chosen = Signal(bool)
    zoom_changed = Signal(float)
    hint = Signal(str)
    note_opened = Signal()
    """The selected note is to be written."""
    menu_wanted = Signal(QPoint)
    """The menu of what lies at this place of the viewport was asked for."""
    layer_dropped = Signal(str, QPointF, object)
    """Kind, place in the scene, and the EdgeItem under it (or None)."""
    wire_dropped = Signal(str, str, str, QPointF)
    """Node, side and port from which a wire was led, and the empty place of the scene where it was let go."""
    void_chosen = Signal(QPointF)
    """An empty place of the scene was double-clicked."""
    typed = Signal(str)
    """A letter was typed, or Tab pressed (""), and no gesture or shortcut wanted it."""

    def __init__(self, scene: GraphScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.graph_scene = scene
        self.zoom = 1.0
        self.fitted = False
        """Whether everything is shown, and is to stay so when the view changes its size."""
        self._marked: EdgeItem | None = None
        self._hovered: CardItem | None = None
        self.keyboard = Keyboard(self)
        self.mouse = Mouse(self)
        self.points = Points(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Canvas"))
        self.setAccessibleDescription(say("The network as cards joined by wires. Arrow keys walk along the wires."))
        scene.selectionChanged.connect(self._selection_drawn)
        self._refusal = QLabel("", self)
        self._refusal.setObjectName("refusal")
        self._refusal.setWordWrap(True)
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._refusal.hide()

    def edit(self, label: str, graph: Graph) -> None:
        self.edited.emit(label, graph)

    # -- zoom and pan ----------------------------------------------------------------------------------------------

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom so that the place under `around` (of the viewport; its middle if None) stays where it is."""
        zoom = min(HIGHEST, max(LOWEST, zoom))
        anchor = (around or QPointF(self.viewport().rect().center())).toPoint()
        before = self.mapToScene(anchor)
        self.resetTransform()
        self.scale(zoom, zoom)
        self.zoom = zoom
        after = self.mapFromScene(before) - anchor
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + after.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + after.y())
        self.graph_scene.set_zoom(zoom)
        self.zoom_changed.emit(zoom)

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom as the user asked for; the view is then no longer fitted."""
        self.fitted = False
        self.set_zoom(self.zoom * factor, around)

    def fit(self, largest: float = 1.0) -> None:
        """Show everything, no larger than `largest`, and go on doing so until the user zooms or pans."""
        self.fitted = True
        content = self.graph_scene.content()
        if content.isEmpty():
            self.set_zoom(1.0)
            self.centerOn(0, 0)
            return
        room = self.viewport().rect()
        side, above = (min(px(ROOM[n]), length // 6) for n, length in enumerate((room.width(), room.height())))
        room = room.adjusted(side, above, -side, -above)
        content = content.adjusted(-layout.OUT, 0, layout.OUT, 0)
        self.set_zoom(min(largest, room.width() / content.width(), room.height() / content.height()))
        self.centerOn(content.center())

    def shows(self, area: QRectF) -> bool:
        """Whether an area of the scene lies in the view as a whole."""
        return self.mapToScene(self.viewport().rect()).boundingRect().contains(area)

    def pan(self, dx: int, dy: int) -> None:
        """Move the view by pixels."""
        self.fitted = False
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + dx)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta()
        modifiers = event.modifiers()
        if not pixels.isNull() and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.pan(-pixels.x(), -pixels.y())
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            self.pan(-turned, 0)
        else:
            self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        routing = self.graph_scene.routing
        if routing.undrawn and not self.graph_scene.afar.on:
            routing.draw(self.mapToScene(self.viewport().rect()).boundingRect())
        super().paintEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, QColor(theme().canvas))
        if self.zoom < 0.5:
            return
        painter.setPen(QColor(theme().dots))
        left = int(rect.left()) - int(rect.left()) % DOT_GAP
        top = int(rect.top()) - int(rect.top()) % DOT_GAP
        dots = [
            QRectF(x, y, 1.5, 1.5)
            for x in range(left, int(rect.right()) + 1, DOT_GAP)
            for y in range(top, int(rect.bottom()) + 1, DOT_GAP)
        ]
        painter.setBrush(QColor(theme().dots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRects(dots)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        scene = self.graph_scene
        if scene.afar.on:
            scene.afar.paint(painter, QRectF(rect))
            scene.notes.paint_titles(painter)
        self.keyboard.paint(painter)

    def _selection_drawn(self) -> None:
        if self.graph_scene.afar.on:
            self.viewport().update()

    # -- mouse -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.double_click(event):
            super().mousePressEvent(event)

    def drop_gesture(self) -> None:
        """Give up what mouse and keys are doing: the network has changed under it."""
        self.keyboard.drop()
        self.mouse.drop()

    def choose(self, ids: list[str], edges: list[tuple[str, str]] | None = None, notes: Collection[str] = ()) -> None:
        """Select these nodes, wires and notes and nothing else."""
        scene = self.graph_scene
        nodes, wires = set(ids), set(edges or ())
        with scene.one_announcement():
            scene.notes.choose(notes)
            for key, wire in scene.wires.items():
                if wire.chosen != (key in wires):
                    wire.choose(not wire.chosen)
            for card in scene.selectedItems():
                if isinstance(card, CardItem) and (card.node is None or card.node.id not in nodes):
                    card.setSelected(False)
            for id in nodes & scene.cards.keys():
                scene.cards[id].setSelected(True)
        scene.selectionChanged.emit()

    def hover(self, card: CardItem | None, port: tuple[Side, str] | None) -> None:
        if self._hovered is not None and self._hovered is not card and self._hovered.scene() is not None:
            self._hovered.hover(None)
        self._hovered = card
        if card is not None:
            card.hover(port)

    def refuse(self, sentence: str, place: QPointF) -> None:
        """Say at the pointer why something is not possible; "" hides it."""
        self._refusal.setVisible(bool(sentence))
        if sentence:
            self._refusal.setText(sentence)
            self._refusal.setFixedWidth(260)
            self._refusal.adjustSize()
            at = self.mapFromScene(place)
            self._refusal.move(min(at.x() + 16, self.width() - 270), min(at.y() + 18, self.height() - 60))

    def mark_wire(self, wire: EdgeItem | None) -> None:
        """Show into which wire something would be inserted."""
        if self._marked is not None and self._marked is not wire and self._marked.scene() is not None:
            self._marked.choose(False)
        self._marked = wire
        if wire is not None:
            wire.choose(True)

    def insertable_wire(self, id: str, place: QPointF) -> EdgeItem | None:
        """The wire under the middle of a card (or the pointer) into which it could go."""
        card = self.graph_scene.cards[id]
        layer = card.node.layer
        if not layer.input_ports() or not layer.output_ports():
            return None
        return self.graph_scene.wire_at(card.pos() + QPointF(placement.WIDTH / 2, layout.PORT_Y), 14, id) or (
            self.graph_scene.wire_at(place, 10, id)
        )

    # -- keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.mouse.space = True
        elif event.key() == Qt.Key.Key_Escape and self.mouse.drop():
            pass
        elif not self.keyboard.press(event) and not self._type(event):
            super().keyPressEvent(event)

    def _type(self, event: QKeyEvent) -> bool:
        """Hand on a letter that was typed."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        letter = event.text()
        if not letter.isalnum() or held:
            return False
        self.typed.emit(letter)
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        if not next:
            return super().focusNextPrevChild(next)
        self.typed.emit("")
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.mouse.space = False
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.mouse.space = False
        super().focusOutEvent(event)

    # -- drops from the palette ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _kind(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not _kind(event.mimeData()):
            event.ignore()
            return
        self.mark_wire(self.graph_scene.wire_at(self.mapToScene(event.position().toPoint()), 14))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.mark_wire(None)

    def dropEvent(self, event: QDropEvent) -> None:
        kind = _kind(event.mimeData())
        if not kind:
            event.ignore()
            return
        place = self.mapToScene(event.position().toPoint())
        wire = self.graph_scene.wire_at(place, 14)
        self.mark_wire(None)
        event.acceptProposedAction()
        self.setFocus()
        self.layer_dropped.emit(kind, place, wire)


def _kind(mime: QMimeData) -> str:
    """The known layer, or the kept Block, that a drag carries; "" for anything else."""
    if not mime.hasFormat(LAYER_MIME):
        return ""
    name = bytes(mime.data(LAYER_MIME).data()).decode("utf-8", "replace")
    return name if name in members("layers") or name.startswith(PREFIX) else ""
