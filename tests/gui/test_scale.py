"""Letters up to twice as large: everything makes room, and the choice is remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from playground.gui import theme
from playground.gui.workspace import Workspace


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    theme.set_scale(1.0)


def test_letters_become_larger_in_steps_and_no_larger_than_twice(hand, home):
    bar, palette = hand.window.transport.height(), hand.window.palette_.width()
    for wanted in (1.25, 1.5, 1.75, 2.0, 2.0):
        hand.act("larger")
        assert theme.scale() == wanted
    assert theme.font(12).pixelSize() == 24
    assert theme.scene_font(12).pixelSize() == 12, "the zoom makes letters of the canvas larger"
    assert hand.window.transport.height() == 2 * bar
    hand.until(lambda: hand.window.palette_.width() > 1.4 * palette)
    assert hand.window.size().width() == 1440, "it still fits the screen"
    assert Workspace(home).get("scale", 1.0) == 2.0
    for _ in range(5):
        hand.act("smaller")
    assert theme.scale() == 1.0


def test_every_size_of_the_style_sheet_grows_but_lines_stay_thin():
    usual = theme.style_sheet(theme.DARK)
    theme.set_scale(2.0)
    large = theme.style_sheet(theme.DARK)
    assert "font-size: 12px" in usual
    assert "font-size: 24px" in large
    assert usual.count("1px solid") == large.count("1px solid")
