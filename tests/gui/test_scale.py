"""Letters up to twice as large: everything makes room, and the choice is remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from playground.engine.telemetry import Progress
from playground.gui import theme
from playground.gui.elided import Elided
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
    hand.until(lambda: hand.window.palette_.width() > 1.3 * palette)  # the canvas keeps half of the width
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


def test_the_glass_of_a_search_grows_with_its_letters(hand):
    field = hand.window.palette_.search
    side, room = field.glass.deviceIndependentSize().width(), field.textMargins().left()
    hand.window.use_scale(2.0)
    assert field.glass.deviceIndependentSize().width() == 2 * side
    assert field.textMargins().left() == 2 * room
    assert hand.canvas.quick_add.field.glass.deviceIndependentSize().width() == 2 * side


def test_cards_at_their_actual_size_keep_their_words_at_every_size_of_letters(hand):
    hand.window.use_scale(2.0)
    hand.canvas.zoom_reset()
    assert hand.view.zoom == 2.0
    assert hand.canvas.closeup.strength == 0
    hand.view.set_zoom(4.0)
    assert hand.canvas.closeup.strength == 1


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_of_the_status_bar_is_cut_off_at_its_end(hand, qapp, scale):
    hand.window.use_scale(scale)
    status = hand.window.status
    best, latest = ("val.accuracy", 0.98765, 12), {"test.accuracy": 0.98765}
    status.show_progress(Progress(state="training", step=123456, epoch=3, epochs=5, best=best, latest=latest, lr=0.001))
    status.say("Page Down and Page Up: next and previous demo. B: black screen. Esc: back.")
    hand.until(lambda: not status.layout().isEmpty() and status.width() <= 1440)
    qapp.processEvents()
    assert hand.window.width() == 1440
    shown = [label for label in status.findChildren(QLabel) if label.isVisible() and label.text()]
    assert max(label.geometry().right() for label in shown if label.parent() is status) < status.width()
    cut = [label for label in shown if label.width() < label.sizeHint().width()]
    assert all(isinstance(label, Elided) for label in cut)
    assert scale == 1.0 or status.frames.isHidden()
