"""Commands of the Arrange menu: where cards lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.alignment import Axis, Side
from playground.gui import motion
from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


def _several(window: MainWindow) -> bool:
    return len(window.canvas.chosen) > 1


def _align(side: Side, text: str, shortcut: str, tip: str) -> Command:
    return Command(
        f"align_{side}",
        "Arrange",
        text,
        lambda w: w.canvas.arranger.align(side),
        shortcut,
        tip=tip,
        group=1,
        when=_several,
    )


def _distribute(axis: Axis, text: str, shortcut: str, tip: str) -> Command:
    return Command(
        f"distribute_{axis}",
        "Arrange",
        text,
        lambda w: w.canvas.arranger.distribute(axis),
        shortcut,
        tip=tip,
        group=2,
        when=lambda w: len(w.canvas.chosen) > 2,
    )


def _space(axis: Axis, text: str, tip: str) -> Command:
    return Command(
        f"space_{axis}",
        "Arrange",
        text,
        lambda w: w.canvas.arranger.space(axis),
        tip=tip,
        group=2,
        when=_several,
    )


COMMANDS = (
    Command(
        "arrange",
        "Arrange",
        "Arrange all",
        lambda w: w.canvas.arranger.arrange(animate=not motion.reduced()),
        "Ctrl+Shift+L",
        tip="Lay out all cards in the order in which they compute",
        when=lambda w: bool(w.canvas.graph.nodes),
    ),
    Command(
        "arrange_selection",
        "Arrange",
        "Arrange selection",
        lambda w: w.canvas.arranger.arrange(selection=True, animate=not motion.reduced()),
        "Ctrl+Alt+A",
        tip="Lay out the selected cards; all others stay where they are",
        when=_several,
    ),
    _align("left", "Align left edges", "Alt+Shift+Left", "Put the selected cards below one another, at the left"),
    _align("centre", "Align centres", "Alt+Shift+C", "Put the selected cards below one another, in the middle"),
    _align("right", "Align right edges", "Alt+Shift+Right", "Put the selected cards below one another, at the right"),
    _align("top", "Align top edges", "Alt+Shift+Up", "Put the selected cards into a row, at the top"),
    _align("middle", "Align middles", "Alt+Shift+M", "Put the selected cards into a row, in the middle"),
    _align("bottom", "Align bottom edges", "Alt+Shift+Down", "Put the selected cards into a row, at the bottom"),
    _distribute("across", "Distribute horizontally", "Alt+Shift+H", "Make the gaps from left to right equal"),
    _distribute("down", "Distribute vertically", "Alt+Shift+V", "Make the gaps from top to bottom equal"),
    _space("across", "Space as a row", "Put the selected cards at the usual distance from left to right"),
    _space("down", "Space as a column", "Put the selected cards at the usual distance from top to bottom"),
    Command(
        "snap",
        "Arrange",
        "Snap to the grid",
        lambda w: w.canvas.arranger.snap(),
        "Alt+Shift+G",
        tip="Put the selected cards (all if none is selected) on the grid",
        group=3,
        when=lambda w: bool(w.canvas.graph.nodes),
    ),
)
