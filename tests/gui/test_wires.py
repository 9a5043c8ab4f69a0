"""Wires: drawn in both directions, refused with a sentence, moved, taken off, selected, deleted."""

from __future__ import annotations

import pytest
from hand import CTRL, Hand, agree
from PySide6.QtCore import QEvent, QPointF, Qt

from playground.core.graph import Node
from playground.core.spec import member


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


@pytest.fixture
def loose(hand):
    """A ReLU with no wire, in the row below."""
    hand.drop("ReLU", hand.empty_place())
    hand.canvas.fit()
    return hand


@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
def test_dragging_from_port_to_port_connects(loose, backwards):
    loose.connect("tanh1", "relu1", backwards=backwards)
    assert ("tanh1", "relu1") in loose.edges
    assert loose.undo_text() == "Undo Connect Tanh to ReLU"
    agree(loose)
    loose.act("undo")
    assert ("tanh1", "relu1") not in loose.edges


def test_a_wire_let_go_on_a_card_takes_its_free_input(loose):
    loose.drag(loose.port("fc1", "out"), loose.card("relu1"))
    assert ("fc1", "relu1") in loose.edges


def test_a_wire_to_a_taken_input_replaces_the_old_one(hand):
    hand.connect("fc1", "fc2")
    assert ("fc1", "fc2") in hand.edges
    assert ("tanh1", "fc2") not in hand.edges


def test_a_wire_let_go_in_the_void_changes_nothing(loose):
    before = loose.project
    loose.drag(loose.port("relu1", "out"), loose.empty_place())
    assert loose.project is before
    agree(loose)


@pytest.mark.parametrize("side", ["out", "in"])
def test_the_view_says_where_in_empty_space_a_wire_was_let_go(loose, side):
    said = []
    loose.view.wire_dropped.connect(lambda *what: said.append(what))
    place = loose.port("relu1", side) + QPointF(80 if side == "out" else -60, 30)
    loose.drag(loose.port("relu1", side), place)
    assert [what[:3] for what in said] == [("relu1", side, "y" if side == "out" else "x")]
    assert (said[0][3] - place).manhattanLength() < 4
    loose.click(loose.port("relu1", "out"))
    loose.drag(loose.port("fc1", "out"), loose.port("relu1", "in"))
    assert len(said) == 1


def test_a_wire_taken_off_its_input_is_gone(hand):
    hand.drag(hand.port("fc2", "in"), hand.empty_place())
    assert ("tanh1", "fc2") not in hand.edges
    assert hand.undo_text() == "Undo Disconnect Linear"


def test_a_wire_taken_off_its_input_can_go_to_another(loose):
    loose.drag(loose.port("fc2", "in"), loose.port("relu1", "in"))
    assert ("tanh1", "relu1") in loose.edges
    assert ("tanh1", "fc2") not in loose.edges
    loose.act("undo")
    assert ("tanh1", "fc2") in loose.edges


def test_a_wire_put_back_where_it_was_is_no_edit(hand):
    before = hand.project
    hand.drag(hand.port("fc2", "in"), hand.port("fc2", "in"))
    assert hand.project is before
    assert hand.undo_text() == "Undo"


def test_a_circle_is_refused_while_dragging_with_the_reason(hand):
    before = hand.project
    goal = hand.port("fc1", "in")
    hand.press(hand.port("fc2", "out"))
    hand.move(hand.card("tanh1"))
    hand.move(goal)
    sentence = "This wire would close a circle. Wires lead only forward, from input to output."
    assert hand.view._refusal.isVisible()
    assert hand.view._refusal.text() == sentence
    hand.release(goal)
    assert not hand.view._refusal.isVisible()
    assert hand.window.status.hint.text() == sentence
    assert hand.project is before


def test_a_layer_cannot_feed_the_data(hand):
    hand.press(hand.port("fc1", "out"))
    hand.move(hand.card("input"))
    hand.release(hand.card("input"))
    assert not any(target == "input" for _, target in hand.edges)


def test_escape_gives_up_a_wire(loose):
    before = loose.project
    loose.press(loose.port("tanh1", "out"))
    loose.move(loose.port("relu1", "in"))
    loose.keys(Qt.Key.Key_Escape)
    loose.release(loose.port("relu1", "in"))
    assert loose.project is before
    assert not [item for item in loose.scene.items() if item.zValue() == 4]


