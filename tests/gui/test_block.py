"""Blocks: entered by double-click, edited inside, left by breadcrumb and keys."""

from __future__ import annotations

from typing import ClassVar

import pytest
from hand import CTRL, Hand, agree
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from playground.core.graph import Block, Graph, Node
from playground.core.spec import member


@pytest.fixture
def inside(using, preset) -> Hand:
    """XOR with its hidden layer in a Block."""
    input, linear, tanh = (member("layers", name) for name in ("Input", "Linear", "Tanh"))
    inner = (
        Graph()
        .with_nodes(
            Node("input", input(), 0, 0), Node("fc1", linear(out_features=4), 214, 0), Node("tanh1", tanh(), 428, 0)
        )
        .connect("input", "fc1")
        .connect("fc1", "tanh1")
    )
    project = preset("xor-mlp")
    graph = project.networks["network"].without(["fc1"], bridge=True).with_layer("tanh1", Block(graph=inner))
    return using(project.with_network("network", graph.connect("input", "tanh1")))


def crumbs(hand: Hand) -> list[QToolButton]:
    return [button for button in hand.canvas._crumbs.findChildren(QToolButton) if button.isVisible()]


def test_a_double_click_enters_and_the_breadcrumb_leaves(inside):
    assert inside.window.analysis.ok
    inside.double_click(inside.card("tanh1"))
    assert inside.scene.path == ("tanh1",)
    assert set(inside.scene.cards) == {"input", "fc1", "tanh1"}
    agree(inside)
    assert [button.text() for button in crumbs(inside)] == ["Network", "tanh1"]
    room = inside.canvas._crumbs.rect()
    assert all(room.contains(button.geometry()) for button in crumbs(inside)), "the way out can be read"
    crumbs(inside)[0].click()
    assert inside.scene.path == ()
    assert "sigmoid1" in inside.scene.cards
    assert not inside.canvas._crumbs.isVisible()
    agree(inside)


def test_keys_enter_and_leave(inside):
    inside.click(inside.card("tanh1"))
    inside.keys(Qt.Key.Key_Return)
    assert inside.scene.path == ("tanh1",)
    inside.act("leave_block")
    assert inside.scene.path == ()
    assert inside.canvas.selection.nodes == ("tanh1",)
    inside.act("enter_block")
    assert inside.scene.path == ("tanh1",)


def test_edits_inside_a_block_change_the_project_and_are_undone(inside):
    before = inside.project
    inside.double_click(inside.card("tanh1"))
    inside.drop("Dropout", inside.wire("tanh1"))
    block = inside.graph.nodes["tanh1"].layer
    assert {(edge.source, edge.target) for edge in block.graph.edges.values()} == {
        ("input", "fc1"),
        ("fc1", "dropout1"),
        ("dropout1", "tanh1"),
    }
    assert inside.undo_text() == "Undo Insert Dropout"
    agree(inside)
    inside.act("undo")
    assert inside.project == before
    assert inside.scene.path == ("tanh1",)
    assert "dropout1" not in inside.scene.cards
    agree(inside)


def test_shapes_and_parameters_inside_a_block_are_known(inside):
    inside.double_click(inside.card("tanh1"))
    assert inside.scene.wires[("fc1", "x")].pill.text == "2"
    assert inside.scene.wires[("tanh1", "x")].pill.text == "4"
    inside.click(inside.card("fc1"))
    assert inside.canvas.selection.node_path == "tanh1/fc1"
    words = [label.text() for label in inside.window.inspector.page.findChildren(QLabel)]
    assert any("parameters 4·2 + 4 = 12" in text for text in words)


def test_a_problem_inside_a_block_is_told_at_its_node(inside):
    inside.double_click(inside.card("tanh1"))
    inside.drop("Conv2d", inside.wire("tanh1"))
    assert inside.scene.callouts["conv1"].problem.message.startswith("Conv2d expects an image")
    inside.act("leave_block")
    assert not inside.window.analysis.ok


def test_undo_of_the_block_that_is_shown_leads_out_of_it(inside):
    inside.drop("Block", inside.empty_place())
    inside.canvas.fit()
    inside.double_click(inside.card("block1"))
    assert inside.scene.path == ("block1",)
    inside.act("undo")
    assert inside.scene.path == ()
    assert not inside.canvas._crumbs.isVisible()
    agree(inside)


def test_blocks_train_and_their_nodes_show_pictures(inside):
    inside.act("train")
    inside.until(lambda: inside.window.progress.step > 30)
    inside.double_click(inside.card("tanh1"))
    inside.until(lambda: inside.scene.cards["fc1"].picture is not None)


def test_selecting_things_opens_no_windows_that_take_the_keyboard_away(shared, qapp):
    """A widget that is shown before it has a parent is a window, if only for a moment."""

    class Watch(QObject):
        seen: ClassVar[list[QWidget]] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.seen.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        shared.click(shared.card("fc1"))
        shared.click(shared.card("tanh1"), CTRL)
        shared.act("make_block")
        shared.act("frame")
        shared.canvas.choose_nothing()
        qapp.processEvents()
    finally:
        qapp.removeEventFilter(watch)
    assert Watch.seen == []
