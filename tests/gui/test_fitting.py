"""While a wire is drawn, cards that it fits stand out and others are dimmed; Ctrl takes all wires off an output."""

from __future__ import annotations

import pytest
from hand import CTRL, Hand, agree
from PySide6.QtCore import QPointF, Qt


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def test_what_fits_stands_out_and_the_rest_is_dimmed_until_the_wire_is_let_go(hand, preset):
    hand.open(preset("lenet-mnist"))
    graph = hand.graph
    conv = next(id for id in graph.order if type(graph.nodes[id].layer).__name__ == "Conv2d")
    linear = next(id for id in graph.order if type(graph.nodes[id].layer).__name__ == "Linear")
    flatten = next(id for id in graph.order if type(graph.nodes[id].layer).__name__ == "Flatten")
    start, cards = hand.port(conv, "out"), hand.scene.cards
    hand.press(start)
    hand.move(start + QPointF(20, 20))
    assert cards[linear].opacity() < 1
    assert cards[linear].inviting is None
    assert cards[flatten].opacity() == 1
    assert cards[flatten].inviting == "in"
    assert cards[graph.order[0]].opacity() < 1
    hand.keys(Qt.Key.Key_Escape)
    hand.release(start + QPointF(20, 20))
    assert {card.opacity() for card in cards.values()} == {1.0}
    assert {card.inviting for card in cards.values()} == {None}


def test_ctrl_at_an_output_takes_its_wires_to_another_output_or_away(hand):
    before = hand.graph
    hand.drag(hand.port("tanh1", "out"), hand.port("fc1", "out"), CTRL)
    assert ("fc1", "fc2") in hand.edges
    assert ("tanh1", "fc2") not in hand.edges
    assert hand.undo_text() == f"Undo Move wires to {before.nodes['fc1'].name}"
    agree(hand)
    hand.act("undo")
    assert hand.graph == before
    hand.drag(hand.port("tanh1", "out"), hand.empty_place(), CTRL)
    assert ("tanh1", "fc2") not in hand.edges
    hand.act("undo")
    hand.drag(hand.port("tanh1", "out"), hand.port("sigmoid1", "out"), CTRL)
    assert hand.graph == before
