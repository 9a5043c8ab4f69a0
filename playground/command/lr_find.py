"""``playground lr-find``: a good learning rate for a project, without training it."""

from __future__ import annotations

from typing import Any

from playground.command.reading import console, load, print_json
from playground.core.problem import Problem, Problems
from playground.engine.telemetry import Found


def run(options: Any) -> int:
    """Search, show how far it is, and print a rate at which the loss falls fast."""
    from playground.engine import lr_finder
    from playground.engine.trainer import Trainer

    trainer = Trainer(load(options.target), threads=options.threads or 0)
    found = _searched(lr_finder.search(trainer, options.steps))
    if found.suggestion is None:
        raise Problems([Problem("optimizers", found.why)])
    if options.json:
        print_json(
            {
                "suggestion": found.suggestion,
                "rates": found.rates,
                "losses": found.losses,
                "smoothed": found.smoothed,
            }
        )
    else:
        now = next(iter(trainer.project.optimizers.values())).lr
        print(f"A good learning rate is {found.suggestion:g}. The project has {now:g}.")
        print(f"Try it: playground train {options.target} --set optimizer.lr={found.suggestion:g}")
    return 0


def _searched(search: Any) -> Found:
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[figures]}"))
    found = Found()
    with Progress(*columns, TimeRemainingColumn(), console=console(error=True), refresh_per_second=5) as bar:
        task = bar.add_task("Searching", total=None, figures="")
        for found in search:
            figures = f"rate {found.rates[-1]:.2g}  loss {found.smoothed[-1]:.4f}" if found.rates else ""
            bar.update(task, total=found.steps, completed=len(found.rates), figures=figures)
    return found
