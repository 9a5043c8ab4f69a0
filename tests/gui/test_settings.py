"""Settings are applied at once, remembered, and put back by Cancel; kept work is weighed and cleaned up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.gui import motion, settings, theme
from playground.gui.combo import Combo
from playground.gui.settings import SettingsDialog, spelled
from playground.gui.workspace import Workspace


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    theme.set_scale(1.0)


@pytest.fixture
def dialog(hand) -> SettingsDialog:
    hand.act("settings")
    return next(one for one in hand.window.findChildren(SettingsDialog) if one.isVisible())


def pick(combo: Combo, key: str) -> None:
    """Choose with the keys, as the list offers it."""
    combo.setFocus()
    here, there = combo.currentIndex(), combo.findData(key)
    for _ in range(abs(there - here)):
        QTest.keyClick(combo, Qt.Key.Key_Down if there > here else Qt.Key.Key_Up)
    assert combo.currentData() == key


def test_what_is_chosen_is_seen_at_once_and_remembered(dialog, hand, home):
    pick(dialog.theme, "light")
    assert theme.theme().name == "light"
    pick(dialog.letters, "1.5")
    assert theme.scale() == 1.5
    assert not motion._asked()
    QTest.keyClick(dialog.calm, Qt.Key.Key_Space)
    assert motion.reduced()
    assert motion._asked()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    kept = Workspace(home)
    assert (kept.get("theme", ""), kept.get("scale", 1.0), kept.get("reduced_motion", False)) == ("light", 1.5, True)
    assert theme.scale() == 1.5


def test_escape_puts_everything_back(dialog, hand, home):
    pick(dialog.theme, "light")
    pick(dialog.letters, "2.0")
    pick(dialog.language, "it")
    dialog.calm.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert theme.theme().name == "dark"
    assert theme.scale() == 1.0
    kept = Workspace(home)
    assert kept.get("language", "system") == "system"
    assert kept.get("theme", "dark") == "dark"
    assert not kept.get("reduced_motion", False)


def test_a_language_is_spoken_from_the_next_start_and_that_can_be_now(dialog, hand, home, monkeypatch):
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments: started.append(arguments))
    assert not dialog.again.isVisible()
    pick(dialog.language, "it")
    assert dialog.again.isVisible()
    hand.document.mark_edited()
    dialog.restart.click()
    assert started == [["-m", "playground"]]
    assert not hand.window.isVisible()
    assert Workspace(home).get("language", "") == "it"
    assert Workspace(home).left() is not None, "the new window finds what was open"


def test_a_demo_that_nothing_was_done_to_is_opened_again_by_a_restart(dialog, monkeypatch):
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments: started.append(arguments))
    dialog.restart.click()
    assert started == [["-m", "playground", "xor-mlp"]]


def test_kept_work_is_weighed_and_cleaned_up_but_not_what_is_open(hand, tmp_path, monkeypatch):
    workspace = hand.window.workspace
    workspace.backups.keep(tmp_path / "lesson.json", b"{}")
    hand.document.mark_edited()
    hand.window.keeper.set_aside()
    hand.window.keeper.note()
    workspace.flush()
    hand.act("settings")
    dialog = next(one for one in hand.window.findChildren(SettingsDialog) if one.isVisible())
    assert "1 put aside, 1 earlier" in dialog.weight.text()
    monkeypatch.setattr(settings, "ask", lambda *_: "cancel")
    dialog.clean.click()
    assert len(workspace.waiting()) == 1
    monkeypatch.setattr(settings, "ask", lambda *_: "both")
    dialog.clean.click()
    assert not workspace.waiting()
    assert not workspace.backups.everything()
    assert workspace._journal.is_file()
    assert not dialog.clean.isEnabled()
    dialog.reject()


def test_the_dialog_fits_the_screen_with_letters_twice_as_large(dialog):
    pick(dialog.letters, "2.0")
    QApplication.processEvents()
    screen = dialog.screen().availableSize()
    assert dialog.height() <= screen.height()
    assert dialog.width() <= screen.width()
    for combo in (dialog.theme, dialog.letters, dialog.language):
        assert combo.accessibleName()
        assert combo.toolTip()
    dialog.reject()


def test_sizes_are_spelled_in_steps_of_a_thousand():
    assert [spelled(n) for n in (12, 3400, 5_600_000, 7.8e9)] == ["12 bytes", "3.4 KB", "5.6 MB", "7.8 GB"]
