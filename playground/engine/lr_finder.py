"""Learning-rate finder: trains a copy at an ever higher rate, and looks where the loss falls (Smith 2017)."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from playground.core.language import say
from playground.core.problem import Problems
from playground.engine import assembly, failure, network
from playground.engine.isolation import seed_everything
from playground.engine.seed import derive
from playground.engine.telemetry import Found

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

LOWEST, HIGHEST = 1e-7, 10.0
STEPS = 200
MEMORY = 0.9
"""Part of the smoothed loss that each step keeps."""
BLOWN_UP = 4.0
"""It ends once the smoothed loss is so many times as far above the lowest one as the first was."""
FIRST = 10
"""Steps before which nothing is judged: the smoothed loss is still that of a few batches."""
MARGIN = 8.0
"""The suggestion is at least so many times below the rate of the lowest loss."""
FALL = 0.02
"""Part of the loss that has to be gained for a suggestion."""


def search(trainer: Trainer | None, steps: int = STEPS) -> Iterator[Found]:
    """Search, one step after another; the last thing that comes is `done`. The run of the trainer stays as it is."""
    if trainer is None or trainer.halted is not None:
        yield Found(done=True, why=say("The project cannot be trained as it is. Look at its problems first."))
        return
    rates: list[float] = []
    losses: list[float] = []
    try:
        with failure.as_problems(trainer.compiled):
            for rate, loss in _tried(trainer, steps):
                rates.append(rate)
                losses.append(loss)
                if _over(losses):
                    break
                yield Found(tuple(rates), tuple(losses), tuple(smoothed(losses)), steps)
    except Problems as error:
        yield Found(tuple(rates), tuple(losses), tuple(smoothed(losses)), steps, done=True, why=str(error))
        return
    yield judged(rates, losses, steps, next(iter(trainer.project.optimizers.values())).too_fast / 2)


def _tried(trainer: Trainer, steps: int) -> Iterator[tuple[float, float]]:
    """Learning rate and loss of every step of a copy."""
    import torch

    from playground.engine import recall

    project, data = trainer.project, trainer.data
    networks = copy.deepcopy(trainer.networks)
    optimizers = {slot: assembly.optimizer(project, slot, networks) for slot in trainer.optimizers}
    names = {weight: (role, name) for role, one in trainer.networks.items() for name, weight in one.named_parameters()}
    twins = {(role, name): weight for role, one in networks.items() for name, weight in one.named_parameters()}
    for slot, one in trainer.optimizers.items():
        for weight in (weight for group in one.param_groups for weight in group["params"] if weight in names):
            memory = recall.copied(recall.of(one, weight))
            recall.give(optimizers[slot], twins[names[weight]], memory, recall.kind(one))
    recipe = assembly.recipe(project, trainer.analysis, data, networks, optimizers)
    recipe.load_state_dict(copy.deepcopy(trainer.recipe.state_dict()))
    batches = _batches(trainer)
    for n in range(steps):
        rate = LOWEST * (HIGHEST / LOWEST) ** (n / max(1, steps - 1))
        for optimizer in optimizers.values():
            for group in optimizer.param_groups:
                group["lr"] = rate * group["factor"]
        for role, one in networks.items():
            network.learning(one, project.networks[role])
        state, total = torch.default_generator.get_state(), 0.0
        for _ in range(project.accumulate):
            seed_everything(derive(project.seed, "lr-finder", n), trainer.device.type)
            total += float(recipe.step(*next(batches))["loss"])
        torch.default_generator.set_state(state)
        yield rate, total / project.accumulate


def _batches(trainer: Trainer) -> Iterator[Any]:
    """Batches as in training, as many as are asked for."""
    project, epoch = trainer.project, trainer.at.epoch
    while True:
        yield from trainer.data.epoch(project.transforms, project.batch_size, project.seed, epoch, 0)
        epoch += 1


def smoothed(losses: list[float]) -> list[float]:
    """A running mean of the losses, freed of its start at zero."""
    mean, found = 0.0, list[float]()
    for n, loss in enumerate(losses, 1):
        mean = MEMORY * mean + (1 - MEMORY) * loss
        found.append(mean / (1 - MEMORY**n))
    return found


def _over(losses: list[float]) -> bool:
    """Whether the loss has blown up."""
    line = smoothed(losses)
    if not math.isfinite(line[-1]):
        return True
    start, least = line[min(FIRST, len(line)) - 1], min(line)
    return len(line) > FIRST and line[-1] - least > BLOWN_UP * max(start - least, 0.25 * abs(start))


def judged(rates: list[float], losses: list[float], steps: int, most: float = math.inf) -> Found:
    """The end of a search: where the smoothed loss falls fastest, but well before it is lowest, if it falls at all.

    Momentum and means of squared gradients need some steps to run away: what is still fine in a search may not be so
    for a whole run. Nothing above `most` is suggested.
    """
    line = [value for value in smoothed(losses) if math.isfinite(value)]
    found = Found(tuple(rates), tuple(losses), tuple(smoothed(losses)), steps, done=True)
    lowest = int(np.argmin(line[FIRST:])) + FIRST if len(line) > FIRST + 2 else 0
    start = line[FIRST - 1] if lowest else math.nan
    if lowest < FIRST + 2 or start - line[lowest] < FALL * abs(start):
        why = say(
            "At no rate did the loss fall much. Either the network has learned already (Reset gives fresh weights), "
            "or it cannot learn this way."
        )
        return found.with_end(None, why)
    slopes = np.gradient(np.asarray(line[FIRST - 1 : lowest + 1]), np.log(rates[FIRST - 1 : lowest + 1]))
    rate = min(rates[FIRST - 1 + int(np.argmin(slopes))], rates[lowest] / MARGIN, most)
    return found.with_end(float(f"{rate:.2g}"))
