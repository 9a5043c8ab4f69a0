"""Networks with several outputs: a loss for each, their weighted sum, and what is said where the numbers differ."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import nn
from torch.nn import functional

from playground.core.graph import Node
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import member
from playground.core.store import read, write
from playground.engine import network
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer
from playground.probes.decision_boundary import DecisionBoundary


def supervised(*losses: str, weights: tuple[float, ...] = ()):
    return member("recipes", "Supervised")(losses=losses, weights=weights)


def two_heads(*losses: str, weights: tuple[float, ...] = (), size: int = 2) -> Project:
    """A small network with a second output beside the first."""
    made = read(presets()["mlp-classify"].read_bytes())
    graph = made.networks["network"]
    [end] = graph.outputs()
    before = graph.incoming[end][0].source
    graph = graph.with_nodes(Node("aux", member("layers", "Linear")(out_features=size))).connect(before, "aux")
    return replace(made, recipe=supervised(*losses, weights=weights), epochs=1).with_network("network", graph)


def ends(project: Project) -> tuple[str, ...]:
    return project.networks["network"].ends


def test_total_is_the_weighted_sum_and_each_has_a_curve():
    made = two_heads("CrossEntropy", "BinaryCrossEntropy", weights=(1, 0.3))
    trainer = Trainer(made)
    list(trainer.train())
    one, two = ends(made)
    for split in ("train", "validation"):
        parts = [trainer.telemetry.curves.get(f"{split}.loss.{id}").values for id in (one, two)]
        total = trainer.telemetry.curves.get(f"{split}.loss").values
        assert total == pytest.approx(parts[0] + 0.3 * parts[1], rel=1e-5)
        assert trainer.telemetry.curves.get(f"{split}.accuracy.{one}") is not None
    assert trainer.at.best[0] == "validation.loss"


def test_the_first_loss_belongs_to_the_first_output():
    made = two_heads("SquaredError", "CrossEntropy")
    trainer = Trainer(made)
    x, y = trainer.data.split("train")
    with torch.no_grad():
        outputs = trainer.networks["network"](x[:64])
        found = trainer.recipe.evaluate(x[:64], y[:64])
    one, two = ends(made)
    first = functional.mse_loss(outputs[0], functional.one_hot(y[:64], 2).float())
    assert float(found[f"loss.{one}"]) / 64 == pytest.approx(float(first), rel=1e-5)
    assert float(found[f"loss.{two}"]) / 64 == pytest.approx(float(functional.cross_entropy(outputs[1], y[:64])))


def test_a_loss_that_weighs_nothing_teaches_nothing():
    trainer = Trainer(two_heads("CrossEntropy", "CrossEntropy", weights=(0, 1)))
    before = {name: value.clone() for name, value in trainer.networks["network"].state_dict().items()}
    list(trainer.train(steps=5))
    after = trainer.networks["network"].state_dict()
    assert torch.equal(before["aux.weight"], after["aux.weight"])
    assert not torch.equal(before[f"{ends(trainer.project)[1]}.weight"], after[f"{ends(trainer.project)[1]}.weight"])


def test_the_weight_of_a_single_loss_counts_in_either_runner():
    made = read(presets()["mlp-classify"].read_bytes())
    heavy = replace(made, recipe=supervised("CrossEntropy", weights=(2.0,)))
    plain, twice = Trainer(made), Trainer(heavy)
    x, y = plain.data.split("validation")
    assert float(twice.recipe.evaluate(x[:], y)["loss"]) == pytest.approx(
        2 * float(plain.recipe.evaluate(x[:], y)["loss"])
    )
    assert twice.native.why


def test_too_few_losses_can_be_mended_at_once():
    made = two_heads("CrossEntropy")
    [problem] = analyse(made).problems
    assert problem.where == f"networks.network.{ends(made)[0]}"
    assert "ends in 2 places" in problem.message
    mended = problem.fix.apply(made)
    assert len(mended.recipe.losses) == 2
    assert analyse(mended).ok


def test_what_is_added_fits_its_output():
    made = two_heads("CrossEntropy", size=1)
    mended = analyse(made).problems[0].fix.apply(made)
    assert [type(loss).__name__ for loss in mended.recipe.losses] == ["SquaredError", "CrossEntropy"]
    assert analyse(mended).ok


def test_too_many_losses_can_be_mended_at_once():
    made = two_heads("CrossEntropy", "CrossEntropy", "SquaredError", weights=(1, 2, 3))
    [problem] = analyse(made).problems
    assert (problem.where, problem.message) == ("recipe.losses", "2 outputs need 2 losses, but there are 3.")
    mended = problem.fix.apply(made)
    assert (len(mended.recipe.losses), mended.recipe.weights) == (2, (1, 2))
    assert analyse(mended).ok


def test_an_output_that_does_not_fit_is_told_at_its_place_with_a_fix():
    made = two_heads("CrossEntropy", "CrossEntropy", size=5)
    [problem] = analyse(made).problems
    assert problem.where == "networks.network.aux"
    assert problem.fix.label == "Give Linear 2 outputs"
    assert analyse(problem.fix.apply(made)).ok


def test_probes_look_at_the_output_that_weighs_most():
    made = two_heads("SquaredError", "CrossEntropy", weights=(0.3, 1))
    trainer = Trainer(made)
    specimen = trainer.specimen()
    assert torch.equal(specimen.output(specimen.x), trainer.networks["network"](specimen.x)[1])
    with trainer.evaluating():
        assert DecisionBoundary().measure(specimen)


def test_weights_are_stored_only_where_given():
    assert '"weights"' not in write(two_heads("CrossEntropy", "CrossEntropy"))
    made = two_heads("CrossEntropy", "CrossEntropy", weights=(1, 0.5))
    assert read(write(made)) == made


def test_a_loss_may_be_changed_while_it_trains_and_its_weights_go_to_where_the_network_is():
    trainer = Trainer(two_heads("CrossEntropy", "CrossEntropy"))
    list(trainer.train(steps=3))
    balanced = member("losses", "CrossEntropy")(class_weights="balanced")
    recipe = replace(trainer.project.recipe, losses=(balanced, balanced), weights=(1, 0.5))
    assert trainer.submit(replace(trainer.project, recipe=recipe)) is False
    list(trainer.train(steps=3))
    assert trainer.step == 6
    counts = torch.bincount(trainer.data.split("train")[1]).float()
    weight = trainer.recipe.goals[0].criterion.weight
    assert weight.device == trainer.device
    assert weight == pytest.approx((counts.sum() / (2 * counts)).tolist())


@pytest.mark.parametrize("precision", ["float64", "bf16"])
@pytest.mark.parametrize("loss", ["CrossEntropy", "NLL"])
def test_class_weights_are_as_exact_as_the_network(loss, precision):
    weighted = member("losses", loss)(class_weights="balanced")
    made = replace(read(presets()["mlp-classify"].read_bytes()), precision=precision, runner="eager")
    trainer = Trainer(replace(made, recipe=member("recipes", "Supervised")(losses=(weighted,))))
    list(trainer.train(steps=3))
    assert trainer.step == 3


def test_logarithms_are_put_in_front_of_a_loss_that_needs_them():
    made = read(presets()["mlp-classify"].read_bytes())
    made = replace(made, recipe=supervised("NLL"))
    [problem] = analyse(made).problems
    assert problem.severity == "warning"
    mended = problem.fix.apply(made)
    assert not analyse(mended).problems
    assert "nn.LogSoftmax" in network.source(mended)
    assert isinstance(Trainer(mended).recipe.goals[0].criterion, nn.NLLLoss)
