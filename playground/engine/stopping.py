"""Stopping: asks the stop rules of a project as its run goes on, and keeps the best state for those that want it."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING

import numpy as np

from playground.core.language import say
from playground.core.project import Project
from playground.core.stop_rule import SoFar
from playground.engine import checkpoint, divergence

if TYPE_CHECKING:
    from torch import Tensor

    from playground.engine.trainer import Trainer

BEST_SHARE = 0.02
"""Part of the time that copies of the best state may take where no rule asks for them."""


class Stopping:
    """Belongs to one trainer. What it knows stands in the trainer's position, and `best` is stored with the run."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self.best: dict[str, Tensor] = {}
        """A copy of the best validated state, as `checkpoint.state` gives it."""
        self._affordable = 0.0

    def forget(self) -> None:
        """What comes cannot be compared with what was: another loss, another network, another run."""
        at = self._trainer.at
        at.best, at.memory = None, {}
        self.best = {}

    def follow(self, old: Project, new: Project, same_network: bool) -> None:
        """The project was edited while its run goes on."""
        if new.recipe != old.recipe or not same_network:
            self.forget()
        elif list(map(type, new.stop_rules)) != list(map(type, old.stop_rules)):
            self._trainer.at.memory = {}

    def go_on(self) -> None:
        """Train on although the run has ended."""
        at = self._trainer.at
        at.stopped, at.ended, at.memory = False, "", {}

    def after_validation(self) -> None:
        """Look at the newest metrics: are they the best so far, and does a rule end the run?"""
        trainer, at = self._trainer, self._trainer.at
        if at.note_best(*trainer.project.recipe.goal):
            self._keep_best()
        self._ask("epoch")
        self._ask("step")
        if not at.stopped and at.epoch >= at.goal_epoch and (back := self._bring_back()):
            at.ended = say("Finished; {back}.", back=back)

    def after_steps(self) -> None:
        """Ask the rules that need no validation."""
        self._ask("step")

    def _ask(self, when: str) -> None:
        trainer, at = self._trainer, self._trainer.at
        for n, rule in enumerate(trainer.project.stop_rules):
            if at.stopped or rule.judges != when or (rule.once and repr(rule) in at.spent):
                continue
            memory = _Drawer(at.memory, f"{n} {type(rule).__name__} ")
            reason = rule.reason(SoFar(at.seconds, trainer.project.recipe.goal, at.latest, memory))
            if not reason:
                continue
            at.stopped = True
            at.spent += [repr(rule)] if rule.once else []
            back = self._bring_back()
            at.ended = (
                say("Stopped: {reason}; {back}.", reason=reason, back=back)
                if back
                else say("Stopped: {reason}.", reason=reason)
            )

    # -- the best state --------------------------------------------------------------------------------------------

    def best_weights(self) -> dict[str, dict[str, Tensor]]:
        """State dicts by role of the best validated epoch, as they were judged; empty where none was kept."""
        found: dict[str, dict[str, Tensor]] = {}
        for place, value in self.best.items():
            kind, *rest = place.split("/")
            if kind == "weights":
                found.setdefault(rest[0], {})["/".join(rest[1:])] = value
            elif kind == "optimizer" and rest[-1] == "average":
                found.setdefault(rest[2], {})[rest[3]] = value
        return found

    def _wanted(self) -> bool:
        return any(rule.brings_back() for rule in self._trainer.project.stop_rules)

    def _keep_best(self) -> None:
        """Copy the state. Where no rule wants it, epochs that take a millisecond are not held up by that."""
        started = time.perf_counter()
        if not self._wanted() and started < self._affordable:
            self.best = {}
            return
        self.best = {name: value.detach().clone() for name, value in checkpoint.state(self._trainer).items()}
        now = time.perf_counter()
        self._affordable = now + (now - started) / BEST_SHARE

    def _bring_back(self) -> str:
        """Put the best state back if a rule wants that and there has been another since; says so."""
        trainer, at = self._trainer, self._trainer.at
        if not self._wanted() or not self.best or at.best is None or (at.best[2] == at.epoch and not at.example):
            return ""
        checkpoint.load_state(trainer, self.best)
        at.latest |= at.best_latest
        trainer.revision += 1
        return say("the weights of epoch {epoch} are back", epoch=at.best[2])

    # -- the loss of single steps ----------------------------------------------------------------------------------

    def judge_losses(self, new: int) -> None:
        """Look whether the run has blown up; the curve of the loss has so many new steps."""
        trainer, at = self._trainer, self._trainer.at
        curve = trainer.telemetry.curves.get("train.loss")
        assert curve is not None
        start = int(np.searchsorted(curve.steps, at.judged_from, side="right"))
        since = max(start, len(curve) - new - divergence.WINDOW + 1)
        steps, losses = curve.steps[since:], curve.values[since:]
        if math.isnan(at.first_loss) and math.isfinite(losses[0]):
            at.first_loss = float(losses[0])
        trainer.halted = divergence.found(trainer.project, steps, losses, at.first_loss)


class _Drawer(MutableMapping[str, float]):
    """The part of a run's memory that belongs to one rule."""

    def __init__(self, whole: dict[str, float], prefix: str) -> None:
        self._whole, self._prefix = whole, prefix

    def __getitem__(self, key: str) -> float:
        return self._whole[self._prefix + key]

    def __setitem__(self, key: str, value: float) -> None:
        self._whole[self._prefix + key] = value

    def __delitem__(self, key: str) -> None:
        del self._whole[self._prefix + key]

    def __iter__(self) -> Iterator[str]:
        keys = [key for key in self._whole if key.startswith(self._prefix)]
        return (key.removeprefix(self._prefix) for key in keys)

    def __len__(self) -> int:
        return sum(1 for _ in self)
