"""Every loss is its formula, and says in words what it cannot be used for."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.spec import member, members
from playground.engine import build

CLASSES = Signature((Shape((2,)),), "classes", 3)
TWO = Signature((Shape((2,)),), "classes", 2)
VALUES = Signature((Shape((2,)),), "values", 3)
OUTPUT = np.array([[0.2, -1.0, 3.0], [1.5, 0.0, -0.5], [-2.0, 4.0, 0.1], [9.0, 9.0, -30.0]])
LABELS = np.array([2, 1, 0, 1])


def cross_entropy(output, labels):
    shifted = output - output.max(1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return -logs[np.arange(len(labels)), labels].mean()


def squared_error(output, target):
    return ((output - target) ** 2).mean()


CASES = [
    ("CrossEntropy", CLASSES, "index", OUTPUT, LABELS, cross_entropy(OUTPUT, LABELS)),
    ("SquaredError", CLASSES, "one_hot", OUTPUT, LABELS, squared_error(OUTPUT, np.eye(3)[LABELS])),
    ("SquaredError", VALUES, "value", OUTPUT, OUTPUT[::-1].copy(), squared_error(OUTPUT, OUTPUT[::-1])),
    (
        "SquaredError",
        TWO,
        "value",
        OUTPUT[:, :1].copy(),
        LABELS % 2,
        squared_error(OUTPUT[:, :1], (LABELS % 2)[:, None]),
    ),
]


@pytest.mark.parametrize(("name", "data", "encoding", "output", "target", "expected"), CASES)
def test_the_loss_is_its_formula(name, data, encoding, output, target, expected):
    loss = member("losses", name)()
    assert loss.encoding(Shape(output.shape[1:]), data) == encoding
    result = torch.from_numpy(output)
    recipe = member("recipes", "Supervised")(losses=(loss,))
    state = recipe.setup({"network": None}, {"network": None}, {"network": (Shape(output.shape[1:]),)}, data)
    given = state.target(torch.from_numpy(target), result)
    assert float(build.module(loss.module())(result, given)) == pytest.approx(expected, rel=1e-9)
    assert float(state.criterion(result, given)) == pytest.approx(expected, rel=1e-9)


def test_every_loss_has_a_formula_here():
    assert {case[0] for case in CASES} == set(members("losses"))


@pytest.mark.parametrize(
    ("name", "sizes", "data", "sentence"),
    [
        ("CrossEntropy", (4,), CLASSES, "one output per class: 3, but the last layer gives 4"),
        ("CrossEntropy", (3, 2, 2), CLASSES, "gets 3×2×2. Add a Flatten"),
        ("CrossEntropy", (3,), VALUES, "Use squared error"),
        ("SquaredError", (4,), CLASSES, "one output per class: 3"),
        ("SquaredError", (1,), CLASSES, "one output per class: 3"),
        ("SquaredError", (3, 2, 2), CLASSES, "Add a Flatten"),
        ("SquaredError", (2,), VALUES, "The targets have 3 values, but the last layer gives 2"),
    ],
)
def test_what_does_not_fit_is_said_in_words(name, sizes, data, sentence):
    with pytest.raises(ValueError, match=sentence):
        member("losses", name)().encoding(Shape(sizes), data)


@pytest.mark.parametrize("name", members("losses"))
def test_what_a_loss_contains_is_a_layer(name):
    cls = members("losses")[name]
    assert set(cls.contains) <= set(members("layers"))
    assert cls.summary().endswith(".")
