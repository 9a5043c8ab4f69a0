"""Every loss is its formula, and says in words what it cannot be used for."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.loss import fitting
from playground.core.problem import Problems
from playground.core.spec import member, members
from playground.engine import build

CLASSES = Signature((Shape((2,)),), "classes", 3, class_counts=(10, 40, 50))
TWO = Signature((Shape((2,)),), "classes", 2)
VALUES = Signature((Shape((2,)),), "values", 3)
SEQUENCES = Signature((Shape((2,)),), "sequences", 3)
OUTPUT = np.array([[0.2, -1.0, 3.0], [1.5, 0.0, -0.5], [-2.0, 4.0, 0.1], [9.0, 9.0, -30.0]])
LABELS = np.array([2, 1, 0, 1])
Y, T = torch.from_numpy(OUTPUT), torch.from_numpy(LABELS)
ONES = torch.eye(3, dtype=torch.double)[T]
WEIGHTS = torch.tensor([1.0, 2.0, 0.5], dtype=torch.double)
BALANCED = torch.tensor([100 / 30, 100 / 120, 100 / 150], dtype=torch.double)
PARTS = np.abs(OUTPUT) / np.abs(OUTPUT).sum(1, keepdims=True)
"""Targets that are distributions."""


def cross_entropy(output, labels):
    shifted = output - output.max(1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return -logs[np.arange(len(labels)), labels].mean()


def squared_error(output, target):
    return ((output - target) ** 2).mean()


def triplets(output, labels, margin, hardest):
    """Triplet loss, straight from its definition."""
    costs, hard = [], []
    for a in range(len(labels)):
        near = [np.linalg.norm(output[a] - output[p]) for p in range(len(labels)) if p != a and labels[p] == labels[a]]
        far = [np.linalg.norm(output[a] - output[n]) for n in range(len(labels)) if labels[n] != labels[a]]
        if near and far:
            hard.append(max(0, max(near) - min(far) + margin))
        costs += [max(0, p - n + margin) for p, n in itertools.product(near, far)]
    costs = [cost for cost in costs if cost > 0]
    return sum(hard) / len(hard) if hardest else sum(costs) / len(costs)


BACK = OUTPUT[::-1].copy()
CASES = [
    ("CrossEntropy", {}, CLASSES, "index", OUTPUT, LABELS, cross_entropy(OUTPUT, LABELS)),
    ("CrossEntropy", {"label_smoothing": 0.1}, CLASSES, "index", OUTPUT, LABELS,
     functional.cross_entropy(Y, T, label_smoothing=0.1)),
    ("CrossEntropy", {"class_weights": "given", "given": (1, 2, 0.5)}, CLASSES, "index", OUTPUT, LABELS,
     functional.cross_entropy(Y, T, weight=WEIGHTS)),
    ("CrossEntropy", {"class_weights": "balanced"}, CLASSES, "index", OUTPUT, LABELS,
     functional.cross_entropy(Y, T, weight=BALANCED)),
    ("NLL", {}, CLASSES, "index", OUTPUT, LABELS, functional.nll_loss(Y, T)),
    ("NLL", {"class_weights": "balanced"}, CLASSES, "index", OUTPUT, LABELS,
     functional.nll_loss(Y, T, weight=BALANCED)),
    ("BinaryCrossEntropy", {}, CLASSES, "one_hot", OUTPUT, LABELS,
     functional.binary_cross_entropy_with_logits(Y, ONES)),
    ("BinaryCrossEntropy", {}, TWO, "value", OUTPUT[:, :1].copy(), LABELS % 2,
     functional.binary_cross_entropy_with_logits(Y[:, :1], (T % 2)[:, None].double())),
    ("SquaredError", {}, CLASSES, "one_hot", OUTPUT, LABELS, squared_error(OUTPUT, np.eye(3)[LABELS])),
    ("SquaredError", {}, VALUES, "value", OUTPUT, BACK, squared_error(OUTPUT, BACK)),
    ("SquaredError", {}, TWO, "value", OUTPUT[:, :1].copy(), LABELS % 2,
     squared_error(OUTPUT[:, :1], (LABELS % 2)[:, None])),
    ("AbsoluteError", {}, VALUES, "value", OUTPUT, BACK, functional.l1_loss(Y, torch.from_numpy(BACK))),
    ("Huber", {"delta": 2.5}, VALUES, "value", OUTPUT, BACK,
     functional.huber_loss(Y, torch.from_numpy(BACK), delta=2.5)),
    ("SmoothL1", {"beta": 2.5}, VALUES, "value", OUTPUT, BACK,
     functional.smooth_l1_loss(Y, torch.from_numpy(BACK), beta=2.5)),
    ("Hinge", {}, CLASSES, "index", OUTPUT, LABELS, functional.multi_margin_loss(Y, T)),
    ("Hinge", {"margin": 0.5, "power": "2"}, CLASSES, "index", OUTPUT, LABELS,
     functional.multi_margin_loss(Y, T, p=2, margin=0.5)),
    ("KLDivergence", {}, CLASSES, "one_hot", OUTPUT, LABELS, functional.kl_div(Y, ONES, reduction="batchmean")),
    ("KLDivergence", {}, VALUES, "value", OUTPUT, PARTS,
     functional.kl_div(Y, torch.from_numpy(PARTS), reduction="batchmean")),
    ("Cosine", {}, VALUES, "value", OUTPUT, BACK,
     functional.cosine_embedding_loss(Y, torch.from_numpy(BACK), torch.ones(4))),
    ("Cosine", {}, CLASSES, "one_hot", OUTPUT, LABELS, functional.cosine_embedding_loss(Y, ONES, torch.ones(4))),
    ("Triplet", {"margin": 20.0}, CLASSES, "index", OUTPUT, LABELS, triplets(OUTPUT, LABELS, 20.0, True)),
    ("Triplet", {"margin": 20.0, "mining": "all"}, CLASSES, "index", OUTPUT, LABELS,
     triplets(OUTPUT, LABELS, 20.0, False)),
]  # fmt: skip


def goal_of(loss, shape, data):
    """What the recipe makes of a loss."""
    recipe = member("recipes", "Supervised")(losses=(loss,))
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))])
    outputs = {"network": (("out", shape),)}
    return recipe.setup({"network": nn.Identity()}, {"network": optimizer}, outputs, data).goals[0]


@pytest.mark.parametrize(("name", "values", "data", "encoding", "output", "target", "expected"), CASES)
def test_the_loss_is_its_formula(name, values, data, encoding, output, target, expected):
    loss = member("losses", name)(**values)
    shape = Shape(output.shape[1:])
    assert loss.encoding(shape, data) == encoding
    result = torch.from_numpy(output)
    goal = goal_of(loss, shape, data)
    given = goal.target(torch.from_numpy(target), result)
    for criterion in (build.module(loss.module(data)), goal.criterion):
        assert float(criterion.double()(result, given)) == pytest.approx(float(expected), rel=1e-6)


def test_ctc_is_that_of_pytorch_and_finds_the_lengths_by_itself():
    loss = member("losses", "CTC")()
    scores = torch.randn(2, 7, 3, generator=torch.Generator().manual_seed(0))
    labels = torch.tensor([[1, 2, 2], [2, -1, -1]])
    assert loss.encoding(Shape((7, 3)), SEQUENCES) == "sequence"
    logs = scores.log_softmax(2).transpose(0, 1)
    expected = functional.ctc_loss(logs, torch.tensor([1, 2, 2, 2]), (7, 7), (3, 1))
    goal = goal_of(loss, Shape((7, 3)), SEQUENCES)
    assert float(goal.criterion(scores, goal.target(labels, scores))) == pytest.approx(float(expected), rel=1e-6)


def test_every_loss_has_a_formula_here():
    assert {case[0] for case in CASES} | {"CTC"} == set(members("losses"))


@pytest.mark.parametrize("mining", ["batch_hard", "all"])
def test_triplets_of_one_class_or_at_one_place_give_no_nan(mining):
    criterion = build.module(member("losses", "Triplet")(mining=mining).module(CLASSES))
    for target in (torch.zeros(4, dtype=torch.long), torch.tensor([0, 0, 1, 1])):
        y = torch.ones(4, 2, requires_grad=True)
        loss = criterion(y, target)
        loss.backward()
        assert loss.isfinite()
        assert y.grad.isfinite().all()


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
        ("Cosine", (1,), TWO, "has no direction"),
        ("KLDivergence", (1,), TWO, "one output per class"),
        ("Triplet", (3,), VALUES, "no classes here"),
        ("Hinge", (1,), TWO, "one output per class: 2"),
        ("CTC", (7, 3), CLASSES, "a single class. Use cross-entropy"),
        ("CTC", (7, 3), VALUES, "real values. Use squared error"),
        ("CTC", (3,), SEQUENCES, "each step of a sequence"),
        ("CTC", (7, 4), SEQUENCES, "one for the blank: 3"),
        ("CrossEntropy", (3,), SEQUENCES, "Use CTC"),
    ],
)
def test_what_does_not_fit_is_said_in_words(name, sizes, data, sentence):
    with pytest.raises(ValueError, match=sentence):
        member("losses", name)().encoding(Shape(sizes), data)


def test_as_many_weights_as_classes_must_be_given():
    loss = member("losses", "CrossEntropy")(class_weights="given", given=(1, 2))
    with pytest.raises(ValueError, match="3 classes, but 2 class weights"):
        loss.encoding(Shape((3,)), CLASSES)


@pytest.mark.parametrize(("name", "low"), [("BinaryCrossEntropy", -3.0), ("KLDivergence", -3.0)])
def test_targets_that_a_loss_cannot_take_are_refused_once_they_are_known(name, low):
    loss = member("losses", name)()
    data = Signature((Shape((2,)),), "values", 3, reach=(low, 5.0))
    assert loss.encoding(Shape((3,)), VALUES) == "value"
    with pytest.raises(Problems, match="Use squared error"):
        goal_of(loss, Shape((3,)), data)


def test_the_usual_losses_are_proposed():
    assert type(fitting(Shape((3,)), CLASSES)).__name__ == "CrossEntropy"
    assert type(fitting(Shape((1,)), TWO)).__name__ == "SquaredError"
    assert type(fitting(Shape((3,)), VALUES)).__name__ == "SquaredError"


@pytest.mark.parametrize("name", members("losses"))
def test_what_a_loss_contains_is_a_layer(name):
    cls = members("losses")[name]
    assert {*cls.contains, *([cls.needs] if cls.needs else [])} <= set(members("layers"))
    assert cls.summary().endswith(".")
    assert cls().module(CLASSES).source().isprintable()
