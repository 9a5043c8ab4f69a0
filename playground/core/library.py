"""Blocks that the user keeps for later, one small file each."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playground.core.graph import Block
from playground.core.graph_reader import GraphReader
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.signal import Signal
from playground.core.store import MAX_BYTES, layout, spec_json, write_atomically

FORMAT = "playground-block"
PREFIX = "block:"
"""Before the name of a kept Block, where the name of a layer could stand as well."""


@dataclass(frozen=True)
class Kept:
    """A Block with the title that the user gave it; `name` is that of its file."""

    name: str
    title: str
    block: Block


class Library:
    """The folder of kept Blocks. A file that cannot be read is left out and left alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.changed: Signal[None] = Signal()

    def kept(self) -> list[Kept]:
        """All kept Blocks by title."""
        found: list[Kept] = []
        with suppress(OSError):
            for path in self.folder.glob("*.json"):
                with suppress(OSError, Problems):
                    if path.stat().st_size <= MAX_BYTES:
                        found.append(read(path.stem, path.read_bytes()))
        return sorted(found, key=lambda kept: (kept.title.lower(), kept.name))

    def find(self, name: str) -> Kept | None:
        """A kept Block by the name of its file, with or without the prefix."""
        return next((kept for kept in self.kept() if kept.name == name.removeprefix(PREFIX)), None)

    def keep(self, title: str, block: Block) -> Kept:
        """Keep a Block under a title; one that has this title already is replaced. Raises OSError."""
        title = title.strip() or Block.title
        old = next((kept for kept in self.kept() if kept.title == title), None)
        name = old.name if old is not None else self._free_name(title)
        raw = {"format": FORMAT, "version": 1, "title": title, "layer": spec_json(block)}
        write_atomically(self.folder / f"{name}.json", (layout(raw) + "\n").encode())
        self.changed.emit(None)
        return Kept(name, title, block)

    def _free_name(self, title: str) -> str:
        word = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40] or "block"
        number, name = 1, word
        while (self.folder / f"{name}.json").exists():
            number += 1
            name = f"{word}-{number}"
        return name

    def forget(self, name: str) -> None:
        """Remove a kept Block; what was made of it stays. Raises OSError."""
        (self.folder / f"{name.removeprefix(PREFIX)}.json").unlink(missing_ok=True)
        self.changed.emit(None)


def read(name: str, text: bytes | str) -> Kept:
    """A kept Block from the text of its file. Raises Problems."""
    try:
        raw: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise Problems([Problem("", say("This is not a Block that was kept by Playground."))]) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT or raw.get("version") != 1:
        raise Problems([Problem("", say("This is not a Block that this version of Playground can read."))])
    reader = GraphReader()
    layer = reader.layer(raw.get("layer"), "layer", 0)
    title = raw.get("title", "")
    if reader.problems or not isinstance(layer, Block) or not isinstance(title, str):
        raise Problems(reader.problems or [Problem("layer", say("There is no Block in this file."))])
    return Kept(name, title[:200] or Block.title, layer)
