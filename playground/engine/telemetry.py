"""What the trainer tells: curves in a decimating store, and a mailbox that keeps only what is still news."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from playground.core.problem import Problem

if TYPE_CHECKING:
    import numpy as np

    from playground.core.project import Project

State = Literal["starting", "idle", "loading", "training", "paused", "finished", "failed"]
"""starting: torch is being imported. idle: nothing trained yet. failed: the trainer stopped with an exception."""

Array: TypeAlias = "np.ndarray[Any, Any]"


@dataclass(frozen=True)
class Progress:
    """Where the run is. Only the newest is kept."""

    state: State = "starting"
    step: int = 0
    total_steps: int = 0
    epoch: float = 0.0
    epochs: int = 0
    steps_per_second: float = 0.0
    seconds_left: float | None = None
    lr: float = 0.0
    best: tuple[str, float, int] | None = None
    """Metric, value and epoch of the best state so far."""
    latest: Mapping[str, float] = field(default_factory=dict)
    """Newest value of each metric."""
    device: str = "cpu"
    manner: tuple[str, ...] = ()
    """What is really done otherwise than usual there, in a word each: "bf16", "compiled"."""
    threads: int = 0
    runner: str = "eager"
    """"native" or "eager": compiled code or PyTorch."""
    why_eager: str = ""
    """Why PyTorch trains although there is native code."""
    samples: int = 0
    """Training examples seen."""
    problems: tuple[Problem, ...] = ()
    """Why it is paused or failed, if something is wrong."""
    message: str = ""
    """How the run ended, where that is worth saying."""
    marks: tuple[tuple[int, str], ...] = ()
    """Steps after which values cannot be compared with those before, and the place that was changed."""


@dataclass(frozen=True, eq=False)
class Measured:
    """What a probe saw. `data` belongs to the probe (its module documents it); only the newest is kept."""

    probe: Any
    node: str
    step: int
    epoch: float
    data: Any
    computed_on: str = ""
    """On what the picture was computed, in words: "one validation image", "512 validation examples"."""
    opening: int = 0
    """`Session.opening` of the project that was measured."""


@dataclass(frozen=True)
class Found:
    """How far a search for a learning rate has got; only the newest is kept."""

    rates: tuple[float, ...] = ()
    losses: tuple[float, ...] = ()
    smoothed: tuple[float, ...] = ()
    steps: int = 0
    """How many there will be, unless the loss blows up before."""
    done: bool = False
    suggestion: float | None = None
    why: str = ""
    """Why there is no suggestion, in words."""

    def with_end(self, suggestion: float | None, why: str = "") -> Found:
        """The same with what came of it."""
        return replace(self, suggestion=suggestion, why=why)


@dataclass(frozen=True)
class Way:
    """A manner in which a network can be computed, and how fast it turned out to be."""

    title: str
    channels_last: bool
    compile: bool
    now: bool = False
    """Whether it is that of the project."""
    rate: float = 0.0
    """Steps per second; 0 while it is not known."""
    why: str = ""
    """Why it is not possible here, in words."""

    def applied(self, project: Project) -> Project:
        """The project in this manner."""
        return replace(project, channels_last=self.channels_last, compile=self.compile)


@dataclass(frozen=True)
class Tried:
    """How far a trial of all manners has got; only the newest is kept."""

    ways: tuple[Way, ...] = ()
    doing: str = ""
    """What is going on, in words."""
    progress: float = 0.0
    """Part that is done, 0 to 1."""
    done: bool = False
    best: Way | None = None
    """The fastest manner, where that is worth a change."""
    why: str = ""
    """Why there is none, in words."""


Event = Progress | Measured | Found | Tried


def _empty(kind: str) -> Array:
    import numpy as np  # not before the first paint of a window: it takes a tenth of a second

    return np.empty(1024, kind)


@dataclass
class _Line:
    """Growing columns of one curve; thinned out when full, keeping the extremes."""

    steps: Array = field(default_factory=lambda: _empty("int64"))
    epochs: Array = field(default_factory=lambda: _empty("float64"))
    values: Array = field(default_factory=lambda: _empty("float32"))
    length: int = 0
    version: int = 0


@dataclass(frozen=True, eq=False)
class Curve:
    """A copy-free, read-only view of one curve: `values` at `steps` (and at `epochs`, as real numbers)."""

    steps: Array
    epochs: Array
    values: Array
    version: int

    def __len__(self) -> int:
        return len(self.steps)


class Curves:
    """All curves of a run by metric name ("train.loss"). One thread appends, any thread reads."""

    def __init__(self, capacity: int = 1 << 21) -> None:
        self._lines: dict[str, _Line] = {}
        self._lock = threading.Lock()
        self._capacity = capacity
        self.version = 0

    def append(self, name: str, steps: Array, epochs: Array, values: Array) -> None:
        """Add points; steps must not go back."""
        with self._lock:
            self.version += 1
            line = self._lines.setdefault(name, _Line())
            if line.length + len(steps) > min(len(line.steps), self._capacity):
                self._make_room(line, len(steps))
            end = line.length + len(steps)
            for column, new in ((line.steps, steps), (line.epochs, epochs), (line.values, values)):
                column[line.length : end] = new
            line.length = end
            line.version = self.version

    def get(self, name: str) -> Curve | None:
        with self._lock:
            line = self._lines.get(name)
            if line is None:
                return None
            n = line.length
            return Curve(line.steps[:n], line.epochs[:n], line.values[:n], line.version)

    def names(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(self._lines)

    def clear(self) -> None:
        with self._lock:
            self._lines.clear()
            self.version += 1

    def _make_room(self, line: _Line, more: int) -> None:
        import numpy as np

        while line.length + more > self._capacity and line.length >= self._capacity // 2:
            self._decimate(line)
        size = len(line.steps)
        while size < line.length + more:
            size *= 2
        for name in ("steps", "epochs", "values"):
            old = getattr(line, name)
            new = np.empty(size, old.dtype)
            new[: line.length] = old[: line.length]
            setattr(line, name, new)

    def _decimate(self, line: _Line) -> None:
        """Of every four points that lie densest, keep the lowest and the highest (readers keep the old columns).

        Only the denser half of the groups is thinned, so that the first epochs of a long run keep their shape.
        """
        import numpy as np

        groups = line.length // 4
        span = np.ptp(line.steps[: groups * 4].reshape(groups, 4), axis=1)
        dense = np.flatnonzero(span <= np.median(span))
        values = line.values[: groups * 4].reshape(groups, 4)[dense]
        low, high = values.argmin(1), values.argmax(1)
        high = np.where(low == high, 3 - low, high)  # all four are equal, or one is NaN
        kept = np.ones((groups, 4), bool)
        kept[dense] = False
        kept[dense, low] = kept[dense, high] = True
        index = np.concatenate([np.flatnonzero(kept), np.arange(groups * 4, line.length)])
        for name in ("steps", "epochs", "values"):
            setattr(line, name, getattr(line, name)[: line.length][index].copy())
        line.length = len(index)


class Telemetry:
    """Curves plus mailbox: what flows from the trainer thread to whoever looks."""

    def __init__(self) -> None:
        self.curves = Curves()
        self._progress: Progress | None = None
        self._errand: Found | Tried | None = None
        self._measured: dict[tuple[Any, str], Measured] = {}
        self._lock = threading.Lock()

    def post(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, Progress):
                self._progress = event
            elif isinstance(event, Found | Tried):
                self._errand = event
            else:
                self._measured[(event.probe, event.node)] = event

    def drain(self) -> list[Event]:
        """Everything new since the last call; at most one Progress, one Measured per probe and node."""
        with self._lock:
            events: list[Event] = [] if self._progress is None else [self._progress]
            events.extend(self._measured.values())
            if self._errand is not None:
                events.append(self._errand)
            self._progress = self._errand = None
            self._measured = {}
            return events

    def is_waiting(self, probe: Any) -> bool:
        """Whether the last result of a probe has not been fetched yet, so that measuring again would be in vain."""
        with self._lock:
            return any(key[0] == probe for key in self._measured)
