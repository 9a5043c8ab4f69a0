"""Every optimizer moves weights exactly as that of PyTorch which it stands for, and hand-written formulas agree."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from playground.core.spec import member, members
from playground.engine import grouping, recall

STEPS = 20
O = torch.optim  # noqa: E741
MUON = {"adjust_lr_fn": "match_rms_adamw", "weight_decay": 0.1}
DECAYED = {"decoupled_weight_decay": True, "weight_decay": 0.3}
CASES = [
    ("SGD", {}, O.SGD, {"lr": 0.05}),
    ("SGD", {"momentum": 0.9}, O.SGD, {"lr": 0.05, "momentum": 0.9}),
    ("SGD", {"nesterov": True}, O.SGD, {"lr": 0.05}),
    ("SGD", {"momentum": 0.5, "nesterov": True}, O.SGD, {"lr": 0.05, "momentum": 0.5, "nesterov": True}),
    ("SGD", {"weight_decay": 0.3}, O.SGD, {"lr": 0.05, "weight_decay": 0.3}),
    ("Momentum", {}, O.SGD, {"lr": 0.01, "momentum": 0.9}),
    ("Nesterov", {}, O.SGD, {"lr": 0.01, "momentum": 0.9, "nesterov": True}),
    ("Rprop", {}, O.Rprop, {}),
    ("Rprop", {"shrink": 0.3, "grow": 1.5, "largest": 1}, O.Rprop, {"etas": (0.3, 1.5), "step_sizes": (1e-6, 1)}),
    ("Adagrad", {}, O.Adagrad, {}),
    ("Adagrad", {"lr_decay": 0.1, "weight_decay": 0.3}, O.Adagrad, {"lr_decay": 0.1, "weight_decay": 0.3}),
    ("Adadelta", {}, O.Adadelta, {}),
    ("Adadelta", {"rho": 0.5, "eps": 1e-3}, O.Adadelta, {"rho": 0.5, "eps": 1e-3}),
    ("RMSprop", {}, O.RMSprop, {}),
    ("RMSprop", {"momentum": 0.5, "centered": True}, O.RMSprop, {"momentum": 0.5, "centered": True}),
    ("Adam", {}, O.Adam, {}),
    ("Adam", {"beta1": 0.5, "beta2": 0.9, "eps": 0.1}, O.Adam, {"betas": (0.5, 0.9), "eps": 0.1}),
    ("Adam", {"weight_decay": 0.3}, O.Adam, {"weight_decay": 0.3}),
    ("AdamW", {}, O.AdamW, {}),
    ("AdamW", {"weight_decay": 0.3}, O.AdamW, {"weight_decay": 0.3}),
    ("NAdam", {}, O.NAdam, {}),
    ("NAdam", {"decoupled": True, "weight_decay": 0.3}, O.NAdam, DECAYED),
    ("RAdam", {}, O.RAdam, {}),
    ("RAdam", {"decoupled": True, "weight_decay": 0.3}, O.RAdam, DECAYED),
    ("LBFGS", {}, O.LBFGS, {"line_search_fn": "strong_wolfe", "history_size": 10}),
    (
        "LBFGS",
        {"line_search_fn": "none", "lr": 0.1, "max_iter": 2},
        O.LBFGS,
        {"lr": 0.1, "max_iter": 2, "history_size": 10},
    ),
    ("Muon", {}, O.Muon, MUON),
    ("Muon", {"ns_steps": 3, "nesterov": False}, O.Muon, MUON | {"ns_steps": 3, "nesterov": False}),
]
START = [[0.7, -1.2], [0.1, 2.0], [-0.4, 0.3]]


def valley(w: torch.Tensor) -> torch.Tensor:
    return (torch.tensor([[1.0, 0.5], [3.0, 0.1], [0.7, 2.0]]) * w**2 / 2 + w.sin()).sum()


def walked(optimizer: torch.optim.Optimizer, *weights: torch.Tensor, steps: int = STEPS) -> list[list[float]]:
    """The first weight after every step."""

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = sum(valley(w) for w in weights)
        loss.backward()
        return loss

    places: list[list[float]] = []
    for _ in range(steps):
        optimizer.step(closure)
        places.append(weights[0].tolist())
    return places


def fresh() -> torch.Tensor:
    return torch.tensor(START, requires_grad=True)


@pytest.mark.parametrize(("name", "values", "cls", "theirs"), CASES, ids=str)
def test_it_moves_exactly_as_that_of_pytorch(name, values, cls, theirs):
    ours, their = fresh(), fresh()
    mine = walked(grouping.made(member("optimizers", name)(**values), [(ours, 1.0)]), ours)
    assert mine == walked(cls([their], **theirs), their)
    assert mine[-1] != START


def test_every_optimizer_is_compared():
    assert {name for name, *_ in CASES} == set(members("optimizers"))


def test_muon_leaves_all_but_matrices_to_adamw():
    matrix, bias = fresh(), torch.tensor([[[1.0, -2.0]]], requires_grad=True)
    rule = member("optimizers", "Muon")(lr=0.01)
    optimizer = grouping.made(rule, [(bias, 1.0), (matrix, 1.0)])
    other = torch.tensor([[[1.0, -2.0]]], requires_grad=True)
    adamw = torch.optim.AdamW([other], lr=0.01, weight_decay=0.1)
    for _ in range(5):
        for one in (optimizer, adamw):
            one.zero_grad()
        (valley(matrix) + bias.sin().sum() + other.sin().sum()).backward()
        for one in (optimizer, adamw):
            one.step()
    assert bias.tolist() == other.tolist()
    assert set(optimizer.state[matrix]) == {"momentum_buffer"}
    assert recall.kind(optimizer) == "Muon+AdamW"


@pytest.mark.parametrize("name", members("optimizers"))
def test_params_may_change_while_it_runs(name):
    """With other params it goes on as PyTorch's own would whose groups were changed, and with all that it remembers."""
    cls = members("optimizers")[name]
    spec = cls(lr=0.25)
    flags = {key: True for key, param in cls.params().items() if param.type == "flag"}
    changed = spec.with_values(**flags | {key: 0.5 for key in ("momentum", "weight_decay") if key in cls.params()})
    w = fresh()
    first = grouping.made(cls(), [(w, 1.0)])
    walked(first, w, steps=3)
    second = grouping.made(changed, [(w, 1.0)])
    recall.hand_over(first, second, changed)
    remembered = {key for key, value in first.state[w].items() if value is not None} - {"al"}
    assert remembered <= set(second.state[w])
    assert np.isfinite(walked(second, w, steps=3)).all()
    assert all(param.change == "live" for param in cls.params().values())


