"""The journal of a window: what is open in it, written down after every edit on a thread of its own."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QLockFile

from playground.core import store
from playground.core.disk import write_atomically
from playground.core.problem import Problems
from playground.core.project import Project

End = Literal["", "closed", "aside"]
"""How a window left its journal. "": not at all, so if the window is gone, it crashed. aside: only on request again."""


@dataclass(frozen=True)
class Left:
    """What an earlier window left behind."""

    project: Project
    file: Path | None
    edited: bool
    checkpoint: Path | None
    crashed: bool
    name: str = ""
    """What the window called it, for instance the id of a demo."""
    seen: str = ""
    """Digest of the file as the window had read or written it last."""
    step: int = 0
    epoch: float = 0.0
    when: float = field(default=0.0, compare=False)
    """When it was written down last."""
    journal: Path = field(default=Path(), compare=False)

    @property
    def precious(self) -> bool:
        """Whether it holds anything that could not be had again by opening the file."""
        return self.edited or self.checkpoint is not None


def entry(project: Project, file: Path | None, edited: bool, **more: Any) -> bytes:
    """The text of a journal."""
    whole = {"project": store.project_json(project), "file": str(file) if file else "", "edited": edited, **more}
    return json.dumps(whole).encode()


def read_json(path: Path) -> dict[str, Any]:
    """An object of JSON; empty where there is none, or where it cannot be read."""
    try:
        value: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def end(raw: dict[str, Any]) -> End:
    """How the window left its journal."""
    if raw.get("aside") is True:
        return "aside"
    return "closed" if raw.get("closed") is True else ""


def left(journal: Path, raw: dict[str, Any]) -> Left:
    """What a journal says, read leniently but for the project. Raises Problems."""
    try:
        stored = raw.get("project")
        project = store.read(stored if isinstance(stored, str) else json.dumps(stored))
    except RecursionError:
        raise Problems([]) from None
    run = next((path for path in runs(journal) if path.name == raw.get("run")), None)
    name, file, seen = (value if isinstance(value := raw.get(key), str) else "" for key in ("name", "file", "seen"))
    step, epoch = (_number(raw.get(key)) for key in ("step", "epoch"))
    return Left(
        project,
        Path(file) if file and "\0" not in file else None,
        raw.get("edited") is True,
        run,
        end(raw) == "",
        name,
        seen,
        int(step),
        epoch,
        modified(journal),
        journal,
    )


def _number(value: Any) -> float:
    """A number that can be shown, or 0."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return float(value) if 0 <= value < 1e15 else 0.0


def put_aside(journal: Path) -> None:
    """Mark a journal so that no start takes it up by itself. Raises OSError."""
    when = modified(journal)
    write_atomically(journal, json.dumps(read_json(journal) | {"aside": True}).encode())
    with suppress(OSError):
        os.utime(journal, (when, when))


def runs(journal: Path) -> list[Path]:
    """Files of all runs that belong to a journal."""
    return list(journal.parent.glob(f"{journal.stem}-*.safetensors"))


def lock_of(journal: Path) -> QLockFile:
    """The lock of a journal: free where its window is gone, also if another process has got its number."""
    lock = QLockFile(str(journal.with_suffix(".lock")))
    lock.setStaleLockTime(1)  # age and number count for nothing: a file that the system holds cannot be taken
    return lock


def modified(path: Path) -> float:
    """When a file was written last; 0 where there is none."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


class Writer:
    """Writes the newest of what it is given, on a thread that lives only as long as there is something to write.

    After each writing it rests four times as long as that took: while a slider is dragged, a network of thousands of
    layers must not take the processor from the window.
    """

    def __init__(self, told: Callable[[Path, OSError | None], object]) -> None:
        """`told` learns what came of each writing, on the thread."""
        self._told = told
        self._waiting: tuple[Path, Callable[[], bytes]] | None = None
        self._busy = self._hurry = False
        self._rested = 0.0
        self._changed = threading.Condition()

    def put(self, path: Path, content: Callable[[], bytes]) -> None:
        """Write soon; what still waits is left out, since this is newer."""
        with self._changed:
            self._waiting = (path, content)
            if self._busy:
                return
            self._busy = True
        threading.Thread(target=self._drain, name="journal", daemon=True).start()

    def flush(self, timeout: float = 10) -> bool:
        """Wait until everything is written; whether it is."""
        with self._changed:
            self._hurry = True
            self._changed.notify_all()
            done = self._changed.wait_for(lambda: not self._busy, timeout)
            self._hurry = False
            return done

    def _drain(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._hurry, max(0.0, self._rested - time.monotonic()))
                task, self._waiting = self._waiting, None
                if task is None:
                    self._busy = False
                    self._changed.notify_all()
                    return
            started = time.monotonic()
            self._write(*task)
            self._rested = time.monotonic() + 4 * (time.monotonic() - started)

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        try:
            write_atomically(path, content())
        except OSError as error:
            self._told(path, error)
        except Exception:
            logging.getLogger(__name__).exception("The journal cannot be written")
        else:
            self._told(path, None)
