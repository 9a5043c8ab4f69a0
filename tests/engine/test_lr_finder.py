"""The learning-rate finder: it finds what is good, says where nothing is, and leaves the run as it is."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from playground.core import store
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine import lr_finder
from playground.engine.trainer import Trainer

PROJECT = store.read(presets()["xor-mlp"].read_bytes())
AROUND = {"clip_norm": 0.5, "ema": 0.9, "accumulate": 3}


def run(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def everything(trainer: Trainer) -> str:
    net = trainer.networks["network"]
    memory = {name: repr(trainer.optimizers["network"].state[p]) for name, p in net.named_parameters()}
    return repr((net.state_dict(), memory, trainer.at, torch.random.get_rng_state().tolist()))


@pytest.mark.parametrize("values", [{}, AROUND], ids=["bare", "around"])
@pytest.mark.parametrize("name", members("optimizers"))
def test_the_run_goes_on_bit_for_bit(name, values):
    project = replace(PROJECT, optimizers={"network": member("optimizers", name)(lr=0.01)}, **values)
    one, two = run(Trainer(project, threads=1), 10), run(Trainer(project, threads=1), 10)
    before = everything(one)
    found = list(lr_finder.search(one, 30))
    assert found[-1].done
    # The time that training took is the only thing that differs between two runs.
    assert everything(one) == before
    run(one, 10)
    run(two, 10)
    pairs = zip(one.networks["network"].parameters(), two.networks["network"].parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs)


def test_rates_rise_by_the_same_factor_and_the_search_ends_where_the_loss_blows_up():
    found = list(lr_finder.search(Trainer(PROJECT, threads=1), 100))
    rates = np.array(found[-1].rates)
    assert rates[0] == lr_finder.LOWEST
    assert np.ptp(np.diff(np.log(rates))) < 1e-9
    assert [len(one.rates) for one in found[:5]] == [1, 2, 3, 4, 5]
    assert [one.done for one in found] == [False] * (len(found) - 1) + [True]


@pytest.mark.parametrize("preset", ["xor-mlp", "mlp-classify"])
@pytest.mark.parametrize("name", ["SGD", "Momentum", "Adam"])
def test_training_with_what_it_suggests_gets_somewhere(preset, name):
    project = store.read(presets()[preset].read_bytes())
    project = replace(project, optimizers={"network": member("optimizers", name)()})
    *_, end = lr_finder.search(Trainer(project, threads=1))
    assert end.suggestion is not None
    assert not end.why
    better = project.with_optimizer("network", member("optimizers", name)(lr=end.suggestion))
    trainer = run(Trainer(better, threads=1), 400)
    assert trainer.halted is None
    first = trainer.telemetry.curves.get("train.loss").values[:10].mean()
    assert trainer.at.latest["train.loss"] < 0.85 * first


def test_a_curve_with_a_known_slope_is_judged_rightly():
    rates = list(np.geomspace(1e-6, 1, 121))
    losses = [1 / (1 + (rate / 1e-3) ** 2) if rate < 0.1 else 50.0 for rate in rates]
    end = lr_finder.judged(rates, losses, 121)
    assert 3e-4 < end.suggestion < 3e-3


def test_where_nothing_falls_it_says_so():
    rates = list(np.geomspace(1e-6, 1, 100))
    for losses in ([0.7] * 100, [0.7] * 50 + [math.nan] * 50, [0.7, 0.8], []):
        end = lr_finder.judged(rates[: len(losses)], losses, 100)
        assert end.suggestion is None
        assert "did the loss fall" in end.why


def test_a_project_that_cannot_be_trained_is_told():
    for trainer in (None, Trainer(PROJECT, threads=1)):
        if trainer is not None:
            run(trainer, 3)
            trainer.halted = object()
        (end,) = lr_finder.search(trainer)
        assert end.done
        assert "problems" in end.why


def test_what_goes_wrong_on_the_way_is_told(monkeypatch):
    trainer = Trainer(PROJECT, threads=1)

    def fail(*_):
        raise RuntimeError("out of memory")

    monkeypatch.setattr("playground.recipes.supervised.SupervisedState.step", fail)
    (end,) = lr_finder.search(trainer)
    assert end.done
    assert "not enough memory" in end.why
