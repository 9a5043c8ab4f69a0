"""Steps that go too far, or nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from playground.core.language import say
from playground.core.optimizer import Optimizer
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.check import Check, doubt
from playground.engine.shape import Analysis

ENDLESS = 0.999
MOST_AT_ONCE = 5_000
"""A batch larger than that is not proposed."""


class LearningRate(Check):
    """A step that is too long jumps over the valley, and the next one still farther; without a step nothing is learned.

    Adam moves every weight by about the learning rate in each step, so 0.1 is as large as the weights themselves
    (Kingma and Ba 2015, section 2.1; Bengio 2012, Practical recommendations for gradient-based training, 3.1.1)
    """

    title = "Learning rate"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for slot, rule in project.optimizers.items():
            usual = type(rule)().lr
            if rule.lr >= rule.too_fast:
                message = say(
                    "A learning rate of {lr:g} is far too high for {rule}: the steps overshoot and the loss jumps or "
                    "explodes. Try {usual:g}.",
                    lr=rule.lr, rule=rule.title, usual=usual,
                )  # fmt: skip
            elif rule.lr == 0:
                message = say("With a learning rate of 0 nothing is learned. Try {usual:g}.", usual=usual)
            else:
                continue
            label = say("Set the learning rate to {usual:g}", usual=usual)
            yield doubt(f"optimizers.{slot}.lr", message, _with(label, slot, lr=usual))


class EndlessMomentum(Check):
    """Momentum that forgets nothing is a ball without friction: it rolls through the valley and up again for ever.

    The longest useful memory is about 1/(1 − μ) = 100 to 1,000 steps (Sutskever et al. 2013)
    """

    title = "Momentum"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for slot, rule in project.optimizers.items():
            if getattr(rule, "momentum", 0.0) >= ENDLESS:
                message = say(
                    "With a momentum of {momentum:g} the steps never slow down, and the loss swings or explodes. "
                    "Usual is 0.9.",
                    momentum=getattr(rule, "momentum", 0.0),
                )  # fmt: skip
                fix = _with(say("Set the momentum to 0.9"), slot, momentum=0.9)
                yield doubt(f"optimizers.{slot}.momentum", message, fix)


class NoisyGradients(Check):
    """Rprop and L-BFGS compare each gradient with the one before; of other examples, the difference is noise.

    The sign of a gradient turns by chance, and the curvature that is made of differences is not that of the loss
    (Hinton 2012, lecture 6e; Bollapragada et al. 2018)
    """

    title = "Gradients of small batches"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        count = project.dataset.signature().counts[0]
        for slot, rule in project.optimizers.items():
            if not rule.wants_all or not count or project.batch_size >= count:
                continue
            message = say(
                "{rule} compares each gradient with the one before, but these are of different batches: {size} of "
                "{count:,} examples. It easily goes astray.",
                rule=rule.title, size=project.batch_size, count=count,
            )  # fmt: skip
            if count <= MOST_AT_ONCE:
                fix = Fix(say("Use all examples in each step"), lambda now: replace(now, batch_size=count))
            else:
                adam = member("optimizers", "Adam")()
                fix = Fix(say("Use Adam"), lambda now, slot=slot, adam=adam: now.with_optimizer(slot, adam))
            yield doubt(f"optimizers.{slot}", message, fix)


def _with(label: str, slot: str, **values: Any) -> Fix:
    def apply(project: Project) -> Project:
        rule: Optimizer = project.optimizers[slot]
        return project.with_optimizer(slot, replace(rule, **values))

    return Fix(label, apply)
