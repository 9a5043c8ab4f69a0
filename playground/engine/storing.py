"""Storing: what the trainer thread writes, that is, the run of a window and, when it rests or ends, the history."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from playground.core.problem import Problems
from playground.engine import checkpoint, history
from playground.engine.history import History
from playground.engine.keeping import Writer

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

log = logging.getLogger(__name__)

Stored = Literal["stored", "nothing", "failed"]
"""What came of storing a run. nothing: no step was trained. failed: it did not work, or is not known to have worked."""


class Storing:
    """Writes runs. Copies are taken on the thread that trains, between two steps; writing is done beside it."""

    def __init__(self, history: History | None) -> None:
        self.history = history
        self.origin = ""
        """What is open, for the record."""
        self.error: Exception | None = None
        """What kept the run from being written the last time; None if nothing did."""
        self.cost = 0.0
        """Seconds that it took to write it the last time."""
        self.count = 0
        """How often something was put into the history: who shows it looks whether this has grown."""
        self.writer = Writer()
        self._known: object = None

    def save(self, path: Path, trainer: Trainer | None, wait: bool) -> Stored:
        """Write a run to a file; without `wait`, beside the training."""
        if trainer is None or not trainer.step:
            return "nothing"
        trainer.run = trainer.run or history.new_id()
        started = time.perf_counter()
        try:
            taken = checkpoint.snapshot(trainer)
        except Exception as error:
            self._failed(error)
            return "failed"
        copied = time.perf_counter() - started
        if not wait:
            self.writer.put(lambda: self._write(taken, path, copied))
            return "stored"
        self.writer.wait()
        return self._write(taken, path, copied)

    def _write(self, taken: checkpoint.Snapshot, path: Path, copied: float) -> Stored:
        started = time.perf_counter()
        try:
            taken.write(path)
        except Exception as error:
            self._failed(error)
            return "failed"
        self.error = None
        self.cost = copied + time.perf_counter() - started
        return "stored"

    def _failed(self, error: Exception) -> None:
        self.error = error
        log.warning("The run cannot be stored: %s", error)

    # -- the history -----------------------------------------------------------------------------------------------

    def archive(self, trainer: Trainer | None) -> None:
        """Put a run into the history, unless it is there as it is; nothing where no step was trained."""
        if self.history is None or trainer is None or not trainer.step or self._mark(trainer) == self._known:
            return
        trainer.run = trainer.run or history.new_id()
        record, taken = history.about(trainer, self.origin), checkpoint.snapshot(trainer)
        self._known = self._mark(trainer)
        self.writer.put(lambda: self._archive(record, taken))

    def branch(self, trainer: Trainer) -> None:
        """Go on from a stored run as another one, so that what was stored stays as it is."""
        trainer.run = ""
        self._known = self._mark(trainer)

    def _archive(self, record: history.Record, taken: checkpoint.Snapshot) -> None:
        assert self.history is not None
        try:
            self.history.put(record, taken)
        except (OSError, Problems) as error:
            self._failed(error)
        self.count += 1

    def _mark(self, trainer: Trainer) -> object:
        return id(trainer), trainer.step, trainer.revision, trainer.at.ended, tuple(trainer.at.latest)
