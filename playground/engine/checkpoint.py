"""A run on disk: one safetensors file with weights, optimizer memory and curves, and JSON beside them in its head."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from playground.core import store
from playground.core.disk import write_atomically
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.engine.position import Position
from playground.engine.telemetry import Curves, Telemetry
from playground.engine.weights import load_optimizer_tensors, optimizer_tensors

if TYPE_CHECKING:
    from torch import Tensor

    from playground.engine.trainer import Trainer

FORMAT = "playground-checkpoint-1"


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A run as it was at a moment, copied, so that it can be written while training goes on."""

    head: dict[str, str]
    tensors: dict[str, Tensor]

    def write(self, path: Path) -> None:
        """Write it atomically. Raises OSError where the place cannot be written."""
        from safetensors.torch import save as pack

        write_atomically(path, pack(self.tensors, self.head | {"checksum": _checksum(self.head, self.tensors)}))


def snapshot(trainer: Trainer) -> Snapshot:
    """Copy the state of a run between two steps."""
    trainer.flush()
    tensors = state(trainer) | {f"best/{name}": value for name, value in trainer.stopping.best.items()}
    tensors |= _curves(trainer.telemetry.curves)
    head = {
        "format": FORMAT,
        "project": store.write(trainer.project),
        "position": json.dumps(asdict(trainer.at)),
        "log": json.dumps(trainer.log),
        "device": str(trainer.device),
        "threads": str(trainer.threads),
        "run": trainer.run,
        "curves": json.dumps(trainer.telemetry.curves.names()),
    }
    return Snapshot(head, {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()})


def save(path: Path, trainer: Trainer) -> None:
    """Write the state of a run atomically. Raises OSError where the place cannot be written."""
    snapshot(trainer).write(path)


def state(trainer: Trainer) -> dict[str, Tensor]:
    """The tensors that a run goes on from, by their names in a file: weights, optimizer memory, the recipe's own."""
    tensors: dict[str, Tensor] = {}
    for role, network in trainer.networks.items():
        for name, value in network.state_dict().items():
            tensors[f"weights/{role}/{name}"] = value
    for name, value in optimizer_tensors(trainer.optimizers, trainer.networks).items():
        tensors[f"optimizer/{name}"] = value
    for name, value in trainer.recipe.state_dict().items():
        tensors[f"recipe/{name}"] = value
    return tensors


def load_state(trainer: Trainer, tensors: dict[str, Tensor]) -> None:
    """Put back what `state` gave, as far as it fits."""
    for role, network in trainer.networks.items():
        for name, value in network.state_dict().items():
            stored = tensors.get(f"weights/{role}/{name}")
            if stored is not None and (stored.shape, stored.dtype) == (value.shape, value.dtype):
                value.copy_(stored)
    load_optimizer_tensors(trainer.optimizers, trainer.networks, _below("optimizer/", tensors))
    trainer.recipe.load_state_dict(_below("recipe/", tensors))


def _curves(curves: Curves) -> dict[str, Tensor]:
    import torch

    result: dict[str, Tensor] = {}
    for name in curves.names():
        curve = curves.get(name)
        if curve is not None:
            for column in ("steps", "epochs", "values"):
                result[f"curves/{name}/{column}"] = torch.from_numpy(np.array(getattr(curve, column)))
    return result


def restore(path: Path, trainer: Trainer) -> None:
    """Put a stored run into a trainer of the same project. Raises Problems where the file is damaged, and then changes
    nothing.

    Tensors of layers that the project no longer has, or has in another shape, are left out.
    """
    head, tensors = _read(path)
    try:
        at = _position(json.loads(head["position"]))
        log = [(int(step), [str(place) for place in places]) for step, places in json.loads(head["log"])]
        lines = _lines(tensors)
        order = [str(name) for name in json.loads(head.get("curves", "[]"))]
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise _damaged(path, error) from None
    load_state(trainer, tensors)
    trainer.stopping.best = {name: one.to(trainer.device) for name, one in _below("best/", tensors).items()}
    trainer.at, trainer.log, trainer.run = at, log, head.get("run", "")
    curves = trainer.telemetry.curves
    curves.clear()
    for name in sorted(lines, key=lambda name: order.index(name) if name in order else len(order)):
        curves.append(name, *lines[name])


