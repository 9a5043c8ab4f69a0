"""History: every run that trained, each in a folder of its own: what is said of it, and all that is needed to go on."""

from __future__ import annotations

import json
import math
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, TypeGuard

from playground.core.disk import write_atomically
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.project import Project

if TYPE_CHECKING:
    from playground.engine.checkpoint import Snapshot
    from playground.engine.telemetry import Curve
    from playground.engine.trainer import Trainer

MOST_BYTES = 2 * 2**30
"""Room that all runs may take; then the oldest go that are not pinned."""
MOST_RUNS = 500
LONGEST = 200
"""Most letters of a name."""
ABOUT, RUN = "about.json", "run.safetensors"


@dataclass(frozen=True)
class Record:
    """What is known of a stored run without reading its tensors."""

    id: str = ""
    name: str = ""
    notes: str = ""
    pinned: bool = False
    """Pinned runs are drawn behind the curves of the present one, and are never removed to make room."""
    when: float = 0.0
    """When it was stored last, in seconds since 1970."""
    title: str = ""
    origin: str = ""
    """The file or demo that was open."""
    settings: str = ""
    """How it was trained, in a few words."""
    epochs: float = 0.0
    steps: int = 0
    seconds: float = 0.0
    best: tuple[str, float, int] | None = None
    metrics: Mapping[str, float] = field(default_factory=dict)
    ended: str = ""
    device: str = ""
    size: int = 0
    """Bytes on the disk."""


def about(trainer: Trainer, origin: str) -> Record:
    """What is known of a run as it is now."""
    project, at = trainer.project, trainer.at
    optimizer = next(iter(project.optimizers.values()))
    settings = say(
        "{optimizer}, learning rate {lr:g}, batch {batch}, seed {seed}",
        optimizer=optimizer.title, lr=optimizer.lr, batch=project.batch_size, seed=project.seed,
    )  # fmt: skip
    return Record(
        id=trainer.run,
        when=time.time(),
        title=project.title,
        origin=origin,
        settings=settings,
        epochs=trainer.exact_epoch,
        steps=at.step,
        seconds=at.seconds,
        best=at.best,
        metrics=dict(at.latest),
        ended=str(trainer.halted.message) if trainer.halted is not None else at.ended,
        device=trainer.progress("paused").device,
    )


def new_id() -> str:
    """A name for the folder of a new run."""
    return f"{time.strftime('%Y%m%d-%H%M%S')}-{token_hex(3)}"


