"""What the right button does: a click asks for a menu, a drag moves the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from playground.gui.canvas.gestures.pan import Pan

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

STILL = 5
"""Pixels that the pointer may move and still asks for the menu."""


class Ask(Pan):
    """Asks for the menu of what lies under the pointer, unless it becomes a drag."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        self._pressed: QPointF | None = start

    def move(self, place: QPointF) -> None:
        if self._pressed is None or (place - self._pressed).manhattanLength() > STILL:
            self._pressed = None
            super().move(place)

    def release(self, place: QPointF) -> None:
        if self._pressed is not None:
            self.view.menu_wanted.emit(self._pressed.toPoint())
