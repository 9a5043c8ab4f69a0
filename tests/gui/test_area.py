"""Selecting with the mouse: rubber band and lasso, with the keys that add and toggle."""

from __future__ import annotations

import pytest
from hand import ALT, CTRL, NONE, SHIFT, Hand, agree
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGraphicsPathItem

from playground.gui.canvas.edge_item import EdgeItem


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def band(hand: Hand, first: str, last: str, keys: Qt.KeyboardModifier = NONE) -> None:
    """Draw a rubber band around some cards of the row."""
    start = hand.scene.cards[first].pos() + QPointF(-56, -24)
    hand.drag(start, hand.scene.cards[last].pos() + QPointF(168, 86), keys)


def left_over(hand: Hand) -> list[object]:
    drawn = [item for item in hand.scene.items() if type(item) is QGraphicsPathItem]
    return [item for item in drawn if not isinstance(item, EdgeItem)]


def test_a_band_selects_cards_and_the_wires_between_them(hand: Hand):
    band(hand, "fc1", "tanh1")
    assert set(hand.canvas.selection.nodes) == {"fc1", "tanh1"}
    assert hand.canvas.selection.edges == (("tanh1", "x"),)
    assert not left_over(hand)
    agree(hand)


def test_shift_adds_and_ctrl_toggles(hand: Hand):
    band(hand, "fc1", "tanh1")
    band(hand, "sigmoid1", "sigmoid1", SHIFT)
    assert set(hand.canvas.selection.nodes) == {"fc1", "tanh1", "sigmoid1"}
    band(hand, "fc2", "sigmoid1", CTRL)
    assert set(hand.canvas.selection.nodes) == {"fc1", "tanh1", "fc2"}
    agree(hand)


def test_the_selection_is_shown_while_the_band_is_drawn_and_told_at_its_end(hand: Hand):
    told: list[object] = []
    hand.canvas.selection_changed.connect(told.append)
    start = hand.scene.cards["fc1"].pos() + QPointF(-56, -24)
    hand.press(start)
    told.clear()
    for n in range(1, 6):
        hand.move(start + QPointF(80 * n, 60))
    assert hand.scene.cards["tanh1"].isSelected()
    assert not told
    hand.release(start + QPointF(400, 60))
    assert len(told) == 1
    agree(hand)


def test_escape_gives_the_old_selection_back(hand: Hand):
    hand.click(hand.card("fc2"))
    start = hand.scene.cards["fc1"].pos() + QPointF(-56, -24)
    hand.press(start, SHIFT)
    hand.move(start + QPointF(300, 60), SHIFT)
    hand.keys(Qt.Key.Key_Escape)
    hand.release(start + QPointF(300, 60))
    assert hand.canvas.selection.nodes == ("fc2",)
    assert not left_over(hand)
    agree(hand)


def around(hand: Hand, id: str) -> list[QPointF]:
    """Places around the centre of a card, which leave its corners out."""
    centre = hand.scene.cards[id].sceneBoundingRect().center()
    away = ((-30, -60), (40, -60), (40, 60), (-30, 60))
    return [centre + QPointF(x, y) for x, y in away]


def lasso(hand: Hand, id: str, keys: Qt.KeyboardModifier) -> None:
    points = around(hand, id)
    hand.press(points[0], keys)
    for point in points[1:]:
        hand.move(point, keys)
    hand.release(points[-1], keys)


def test_alt_draws_a_lasso_around_centres_of_cards(hand: Hand):
    lasso(hand, "fc2", ALT)
    assert hand.canvas.selection.nodes == ("fc2",)
    lasso(hand, "fc1", ALT | SHIFT)
    assert set(hand.canvas.selection.nodes) == {"fc1", "fc2"}
    assert not left_over(hand)
    agree(hand)


def test_the_lasso_of_the_menu_is_good_for_one_drag(hand: Hand):
    hand.act("lasso")
    assert hand.window.actions_["lasso"].isChecked()
    lasso(hand, "fc2", NONE)
    assert hand.canvas.selection.nodes == ("fc2",)
    hand.window.actions_.refresh()
    assert not hand.window.actions_["lasso"].isChecked()
    hand.act("lasso")
    hand.keys(Qt.Key.Key_Escape)
    hand.drag(hand.card("fc1"), hand.card("fc1") + QPointF(0, 80))
    assert hand.undo_text() == "Undo Move Linear"


def test_a_click_on_one_of_several_selected_cards_selects_it_alone(hand: Hand):
    band(hand, "fc1", "tanh1")
    hand.click(hand.card("tanh1"))
    assert hand.canvas.selection.nodes == ("tanh1",)
    hand.click(hand.card("fc1"), SHIFT)
    hand.click(hand.card("tanh1"), SHIFT)
    assert hand.canvas.selection.nodes == ("fc1",)
