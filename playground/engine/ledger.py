"""Ledger: takes the metrics of steps into curves, sums and speed, many steps at a time."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from playground.engine.telemetry import Array

if TYPE_CHECKING:
    import torch

    from playground.engine.trainer import Trainer

FLUSH_SECONDS = 0.08
"""How often numbers of many steps are fetched from the device and published together."""
RECENT = 50
"""Steps over which the training metrics of the moment are averaged."""


class Ledger:
    """Belongs to one trainer; what a stored run needs of it stands in the trainer's position."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._pending: list[tuple[int, float, Mapping[str, torch.Tensor]]] = []
        self._flushed = time.perf_counter()
        self.rate = 0.0
        """Steps per second at present; 0 while it is not known."""
        self._rate_from = (self._flushed, 0)

    def clear(self) -> None:
        """Begin anew with another run."""
        self._pending.clear()
        self.rate = 0.0
        self.resume()

    def resume(self) -> None:
        """Training goes on: the time since it last did counts for nothing."""
        self._rate_from = (time.perf_counter(), self._trainer.at.step)

    def note(self, metrics: Mapping[str, torch.Tensor]) -> None:
        """Remember the metrics of the step that was just done, without fetching them."""
        at, count = self._trainer.at, self._trainer.data.count("train")
        self._pending.append((at.step, at.epoch + at.example / count, metrics))

    @property
    def due(self) -> bool:
        """Whether it is time to fetch what was noted."""
        return time.perf_counter() - self._flushed > FLUSH_SECONDS

    def flush(self) -> None:
        """Fetch the numbers of all steps since the last time, publish them, and look whether they are sound."""
        import torch

        self._flushed = time.perf_counter()
        if not self._pending:
            return
        steps = np.array([step for step, _, _ in self._pending])
        epochs = np.array([epoch for _, epoch, _ in self._pending])
        names = list(self._pending[0][2])
        rows = torch.stack([torch.stack([metrics[name] for name in names]) for _, _, metrics in self._pending])
        values = rows.float().cpu().numpy()
        self._pending.clear()
        columns = {name: values[:, n] for n, name in enumerate(names)}
        self.add_up(columns)
        self.publish(steps, epochs, columns)

    def add_up(self, columns: Mapping[str, Array]) -> None:
        """Add metrics of steps to the sums of the epoch."""
        at = self._trainer.at
        for name, column in columns.items():
            # One by one: the sum must not depend on how many steps happen to be fetched together.
            at.epoch_sums[f"train.{name}"] = sum(column.tolist(), at.epoch_sums.get(f"train.{name}", 0.0))
        at.epoch_steps += len(next(iter(columns.values())))

    def publish(self, steps: Array, epochs: Array, columns: Mapping[str, Array]) -> None:
        """Append metrics of steps to the curves, and look whether they are sound."""
        trainer, at = self._trainer, self._trainer.at
        curves = trainer.telemetry.curves
        for name, column in columns.items():
            curves.append(f"train.{name}", steps, epochs, column)
            curve = curves.get(f"train.{name}")
            if curve is not None:
                at.latest[f"train.{name}"] = float(curve.values[-RECENT:].mean(dtype=np.float64))
        if "loss" in columns:
            trainer.stopping.judge_losses(len(steps))
        now, (then, before) = time.perf_counter(), self._rate_from
        if now - then > 0.5:
            self.rate = (at.step - before) / (now - then)
            self._rate_from = (now, at.step)
