"""From the start of the process to the first paint of the window, in fresh processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time

from bench import screen
from bench.row import Row, row

TITLE = "Start of the window"
RUNS = 7
HEAVY = ("torch", "pyqtgraph", "numpy", "scipy", "matplotlib")
MUST_WAIT = ("torch", "pyqtgraph")

PROGRAM = """
import json, os, sys, time
from playground import app

def painted(*_):
    now = time.time()
    from PySide6.QtGui import QGuiApplication
    loaded = [name for name in sys.argv[1].split(",") if name in sys.modules]
    print(json.dumps({"at": now, "loaded": loaded, "platform": QGuiApplication.platformName()}), flush=True)
    os._exit(0)

app.start = painted  # what the program calls right after the first paint
from playground.cli import main
sys.exit(main([]))
"""
"""The program itself; only what it does after its first paint is replaced."""


def measure() -> list[Row]:
    """Median over fresh processes, each with an empty home; the first, which compiles and reads all files, is left out.

    Compiled modules are kept even where the environment forbids it, as a user's Python does.
    """
    home = screen.prepare()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    found = [_start() for _ in range(RUNS + 1)][1:]
    loaded = sorted({name for _, names, _ in found for name in names})
    too_early = [name for name in loaded if name in MUST_WAIT]
    platform = "real X display" if found[0][2] == "xcb" else f"{found[0][2]} platform"
    imports = [_bare() for _ in range(3)]
    names = f"loaded at first paint: {', '.join(loaded) or '–'}"
    return [
        row("first paint", [seconds for seconds, _, _ in found], "s", most=0.6, note=platform),
        row("imported too early", [len(too_early)], "", most=0, note=names),
        row("of that: Python and Qt alone", imports, "s", note="an interpreter that imports QtWidgets"),
    ]


def _start() -> tuple[float, list[str], str]:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PLAYGROUND_HOME": home}
        started = time.time()
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, ",".join(HEAVY)],
            env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=60,
        )  # fmt: skip
    answer = json.loads(done.stdout.strip().splitlines()[-1])
    return answer["at"] - started, answer["loaded"], answer["platform"]


def _bare() -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "from PySide6 import QtWidgets"], check=True)
    return time.perf_counter() - started
