"""The window of the learning-rate finder."""

from __future__ import annotations

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.engine import lr_finder
from playground.gui import rate_finder


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def opened(hand: Hand) -> rate_finder.RateFinder:
    hand.act("find_rate")
    return next(one for one in hand.window.findChildren(rate_finder.RateFinder) if one.isVisible())


def is_gone(hand: Hand) -> bool:
    return not any(one.isVisible() for one in hand.window.findChildren(rate_finder.RateFinder))


@pytest.fixture
def finder(hand: Hand):
    """The window, opened by its command; closed in the end."""
    yield opened(hand)
    for one in hand.window.findChildren(rate_finder.RateFinder):
        one.reject()


def test_it_searches_and_what_it_finds_is_taken_in_one_edit(hand, finder):
    before = hand.project
    hand.until(lambda: finder.found.done)
    rate = finder.found.suggestion
    assert finder.use.isEnabled()
    assert f"{rate:g}" in finder.use.text()
    assert f"{rate:g}" in finder.words.text()
    assert finder._mark.isVisible()
    finder.grab()
    finder.use.click()
    assert hand.project.optimizers["network"].lr == rate
    assert is_gone(hand)
    hand.act("undo")
    assert hand.project == before


def test_escape_ends_the_search_and_changes_nothing(hand, finder, monkeypatch):
    before = hand.project
    hand.until(lambda: finder.found.rates)
    QTest.keyClick(finder, Qt.Key.Key_Escape)
    assert is_gone(hand)
    hand.until(lambda: hand.window.session._errand is None)
    assert hand.project == before


def test_training_waits_meanwhile_and_then_goes_on(hand):
    hand.train_to(5)
    found = opened(hand)
    hand.until(lambda: found.found.done)
    found.reject()
    step = hand.window.progress.step
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > step)
    hand.act("pause")


def test_without_a_suggestion_it_says_why(hand, finder):
    finder.show_found(lr_finder.judged([1e-6, 1e-5], [0.7, 0.7], 100))
    assert not finder.use.isEnabled()
    assert "did the loss fall" in finder.words.text()
