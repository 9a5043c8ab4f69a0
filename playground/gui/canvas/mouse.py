"""What the mouse does on the canvas: which gesture a press begins, and the view that follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from playground.core.graph import Block
from playground.gui.canvas.annotation_item import AnnotationItem
from playground.gui.canvas.callout import CalloutItem
from playground.gui.canvas.gesture import ALT, CTRL, SHIFT, Gesture
from playground.gui.canvas.gestures.area import Band, Lasso
from playground.gui.canvas.gestures.ask import Ask
from playground.gui.canvas.gestures.copy_cards import CopyCards
from playground.gui.canvas.gestures.draw_wire import DrawWire
from playground.gui.canvas.gestures.knife import Knife
from playground.gui.canvas.gestures.move_cards import MoveCards
from playground.gui.canvas.gestures.move_notes import MoveNotes, ResizeNote
from playground.gui.canvas.gestures.move_point import MovePoint
from playground.gui.canvas.gestures.pan import Pan
from playground.gui.canvas.gestures.take_wires import TakeWires
from playground.gui.canvas.node_item import LossItem, NodeItem

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

BORDER = 24
"""So near the border of the view, in pixels, a drag moves the view along."""
FASTEST = 20
"""Pixels that the view moves at most in each of its steps."""
STEP_MS = 16
PORT, WIRE, POINT = 11.0, 6.0, 9.0
"""How near ports, wires and their points are taken hold of, in pixels."""


class Mouse:
    """Turns what the mouse does into gestures."""

    def __init__(self, view: GraphView) -> None:
        self._view = view
        self.gesture: Gesture | None = None
        self.armed: type[Gesture] | None = None
        """What the next drag on the canvas does, if a command has said so."""
        self.space = False
        """Whether the space bar is held, with which a drag moves the view."""
        self._at = QPointF()
        self._button = Qt.MouseButton.NoButton
        self._timer = QTimer(view, singleShot=True, interval=STEP_MS)
        self._timer.timeout.connect(self._follow)

    def arm(self, gesture: type[Gesture] | None) -> None:
        """Let the next drag begin this gesture, wherever it starts."""
        self.armed = gesture
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor if gesture else Qt.CursorShape.ArrowCursor)

    # -- events: True where the event is dealt with ------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> bool:
        if self.gesture is not None:
            return True  # another button, in the middle of something
        self._button = event.button()
        place = self._place(event)
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self.space):
            self.gesture = Pan(self._view, event.position())
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.RightButton and event.modifiers() & CTRL:
            self.gesture = Knife(self._view, place)
        elif event.button() == Qt.MouseButton.RightButton:
            self.gesture = Ask(self._view, event.position())
        elif left and self.armed is not None:
            self.gesture = self.armed(self._view, place)
        elif left and isinstance(self._view.itemAt(event.position().toPoint()), CalloutItem):
            return False
        elif left:
            self._begin(event, place)
        return True

    def _begin(self, event: QMouseEvent, place: QPointF) -> None:
        scene, view = self._view.graph_scene, self._view
        more = bool(event.modifiers() & (CTRL | SHIFT))
        near = scene.port_near(place, PORT / max(view.zoom, 0.5))
        if near is not None and isinstance(near[0], NodeItem):
            leaving = scene.graph.outgoing.get(near[0].node.id, ()) if near[1] == "out" else ()
            edges = tuple(edge for edge in leaving if edge.output == near[2])
            if edges and event.modifiers() & CTRL:
                self.gesture = TakeWires(view, place, near[0], edges)
            else:
                self.gesture = DrawWire(view, place, near[0], near[1], near[2])
            return
        point = view.points.near(place, POINT / max(view.zoom, 0.5))
        if point is not None and not more:
            self.gesture = MovePoint(view, place, *point)
            return
        card = scene.card_at(place)
        wire = scene.wire_at(place, WIRE / max(view.zoom, 0.5)) if card is None else None
        note = scene.notes.at(place, POINT / max(view.zoom, 0.1)) if card is None else None
        view.loss_chosen.emit(isinstance(card, LossItem))
        if event.modifiers() & ALT and not more and (isinstance(card, NodeItem) or note is not None):
            self._copy(card if isinstance(card, NodeItem) else None, note, place)
        elif isinstance(card, NodeItem):
            self._take_card(card, place, more)
        elif isinstance(card, LossItem):
            view.choose([])
            card.setSelected(True)
        elif note is not None:
            self._take_note(note, place, more)
        elif wire is not None:
            if not more:
                view.choose([])
            wire.choose(not wire.chosen if more else True)
            scene.selectionChanged.emit()
        else:
            if not more:
                view.choose([])
            both = event.modifiers() & CTRL and event.modifiers() & SHIFT
            self.gesture = (Knife if both else Lasso if event.modifiers() & ALT else Band)(view, place)

    def _take_card(self, card: NodeItem, place: QPointF, more: bool) -> None:
        """A drag moves all that is selected; a click that is none selects this card alone, or no longer."""
        view = self._view
        on_click = None
        if card.isSelected():
            id = card.node.id
            on_click = (lambda: card.setSelected(False)) if more else (lambda: view.choose([id]))
        elif more:
            card.setSelected(True)
        else:
            view.choose([card.node.id])
        with_notes = view.graph_scene.notes.selected()
        self.gesture = MoveNotes(view, place) if with_notes else MoveCards(view, place, card, on_click)

    def _copy(self, card: NodeItem | None, note: AnnotationItem | None, place: QPointF) -> None:
        """A drag pulls copies out of all that is selected, or of this alone."""
        if card is not None and not card.isSelected():
            self._view.choose([card.node.id])
        elif card is None and note is not None and not note.isSelected():
            self._view.choose([], [], [note.note.id])
        self.gesture = CopyCards(self._view, place)

    def _take_note(self, note: AnnotationItem, place: QPointF, more: bool) -> None:
        view = self._view
        corner = note.corner_at(place, POINT / view.zoom)
        if corner is not None:
            self.gesture = ResizeNote(view, place, note, corner)
            return
        if more:
            note.setSelected(not note.isSelected())
        elif not note.isSelected():
            view.choose([], [], [note.note.id])
        self.gesture = MoveNotes(view, place)

    def move(self, event: QMouseEvent) -> bool:
        view, gesture = self._view, self.gesture
        if gesture is None:
            if not event.buttons() and self.armed is None:
                near = view.graph_scene.port_near(self._place(event), PORT / max(view.zoom, 0.5))
                view.hover(near[0] if near else None, (near[1], near[2]) if near else None)
                view.viewport().setCursor(Qt.CursorShape.CrossCursor if near else Qt.CursorShape.ArrowCursor)
            return False
        gesture.keys = event.modifiers()
        self._at = event.position()
        gesture.move(event.position() if isinstance(gesture, Pan) else self._place(event))
        if gesture.scrolls and not self._timer.isActive() and not self._push().isNull():
            self._timer.start()
        return True

    def release(self, event: QMouseEvent) -> bool:
        if self.gesture is not None and event.button() != self._button:
            return True
        gesture = self._end()
        if gesture is None:
            return False
        gesture.keys = event.modifiers()
        gesture.release(self._place(event))
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return self.press(event)
        card = self._view.graph_scene.card_at(self._place(event))
        if isinstance(card, NodeItem) and isinstance(card.node.layer, Block):
            self._end()
            self._view.block_entered.emit(card.node.id)
            return True
        place = self._place(event)
        note = self._view.graph_scene.notes.at(place, POINT / self._view.zoom) if card is None else None
        if note is not None:
            self._end()
            self._view.choose([], [], [note.note.id])
            self._view.note_opened.emit()
            return True
        point = self._view.points.near(place, POINT / max(self._view.zoom, 0.5))
        wire = self._view.graph_scene.wire_at(place, WIRE / max(self._view.zoom, 0.5)) if card is None else None
        if point is not None or wire is not None:
            self._end()
            if point is not None:
                self._view.points.remove(*point)
            elif wire is not None:
                self._view.points.add(wire, place)
            return True
        if self._is_void(event):
            self._view.void_chosen.emit(self._place(event))
            return True
        return self.press(event)

    def _is_void(self, event: QMouseEvent) -> bool:
        """Whether nothing lies there."""
        scene, place = self._view.graph_scene, self._place(event)
        found = scene.card_at(place) or scene.port_near(place, PORT) or scene.wire_at(place, WIRE)
        callout = isinstance(self._view.itemAt(event.position().toPoint()), CalloutItem)
        return found is None and not callout

    def drop(self) -> bool:
        """Give up what is being done: the network has changed, or Escape was pressed. False where nothing was."""
        was_armed, gesture = self.armed is not None, self._end()
        if gesture is not None:
            gesture.cancel()
        return was_armed or gesture is not None

    def _end(self) -> Gesture | None:
        gesture, self.gesture = self.gesture, None
        self._timer.stop()
        if isinstance(gesture, Pan) or self.armed is not None:
            self.arm(None)
        return gesture

    def _place(self, event: QMouseEvent) -> QPointF:
        return self._view.mapToScene(event.position().toPoint())

    # -- the view follows ------------------------------------------------------------------------------------------

    def _push(self) -> QPointF:
        """Pixels by which the view moves in one step; none where the pointer is not near the border."""
        room = self._view.viewport().rect()

        def push(at: float, size: int) -> float:
            beyond = max(0.0, BORDER - at) - max(0.0, at - (size - BORDER))
            return -round(FASTEST * max(-1.0, min(1.0, beyond / BORDER)))

        return QPointF(push(self._at.x(), room.width()), push(self._at.y(), room.height()))

    def _follow(self) -> None:
        push = self._push()
        if self.gesture is None or push.isNull():
            return
        self._view.pan(int(push.x()), int(push.y()))
        self.gesture.move(self._view.mapToScene(self._at.toPoint()))
        self._timer.start()
