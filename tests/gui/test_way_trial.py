"""The window of the trial of faster ways."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.engine import manner, trial
from playground.engine.telemetry import Tried, Way
from playground.gui import way_trial

WAYS = (
    Way("Plain", False, False, now=True, rate=100.0),
    Way("Channels last", True, False, rate=125.0),
    Way("Compiled", False, True, why="There is no compiler."),
)


@pytest.fixture
def hand(using, preset, monkeypatch) -> Hand:
    monkeypatch.setattr(trial, "SECONDS", 0.001)
    monkeypatch.setattr(trial, "ROUNDS", 2)
    monkeypatch.setattr(manner, "why_not_compiled", lambda _: "There is no compiler.")
    return using(replace(preset("xor-mlp"), runner="eager"))


def opened(hand: Hand) -> way_trial.WayTrial:
    hand.act("try_ways")
    return next(one for one in hand.window.findChildren(way_trial.WayTrial) if one.isVisible())


@pytest.fixture
def dialog(hand: Hand):
    """The window, opened by its command; closed in the end."""
    yield opened(hand)
    for one in hand.window.findChildren(way_trial.WayTrial):
        one.reject()


def shown(dialog: way_trial.WayTrial) -> str:
    return dialog.table.accessibleDescription()


def test_the_table_fills_and_the_run_stays_as_it_is(hand, dialog):
    before = hand.project
    hand.until(lambda: dialog.tried.done)
    assert "Plain" in shown(dialog)
    assert "steps/s" in shown(dialog)
    assert "There is no compiler." in shown(dialog)
    assert dialog.bar.value() == 1000
    assert hand.project == before
    assert hand.window.progress.step == 0


def test_the_fastest_way_is_taken_in_one_edit(hand, dialog):
    hand.until(lambda: dialog.tried.done)
    before = hand.project
    dialog.show_tried(trial.judged(list(WAYS)))
    assert "Channels last is 25% faster" in dialog.words.text()
    assert "1.25 times as fast" in shown(dialog)
    dialog.grab()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert hand.project == replace(before, channels_last=True)
    hand.until(lambda: "channels last" in hand.window.transport.device.text())
    hand.act("undo")
    assert hand.project == before


def test_without_a_faster_way_there_is_nothing_to_take(hand, dialog):
    hand.until(lambda: dialog.tried.done)
    dialog.show_tried(trial.judged([WAYS[0], replace(WAYS[1], rate=105.0)]))
    assert not dialog.use.isEnabled()
    assert "more than 10 %" in dialog.words.text()


def test_escape_ends_it(hand, dialog):
    hand.until(lambda: dialog.tried.ways)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    hand.until(lambda: hand.window.session._errand is None)


def test_where_nothing_can_be_tried_it_says_why(dialog):
    dialog.show_tried(Tried(done=True, why="Native code trains this network already."))
    assert dialog.words.text().startswith("Native code")
    assert not dialog.use.isEnabled()
