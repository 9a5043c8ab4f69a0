"""The canvas: moving, selecting, deleting, nudging, zooming; shapes and counts follow each edit."""

from __future__ import annotations

import re

import pytest
from hand import ALT, CTRL, Hand, agree
from PySide6.QtCore import QPointF, Qt

from playground.gui.main_window import MainWindow


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def counts(window: MainWindow) -> dict[str, str]:
    text = re.sub(r"<[^>]*>|&nbsp;", "", window.canvas._counts.text())
    return dict(re.findall(r"(\w+)\s+([\d,.]+(?: [kMG])?)", text))


# -- moving ----------------------------------------------------------------------------------------------------------


def test_dragging_a_card_moves_it_in_one_step_of_the_history(hand):
    before = hand.project
    old = hand.scene.cards["fc1"].pos()
    hand.drag(hand.card("fc1"), hand.card("fc1") + QPointF(32, 48), parts=12)
    node = hand.graph.nodes["fc1"]
    assert (node.x, node.y) == (old.x() + 32 - old.x() % 8, old.y() + 48) or (node.x % 8, node.y % 8) == (0, 0)
    assert (node.x, node.y) != (old.x(), old.y())
    assert hand.undo_text() == "Undo Move Linear"
    agree(hand)
    hand.act("undo")
    assert hand.project == before
    assert hand.scene.cards["fc1"].pos() == old
    assert hand.undo_text() == "Undo"


def test_all_selected_cards_move_together(hand):
    hand.click(hand.card("fc1"))
    hand.click(hand.card("tanh1"), CTRL)
    gap = hand.graph.nodes["tanh1"].x - hand.graph.nodes["fc1"].x
    hand.drag(hand.card("tanh1"), hand.card("tanh1") + QPointF(0, 64))
    assert hand.undo_text() == "Undo Move 2 layers"
    assert hand.graph.nodes["fc1"].y == hand.graph.nodes["tanh1"].y == 64
    assert abs(hand.graph.nodes["tanh1"].x - hand.graph.nodes["fc1"].x - gap) < 8
    assert hand.graph.nodes["input"].y == 0
    hand.act("undo")
    assert hand.graph.nodes["fc1"].y == 0


def test_a_click_that_trembles_is_no_move(hand):
    before = hand.project
    hand.drag(hand.card("fc1"), hand.card("fc1") + QPointF(1, 1))
    assert hand.project is before


def test_escape_puts_cards_back(hand):
    old = hand.scene.cards["fc1"].pos()
    hand.press(hand.card("fc1"))
    hand.move(hand.card("fc1") + QPointF(40, 40))
    assert hand.scene.cards["fc1"].pos() != old
    hand.keys(Qt.Key.Key_Escape)
    hand.release(hand.empty_place())
    assert hand.scene.cards["fc1"].pos() == old
    agree(hand)


def test_arrow_keys_with_alt_nudge_and_merge_into_one_step(hand):
    hand.click(hand.card("fc1"))
    before = hand.project
    hand.keys(*[Qt.Key.Key_Right] * 3, Qt.Key.Key_Down, modifier=ALT)
    old, new = before.networks["network"].nodes["fc1"], hand.graph.nodes["fc1"]
    assert (new.x - old.x, new.y - old.y) == (24, 8)
    agree(hand)
    hand.act("undo")
    assert hand.project == before
    assert not hand.window.actions_["undo"].isEnabled()


def test_nudges_of_another_selection_are_another_step(hand):
    hand.click(hand.card("fc1"))
    hand.keys(Qt.Key.Key_Right, modifier=ALT)
    hand.click(hand.card("tanh1"))
    hand.keys(Qt.Key.Key_Right, modifier=ALT)
    hand.act("undo")
    assert hand.graph.nodes["fc1"].x == 222
    assert hand.graph.nodes["tanh1"].x == 428
    assert hand.window.actions_["undo"].isEnabled()


# -- selecting and deleting ------------------------------------------------------------------------------------------


def test_a_click_selects_one_and_ctrl_click_adds_and_takes_away(hand):
    hand.click(hand.card("fc1"))
    assert hand.canvas.selection.nodes == ("fc1",)
    hand.click(hand.card("tanh1"))
    assert hand.canvas.selection.nodes == ("tanh1",)
    hand.click(hand.card("fc1"), CTRL)
    assert set(hand.canvas.selection.nodes) == {"fc1", "tanh1"}
    hand.click(hand.card("tanh1"), CTRL)
    assert hand.canvas.selection.nodes == ("fc1",)
    hand.click(hand.empty_place())
    assert hand.canvas.selection.nodes == ()


def test_a_rubber_band_selects_what_it_covers(hand):
    start = hand.scene.cards["fc1"].pos() + QPointF(-20, -20)
    end = hand.scene.cards["tanh1"].pos() + QPointF(160, 70)
    hand.drag(start, end, parts=10)
    assert set(hand.canvas.selection.nodes) == {"fc1", "tanh1"}
    assert hand.undo_text() == "Undo"


def test_select_all_and_delete_empty_the_canvas_in_one_step(hand):
    hand.act("select_all")
    assert len(hand.canvas.selection.nodes) == 5
    hand.act("delete")
    assert not hand.graph.nodes
    assert not hand.graph.edges
    assert hand.undo_text() == "Undo Delete 5 layers"
    agree(hand)
    hand.act("undo")
    assert len(hand.edges) == 4
    agree(hand)


def test_deleting_a_layer_joins_what_it_stood_between(hand):
    hand.click(hand.card("tanh1"))
    hand.act("delete")
    assert ("fc1", "fc2") in hand.edges
    assert hand.undo_text() == "Undo Delete Tanh"
    assert hand.canvas.selection.nodes == ()
    agree(hand)


