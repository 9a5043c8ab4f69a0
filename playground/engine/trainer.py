"""The loop: a generator of steps. Window, command line and tests run this same code."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import numpy as np

from playground.core.language import say
from playground.core.problem import Problem
from playground.core.project import Project
from playground.core.spec import needed
from playground.engine import assembly, change, device, evaluation, failure, memory, network, pace
from playground.engine.assembly import Assembly
from playground.engine.data import prepared
from playground.engine.fast_runner import LONGEST, Native
from playground.engine.handwork import Handwork
from playground.engine.isolation import evaluating, seed_everything
from playground.engine.ledger import Ledger
from playground.engine.position import Position
from playground.engine.probe import Specimen
from playground.engine.seed import derive
from playground.engine.shape import Analysis, analyse
from playground.engine.stopping import Stopping
from playground.engine.telemetry import Progress, State, Telemetry
from playground.engine.weights import Stash

if TYPE_CHECKING:
    import torch
    from torch import nn

PROBE_EXAMPLES = 256
TOLD_SECONDS = 0.08
"""How often training without a thread of its own tells where it is."""


class Trainer:
    """One run of a project: networks, optimizers, data, and where it is. Raises Problems where it cannot be built."""

    def __init__(
        self, project: Project, *, device: str = "", threads: int = 0, telemetry: Telemetry | None = None
    ) -> None:
        self.telemetry = telemetry or Telemetry()
        self._device_wish, self._threads_wish = device, threads
        self.stash, self.handwork, self.stopping = Stash(), Handwork(), Stopping(self)
        self.at = Position()
        self.halted: Problem | None = None
        """Why training cannot go on as it is, for instance since the loss became NaN."""
        self.log: list[tuple[int, list[str]]] = []
        """What was changed while it ran: step and places."""
        self.run = ""
        """Name of the run in the history; a run that starts over is another."""
        self.given = False
        """Whether it begins with weights of another run."""
        self.revision = 0
        """Grows with every change of project or weights that is not a step."""
        self.ledger, self.native = Ledger(self), Native(self)
        self._specimen: Specimen | None = None
        self._take(assembly.assembled(project, analyse(project), device))
        self._start_over()

    # -- building --------------------------------------------------------------------------------------------------

    def _take(self, made: Assembly) -> None:
        self.project, self.analysis, self.compiled = made.project, made.analysis, made.compiled
        self.device, self.data = made.device, made.data
        self.networks, self.optimizers, self.recipe = made.networks, made.optimizers, made.recipe
        self._specimen = None
        self.use_threads()

    @property
    def threads(self) -> int:
        return device.threads(self._threads_wish or self.project.threads)

    def use_threads(self) -> None:
        """Set the number of CPU threads, and what CUDA may do; call it on the thread that trains."""
        import torch

        torch.set_num_threads(self.threads)
        device.use_tf32(self.project.tf32)

    def reset(self) -> None:
        """Start over: fresh weights, no memory of removed layers, empty curves, step 0."""
        self._take(assembly.assembled(self.project, self.analysis, self._device_wish, self.data, self.compiled))
        self._start_over()

    def _start_over(self) -> None:
        self.stash.clear()
        self.handwork.clear()
        self.at = Position(goal_epoch=self.project.epochs)
        self.stopping.forget()
        self.telemetry.curves.clear()
        self.halted, self.run, self.given = None, "", False
        self.log.clear()
        self.ledger.clear()
        self.revision += 1

    def submit(self, project: Project) -> bool:
        """Adopt an edited project between two steps; True if training had to start over.

        Raises Problems, and changes nothing, where the new one is not valid or cannot be built.
        """
        old = self.project
        if project is old:
            return False
        analysis = analyse(project)
        restart = needed(old, project) == "restart"
        moved = project.device != old.device and not self._device_wish
        text, old_text, new = network.printed(project, analysis).text, self.compiled.printed.text, not self.at.step
        rebuilt = restart or moved or text != old_text or change.given(project, new) != change.given(old, new)
        if rebuilt:
            made = assembly.assembled(project, analysis, self._device_wish, self.data)
            self.flush()
            if self.at.step or self.given:
                self.stash.keep(self.networks, self.optimizers)
            self._take(made)
            if not restart:
                self.stash.restore(self.networks, self.optimizers)
                assembly.adapt(self.optimizers, project)
        else:
            self._update(project, analysis)
        by_hand = False
        if rebuilt and not self.at.step:
            self.handwork.clear()
        elif not restart:
            by_hand = self.handwork.follow(old, project, self.networks, None if self.at.step else self._fresh)
        if by_hand:
            assembly.forget_averages(self.optimizers)
        if restart:
            self._start_over()
        elif project.epochs != old.epochs:
            self.at.goal_epoch = max(self.at.origin_epoch + project.epochs, self.at.epoch)
        if project.recipe != old.recipe:
            self.at.first_loss, self.at.judged_from = math.nan, self.at.step
        self.stopping.follow(old, project, text == old_text)
        pace.follow(self, old, project)
        changed = change.places(old, project, rebuilt or by_hand)
        if self.at.step and changed:
            self.log.append((self.at.step, changed))
        if self.halted is not None:
            message = say(
                "Training had stopped because the loss exploded. Press Train to start over from fresh weights."
            )
            self.halted = Problem(self.halted.where, message)
        self.revision += 1
        return restart

    def _update(self, project: Project, analysis: Analysis) -> None:
        """Take over changes that need no new networks."""
        optimizers, alike = self.optimizers, assembly.moves_alike(self.project, project)
        if not alike:
            optimizers = {slot: assembly.optimizer(project, slot, self.networks) for slot in optimizers}
        recipe = assembly.recipe(project, analysis, self.data, self.networks, optimizers)
        self.flush()
        if not alike:
            assembly.hand_over(self.optimizers, optimizers, project)
        self.project, self.analysis, self.optimizers, self.recipe = project, analysis, optimizers, recipe
        self.compiled.graphs, self.compiled.initializer = project.networks, project.initializer
        self.use_threads()

    def _fresh(self, role: str) -> nn.Module:
        """A network with the weights that a run would begin with if nothing was set by hand."""
        return self.compiled.build(role, self.project.seed, str(self.device))

    # -- training --------------------------------------------------------------------------------------------------

    def train(self, *, steps: int | None = None) -> Iterator[Progress]:
        """Train to the end of the run, or for a number of steps. Yields some ten times a second and at the end.

        Raises Problems where a layer cannot work on what it gets.
        """
        last = None if steps is None else self.at.step + steps
        shown = time.perf_counter()
        with failure.as_problems(self.compiled):
            for _ in self.steps(last):
                if last is not None and self.at.step >= last:
                    break
                if time.perf_counter() - shown > TOLD_SECONDS:
                    shown = time.perf_counter()
                    yield self.progress("training")
            self.flush()
        yield self.progress("paused" if self.halted else "finished" if self.finished else "paused")

    @property
    def finished(self) -> bool:
        return self.at.stopped or (self.at.epoch >= self.at.goal_epoch and self.at.validated)

    def extend(self) -> None:
        """Go on after the end: to the last epoch after a stop rule, else as many again with the schedule anew."""
        at = self.at
        self.stopping.go_on()
        if self.finished:
            at.origin_step, at.origin_epoch, at.goal_epoch = at.step, at.epoch, at.epoch + self.project.epochs
            at.schedule.clear()

    def steps(self, upto: int | None = 0) -> Iterator[None]:
        """Train; gives control back after every step and every batch of a validation.

        As long as step `upto` (None: the end of the run) is ahead, native code does so only every few milliseconds, and
        never behind that step. It may be dropped at any time and started anew: where the run is stands in `at`.
        """
        at = self.at
        self.ledger.resume()
        while not self.halted and not at.stopped and at is self.at:
            if not at.validated:
                yield from self._validate()
                continue
            if at.epoch >= at.goal_epoch:
                break
            if at.example == 0:
                at.batch_size = self.project.batch_size
            if self.native.takes_over():
                self.native.advance(LONGEST if upto is None else max(1, upto - at.step))
                yield
            else:
                yield from self._epoch(at)
        self.flush()

    def _epoch(self, at: Position) -> Iterator[None]:
        """The rest of one epoch, or less where something was changed meanwhile."""
        project, revision = self.project, self.revision
        total = self.total_steps
        batches = self.data.epoch(project.transforms, at.batch_size, project.seed, at.epoch, at.example)
        for role, one in self.networks.items():
            network.learning(one, project.networks[role])
        while True:
            started = time.perf_counter()
            batch = next(batches, None)
            if batch is None:
                break
            pace.set_rates(self, total)
            seed_everything(derive(project.seed, "step", at.step), self.device.type)
            metrics = self.recipe.step(*batch)
            size = len(batch[1])
            at.step += 1
            at.example += size
            at.samples += size
            self.ledger.note(metrics)
            if self.ledger.due:
                self.flush()
                self.stopping.after_steps()
            at.seconds += time.perf_counter() - started
            yield
            if self.halted or at.stopped or revision != self.revision or at is not self.at:
                return
        self.flush()
        if not self.halted:
            self.close_epoch()
            yield

    def close_epoch(self) -> None:
        """The last example of an epoch was used."""
        at = self.at
        for name, value in at.epoch_sums.items():
            at.latest[name] = value / max(1, at.epoch_steps)
        at.epoch, at.example, at.epoch_steps = at.epoch + 1, 0, 0
        at.epoch_sums.clear()
        at.validated = self.data.count("validation") == 0
        if at.validated:
            pace.listen(self)
            self.stopping.after_validation()

    @property
    def exact_epoch(self) -> float:
        """Finished epochs and the part of the current one."""
        return self.at.epoch + self.at.example / max(1, self.data.count("train"))

    @property
    def total_steps(self) -> int:
        """Steps of the run from its start to its end, as things stand."""
        at, count = self.at, self.data.count("train")
        if at.epoch >= at.goal_epoch:
            return at.step
        size = at.batch_size or self.project.batch_size
        here = math.ceil((count - at.example) / (size if at.example else self.project.batch_size))
        return at.step + here + (at.goal_epoch - at.epoch - 1) * math.ceil(count / self.project.batch_size)

    def flush(self) -> None:
        """Fetch the numbers of all steps since the last time, publish them, and look whether they are sound."""
        self.ledger.flush()

    def _validate(self) -> Iterator[None]:
        at, revision = self.at, self.revision
        found = yield from evaluation.over(self, "validation")
        if revision != self.revision or at is not self.at:
            return
        at.validated = True
        at.latest |= found
        step, epoch = np.array([at.step]), np.array([float(at.epoch)])
        for name, mean in found.items():
            self.telemetry.curves.append(name, step, epoch, np.array([mean], np.float32))
        pace.listen(self)
        self.stopping.after_validation()
        yield

    def evaluating(self) -> AbstractContextManager[None]:
        """The networks as they are judged: in eval mode, with averaged weights if these are wanted."""
        return evaluating(self.networks, self.optimizers.values())

    def evaluate(self, split: str) -> dict[str, float]:
        """Metrics of a whole split ({"test.loss": …, "test.accuracy": …}); empty where it has no examples."""
        means = evaluation.over(self, split)
        while True:
            try:
                next(means)
            except StopIteration as end:
                return end.value

    # -- telling ---------------------------------------------------------------------------------------------------

    def progress(self, state: State, *problems: Problem) -> Progress:
        at, total = self.at, self.total_steps
        rate = self.ledger.rate or (at.step / at.seconds if at.seconds else 0.0)
        runner, why = self.native.explained()
        return Progress(
            state=state,
            step=at.step,
            total_steps=total,
            epoch=self.exact_epoch,
            epochs=at.goal_epoch,
            steps_per_second=rate,
            seconds_left=(total - at.step) / rate if rate else None,
            lr=pace.shown(self, total),
            best=at.best,
            latest=dict(at.latest),
            device=device.describe(self.device, self.threads),
            manner=device.manner(self.device, self.project, next(iter(self.networks.values()))),
            threads=self.threads,
            runner=runner,
            why_eager=why,
            samples=at.samples,
            message=at.ended,
            marks=change.marks(self.log),
            problems=(*((self.halted,) if self.halted else ()), *problems),
        )

    def weights(self) -> dict[str, dict[str, torch.Tensor]]:
        """Copies of all tensors by role and name, as they are judged."""
        with self.evaluating():
            return {r: {k: v.cpu().clone() for k, v in one.state_dict().items()} for r, one in self.networks.items()}

    def specimen(self) -> Specimen:
        """What probes may look at: the networks and the first validation (else training) examples."""
        if self._specimen is None or self._specimen.project is not self.project:
            name = "validation" if self.data.count("validation") else "train"
            count = memory.at_once(self.analysis, PROBE_EXAMPLES, keep=True)
            inputs, targets = (tensor[:count] for tensor in self.data.split(name))
            x = prepared(inputs, self.project.transforms)
            self._specimen = Specimen(
                project=self.project,
                networks=self.networks,
                modules={r: network.modules(n, self.project.networks[r]) for r, n in self.networks.items()},
                facts=self.analysis.facts,
                signature=self.data.signature,
                x=x,
                y=targets,
                raw=inputs.cpu().numpy(),
                source=name,
                data=self.data,
                native=self.native.units,
            )
        return self._specimen

    step = property(lambda self: self.at.step)
    epoch = property(lambda self: self.at.epoch)
    samples = property(lambda self: self.at.samples)
    seconds = property(lambda self: self.at.seconds)
