"""Every metric is what scikit-learn computes of all examples at once, however they come in batches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sklearn.metrics as sk
import torch
from torch import nn

from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.core.stop_rule import better
from playground.core.store import read, write
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer

CLASSES = Signature((Shape((4,)),), "classes", 4)
TWO = Signature((Shape((1,)),), "classes", 2)
VALUES = Signature((Shape((3,)),), "values", 3)
RANDOM = np.random.default_rng(0)
SCORES = RANDOM.normal(size=(50, 4)).astype(np.float32)
LABELS = RANDOM.choice(4, 50, p=[0.5, 0.3, 0.15, 0.05])
FAR = (SCORES[:, :3] + RANDOM.normal(size=(50, 3))).astype(np.float32)
SOFT = np.exp(SCORES) / np.exp(SCORES).sum(1, keepdims=True)
ONE, YES = SCORES[:, :1], LABELS % 2
LOGS = np.log(SOFT[np.arange(50), LABELS])

CASES = [
    ("Accuracy", {}, "CrossEntropy", CLASSES, SCORES, LABELS, sk.accuracy_score(LABELS, SCORES.argmax(1))),
    ("Accuracy", {}, "BinaryCrossEntropy", TWO, ONE, YES, sk.accuracy_score(YES, ONE[:, 0] > 0)),
    ("Accuracy", {}, "SquaredError", TWO, ONE, YES, sk.accuracy_score(YES, ONE[:, 0] > 0.5)),
    ("TopK", {"k": 2}, "CrossEntropy", CLASSES, SCORES, LABELS, sk.top_k_accuracy_score(LABELS, SCORES, k=2)),
    ("F1", {}, "CrossEntropy", CLASSES, SCORES, LABELS, sk.f1_score(LABELS, SCORES.argmax(1), average="macro")),
    ("F1", {}, "BinaryCrossEntropy", TWO, ONE, YES, sk.f1_score(YES, ONE[:, 0] > 0, average="macro")),
    ("AUROC", {}, "CrossEntropy", CLASSES, SCORES, LABELS, sk.roc_auc_score(LABELS, SOFT, multi_class="ovr")),
    ("AUROC", {}, "BinaryCrossEntropy", TWO, ONE, YES, sk.roc_auc_score(YES, ONE[:, 0])),
    ("Perplexity", {}, "CrossEntropy", CLASSES, SCORES, LABELS, np.exp(sk.log_loss(LABELS, SOFT))),
    ("Perplexity", {}, "NLL", CLASSES, np.log(SOFT), LABELS, np.exp(-LOGS.mean())),
    ("BitsPerCharacter", {}, "CrossEntropy", CLASSES, SCORES, LABELS, sk.log_loss(LABELS, SOFT) / np.log(2)),
    ("MAE", {}, "SquaredError", VALUES, SCORES[:, :3], FAR, sk.mean_absolute_error(FAR, SCORES[:, :3])),
    ("R2", {}, "SquaredError", VALUES, SCORES[:, :3], FAR, sk.r2_score(FAR, SCORES[:, :3])),
]


def state_of(metrics, loss, data, size):
    """A recipe whose network gives back what it gets."""
    recipe = member("recipes", "Supervised")(losses=(loss,))
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))])
    outputs = {"network": (("out", Shape((size,))),)}
    return recipe.setup({"network": nn.Identity()}, {"network": optimizer}, outputs, data, tuple(metrics))


@pytest.mark.parametrize(("name", "values", "loss", "data", "output", "target", "expected"), CASES)
def test_it_is_that_of_scikit_learn_over_all_batches(name, values, loss, data, output, target, expected):
    metric = member("metrics", name)(**values)
    state = state_of([metric], loss, data, output.shape[1])
    x, y = torch.from_numpy(np.ascontiguousarray(output)), torch.from_numpy(target)
    tallies = state.tallies(torch.device("cpu"))
    total = 0.0
    for part in (slice(0, 31), slice(31, 44), slice(44, 50)):  # of different sizes: a mean of means would be wrong
        total += float(state.evaluate(x[part], y[part], tallies).get(metric.curve(), 0.0))
    found = tallies[metric.curve()].result() if tallies else total / len(y)
    assert found == pytest.approx(float(expected), rel=1e-5)
    if metric.mean() is not None:  # measured by ourselves at each step: the same as torchmetrics says
        step = float(state.measured((x,), y)[metric.curve()])
        assert step == pytest.approx(float(expected), rel=1e-5)


def test_every_metric_is_compared_here():
    assert {case[0] for case in CASES} == set(members("metrics"))


@pytest.mark.parametrize("name", members("metrics"))
def test_its_name_says_which_side_is_better(name):
    metric = members("metrics")[name]()
    assert better(metric.curve()) == metric.better
    assert metric.curve().isidentifier()
    assert metric.summary().endswith(".")


@pytest.mark.parametrize(
    ("name", "loss", "data", "size", "sentence"),
    [
        ("MAE", "CrossEntropy", CLASSES, 4, "targets are classes"),
        ("Accuracy", "SquaredError", VALUES, 3, "these targets are none"),
        ("Accuracy", "Triplet", CLASSES, 4, "with Triplet the output is none"),
        ("TopK", "CrossEntropy", CLASSES, 4, "smaller k"),
        ("Perplexity", "Hinge", CLASSES, 4, "Use cross-entropy"),
    ],
)
def test_what_does_not_fit_is_said_in_words_and_not_measured(name, loss, data, size, sentence):
    metric = member("metrics", name)()
    with pytest.raises(ValueError, match=sentence):
        metric.fit(member("losses", loss)(), Shape((size,)), data)
    state = state_of([metric], loss, data, size)
    assert not state.tallies(torch.device("cpu"))
    assert set(state.measured((torch.zeros(2, size),), torch.zeros(2, dtype=torch.long))) == set()


def project(*metrics) -> Project:
    found = read(presets()["mlp-classify"].read_bytes())
    return replace(found, metrics=tuple(member("metrics", name)() for name in metrics), epochs=1, runner="eager")


def test_a_senseless_metric_is_a_warning_that_can_be_mended():
    made = project("Accuracy", "MAE")
    [problem] = analyse(made).problems
    assert (problem.where, problem.severity) == ("metrics.1", "warning")
    assert [type(metric).__name__ for metric in problem.fix.apply(made).metrics] == ["Accuracy"]


def test_accuracy_alone_is_not_stored_and_others_are():
    assert '"metrics"' not in write(project("Accuracy"))
    for made in (project("F1", "AUROC"), project()):
        assert '"metrics"' in write(made)
        assert read(write(made)) == made


def test_they_have_curves_and_may_be_changed_while_it_trains():
    trainer = Trainer(project("Accuracy", "F1"))
    list(trainer.train())
    names = set(trainer.telemetry.curves.names())
    assert {"train.accuracy", "validation.accuracy", "validation.f1"} <= names
    best = trainer.at.best
    assert trainer.submit(replace(trainer.project, metrics=(member("metrics", "AUROC")(),), epochs=2)) is False
    assert trainer.at.best == best
    assert trainer.step
    list(trainer.train())
    assert 0 <= trainer.at.latest["validation.auroc"] <= 1
    assert "test.auroc" in trainer.evaluate("test")


def test_a_metric_that_is_not_chosen_costs_no_import():
    import subprocess
    import sys

    code = (
        "from playground.core.spec import discover\ndiscover()\n"
        "from playground.core.store import read\nfrom playground.core.resource import presets\n"
        "from playground.engine.trainer import Trainer\nimport sys\n"
        "trainer = Trainer(read(presets()['xor-mlp'].read_bytes()))\n"
        "list(trainer.train(steps=20))\nprint('torchmetrics' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
