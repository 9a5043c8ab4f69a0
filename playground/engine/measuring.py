"""Measuring: which watched probe runs next on the trainer thread, so that all together get a bounded share of it."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from playground.engine.probe import Probe
from playground.engine.telemetry import Measured, Telemetry

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

log = logging.getLogger(__name__)

PROBE_SHARE = 0.03
"""Part of the thread's time that all watched probes together may take while training."""
PROBE_SECONDS = 0.1
"""Least time between two measurements of one probe."""


class Measuring:
    """Belongs to the trainer thread of one session."""

    def __init__(self, telemetry: Telemetry) -> None:
        self._telemetry = telemetry
        self._due: dict[Probe, tuple[float, tuple[int, int]]] = {}

    def forget(self) -> None:
        """All probes are due again."""
        self._due = {}

    def missing(self, trainer: Trainer | None, wishes: frozenset[Probe]) -> list[Probe]:
        """Watched probes whose last result is out of date (and was fetched), longest due first; after an edit, all."""
        if trainer is None:
            return []
        now, mark = time.perf_counter(), (trainer.revision, trainer.step)
        due = self._due

        def stale(probe: Probe) -> bool:
            if probe not in due or due[probe][1][0] != mark[0]:
                return True
            return not type(probe).steady and due[probe][1] != mark and due[probe][0] <= now

        wanted = [probe for probe in wishes if stale(probe) and not self._telemetry.is_waiting(probe)]
        return sorted(wanted, key=lambda probe: due.get(probe, (0.0, mark))[0])

    def measure(self, trainer: Trainer | None, wishes: frozenset[Probe], running: bool, opening: int) -> None:
        """Run at most one probe that is due."""
        if trainer is None:
            return
        for probe in self.missing(trainer, wishes)[:1]:
            started = time.perf_counter()
            specimen = trainer.specimen()
            try:
                with trainer.evaluating():
                    # What is watched may still be meant for another project, one about to be opened or just left.
                    found = probe.measure(specimen) if type(probe).fits(trainer.project) else {}
            except Exception:
                log.exception("The probe %s failed", type(probe).__name__)
                found = {}
            at = trainer.at
            for node, data in found.items():
                event = Measured(probe, node, at.step, trainer.exact_epoch, data, probe.computed_on(specimen), opening)
                self._telemetry.post(event)
            cost = time.perf_counter() - started
            pause = max(PROBE_SECONDS, cost * len(wishes) / PROBE_SHARE) if running else 0.0
            self._due[probe] = (started + pause, (trainer.revision, at.step))
