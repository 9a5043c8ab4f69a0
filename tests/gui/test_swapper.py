"""Swapping the kind of a whole selection, from a list that knows what fits."""

from __future__ import annotations

import pytest
from hand import CTRL, SHIFT, Hand, agree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.window.activateWindow()
    shared.view.setFocus()
    return shared


def test_a_selection_becomes_another_kind_in_one_edit_by_keyboard(hand):
    hand.view.choose(["tanh1", "sigmoid1"])
    before = hand.project
    hand.keys(Qt.Key.Key_K, modifier=CTRL | SHIFT)
    swapper = hand.canvas.swapper
    hand.until(swapper.isVisible)
    families = [row.family for row in swapper.shown()]
    assert families[0] == "Activation"
    assert "Input" not in {row.title for row in swapper.shown()}
    QTest.keyClicks(swapper.field, "leaky")
    QTest.keyClick(swapper.field, Qt.Key.Key_Return)
    assert [type(hand.graph.nodes[id].layer).__name__ for id in ("tanh1", "sigmoid1")] == ["LeakyReLU", "LeakyReLU"]
    assert len(hand.edges) == 4
    assert set(hand.canvas.chosen) == {"tanh1", "sigmoid1"}
    agree(hand)
    hand.act("undo")
    assert hand.project == before


def test_what_would_not_fit_is_marked_with_the_reason_and_can_be_chosen_all_the_same(hand):
    hand.view.choose(["fc1"])
    hand.act("swap")
    row = next(row for row in hand.canvas.swapper.shown() if row.title == "Conv2d")
    assert row.marked
    assert row.tip
    assert not next(row for row in hand.canvas.swapper.shown() if row.title == "ReLU").marked
    row.run()
    hand.canvas.swapper.leave()
    assert type(hand.graph.nodes["fc1"].layer).__name__ == "Conv2d"
    assert hand.graph.nodes["fc1"].layer.out_channels == 4
    agree(hand)


def test_an_input_stays_what_it_is(hand):
    hand.view.choose(["input"])
    hand.act("swap")
    assert hand.canvas.swapper.isHidden()
    assert "Input cannot become" in hand.window.status.hint.text()
