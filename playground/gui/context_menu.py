"""Context menus of the canvas: what the main menus offer for that which lies under the pointer, or is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from playground.core.language import say
from playground.gui.canvas.node_item import LossItem, NodeItem

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

COPIES = ("", "cut", "copy", "paste", "paste_connect", "duplicate")
PARAMS = ("", "copy_params", "paste_params")
SHAPE = ("", "bypass", "swap", "take_out")
WEIGHTS = ("", "freeze", "edit_weights", "forget_weights")
BLOCKS = ("", "make_block", "unpack_block", "keep_block", "frame", "Arrange")
MENUS: dict[str, tuple[str, ...]] = {
    "card": (
        *("enter_block", "rename", "quick_add", "connect"),
        *(*COPIES, *PARAMS, *SHAPE, *WEIGHTS, *BLOCKS, "", "delete"),
    ),
    "cards": ("quick_add", *COPIES, "", "paste_params", *SHAPE, *WEIGHTS, *BLOCKS, "", "delete"),
    "wire": ("quick_add", "", "add_point", "next_point", "", "delete"),
    "note": ("write_note", "tint", "", "cut", "copy", "duplicate", "", "delete"),
    "notes": ("tint", "", "cut", "copy", "duplicate", "", "delete"),
    "loss": ("fit", "problems"),
    "canvas": (
        *("quick_add", "add_note", "paste", "", "select_all", "lasso", "knife", "find_in_graph"),
        *("", "arrange", "fit", "zoom_reset", "minimap", "", "leave_block"),
    ),
}
"""Ids of commands, and of menus that become submenus, by what they are for; "" is a line.

What is not possible now is left out.
"""


class ContextMenu(QObject):
    """Opens with the right button, the menu key or Shift+F10."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view = window.canvas.view
        self.menu: QMenu | None = None
        """The menu while it is open."""
        self._view.menu_wanted.connect(self.open_under)
        self._view.installEventFilter(self)
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                self.open_for_selection()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._view:
            shifted = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if shifted or event.key() == Qt.Key.Key_Menu:
                self.open_for_selection()
                return True
        return False

    # -- opening ---------------------------------------------------------------------------------------------------

    def open_under(self, at: QPoint) -> None:
        """Select what lies at a place of the view, unless it is selected, and open the menu for it."""
        if self.menu is None:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choose(self._view.mapToScene(at))
            self._window.canvas.asked_at = self._view.mapToScene(at)
            self._open(self._view.viewport().mapToGlobal(at))

    def _choose(self, place: QPointF) -> None:
        view, scene = self._view, self._view.graph_scene
        card = scene.card_at(place)
        wire = scene.wire_at(place, 6 / max(view.zoom, 0.5)) if card is None else None
        note = scene.notes.at(place, 9 / max(view.zoom, 0.1)) if card is None else None
        view.loss_chosen.emit(isinstance(card, LossItem))
        if isinstance(card, NodeItem):
            if not card.isSelected():
                view.choose([card.node.id])
        elif isinstance(card, LossItem):
            view.choose([])
            card.setSelected(True)
        elif note is not None:
            if not note.isSelected():
                view.choose([], [], [note.note.id])
        elif wire is None or not wire.chosen:
            view.choose([], [wire.edge.key] if wire is not None else [])

    def open_for_selection(self) -> None:
        """Open the menu for what is selected, or for the card at which the keys are, beside it."""
        if self.menu is not None:
            return
        view = self._view
        keyboard, selection = view.keyboard, self._window.canvas.selection
        if keyboard.current and not (selection.nodes or selection.edges or selection.annotations or selection.end):
            view.choose([keyboard.current] if keyboard.leading else [])
        self._open(view.viewport().mapToGlobal(self.beside()))

    def beside(self) -> QPoint:
        """Where in the view the menu opens for what is selected: at its lower edge, or in the middle for nothing."""
        view, scene = self._view, self._view.graph_scene
        nodes, wires, notes = scene.selected_nodes(), scene.selected_edges(), scene.notes.selected()
        at = view.viewport().rect().center()
        if nodes:
            card = scene.cards[nodes[-1]]
            at = view.mapFromScene(card.pos() + QPointF(40, card.height - 8))
        elif wires:
            at = view.mapFromScene(scene.wires[wires[0]].pill.scenePos())
        elif notes:
            at = view.mapFromScene(scene.notes.items[notes[0]].pos() + QPointF(20, 20))
        room = view.viewport().rect().adjusted(8, 8, -8, -8)
        return QPoint(max(room.left(), min(at.x(), room.right())), max(room.top(), min(at.y(), room.bottom())))

    def kind(self) -> str:
        """What the menu is for."""
        chosen = self._window.canvas.selection
        if chosen.nodes:
            alone = len(chosen.nodes) == 1 and not chosen.edges and not chosen.annotations
            return "card" if alone else "cards"
        if chosen.annotations:
            return "note" if len(chosen.annotations) == 1 else "notes"
        return "wire" if chosen.edges else "loss" if chosen.end == "loss" else "canvas"

    def _open(self, at: QPoint) -> None:
        actions = self._window.actions_
        actions.refill("Edit")
        menu = QMenu(self._window)
        menu.setAccessibleName(say("What can be done here"))
        for id in MENUS[self.kind()]:
            if not id:
                menu.addSeparator()
            elif id in actions.menus:
                menu.addAction(actions.menus[id].menuAction())
            elif actions[id].isEnabled():
                menu.addAction(actions[id])
        menu.aboutToHide.connect(self._forget)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(at)

    def _forget(self) -> None:
        """The menu closes; only then what was chosen in it is done."""
        self.menu = None
        QTimer.singleShot(0, self, self._forget_place)

    def _forget_place(self) -> None:
        if self.menu is None:
            self._window.canvas.asked_at = None
