"""Several outputs in the window: each has its loss and its weight, on its card, on the page and in the curves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hand import Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from playground.core.graph import Node
from playground.core.project import Project
from playground.core.spec import member
from playground.gui.form import SpecField
from playground.gui.slider import RealField


@pytest.fixture
def two(shared: Hand) -> Hand:
    """A network with a second output, and a loss for each."""
    made = shared.project
    graph = made.networks["network"]
    [end] = graph.outputs()
    [wire] = graph.incoming[end]
    last = graph.nodes[end]
    graph = graph.with_nodes(Node("aux", member("layers", "Linear")(out_features=2), last.x, last.y + 170))
    recipe = member("recipes", "Supervised")(losses=("CrossEntropy", "SquaredError"))
    if graph.connect(wire.source, "aux").ends[0] != "aux":
        recipe = recipe.with_values(losses=tuple(reversed(recipe.losses)))
    graph = graph.connect(wire.source, "aux")
    shared.open(replace(made, recipe=recipe, epochs=2).with_network("network", graph))
    shared.until(lambda: shared.window.analysis is not None and shared.window.analysis.ok)
    return shared


def ends(project: Project) -> tuple[str, ...]:
    return project.networks["network"].ends


def choose_loss(hand: Hand) -> None:
    card, _ = hand.scene.losses["aux"]
    hand.click(card.pos() + QPointF(60, 20))


def fields(hand: Hand, cls: type, name: str) -> list:
    page = hand.window.inspector.page
    found = [one for one in page.findChildren(cls) if one.isVisibleTo(page)]
    if cls is SpecField:
        return [one for one in found if one._choice.accessibleName() == name]
    return [one for one in found if one.accessibleName() == name]


def test_each_card_shows_its_own_loss(two):
    cards = {id: card.title for id, (card, _) in two.scene.losses.items()}
    losses = dict(zip(ends(two.project), two.project.recipe.losses, strict=True))
    assert cards == {id: loss.title for id, loss in losses.items()}
    two.train_to(10)
    two.until(lambda: len({card.subtitle for card, _ in two.scene.losses.values()}) == 2)


def test_loss_and_weight_of_each_output_are_chosen_on_the_page(two):
    choose_loss(two)
    two.until(lambda: len(fields(two, SpecField, "losses")) == 2)
    for n in range(2):
        combo = fields(two, SpecField, "losses")[n]._choice.combo
        combo.setCurrentIndex(combo.findData("CrossEntropy"))
        combo.activated.emit(combo.currentIndex())
    assert [type(loss).__name__ for loss in two.project.recipe.losses] == ["CrossEntropy", "CrossEntropy"]
    _, weight = fields(two, RealField, "Weight")
    weight.edit.selectAll()
    QTest.keyClicks(weight.edit, "0.25")
    QTest.keyClick(weight.edit, Qt.Key.Key_Return)
    assert two.project.recipe.weights == (1.0, 0.25)
    assert two.undo_text() == "Undo Change the weight of a loss"
    two.act("undo")
    assert two.project.recipe.weights == ()


def test_a_single_output_has_no_weight_on_the_page(shared):
    card, _ = next(iter(shared.scene.losses.values()))
    shared.click(card.pos() + QPointF(60, 20))
    shared.until(lambda: len(fields(shared, SpecField, "losses")) == 1)
    assert not fields(shared, RealField, "Weight")
