"""Legs and pairs: wall time, CPU time, and what other processes did meanwhile."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

TICK = os.sysconf("SC_CLK_TCK")
DISTURBED = 0.25
"""A leg is disturbed where other processes used more than this part of one core."""
FEWEST = 3
"""With fewer undisturbed pairs than this the disturbed ones are kept, and the note says so."""


@dataclass(frozen=True)
class Leg:
    """One timed run: how much was done, in how many seconds, at what cost."""

    amount: float
    wall: float
    cpu: float
    foreign: float
    """CPU seconds per second that other processes used."""
    steal: float
    """CPU seconds per second that the host took away."""

    @property
    def rate(self) -> float:
        return self.amount / self.wall

    @property
    def cpu_rate(self) -> float:
        """Amount per second of CPU time."""
        return self.amount / self.cpu

    @property
    def disturbed(self) -> bool:
        return self.foreign > DISTURBED


@dataclass(frozen=True)
class Pair:
    """Ours and the rival's leg, one right after the other."""

    ours: Leg
    rival: Leg

    @property
    def ratio(self) -> float:
        return self.ours.rate / self.rival.rate

    @property
    def cpu_ratio(self) -> float:
        return self.ours.cpu_rate / self.rival.cpu_rate

    @property
    def disturbed(self) -> bool:
        return self.ours.disturbed or self.rival.disturbed


def leg(work: Callable[[], float], process: int = 0) -> Leg:
    """Time `work`, which returns the amount done; its CPU time is that of this process, or of another by id."""
    busy, stolen, mine, theirs, started = *_machine(), _own(), _of(process), time.perf_counter()
    amount = work()
    wall = time.perf_counter() - started
    busy_after, stolen_after = _machine()
    ours, other = _own() - mine, _of(process) - theirs
    foreign = max(0.0, busy_after - busy - ours - other) / wall
    return Leg(amount, wall, other if process else ours, foreign, (stolen_after - stolen) / wall)


def alternate(ours: Callable[[], Leg], rival: Callable[[], Leg], pairs: int) -> list[Pair]:
    """Time pairs of legs, each beginning with the one that the last pair ended with."""
    found: list[Pair] = []
    for n in range(pairs):
        if n % 2:
            theirs, mine = rival(), ours()
        else:
            mine, theirs = ours(), rival()
        found.append(Pair(mine, theirs))
    return found


def undisturbed(pairs: list[Pair]) -> tuple[list[Pair], str]:
    """The pairs that no other process disturbed, and a note on what was dropped or kept in spite of it."""
    clean = [pair for pair in pairs if not pair.disturbed]
    foreign = max(max(pair.ours.foreign, pair.rival.foreign) for pair in pairs)
    steal = max(max(pair.ours.steal, pair.rival.steal) for pair in pairs)
    noise = f"others ≤ {foreign:.0%} of a core, steal ≤ {steal:.1%}"
    if len(clean) < FEWEST:
        return pairs, f"{len(pairs)} pairs, {len(pairs) - len(clean)} of them disturbed; {noise}"
    dropped = len(pairs) - len(clean)
    return clean, f"{len(clean)} pairs{f', {dropped} disturbed ones dropped' if dropped else ''}; {noise}"


def milliseconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def load() -> str:
    """The load averages, for the headline."""
    return " ".join(f"{value:.2f}" for value in os.getloadavg())


def _own() -> float:
    times = os.times()
    return times.user + times.system


def _of(process: int) -> float:
    """CPU seconds of another process so far."""
    if not process:
        return 0.0
    return sum(_numbers(f"/proc/{process}/stat", 13, 15)) / TICK


def _machine() -> tuple[float, float]:
    """CPU seconds used by all processes, and stolen by the host, since the machine was started."""
    user, nice, system, _, _, irq, softirq, steal = _numbers("/proc/stat", 1, 9)
    return (user + nice + system + irq + softirq) / TICK, steal / TICK


def _numbers(path: str, first: int, end: int) -> Iterable[int]:
    """Some words of the first line of a file of the kernel; zeros where there is no such file."""
    try:
        with open(path, encoding="utf-8") as file:
            return [int(word) for word in file.readline().split()[first:end]]
    except OSError:
        return [0] * (end - first)
