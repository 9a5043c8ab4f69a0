"""Networks that do not fit into memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine import memory
from playground.engine.check import Check, doubt
from playground.engine.memory import Need, Room, spoken
from playground.engine.shape import Analysis

DOUBTFUL = 0.6
"""Part of the free memory from which on it is told."""


class TooLarge(Check):
    """Training keeps every weight several times, and all that the layers gave for a whole batch, until the backward
    pass has used it.

    weights + gradients + memory of the optimizer + batch · activations      (Chen et al. 2016, Training deep nets with
    sublinear memory cost, tells how the last of these grows)
    """

    title = "Too large for memory"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        room, need = memory.room(project), memory.need(project, analysis)
        if room is None or need.total <= DOUBTFUL * room.free:
            return []
        fix = _smaller(project, need, room)
        advice = (
            say("Use smaller batches.")
            if fix is not None
            else say("Make the largest layers smaller: pooling in front of a Flatten helps most.")
        )
        if need.fixed + need.activations // 2 > room.whole:  # half of what is kept: never refuse what might work
            message = say(
                "Training this network takes about {need}, but there are only {whole} of memory. {advice}",
                need=spoken(need.total), whole=spoken(room.whole), advice=advice,
            )  # fmt: skip
            return [Problem("networks", message, fix)]
        message = say(
            "Training this network takes about {need} of the {free} of memory that are free, which may slow down or "
            "stop this computer. {advice}",
            need=spoken(need.total), free=spoken(room.free), advice=advice,
        )  # fmt: skip
        return [doubt("networks", message, fix)]


def _smaller(project: Project, need: Need, room: Room) -> Fix | None:
    """Batches that take no more than half of what is free, if there are any."""
    left = DOUBTFUL * room.free - need.fixed
    size = project.batch_size
    while size > 1 and need.activations / project.batch_size * size > left:
        size //= 2
    if size == project.batch_size or need.activations / project.batch_size * size > left:
        return None
    return Fix(say("Use batches of {size}", size=size), lambda now: replace(now, batch_size=size))
