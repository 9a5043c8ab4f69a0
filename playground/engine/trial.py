"""Trial: how fast a project would train in each manner, found out on copies of its network. The run stays as it is."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from playground.core.language import say
from playground.core.problem import Problems
from playground.core.project import Project
from playground.engine import assembly, manner, network
from playground.engine.failure import explained
from playground.engine.isolation import seed_everything
from playground.engine.seed import derive
from playground.engine.telemetry import Tried, Way

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

WARM, ROUNDS = 2, 7
"""Steps that count for nothing, since all is new in them; and how often each manner is timed, in turns."""
SECONDS = 0.25
"""How long each manner is timed at a time."""
GAIN = 1.1
"""How many times as fast as now a manner has to be to be worth a change."""


@dataclass
class _Copy:
    """A network in one manner, with all that trains it."""

    step: Callable[[int], object]
    rates: list[float]
    steps: int = 1
    """How many are timed at a time."""
    count: int = 0


def ways(project: Project, *, images: bool) -> list[Way]:
    """All manners that are tried; the order of memory makes a difference only to images."""
    titles = {
        (False, False): say("Plain"),
        (True, False): say("Channels last"),
        (False, True): say("Compiled"),
        (True, True): say("Compiled, channels last"),
    }
    now = project.channels_last, project.compile
    return [
        Way(title, last, compile, now=(last, compile) == now)
        for (last, compile), title in titles.items()
        if images or last == project.channels_last
    ]


def search(trainer: Trainer | None) -> Iterator[Tried]:
    """Try all manners in turns, and tell how far it is; the last thing that comes is `done`."""
    if trainer is None or trainer.halted is not None:
        yield Tried(done=True, why=say("The project cannot be trained as it is. Look at its problems first."))
        return
    if trainer.native.explained()[0] == "native":
        words = say("Native code trains this network already. That is faster than anything that could be tried here.")
        yield Tried(done=True, why=words)
        return
    images = any(weight.ndim == 4 for one in trainer.networks.values() for weight in one.parameters())
    found = ways(trainer.project, images=images)
    copies: dict[int, _Copy] = {}
    for n, way in enumerate(found):
        doing = say("{way} gets ready. Compiling may take a minute, and cannot be cut short.", way=way.title)
        if not way.compile:
            doing = say("{way} gets ready.", way=way.title)
        yield Tried(tuple(found), doing, n / (2 * len(found)))
        why = manner.why_not_compiled(trainer.device.type) if way.compile else ""
        try:
            if not why:
                copies[n] = _ready(trainer, way)
        except Exception as error:  # whatever it is, it belongs to this manner alone
            why = _explained(trainer, error)
        found[n] = replace(way, why=why)
    for turn in range(ROUNDS):
        for n, copy in list(copies.items()):
            try:
                _time(trainer, copy)
            except Exception as error:
                del copies[n]
                found[n] = replace(found[n], rate=0.0, why=_explained(trainer, error))
                continue
            found[n] = replace(found[n], rate=statistics.median(copy.rates))
            yield Tried(tuple(found), say("{way} trains.", way=found[n].title), 0.5 + turn / (2 * ROUNDS))
    yield judged(found)


def judged(found: list[Way]) -> Tried:
    """The end: with the fastest manner, if it is worth a change."""
    usual = next((way.rate for way in found if way.now), 0.0)
    best = max(found, key=lambda way: way.rate)
    worth = not best.now and best.rate > GAIN * usual
    why = "" if worth else say("Nothing is more than 10 % faster than what you have.")
    return Tried(tuple(found), progress=1.0, done=True, best=best if worth else None, why=why)


def _ready(trainer: Trainer, way: Way) -> _Copy:
    """A copy whose first steps are done."""
    project = way.applied(trainer.project)
    networks = {role: trainer.compiled.build(role, project.seed, str(trainer.device)) for role in project.networks}
    manner.apply(networks.values(), project)
    optimizers = {slot: assembly.optimizer(project, slot, networks) for slot in project.recipe.slots}
    recipe = assembly.recipe(project, trainer.analysis, trainer.data, networks, optimizers)
    batches = _batches(trainer)

    def step(n: int) -> None:
        seed_everything(derive(project.seed, "trial", n), trainer.device.type)
        recipe.step(*next(batches))

    copy = _Copy(step, [])
    with _isolated():
        for role, one in networks.items():
            network.learning(one, project.networks[role])
        for n in range(WARM):
            started = time.perf_counter()
            step(n)
            _wait(trainer)
            copy.steps = max(1, round(SECONDS / (time.perf_counter() - started)))
    return copy


def _time(trainer: Trainer, copy: _Copy) -> None:
    with _isolated():
        started = time.perf_counter()
        for _ in range(copy.steps):
            copy.count += 1
            copy.step(WARM + copy.count)
        _wait(trainer)
        copy.rates.append(copy.steps / (time.perf_counter() - started))


def _batches(trainer: Trainer) -> Iterator[Any]:
    """Whole batches as in training, as many as are asked for: the smaller last one would be compiled anew."""
    project, epoch = trainer.project, 0
    size = min(project.batch_size, trainer.data.count("train"))
    while True:
        for x, y in trainer.data.epoch(project.transforms, size, project.seed, epoch, 0):
            if len(y) == size:
                yield x, y
        epoch += 1


@contextmanager
def _isolated() -> Generator[None]:
    """Random numbers of the run stay as they are."""
    import torch

    state = torch.default_generator.get_state()
    try:
        yield
    finally:
        torch.default_generator.set_state(state)


def _wait(trainer: Trainer) -> None:
    """Until the device has done what it was given."""
    import torch

    if trainer.device.type == "cuda":
        torch.cuda.synchronize()
    elif trainer.device.type == "mps":
        torch.mps.synchronize()


def _explained(trainer: Trainer, error: Exception) -> str:
    if isinstance(error, Problems):
        return " ".join(problem.message for problem in error.problems)
    return explained(error, trainer.compiled).message
