"""Every schedule is a factor between 0 and 1; one cycle is PyTorch's."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from playground.core.spec import member, members


@given(st.sampled_from(sorted(members("schedules"))), st.integers(1, 10_000), st.data())
def test_factors_are_sound_within_the_run_and_beyond(name, total, data):
    schedule = member("schedules", name)()
    step = data.draw(st.integers(0, 2 * total))
    factor = schedule.factor(step, total)
    assert math.isfinite(factor)
    assert 0 < factor <= 1
    last = schedule.factor(total - 1, total)
    assert schedule.factor(total + step, total) == pytest.approx(last, abs=1e-9)


@settings(max_examples=30)
@given(st.integers(2, 300), st.floats(0.01, 0.99))
def test_one_cycle_is_that_of_pytorch(total, warmup):
    assume(warmup * total > 1.01)
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)
    reference = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=1.0, total_steps=total, pct_start=warmup, cycle_momentum=False
    )
    schedule = member("schedules", "OneCycle")(warmup=warmup)
    for step in range(total):
        assert schedule.factor(step, total) == pytest.approx(optimizer.param_groups[0]["lr"], rel=1e-6, abs=1e-9)
        optimizer.step()
        if step < total - 1:
            reference.step()


def test_one_cycle_rises_and_falls():
    schedule = member("schedules", "OneCycle")(warmup=0.25)
    factors = [schedule.factor(step, 400) for step in range(400)]
    top = factors.index(max(factors))
    assert (top, factors[top]) == (99, 1.0)
    assert factors[: top + 1] == sorted(factors[: top + 1])
    assert factors[top:] == sorted(factors[top:], reverse=True)
    assert (factors[0], factors[-1]) == pytest.approx((1 / 25, 1 / 250_000))