def test_lbfgs_with_a_shorter_history_goes_on():
    w = fresh()
    first = grouping.made(member("optimizers", "LBFGS")(max_iter=3), [(w, 1.0)])
    walked(first, w, steps=2)
    rule = member("optimizers", "LBFGS")(history_size=2, max_iter=3)
    second = grouping.made(rule, [(w, 1.0)])
    recall.hand_over(first, second, rule)
    walked(second, w, steps=2)
    assert len(second.state[w]["old_dirs"]) == 2


@pytest.mark.parametrize("name", sorted(set(members("optimizers")) - {"Rprop", "LBFGS"}))
def test_a_learning_rate_of_zero_stands_still(name):
    w = fresh()
    assert walked(grouping.made(member("optimizers", name)(lr=0), [(w, 1.0)]), w, steps=1) == [w.tolist()]
    assert w.tolist() == torch.tensor(START).tolist()


@pytest.mark.parametrize("name", members("optimizers"))
def test_its_memory_as_plain_tensors_is_all_of_it(name):
    w = fresh()
    optimizer = grouping.made(member("optimizers", name)(), [(w, 1.0)])
    walked(optimizer, w, steps=3)
    other = fresh()
    with torch.no_grad():
        other.copy_(w)
    second = grouping.made(member("optimizers", name)(), [(other, 1.0)])
    stored = {key: value.clone() for key, value in recall.plain(recall.of(optimizer, w)).items()}
    recall.give(second, other, recall.unplain(stored, other), recall.kind(optimizer))
    assert walked(second, other, steps=3) == walked(optimizer, w, steps=3)


# -- formulas ----------------------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("SGD", {"momentum": 0.5, "weight_decay": 0.3, "nesterov": True}),
        ("SGD", {"weight_decay": 0.3}),
        ("Adam", {"lr": 0.1, "weight_decay": 0.3, "beta1": 0.5}),
    ],
    ids=str,
)
def test_steps_are_those_of_the_formula(name, values):
    spec = member("optimizers", name)(**values)
    scale = np.array([[1.0, -0.5], [3.0, 0.01]])
    start = np.array([[0.7, -1.2], [0.1, 2.0]])
    w = torch.tensor(start, requires_grad=True)
    optimizer = grouping.made(spec, [(w, 1.0)])
    for _ in range(STEPS):
        optimizer.zero_grad()
        (torch.tensor(scale) * w**2 / 2 + w.sin()).sum().backward()
        optimizer.step()
    expected = {"SGD": sgd, "Adam": adam}[name](spec, start, lambda w: scale * w + np.cos(w))
    assert w.detach().numpy() == pytest.approx(expected, rel=1e-9, abs=1e-12)
