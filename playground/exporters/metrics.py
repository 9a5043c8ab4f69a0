"""Curves as a table."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from playground.core.disk import write_atomically
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.engine.exporter import Exporter, Finished


class Metrics(Exporter):
    """One row per value: metric, step, epoch, value."""

    title, format, suffix, from_window = "Metrics (CSV)", "metrics", ".csv", True

    def write(self, run: Finished, path: Path) -> None:
        if run.curves is None:
            raise Problems([Problem("", say("There are no curves yet. Train first."))])
        text = io.StringIO()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(["metric", "step", "epoch", "value"])
        for name in run.curves.names():
            curve = run.curves.get(name)
            if curve is not None:
                steps, epochs, values = curve.steps.tolist(), curve.epochs.tolist(), curve.values.tolist()
                for step, epoch, value in zip(steps, epochs, values, strict=True):
                    rows.writerow([name, step, f"{epoch:.6g}", f"{value:.9g}"])
        write_atomically(path, text.getvalue().encode())
