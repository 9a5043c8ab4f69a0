"""Runs the claims of a project: trains what they speak of, once per variant, and compares."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from playground.core.claim import AT_PATTERN, Claim, Operand
from playground.core.problem import Problem, Problems, errors
from playground.core.project import Project
from playground.core.spec import member
from playground.core.variant import with_variant
from playground.engine import failure
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer

COUNTED = "network."
"""Metrics that begin so ("network.parameters", "network.macs", "network.layers") are known without training."""


@dataclass(frozen=True)
class Result:
    """One claim, what was measured, and how long the training behind it took."""

    claim: Claim
    measured: float
    seconds: float
    passed: bool
    note: str = ""


@dataclass
class _Run:
    """One trained variant: values of each metric at the end of every epoch, and at the end."""

    seconds: float = 0.0
    epochs: dict[str, list[float]] = field(default_factory=dict)
    first: dict[Operand, float] = field(default_factory=dict)
    end: dict[str, float] = field(default_factory=dict)
    best_epoch: int = 0
    in_time: bool = True


def verify(project: Project, *, threads: int = 0) -> Iterator[Result]:
    """Check every claim of a project within its budget. Raises Problems where a variant is not valid."""
    operands = [operand for claim in project.claims for operand in (claim.operand, claim.than) if operand is not None]
    deadline = time.monotonic() + project.budget
    runs: dict[str, _Run] = {}
    for claim in project.claims:
        values: list[float] = []
        seconds = 0.0
        note = ""
        for operand in (claim.operand, claim.than):
            if operand is None:
                continue
            name = operand.variant
            if name not in runs:
                mine = [one for one in operands if one.variant == name]
                changed = with_variant(project, name)
                untrained = all(one.metric.startswith(COUNTED) for one in mine)
                runs[name] = _Run() if untrained else _train(changed, mine, deadline, threads)
                runs[name].end |= _counted(changed)
            run = runs[name]
            seconds += run.seconds
            if not run.in_time:
                note = f"the budget of {project.budget} s was over before the run was"
            values.append(_value(run, operand))
        measured = values[0]
        if claim.than is not None:
            measured = values[0] - values[1] if claim.by == "difference" else values[0] / (values[1] or math.nan)
        yield Result(claim, measured, seconds, not note and claim.holds(measured), note)


def _train(project: Project, operands: list[Operand], deadline: float, threads: int) -> _Run:
    trainer = Trainer(project, threads=threads)
    run = _Run()
    needs_test = any(operand.metric.startswith("test.") and operand.at != "end" for operand in operands)
    started = time.monotonic()
    seen = 0
    with failure.as_problems(trainer.compiled):
        for _ in trainer.steps():
            if trainer.at.validated and trainer.epoch > seen:
                seen = trainer.epoch
                _note_epoch(run, trainer, operands, needs_test)
            if time.monotonic() > deadline:
                run.in_time = trainer.finished
                break
        if trainer.epoch > seen:
            _note_epoch(run, trainer, operands, needs_test)
        run.seconds = time.monotonic() - started
        run.end = {**trainer.at.latest, **trainer.evaluate("test"), **_probed(trainer, operands)}
    run.best_epoch = trainer.at.best[2] if trainer.at.best else seen
    return run


def _counted(project: Project) -> dict[str, float]:
    """What can be counted before anything is trained. Raises Problems where the project is not valid."""
    analysis = analyse(project)
    if not analysis.ok:
        raise Problems(errors(list(analysis.problems)))
    return {f"{COUNTED}{name}": float(getattr(analysis, name)) for name in ("parameters", "macs", "layers")}


def _note_epoch(run: _Run, trainer: Trainer, operands: list[Operand], needs_test: bool) -> None:
    values = dict(trainer.at.latest)
    if needs_test:
        values |= trainer.evaluate("test")
    if any(operand.metric.startswith("probe.") and operand.at != "end" for operand in operands):
        values |= _probed(trainer, operands)
    for name, value in values.items():
        line = run.epochs.setdefault(name, [])
        line += [math.nan] * (trainer.epoch - 1 - len(line))
        line.append(value)
    for operand in operands:
        found = AT_PATTERN.fullmatch(operand.at)
        if found is not None and found.group(2) and operand not in run.first:
            value, limit = values.get(operand.metric, math.nan), float(found.group(3))
            if (value >= limit) if found.group(2) == ">=" else (value <= limit):
                run.first[operand] = float(trainer.step)


def _probed(trainer: Trainer, operands: list[Operand]) -> dict[str, float]:
    """Values of the metrics "probe.NAME" and "probe.NAME.NODE"."""
    result: dict[str, float] = {}
    for name in {operand.metric.split(".")[1] for operand in operands if operand.metric.startswith("probe.")}:
        try:
            probe = member("probes", name)()
        except KeyError as error:
            raise Problems([Problem("claims", str(error.args[0]))]) from None
        with trainer.evaluating():
            numbers: Mapping[str, float] = probe.numbers(probe.measure(trainer.specimen()))
        for node, value in numbers.items():
            result[f"probe.{name}.{node}" if node else f"probe.{name}"] = value
    return result


def _value(run: _Run, operand: Operand) -> float:
    if operand.metric.startswith(COUNTED):
        return run.end.get(operand.metric, math.nan)
    line = [value for value in run.epochs.get(operand.metric, []) if not math.isnan(value)]
    match operand.at.split(" "):
        case ["end"]:
            return run.end.get(operand.metric, math.nan)
        case ["max"]:
            return max(line, default=math.nan)
        case ["min"]:
            return min(line, default=math.nan)
        case ["best", _]:
            return _at(run, operand.metric, run.best_epoch)
        case ["epoch", number]:
            return _at(run, operand.metric, int(number))
        case _:
            return run.first.get(operand, math.inf)


def _at(run: _Run, metric: str, epoch: int) -> float:
    line = run.epochs.get(metric, [])
    return line[epoch - 1] if 0 < epoch <= len(line) else math.nan
