"""Close by: weights are seen, and changed by hand with mouse and keys."""

from __future__ import annotations

import pytest
import torch
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core.graph import Block
from playground.core.handwork import set_by_hand
from playground.gui.canvas.closeup_picture import Matrix, Net, Pair, Sheet, Spot

WEIGHT = Spot("weight", (1, 0))


def close(hand, id: str, zoom: float = 4.0):
    """Go close to a layer, and wait until its numbers are there."""
    card = hand.scene.cards[id]
    hand.view.set_zoom(zoom)
    hand.view.centerOn(card.pos() + card.card().center())
    closeup = hand.canvas.closeup
    closeup.look()
    hand.until(lambda: closeup.numbers(id, "weight") is not None)
    return closeup.items[id]


def live(hand, id: str, name: str = "weight"):
    return getattr(hand.session._trainer.networks["network"], id).state_dict()[name].clone()


def settled(hand) -> None:
    """Wait until the trainer has taken over the project."""
    hand.until(lambda: hand.session._trainer.project is hand.project)
    hand.session._ask(lambda: None, 10, None)


def key(hand, which, text: str = "") -> None:
    QTest.keyClick(QApplication.focusWidget() or hand.view, which)


def test_it_fades_in_and_out_without_a_mode(shared):
    item = close(shared, "fc1")
    assert item.isVisible()
    assert isinstance(item.drawing, Net)
    assert item.strength == 1
    shared.view.set_zoom(1.6)
    assert 0 < item.strength < 1
    shared.view.set_zoom(1.2)
    assert not item.isVisible()


def test_numbers_are_asked_for_only_of_what_is_in_view_from_close_by(shared):
    def asked() -> set[str]:
        return {node for probe in shared.session._wishes if type(probe).closeup for node in probe.nodes.split()}

    shared.view.set_zoom(1.0)
    shared.canvas.closeup.look()
    assert asked() == set()
    close(shared, "fc1", 8.0)
    assert asked() == {"fc1"}
    shared.view.set_zoom(1.0)
    shared.canvas.closeup.look()
    assert asked() == set()


def test_small_layers_are_nets_and_others_matrices_filters_or_functions(open_window):
    hand = open_window("mlp-classify")
    assert isinstance(close(hand, "fc1").drawing, Net)
    assert isinstance(close(hand, "fc2").drawing, Pair)
    hand.until(lambda: isinstance(hand.canvas.closeup.items["fc2"].drawing, Pair))
    images = open_window("lenet-mnist")
    assert isinstance(close(images, "conv1").drawing, Sheet)
    assert isinstance(close(images, "fc2").drawing, Matrix)
    spot = close(images, "conv1").spot_at(close(images, "conv1").area().center())
    assert spot is None or len(spot.at) == 4


def test_the_pointer_reads_a_weight(shared):
    item = close(shared, "fc1")
    shared.mouse(QEvent.Type.MouseMove, item.place(WEIGHT), button=Qt.MouseButton.NoButton)
    words = shared.canvas.weight_hand._tip.text()
    number = f"{live(shared, 'fc1')[1, 0].item():.2f}".replace("-", "−")
    assert words == f"w[2,1] = {number}, from x₁ to unit 2, step 0"


def test_a_weight_is_dragged_with_live_effect_and_undone_at_once(shared):
    item = close(shared, "fc1")
    before = live(shared, "fc1")
    start = item.place(WEIGHT)
    steps = []
    shared.press(start)
    for n in range(1, 5):
        shared.move(start - QPointF(0, 6 * n))
        settled(shared)
        steps.append(live(shared, "fc1")[1, 0].item())
    shared.release(start - QPointF(0, 24))
    assert steps == sorted(steps)
    assert steps[-1] == pytest.approx(before[1, 0].item() + 0.8, abs=0.02)
    assert shared.undo_text() == "Undo Set w[2,1] of Linear"
    others = torch.ones(4, 2, dtype=torch.bool)
    others[1, 0] = False
    assert torch.equal(live(shared, "fc1")[others], before[others])
    shared.document.undo()
    settled(shared)
    assert torch.equal(live(shared, "fc1"), before)
    assert not set_by_hand(shared.graph)
    shared.document.redo()
    settled(shared)
    assert live(shared, "fc1")[1, 0].item() == pytest.approx(steps[-1])


def test_a_weight_is_typed_after_a_double_click(shared):
    item = close(shared, "fc1")
    shared.double_click(item.place(WEIGHT))
    field = shared.canvas.weight_hand.field
    QTest.keyClicks(field, "-1,25")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled(shared)
    assert live(shared, "fc1")[1, 0] == -1.25
    shared.double_click(item.place(WEIGHT))
    QTest.keyClicks(shared.canvas.weight_hand.field, "7")
    QTest.keyClick(shared.canvas.weight_hand.field, Qt.Key.Key_Escape)
    assert shared.canvas.weight_hand.field is None
    settled(shared)
    assert live(shared, "fc1")[1, 0] == -1.25


