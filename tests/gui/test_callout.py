"""Problems: told at their node in words, with one click that mends them and can be undone."""

from __future__ import annotations

import pytest
from hand import Hand, agree
from PySide6.QtWidgets import QLabel, QPushButton

from playground.core import wire
from playground.core.graph import Node
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import member


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def without(hand: Hand, id: str, *, bridge: bool = True) -> None:
    graph = hand.graph.without([id], bridge=bridge)
    hand.document.edit(f"Delete {id}", hand.project.with_network("network", graph))


def mend(hand: Hand, id: str) -> None:
    """Click the button of the callout of a node."""
    hand.canvas.fit()
    callout = hand.scene.callouts[id]
    hand.click(callout.mapToScene(callout.button().center()))


def test_a_missing_flatten_is_told_at_its_node_and_inserted_by_one_click(hand, preset):
    hand.open(preset("lenet-mnist"))
    without(hand, "flatten")
    id = next(iter(hand.scene.callouts))
    callout = hand.scene.callouts[id]
    assert callout.problem.message == "Linear expects a vector, but gets 16×5×5. Add a Flatten before it."
    assert hand.scene.cards[id].mark == "error"
    assert callout.pos().y() > hand.scene.cards[id].y()
    assert callout.pos().x() == hand.scene.cards[id].x()
    broken = hand.project
    mend(hand, id)
    assert ("flatten1", id) in hand.edges
    assert not hand.scene.callouts
    assert hand.scene.cards[id].mark == ""
    assert hand.window.analysis.ok
    assert hand.undo_text() == "Undo Insert Flatten"
    agree(hand)
    hand.act("undo")
    assert hand.project == broken
    assert set(hand.scene.callouts) == {id}


def test_the_whole_sentence_is_drawn(hand, preset):
    hand.open(preset("lenet-mnist"))
    without(hand, "flatten")
    callout = next(iter(hand.scene.callouts.values()))
    assert " ".join(callout._lines) == callout.problem.message
    hand.window.grab()


def test_a_layer_of_the_wrong_rank_is_replaced_by_its_sibling(hand, preset):
    hand.open(preset("lenet-mnist"))
    conv = next(id for id, node in hand.graph.nodes.items() if type(node.layer).__name__ == "Conv2d")
    wire = next(key for key, edge in hand.graph.edges.items() if edge.source == conv)
    norm = Node("norm1", member("layers", "BatchNorm1d")(), 0, 400)
    hand.document.edit(
        "Insert", hand.project.with_network("network", hand.graph.insert_on(hand.graph.edges[wire], norm))
    )
    problem = hand.scene.callouts["norm1"].problem
    assert problem.message.startswith("BatchNorm1d expects a vector")
    assert problem.message.endswith("Use BatchNorm2d here.")
    mend(hand, "norm1")
    assert type(hand.graph.nodes["norm1"].layer).__name__ == "BatchNorm2d"
    assert hand.window.analysis.ok


def test_an_image_layer_behind_a_vector_says_what_to_do(hand):
    hand.drop("Conv2d", hand.wire("tanh1"))
    message = hand.scene.callouts["conv1"].problem.message
    assert message.startswith("Conv2d expects an image")
    assert "put this layer in front of Flatten, or choose data with images" in message


def test_wrong_number_of_outputs_is_mended_by_one_click(hand, preset):
    hand.open(preset("mlp-classify"))
    last = hand.graph.outputs()[0]
    hand.document.edit("Change", hand.project.with_network(
        "network", hand.graph.with_layer(last, member("layers", "Linear")(out_features=5))
    ))  # fmt: skip
    fix = hand.scene.callouts[last].problem.fix
    assert fix.label == "Give Linear 2 outputs"
    mend(hand, last)
    assert hand.graph.nodes[last].layer.out_features == 2
    hand.act("undo")
    assert hand.graph.nodes[last].layer.out_features == 5


