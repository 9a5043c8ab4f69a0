"""Cut, copy, paste, duplicate: with the keys of the real window, between windows, and with texts from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import pytest
from hand import CTRL, SHIFT, Hand, agree
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core import fragment, store
from playground.core.graph import Graph

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hand(shared: Hand) -> Iterator[Hand]:
    QApplication.clipboard().clear()
    shared.window.activateWindow()
    shared.view.setFocus()
    yield shared
    QApplication.clipboard().clear()


def away(hand: Hand) -> None:
    """The pointer leaves the canvas."""
    QApplication.sendEvent(hand.view.viewport(), QEvent(QEvent.Type.Leave))


def choose(hand: Hand, *ids: str) -> None:
    for n, id in enumerate(ids):
        hand.click(hand.card(id), CTRL if n else Qt.KeyboardModifier.NoModifier)
    away(hand)


def hint(hand: Hand) -> str:
    return hand.window.status.hint.text()


def test_copied_layers_are_readable_text_and_paste_as_a_selection_of_their_own(hand):
    choose(hand, "fc1", "tanh1")
    hand.keys(Qt.Key.Key_C, modifier=CTRL)
    text = QApplication.clipboard().text()
    assert '"kind": "Tanh"' in text
    before = hand.project
    hand.keys(Qt.Key.Key_V, modifier=CTRL)
    assert set(hand.canvas.chosen) == {"fc3", "tanh2"}
    assert ("fc3", "tanh2") in hand.edges
    assert hand.undo_text() == "Undo Paste 2 layers"
    agree(hand)
    hand.act("undo")
    assert hand.project == before
    assert store.write(hand.project) == store.write(before)


def test_pasting_puts_the_middle_at_the_pointer(hand):
    choose(hand, "fc1")
    hand.act("copy")
    place = hand.empty_place() + QPointF(160, 0)
    hand.move(place)
    hand.keys(Qt.Key.Key_V, modifier=CTRL)
    centre = hand.scene.cards["fc3"].pos() + QPointF(74, 28)
    assert (centre - place).manhattanLength() < 12
    away(hand)


def test_cut_takes_away_joins_and_gives_back_under_the_same_name(hand):
    choose(hand, "tanh1")
    hand.keys(Qt.Key.Key_X, modifier=CTRL)
    assert "tanh1" not in hand.graph.nodes
    assert ("fc1", "fc2") in hand.edges
    assert hand.undo_text() == "Undo Cut Tanh"
    hand.keys(Qt.Key.Key_V, modifier=CTRL)
    assert "tanh1" in hand.graph.nodes
    agree(hand)


def test_a_selected_output_is_connected_to_what_is_pasted(hand):
    choose(hand, "tanh1")
    hand.act("copy")
    choose(hand, "sigmoid1")
    hand.act("paste")
    assert ("sigmoid1", "tanh2") in hand.edges
    choose(hand, "fc1")
    hand.act("paste")
    assert "tanh3" not in hand.graph.incoming
    choose(hand, "fc1")
    hand.keys(Qt.Key.Key_V, modifier=CTRL | SHIFT)
    assert ("fc1", "tanh4") in hand.edges
    agree(hand)
    hand.canvas.choose_nothing()
    hand.act("paste_connect")
    assert "Select the one layer" in hint(hand)


def test_duplicates_lie_below_and_can_keep_their_inputs(hand):
    choose(hand, "fc1", "tanh1")
    hand.keys(Qt.Key.Key_D, modifier=CTRL)
    assert ("fc3", "tanh2") in hand.edges
    assert "fc3" not in hand.graph.incoming
    assert hand.graph.nodes["fc3"].y > hand.graph.nodes["fc1"].y
    assert set(hand.canvas.chosen) == {"fc3", "tanh2"}
    choose(hand, "fc1", "tanh1")
    hand.keys(Qt.Key.Key_D, modifier=CTRL | SHIFT)
    assert ("input", "fc4") in hand.edges
    agree(hand)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Meet me at noon", "There are no layers on the clipboard"),
        ('{"format": "playground-layers", "nodes": [', "Not valid JSON"),
        ('{"nodes": [{"id": "a1", "layer": {"kind": "Relu"}}]}', "Did you mean ReLU"),
    ],
)
def test_other_text_changes_nothing_and_gets_a_sentence(hand, text, said):
    before = hand.project
    QApplication.clipboard().setText(text)
    hand.act("paste")
    assert said in hint(hand)
    assert hand.project is before


def test_text_from_an_editor_and_whole_projects_are_pasted(hand, preset):
    QApplication.clipboard().setText('{"nodes": [{"id": "a1", "layer": {"kind": "GELU"}}]}'.replace("GELU", "ReLU"))
    hand.act("paste")
    assert "a1" in hand.graph.nodes
    QApplication.clipboard().setText(store.write(preset("lenet-mnist")))
    hand.act("paste")
    assert "conv2" in hand.graph.nodes
    agree(hand)


def test_layers_get_from_one_window_into_another(open_window):
    one, two = open_window("xor-mlp"), open_window("lenet-mnist")
    choose(one, "fc1", "tanh1")
    one.act("copy")
    count = len(two.graph.nodes)
    away(two)
    two.act("paste")
    assert len(two.graph.nodes) == count + 2
    assert any(edge.source in two.canvas.chosen for edge in two.graph.edges.values())
    assert [two.graph.nodes[id].layer for id in two.canvas.chosen] == [
        one.graph.nodes[id].layer for id in one.canvas.chosen
    ]
    agree(two)
    QApplication.clipboard().clear()


def test_keys_and_menu_belong_to_a_text_field_that_has_the_keyboard(hand):
    choose(hand, "fc1")
    search = hand.window.palette_.search
    search.setFocus()
    QTest.keyClicks(search, "conv")
    search.selectAll()
    before = hand.project
    QTest.keyClick(search, Qt.Key.Key_X, CTRL)
    assert (search.text(), QApplication.clipboard().text()) == ("", "conv")
    hand.act("paste")
    assert search.text() == "conv"
    search.selectAll()
    hand.act("cut")
    assert search.text() == ""
    assert hand.project is before
    hand.view.setFocus()


def test_parameters_are_handed_on_as_far_as_they_fit(hand):
    choose(hand, "fc1")
    layer = hand.graph.nodes["fc1"].layer.with_values(out_features=33, bias=False)
    hand.canvas.edit("Change", hand.graph.with_layer("fc1", layer))
    hand.keys(Qt.Key.Key_C, modifier=CTRL | ALT)
    choose(hand, "fc2", "tanh1")
    hand.keys(Qt.Key.Key_V, modifier=CTRL | ALT)
    assert hand.graph.nodes["fc2"].layer == layer
    assert hand.undo_text() == "Undo Paste parameters of Linear"
    choose(hand, "tanh1")
    hand.act("paste_params")
    assert "would change anything" in hint(hand)
    agree(hand)


def test_five_hundred_layers_are_pasted_quickly(hand):
    """The budget is 50 ms on a quiet machine; here it is guarded with room for a busy one."""
    graph = Graph()
    tanh = hand.graph.nodes["tanh1"]
    for n in range(500):
        graph, _ = fragment.added(graph, Graph({"tanh1": tanh}), 214.0 * (n % 20), 96.0 * (n // 20))
    QApplication.clipboard().setText(fragment.write(graph))
    start = perf_counter()
    hand.act("paste")
    assert perf_counter() - start < 2.0
    assert len(hand.canvas.chosen) == 500
    agree(hand)
