"""The command palette: everything by a few letters, with its shortcut, or why it is not possible."""

from __future__ import annotations

import pytest
from hand import CTRL, SHIFT, Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.gui.command import commands
from playground.gui.command_palette import CommandPalette


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.window.activateWindow()
    shared.until(shared.window.isActiveWindow)
    shared.view.setFocus()
    shared.window.workspace.put(commands=[])
    return shared


def opened(hand, text=""):
    hand.keys(Qt.Key.Key_P, modifier=CTRL | SHIFT)
    (popup,) = hand.window.findChildren(CommandPalette)
    assert popup.isVisible()
    QTest.keyClicks(popup.field, text)
    return popup


def test_every_command_is_there_with_its_shortcut(hand):
    popup = opened(hand)
    popup.leave()
    texts = {row.title for entries in popup._entries for _, _, row in entries}
    for command in commands():
        if command.fill is None and command.label is None and command.id != "command_palette":
            assert command.text in texts
    popup = opened(hand, "fit")
    assert popup.shown()[0].title == "Fit"
    assert popup.shown()[0].detail == "Ctrl+0"
    popup.leave()


def test_enter_does_it_and_the_keyboard_goes_back_where_it_was(hand):
    popup = opened(hand, "sel all")
    hand.keys(Qt.Key.Key_Return, widget=popup.field)
    assert set(hand.canvas.chosen) == set(hand.graph.nodes)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is hand.view


def test_what_is_not_possible_is_said_and_comes_last_and_does_nothing(hand):
    hand.canvas.choose_nothing()
    popup = opened(hand, "block")
    rows = popup.shown()
    off = [n for n, row in enumerate(rows) if not row.enabled]
    assert off
    assert off[-1] == len(rows) - 1
    assert off == list(range(off[0], len(rows)))
    assert "not possible now" in rows[off[0]].subtitle
    popup.list.setCurrentRow(off[0])
    hand.keys(Qt.Key.Key_Return, widget=popup.field)
    assert popup.isVisible()
    popup.leave()


def test_what_was_used_last_comes_first(hand):
    popup = opened(hand, "select all")
    hand.keys(Qt.Key.Key_Return, widget=popup.field)
    popup = opened(hand)
    assert popup.shown()[0].title == "Select all"
    popup.leave()


@pytest.mark.parametrize(("text", "title"), [("add dropout", "Add Dropout"), ("fc1", "Go to fc1")])
def test_layers_and_nodes_are_found_too(hand, text, title):
    popup = opened(hand, text)
    assert popup.shown()[0].title == title
    item = popup.list.item(0)
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=popup.list.visualItemRect(item).center())
    assert hand.canvas.chosen == (("dropout1",) if "Add" in title else ("fc1",))


def test_a_demo_is_opened(hand):
    popup = opened(hand, "open demo perceptron")
    row = popup.shown()[0]
    assert row.title.startswith("Open demo “")
    hand.keys(Qt.Key.Key_Return, widget=popup.field)
    assert hand.project.title in row.title