def test_keys_alone_walk_along_the_weights_and_type_one(shared):
    shared.view.set_zoom(1.0)
    shared.view.choose(["fc1"])
    shared.window.actions_["edit_weights"].trigger()
    hand = shared.canvas.weight_hand
    shared.until(lambda: hand.focus is not None)
    assert hand.focus == ("fc1", Spot("weight", (0, 0)))
    for press, at in (
        (Qt.Key.Key_Tab, Spot("weight", (0, 1))),
        (Qt.Key.Key_Right, Spot("bias", (0,))),
        (Qt.Key.Key_Down, Spot("bias", (1,))),
        (Qt.Key.Key_Left, Spot("weight", (1, 1))),
        (Qt.Key.Key_Up, Spot("weight", (0, 1))),
    ):
        QTest.keyClick(shared.view, press)
        assert hand.focus == ("fc1", at)
        assert shared.view.accessibleDescription() == shared.canvas.closeup.describe("fc1", at)
    QTest.keyClick(shared.view, Qt.Key.Key_Return)
    QTest.keyClicks(hand.field, "0.5")
    QTest.keyClick(hand.field, Qt.Key.Key_Return)
    settled(shared)
    assert live(shared, "fc1")[0, 1] == 0.5
    QTest.keyClick(shared.view, "4")
    QTest.keyClick(hand.field, Qt.Key.Key_Return)
    settled(shared)
    assert live(shared, "fc1")[0, 1] == 4
    QTest.keyClick(shared.view, Qt.Key.Key_Escape)
    assert hand.focus is None


def test_two_edits_in_a_row_do_not_lose_the_first(shared):
    close(shared, "fc1")
    closeup = shared.canvas.closeup
    closeup.set_number("fc1", WEIGHT, 3.0)
    closeup.set_number("fc1", Spot("weight", (2, 1)), -3.0)
    settled(shared)
    assert live(shared, "fc1")[1, 0] == 3
    assert live(shared, "fc1")[2, 1] == -3


def test_what_is_no_number_is_refused_with_words(shared, qtbot):
    item = close(shared, "fc1")
    shared.double_click(item.place(WEIGHT))
    field = shared.canvas.weight_hand.field
    QTest.keyClicks(field, "much")
    with qtbot.waitSignal(shared.canvas.hint) as said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert "number" in said.args[0]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(shared.canvas.hint) as said:
        shared.canvas.closeup.set_number("fc1", WEIGHT, float("inf"))
    assert "finite" in said.args[0]
    assert not set_by_hand(shared.graph)


def test_the_snowflake_freezes_the_layer(shared):
    item = close(shared, "fc1")
    place = item.mapToScene(item.freezer().center())
    shared.click(place)
    assert shared.graph.frozen == {"fc1"}
    shared.click(item.mapToScene(item.freezer().center()))
    assert not shared.graph.frozen


def test_cards_are_still_moved_by_their_caption(shared):
    item = close(shared, "fc1", 2.5)
    start = item.mapToScene(QPointF(60, 5))
    before = shared.graph.nodes["fc1"].x
    shared.drag(start, start + QPointF(32, 0))
    assert shared.graph.nodes["fc1"].x > before + 24


def test_a_deleted_layer_takes_its_closeup_along(shared):
    close(shared, "fc1")
    shared.view.choose(["fc1"])
    shared.canvas.delete_selected()
    assert "fc1" not in shared.canvas.closeup.items
    shared.document.undo()
    close(shared, "fc1")


def test_copies_of_a_block_are_not_set_one_by_one(shared):
    from dataclasses import replace

    from playground.core.graph import Graph, Node
    from playground.core.spec import member

    inner = Graph({"input": Node("input", member("layers", "Input")())})
    inner = inner.with_nodes(Node("fc", member("layers", "Linear")(out_features=2), 214.0)).connect("input", "fc")
    graph = shared.graph
    wire = graph.incoming["fc1"][0]
    block = Node("block1", Block(graph=inner, repeat=2), 100.0, 100.0)
    shared.open(replace(shared.project, networks={"network": graph.insert_on(wire, block)}))
    shared.canvas._go(("block1",))
    close(shared, "fc")
    shared.canvas.closeup.set_number("fc", WEIGHT, 1.0)
    assert not set_by_hand(shared.graph)
    assert "copy" in shared.canvas.closeup.why_not("fc")
