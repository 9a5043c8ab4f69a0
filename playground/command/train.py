"""``playground train``: a run without a window, which can be interrupted at any time and taken up again."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from playground.command.reading import console, load, print_json
from playground.core import path as paths
from playground.core import store
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.spec import members

if TYPE_CHECKING:
    from playground.engine.keeping import Keeping
    from playground.engine.trainer import Trainer

STORED = "run.safetensors"
"""The run in its folder: all that is needed to go on."""


def run(options: Any) -> int:
    """Train a project, or go on with a stored run; write what came of it."""
    from playground.engine.history import new_id
    from playground.engine.keeping import Keeping

    if options.resume and options.out is None:
        options.out = Path(options.target)
    trainer = _resumed(options) if options.resume else _started(options)
    trainer.run = trainer.run or new_id()
    keeping = Keeping(options.out / STORED) if options.out is not None else None
    interrupted = _train(trainer, options.steps, keeping)
    metrics = {**trainer.at.latest, **trainer.evaluate("test")}
    if keeping is not None:
        keeping.finish(trainer)
        _write_run(keeping.path.parent, trainer, metrics)
    _remember(trainer, str(options.target), metrics)
    result = {
        "metrics": metrics,
        "seconds": trainer.seconds,
        "steps": trainer.step,
        "samples": trainer.samples,
        "threads": trainer.threads,
        "runner": trainer.at.runner,
        "device": str(trainer.device),
        "ended": trainer.at.ended,
        "out": str(options.out) if options.out is not None else None,
    }
    if trainer.halted is not None:
        print(f"playground: {trainer.halted}", file=sys.stderr)
    if options.json:
        print_json(result)
    else:
        _tell(trainer, metrics, options.out)
    return 1 if trainer.halted is not None or interrupted else 0


def _remember(trainer: Trainer, origin: str, metrics: dict[str, float]) -> None:
    """Put the run into the history; where that cannot be written, the run has still its own folder."""
    from playground.engine import checkpoint, history, home

    past = history.History(home.folder() / "runs")
    try:
        past.put(replace(history.about(trainer, origin), metrics=metrics), checkpoint.snapshot(trainer))
    except OSError as error:
        print(f"playground: the run is not in the history: {error.strerror or error}.", file=sys.stderr)


def _tell(trainer: Trainer, metrics: dict[str, float], out: Path | None) -> None:
    shown = "  ".join(f"{name} {value:.4f}" for name, value in metrics.items())
    print(f"{trainer.step:,} steps in {trainer.seconds:.1f} s.  {shown}")
    if trainer.at.ended:
        print(trainer.at.ended)
    if out is not None:
        print(f"Written to {out}")
        if not trainer.finished and trainer.halted is None:
            print(f"Go on with: playground train {out} --resume")


def _changed(project: Project, options: Any) -> Project:
    """The project with what the command line sets."""
    for name in ("epochs", "seed", "device"):
        value = getattr(options, name)
        if value is not None:
            project = paths.assign(project, name, str(value))
    for item in options.set:
        where, equals, value = item.partition("=")
        if not equals:
            raise Problems([Problem("", f"--set wants PATH=VALUE, not {item!r}.")])
        project = paths.assign(project, where, value)
    return project


def _started(options: Any) -> Trainer:
    from playground.engine.trainer import Trainer

    project = _changed(load(options.target), options)
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
    return Trainer(project, threads=options.threads or 0)


def _resumed(options: Any) -> Trainer:
    """The run of a folder where it stopped, with as many threads as before: another number rounds otherwise."""
    from playground.engine import checkpoint
    from playground.engine.trainer import Trainer

    folder = Path(options.target)
    stored = folder / STORED
    if not stored.is_file():
        message = f"There is no run to go on with in {folder}. Train with --out {folder} first, without --resume."
        raise Problems([Problem("", message)])
    options.out.mkdir(parents=True, exist_ok=True)
    for path in folder.glob(".*.part"):  # what was being written when it was killed
        with suppress(OSError):
            path.unlink()
    project = checkpoint.project(stored)
    trainer = Trainer(project, threads=options.threads or checkpoint.threads(stored))
    checkpoint.restore(stored, trainer)
    changed = _changed(project, options)
    if changed != project:
        trainer.submit(changed)
        trainer.stopping.go_on()
    return trainer


@contextmanager
def _gently() -> Generator[list[int]]:
    """Take the first Ctrl+C as a wish: a step that was begun is done. The list then holds the signal."""
    asked: list[int] = []

    def ask(number: int, _: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    try:
        before = signal.signal(signal.SIGINT, ask)
    except ValueError:  # not on the main thread
        yield asked
        return
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def _train(trainer: Trainer, steps: int | None, keeping: Keeping | None) -> bool:
    """Train with a progress bar; whether the user has interrupted it."""
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    figures = TextColumn("{task.fields[figures]}")
    columns = (TextColumn("{task.description}"), BarColumn(), figures, TimeRemainingColumn())
    total = trainer.total_steps if steps is None else min(trainer.step + steps, trainer.total_steps)
    with _gently() as asked, Progress(*columns, console=console(error=True), refresh_per_second=5) as bar:
        task = bar.add_task("Training", total=total, completed=trainer.step, figures="")
        for progress in trainer.train(steps=steps):
            latest = progress.latest
            names = [name for name in ("train.loss", "validation.accuracy", "validation.loss") if name in latest]
            figures = "  ".join(f"{name} {latest[name]:.4f}" for name in names[:2])
            bar.update(task, completed=progress.step, figures=f"epoch {progress.epoch:.1f}  {figures}")
            if keeping is not None:
                keeping.look(trainer)
            if asked:
                trainer.flush()
                break
    return bool(asked)


def _write_run(folder: Path, trainer: Trainer, metrics: dict[str, float]) -> None:
    from playground.engine.exporter import Finished

    curves = trainer.telemetry.curves
    run = Finished(trainer.project, trainer.weights(), curves, metrics)
    store.save(folder / "project.json", trainer.project)
    exporters = {cls.format: cls for cls in members("exporters").values()}
    # Weights first: they cost the most, should one of the others fail.
    files = {"weights": "weights.safetensors", "metrics": "metrics.csv", "python": "model.py", "curves": "curves.png"}
    for format, name in files.items():
        exporters[format]().write(run, folder / name)
    if best := trainer.stopping.best_weights():
        exporters["weights"]().write(Finished(trainer.project, best, curves, metrics), folder / "best.safetensors")
