"""Alt and a drag pull copies out of what is selected: one edit, which Escape gives up."""

from __future__ import annotations

import pytest
from hand import ALT, NONE, Hand, agree
from PySide6.QtCore import QPointF, Qt

from playground.core import frame

DOWN = QPointF(0, 144)


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.view.set_zoom(1.0)
    return shared


def test_the_cards_and_their_wires_are_there_twice(hand):
    hand.view.choose(["fc1", "tanh1"])
    before, start = hand.graph, hand.card("fc1")
    hand.drag(start, start + DOWN, ALT)
    new = set(hand.graph.nodes) - set(before.nodes)
    assert set(hand.canvas.chosen) == new
    assert len(new) == 2
    assert sum(edge.source in new and edge.target in new for edge in hand.graph.edges.values()) == 1
    for id, node in before.nodes.items():
        assert hand.graph.nodes[id] is node
    assert {hand.graph.nodes[id].y for id in new} == {before.nodes["fc1"].y + 144}
    assert hand.undo_text() == "Undo Duplicate 2 layers"
    agree(hand)
    hand.act("undo")
    assert hand.graph == before


def test_a_card_that_is_not_selected_is_copied_alone(hand):
    hand.view.choose(["fc1"])
    hand.drag(hand.card("tanh1"), hand.card("tanh1") + DOWN, ALT)
    assert hand.undo_text() == "Undo Duplicate Tanh"
    assert len(hand.canvas.chosen) == 1


def test_escape_and_a_mere_click_copy_nothing(hand):
    before, start = hand.graph, hand.card("fc1")
    items = len(hand.scene.items())
    hand.press(start, ALT)
    hand.move(start + DOWN, ALT)
    hand.keys(Qt.Key.Key_Escape)
    hand.release(start + DOWN, ALT)
    hand.click(start, ALT)
    assert hand.graph is before
    assert hand.canvas.chosen == ("fc1",)
    assert len(hand.scene.items()) == items


def test_a_frame_is_copied_with_what_it_holds(hand):
    graph, id = frame.framed(hand.graph, ["fc1", "tanh1"], "Hidden")
    hand.canvas.edit("Frame", graph)
    item = hand.scene.notes.items[id]
    title = item.pos() + item.title().center()
    hand.drag(title, title + DOWN, ALT)
    chosen = hand.canvas.selection
    assert len(chosen.nodes) == 2
    assert len(chosen.annotations) == 1
    agree(hand)
    hand.drag(title, title + DOWN, NONE)
    assert hand.undo_text() == "Undo Move a frame"
