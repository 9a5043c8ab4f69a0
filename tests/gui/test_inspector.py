"""The inspector: what is selected can be edited, every edit can be undone, and shapes and counts follow."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hand import CTRL, Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from playground.core.spec import member
from playground.gui.form import Form, SpecField


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def seen(hand: Hand, cls: type) -> list:
    """All of a kind on the page that is shown."""
    return hand.window.inspector.page.findChildren(cls)


def field(hand: Hand, name: str, owner: type | None = None):
    forms = [form for form in seen(hand, Form) if name in form._fields]
    return next(form.field(name) for form in forms if owner is None or isinstance(form.spec, owner))


def chooser(hand: Hand, kind: str) -> SpecField:
    return next(one for one in seen(hand, SpecField) if one._choice.accessibleName() == kind)


def pick(hand: Hand, kind: str, name: str) -> None:
    combo = chooser(hand, kind)._choice.combo
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())


def type_in(line, text: str) -> None:
    line.edit.selectAll()
    QTest.keyClicks(line.edit, text)
    QTest.keyClick(line.edit, Qt.Key.Key_Return)


def words(hand: Hand) -> str:
    return "\n".join(label.text() for label in seen(hand, QLabel))


def figures(hand: Hand) -> set[str]:
    """The cells of the table of sizes."""
    return set(re.findall(r">([^<>]+)</td>", words(hand)))


def test_an_edit_of_a_layer_is_one_step_and_shows_everywhere(hand):
    hand.click(hand.card("fc1"))
    type_in(field(hand, "out_features"), "9")
    assert hand.graph.nodes["fc1"].layer.out_features == 9
    assert hand.undo_text() == "Undo Change output features of Linear"
    assert hand.scene.wires[("tanh1", "x")].pill.text == "9"
    assert figures(hand) >= {"27", "18"}
    hand.act("undo")
    assert hand.graph.nodes["fc1"].layer.out_features == 4
    assert field(hand, "out_features").edit.text() == "4"


def test_steps_of_one_field_are_one_step_of_the_history(hand):
    hand.click(hand.card("fc1"))
    for _ in range(5):
        QTest.keyClick(field(hand, "out_features").edit, Qt.Key.Key_Up)
    assert hand.graph.nodes["fc1"].layer.out_features == 9
    hand.act("undo")
    assert hand.graph.nodes["fc1"].layer.out_features == 4
    assert not hand.window.actions_["undo"].isEnabled()


def test_wrong_input_changes_nothing_in_the_document(hand):
    hand.click(hand.card("fc1"))
    before = hand.project
    type_in(field(hand, "out_features"), "none")
    assert hand.project is before
    assert field(hand, "out_features")._error.isVisible()


def test_with_nothing_selected_the_project_is_shown_and_edited(hand):
    hand.click(hand.empty_place())
    type_in(field(hand, "epochs"), "7")
    type_in(field(hand, "batch_size"), "32")
    assert (hand.project.epochs, hand.project.batch_size) == (7, 32)
    hand.act("undo")
    assert (hand.project.epochs, hand.project.batch_size) == (7, 16)
    assert field(hand, "batch_size").edit.text() == "16"


def test_another_optimizer_is_chosen_and_undone(hand):
    pick(hand, "optimizers", "SGD")
    assert type(hand.project.optimizers["network"]).__name__ == "SGD"
    lr = field(hand, "lr", member("optimizers", "SGD"))
    type_in(lr, "0.25")
    assert hand.project.optimizers["network"].lr == 0.25
    hand.act("undo")
    hand.act("undo")
    assert hand.project.optimizers["network"] == member("optimizers", "Adam")(lr=0.03)
    assert field(hand, "lr", member("optimizers", "Adam")).edit.text() == "0.03"


def test_another_data_set_changes_shapes_and_the_bar(hand):
    pick(hand, "datasets", "MNIST")
    assert hand.project.dataset.title == "MNIST"
    assert hand.window.transport.data.text() == "MNIST  70k"
    assert hand.scene.wires[("fc1", "x")].pill.text == "1×28×28"
    hand.act("undo")
    assert hand.window.transport.data.text() == "Toy points  400"
    assert hand.scene.wires[("fc1", "x")].pill.text == "2"
    assert chooser(hand, "datasets")._choice.combo.currentData() == "ToyPoints"


def test_a_param_of_the_data_set_can_be_changed(hand):
    type_in(field(hand, "samples"), "100")
    assert hand.project.dataset.samples == 100
    assert hand.window.transport.data.text() == "Toy points  100"


def test_another_loss_is_chosen_at_the_loss(hand):
    card, _ = hand.scene.losses["sigmoid1"]
    hand.click(card.pos() + QPointF(60, 20))
    assert member("losses", "SquaredError")().summary() in words(hand)
    pick(hand, "losses", "CrossEntropy")
    assert type(hand.project.recipe.losses_of()[0]).__name__ == "CrossEntropy"
    assert card.title == member("losses", "CrossEntropy").title
    assert not hand.window.analysis.ok
    hand.act("undo")
    assert type(hand.project.recipe.losses_of()[0]).__name__ == "SquaredError"
    assert hand.window.analysis.ok


def test_two_forms_of_one_page_do_not_undo_each_other(hand):
    type_in(field(hand, "epochs"), "5")
    type_in(field(hand, "title"), "Mine")
    type_in(field(hand, "seed"), "3")
    assert (hand.project.epochs, hand.project.title, hand.project.seed) == (5, "Mine", 3)


def test_several_layers_are_counted(hand):
    hand.click(hand.card("fc1"))
    hand.click(hand.card("fc2"), CTRL)
    assert "2 layers" in words(hand)


def test_an_edit_from_elsewhere_is_shown(hand):
    hand.click(hand.card("fc1"))
    graph = hand.graph.with_layer("fc1", replace(hand.graph.nodes["fc1"].layer, out_features=11))
    hand.document.edit("Elsewhere", hand.project.with_network("network", graph))
    assert field(hand, "out_features").edit.text() == "11"


def test_a_deleted_layer_gives_way_to_the_project(hand):
    hand.click(hand.card("tanh1"))
    hand.act("delete")
    assert field(hand, "epochs").edit.text() == "60"


def test_weights_and_gradients_of_the_selected_layer_are_measured(hand):
    hand.click(hand.card("fc1"))
    histogram = hand.window.inspector.page.weights.histogram
    hand.until(lambda: histogram.data is not None)
    assert histogram.data.count == 12
    assert "12 numbers, step 0" in words(hand)
    assert any(getattr(probe, "node", "") == "fc1" for probe in hand.session._wishes)
    hand.click(hand.card("tanh1"))
    assert not any(getattr(probe, "node", "") for probe in hand.session._wishes)


def test_the_data_button_shows_the_data(hand):
    hand.click(hand.card("fc1"))
    hand.window.transport.data.click()
    assert hand.canvas.selection.nodes == ()
    assert field(hand, "samples").edit.text() == "400"
