"""Row: one line of the table that the benchmarks print."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """A measured number, how far it spreads, and the bar it has to reach, if there is one."""

    name: str
    measured: float
    """The median, or another figure that the name tells."""
    low: float
    high: float
    """Spread: the quartiles of the samples, or their ends where there are fewer than five."""
    unit: str
    bar: float | None = None
    at_least: bool = False
    """Whether the bar is a least value; else it is a highest one."""
    note: str = ""

    @property
    def ok(self) -> bool | None:
        """Whether the bar is reached; None without a bar."""
        if self.bar is None:
            return None
        return self.measured >= self.bar if self.at_least else self.measured <= self.bar

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "ok": self.ok}


def row(
    name: str,
    samples: Sequence[float],
    unit: str,
    *,
    least: float | None = None,
    most: float | None = None,
    note: str = "",
) -> Row:
    """The row of several samples: their median and spread."""
    low, high = spread(samples)
    bar = least if least is not None else most
    return Row(name, statistics.median(samples), low, high, unit, bar, least is not None, note)


def spread(samples: Sequence[float]) -> tuple[float, float]:
    """The quartiles, or lowest and highest of fewer than five samples."""
    if len(samples) < 5:
        return min(samples), max(samples)
    first, _, third = statistics.quantiles(samples, n=4)
    return first, third


def percentile(samples: Sequence[float], part: float) -> float:
    """The sample that `part` (0…1) of all samples do not exceed."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
