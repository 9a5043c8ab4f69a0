"""Keeping: a run that goes on is written to disk, often enough to lose little and seldom enough to cost little."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from playground.engine import checkpoint

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

log = logging.getLogger(__name__)

SHARE = 0.02
"""Part of the time that writing may take, …"""
LEAST_SECONDS, MOST_SECONDS = 1.0, 20.0
"""… but a run is never written more often, and never more seldom, than after so long."""


def pause(cost: float) -> float:
    """How long to wait until the next writing, given how many seconds the last one took."""
    return min(MOST_SECONDS, max(LEAST_SECONDS, cost / SHARE))


class Writer:
    """Carries out one job after another, in order, on a thread that lives only as long as there are any."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], object]] = queue.SimpleQueue()
        self._waiting = 0
        self._changed = threading.Condition()

    @property
    def busy(self) -> bool:
        """Whether there is something that is not written yet."""
        return self._waiting > 0

    def put(self, job: Callable[[], object]) -> None:
        """Do something soon."""
        self._jobs.put(job)
        with self._changed:
            self._waiting += 1
            if self._waiting > 1:
                return
        threading.Thread(target=self._work, name="writer", daemon=True).start()

    def wait(self, timeout: float = 60) -> bool:
        """Wait until everything is done; whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, timeout)

    def _work(self) -> None:
        while True:
            try:
                self._jobs.get_nowait()()
            except Exception:
                log.exception("Something could not be written")
            with self._changed:
                self._waiting -= 1
                if not self._waiting:
                    self._changed.notify_all()
                    return


class Keeping:
    """Writes a run to one file again and again, beside the training; `look` is called between steps, often."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.error: OSError | None = None
        """What kept it from being written the last time."""
        self._writer = Writer()
        self._due = time.perf_counter() + LEAST_SECONDS
        self._copied = 0.0

    def look(self, trainer: Trainer) -> None:
        """Write the run if it is time for that."""
        started = time.perf_counter()
        if started >= self._due and not self._writer.busy and trainer.step:
            taken = checkpoint.snapshot(trainer)
            self._copied = time.perf_counter() - started
            self._due = started + MOST_SECONDS
            self._writer.put(lambda: self._write(taken))

    def finish(self, trainer: Trainer) -> None:
        """Write the run as it is now, and wait for that. Raises OSError."""
        self._writer.wait()
        checkpoint.save(self.path, trainer)

    def _write(self, taken: checkpoint.Snapshot) -> None:
        started = time.perf_counter()
        try:
            taken.write(self.path)
            self.error = None
        except OSError as error:
            self.error = error
        now = time.perf_counter()
        self._due = now + pause(self._copied + now - started)
