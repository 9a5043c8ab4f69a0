"""Actions: each does something, each can be reached, and keys are unique."""

from __future__ import annotations

import re

import pytest
from hand import Hand
from PySide6.QtCore import QMetaMethod
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton

from playground.core.resource import resource
from playground.gui.command import MENUS, commands
from playground.gui.dialog import AboutDialog, ShortcutsDialog

TABLE = commands()
SUBMENUS = tuple(entry.id for entry in TABLE if entry.fill is not None)
IDS = [entry.id for entry in TABLE if entry.fill is None]


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def test_ids_are_unique_and_menus_exist():
    assert len(set(IDS)) == len(IDS)
    assert {entry.menu for entry in TABLE} <= set(MENUS)


def test_every_action_is_connected(hand):
    actions = {id: hand.window.actions_[id] for id in IDS}
    signals = {id: QMetaMethod.fromSignal(action.triggered) for id, action in actions.items()}
    assert [id for id in IDS if not actions[id].isSignalConnected(signals[id])] == []


def test_every_action_is_in_its_menu(hand):
    for name in MENUS:
        texts = [action.text() for action in hand.window.actions_.menus[name].actions() if not action.isSeparator()]
        assert len(texts) == sum(entry.menu == name for entry in TABLE)
    for id in SUBMENUS:
        hand.window.actions_.menus["File"].aboutToShow.emit()
        assert hand.window.actions_.menus[id] is not None


def test_shortcuts_are_unique_in_the_whole_window(hand):
    keys = [
        action.shortcut().toString() for action in hand.window.findChildren(QAction) if not action.shortcut().isEmpty()
    ]
    assert sorted(keys) == sorted(set(keys))
    assert set(keys) >= {QKeySequence(entry.shortcut).toString() for entry in TABLE if entry.shortcut}


def test_every_action_explains_itself(hand):
    for id in IDS:
        assert len(hand.window.actions_[id].toolTip()) > 5


def test_icons_exist():
    names = {entry.icon for entry in TABLE if entry.icon}
    for name in names:
        assert resource("icons", f"{name}.svg").is_file()
    assert names


def test_every_button_of_the_bar_has_a_tooltip_and_a_name(hand):
    buttons = hand.window.transport.findChildren(QAbstractButton)
    assert len(buttons) >= 10
    for button in buttons:
        assert button.toolTip(), button.text()
        assert button.accessibleName() or button.text()
        if isinstance(button, QToolButton) and button.defaultAction() is not None:
            assert button.accessibleName()


def test_every_button_and_line_of_the_window_has_a_name_for_those_who_cannot_see(hand):
    hand.click(hand.card("fc1"))
    for widget in hand.window.findChildren(QAbstractButton) + hand.window.findChildren(QLineEdit):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        owner, name = widget, ""
        while owner is not None and not name and owner is not hand.window:
            name = owner.accessibleName() or (owner.text() if isinstance(owner, QAbstractButton) else "")
            owner = owner.parentWidget()
        assert name, f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def test_the_list_of_shortcuts_is_complete(hand):
    dialog = ShortcutsDialog(hand.window)
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for entry in TABLE:
        if entry.shortcut:
            assert entry.text in text
    dialog.deleteLater()


def test_the_list_of_shortcuts_is_no_higher_than_a_screen_and_can_be_searched(hand):
    dialog = ShortcutsDialog(hand.window)
    dialog.show()
    assert dialog.height() <= 700
    dialog.search.setText("align left")
    assert "Align left edges" in dialog.table.text()
    assert "Undo" not in dialog.table.text()
    dialog.search.setText("nothing of the kind")
    assert "Nothing matches" in dialog.table.text()
    dialog.close()
    dialog.deleteLater()


def test_about_and_diagnostics_name_the_versions(hand, qapp):
    dialog = AboutDialog(hand.window)
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "MIT" in text
    dialog.deleteLater()
    hand.act("diagnostics")
    copied = qapp.clipboard().text()
    assert re.search(r"torch \d", copied)
    assert re.search(r"PySide6-Essentials \d", copied)
