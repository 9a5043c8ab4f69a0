"""Warming up makes the first step fast and changes nothing else."""

from __future__ import annotations

import pytest
import torch

from playground.core import store
from playground.core.resource import presets
from playground.engine import warm
from playground.engine.trainer import Trainer
from playground.recipes.supervised import SupervisedState

LENET = store.read(presets()["lenet-mnist"].read_bytes())


def trained(warmed: bool) -> tuple[list[float], torch.Tensor]:
    torch.manual_seed(7)
    trainer = Trainer(LENET, threads=1)
    if warmed:
        warm.up(trainer)
        assert not trainer.step
    for _ in trainer.train(steps=3):
        pass
    curve = trainer.telemetry.curves.get("train.loss")
    assert curve is not None
    return curve.values.tolist(), trainer.weights()["network"]["conv1.weight"]


def test_the_run_is_the_same_with_and_without_it():
    (cold, one), (hot, two) = trained(False), trained(True)
    assert hot == cold
    assert torch.equal(one, two)


def test_it_makes_one_step_of_a_copy(monkeypatch):
    trainer = Trainer(LENET, threads=1)
    steps: list[object] = []
    real = SupervisedState.step

    def step(self, x, y):
        steps.append(self.network)
        return real(self, x, y)

    monkeypatch.setattr(SupervisedState, "step", step)
    state, before = torch.default_generator.get_state(), trainer.weights()["network"]
    warm.up(trainer)
    [network] = steps
    assert network is not trainer.networks["network"]
    assert torch.equal(torch.default_generator.get_state(), state)
    assert all(torch.equal(value, before[name]) for name, value in trainer.weights()["network"].items())
    assert not trainer.optimizers["network"].state


@pytest.mark.parametrize("error", [RuntimeError("out of memory"), ValueError("odd")])
def test_what_goes_wrong_meanwhile_is_left_to_the_run(monkeypatch, error):
    def step(self, x, y):
        raise error

    trainer = Trainer(LENET, threads=1)
    monkeypatch.setattr(SupervisedState, "step", step)
    warm.up(trainer)


def test_large_networks_are_not_warmed_up(monkeypatch):
    monkeypatch.setattr(warm, "MOST", 1000)
    monkeypatch.setattr(SupervisedState, "step", lambda *_: pytest.fail("it took a step"))
    trainer = Trainer(LENET, threads=1)
    monkeypatch.setattr(trainer.data, "epoch", lambda *_: pytest.fail("it made a batch"))
    warm.up(trainer)
