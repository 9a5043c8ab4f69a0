"""A long history: what ten thousand single edits of a thousand nodes leave in memory."""

from __future__ import annotations

import gc
import os
import time

from bench import screen
from bench.big_graph import network, window_on
from bench.row import Row, row

TITLE = "A long history of a big graph"
SLOW = True
EDITS = 10_000


def measure() -> list[Row]:
    """Megabytes by which a long history of single edits makes the process grow."""
    home = screen.prepare()
    app = screen.application()
    from playground.core.project import Project

    window = window_on(Project(networks={"network": network()}), home)
    document = window.document

    def move(n: int) -> None:
        whole = document.project.networks["network"]
        id = f"n{n % 1000}"
        x, y = whole.nodes[id].x, whole.nodes[id].y
        document.edit("Move", document.project.with_network("network", whole.moved({id: (x + 8, y)})))

    for n in range(200):
        move(n)
    screen.settle()
    gc.collect()
    before = resident()
    started = time.thread_time()
    for n in range(EDITS):
        move(n)
        if n % 100 == 0:
            screen.settle()
    each = 1000 * (time.thread_time() - started) / EDITS
    screen.settle()
    gc.collect()
    note = f"1,000 nodes; {each:.1f} ms of CPU time for each edit"
    grown = resident() - before
    window.close()
    app.processEvents()
    return [row(f"memory after {EDITS:,} single edits", [grown], "MB", most=50, note=note)]


def resident() -> float:
    """Megabytes of this process that are in memory."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
