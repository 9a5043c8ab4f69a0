"""Memory: how many bytes training a project takes, and how many there are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from playground.core.project import Project
from playground.engine.check import Place, survey
from playground.engine.shape import Analysis

KEPT = {"float64": 2.0, "bf16": 0.5, "fp16": 0.5}
"""Bytes of the values that layers keep for the backward pass, as a part of those in float32. What else they keep, such
as where the largest values were, is the same in all precisions."""
LOOKING = 1 << 30
"""Most bytes that looking at a network may take: probes, and evaluation."""


@dataclass(frozen=True)
class Need:
    """Bytes that a step of training holds at the same time, at most."""

    weights: int = 0
    gradients: int = 0
    optimizer: int = 0
    activations: int = 0
    """What the backward pass needs of the forward pass, for a whole batch."""

    @property
    def fixed(self) -> int:
        """What does not depend on the batch."""
        return self.weights + self.gradients + self.optimizer

    @property
    def total(self) -> int:
        return self.fixed + self.activations


def need(project: Project, analysis: Analysis) -> Need:
    """Memory of one step of training, without what PyTorch itself and the data take."""
    weights = sum(one.parameters for facts in analysis.facts.values() for path, one in facts.items() if "/" not in path)
    slots = max((optimizer.memory() for optimizer in project.optimizers.values()), default=0)
    free = analysis.parameters * number(project)
    each = number(project) + (2 if project.precision in ("bf16", "fp16") else 0)  # they are copied in half precision
    return Need(weights * each, free, free * slots, per_example(project, analysis) * _batch(project))


def number(project: Project) -> int:
    """Bytes of a weight."""
    return 8 if project.precision == "float64" else 4


def _batch(project: Project) -> int:
    """A batch is never larger than the training set."""
    count = project.dataset.signature().counts[0]
    return min(project.batch_size, count) if count else project.batch_size


def per_example(project: Project, analysis: Analysis, role: str = "", path: str = "") -> int:
    """Bytes that the backward pass needs of one example: of the whole project, or of a layer or Block alone.

    A value that several layers need is kept once, and so is one that shares its memory with another.
    """
    places = survey(project, analysis).places.values()
    if path:
        places = [one for one in places if one.role == role and f"{one.path}/".startswith(f"{path}/")]
    return _kept(places, KEPT.get(project.precision, 1.0))


def _kept(places: Iterable[Place], share: float) -> int:
    values: dict[tuple[Place, str, int], int] = {}
    extra = 0
    for place in places:
        saved, facts = place.facts.saved, place.facts
        extra += saved.extra * place.copies
        for n in saved.inputs:
            values[_home(place, n)] = facts.inputs[n].bytes * place.copies
        for n in saved.outputs:
            values[place, "out", n] = facts.shapes[n].bytes * place.copies
    return extra + round(share * sum(values.values()))


def _home(place: Place, n: int) -> tuple[Place, str, int]:
    """The output that first held the value at an input."""
    while n < len(place.sources):
        source, output = place.sources[n]
        view = source.facts.saved.view
        if view is None or output:
            return source, "out", output
        place, n = source, view
    return place, "in", n


def at_once(analysis: Analysis, most: int, *, keep: bool) -> int:
    """How many examples to send through the networks together without learning, so that they take little memory.

    With `keep` the values of all layers are there at the same time, else those of one. The answer depends on the
    project alone, since results may depend on it in their last digits.
    """
    facts = [one for found in analysis.facts.values() for one in found.values()]
    outputs = [sum(shape.bytes for shape in one.shapes) for one in facts]
    inputs = [sum(shape.bytes for shape in one.inputs) for one in facts]
    taken = sum(outputs) if keep else max((a + b for a, b in zip(inputs, outputs, strict=True)), default=0)
    return max(1, min(most, LOOKING // max(1, taken)))


@dataclass(frozen=True)
class Room:
    """Bytes of memory where a project is computed."""

    free: int
    """Free now, or taken by this program."""
    whole: int
    """All that a program could ever have."""


def room(project: Project) -> Room | None:
    """The memory of the device of a project; None where it cannot be known."""
    if project.device in ("auto", "cuda") and (found := _cuda()) is not None:
        return found
    return _computer()


def _cuda() -> Room | None:
    import torch

    if not _has_cuda():
        return None
    free, whole = torch.cuda.mem_get_info()
    return Room(free + torch.cuda.memory_reserved(), whole)


@lru_cache(maxsize=1)
def _has_cuda() -> bool:
    import torch

    return torch.cuda.is_available()


def _computer() -> Room | None:
    """Main memory. `whole` counts what can be swapped out, too, but not what a container forbids."""
    known = _meminfo()
    if "MemTotal" in known:
        whole = known["MemTotal"] + known.get("SwapTotal", 0)
        free = known.get("MemAvailable", known["MemTotal"]) + _own()
        limit = _container()
        return Room(min(free, limit), min(whole, limit))
    try:
        whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError, AttributeError):
        return None
    # How much more can be swapped out is unknown here: refuse only what is far beyond.
    return Room(whole, 4 * whole)


def _meminfo() -> dict[str, int]:
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return {}
    parts = (line.split() for line in lines)
    return {part[0].rstrip(":"): int(part[1]) * 1024 for part in parts if len(part) == 3}


def _own() -> int:
    """Bytes of memory that this program holds."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


@lru_cache(maxsize=1)
def _container() -> int:
    """The limit that a container sets, or more than any computer has."""
    for file in ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"):
        try:
            return int(Path(file).read_text("ascii"))
        except (OSError, ValueError):
            continue
    return 1 << 62


def spoken(count: int) -> str:
    """For instance "61.7 MB"."""
    amount, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.3g} {unit}" if amount < 1000 else f"{amount:,.0f} {unit}"