def test_undo_and_redo_name_what_they_do(hand):
    undo, redo = hand.window.actions_["undo"], hand.window.actions_["redo"]
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    hand.click(hand.card("tanh1"))
    hand.act("delete")
    hand.drop("Dropout", hand.empty_place())
    assert undo.text() == "Undo Add Dropout"
    hand.act("undo")
    assert (undo.text(), redo.text()) == ("Undo Delete Tanh", "Redo Add Dropout")
    hand.act("redo")
    assert "dropout1" in hand.graph.nodes
    assert not redo.isEnabled()


def test_the_loss_is_selected_by_a_click_and_cannot_be_deleted(hand):
    card, _ = hand.scene.losses["sigmoid1"]
    hand.click(card.pos() + QPointF(60, 20))
    assert hand.canvas.selection.end == "loss"
    before = hand.project
    hand.act("delete")
    assert hand.project is before
    assert "loss belongs to the recipe" in hand.window.status.hint.text()


# -- zoom and pan ----------------------------------------------------------------------------------------------------


def test_the_wheel_zooms_around_the_pointer(hand):
    place = hand.card("tanh1")
    before, zoom = hand.at(place), hand.view.zoom
    hand.wheel(place, 240)
    assert hand.view.zoom > zoom
    assert (hand.at(place) - before).manhattanLength() <= 3
    hand.wheel(place, -480)
    assert hand.view.zoom < zoom


def test_zoom_actions_and_its_label(hand):
    hand.act("zoom_reset")
    assert hand.view.zoom == pytest.approx(1)
    hand.act("zoom_in")
    assert hand.view.zoom == pytest.approx(1.25)
    assert hand.canvas._zoom_label.text() == "125 %"
    hand.act("zoom_out")
    assert hand.view.zoom == pytest.approx(1)


def test_zoom_ends_at_its_bounds(hand):
    for _ in range(30):
        hand.act("zoom_in")
    assert hand.view.zoom == pytest.approx(8)
    for _ in range(40):
        hand.act("zoom_out")
    assert hand.view.zoom == pytest.approx(0.1)


def test_fit_shows_every_card(hand):
    hand.act("zoom_in")
    hand.act("zoom_in")
    hand.view.pan(3000, 0)
    assert not hand.view.shows(hand.scene.content())
    hand.act("fit")
    assert hand.view.shows(hand.scene.content())


def test_a_fitted_view_goes_on_showing_everything_when_the_window_shrinks(hand):
    hand.act("fit")
    hand.window.resize(1000, 640)
    hand.until(lambda: hand.view.shows(hand.scene.content()))


def test_middle_button_and_space_move_the_view(hand):
    middle = Qt.MouseButton.MiddleButton
    place = hand.card("tanh1")
    before = hand.at(place)
    hand.drag(hand.empty_place(), hand.empty_place() + QPointF(60, -40), button=middle)
    moved = hand.at(place) - before
    zoom = hand.view.zoom
    assert abs(moved.x() - 60 * zoom) <= 6
    assert abs(moved.y() + 40 * zoom) <= 6
    assert hand.window.actions_["undo"].text() == "Undo"


def test_space_and_dragging_move_the_view_and_not_the_card(hand):
    from PySide6.QtTest import QTest

    before, project = hand.at(hand.card("tanh1")), hand.project
    QTest.keyPress(hand.view, Qt.Key.Key_Space)
    start = hand.card("tanh1")
    hand.press(start)
    hand.move(start + QPointF(50, 0))
    QTest.keyRelease(hand.view, Qt.Key.Key_Space)
    hand.release(hand.card("tanh1"))
    assert hand.at(hand.card("tanh1")) != before
    assert hand.project is project


def test_from_afar_the_labels_of_wires_are_hidden(hand):
    wire = hand.scene.wires[("tanh1", "x")]
    hand.act("zoom_reset")
    assert wire.pill.isVisible()
    hand.view.set_zoom(0.3)
    assert not wire.pill.isVisible()


# -- what is known of the network ------------------------------------------------------------------------------------


def test_shapes_lie_on_the_wires(open_window):
    hand = open_window("lenet-mnist")
    texts = {key[0]: wire.pill.text for key, wire in hand.scene.wires.items()}
    facts = hand.window.analysis.facts["network"]
    for (target, _), edge in hand.graph.edges.items():
        assert texts[target] == str(facts[edge.source].shapes[0])
    assert "28" in texts["conv1"]
    assert [wire.pill.text for _, wire in hand.scene.losses.values()] == ["10"]


def test_counts_are_of_the_network_and_follow_each_edit(hand):
    # 2·4 + 4 weights of the first layer, 4·1 + 1 of the second
    assert counts(hand.window) == {"Parameters": "17", "MACs": "12", "Layers": "4"}
    hand.drop("Linear", hand.wire("fc2"))
    # 4·64 + 64 for the new one; the last one then has 64·1 + 1
    assert counts(hand.window)["Parameters"] == str(12 + 4 * 64 + 64 + 65)
    assert counts(hand.window)["MACs"] == str(8 + 4 * 64 + 64)
    assert hand.scene.wires[("fc2", "x")].pill.text == "64"
    hand.act("undo")
    assert counts(hand.window)["Parameters"] == "17"
    assert hand.scene.wires[("fc2", "x")].pill.text == "4"


def test_a_change_of_one_layer_changes_the_shapes_behind_it(hand):
    graph = hand.graph.with_layer("fc1", hand.graph.nodes["fc1"].layer.with_values(out_features=7))
    hand.document.edit("Change", hand.project.with_network("network", graph))
    assert hand.scene.wires[("tanh1", "x")].pill.text == "7"
    assert hand.scene.wires[("fc2", "x")].pill.text == "7"
    assert counts(hand.window)["Parameters"] == str(3 * 7 + 8)
