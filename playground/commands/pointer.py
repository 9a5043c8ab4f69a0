"""Commands about what the mouse does next on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.gui.canvas.gestures.area import Lasso
from playground.gui.canvas.gestures.knife import Knife
from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.canvas.gesture import Gesture
    from playground.gui.main_window import MainWindow


def _arm(window: MainWindow, gesture: type[Gesture]) -> None:
    mouse = window.canvas.view.mouse
    mouse.arm(None if mouse.armed is gesture else gesture)


def _add_point(window: MainWindow) -> None:
    points = window.canvas.view.points
    if points.only_wire is not None:
        points.add(points.only_wire, window.canvas.asked_at)


COMMANDS = (
    Command(
        "add_point",
        "Edit",
        "Add a point to the wire",
        _add_point,
        "Ctrl+Alt+P",
        tip="Lead the selected wire through a point; a double-click on the wire does the same",
        group=3,
        when=lambda w: w.canvas.view.points.only_wire is not None,
    ),
    Command(
        "next_point",
        "Edit",
        "Next point of the wire",
        lambda w: w.canvas.view.points.next(),
        "Ctrl+Alt+N",
        tip="Pick a point of the selected wire; arrow keys move it, Delete removes it",
        group=3,
        when=lambda w: w.canvas.view.points.only_wire is not None and bool(w.canvas.view.points.only_wire.points),
    ),
    Command(
        "knife",
        "Edit",
        "Cut wires",
        lambda w: _arm(w, Knife),
        "Ctrl+Alt+X",
        tip="Draw a line across the wires to be removed; Ctrl and a drag with the right button do the same",
        group=3,
        checked=lambda w: w.canvas.view.mouse.armed is Knife,
    ),
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
