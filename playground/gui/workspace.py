"""What outlives the window: settings, the journal of the open project, and the state of its run.

Everything lies in one folder (``PLAYGROUND_HOME`` overrides it). Each window has a journal of its own and holds a lock
beside it; one whose lock is free was left by a crash, or by a window that was closed, and is taken up again. The
journal names the file of the run that belongs to it, so that a run never gets into another project.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any

from PySide6.QtCore import QLockFile

from playground.core import store
from playground.core.problem import Problems
from playground.core.project import Project

RECENT = 10


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


class Workspace:
    """Reads and writes the folder. Writing fails quietly: a full disk must not stop the lesson."""

    def __init__(self, folder: Path | None = None) -> None:
        if folder is None:
            home = os.environ.get("PLAYGROUND_HOME")
            if home:
                folder = Path(home)
            else:
                import platformdirs

                folder = Path(platformdirs.user_data_dir("playground", appauthor=False))
        self.folder = folder
        self._settings_file = folder / "settings.json"
        self.settings: dict[str, Any] = self._read(self._settings_file)
        self._journal = folder / "open" / f"{token_hex(4)}.json"
        self._lock = _lock(self._journal)
        self.run = self._new_file()
        """Where the run of this window is stored."""

    # -- settings --------------------------------------------------------------------------------------------------

    def get(self, name: str, default: Any) -> Any:
        """A setting, if it has the type of the default."""
        value = self.settings.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def put(self, **values: Any) -> None:
        self._reread()
        if any(self.settings.get(name) != value for name, value in values.items()):
            self.settings.update(values)
            self._write(self._settings_file, self.settings)

    def _reread(self) -> None:
        """Take over what other windows have put since."""
        self.settings.update(self._read(self._settings_file))

    @property
    def recent(self) -> list[Path]:
        """Files opened or saved last, the newest first, as far as they still exist."""
        names = self.get("recent", [])
        return [path for path in (Path(str(name)) for name in names) if path.is_file()][:RECENT]

    def used(self, file: Path) -> None:
        self._reread()
        names = [str(file.resolve()), *(str(path) for path in self.recent)]
        self.put(recent=list(dict.fromkeys(names))[:RECENT])

    # -- journal ---------------------------------------------------------------------------------------------------

    def note(self, project: Project, file: Path | None, edited: bool, *, name: str = "", closing: bool = False) -> None:
        """Write down the open project; called after every edit, so it does not wait for the disk."""
        if not self._lock.isLocked():
            with suppress(OSError):
                self._journal.parent.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
        self._write(
            self._journal,
            {
                "project": store.write(project),
                "file": str(file) if file else "",
                "name": name,
                "edited": edited,
                "closed": closing,
                "run": self.run.name,
            },
        )

    def new_run(self) -> None:
        """Begin a run with a file of its own; those of the runs before are over."""
        self._remove(self._runs())
        self.run = self._new_file()

    def forget(self) -> None:
        """Remove this window's journal and run: there is nothing to take up again."""
        self._remove([self._journal, *self._runs()])

    def close(self) -> None:
        """Leave the journal to the window that is opened next."""
        self._lock.unlock()

    def left(self) -> Left | None:
        """What the newest window that is gone left behind; it becomes this window's own."""
        for journal in sorted((self.folder / "open").glob("*.json"), key=_modified, reverse=True):
            lock = _lock(journal)
            if not lock.tryLock(0):
                continue  # its window is open
            raw = self._read(journal)
            try:
                project = store.read(str(raw.get("project", "")))
            except Problems:
                # It may be of a newer program, so it is put aside and not removed.
                with suppress(OSError):
                    os.replace(journal, journal.with_suffix(".unread"))
                lock.unlock()
                continue
            self._journal, self._lock = journal, lock
            kept = next((path for path in self._runs() if path.name == raw.get("run")), None)
            self.run = kept or self._new_file()
            file = Path(raw["file"]) if isinstance(raw.get("file"), str) and raw["file"] else None
            name = str(raw.get("name", ""))
            return Left(project, file, raw.get("edited") is True, kept, raw.get("closed") is not True, name)
        return None

    def _new_file(self) -> Path:
        return self._journal.with_name(f"{self._journal.stem}-{token_hex(4)}.safetensors")

    def _runs(self) -> list[Path]:
        """Files of all runs of this window."""
        return list(self._journal.parent.glob(f"{self._journal.stem}-*.safetensors"))

    def _remove(self, paths: Iterable[Path]) -> None:
        for path in paths:
            with suppress(OSError):
                path.unlink()

    def _read(self, path: Path) -> dict[str, Any]:
        try:
            value: Any = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}

    def _write(self, path: Path, value: dict[str, Any]) -> None:
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(value), "utf-8")
            os.replace(temporary, path)


def _lock(journal: Path) -> QLockFile:
    """The lock of a journal: free where its window is gone, also if another process has got its number."""
    lock = QLockFile(str(journal.with_suffix(".lock")))
    lock.setStaleLockTime(1)  # age and number count for nothing: a file that the system holds cannot be taken
    return lock


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
