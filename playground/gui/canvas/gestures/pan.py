"""Moving the view with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from playground.gui.canvas.gesture import Gesture


class Pan(Gesture):
    """Moves the view; `start` and places are those of the viewport."""

    scrolls = False

    def move(self, place: QPointF) -> None:
        away = place - self.start
        self.start = place
        self.view.pan(-round(away.x()), -round(away.y()))
