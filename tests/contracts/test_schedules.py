"""Every schedule is that of PyTorch of which it has the name, and its handles stand on its curve."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch.optim import lr_scheduler as theirs

from playground.core import store
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine import checkpoint
from playground.engine.trainer import Trainer

NAMES = sorted(members("schedules"))


def made(name: str, **values):
    return member("schedules", name)(**values)


@given(st.sampled_from(NAMES), st.integers(1, 10_000), st.integers(1, 30), st.data())
def test_factors_are_sound_within_the_run_and_beyond(name, total, epochs, data):
    schedule = made(name)
    step = data.draw(st.integers(0, 2 * total))
    factor = schedule.factor(step, total, epochs)
    assert math.isfinite(factor)
    assert 0 < factor <= 1
    last = schedule.factor(total - 1, total, epochs)
    assert schedule.factor(total + step, total, epochs) == pytest.approx(last, abs=1e-9)


def rates(scheduler, optimizer, count: int) -> list[float]:
    """The rates of PyTorch, with one call of its scheduler between two."""
    found: list[float] = []
    for _ in range(count):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return found


def sgd() -> torch.optim.Optimizer:
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)


@given(st.integers(1, 20), st.integers(1, 50), st.integers(1, 8), st.floats(0.1, 1))
def test_step_and_exponential_are_those_of_pytorch(epochs, per, size, gamma):
    for schedule, cls, values in (
        (made("Step", step_size=size, gamma=gamma), theirs.StepLR, {"step_size": size}),
        (made("Exponential", gamma=gamma), theirs.ExponentialLR, {}),
    ):
        optimizer = sgd()
        expected = rates(cls(optimizer, gamma=gamma, **values), optimizer, epochs)
        found = [schedule.factor(step, epochs * per, epochs) for step in range(epochs * per)]
        assert found == pytest.approx([rate for rate in expected for _ in range(per)])


@given(st.integers(2, 200), st.floats(0, 1))
def test_cosine_is_that_of_pytorch(total, lowest):
    optimizer = sgd()
    expected = rates(theirs.CosineAnnealingLR(optimizer, total - 1, eta_min=lowest), optimizer, total)
    schedule = made("Cosine", lowest=lowest)
    assert [schedule.factor(step, total) for step in range(total)] == pytest.approx(expected, abs=1e-9)


@given(st.integers(10, 200), st.floats(0.1, 0.9))
def test_warm_up_is_that_of_pytorch(total, warmup):
    rising = round(warmup * total)
    assume(rising > 1)
    optimizer = sgd()
    scheduler = theirs.LinearLR(optimizer, start_factor=1 / rising, end_factor=1, total_iters=rising - 1)
    expected = rates(scheduler, optimizer, total)
    schedule = made("WarmUp", warmup=warmup)
    assert [schedule.factor(step, total) for step in range(total)] == pytest.approx(expected)


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from([0.5, 0.7, 0.9, 0.89, 1.0, math.inf, math.nan]), max_size=40),
    st.integers(0, 3), st.integers(0, 3), st.sampled_from([0.0, 0.02, 0.5]), st.sampled_from([0.1, 0.6]),
)  # fmt: skip
def test_plateau_is_that_of_pytorch(losses, patience, cooldown, threshold, gamma):
    optimizer = sgd()
    scheduler = theirs.ReduceLROnPlateau(
        optimizer, factor=gamma, patience=patience, threshold=threshold, cooldown=cooldown, min_lr=1e-3, eps=0
    )
    schedule = made("Plateau", gamma=gamma, patience=patience, threshold=threshold, cooldown=cooldown, lowest=1e-3)
    memory: dict[str, float] = {}
    for loss in losses:
        scheduler.step(loss)
        schedule.listen(memory, loss)
        assert schedule.factor(3, 10, 2, memory) == pytest.approx(optimizer.param_groups[0]["lr"])


@settings(max_examples=30)
@given(st.integers(2, 300), st.floats(0.01, 0.99))
def test_one_cycle_is_that_of_pytorch(total, warmup):
    assume(warmup * total > 1.01)
    optimizer = sgd()
    reference = theirs.OneCycleLR(optimizer, max_lr=1.0, total_steps=total, pct_start=warmup, cycle_momentum=False)
    schedule = made("OneCycle", warmup=warmup)
    for step in range(total):
        assert schedule.factor(step, total) == pytest.approx(optimizer.param_groups[0]["lr"], rel=1e-6, abs=1e-9)
        optimizer.step()
        if step < total - 1:
            reference.step()


def test_one_cycle_rises_and_falls():
    schedule = made("OneCycle", warmup=0.25)
    factors = [schedule.factor(step, 400) for step in range(400)]
    top = factors.index(max(factors))
    assert (top, factors[top]) == (99, 1.0)
    assert factors[: top + 1] == sorted(factors[: top + 1])
    assert factors[top:] == sorted(factors[top:], reverse=True)
    assert (factors[0], factors[-1]) == pytest.approx((1 / 25, 1 / 250_000))


@pytest.mark.parametrize("name", NAMES)
def test_a_warm_up_is_followed_by_the_schedule_itself(name):
    if "warmup" not in member("schedules", name).params() or name == "OneCycle":
        assert name in ("Constant", "OneCycle")
        return
    schedule, plain = made(name, warmup=0.25), made(name, warmup=0)
    factors = [schedule.factor(step, 400, 1) for step in range(400)]
    assert factors[:100] == sorted(factors[:100])
    assert factors[0] == pytest.approx(0.01)
    assert factors[100:] == pytest.approx([plain.factor(step, 300, 1) for step in range(300)])


# -- handles -----------------------------------------------------------------------------------------------------------


@given(st.sampled_from(NAMES), st.integers(1, 50), st.floats(-0.5, 1.5), st.floats(-0.5, 1.5), st.data())
def test_a_handle_follows_the_hand_as_far_as_the_params_allow(name, epochs, x, y, data):
    schedule = made(name)
    handles = schedule.handles(epochs)
    n = data.draw(st.integers(0, len(handles) - 1))
    moved = handles[n].moved(x, y)
    assert type(moved) is type(schedule)
    assert handles[n].tip
    # Where it lies then, it stays.
    there = moved.handles(epochs)[n]
    assert there.moved(there.x, there.y) == moved or name == "Exponential"
    assert 0 <= there.x <= 1
    assert 0 <= there.y <= 1


def test_handles_of_each_schedule_set_what_they_say():
    assert made("Step").handles(10)[1].moved(0.52, 0.123) == made("Step", step_size=5, gamma=0.12)
    assert made("Cosine").handles(10)[1].moved(1.0, 0.2) == made("Cosine", lowest=0.2)
    assert made("Exponential").handles(10)[1].moved(0.5, 0.5**5) == made("Exponential", gamma=0.5)
    assert made("OneCycle").handles(10)[0].moved(0.4, 1.0) == made("OneCycle", warmup=0.4)
    assert made("WarmUp").handles(10)[0].moved(0.3, 1.0) == made("WarmUp", warmup=0.3)


# -- in a run ----------------------------------------------------------------------------------------------------------

PROJECT = replace(
    store.read(presets()["xor-mlp"].read_bytes()),
    schedule=made("Plateau", patience=0, threshold=0.2, gamma=0.5, warmup=0.1),
    epochs=12,
)


def run(trainer: Trainer, steps: int | None = None) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def test_plateau_hears_every_epoch_and_a_stored_run_goes_on_exactly(tmp_path):
    whole = run(Trainer(PROJECT, threads=1))
    assert 0 < whole.at.schedule["factor"] < 1
    part = run(Trainer(PROJECT, threads=1), whole.step // 2 + 1)
    checkpoint.save(tmp_path / "run", part)
    second = Trainer(PROJECT, threads=1)
    checkpoint.restore(tmp_path / "run", second)
    assert second.progress("paused").lr == part.progress("paused").lr
    run(second)
    assert second.at.schedule == whole.at.schedule
    pairs = zip(second.networks["network"].parameters(), whole.networks["network"].parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in pairs)


def test_another_schedule_or_going_on_after_the_end_starts_afresh():
    trainer = run(Trainer(PROJECT, threads=1))
    trainer.extend()
    assert not trainer.at.schedule
    run(trainer)
    trainer.submit(replace(PROJECT, schedule=made("Cosine")))
    assert not trainer.at.schedule
