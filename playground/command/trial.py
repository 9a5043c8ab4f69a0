"""``playground trial``: which way to compute a project is the fastest here, without training it."""

from __future__ import annotations

from typing import Any

from playground.command.reading import console, load, print_json
from playground.engine.telemetry import Tried


def run(options: Any) -> int:
    """Try all ways, and print how fast each was, and what to set for the fastest."""
    from playground.engine import trial
    from playground.engine.trainer import Trainer

    trainer = Trainer(load(options.target), threads=options.threads or 0)
    tried = _tried(trial.search(trainer))
    if options.json:
        rows = [
            {
                "way": way.title,
                "channels_last": way.channels_last,
                "compile": way.compile,
                "now": way.now,
                "steps_per_second": way.rate,
                "why_not": way.why,
            }
            for way in tried.ways
        ]
        print_json({"ways": rows, "best": tried.best.title if tried.best is not None else None, "why": tried.why})
        return 0
    for way in tried.ways:
        shown = f"{way.rate:10,.1f} steps/s" if way.rate else f"         – {way.why}"
        print(f"{way.title:26}{shown}{'  (now)' if way.now else ''}")
    if tried.best is None:
        print(tried.why)
    else:
        wanted = f"--set channels_last={tried.best.channels_last} --set compile={tried.best.compile}".lower()
        print(f"Try it: playground train {options.target} {wanted}")
    return 0


def _tried(search: Any) -> Tried:
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn())
    tried = Tried()
    with Progress(*columns, console=console(error=True), refresh_per_second=5) as bar:
        task = bar.add_task("Trying", total=1.0)
        for tried in search:
            bar.update(task, completed=tried.progress, description=tried.doing or "Trying")
    return tried
