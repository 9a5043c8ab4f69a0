"""What outlives the window: settings, the journal of the open project, and the state of its run.

Everything lies in one folder (``PLAYGROUND_HOME`` overrides it). Each running window has a journal of its own, named
by process id; one whose process is gone was left by a crash, or by a window that was closed, and is taken up again.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
        self.settings: dict[str, Any] = self._read(folder / "settings.json")
        self._journal = folder / "open" / f"{os.getpid()}.json"

    @property
    def checkpoint(self) -> Path:
        """Where the run of this window is stored."""
        return self._journal.with_suffix(".safetensors")

    # -- settings --------------------------------------------------------------------------------------------------

    def get(self, name: str, default: Any) -> Any:
        """A setting, if it has the type of the default."""
        value = self.settings.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def put(self, **values: Any) -> None:
        if any(self.settings.get(name) != value for name, value in values.items()):
            self.settings.update(values)
            self._write(self.folder / "settings.json", self.settings)

    @property
    def recent(self) -> list[Path]:
        """Files opened or saved last, the newest first, as far as they still exist."""
        names = self.get("recent", [])
        return [path for path in (Path(str(name)) for name in names) if path.is_file()][:RECENT]

    def used(self, file: Path) -> None:
        names = [str(file.resolve()), *(str(path) for path in self.recent)]
        self.put(recent=list(dict.fromkeys(names))[:RECENT])

    # -- journal ---------------------------------------------------------------------------------------------------

    def note(self, project: Project, file: Path | None, edited: bool, *, name: str = "", closing: bool = False) -> None:
        """Write down the open project; called after every edit, so it does not wait for the disk."""
        self._write(
            self._journal,
            {
                "project": store.write(project),
                "file": str(file) if file else "",
                "name": name,
                "edited": edited,
                "closed": closing,
            },
        )

    def forget(self) -> None:
        """Remove this window's journal and run: there is nothing to take up again."""
        for path in (self._journal, self.checkpoint):
            with suppress(OSError):
                path.unlink()

    def left(self) -> Left | None:
        """What the newest window that is gone left behind; it becomes this window's own."""
        for journal in sorted(self._abandoned(), key=lambda path: path.stat().st_mtime, reverse=True):
            raw = self._read(journal)
            try:
                project = store.read(str(raw.get("project", "")))
            except Problems:
                with suppress(OSError):
                    journal.unlink()
                continue
            checkpoint = journal.with_suffix(".safetensors")
            with suppress(OSError):
                if checkpoint.is_file():
                    os.replace(checkpoint, self.checkpoint)
                os.replace(journal, self._journal)
            file = Path(raw["file"]) if isinstance(raw.get("file"), str) and raw["file"] else None
            kept = self.checkpoint if self.checkpoint.is_file() else None
            name = str(raw.get("name", ""))
            return Left(project, file, raw.get("edited") is True, kept, raw.get("closed") is not True, name)
        return None

    def _abandoned(self) -> list[Path]:
        """Journals whose process is gone. One with our own number is of an earlier process: ours is written later."""
        journals = (path for path in (self.folder / "open").glob("*.json") if path.stem.isdigit())
        return [path for path in journals if int(path.stem) == os.getpid() or not _runs(int(path.stem))]

    def _read(self, path: Path) -> dict[str, Any]:
        try:
            value: Any = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return value if isinstance(value, dict) else {}

    def _write(self, path: Path, value: dict[str, Any]) -> None:
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
            os.replace(temporary, path)


def _runs(process: int) -> bool:
    """Whether a process of this number is alive."""
    if os.name == "nt":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # pyright: ignore[reportAttributeAccessIssue]
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)  # pyright: ignore[reportAttributeAccessIssue]
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
