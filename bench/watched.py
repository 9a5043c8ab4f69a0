"""LeNet training in the real window, all default panels open: its speed beside the hand-written loop run alone, and
how fluent the window is meanwhile."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from typing import Any

from bench import screen
from bench.pulse import Pulse
from bench.rival import EPOCHS
from bench.row import Row, percentile, row, spread
from bench.timing import Leg, Pair, alternate, leg, undisturbed

TITLE = "Training in the window, watched"
SECONDS, PAIRS = 4.0, 5
LEAD = 0.5
"""Seconds of training before a timed leg, so that rates and probes are on their way."""
FLUENT_SECONDS, MOMENT_SECONDS, CLICK_EVERY = 30.0, 0.010, 5


class Rival:
    """The hand-written loop in a process of its own, which sleeps between its legs."""

    def __init__(self) -> None:
        self._process: Any = subprocess.Popen(
            [sys.executable, "-m", "bench.rival"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def leg(self, threads: int, seconds: float) -> Leg:
        return leg(lambda: self._work(threads, seconds), self._process.pid)

    def _work(self, threads: int, seconds: float) -> float:
        self._process.stdin.write(f"{threads} {seconds}\n")
        return float(self._process.stdout.readline().split()[0])

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait()


class Watched:
    """The window of the program with LeNet in it."""

    def __init__(self) -> None:
        home = screen.prepare()
        screen.application()
        from playground import app
        from playground.gui import files
        from playground.gui.workspace import Workspace

        project, path, name = files.read("lenet-mnist")
        self.window: Any = app.make_window(replace(project, epochs=EPOCHS, threads=1), Workspace(home))
        self.window.files.adopt(path, name)
        self.window.resize(1440, 900)
        self.window.show()
        app.start(self.window)
        screen.until(lambda: self.window.session.ready and self.window.analysis is not None)

    def use_threads(self, threads: int) -> None:
        document = self.window.document
        if document.project.threads != threads:
            document.edit("Set threads", replace(document.project, threads=threads))

    def train(self) -> None:
        self.window.session.train()
        screen.until(lambda: self.window.progress.state == "training")
        screen.work(LEAD)

    def pause(self) -> None:
        self.window.session.pause()
        screen.until(lambda: self.window.progress.state == "paused")
        screen.work(0.5)

    def leg(self, seconds: float) -> Leg:
        """One timed leg; the trainer thread is asked for its place directly, since Progress comes only now and then."""
        at = self.window.session._trainer.at

        def work() -> float:
            before = at.samples
            screen.work(seconds)
            return at.samples - before

        self.train()
        found = leg(work)
        self.pause()
        return found


def measure() -> list[Row]:
    """Speed with 1 thread (with a bar) and 2 threads, then lateness and clicks with 1 thread."""
    rival, watched = Rival(), Watched()
    try:
        rows = [found for threads in (1, 2) for found in _speed(watched, rival, threads)]
        watched.use_threads(1)
        return rows + _fluency(watched)
    finally:
        rival.close()
        watched.window.close()


def _speed(watched: Watched, rival: Rival, threads: int) -> list[Row]:
    watched.use_threads(threads)
    rival.leg(threads, 1.0), watched.leg(2.0)
    pairs = alternate(lambda: watched.leg(SECONDS), lambda: rival.leg(threads, SECONDS), PAIRS)
    return _rows(threads, pairs)


def _rows(threads: int, pairs: list[Pair]) -> list[Row]:
    kept, note = undisturbed(pairs)
    words = f"{threads} thread{'s' * (threads > 1)}"
    aim = "aimed at 0.85; " if threads == 1 else ""
    least = 0.75 if threads == 1 else None
    busy = [pair.ours.cpu / pair.ours.wall for pair in kept]
    where = screen.platform()
    return [
        row(f"images/s ÷ rival alone, {words}", [pair.ratio for pair in kept], "×", least=least, note=aim + note),
        row(f"images per CPU second ÷ rival alone, {words}", [pair.cpu_ratio for pair in kept], "×"),
        row(f"window, {words}", [pair.ours.rate for pair in kept], "images/s", note=where),
        row(f"rival, {words}", [pair.rival.rate for pair in kept], "images/s"),
        row(f"cores that the window's process uses, {words}", busy, "cores"),
    ]


def _fluency(watched: Watched) -> list[Row]:
    """Moments from another process, every few of them a click on the button of the data in the bar at the top."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    late: list[float] = []
    clicks: list[float] = []
    button = watched.window.transport.data
    now = [0.0]

    def clicked() -> None:
        clicks.append(1000 * (time.monotonic() - now[0]))

    def moment(stamp: float) -> None:
        late.append(1000 * (time.monotonic() - stamp))
        if len(late) % CLICK_EVERY == 0:
            now[0] = stamp
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    watched.train()
    screen.work(2.0)
    button.clicked.connect(clicked)
    pulse = Pulse(MOMENT_SECONDS, moment)
    screen.work(1.0)
    late.clear(), clicks.clear()
    screen.work(FLUENT_SECONDS)
    pulse.stop()
    button.clicked.disconnect(clicked)
    watched.pause()
    note = f"{len(late):,} moments in {FLUENT_SECONDS:.0f} s of training, 1 thread, {screen.platform()}"
    return [
        _figure("event loop late, p99", late, 0.99, 16, note),
        _figure("event loop late, most", late, 1.0, 100, ""),
        _figure("click to slot, p99", clicks, 0.99, 30, f"{len(clicks):,} clicks"),
    ]


def _figure(name: str, samples: list[float], part: float, most: float, note: str) -> Row:
    """A percentile as a row; its spread is that of the samples."""
    return Row(name, percentile(samples, part), *spread(samples), "ms", most, note=note)
