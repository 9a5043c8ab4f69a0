"""What is set on a card, how its weights begin and learn: in the inspector, by commands, and undone."""

from __future__ import annotations

from playground.gui.inspector.carried import Carried
from playground.gui.inspector.learning import Learning


def page(shared, kind):
    return shared.window.inspector.page.findChild(kind)


def test_an_activation_is_folded_and_unfolded_by_commands(shared):
    window, canvas = shared.window, shared.canvas
    shared.view.choose(["fc1"])
    window.actions_["fold"].trigger()
    assert [one.id for one in shared.graph.nodes["fc1"].folded] == ["tanh1"]
    assert "Tanh" in shared.scene.cards["fc1"].after
    assert shared.undo_text() == "Undo Fold into Linear"
    shared.view.choose(["fc1"])
    window.actions_["unfold"].trigger()
    assert "tanh1" in shared.graph.nodes
    assert list(canvas.chosen) == ["tanh1"]
    window.document.undo()
    window.document.undo()
    assert not shared.graph.nodes["fc1"].folded


def test_layers_are_set_on_a_card_in_the_inspector(shared):
    shared.view.choose(["fc1"])
    carried = page(shared, Carried)
    menu = carried.add.menu()
    entries = {action.text(): action for below in menu.actions() for action in below.menu().actions()}
    entries["Dropout"].trigger()
    [one] = shared.graph.nodes["fc1"].folded
    assert one.layer.title == "Dropout"
    carried.change(one.id, one.layer.with_values(p=0.25), "Change p", None)
    assert shared.graph.nodes["fc1"].folded[0].layer.p == 0.25
    carried.remove(one.id)
    assert not shared.graph.nodes["fc1"].folded
    assert shared.undo_text() == "Undo Take Dropout off Linear"


def test_a_layer_has_an_initialisation_and_a_learning_rate_of_its_own(shared, qtbot):
    shared.view.choose(["fc2"])
    learning = page(shared, Learning)
    qtbot.waitUntil(lambda: not learning.isHidden())
    learning.own.click()
    assert shared.graph.nodes["fc2"].initializer is not None
    assert not learning.initializer.isHidden()
    learning.own.click()
    assert shared.graph.nodes["fc2"].initializer is None
    field = learning.rows.field("rate")
    field.edit.setText("0.1")
    field.edit.editingFinished.emit()
    assert shared.graph.nodes["fc2"].rate == 0.1
    shared.window.document.undo()
    assert shared.graph.nodes["fc2"].rate == 1


def test_weights_are_shared_in_the_inspector(shared, qtbot):
    shared.view.choose(["fc2"])
    learning = page(shared, Learning)
    qtbot.waitUntil(lambda: not learning.isHidden())
    combo = learning.shared.field("tied").combo
    assert [combo.itemData(n) for n in range(combo.count())] == ["", "fc1"]
    learning.shared.field("tied").take("fc1")
    assert shared.graph.nodes["fc2"].tied == "fc1"
    assert shared.undo_text() == "Undo Share weights with fc1"
    qtbot.waitUntil(lambda: bool(shared.scene.cards["fc2"].problems))
    assert "share" in shared.scene.cards["fc2"].problems[0].message