def _below(prefix: str, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}


def _lines(tensors: dict[str, Tensor]) -> dict[str, list[Any]]:
    """Steps, epochs and values of each curve. KeyError or ValueError where they do not belong together."""
    stored = _below("curves/", tensors)
    names = [key.removesuffix("/steps") for key in stored if key.endswith("/steps")]
    lines = {name: [stored[f"{name}/{column}"].numpy() for column in ("steps", "epochs", "values")] for name in names}
    for columns in lines.values():
        if len({column.shape for column in columns}) > 1 or columns[0].ndim != 1:
            raise ValueError(say("columns of a curve differ in length"))
    return lines


def resumed(path: Path, project: Project, telemetry: Telemetry) -> Trainer:
    """A trainer with a stored run, of the project that it was made of, since the one to open may not be valid now.

    Raises Problems.
    """
    from playground.engine.trainer import Trainer

    made_of = store.read(_read(path)[0].get("project", ""))
    trainer = Trainer(project if made_of == project else made_of, telemetry=telemetry)
    restore(path, trainer)
    return trainer


def project(path: Path) -> Project:
    """The project that a checkpoint was made of. Raises Problems."""
    return store.read(_read(path)[0].get("project", ""))


def weights(path: Path) -> dict[str, Tensor]:
    """The weights of a stored run as ``{"role/name": tensor}``. Raises Problems."""
    return _below("weights/", _read(path)[1])


def threads(path: Path) -> int:
    """With how many threads a stored run was computed, since another number rounds otherwise. Raises Problems."""
    known = _read(path)[0].get("threads", "")
    return int(known) if known.isdigit() else 0


def _read(path: Path) -> tuple[dict[str, str], dict[str, Tensor]]:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), framework="pt") as file:  # pyright: ignore[reportUnknownVariableType]
            head: dict[str, str] = file.metadata() or {}
            tensors: dict[str, Tensor] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError, AttributeError, KeyError, TypeError, ValueError, RuntimeError) as error:
        raise _damaged(path, error) from None
    if head.get("format") != FORMAT:
        raise Problems([Problem("", say("{path} is not a run stored by Playground.", path=path.name))])
    if head.pop("checksum", "") != _checksum(head, tensors):
        raise _damaged(path, ValueError(say("its checksum is wrong")))
    return head, tensors


def _checksum(head: dict[str, str], tensors: dict[str, Tensor]) -> str:
    """A digest of everything in the file, so that a flipped bit is noticed instead of trained on."""
    import torch

    digest = hashlib.blake2b(json.dumps(head, sort_keys=True).encode(), digest_size=16)
    for name in sorted(tensors):
        tensor = tensors[name]
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode())
        digest.update(tensor.reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()


def _damaged(path: Path, error: Exception) -> Problems:
    return Problems([Problem("", say("The stored run {path} cannot be read ({error}).", path=path.name, error=error))])


def _position(raw: Any) -> Position:
    """Read a Position leniently: what is missing or of a wrong type keeps its default."""
    at = Position()
    for item in fields(Position):
        value = raw.get(item.name) if isinstance(raw, dict) else None
        default = getattr(at, item.name)
        if isinstance(default, bool):
            if isinstance(value, bool):
                setattr(at, item.name, value)
        elif isinstance(default, int | float):
            if isinstance(value, int | float):
                setattr(at, item.name, type(default)(value))
        elif isinstance(default, dict):
            if isinstance(value, dict):
                setattr(at, item.name, {str(k): float(v) for k, v in value.items()})
        elif isinstance(default, str):
            setattr(at, item.name, str(value or ""))
        elif isinstance(default, list):
            setattr(at, item.name, [str(one) for one in value] if isinstance(value, list) else [])
        elif isinstance(value, list) and len(value) == 3:
            at.best = (str(value[0]), float(value[1]), int(value[2]))
    return at
