"""What keys do on the canvas: arrows walk from card to card, with Shift they select, with Alt they move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QFocusEvent, QKeyEvent, QPainter, QPen

from playground.core import frame, placement, walk
from playground.core.amount import named
from playground.core.graph import Block
from playground.core.language import say
from playground.core.walk import Way
from playground.gui.canvas.connecting import Connecting
from playground.gui.canvas.focus_frame import FocusFrame
from playground.gui.canvas.node_item import CardItem, LossItem
from playground.gui.canvas.scrolling import Scrolling
from playground.gui.describe import called, describe
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

WAYS: dict[Qt.Key, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
BACK: dict[Way, Way] = {"left": "right", "right": "left", "up": "down", "down": "up"}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
OTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class Keyboard(QObject):
    """Turns keys pressed on the canvas into steps from card to card, and into edits."""

    details_wanted = Signal()
    """Enter was pressed on a layer: its settings are to have the focus."""

    def __init__(self, view: GraphView) -> None:
        super().__init__(view)
        self._view = view
        self.nudging = False
        """While arrow keys move cards: a row of such moves is one step of the history."""
        self.leading = False
        """Whether the last thing done was done by a key: only then the ring is shown."""
        self.connecting: Connecting | None = None
        self._current = ""
        self._on_loss = False
        self._trail: dict[tuple[str, Way], str] = {}
        self._where: tuple[tuple[str, ...], float, float] = ((), 0.0, 0.0)
        """Where the keys were last: if that layer goes, they are at its neighbour."""
        self._scrolling = Scrolling(view)
        self.frame = FocusFrame(view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.graph_scene.selectionChanged.connect(self._selection_changed)

    # -- where the keys are ----------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The node at which the keys are; "" where there is none."""
        scene = self._view.graph_scene
        chosen = scene.selected_nodes()
        if len(chosen) == 1 or (chosen and self._current not in chosen):
            self._current, self._on_loss = chosen[-1], False
        elif self._current not in scene.cards or self._where[0] != scene.path:
            self._current, self._on_loss = self._neighbour(), False
        if self._current:
            card = scene.cards[self._current]
            self._where = (scene.path, card.x(), card.y())
        return self._current

    def _neighbour(self) -> str:
        """The node nearest to where the keys were; "" where they were in another graph, or nowhere."""
        nodes = self._view.graph_scene.graph.nodes
        path, x, y = self._where
        if not self._current or path != self._view.graph_scene.path:
            return ""
        return min(nodes, key=lambda id: abs(nodes[id].x - x) + abs(nodes[id].y - y), default="")

    @property
    def card(self) -> CardItem | None:
        """The card at which the keys are: of a node, or of the loss behind one."""
        scene, id = self._view.graph_scene, self.current
        if self._on_loss and id in scene.losses:
            return scene.losses[id][0]
        return scene.cards.get(id)

    @property
    def wire(self) -> tuple[str, str] | None:
        """The only thing selected, where that is a wire."""
        scene = self._view.graph_scene
        wires = scene.selected_edges()
        return wires[0] if len(wires) == 1 and not scene.selected_nodes() else None

    def lead(self, leading: bool) -> None:
        """Keys are used now, or the mouse is."""
        if leading != self.leading:
            self.leading = leading
            self._view.viewport().update()
        self.frame.show(leading and self._view.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus, and give way to the mouse."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self.drop()
            self.lead(False)
        elif isinstance(event, QFocusEvent) and watched is self._view:
            if kind == QEvent.Type.FocusIn:
                self.lead(event.reason() in BY_KEY or self.leading)
            elif event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                self.drop()
                self.frame.show(False)
            self._view.viewport().update()
        return False

    def _selection_changed(self) -> None:
        if self.leading:
            self._view.viewport().update()

    # -- keys ------------------------------------------------------------------------------------------------------

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it says nothing here."""
        key, held = Qt.Key(event.key()), event.modifiers()
        way = WAYS.get(key)
        if held & OTHER:
            return False
        if self.connecting is not None:
            return self._press_connecting(key, way)
        notes = self._view.graph_scene.notes.selected()
        if way is not None and (held & ALT or self._view.points.picked is not None or notes):
            self.nudge(way)
        elif way is not None:
            self.go(way, extend=bool(held & SHIFT))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to_end(key == Qt.Key.Key_End, extend=bool(held & SHIFT))
        elif key in ENTER and len(notes) == 1:
            self._view.note_opened.emit()
        elif key in ENTER:
            self.enter()
        elif key == Qt.Key.Key_Escape and self._selected():
            self._view.choose([])
        else:
            return False
        self.lead(True)
        return True

    def _press_connecting(self, key: Qt.Key, way: Way | None) -> bool:
        connecting = self.connecting
        assert connecting is not None
        if way is not None:
            connecting.turn(way)
            self._show(connecting.card)
            self.announce(connecting.sentence())
        elif key in ENTER:
            self.drop()
            connecting.finish()
        elif key == Qt.Key.Key_Escape:
            self.drop()
        else:
            return False
        return True

    def _selected(self) -> bool:
        scene = self._view.graph_scene
        return bool(scene.selectedItems() or scene.selected_edges())

    # -- walking ---------------------------------------------------------------------------------------------------

    def go(self, way: Way, extend: bool = False) -> None:
        """Walk one step; with `extend`, what is selected stays selected."""
        graph, here = self._view.graph_scene.graph, self.current
        key = self.wire
        if key is not None and not extend:
            self._leave_wire(key, way)
        elif not here:
            self._walk_to(walk.first(graph), extend)
        elif self._on_loss and way in ("left", "right"):
            self._walk_to(here, extend) if way == "left" else self._to_loss(here)
        elif way == "right" and here in self._view.graph_scene.losses and not self._on_loss:
            self._to_loss(here)
        else:
            found = walk.step(graph, here, way, self._trail)
            if found:
                self._trail[(found, BACK[way])] = here
            else:
                self.announce(say("Nothing lies there."))
            self._walk_to(found or here, extend)

    def go_to_end(self, end: bool, extend: bool = False) -> None:
        """Walk to the first or the last layer."""
        graph = self._view.graph_scene.graph
        self._walk_to(walk.last(graph) if end else walk.first(graph), extend)

    def _walk_to(self, id: str, extend: bool) -> None:
        scene = self._view.graph_scene
        if id not in scene.cards:
            return
        before = scene.selected_nodes() if extend else ()
        self._view.loss_chosen.emit(False)
        self._current, self._on_loss = id, False
        self._view.choose([*before, id])
        self._arrive()

    def _to_loss(self, id: str) -> None:
        self._current, self._on_loss = id, True
        self._view.loss_chosen.emit(True)
        self._view.choose([])
        self._view.graph_scene.losses[id][0].setSelected(True)
        self._current, self._on_loss = id, True
        self._arrive()

    def _arrive(self) -> None:
        self._show(self.card)
        self.announce()

    def _show(self, card: CardItem | None) -> None:
        if card is not None:
            self._scrolling.to(card.card().translated(card.pos()))
        self._view.viewport().update()

    # -- wires -----------------------------------------------------------------------------------------------------

    def to_wires(self) -> None:
        """Walk onto the wires of the current layer: the first that leads on, else the first that leads here."""
        graph, here = self._view.graph_scene.graph, self.current
        wires = (*graph.outgoing.get(here, ()), *graph.incoming.get(here, ()))
        self.lead(True)
        if wires:
            self._choose_wire(wires[0].key)
        else:
            self._view.hint.emit(say("No wire begins or ends here."))

    def _choose_wire(self, key: tuple[str, str]) -> None:
        scene = self._view.graph_scene
        self._view.choose([], [key])
        edge = scene.graph.edges[key]
        self._scrolling.to(scene.wires[key].boundingRect())
        names = scene.graph.nodes
        self.announce(
            say(
                "Wire from {source} to {target}. Delete removes it, Tab inserts a layer, Up and Down go to others.",
                source=called(names[edge.source]),
                target=called(names[edge.target]),
            )
        )
        self._view.viewport().update()

    def _leave_wire(self, key: tuple[str, str], way: Way) -> None:
        """Along the wire to one of its ends, or to another wire of the layer from which one came."""
        graph = self._view.graph_scene.graph
        edge = graph.edges[key]
        if way in ("left", "right"):
            self._walk_to(edge.source if way == "left" else edge.target, extend=False)
            return
        here = self._current if self._current in (edge.source, edge.target) else edge.source
        self._current = here
        wires = [one.key for one in (*graph.incoming.get(here, ()), *graph.outgoing.get(here, ()))]
        self._choose_wire(wires[(wires.index(key) + (1 if way == "down" else -1)) % len(wires)])

    # -- acting ----------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Go into a Block, or to the settings of a layer."""
        node = self._view.graph_scene.graph.nodes.get(self.current)
        if node is not None and not self._on_loss and not self._selected():
            self._walk_to(node.id, extend=False)
        if node is not None and isinstance(node.layer, Block) and not self._on_loss:
            self._view.block_entered.emit(node.id)
        else:
            self.details_wanted.emit()

    def nudge(self, way: Way) -> None:
        """Move what is selected (else the current card) by one step of the grid."""
        scene = self._view.graph_scene
        right, down = (round(part * placement.GRID) for part in walk.STEPS[way])
        if self._view.points.picked is not None:
            self._view.points.nudge(right, down)
            return
        inside, notes = frame.inside(scene.graph, scene.notes.selected())
        current = (self.current,) if self.current and not self._on_loss and not notes else ()
        chosen = tuple(inside | {*scene.selected_nodes()}) or current
        if not chosen and not notes:
            return
        graph = frame.shifted(scene.graph, chosen, notes, right, down)
        what = named(graph, scene.selected_nodes() if notes else chosen, scene.notes.selected())
        self.nudging = True
        self._view.edit(say("Move {what}", what=what), graph)
        self.nudging = False
        self._show(self.card)

    def connect(self) -> None:
        """Begin to connect the current layer: arrows choose among what fits. Once more: from its next output."""
        self.lead(True)
        self._view.setFocus()
        if self.connecting is not None:
            self.connecting.next_output()
        else:
            source = self.current
            started = Connecting(self._view, source) if source and not self._on_loss else None
            if started is None or not started.goals:
                self._view.hint.emit(
                    say("Nothing else can be fed from here.") if started else say("Walk to a layer first.")
                )
                return
            self.connecting = started
        self._show(self.connecting.card)
        self.announce(self.connecting.sentence())

    def drop(self) -> None:
        """Give up connecting, if that is going on."""
        if self.connecting is not None:
            self.connecting = None
            self.frame.say("")
        self._view.viewport().update()

    # -- telling ---------------------------------------------------------------------------------------------------

    def announce(self, sentence: str = "") -> None:
        """Say where the keys are, or something else, to screen readers."""
        if not sentence:
            card = self.card
            sentence = self.described() if not isinstance(card, LossItem) else f"{card.title}, {card.subtitle}"
        if self.connecting is not None:
            self.frame.say(sentence)
        self._view.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, sentence))

    def described(self) -> str:
        """The current layer in words."""
        scene, id = self._view.graph_scene, self.current
        card = scene.cards.get(id)
        return describe(scene.graph, id, card.facts, len(card.problems)) if card is not None else ""

    def paint(self, painter: QPainter) -> None:
        """Draw the ring around the current card, and the wire that is being led."""
        if not self.leading or not self._view.hasFocus():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = 1 / min(self._view.zoom, 1.0)
        if self.connecting is not None:
            self.connecting.paint(painter, scale)
        area = self._ringed()
        if area is not None:
            away = 5 * scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme().text), 2 * scale))
            painter.drawRoundedRect(area.adjusted(-away, -away, away, away), 10 + away, 10 + away)

    def _ringed(self) -> QRectF | None:
        if self.connecting is not None:
            return self.connecting.area()
        key, card = self.wire, self.card
        if key is not None:
            middle = self._view.graph_scene.wires[key].pill.scenePos()
            return QRectF(middle - QPointF(34, 9), middle + QPointF(34, 9))
        return card.card().translated(card.pos()) if card is not None else None
