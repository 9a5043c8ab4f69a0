"""Shortage: memory that could not be had during a step. Nothing is lost by it: the step is made again later."""

from __future__ import annotations

import gc
import re
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine import memory
from playground.engine.memory import spoken

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

SIGNS = ("out of memory", "not enough memory", "allocate memory", "unable to allocate", "_alloc_failed")
"""What PyTorch, its libraries and NumPy write where memory is short, in small letters."""
AMOUNT = re.compile(r"(?:tried|unable) to allocate ([\d.]+) ?(bytes|[kmgt]i?b)", re.IGNORECASE)
UNITS = {"b": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}


def amount(error: BaseException) -> int | None:
    """How many bytes could not be had, 0 where that is not told; None where an error is about something else."""
    text = str(error)
    if not isinstance(error, MemoryError) and not any(sign in text.lower() for sign in SIGNS):
        return None
    found = AMOUNT.search(text)
    return int(float(found[1]) * UNITS[found[2][0].lower()]) if found else 0


def words(count: int) -> str:
    """What happened, in a sentence."""
    if not count:
        return say("There is not enough memory for a step.")
    return say("There is not enough memory for a step: {amount} more were needed.", amount=spoken(count))


def problem(trainer: Trainer, count: int) -> Problem:
    """What happened to a run, what its steps take, and what helps."""
    project, room = trainer.project, memory.room(trainer.project)
    size, need = project.batch_size, memory.need(project, trainer.analysis)
    told = say("With batches of {size} a step takes about {need}.", size=size, need=spoken(need.total))
    free = "" if room is None else say("{free} are free.", free=spoken(room.free))
    if size > 1:
        advice = say(
            "Halve the batch, and training goes on by itself. For steps that learn from as many examples as before, "
            "set Batches per step to {count}.",
            count=2 * project.accumulate,
        )
    else:
        advice = say("Make the largest layers smaller: pooling in front of a Flatten helps most.")
    message = " ".join(part for part in (words(count), told, free, advice) if part)
    return Problem("batch_size", message, halving() if size > 1 else None, severity="warning")


def halving() -> Fix:
    """The remedy of a click."""

    def halve(project: Project) -> Project:
        return replace(project, batch_size=max(1, project.batch_size // 2))

    return Fix(say("Halve the batch"), halve)


def tidy(trainer: Trainer, error: BaseException) -> None:
    """Let go of what the step had made, so that there is room again; gradients that wait for more batches stay."""
    traceback.clear_frames(error.__traceback__)
    trainer.flush()
    for optimizer in trainer.optimizers.values():
        optimizer.zero_grad(set_to_none=True)
    gc.collect()
    if trainer.device.type == "cuda":
        import torch

        torch.cuda.empty_cache()
