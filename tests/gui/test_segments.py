"""The switch between layouts, and what the top bar shows however large letters are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.gui import theme


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    theme.set_scale(1.0)


def on(hand) -> list[str]:
    return [id for id, button in hand.window.segments.buttons.items() if button.isChecked()]


def test_the_switch_changes_layouts_by_mouse_and_keys(hand):
    window, buttons = hand.window, hand.window.segments.buttons
    assert on(hand) == ["build"]
    QTest.mouseClick(buttons["watch"], Qt.MouseButton.LeftButton)
    assert window.docks.layout_in_use == "watch"
    assert on(hand) == ["watch"]
    window.activateWindow()
    hand.until(window.isActiveWindow)
    buttons["watch"].setFocus()
    QTest.keyClick(buttons["watch"], Qt.Key.Key_Right)
    assert buttons["present"].hasFocus()
    QTest.keyClick(buttons["present"], Qt.Key.Key_Space)
    assert window.presenting.on
    hand.act("build")
    assert not window.presenting.on
    assert on(hand) == ["build"]
    QTest.mouseClick(buttons["build"], Qt.MouseButton.LeftButton)
    assert on(hand) == ["build"], "the one that is on stays on"
    assert all(button.toolTip() and button.accessibleName() for button in buttons.values())


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_name_device_and_time_can_be_read_at_every_size(hand, size):
    hand.document.edit("Name", replace(hand.project, title="A network with a name of a great many words"))
    hand.window.files.adopt(None, "a-network-with-a-name-of-a-great-many-words-indeed")
    theme.set_scale(size)
    QApplication.processEvents()
    bar = hand.window.transport
    shown = bar._title.shown()
    assert shown.startswith("a-") and shown.endswith("d")  # noqa: PT018
    assert "great-many-words" in bar._title.toolTip()
    assert bar.epoch.isVisible()
    assert hand.window.width() == 1440
    widgets = [one for one in (bar._title, bar.train, bar.epoch, bar.data, bar.device) if one.isVisible()]
    ends = [(one.x(), one.x() + one.width()) for one in widgets]
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))
    assert ends[-1][1] <= bar.width()
