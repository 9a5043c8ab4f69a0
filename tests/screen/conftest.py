"""A real window on a real display of its own, and the hands that use it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DRIVER = Path(__file__).with_name("driver.py")


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of the test's own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Xvfb and xdotool are there on Linux alone")
    assert shutil.which("Xvfb"), "Xvfb is missing; `make setup` installs it"
    assert shutil.which("xdotool"), "xdotool is missing; `make setup` installs it"
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1300x860x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Screen:
    """The program on the display: `look` reads what it reports, the rest moves the mouse."""

    def __init__(self, display: str, folder: Path) -> None:
        self.report = folder / "report.json"
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PLAYGROUND_HOME": str(folder / "home"),
        }
        self.errors = (folder / "stderr.txt").open("w+")
        self.program = subprocess.Popen(
            [sys.executable, str(DRIVER), str(self.report)], env=self.environment, stderr=self.errors
        )

    def look(self) -> dict[str, Any]:
        return json.loads(self.report.read_text())

    def until(self, done: Callable[[dict[str, Any]], object], seconds: float = 60) -> dict[str, Any]:
        """Look until something is so; what was seen last is in the message if it never is."""
        end = time.monotonic() + seconds
        seen: dict[str, Any] = {}
        while time.monotonic() < end:
            assert self.program.poll() is None, f"the program ended with {self.program.returncode}"
            if self.report.exists():
                seen = self.look()
                if done(seen):
                    return seen
            time.sleep(0.05)
        seen.pop("losses", None)
        raise AssertionError(f"it never came about; last seen: {seen}")

    def scroll(self, place: list[int], notches: int) -> None:
        """Turn the wheel at a place, down for positive numbers."""
        button = "5" if notches > 0 else "4"
        self.mouse("mousemove", *place, "sleep", "0.1", "click", "--repeat", abs(notches), button)

    def mouse(self, *words: str | int) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, timeout=20)

    def click(self, place: list[int], button: int = 1) -> None:
        self.mouse("mousemove", *place, "sleep", "0.1", "click", button)

    def drag(self, start: list[int], end: list[int]) -> None:
        """Press, move in small parts (Qt begins a drag only then), let go."""
        steps: list[str | int] = []
        for part in (0.1, 0.3, 0.6, 0.9, 1.0):
            place = [round(a + (b - a) * part) for a, b in zip(start, end, strict=True)]
            steps += ["mousemove", *place, "sleep", "0.08"]
        self.mouse("mousemove", *start, "sleep", "0.1", "mousedown", 1, "sleep", "0.1", *steps)
        self.mouse("sleep", "0.1", "mouseup", 1)

    def close(self) -> str:
        """End the program and return what it wrote to stderr."""
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
            try:
                self.program.wait(20)
            except subprocess.TimeoutExpired:
                self.program.kill()
                self.program.wait(10)
        self.errors.seek(0)
        said = self.errors.read()
        self.errors.close()
        return said


@pytest.fixture
def screen(display: str, tmp_path: Path) -> Iterator[Screen]:
    found = Screen(display, tmp_path)
    yield found
    said = found.close()
    assert "Traceback" not in said, said