def test_a_layer_that_nothing_feeds_offers_the_missing_wire(hand):
    hand.click(hand.wire("fc1"))
    hand.act("delete")
    callout = hand.scene.callouts["fc1"]
    assert callout.problem.fix.label == "Connect Input to Linear"
    mend(hand, "fc1")
    assert ("input", "fc1") in hand.edges
    assert not hand.scene.callouts


def test_a_loose_layer_is_pointed_out_but_keeps_nobody_from_training(hand):
    hand.drop("ReLU", hand.empty_place())
    problem = hand.scene.callouts["relu1"].problem
    assert problem.severity == "warning"
    assert hand.window.analysis.ok
    assert hand.scene.cards["relu1"].mark == "warning"


def test_problems_stand_in_the_inspector_with_their_button(hand, preset):
    hand.open(preset("lenet-mnist"))
    without(hand, "flatten")
    id = next(iter(hand.scene.callouts))
    hand.click(hand.card(id))
    inspector = hand.window.inspector
    sentence = "Linear expects a vector, but gets 16×5×5. Add a Flatten before it."
    hand.until(lambda: sentence in [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()])
    button = next(button for button in inspector.findChildren(QPushButton) if button.text() == "Insert Flatten")
    button.click()
    assert hand.window.analysis.ok
    hand.until(lambda: sentence not in [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()])
    hand.act("undo")
    assert not hand.window.analysis.ok


def test_train_on_an_invalid_network_says_why_and_the_banner_mends_it(hand, preset):
    hand.open(preset("lenet-mnist"))
    without(hand, "flatten")
    banner = hand.window.banner
    hand.act("train")
    hand.until(banner.isVisible)
    assert banner.text.text() == "Linear expects a vector, but gets 16×5×5. Add a Flatten before it."
    assert hand.state != "training"
    banner.button.click()
    assert hand.window.analysis.ok
    hand.until(lambda: not banner.isVisible())
    assert hand.undo_text() == "Undo Insert Flatten"


def test_training_an_empty_network_says_what_to_do_first(open_window):
    hand = open_window(Project())
    hand.act("train")
    hand.until(hand.window.banner.isVisible)
    assert hand.window.banner.text.text() == "The network is empty. Drag layers onto the canvas, Input first."
    assert not hand.window.banner.button.isVisible()


def test_a_hidden_message_stays_hidden_until_there_is_another(hand):
    banner = hand.window.banner
    one, two = Problem("", "First."), Problem("", "Second.", Fix("Mend", lambda project: project))
    banner.show_problem(one)
    banner._dismiss()
    banner.show_problem(one)
    assert not banner.isVisible()
    banner.show_problem(two)
    assert banner.isVisible()
    assert banner.button.text() == "Mend"
    banner.show_problem(None)
    assert not banner.isVisible()


def test_the_words_lie_where_they_cover_no_other_card(hand, preset):
    hand.open(preset("lenet-mnist"))
    without(hand, "flatten")
    (id,) = hand.scene.callouts
    hand.canvas.edit("Move", wire.shifted(hand.graph, [id], 0, 1200))
    callout, card = hand.scene.callouts[id], hand.scene.cards[id]
    node = hand.graph.nodes[id]

    def block(x: float, y: float) -> None:
        layer = member("layers", "Dropout")()
        hand.canvas.edit("Put", hand.graph.with_nodes(Node(hand.graph.fresh_id(layer), layer, x, y)))
        around = callout.sceneBoundingRect()
        for other in hand.scene.all_cards():
            if other is not card:
                assert not around.intersects(other.card().translated(other.pos()))

    block(node.x, node.y + card.height + 20)
    assert callout.sceneBoundingRect().bottom() < node.y
    block(node.x, node.y - 80)
    assert callout.x() > node.x


def test_a_problem_that_arises_while_far_away_is_not_written_where_it_cannot_be_read(hand, preset):
    hand.open(preset("lenet-mnist"))
    hand.view.set_zoom(0.3)
    without(hand, "flatten")
    callout = next(iter(hand.scene.callouts.values()))
    assert not callout.isVisible()
    hand.view.set_zoom(1.0)
    assert callout.isVisible()
