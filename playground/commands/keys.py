"""Commands with which the canvas is used by keys alone. What arrow keys do is in a submenu, without shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.language import say
from playground.gui.areas import next_area
from playground.gui.command import Command

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from playground.gui.main_window import MainWindow


def _areas(window: MainWindow, by: int) -> None:
    first = window.palette_
    others = (part for dock in window.docks.docks.values() if (part := dock.part) is not first and part.seen)
    next_area((*((first,) if first.seen else ()), window.canvas, *others, window.transport), by)


def _fill(window: MainWindow, menu: QMenu) -> None:
    """What the keys of the canvas do, for those who look for it in menus."""
    keyboard = window.canvas.view.keyboard
    entries = (
        (say("Along the wire, to the right"), "→", lambda: keyboard.go("right")),
        (say("Along the wire, to the left"), "←", lambda: keyboard.go("left")),
        (say("To what lies above"), "↑", lambda: keyboard.go("up")),
        (say("To what lies below"), "↓", lambda: keyboard.go("down")),
        (say("To the first layer"), "Home", lambda: keyboard.go_to_end(False)),
        (say("To the last layer"), "End", lambda: keyboard.go_to_end(True)),
        (say("Select the next layer as well"), "Shift+→", lambda: keyboard.go("right", extend=True)),
        (say("Move to the right"), "Alt+→", lambda: keyboard.nudge("right")),
        (say("Move to the left"), "Alt+←", lambda: keyboard.nudge("left")),
        (say("Move up"), "Alt+↑", lambda: keyboard.nudge("up")),
        (say("Move down"), "Alt+↓", lambda: keyboard.nudge("down")),
        (say("Into the Block, or to the settings"), "Enter", keyboard.enter),
    )
    for text, key, act in entries:
        action = menu.addAction(f"{text}\t{key}")
        action.triggered.connect(lambda _=False, act=act: (window.canvas.setFocus(), keyboard.lead(True), act()))


COMMANDS = (
    Command(
        "connect",
        "Edit",
        "Connect from here…",
        lambda w: w.canvas.view.keyboard.connect(),
        "Ctrl+K",
        tip="Lead a wire from the current layer: arrows choose where to, Enter connects, Esc cancels",
        group=5,
        when=lambda w: bool(w.canvas.view.keyboard.current),
    ),
    Command(
        "to_wires",
        "Edit",
        "Walk onto the wires",
        lambda w: w.canvas.view.keyboard.to_wires(),
        "Ctrl+J",
        tip="Select a wire of the current layer: Up and Down lead to its others, Del removes, Tab inserts",
        group=5,
        when=lambda w: bool(w.canvas.view.keyboard.current),
    ),
    Command("walk", "Edit", "Walk on the canvas", group=5, fill=_fill),
    Command(
        "reduced_motion",
        "View",
        "Less motion",
        lambda w: w.workspace.put(reduced_motion=not w.workspace.get("reduced_motion", False)),
        tip="Nothing glides: cards and the view are at their places at once",
        group=4,
        checked=lambda w: bool(w.workspace.get("reduced_motion", False)),
    ),
    Command(
        "next_area",
        "View",
        "Next area",
        lambda w: _areas(w, 1),
        "Ctrl+F6",
        tip="Palette, canvas, inspector, panels, bar: give the keys to the next",
        group=4,
    ),
    Command(
        "previous_area",
        "View",
        "Previous area",
        lambda w: _areas(w, -1),
        "Ctrl+Shift+F6",
        tip="Give the keys to the area before",
        group=4,
    ),
)
