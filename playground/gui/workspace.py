"""What outlives the window: settings, the journal of the open project, the state of its run, and backups.

Everything lies in one folder (``PLAYGROUND_HOME`` overrides it). Each window has a journal of its own and holds a lock
beside it; one whose lock is free was left by a crash, or by a window that was closed, and is taken up again. The
journal names the file of the run that belongs to it, so that a run never gets into another project.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Any

from PySide6.QtCore import QLockFile, QObject, Signal

from playground.core.backup import Backups
from playground.core.disk import unwritten, write_atomically
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.engine import home
from playground.engine.history import History
from playground.gui import journal
from playground.gui.journal import Left

RECENT = 10
MOST_LEFT = 20
"""Journals of windows that are gone of which so many are kept, the newest."""
MOST_LEFT_BYTES = 2**30
"""Room that those may take together with their runs."""
DAY = 86_400


class Workspace(QObject):
    """Reads and writes the folder. Where that fails, the lesson goes on, and `trouble` is told once."""

    changed_trouble = Signal()
    """The folder cannot be written any more, or can be again; emitted on any thread."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        if folder is None:
            folder = home.folder()
        self.folder = folder
        self.trouble: Problem | None = None
        """Why something could not be written, until it could."""
        self._failing: set[str] = set()
        self._settings_file = folder / "settings.json"
        self.settings: dict[str, Any] = {}
        self._reread()
        self.backups = Backups(folder / "backups")
        self.history = History(folder / "runs")
        self._journal, self._lock = self._fresh()
        self._writer = journal.Writer(self.wrote)
        self._claim: QLockFile | None = None
        self._claimed: Path | None = None
        self.run = self._new_file()
        """Where the run of this window is stored."""

    def wrote(self, path: Path, error: Exception | None) -> None:
        """Take note of what came of writing a file, on any thread."""
        before = self.trouble
        if error is None:
            self._failing.discard(path.suffix)
        else:
            self._failing.add(path.suffix)
            if before is None:
                reason = unwritten(self.folder, error).message
                self.trouble = Problem(
                    "",
                    say("{reason} Until then nothing is kept for the next start, so save your project.", reason=reason),
                    severity="warning",
                )
        if not self._failing:
            self.trouble = None
        if (before is None) != (self.trouble is None):
            self.changed_trouble.emit()

    # -- settings --------------------------------------------------------------------------------------------------

    def get(self, name: str, default: Any) -> Any:
        """A setting, if it has the type of the default."""
        value = self.settings.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def put(self, **values: Any) -> None:
        self._reread()
        if any(self.settings.get(name) != value for name, value in values.items()):
            self.settings.update(values)
            self._write(self._settings_file, json.dumps(self.settings).encode())

    def _reread(self) -> None:
        """Take over what other windows have put since; settings that cannot be read are put aside."""
        found = journal.read_json(self._settings_file)
        if not found and journal.modified(self._settings_file) and self._settings_file.is_file():
            with suppress(OSError):
                if self._settings_file.stat().st_size > len("{}"):
                    os.replace(self._settings_file, self._settings_file.with_suffix(".unread"))
        self.settings.update(found)

    @property
    def recent(self) -> list[Path]:
        """Files opened or saved last, the newest first, as far as they still exist."""
        names = self.get("recent", [])
        return [path for path in (Path(str(name)) for name in names) if path.is_file()][:RECENT]

    def used(self, file: Path) -> None:
        self._reread()
        names = [str(file.resolve()), *(str(path) for path in self.recent)]
        self.put(recent=list(dict.fromkeys(names))[:RECENT])

    # -- the journal of this window --------------------------------------------------------------------------------

    def note(self, project: Project, file: Path | None, edited: bool, *, closing: bool = False, **more: Any) -> None:
        """Write down the open project; called after every edit, so it does not wait for the disk.

        `more` may hold name, seen, step and epoch, as in Left.
        """
        if not self._lock.isLocked():
            with suppress(OSError):
                self._journal.parent.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
        facts = {**more, "closed": closing, "run": self.run.name}
        self._writer.put(self._journal, lambda: journal.entry(project, file, edited, **facts))
        if closing:
            self._writer.flush()

    def flush(self) -> None:
        """Wait until the journal is on the disk."""
        self._writer.flush()

    def new_run(self) -> None:
        """Begin a run with a file of its own; those of the runs before are over."""
        self._remove(journal.runs(self._journal))
        self.run = self._new_file()

    def put_aside(self) -> bool:
        """Leave journal and run for a time when they are asked for, and go on with new ones; whether that worked."""
        self._writer.flush()
        try:
            journal.put_aside(self._journal)
        except OSError as error:
            self.wrote(self._journal, error)
            return False
        self._lock.unlock()
        self._journal, self._lock = self._fresh()
        self.run = self._new_file()
        self.tidy()
        return True

    def forget(self) -> None:
        """Remove this window's journal and run: there is nothing to take up again."""
        self._writer.flush()
        self._remove([self._journal, *journal.runs(self._journal)])

    def close(self) -> None:
        """Leave the journal to the window that is opened next."""
        self._writer.flush()
        self._lock.unlock()
        self.claim(None)

    # -- what other windows have left ------------------------------------------------------------------------------

    def left(self) -> Left | None:
        """What the newest window that is gone left behind; it becomes this window's own."""
        for path, lock in self._abandoned():
            raw = journal.read_json(path)
            if journal.end(raw) == "aside":
                lock.unlock()
                continue
            found = self._understood(path, raw)
            if found is not None:
                self._own(found, lock)
                return found
            lock.unlock()
        return None

    def waiting(self) -> list[Left]:
        """All that windows have left that are gone, the newest first."""
        result: list[Left] = []
        for path, lock in self._abandoned():
            found = self._understood(path, journal.read_json(path))
            lock.unlock()
            if found is not None:
                result.append(found)
        return result

    def take(self, left: Left) -> bool:
        """Make what a window has left this window's own; False where another window was faster."""
        lock = journal.lock_of(left.journal)
        if not left.journal.is_file() or not lock.tryLock(0):
            return False
        self._lock.unlock()
        self._own(left, lock)
        return True

    def postpone(self, left: Left) -> None:
        """Do not take it up by itself any more, but only when it is asked for."""
        with suppress(OSError):
            journal.put_aside(left.journal)

    def drop(self, left: Left) -> None:
        """Remove for good what a window has left."""
        self._remove([left.journal, *journal.runs(left.journal)])

    def tidy(self) -> None:
        """Remove the oldest of what was put aside or closed, where there is too much, and what belongs to nothing."""
        room = MOST_LEFT_BYTES
        for number, (path, lock) in enumerate(self._abandoned(), 1):
            mine = [path, *journal.runs(path)]
            room -= sum(_size(one) for one in mine)
            if (room < 0 or number > MOST_LEFT) and journal.end(journal.read_json(path)):
                self._remove(mine)
            lock.unlock()
        folder = self._journal.parent
        unread = sorted(folder.glob("*.unread"), key=journal.modified, reverse=True)
        self._remove(unread[MOST_LEFT:])
        old = time.time() - DAY
        known = {path.stem for path in folder.glob("*.json")}
        strays = [path for path in folder.glob("*.safetensors") if path.stem.rpartition("-")[0] not in known]
        self._remove(path for path in (*strays, *folder.glob(".*.part")) if journal.modified(path) < old)

    def weight(self) -> int:
        """Room that the whole folder takes on the disk."""
        return sum(_size(path) for path in self.folder.rglob("*") if path.is_file())

    def _abandoned(self) -> Iterator[tuple[Path, QLockFile]]:
        """Journals of windows that are gone, the newest first, each with its lock, held."""
        for path in sorted((self.folder / "open").glob("*.json"), key=journal.modified, reverse=True):
            lock = journal.lock_of(path)
            if lock.tryLock(0):
                yield path, lock

    def _understood(self, path: Path, raw: dict[str, Any]) -> Left | None:
        """What a journal says. One that cannot be read may be of a newer program, so it is put away, not removed."""
        try:
            return journal.left(path, raw)
        except Problems:
            with suppress(OSError):
                os.replace(path, path.with_suffix(".unread"))
            return None

    def _own(self, left: Left, lock: QLockFile) -> None:
        self._journal, self._lock = left.journal, lock
        self.run = left.checkpoint or self._new_file()

    # -- the file of this window -----------------------------------------------------------------------------------

    def claim(self, file: Path | None) -> bool:
        """Tell other windows that this one has the file open; False where another one has it."""
        if file is not None and self._claimed is not None and _same(file, self._claimed):
            return True
        lock = None if file is None else self._lock_of(file)
        if lock is not None and not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            return False
        if self._claim is not None:
            self._claim.unlock()
        self._claim, self._claimed = lock, file
        return True

    def is_free(self, file: Path) -> bool:
        """Whether no other window has the file open."""
        if self._claimed is not None and _same(file, self._claimed):
            return self._claim is not None
        lock = self._lock_of(file)
        free = lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError
        lock.unlock()
        return free

    def _lock_of(self, file: Path) -> QLockFile:
        name = hashlib.blake2b(os.fsencode(_whole(file)), digest_size=12).hexdigest()
        path = self.folder / "files" / f"{name}.json"
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        return journal.lock_of(path)

    # -- the disk --------------------------------------------------------------------------------------------------

    def _fresh(self) -> tuple[Path, QLockFile]:
        path = self.folder / "open" / f"{token_hex(4)}.json"
        return path, journal.lock_of(path)

    def _new_file(self) -> Path:
        return self._journal.with_name(f"{self._journal.stem}-{token_hex(4)}.safetensors")

    def _remove(self, paths: Iterable[Path]) -> None:
        for path in paths:
            with suppress(OSError):
                path.unlink()

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_atomically(path, content)
        except OSError as error:
            self.wrote(path, error)
        else:
            self.wrote(path, None)


def _whole(file: Path) -> str:
    return os.path.normcase(os.path.realpath(file))


def _same(one: Path, two: Path) -> bool:
    return _whole(one) == _whole(two)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
