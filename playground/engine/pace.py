"""Pace: the learning rate of every step, from the optimizer's own, the schedule and the factors of layers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from playground.core.project import Project
from playground.engine import assembly

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer


def factor(trainer: Trainer, step: int, total: int) -> float:
    """What the schedule makes of a step, in a run that ends after `total` steps; both count from the very start."""
    at = trainer.at
    epochs = max(1, at.goal_epoch - at.origin_epoch)
    since, whole = max(0, step - at.origin_step), max(1, total - at.origin_step)
    return trainer.project.schedule.factor(since, whole, epochs, at.schedule)


def factors(trainer: Trainer, count: int) -> list[float]:
    """What the schedule makes of so many steps from now on, in which it hears nothing."""
    at = trainer.at
    epochs, first = max(1, at.goal_epoch - at.origin_epoch), at.step - at.origin_step
    whole = max(1, trainer.total_steps - at.origin_step)
    return trainer.project.schedule.factors(range(first, first + count), whole, epochs, at.schedule)


def set_rates(trainer: Trainer, total: int) -> None:
    """Set the rates for the step that comes now."""
    now = factor(trainer, trainer.at.step, total)
    for slot, optimizer in trainer.optimizers.items():
        rate = assembly.rule(trainer.project, slot).lr * now
        for group in optimizer.param_groups:
            group["lr"] = rate * group["factor"]


def shown(trainer: Trainer, total: int) -> float:
    """The learning rate of the last step, of the first optimizer and a layer without a factor."""
    rate = next(iter(trainer.project.optimizers.values())).lr
    return rate * factor(trainer, trainer.at.step - 1, total) if trainer.at.step else rate


def listen(trainer: Trainer) -> None:
    """Tell the schedule how an epoch has ended: by the validation loss, or that of training where there is none."""
    at = trainer.at
    loss = at.latest.get("validation.loss", at.latest.get("train.loss", math.nan))
    schedule = trainer.project.schedule
    schedule.listen(at.schedule, loss)
    if schedule.listens:  # of the others, the whole curve is known
        rate = next(iter(trainer.project.optimizers.values())).lr * factor(trainer, at.step, trainer.total_steps)
        place = np.array([at.step]), np.array([float(at.epoch)])
        trainer.telemetry.curves.append("learning_rate", *place, np.array([rate], np.float32))


def follow(trainer: Trainer, old: Project, new: Project) -> None:
    """Forget what another schedule, or this one with another recipe, has heard."""
    if type(old.schedule) is not type(new.schedule) or old.recipe != new.recipe:
        trainer.at.schedule.clear()
