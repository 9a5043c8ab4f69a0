"""Recognises a run that has blown up, and says why in words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine.telemetry import Array

WINDOW = 10
"""Steps over which the loss is averaged: a single bad batch is none."""


def found(project: Project, steps: Array, losses: Array, first: float) -> Problem | None:
    """The problem behind the losses of these steps, if a rule of the project forbids it; `first` is the first loss.

    So that the answer does not depend on when it is asked, the last WINDOW − 1 steps before belong to the arrays.
    """
    rules = [rule for rule in project.stop_rules if rule.judges == "loss"]
    if not rules:
        return None
    bad = np.flatnonzero(~np.isfinite(losses))
    if len(bad):
        what = say(
            "The loss became {value} at step {steps:,}",
            value="NaN" if np.isnan(losses[bad[0]]) else say("infinite"),
            steps=steps[bad[0]],
        )
    else:
        means = np.convolve(losses, np.full(WINDOW, 1 / WINDOW), "valid") if len(losses) >= WINDOW else losses[:0]
        high = np.flatnonzero(means > min(rule.bound(first) for rule in rules))
        if not len(high):
            return None
        step = steps[WINDOW - 1 + high[0]]
        what = say(
            "The loss grew to {means:.3g}, from {first:.3g} at first (step {step:,})",
            means=means[high[0]],
            first=first,
            step=step,
        )
    shown = ", ".join(f"{optimizer.lr:g}" for optimizer in project.optimizers.values())
    message = say(
        "{what}, so training has stopped: its steps overshoot. Most often the learning rate ({shown}) is "
        "too high. Lower it and press Train; the network then starts over from fresh weights.",
        what=what,
        shown=shown,
    )
    slot = next(iter(project.optimizers))
    return Problem(f"optimizers.{slot}.lr", message, Fix(say("Divide the learning rate by 10"), _slower))


def _slower(project: Project) -> Project:
    slower = {slot: replace(optimizer, lr=optimizer.lr / 10) for slot, optimizer in project.optimizers.items()}
    return replace(project, optimizers=slower)
