"""Session: the trainer thread. Projects and commands go in, telemetry comes out; few methods wait for answers."""

from __future__ import annotations

import importlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from playground.core.language import say
from playground.core.problem import Problem, Problems, errors
from playground.core.project import Project
from playground.core.spec import needed
from playground.engine import checkpoint, shortage, transfer, warm
from playground.engine.failure import explained
from playground.engine.history import History
from playground.engine.measuring import Measuring
from playground.engine.position import Mark
from playground.engine.probe import Probe
from playground.engine.storing import Stored, Storing
from playground.engine.telemetry import Event, Progress, State, Telemetry

if TYPE_CHECKING:
    from torch import Tensor

    from playground.engine.trainer import Trainer

log = logging.getLogger(__name__)

T = TypeVar("T")

PROGRESS_SECONDS = 0.1


class Session:
    """Runs one project at a time on a thread of its own. Importing and making it does not import torch."""

    def __init__(self, project: Project, history: History | None = None) -> None:
        """Every run that trained is put into the `history`, when it rests, ends, or gives way to another."""
        self.telemetry = Telemetry()
        self.storing = Storing(history)
        self.ready = False
        """Whether torch is there and the first project was tried."""
        self.opening = 0
        """How many projects were opened since the first; what was measured before the last is stale."""
        self._project = project
        self._commands: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._main, name="trainer", daemon=True)
        self._closing = False
        self._wishes: frozenset[Probe] = frozenset()
        # What follows belongs to the thread.
        self._opening = 0
        self._trainer: Trainer | None = None
        self._running: Iterator[None] | None = None
        self._errand: Iterator[Event] | None = None
        self._stop_at: Callable[[Mark], bool] | None = None
        self._state: State = "starting"
        self._short = 0
        """Size of the batches for which there was not enough memory, until something is done about it."""
        self._problems: tuple[Problem, ...] = ()
        self._shown = 0.0
        self._measuring = Measuring(self.telemetry)

    # -- commands --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the thread: it imports torch, loads the data, builds the network and then waits for commands."""
        if not self.opening:
            self._commands.put(lambda: self._open(self._project, None, 0))
        self._thread.start()

    def submit(self, project: Project) -> None:
        """Adopt an edited project between two steps; of several in a row only the newest counts."""
        self._project = project
        self._commands.put(lambda: self._adopt(project))

    def open(self, project: Project, checkpoint: Path | None = None) -> None:
        """Begin with another project, from a stored run if there is one; it is then paused where it was."""
        self._project = project
        self.opening = opening = self.opening + 1
        self._commands.put(lambda: self._open(project, checkpoint, opening))

    def go_back(self, project: Project, stored: Path) -> None:
        """Take up a run of the history, paused where it was; what is trained from there on is another run."""
        self._project = project
        self.opening = opening = self.opening + 1

        def back() -> None:
            self._open(project, stored, opening)
            if self._trainer is not None:
                self.storing.branch(self._trainer)

        self._commands.put(back)

    def train(self) -> None:
        self._commands.put(lambda: self._go(None))

    def pause(self) -> None:
        self._commands.put(self._pause)

    def step(self, count: int = 1) -> None:
        """Train one batch, or so many, then pause."""
        self._commands.put(lambda: self._go(lambda before: lambda now: now.step >= before.step + count))

    def step_epoch(self) -> None:
        """Train to the end of the epoch, validate, then pause."""
        self._commands.put(lambda: self._go(lambda before: lambda now: now.epoch > before.epoch and now.validated))

    def stop(self) -> None:
        """End the run: pause, and evaluate the test examples."""
        self._commands.put(self._stop)

    def reset(self) -> None:
        """Fresh weights, empty curves, step 0."""
        self._commands.put(self._reset)

    def do(self, errand: Callable[[Trainer | None], Iterator[Event]]) -> None:
        """Carry out other work on the thread, step by step, and post what comes of it; training waits meanwhile.

        It takes the place of an errand that is under way. The trainer is None where the project has errors.
        """
        self._commands.put(lambda: self._begin(errand(None if errors(list(self._problems)) else self._trainer)))

    def watch(self, probes: frozenset[Probe]) -> None:
        """What is visible now, and so worth measuring."""
        self._wishes = probes
        self._commands.put(lambda: None)

    def save_checkpoint(self, path: Path, wait: float = 10) -> Stored:
        """Write the run to disk between two steps; waits at most `wait` seconds, and not at all before it is ready."""
        return self._ask(lambda: self.storing.save(path, self._trainer, wait > 0), wait, "failed")

    def weights(self, wait: float = 10) -> Mapping[str, Mapping[str, Tensor]]:
        """Copies of all tensors by role and name, taken between two steps; empty where there is no network yet."""
        return self._ask(lambda: self._trainer.weights() if self._trainer is not None else {}, wait, {})

    def shapes(self, wait: float = 10) -> Mapping[str, tuple[int, ...]]:
        """Shapes of all tensors of the networks; empty where there is no network yet."""
        return self._ask(lambda: transfer.own_shapes(self._trainer) if self._trainer else {}, wait, {})

    def load_weights(self, weights: Mapping[str, Tensor], layers: frozenset[str], wait: float = 20) -> tuple[str, ...]:
        """Begin a new run with weights of another one in some layers; tells in which."""
        return self._ask(lambda: self._load(weights, layers), wait, ())

    def _ask(self, answer: Callable[[], T], wait: float, otherwise: T) -> T:
        """What the thread answers between two steps, if it does so in time."""
        if not self.ready or not self._thread.is_alive():
            return otherwise
        answers: queue.SimpleQueue[T] = queue.SimpleQueue()
        self._commands.put(lambda: answers.put(answer()))
        try:
            return answers.get(timeout=wait)
        except queue.Empty:
            return otherwise

    def close(self, timeout: float = 10) -> None:
        """Stop the thread and wait for it, except while it imports torch or opens the first project."""
        self._closing = True
        self._commands.put(lambda: None)
        if self.ready and self._thread.is_alive():
            self._thread.join(timeout)
            self.storing.writer.wait(timeout)

    # -- the thread ------------------------------------------------------------------------------------------------

    def _main(self) -> None:
        self._tell()
        try:
            # The first optimizer would import it, and then a step would take a second.
            importlib.import_module("torch._dynamo")
        except Exception:
            log.exception("PyTorch cannot be imported")
            self._state = "failed"
            words = say("PyTorch cannot be imported, so nothing can be trained. Install it again.")
            self._problems = (Problem("", words),)
            self._tell()
            return
        while not self._closing:
            self._turn()
        self.storing.archive(self._trainer)

    def _turn(self) -> None:
        """Carry out what was asked, then one step of training."""
        try:
            while True:
                waiting = self._running is None and self._errand is None
                command = (
                    self._commands.get(timeout=0.02 if self._measuring.missing(self._trainer, self._wishes) else 0.5)
                    if waiting
                    else self._commands.get_nowait()
                )
                command()
                if self._closing:
                    return
        except queue.Empty:
            pass
        except Exception as error:
            self._crash(error)
        try:
            self._run_errand(self._errand) if self._errand is not None else self._train_a_little()
            self._measuring.measure(self._trainer, self._wishes, self._running is not None, self._opening)
            if self._running is None and self._trainer is not None and self._trainer.native.warm():
                self._tell()
        except Exception as error:
            self._crash(error)

    def _begin(self, errand: Iterator[Event]) -> None:
        self._errand = errand

    def _run_errand(self, errand: Iterator[Event]) -> None:
        self._errand = None  # whatever goes wrong in it, it is not tried again
        for event in islice(errand, 1):
            self.telemetry.post(event)
            self._errand = errand

    def _train_a_little(self) -> None:
        trainer, running = self._trainer, self._running
        if trainer is None or running is None:
            return
        over = next(running, self) is self
        if over or (self._stop_at is not None and self._stop_at(Mark(trainer))):
            trainer.flush()
            self._running = None
            self._state = "paused"
            if trainer.finished:
                self._state = "finished"
                trainer.at.latest.update(trainer.evaluate("test"))
            self.storing.archive(trainer)
            self._tell()
        elif time.perf_counter() - self._shown > PROGRESS_SECONDS:
            self._tell()

    def _tell(self) -> None:
        self._shown = time.perf_counter()
        nowhere = Progress(state=self._state, problems=self._problems)
        trainer = self._trainer
        self.telemetry.post(nowhere if trainer is None else trainer.progress(self._state, *self._problems))

    def _crash(self, error: Exception) -> None:
        """An exception on the thread: say it, at its node if there is one, and go on living."""
        if isinstance(error, Problems):
            self._problems = tuple(errors(error.problems))
            self._running = None
            self._state = "paused" if self._trainer is not None and self._trainer.step else "idle"
            self._tell()
            return
        short = shortage.amount(error)
        if short is not None and self._trainer is not None and self._running is not None:
            shortage.tidy(self._trainer, error)
            self._running, self._state, self._short = None, "paused", self._trainer.at.batch_size
            self._problems = (shortage.problem(self._trainer, short),)
            self._tell()
            return
        log.error("The trainer stopped", exc_info=error)
        self._fail(explained(error, self._trainer.compiled if self._trainer is not None else None))

    def _fail(self, problem: Problem) -> None:
        self._running = None
        self._state = "failed"
        self._problems = (problem,)
        self.ready = True
        self._tell()

    # -- carrying out ----------------------------------------------------------------------------------------------

    def _open(self, project: Project, checkpoint: Path | None, opening: int) -> None:
        from playground.engine.trainer import Trainer

        if opening < self.opening:
            return  # a newer one waits behind this
        self.storing.archive(self._trainer)
        self._running, self._errand, self._trainer, self._problems = None, None, None, ()
        self._measuring.forget()
        edited = self.ready and opening == self._opening
        self._opening, self._short = opening, 0
        self.telemetry.curves.clear()
        if not edited:  # else what is pressed meanwhile is meant, and waits until this is done
            self._state = "loading"
            self._tell()
        try:
            if checkpoint is not None:
                self._restore(checkpoint, project)
            if self._trainer is None:
                self._trainer = Trainer(project, telemetry=self.telemetry)
            self._trainer.submit(project)
            warm.up(self._trainer)
        except Problems as error:
            self._problems = (*errors(error.problems), *self._problems)
        except Exception as error:
            self._crash(error)
            return
        self._state = "paused" if self._trainer is not None and self._trainer.step else "idle"
        if self._trainer is not None and self._trainer.step and self._trainer.finished:
            self._state = "finished"
        self.ready = True
        self._tell()

    def _restore(self, path: Path, project: Project) -> None:
        """Take up a stored run; where that does not work, it is said, but keeps nobody from training."""
        try:
            self._trainer = checkpoint.resumed(path, project, self.telemetry)
        except Problems as error:
            self._problems = tuple(replace(problem, severity="warning") for problem in error.problems)

    def _adopt(self, project: Project) -> None:
        if project is not self._project:
            return  # a newer one waits behind this
        try:
            if self._trainer is None:
                self._open(project, None, self.opening)
                return
            if needed(self._trainer.project, project) == "restart":
                self.storing.archive(self._trainer)
            over = self._state == "finished"
            restarted = self._trainer.submit(project)
            self._problems = ()
            relieved = not restarted and 0 < project.batch_size < self._short
            self._short = 0
            if relieved:  # it had to stop, and can go on with the smaller batches at once
                self._trainer.at.batch_size, self._state = project.batch_size, "training"
            if self._running is not None or relieved:
                self._running = self._trainer.steps(None if self._stop_at is None else 0)
            elif restarted:
                self._state = "idle"
            elif over and not self._trainer.finished:
                self._state = "paused"
            elif self._state == "failed":
                self._state = "paused" if self._trainer.step else "idle"
        except Problems as error:
            self._problems = tuple(errors(error.problems))
            if self._running is not None:
                self._running = None
                self._state = "paused"
        self._tell()

    def _go(self, goal: Callable[[Mark], Callable[[Mark], bool]] | None) -> None:
        if self._trainer is None:
            self._open(self._project, None, self.opening)
        if errors(list(self._problems)) and self._state != "failed":
            self._tell()
            return
        trainer = self._trainer
        if trainer is None:
            return
        self._problems = ()
        if trainer.halted:
            self.storing.archive(trainer)
            trainer.reset()
        elif trainer.finished:
            trainer.extend()
        self._stop_at, self._short = None if goal is None else goal(Mark(trainer)), 0
        trainer.use_threads()
        self._running = trainer.steps(None if goal is None else 0)
        self._state = "training"
        self._tell()

    def _pause(self) -> None:
        if self._running is not None:
            self._running = None
            self._state = "paused"
            if self._trainer is not None:
                self._trainer.flush()
                self.storing.archive(self._trainer)
        self._tell()

    def _stop(self) -> None:
        self._pause()
        trainer = self._trainer
        if trainer is not None and trainer.step:
            trainer.at.latest.update(trainer.evaluate("test"))
            self._state = "finished"
            self.storing.archive(trainer)
            self._tell()

    def _load(self, weights: Mapping[str, Tensor], layers: frozenset[str]) -> tuple[str, ...]:
        self._reset()
        trainer = self._trainer
        if trainer is None:
            return ()
        taken = transfer.put(trainer, weights, layers)
        trainer.given, trainer.revision = bool(taken), trainer.revision + 1
        self._tell()
        return taken

    def _reset(self) -> None:
        self._running, self._short = None, 0
        if self._trainer is None:
            return
        self.storing.archive(self._trainer)
        self._trainer.reset()
        self._state = "idle"
        self._measuring.forget()
        self._problems = self._problems if self._project is not self._trainer.project else ()
        self._tell()
