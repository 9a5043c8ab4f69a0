"""After a crash the user is asked what to restore, after a normal end nothing; either way nothing is lost."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from playground.gui import restore
from playground.gui.restore import LeftDialog
from playground.gui.workspace import Workspace


def crashed(home, project, name, **more):
    """What a window leaves behind that is killed."""
    workspace = Workspace(home)
    workspace.note(project, None, True, name=name, **more)
    workspace.flush()
    workspace._lock.unlock()
    return workspace._journal


def press(text, seen):
    """Press a button of the next dialog, after its rows were written down."""

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, LeftDialog):
            QTimer.singleShot(10, look)
            return
        seen.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()

    QTimer.singleShot(0, look)


def test_a_crash_is_asked_about_with_name_size_and_progress(qtbot, home, preset):
    crashed(home, preset("xor-mlp"), "mine", step=1200, epoch=3.5)
    seen = []
    press("Restore", seen)
    left = restore.ask(Workspace(home))
    assert left.name == "mine"
    assert left.project == preset("xor-mlp")
    assert seen[0].startswith("mine\n")
    assert "5 layers" in seen[0]
    assert "trained for 1,200 steps, 3.5 epochs · changes are not saved" in seen[0]


def test_start_fresh_does_not_ask_again_but_keeps_it(qtbot, home, preset):
    crashed(home, preset("xor-mlp"), "one")
    crashed(home, preset("mlp-classify"), "two")
    seen = []
    press("Start fresh", seen)
    assert restore.ask(Workspace(home)) is None
    assert len(seen) == 2
    later = Workspace(home)
    assert restore.ask(later) is None
    assert {left.name for left in later.waiting()} == {"one", "two"}


def test_keep_for_later_asks_again(qtbot, home, preset):
    crashed(home, preset("xor-mlp"), "mine")
    for _ in range(2):
        seen = []
        press("Keep for later", seen)
        assert restore.ask(Workspace(home)) is None
        assert len(seen) == 1


def test_a_window_that_was_closed_is_taken_up_silently(home, preset):
    crashed(home, preset("xor-mlp"), "mine", closing=True)
    assert restore.ask(Workspace(home)).name == "mine"


@pytest.mark.parametrize("raw", [{}, [], {"project": {}}, {"project": 3}, {"project": None, "run": 7, "step": "x"}])
def test_a_journal_of_any_content_starts_the_program(home, raw):
    (home / "open").mkdir(parents=True)
    (home / "open" / "abc.json").write_text(json.dumps(raw))
    assert restore.ask(Workspace(home)) is None


def test_a_full_or_missing_home_is_told_once_and_again_when_it_is_mended(tmp_path, preset):
    home = tmp_path / "home"
    home.write_text("in the way")
    workspace, told = Workspace(home), []
    workspace.changed_trouble.connect(lambda: told.append(workspace.trouble is not None))
    for _ in range(3):
        workspace.put(theme=str(len(told)), rows=[_])
        workspace.note(preset("xor-mlp"), None, True)
        workspace.flush()
    assert told == [True]
    home.unlink()
    workspace.put(theme="light")
    workspace.note(preset("xor-mlp"), None, True)
    workspace.flush()
    assert told == [True, False]
    workspace.close()
