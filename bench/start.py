"""From pressing Train to the first step of LeNet, and the memory that its run takes, in fresh processes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench import screen
from bench.row import Row, row
from bench.timing import load

TITLE = "Start of training"
RUNS = 7
RUN_SECONDS = 8
"""How long it then trains before its memory is looked at: more than one epoch and a validation."""


def measure() -> list[Row]:
    """Median over fresh processes; the first, which compiles and reads all files, is left out."""
    screen.prepare()
    found = [_start() for _ in range(RUNS + 1)][1:]
    note = f"{found[0]['platform']}; load average {load()}"
    return [
        row("click to first step", [one["milliseconds"] for one in found], "ms", most=150, note=note),
        row("CPU time meanwhile", [one["cpu"] for one in found], "ms", note="of all threads, those of the window too"),
        row("resident while it trains", [one["resident"] for one in found], "MB", most=700, note="window and trainer"),
        row("most resident so far", [one["most"] for one in found], "MB", note="since the process began"),
        row("of that: before Train", [one["before"] for one in found], "MB", note="window, PyTorch and data"),
    ]


def _start() -> dict[str, float]:
    done = subprocess.run([sys.executable, "-m", "bench.start"], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


def main() -> None:
    """Open the window, press Train as soon as it is enabled, and print what was measured."""
    import time

    screen.prepare()
    application = screen.application()
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from playground import app
    from playground.engine import ledger
    from playground.gui import files
    from playground.gui.workspace import Workspace

    first: list[float] = []
    note = ledger.Ledger.note

    def noted(self: ledger.Ledger, metrics: Any) -> None:
        if not first:
            first.extend((time.perf_counter(), time.process_time()))
        note(self, metrics)

    ledger.Ledger.note = noted
    with tempfile.TemporaryDirectory() as folder:
        project, path, name = files.read("lenet-mnist")
        window = app.make_window(project, Workspace(Path(folder)))
        window.files.adopt(path, name)
        window.show()
        app.start(window)
        screen.until(window.transport.train.isEnabled)
        before, _ = resident()
        clicked, busy = time.perf_counter(), time.process_time()
        QTest.mouseClick(window.transport.train, Qt.MouseButton.LeftButton)
        screen.until(lambda: bool(first))
        screen.work(RUN_SECONDS)
        now, most = resident()
        figures = {
            "milliseconds": 1000 * (first[0] - clicked), "cpu": 1000 * (first[1] - busy),
            "resident": now, "most": most, "before": before, "step": window.progress.step,
        }  # fmt: skip
        window.close()
        application.processEvents()
    print(json.dumps({**figures, "platform": screen.platform()}), flush=True)


def resident() -> tuple[float, float]:
    """Megabytes of memory that this process holds now, and has held at most."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    known = {line.split(":")[0]: line.split()[1] for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return int(known["VmRSS"]) * 1024 / 1e6, int(known["VmHWM"]) * 1024 / 1e6


if __name__ == "__main__":
    main()
