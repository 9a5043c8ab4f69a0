"""Search in the graph: what is found stands out, and Enter goes from one match to the next."""

from __future__ import annotations

import pytest
from hand import CTRL, SHIFT, Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.window.activateWindow()
    shared.until(shared.window.isActiveWindow)
    shared.view.setFocus()
    shared.keys(Qt.Key.Key_F, modifier=CTRL)
    shared.canvas.finder.field.clear()
    yield shared
    shared.canvas.finder.leave()


def look(hand, text):
    hand.canvas.finder.field.clear()
    QTest.keyClicks(hand.canvas.finder.field, text)


def keys(hand, key, modifier=Qt.KeyboardModifier.NoModifier):
    hand.keys(key, modifier=modifier, widget=hand.canvas.finder.field)


def test_matches_stand_out_and_are_counted(hand):
    assert QApplication.focusWidget() is hand.canvas.finder.field
    look(hand, "linear")
    assert hand.canvas.finder.count.text() == "2 found"
    assert hand.scene.cards["fc1"].opacity() == 1
    assert hand.scene.cards["tanh1"].opacity() < 0.5
    look(hand, "nowhere")
    assert hand.canvas.finder.count.text() == "Nothing found"


def test_enter_and_f3_go_round(hand):
    look(hand, "linear")
    for key, held, chosen, count in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "fc1", "1 of 2"),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "fc2", "2 of 2"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "fc1", "1 of 2"),
        (Qt.Key.Key_Return, SHIFT, "fc2", "2 of 2"),
        (Qt.Key.Key_F3, SHIFT, "fc1", "1 of 2"),
    ):
        keys(hand, key, held)
        assert (hand.canvas.chosen, hand.canvas.finder.count.text()) == ((chosen,), count)
    assert QApplication.focusWidget() is hand.canvas.finder.field
    centre = hand.view.mapToScene(hand.view.viewport().rect().center())
    assert hand.scene.cards["fc1"].sceneBoundingRect().adjusted(-9, -9, 9, 9).contains(centre)


def test_values_are_found(hand):
    look(hand, "out_features>1")
    keys(hand, Qt.Key.Key_Return)
    assert all(hand.graph.nodes[id].layer.out_features > 1 for id in hand.canvas.chosen)
    assert hand.canvas.chosen


def test_a_match_inside_a_block_is_entered(hand):
    hand.canvas.add_layer("Block")
    look(hand, "relu1")
    keys(hand, Qt.Key.Key_Return)
    assert hand.scene.path == ("block1",)
    assert hand.canvas.chosen == ("relu1",)
    assert hand.scene.cards["relu1"].opacity() == 1
    assert hand.scene.cards["input"].opacity() < 0.5


def test_alt_enter_selects_all_matches(hand):
    look(hand, "linear")
    keys(hand, Qt.Key.Key_Return, ALT)
    assert set(hand.canvas.chosen) == {"fc1", "fc2"}
    assert QApplication.focusWidget() is hand.view


def test_escape_closes_it_and_all_is_as_bright_as_before(hand):
    look(hand, "linear")
    keys(hand, Qt.Key.Key_Escape)
    assert not hand.canvas.finder.isVisible()
    assert QApplication.focusWidget() is hand.view
    assert all(item.opacity() == 1 for item in (*hand.scene.all_cards(), *hand.scene.all_wires()))


def test_the_bar_covers_neither_counts_nor_the_way_into_a_block(hand):
    finder, canvas = hand.canvas.finder, hand.canvas
    assert not finder.geometry().intersects(canvas._counts.geometry())
    canvas.add_layer("Block")
    canvas.select("network", "block1/relu1")
    assert canvas._crumbs.isVisible()
    assert not finder.geometry().intersects(canvas._crumbs.geometry())


def test_an_edit_is_followed(hand):
    look(hand, "dropout")
    hand.canvas.add_layer("Dropout")
    assert hand.canvas.finder.count.text() == "1 found"
    assert hand.scene.cards["dropout1"].opacity() == 1
