"""Curves as a picture."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from playground.core.disk import write_atomically
from playground.core.language import say, translated
from playground.core.problem import Problem, Problems
from playground.engine.exporter import Exporter, Finished


class CurvesPicture(Exporter):
    """Loss and other metrics over the epochs, drawn without a window system."""

    title, format, suffix = "Curves (PNG)", "curves", ".png"

    def write(self, run: Finished, path: Path) -> None:
        from matplotlib.figure import Figure

        if run.curves is None or not run.curves.names():
            raise Problems([Problem("", say("There are no curves yet. Train first."))])
        metrics = sorted({name.partition(".")[2] for name in run.curves.names()}, key=lambda name: name != "loss")
        figure = Figure(figsize=(5.2 * len(metrics), 3.6), layout="constrained")
        for n, metric in enumerate(metrics):
            axes: Any = figure.add_subplot(1, len(metrics), n + 1)
            for split, colour in (("train", "#3567e8"), ("validation", "#c27803")):
                curve = run.curves.get(f"{split}.{metric}")
                if curve is None:
                    continue
                if split == "train":
                    axes.plot(curve.epochs, curve.values, color=colour, alpha=0.25, linewidth=0.8)
                    axes.plot(
                        curve.epochs,
                        _mean(curve.values),
                        color=colour,
                        label=say("{split} (running mean)", split=translated(split)),
                    )
                else:
                    axes.plot(curve.epochs, curve.values, "o-", color=colour, markersize=3, label=translated(split))
            axes.set_xlabel(say("epoch"))
            axes.set_ylabel(
                say("loss") if metric == "loss" else say("{metric} (1 = all right)", metric=translated(metric))
            )
            axes.grid(alpha=0.25)
            axes.legend(frameon=False)
        figure.suptitle(run.project.title, parse_math=False)
        buffer = io.BytesIO()
        figure.savefig(buffer, dpi=130)
        write_atomically(path, buffer.getvalue())


def _mean(values: Any) -> Any:
    """Running mean over a fiftieth of the run."""
    import numpy as np

    width = max(1, len(values) // 50)
    sums = np.cumsum(np.insert(values.astype(float), 0, 0.0))
    starts = np.maximum(np.arange(1, len(values) + 1) - width, 0)
    ends = np.arange(1, len(values) + 1)
    return (sums[ends] - sums[starts]) / (ends - starts)
