"""Freezing and forgetting: commands on the selected layers."""

from __future__ import annotations

from PySide6.QtGui import QImage

from playground.core.handwork import with_values
from playground.core.node import Values


def test_selected_layers_are_frozen_and_thawed_by_one_command(shared):
    window, canvas = shared.window, shared.canvas
    canvas.select_all()
    window.actions_["freeze"].trigger()
    assert shared.graph.frozen == {"fc1", "fc2"}, "only what has weights"
    assert shared.undo_text() == "Undo Freeze 2 layers"
    assert window.actions_["freeze"].isChecked()
    window.actions_["freeze"].trigger()
    assert not shared.graph.frozen
    window.document.undo()
    assert shared.graph.frozen == {"fc1", "fc2"}
    shared.view.choose(["tanh1"])
    assert not window.actions_["freeze"].isEnabled()


def test_a_frozen_card_has_a_snowflake_and_says_so(shared):
    card = shared.scene.cards["fc1"]

    def picture() -> QImage:
        return shared.view.viewport().grab().toImage()

    shared.view.choose(["fc1"])
    before = picture()
    shared.window.actions_["freeze"].trigger()
    assert picture() != before
    assert "Frozen" in card.toolTip()


def test_what_was_set_by_hand_is_forgotten_of_the_selected_layers_or_of_all(shared):
    graph = with_values(shared.graph, "fc1", Values("bias", (4,), (1.0,) * 4))
    shared.canvas.edit("Set", with_values(graph, "fc2", Values("bias", (1,), (2.0,))))
    action = shared.window.actions_["forget_weights"]
    shared.view.choose(["fc1"])
    action.trigger()
    assert not shared.graph.nodes["fc1"].values
    assert shared.graph.nodes["fc2"].values
    shared.view.choose([])
    action.trigger()
    assert not shared.graph.nodes["fc2"].values
    shared.window.actions_.refresh()
    assert not action.isEnabled()
    shared.window.document.undo()
    assert shared.graph.nodes["fc2"].values
