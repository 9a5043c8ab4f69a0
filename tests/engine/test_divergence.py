"""A run that has blown up is recognised, and only such a run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from playground.core.spec import member
from playground.engine.divergence import found

FACTOR = member("stop_rules", "Divergence")().factor


def problem(preset, losses, first=1.0):
    return found(preset("mlp-classify"), np.arange(100, 100 + len(losses)), np.array(losses, np.float32), first)


@pytest.mark.parametrize("losses", [[1.0, 0.5], [5.0, 9.0], [0.0], [FACTOR - 1]])
def test_ordinary_losses_are_no_problem(preset, losses):
    assert problem(preset, losses) is None


def test_a_single_peak_is_no_problem(preset):
    assert problem(preset, [1.0] * 30 + [FACTOR * 3]) is None


def test_a_run_that_starts_almost_perfect_may_get_worse(preset):
    assert problem(preset, [0.5], first=1e-6) is None


@pytest.mark.parametrize(
    ("losses", "sentence"),
    [
        ([1.0, np.nan, np.nan], "The loss became NaN at step 101"),
        ([np.inf], "The loss became infinite at step 100"),
        ([1.0, *[26.0] * 10], "The loss grew to 23.5, from 1 at first (step 109)"),
    ],
)
def test_a_run_that_blew_up_is_explained_with_a_remedy(preset, losses, sentence):
    found = problem(preset, losses)
    assert sentence in found.message
    assert "learning rate (0.01) is too high" in found.message
    assert found.where == "optimizers.network.lr"
    slower = found.fix.apply(preset("mlp-classify"))
    assert slower.optimizers["network"].lr == pytest.approx(0.001)


def test_nan_from_the_first_step_is_seen(preset):
    assert "NaN" in problem(preset, [np.nan], first=np.nan).message


def test_without_the_rule_nothing_is_a_problem(preset):
    project = replace(preset("mlp-classify"), stop_rules=())
    assert found(project, np.arange(3), np.array([np.nan, np.inf, 1e9], np.float32), 1.0) is None


def test_the_rule_says_what_counts_as_an_explosion(preset):
    project = replace(preset("mlp-classify"), stop_rules=(member("stop_rules", "Divergence")(factor=2.0),))
    losses = np.array([1.0, *[2.5] * 10], np.float32)
    assert "grew to" in found(project, np.arange(11), losses, 1.0).message
