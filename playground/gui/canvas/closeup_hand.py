"""Mouse and keys on single weights: look at them, drag them up and down, type them, walk along them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from playground.core.language import say
from playground.gui.canvas import handwork
from playground.gui.canvas.closeup_picture import Spot, signed

if TYPE_CHECKING:
    from playground.gui.canvas.closeup import Closeup
    from playground.gui.canvas.closeup_item import CloseupItem

NEAR = 4.0
"""Zoom at which a layer is shown when its weights are to be edited."""
FULL_DRAG = 120
"""Pixels that a weight has to be dragged to change by 1."""
START = 3
"""Pixels after which a press is a drag."""
WALKING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
TYPED = frozenset("0123456789.,-−+")


class CloseupHand(QObject):
    """Stands before the view, and takes what is meant for a weight."""

    def __init__(self, closeup: Closeup) -> None:
        super().__init__(closeup)
        self.closeup, self.view = closeup, closeup.view
        self.focus: tuple[str, Spot] | None = None
        """The number that keys change: id of the layer, and which."""
        self.field: NumberField | None = None
        self._waiting = ""
        """The layer whose numbers are to be walked along as soon as they are known."""
        self._drag: _Drag | None = None
        self._tip = QLabel("", self.view)
        self._tip.setObjectName("refusal")
        self._tip.setTextFormat(Qt.TextFormat.PlainText)
        self._tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tip.hide()
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        closeup.refreshed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view:
            return isinstance(event, QKeyEvent) and self._key(event)
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Wheel):
            self._tip.hide()
        return isinstance(event, QMouseEvent) and self._mouse(event)

    # -- mouse -----------------------------------------------------------------------------------------------------

    def _under(self, place: QPointF) -> tuple[str, CloseupItem] | None:
        """The layer seen from close by at a place of the scene."""
        if not self.closeup.handy or self.closeup.scene.port_near(place, 11 / self.view.zoom) is not None:
            return None
        found = (
            (id, item)
            for id, item in self.closeup.items.items()
            if item.isVisible() and item.boundingRect().contains(item.mapFromScene(place))
        )
        return next(found, None)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if self._drag is not None and kind == QEvent.Type.MouseMove:
            self._pull(event)
            return True
        if self._drag is not None and kind == QEvent.Type.MouseButtonRelease:
            self._drag = None
            return True
        if kind == QEvent.Type.MouseMove and event.buttons():
            return False
        place = self.view.mapToScene(event.position().toPoint())
        found = self._under(place)
        spot = found[1].spot_at(found[1].mapFromScene(place)) if found else None
        known = found is not None and spot is not None and self.closeup.number(found[0], spot) is not None
        if kind == QEvent.Type.MouseMove:
            return self._hover(event.position(), found, spot if known else None)
        if event.button() != left or kind not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return False
        if self.field is not None:
            self.field.finish()
        if found is not None and found[1].weighty and found[1].freezer().contains(found[1].mapFromScene(place)):
            handwork.toggle(self.closeup.canvas, (found[0],))
            return True
        if found is None or spot is None or not known or event.modifiers():
            self.leave()
            return False
        self._take(*found, spot, event)
        return True

    def _take(self, id: str, item: CloseupItem, spot: Spot, event: QMouseEvent) -> None:
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)
        self.view.choose([id])
        self._walk_to(id, spot)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.type()
        elif not self.closeup.why_not(id):
            start = self.closeup.number(id, spot)
            self._drag = None if start is None else _Drag(id, spot, start, event.position().y())

    def _hover(self, at: QPointF, found: tuple[str, CloseupItem] | None, spot: Spot | None) -> bool:
        if found is None or spot is None:
            self._tip.hide()
            over = found is not None and found[1].freezer().contains(
                found[1].mapFromScene(self.view.mapToScene(at.toPoint()))
            )
            if over and found is not None and found[1].weighty:
                self._say(say("Frozen: click to let training change it") if found[1].card.node.frozen
                          else say("Freeze: training leaves these weights alone"), at)  # fmt: skip
            return False
        self._say(self.closeup.describe(found[0], spot), at)
        self.view.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        return True

    def _say(self, words: str, at: QPointF) -> None:
        self._tip.setText(words)
        self._tip.adjustSize()
        x = min(at.x() + 16, self.view.width() - self._tip.width() - 8)
        y = at.y() - self._tip.height() - 10
        self._tip.move(round(x), round(y if y > 4 else at.y() + 18))
        self._tip.show()

    def _pull(self, event: QMouseEvent) -> None:
        drag = self._drag
        assert drag is not None
        up = drag.y - event.position().y()
        if not drag.begun and abs(up) < START:
            return
        drag.begun = True
        fine = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        number = round(drag.start + up * fine / FULL_DRAG, 3)
        self.closeup.set_number(drag.id, drag.spot, number, merge=drag)
        self._say(self.closeup.describe(drag.id, drag.spot), event.position())

    # -- keys ------------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        key = Qt.Key(event.key())
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.focus is None:
            chosen = self.closeup.scene.selected_nodes()
            return enter and event.type() == QEvent.Type.KeyPress and len(chosen) == 1 and self._begin(chosen[0])
        typed = event.text() in TYPED and bool(event.text()) and not event.modifiers()
        if not (enter or typed or key in WALKING or key == Qt.Key.Key_Escape):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if key == Qt.Key.Key_Escape:
            self._drag = None
            self.leave()
        elif key in WALKING:
            self._walk(key)
        else:
            self.type(event.text() if typed else "")
        return True

    def _begin(self, id: str) -> bool:
        """Walk along the numbers of a layer that is seen from close by."""
        spots = self.closeup.spots(id) if self.closeup.handy else []
        if spots:
            self._walk_to(id, spots[0])
        return bool(spots)

    def edit(self) -> None:
        """Go close to the selected layer, and walk along its numbers."""
        chosen = self.closeup.scene.selected_nodes()
        if len(chosen) != 1:
            self.closeup.canvas.hint.emit(say("Select one layer with weights first."))
            return
        card = self.closeup.scene.cards[chosen[0]]
        self.view.fitted = False
        self.view.set_zoom(max(self.view.zoom, NEAR))
        self.view.centerOn(card.pos() + card.card().center())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closeup.look()
        self._waiting = "" if self._begin(chosen[0]) else chosen[0]

    def _walk(self, key: Qt.Key) -> None:
        assert self.focus is not None
        id, spot = self.focus
        spots = self.closeup.spots(id)
        if spot not in spots:
            self.leave()
            return
        here, forward = spots.index(spot), {Qt.Key.Key_Tab: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Backtab: -1}.get(key, -1)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            *start, last = spot.at
            moved = (*start[:-1], start[-1] + step, last) if len(spot.at) > 1 else (last + step,)
            if Spot(spot.name, moved) in spots:
                self._walk_to(id, Spot(spot.name, moved))
        else:
            self._walk_to(id, spots[(here + forward) % len(spots)])

    def _walk_to(self, id: str, spot: Spot) -> None:
        if self.focus is not None and self.focus[0] != id:
            self.leave()
        self.focus, self._waiting = (id, spot), ""
        self.closeup.items[id].show_focus(spot)
        words = self.closeup.describe(id, spot)
        self.view.setAccessibleDescription(words)
        self.closeup.canvas.hint.emit(words)

    def leave(self) -> None:
        """Keys are for the canvas again."""
        if self.focus is not None and self.focus[0] in self.closeup.items:
            self.closeup.items[self.focus[0]].show_focus(None)
        self.focus = None
        self._tip.hide()

    def _follow(self) -> None:
        """The graph, the view or the numbers are others."""
        if self._waiting and self._waiting in self.closeup.items:
            self._begin(self._waiting)
        if self.focus is not None and self.closeup.number(*self.focus) is None:
            self.leave()

    # -- typing ----------------------------------------------------------------------------------------------------

    def type(self, begun: str = "") -> None:
        """Open a small field for the number that is in focus."""
        if self.focus is None:
            return
        id, spot = self.focus
        number, problem = self.closeup.number(id, spot), self.closeup.why_not(id)
        if number is None or problem:
            self.closeup.canvas.hint.emit(problem)
            return
        self._tip.hide()
        self.field = NumberField(self, id, spot, begun or signed(number), chosen=not begun)


class _Drag:
    """A weight that is being pulled; the edits of one drag are one step of the history."""

    def __init__(self, id: str, spot: Spot, start: float, y: float) -> None:
        self.id, self.spot, self.start, self.y, self.begun = id, spot, start, y, False


class NumberField(QLineEdit):
    """A small field over a weight: Enter or another click takes the number over, Escape does not."""

    def __init__(self, hand: CloseupHand, id: str, spot: Spot, words: str, *, chosen: bool) -> None:
        super().__init__(words, hand.view.viewport())
        self._hand, self._id, self._spot = hand, id, spot
        self._before = "" if not chosen else words
        self.setObjectName("weightField")
        self.setAccessibleName(hand.closeup.describe(id, spot))
        self.setToolTip(say("Enter sets the weight, Escape leaves it as it is"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(84, 26)
        at = hand.view.mapFromScene(hand.closeup.items[id].place(spot))
        self.move(at.x() - 42, at.y() - 13)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if chosen:
            self.selectAll()
        self.returnPressed.connect(self._enter)
        self.editingFinished.connect(self.finish)

    def number(self) -> float | None:
        """The number that was typed; None if it is none."""
        try:
            return float(self.text().strip().replace("−", "-").replace(",", "."))
        except ValueError:
            return None

    def _enter(self) -> None:
        if self.number() is None:
            self._hand.closeup.canvas.hint.emit(say("Type a number, such as −0.5."))
        else:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._before = self.text()
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Take over a number that was changed, and go away."""
        hand, number = self._hand, self.number()
        if hand.field is not self or (number is None and self.hasFocus() and self.text() != self._before):
            return
        hand.field = None
        changed = self.text() != self._before and number is not None
        self.hide()
        self.deleteLater()
        hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed and number is not None and self._id in hand.closeup.items:
            hand.closeup.set_number(self._id, self._spot, number)
        if hand.focus is not None:
            hand.closeup.canvas.hint.emit(hand.closeup.describe(*hand.focus))