class History:
    """A folder of runs. Several windows may use it at once: each writes only its own run, and names on request."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self.folder, self.most_bytes = folder, most_bytes

    def records(self) -> list[Record]:
        """All runs, the newest first; what cannot be read is left out."""
        try:
            folders = [path for path in self.folder.iterdir() if not path.name.startswith(".")]
        except OSError:
            return []
        found = [record for path in folders if (record := self.record(path.name)) is not None]
        return sorted(found, key=lambda record: record.when, reverse=True)

    def record(self, id: str) -> Record | None:
        """One run, if it is there."""
        place = self._place(id)
        try:
            raw: Any = json.loads((place / ABOUT).read_text("utf-8"))
            size = (place / RUN).stat().st_size
        except (OSError, ValueError, RecursionError):
            return None
        return replace(_record(raw), id=id, size=size) if isinstance(raw, dict) else None

    def put(self, record: Record, taken: Snapshot) -> None:
        """Store a run, or store it again; its name, notes and pin stay. Raises OSError."""
        place = self._place(record.id)
        known = self.record(record.id)
        taken.write(place / RUN)
        if known is None:
            record = replace(record, name=self._free_name(record.title or say("Run")))
        else:
            record = replace(record, name=known.name, notes=known.notes, pinned=known.pinned)
        self._write(record)
        self.make_room(record.id)

    def change(self, id: str, **values: Any) -> None:
        """Give a run another name or other notes, pin or unpin it. Raises OSError."""
        known = self.record(id)
        if known is not None:
            self._write(replace(known, **values))

    def remove(self, id: str) -> None:
        """Remove a run for good. Raises OSError."""
        gone = self.folder / f".{id}-{token_hex(3)}"
        self._place(id).rename(gone)  # at once, so that no half of it is seen
        shutil.rmtree(gone, ignore_errors=True)

    def make_room(self, keep: str = "") -> None:
        """Remove the oldest runs that are neither pinned nor to be kept, where all together take too much room."""
        found = self.records()
        room = self.most_bytes - sum(record.size for record in found if record.pinned)
        for number, record in enumerate((record for record in found if not record.pinned), 1):
            room -= record.size
            if (room < 0 or number > MOST_RUNS) and record.id != keep:
                with suppress(OSError):
                    self.remove(record.id)

    # -- what a run holds ------------------------------------------------------------------------------------------

    def file(self, id: str) -> Path:
        """The stored run itself, as a session opens it."""
        return self._place(id) / RUN

    def project(self, id: str) -> Project:
        """The project of a run. Raises Problems."""
        from playground.engine import checkpoint

        return checkpoint.project(self.file(id))

    def curves(self, id: str) -> dict[str, Curve]:
        """The curves of a run by the names of their metrics; empty where they cannot be read."""
        from safetensors import SafetensorError, safe_open

        from playground.engine.telemetry import Curve

        found: dict[str, Curve] = {}
        try:
            with safe_open(str(self.file(id)), framework="numpy") as file:  # pyright: ignore[reportUnknownVariableType]
                for key in file.keys():  # noqa: SIM118
                    if key.startswith("curves/") and key.endswith("/steps"):
                        name = key[len("curves/") : -len("/steps")]
                        columns = [file.get_tensor(f"curves/{name}/{part}") for part in ("steps", "epochs", "values")]
                        if len({column.shape for column in columns}) == 1 and columns[0].ndim == 1:
                            found[name] = Curve(*columns, version=0)
        except (OSError, SafetensorError, KeyError, TypeError, ValueError):
            return {}
        return found

    def weights(self, id: str) -> dict[str, Any]:
        """The tensors of a run as ``{"role/name": tensor}``. Raises Problems."""
        from playground.engine import checkpoint

        return checkpoint.weights(self.file(id))

    # -- the folder ------------------------------------------------------------------------------------------------

    def _place(self, id: str) -> Path:
        if not id or any(char in id for char in "/\\\0") or id.startswith("."):
            raise Problems([Problem("", say("There is no run named {name}.", name=id[:60]))])
        return self.folder / id

    def _write(self, record: Record) -> None:
        text = json.dumps(asdict(record), ensure_ascii=False)
        write_atomically(self._place(record.id) / ABOUT, text.encode())

    def _free_name(self, title: str) -> str:
        """The title, with a number if there is a run of that name."""
        taken = {record.name for record in self.records()}
        number = 1
        while (name := title if number == 1 else f"{title} {number}") in taken:
            number += 1
        return name


def _record(raw: Mapping[str, Any]) -> Record:
    """Read leniently: what is missing or of a wrong type keeps its default."""
    values: dict[str, Any] = {}
    for item in fields(Record):
        value = raw.get(item.name)
        default = getattr(Record(), item.name)
        if item.name == "best":
            if isinstance(value, list) and len(value) == 3 and _is_number(value[1]) and isinstance(value[2], int):
                values["best"] = (str(value[0]), float(value[1]), value[2])
        elif item.name == "metrics":
            if isinstance(value, dict):
                values["metrics"] = {str(k): float(v) for k, v in value.items() if _is_number(v)}
        elif isinstance(default, bool | str):
            if isinstance(value, type(default)):
                values[item.name] = value
        elif _is_number(value) and math.isfinite(value):
            values[item.name] = type(default)(value)
    return Record(**values)


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
