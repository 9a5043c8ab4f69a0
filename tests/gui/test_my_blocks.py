"""Blocks made on the canvas, unpacked, kept in the palette and used again."""

from __future__ import annotations

import json

import pytest
from hand import Hand
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QInputDialog, QMessageBox

from playground.core import library
from playground.core.graph import Block
from playground.core.library import Library
from playground.core.problem import Problems
from playground.gui.command_palette import _kept
from playground.gui.palette import KIND
from playground.gui.workspace import Workspace


@pytest.fixture
def hand(shared: Hand) -> Hand:
    for kept in shared.window.library.kept():
        shared.window.library.forget(kept.name)
    return shared


@pytest.fixture
def typed(monkeypatch):
    """Answers the next questions for a text with this one."""

    def answer(text: str) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (text, bool(text)))

    return answer


def graph(hand: Hand):
    return hand.window.document.project.networks["network"]


def offered(hand: Hand) -> list[str]:
    items = hand.window.palette_.list
    kinds = (items.item(n).data(KIND) or "" for n in range(items.count()))
    return [kind for kind in kinds if kind.startswith("block:")]


def make(hand: Hand, *ids: str) -> str:
    hand.canvas.view.choose(list(ids))
    hand.act("make_block")
    return hand.canvas.chosen[0]


def test_a_block_is_made_of_the_selection_and_unpacked_again(hand):
    before = hand.window.document.project
    id = make(hand, "fc1", "tanh1")
    assert isinstance(graph(hand).nodes[id].layer, Block)
    assert set(graph(hand).nodes[id].layer.graph.nodes) == {"input", "fc1", "tanh1"}
    hand.act("unpack_block")
    assert set(hand.canvas.chosen) == {"fc1", "tanh1"}
    assert set(graph(hand).nodes) == set(before.networks["network"].nodes)
    assert graph(hand).edges == before.networks["network"].edges
    hand.act("undo")
    hand.act("undo")
    assert hand.window.document.project == before


def test_an_impossible_block_is_explained(hand):
    before = hand.window.document.project
    hand.canvas.view.choose(["fc1", "fc2"])
    hand.act("make_block")
    assert "Select that as well" in hand.window.status.hint.text()
    assert hand.window.document.project is before


def test_a_kept_block_stands_in_the_palette_and_can_be_placed(hand, typed):
    make(hand, "fc1", "tanh1")
    typed("Hidden layer")
    hand.act("keep_block")
    assert offered(hand) == ["block:hidden-layer"]
    hand.canvas.choose_nothing()
    hand.canvas.add_layer("block:hidden-layer")
    new = graph(hand).nodes[hand.canvas.chosen[0]]
    assert new.title == "Hidden layer"
    assert isinstance(new.layer, Block)
    hand.act("undo")
    assert new.id not in graph(hand).nodes
    hand.window.palette_.search.setText("hidden")
    assert not hand.window.palette_.nothing.isVisible()


def test_a_kept_block_is_renamed_and_forgotten(hand, typed, monkeypatch):
    make(hand, "fc1", "tanh1")
    typed("One")
    hand.act("keep_block")
    kept = hand.window.library.kept()[0]
    typed("Two")
    library_ = hand.window.library
    from playground.gui import my_blocks

    my_blocks.rename(hand.window, kept)
    assert [one.title for one in library_.kept()] == ["Two"]
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Cancel)
    my_blocks.forget(hand.window, library_.kept()[0])
    assert len(offered(hand)) == 1
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Yes)
    my_blocks.forget(hand.window, library_.kept()[0])
    assert offered(hand) == []


def test_a_block_that_is_gone_is_not_placed(hand):
    before = hand.window.document.project
    hand.canvas.adder.drop("block:gone", hand.canvas.view.mapToScene(10, 10), None)
    assert "not in My blocks" in hand.window.status.hint.text()
    assert hand.window.document.project is before


def test_equal_blocks_are_changed_together_where_one_wants_that(hand):
    id = make(hand, "fc1", "tanh1")
    layer = graph(hand).nodes[id].layer
    hand.canvas.adder.place(layer, 400.0, 600.0)
    twin = hand.canvas.chosen[0]
    hand.act("edit_together")
    try:
        hand.canvas.view.choose([id])
        hand.act("enter_block")
        inner = hand.canvas.graph
        hand.canvas.edit("Change", inner.with_layer("fc1", inner.nodes["fc1"].layer.with_values(out_features=5)))
        assert graph(hand).nodes[id].layer == graph(hand).nodes[twin].layer
    finally:
        hand.act("edit_together")


def test_a_layer_is_renamed(hand, typed):
    hand.canvas.view.choose(["fc1"])
    typed("First")
    hand.act("rename")
    assert graph(hand).nodes["fc1"].title == "First"


@given(st.binary(max_size=80) | st.text(max_size=80))
def test_any_other_file_is_no_kept_block(content):
    with pytest.raises(Problems):
        library.read("x", content)


def test_a_broken_file_is_left_out_and_left_alone(tmp_path):
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "odd.json").write_text(json.dumps({"format": library.FORMAT, "version": 1, "layer": {"kind": "ReLU"}}))
    found = Library(tmp_path)
    assert found.kept() == []
    kept = found.keep("Größe 1", Block())
    assert [one.title for one in found.kept()] == ["Größe 1"]
    assert found.keep("Größe 1", Block(repeat=2)).name == kept.name
    assert [one.block.repeat for one in found.kept()] == [2]
    assert (tmp_path / "bad.json").exists()


def test_a_kept_block_is_offered_by_quick_add_and_by_the_command_palette(hand, typed):
    make(hand, "fc1", "tanh1")
    typed("Hidden pair")
    hand.act("keep_block")
    hand.canvas.choose_nothing()
    popup = hand.canvas.quick_add
    popup.begin("hidden pair")
    assert popup.shown()[0].title == "Hidden pair"
    popup.shown()[0].run()
    popup.leave()
    new = graph(hand).nodes[hand.canvas.chosen[0]]
    assert isinstance(new.layer, Block)
    assert new.title == "Hidden pair"
    entry = next(row for key, _, row in _kept(hand.window) if key.startswith("add/block:"))
    before = len(graph(hand).nodes)
    entry.run()
    assert len(graph(hand).nodes) == before + 1


def test_what_was_added_last_and_the_minimap_are_remembered(open_window):
    first = open_window(ready=False)
    workspace = first.window.workspace
    first.canvas.quick_add.recent = ["Softmax"]
    first.act("minimap")
    first.close()
    second = open_window(workspace=Workspace(workspace.folder), ready=False)
    assert second.canvas.quick_add.recent == ["Softmax"]
    assert not second.canvas.minimap.wanted
