"""Commands about what the mouse does next on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.gui.canvas.gestures.area import Lasso
from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.canvas.gesture import Gesture
    from playground.gui.main_window import MainWindow


def _arm(window: MainWindow, gesture: type[Gesture]) -> None:
    mouse = window.canvas.view.mouse
    mouse.arm(None if mouse.armed is gesture else gesture)


COMMANDS = (
    Command(
        "lasso",
        "Edit",
        "Lasso",
        lambda w: _arm(w, Lasso),
        "Ctrl+Alt+L",
        tip="Draw around layers to select them; Alt and a drag on the empty canvas do the same",
        group=3,
        checked=lambda w: w.canvas.view.mouse.armed is Lasso,
    ),
)
