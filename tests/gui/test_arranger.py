"""Arranging, aligning, bypassing, taking out and selecting, in the real window."""

from __future__ import annotations

import pytest
from hand import CTRL, SHIFT, Hand, agree
from PySide6.QtCore import QPointF, Qt

from playground.core import store
from playground.gui.canvas import layout

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.window.activateWindow()
    shared.view.setFocus()
    # Rows keep clear of the cards as high as they are, so all have their pictures first.
    shared.until(lambda: all(shared.scene.cards[id].picture is not None for id in ("fc1", "tanh1", "fc2", "sigmoid1")))
    return shared


def choose(hand: Hand, *ids: str) -> None:
    hand.view.choose(list(ids))


def still(hand: Hand) -> None:
    """Cards have come to rest."""
    hand.until(lambda: hand.canvas.arranger._glide.state() == hand.canvas.arranger._glide.State.Stopped)
    agree(hand)


def mess(hand: Hand) -> None:
    places = {id: (310.0 - 40 * n, 90.0 * (n % 3)) for n, id in enumerate(hand.graph.nodes)}
    hand.canvas.edit("Mess", hand.graph.moved(places))


def test_arranging_glides_into_rows_in_one_step_that_undo_takes_back(hand):
    mess(hand)
    before = store.write(hand.project)
    hand.keys(Qt.Key.Key_L, modifier=CTRL | SHIFT)
    assert hand.undo_text() == "Undo Arrange the network"
    glide = hand.canvas.arranger._glide
    assert glide.state() == glide.State.Running
    nodes = hand.graph.nodes
    assert any((card.x(), card.y()) != (nodes[id].x, nodes[id].y) for id, card in hand.scene.cards.items())
    still(hand)
    order = ["input", "fc1", "tanh1", "fc2"]
    left, top = hand.graph.nodes["input"].x, hand.graph.nodes["input"].y
    assert [hand.graph.nodes[id].x - left for id in order] == [0, 214, 428, 642]
    end = hand.graph.nodes["sigmoid1"]
    assert end.x == left
    assert end.y >= top + 170
    hand.act("undo")
    assert store.write(hand.project) == before
    agree(hand)


def test_arranging_again_changes_nothing_and_says_so(hand):
    mess(hand)
    hand.act("arrange")
    still(hand)
    before = hand.project
    hand.act("arrange")
    assert hand.project is before
    assert "like that already" in hand.window.status.hint.text()


def test_who_wants_no_motion_gets_none(hand):
    mess(hand)
    hand.window.workspace.put(reduced_motion=True)
    hand.act("arrange")
    agree(hand)
    hand.window.workspace.put(reduced_motion=False)


def test_an_edit_while_cards_glide_ends_it(hand):
    mess(hand)
    hand.act("arrange")
    hand.act("undo")
    still(hand)
    hand.act("redo")
    choose(hand, "tanh1")
    hand.act("delete")
    still(hand)


def test_a_selection_is_arranged_alone(hand):
    mess(hand)
    choose(hand, "fc2", "sigmoid1")
    then = dict(hand.graph.nodes)
    hand.act("arrange_selection")
    still(hand)
    assert all(hand.graph.nodes[id] is then[id] for id in ("input", "fc1", "tanh1"))
    assert set(hand.canvas.chosen) == {"fc2", "sigmoid1"}


def test_cards_are_aligned_and_distributed_by_key(hand):
    mess(hand)
    choose(hand, "input", "fc1", "tanh1")
    hand.keys(Qt.Key.Key_Left, modifier=ALT | SHIFT)
    assert len({hand.graph.nodes[id].x for id in ("input", "fc1", "tanh1")}) == 1
    hand.act("distribute_down")
    hand.act("align_bottom")
    hand.act("space_across")
    hand.act("snap")
    still(hand)


def test_a_bypassed_layer_looks_so_and_the_network_computes_without_it(hand):
    choose(hand, "tanh1")
    hand.keys(Qt.Key.Key_B, modifier=CTRL)
    assert hand.graph.nodes["tanh1"].disabled
    assert hand.undo_text() == "Undo Bypass Tanh"
    card = hand.scene.cards["tanh1"]
    assert card.dimmed
    assert card.subtitle == "bypassed"
    assert hand.scene.wires[("tanh1", "x")].faint
    assert hand.scene.wires[("fc2", "x")].faint
    assert not hand.scene.wires[("fc1", "x")].faint
    assert hand.window.analysis.ok
    hand.keys(Qt.Key.Key_B, modifier=CTRL)
    assert not card.dimmed
    assert not hand.scene.wires[("tanh1", "x")].faint
    choose(hand, "input")
    hand.act("bypass")
    assert "cannot be bypassed" in hand.window.status.hint.text()
    assert not hand.graph.nodes["input"].disabled


def test_a_layer_is_taken_out_of_its_wire(hand):
    choose(hand, "tanh1")
    hand.keys(Qt.Key.Key_X, modifier=CTRL | SHIFT)
    assert hand.graph.is_loose("tanh1")
    assert ("fc1", "fc2") in hand.edges
    assert hand.canvas.chosen == ("tanh1",)
    still(hand)


def test_selections_grow_from_what_is_selected(hand):
    for action, ids in (
        ("select_alike", {"fc1", "fc2"}),
        ("select_upstream", {"input", "fc1"}),
        ("select_downstream", {"fc1", "tanh1", "fc2", "sigmoid1"}),
        ("select_grow", {"input", "fc1", "tanh1"}),
        ("select_others", {"input", "tanh1", "fc2", "sigmoid1"}),
    ):
        choose(hand, "fc1")
        hand.act(action)
        assert set(hand.canvas.chosen) == ids, action


@pytest.mark.parametrize(("start", "end"), [(0.0, 300.0), (300.0, 0.0)])
def test_a_wire_that_passes_columns_keeps_to_the_lower_height(start, end):
    path, label = layout.wire(QPointF(0, start), QPointF(900, end))
    assert path.pointAtPercent(0) == QPointF(0, start)
    assert path.currentPosition() == QPointF(900, end)
    assert label.y() == 300
