"""Dialogs: whatever can be used in one has a name for those who do not see it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QMenu, QScrollArea, QWidget

from playground.core.backup import Backups
from playground.core.problem import Problem
from playground.core.store import write
from playground.gui.dialog import AboutDialog, ProblemsDialog, ShortcutsDialog
from playground.gui.gallery import Gallery
from playground.gui.help_page import HelpPage
from playground.gui.restore import LeftDialog
from playground.gui.settings import SettingsDialog
from playground.gui.versions import VersionsDialog
from playground.gui.workspace import Workspace


def versions(hand: Hand, tmp_path: Path) -> QDialog:
    backups, file = Backups(tmp_path / "backups"), tmp_path / "lesson.json"
    backups.keep(file, write(hand.project).encode())
    return VersionsDialog("lesson", backups.versions(file), hand.window)


def left(hand: Hand, tmp_path: Path) -> QDialog:
    other = Workspace(tmp_path / "other")
    other.note(hand.project, None, True, name="lesson", step=3, epoch=0.5)
    other.flush()
    other.close()
    waiting = Workspace(tmp_path / "other").waiting()
    return LeftDialog("Restore?", "What was open:", waiting, (("restore", "Restore", ""), ("fresh", "Fresh", "")))


DIALOGS: dict[str, Callable[[Hand, Path], QDialog]] = {
    "problems": lambda hand, _: ProblemsDialog("lesson", [Problem("epochs", "Too few.")], hand.window),
    "shortcuts": lambda hand, _: ShortcutsDialog(hand.window),
    "about": lambda hand, _: AboutDialog(hand.window),
    "gallery": lambda hand, _: Gallery([], hand.window),
    "help": lambda hand, _: HelpPage(hand.window),
    "settings": lambda hand, _: SettingsDialog(hand.window),
    "versions": versions,
    "left": left,
}


def nameless(dialog: QWidget) -> list[str]:
    """What Tab goes to and has neither a name, nor words of its own, nor a label beside it."""
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    named = {label.buddy() for label in labels}
    found = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(dialog)
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea | QMenu)
        and not isinstance(widget.parentWidget(), QComboBox)
        and not (isinstance(widget, QLabel) and widget.text())
    ]
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in found
        if not (widget.accessibleName() or widget in named or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


@pytest.mark.parametrize("name", DIALOGS)
def test_all_that_can_be_used_in_a_dialog_has_a_name(shared, tmp_path, name):
    dialog = DIALOGS[name](shared, tmp_path)
    dialog.show()
    shared.until(dialog.isVisible)
    assert dialog.windowTitle() or dialog.accessibleName()
    assert not nameless(dialog)
    dialog.close()
    dialog.deleteLater()
