"""A pulse from another process: moments in time through a pipe, which Qt reads as it reads those of a display.

A timer of the window's own would not do: while the window is busy it does not tick, so that nothing is late.
"""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

STAMP = struct.Struct("d")


class Pulse:
    """Calls `on_moment` with each moment (of the monotonic clock), on the thread of the window."""

    def __init__(self, mean_seconds: float, on_moment: Callable[[float], object]) -> None:
        from PySide6.QtCore import QSocketNotifier

        self._on_moment = on_moment
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.pulse", str(mean_seconds)], stdout=subprocess.PIPE, bufsize=0
        )
        self._file: Any = self._process.stdout
        os.set_blocking(self._file.fileno(), False)
        self._notifier = QSocketNotifier(self._file.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        data = self._file.read(STAMP.size * 4096) or b""
        for (moment,) in STAMP.iter_unpack(data):
            self._on_moment(moment)

    def stop(self) -> None:
        self._notifier.setEnabled(False)
        self._process.kill()
        self._process.wait()
        self._file.close()


def main() -> None:
    """Write moments, at random distances, until the parent ends this process."""
    mean = float(sys.argv[1])
    chance = random.Random(0)
    while True:
        time.sleep(min(5 * mean, chance.expovariate(1 / mean)))
        os.write(1, STAMP.pack(time.monotonic()))


if __name__ == "__main__":
    main()