def test_a_variadic_layer_offers_one_more_input_with_each_wire(hand):
    hand.drop("Add", hand.empty_place())
    hand.canvas.fit()
    assert hand.scene.cards["add1"].inputs == ("xs.0",)
    hand.connect("fc1", "add1")
    hand.connect("tanh1", "add1")
    assert hand.scene.cards["add1"].inputs == ("xs.0", "xs.1", "xs.2")
    assert {("fc1", "add1"), ("tanh1", "add1")} <= hand.edges
    agree(hand)


def test_clicking_a_wire_selects_it_and_delete_removes_it(hand):
    hand.click(hand.wire("fc2"))
    assert hand.canvas.selection.edges == (("fc2", "x"),)
    hand.act("delete")
    assert ("tanh1", "fc2") not in hand.edges
    assert set(hand.graph.nodes) == {"input", "fc1", "tanh1", "fc2", "sigmoid1"}
    assert hand.undo_text() == "Undo Delete wire"
    hand.act("undo")
    assert ("tanh1", "fc2") in hand.edges
    agree(hand)


def test_several_wires_are_deleted_in_one_step(hand):
    hand.click(hand.wire("fc1"))
    hand.click(hand.wire("tanh1"), CTRL)
    hand.act("delete")
    assert hand.undo_text() == "Undo Delete 2 wires"
    hand.act("undo")
    assert len(hand.edges) == 4


def test_dropping_a_loose_card_on_a_wire_inserts_it(loose):
    at = loose.wire("tanh1")
    loose.drag(loose.card("relu1"), at)
    assert {("fc1", "relu1"), ("relu1", "tanh1")} <= loose.edges
    assert loose.undo_text() == "Undo Insert ReLU"
    agree(loose)
    loose.act("undo")
    assert loose.graph.is_loose("relu1")
    assert ("fc1", "tanh1") in loose.edges
    agree(loose)


def test_the_wire_that_would_be_cut_is_marked_while_dragging(loose):
    loose.press(loose.card("relu1"))
    loose.move(loose.wire("tanh1"))
    assert loose.scene.wires[("tanh1", "x")].chosen
    loose.keys(Qt.Key.Key_Escape)
    assert not loose.scene.wires[("tanh1", "x")].chosen
    loose.release(loose.empty_place())
    assert loose.graph.is_loose("relu1")
    agree(loose)


def test_a_connected_card_that_is_let_go_on_a_wire_is_only_moved(hand):
    before = hand.edges
    hand.drag(hand.card("sigmoid1"), hand.wire("tanh1"))
    assert hand.edges == before


def test_the_pointer_over_a_port_shows_that_it_can_be_dragged(hand):
    none = Qt.MouseButton.NoButton
    hand.mouse(QEvent.Type.MouseMove, hand.port("fc1", "out"), button=none)
    assert hand.scene.cards["fc1"].hovered == ("out", "y")
    hand.mouse(QEvent.Type.MouseMove, hand.empty_place(), button=none)
    assert hand.scene.cards["fc1"].hovered is None


def test_a_wire_in_a_row_passes_above_the_cards_between_its_ends(hand):
    add = member("layers", "Add")()
    graph = hand.graph.with_nodes(Node("add1", add, 642, 0)).connect("input", "add1")
    hand.document.edit("Add a shortcut", hand.project.with_network("network", graph))
    path = hand.scene.wires[("add1", "xs.0")].path()
    tops = [hand.scene.cards[id].y() for id in ("fc1", "tanh1")]
    assert path.boundingRect().top() < min(tops)


def test_a_wire_gives_way_to_a_card_that_comes_into_its_row_and_goes_back_when_it_leaves(loose):
    add = member("layers", "Add")()
    graph = loose.graph.with_nodes(Node("add1", add, 642, 600)).connect("input", "add1")
    graph = graph.moved({"input": (0, 600), "relu1": (320, 900)})
    loose.canvas.edit("Add a shortcut", graph)
    wire = loose.scene.wires[("add1", "xs.0")]
    assert not wire.around
    loose.canvas.fit()
    loose.drag(loose.card("relu1"), loose.card("relu1") + QPointF(0, -260))
    assert wire.edge.key in loose.graph.edges
    assert wire.around
    assert wire.path().boundingRect().top() < loose.scene.cards["relu1"].y()
    loose.act("undo")
    assert not wire.around
    loose.view.choose(["relu1"])
    agree(loose)
