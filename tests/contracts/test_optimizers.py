"""Every optimizer takes the steps of its formula, written here by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from playground.core.spec import member, members
from playground.engine import build

STEPS = 6


def sgd(spec, w, gradient):
    """v ← μ v + g; w ← w − lr v (or lr (g + μ v) with Nesterov's look ahead)."""
    v = np.zeros_like(w)
    for step in range(STEPS):
        g = gradient(w) + spec.weight_decay * w
        v = g if step == 0 else spec.momentum * v + g
        w = w - spec.lr * (g + spec.momentum * v if spec.nesterov and spec.momentum else v)
    return w


def adam(spec, w, gradient):
    """m, v: running means of g and g², freed of their start at zero; w ← w − lr m̂ / (√v̂ + ε)."""
    m, v = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, STEPS + 1):
        g = gradient(w) + spec.weight_decay * w
        m = spec.beta1 * m + (1 - spec.beta1) * g
        v = spec.beta2 * v + (1 - spec.beta2) * g * g
        w = w - spec.lr * (m / (1 - spec.beta1**step)) / (np.sqrt(v / (1 - spec.beta2**step)) + spec.eps)
    return w


FORMULAS = {"SGD": sgd, "Adam": adam}
CASES = [
    ("SGD", {}),
    ("SGD", {"momentum": 0.9}),
    ("SGD", {"momentum": 0.9, "nesterov": True}),
    ("SGD", {"nesterov": True}),
    ("SGD", {"weight_decay": 0.3}),
    ("SGD", {"momentum": 0.5, "weight_decay": 0.3, "nesterov": True}),
    ("Adam", {}),
    ("Adam", {"lr": 0.1, "beta1": 0.5, "beta2": 0.9}),
    ("Adam", {"lr": 0.1, "weight_decay": 0.3}),
    ("Adam", {"lr": 0.1, "eps": 0.1}),
    ("Adam", {"lr": 0.1, "beta1": 0.0}),
]


@pytest.mark.parametrize(("name", "values"), CASES, ids=str)
def test_steps_are_those_of_the_formula(name, values):
    spec = member("optimizers", name)(**values)
    scale = np.array([[1.0, -0.5], [3.0, 0.01]])
    start = np.array([[0.7, -1.2], [0.1, 2.0]])
    w = torch.tensor(start, requires_grad=True)
    optimizer = build.optimizer(spec.call(), [w])
    for _ in range(STEPS):
        optimizer.zero_grad()
        (torch.tensor(scale) * w**2 / 2 + w.sin()).sum().backward()
        optimizer.step()
    expected = FORMULAS[name](spec, start, lambda w: scale * w + np.cos(w))
    assert w.detach().numpy() == pytest.approx(expected, rel=1e-9, abs=1e-12)


def test_every_optimizer_has_a_formula_here():
    assert set(FORMULAS) == set(members("optimizers"))


@pytest.mark.parametrize("name", members("optimizers"))
def test_params_may_change_while_it_runs(name):
    cls = members("optimizers")[name]
    spec = cls(lr=0.25, weight_decay=0.5)
    w = torch.zeros(2, requires_grad=True)
    optimizer = build.optimizer(cls().call(), [w])
    optimizer.param_groups[0].update(spec.group_values())
    fresh = build.optimizer(spec.call(), [torch.zeros(2, requires_grad=True)])
    drop = {"params"}
    assert {k: v for k, v in optimizer.param_groups[0].items() if k not in drop} == {
        k: v for k, v in fresh.param_groups[0].items() if k not in drop
    }
    assert all(param.change == "live" for param in cls.params().values())


@pytest.mark.parametrize("name", members("optimizers"))
def test_a_learning_rate_of_zero_stands_still(name):
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    optimizer = build.optimizer(member("optimizers", name)(lr=0).call(), [w])
    w.square().sum().backward()
    optimizer.step()
    assert w.tolist() == [1.0, -2.0]
