"""The last saved versions of each project file, kept apart from the file itself."""

from __future__ import annotations

import gzip
import hashlib
import os
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from playground.core import store
from playground.core.disk import write_atomically
from playground.core.language import say
from playground.core.problem import Problem, Problems

MOST = 10
"""Versions that are kept of one file."""
MOST_BYTES = 64 * 2**20
"""Room that all versions of all files may take together."""
SUFFIX = ".json.gz"


@dataclass(frozen=True)
class Version:
    """One saved version of a file."""

    path: Path
    """Where it is kept."""
    when: float
    """When it was saved, in seconds since 1970."""

    def read(self) -> bytes:
        """Its content. Raises Problems where it is damaged."""
        try:
            with gzip.open(self.path) as file:
                content = file.read(store.MAX_BYTES + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise Problems([Problem("", say("This version cannot be read ({reason}).", reason=error))]) from None
        return content


class Backups:
    """A folder with a folder for each file, in which the names of the versions tell when they were saved."""

    def __init__(self, folder: Path, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self.folder, self.most, self.most_bytes = folder, most, most_bytes

    def keep(self, file: Path, content: bytes, when: float | None = None) -> None:
        """Keep a version, unless it is the same as the last one. Raises OSError."""
        kept = self.versions(file)
        if kept:
            with suppress(Problems):
                if kept[0].read() == content:
                    return
        moment = time.time() if when is None else when
        if kept:
            moment = max(moment, kept[0].when + 1e-3)  # clocks are set back, and versions still follow each other
        place = self._place(file) / f"{max(0, round(moment * 1000)):015d}{SUFFIX}"
        write_atomically(place, gzip.compress(content, mtime=0))
        self._remove(self.versions(file)[self.most :])
        self._make_room()

    def versions(self, file: Path) -> list[Version]:
        """What is kept of a file, the newest first."""
        return sorted(_found(self._place(file)), key=lambda version: version.when, reverse=True)

    def everything(self) -> list[Version]:
        """All versions of all files."""
        try:
            return [version for place in self.folder.iterdir() for version in _found(place)]
        except OSError:
            return []

    def clear(self) -> None:
        """Remove all versions of all files."""
        self._remove(self.everything())

    def _place(self, file: Path) -> Path:
        whole = os.path.normcase(os.path.realpath(file))
        return self.folder / hashlib.blake2b(os.fsencode(whole), digest_size=12).hexdigest()

    def _make_room(self) -> None:
        """Remove the oldest of all, but of no file the last."""
        rest: list[Version] = []
        total = 0
        with suppress(OSError):
            for place in self.folder.iterdir():
                mine = sorted(_found(place), key=lambda version: version.when)
                total += sum(_size(version.path) for version in mine)
                rest += mine[:-1]
        for version in sorted(rest, key=lambda version: version.when):
            if total <= self.most_bytes:
                return
            total -= _size(version.path)
            self._remove([version])

    def _remove(self, versions: Iterable[Version]) -> None:
        for version in versions:
            with suppress(OSError):
                version.path.unlink()


def _found(place: Path) -> list[Version]:
    try:
        paths = [path for path in place.iterdir() if path.name.endswith(SUFFIX)]
    except OSError:
        return []
    stems = [(path, path.name.removesuffix(SUFFIX)) for path in paths]
    return [Version(path, int(stem) / 1000) for path, stem in stems if stem.isascii() and stem.isdigit()]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
