"""Every recipe: what it needs is declared, and its steps learn."""

from __future__ import annotations

import pytest
import torch

from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.project import Project
from playground.core.spec import member, members
from playground.engine import build

CLASSES = Signature((Shape((2,)),), "classes", 3)
TWO = Signature((Shape((2,)),), "classes", 2)


@pytest.mark.parametrize("name", members("recipes"))
def test_what_it_needs_is_declared(name):
    cls = members("recipes")[name]
    assert cls.slots
    assert {role for roles in cls.slots.values() for role in roles} <= set(cls.roles)
    assert cls.goal[1] in ("max", "min")
    assert cls.summary().endswith(".")
    assert all(loss.kind == "losses" for loss in cls().losses_of())


def supervised(data=CLASSES, units=3, loss="CrossEntropy"):
    torch.manual_seed(0)
    network = torch.nn.Linear(2, units)
    optimizer = build.optimizer(member("optimizers", "SGD")(lr=0.1).call(), list(network.parameters()))
    recipe = member("recipes", "Supervised")(losses=(loss,))
    outputs = {"network": (("out", Shape((units,))),)}
    return recipe.setup({"network": network}, {"network": optimizer}, outputs, data, Project().metrics)


def test_steps_lower_the_loss():
    state = supervised()
    x, y = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, -1.0]]), torch.tensor([0, 1, 2])
    losses = [float(state.step(x, y)["loss"]) for _ in range(100)]
    assert losses == sorted(losses, reverse=True)
    assert losses[-1] < 0.4
    assert float(state.step(x, y)["accuracy"]) == 1


def test_metrics_are_of_the_state_before_the_step_and_wait_for_nothing():
    state = supervised()
    x, y = torch.randn(5, 2), torch.tensor([0, 1, 2, 0, 1])
    before = torch.nn.functional.cross_entropy(state.network(x), y).item()
    metrics = state.step(x, y)
    assert float(metrics["loss"]) == pytest.approx(before)
    assert all(isinstance(value, torch.Tensor) and not value.requires_grad for value in metrics.values())


def test_evaluation_sums_over_examples_and_does_not_learn():
    state = supervised()
    x, y = torch.randn(7, 2), torch.tensor([0, 1, 2, 0, 1, 2, 0])
    weights = state.network.weight.clone()
    with torch.no_grad():
        parts = [state.evaluate(x[:4], y[:4]), state.evaluate(x[4:], y[4:])]
        whole = state.evaluate(x, y)
    for name in ("loss", "accuracy"):
        assert float(sum(part[name] for part in parts)) == pytest.approx(float(whole[name]), rel=1e-5)
    assert float(whole["accuracy"]) == float((state.network(x).argmax(1) == y).sum())
    assert torch.equal(state.network.weight, weights)


def test_one_output_says_yes_above_a_half():
    state = supervised(TWO, 1, "SquaredError")
    output = torch.tensor([[0.2], [0.9], [0.51], [-3.0]])
    metrics = state.measured((output,), torch.tensor([0, 1, 0, 1]))
    assert float(metrics["accuracy"]) == 0.5


def test_without_classes_there_is_no_accuracy():
    state = supervised(Signature((Shape((2,)),), "values", 3), 3, "SquaredError")
    assert set(state.step(torch.randn(4, 2), torch.randn(4, 3))) == {"loss"}


@pytest.mark.parametrize(
    ("outputs", "losses", "where", "sentence"),
    [
        ((), ("CrossEntropy",), "networks.network", "has no output yet"),
        ((("a", Shape((3,))), ("b", Shape((3,)))), ("CrossEntropy",), "networks.network.a", "ends in 2 places (a, b)"),
        ((("a", Shape((3,))),), ("CrossEntropy", "CrossEntropy"), "recipe.losses", "there are 2"),
        ((("a", Shape((3,))),), (), "recipe.losses", "there are 0"),
        ((("a", Shape((4,))),), ("CrossEntropy",), "networks.network.a", "one output per class"),
    ],
)
def test_what_does_not_fit_is_a_problem(outputs, losses, where, sentence):
    [problem] = member("recipes", "Supervised")(losses=losses).check({"network": outputs}, CLASSES)
    assert problem.where == where
    assert sentence in problem.message
