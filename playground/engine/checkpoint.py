"""A run on disk: one safetensors file with weights, optimizer memory and curves, and JSON beside them in its head."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from playground.core import store
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.engine.position import Position
from playground.engine.telemetry import Curves
from playground.engine.weights import load_optimizer_tensors, optimizer_tensors

if TYPE_CHECKING:
    from torch import Tensor

    from playground.engine.trainer import Trainer

FORMAT = "playground-checkpoint-1"


def save(path: Path, trainer: Trainer) -> None:
    """Write the state of a run atomically. Raises OSError where the place cannot be written."""
    from safetensors.torch import save as pack

    trainer.flush()
    tensors: dict[str, Tensor] = {}
    for role, network in trainer.networks.items():
        for name, value in network.state_dict().items():
            tensors[f"weights/{role}/{name}"] = value
    for name, value in optimizer_tensors(trainer.optimizers, trainer.networks).items():
        tensors[f"optimizer/{name}"] = value
    for name, value in trainer.recipe.state_dict().items():
        tensors[f"recipe/{name}"] = value
    tensors |= _curves(trainer.telemetry.curves)
    head = {
        "format": FORMAT,
        "project": store.write(trainer.project),
        "position": json.dumps(asdict(trainer.at)),
        "log": json.dumps(trainer.log),
        "device": str(trainer.device),
        "threads": str(trainer.threads),
    }
    packed = pack({name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}, head)
    store.write_atomically(path, packed)


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
    """Put a stored run into a trainer of the same project. Raises Problems where the file is damaged.

    Tensors of layers that the project no longer has, or has in another shape, are left out.
    """
    head, tensors = _read(path)
    weights = {key: value for key, value in tensors.items() if key.startswith("weights/")}
    for role, network in trainer.networks.items():
        own = network.state_dict()
        for name, value in own.items():
            stored = weights.get(f"weights/{role}/{name}")
            if stored is not None and stored.shape == value.shape:
                value.copy_(stored)
    memory = {k.removeprefix("optimizer/"): v for k, v in tensors.items() if k.startswith("optimizer/")}
    load_optimizer_tensors(trainer.optimizers, trainer.networks, memory)
    trainer.recipe.load_state_dict(
        {k.removeprefix("recipe/"): v for k, v in tensors.items() if k.startswith("recipe/")}
    )
    trainer.at = _position(head.get("position", "{}"))
    trainer.log = [(int(step), list(places)) for step, places in json.loads(head.get("log", "[]"))]
    curves = trainer.telemetry.curves
    curves.clear()
    for key in tensors:
        if key.startswith("curves/") and key.endswith("/steps"):
            name = key.removeprefix("curves/").removesuffix("/steps")
            columns = [tensors.get(f"curves/{name}/{column}") for column in ("steps", "epochs", "values")]
            steps, epochs, values = (np.empty(0) if column is None else column.numpy() for column in columns)
            if len(steps) == len(epochs) == len(values):
                curves.append(name, steps, epochs, values)


def project(path: Path) -> Project:
    """The project that a checkpoint was made of. Raises Problems."""
    return store.read(_read(path)[0].get("project", ""))


def _read(path: Path) -> tuple[dict[str, str], dict[str, Tensor]]:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), framework="pt") as file:  # pyright: ignore[reportUnknownVariableType]
            head: dict[str, str] = file.metadata() or {}
            tensors: dict[str, Tensor] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise Problems([Problem("", f"The stored run {path.name} cannot be read ({error}).")]) from None
    if head.get("format") != FORMAT:
        raise Problems([Problem("", f"{path.name} is not a run stored by Playground.")])
    return head, tensors


def _position(text: str) -> Position:
    """Read a Position leniently: what is missing or of a wrong type keeps its default."""
    try:
        raw: Any = json.loads(text)
    except json.JSONDecodeError:
        raw = {}
    at = Position()
    for item in fields(Position):
        value = raw.get(item.name) if isinstance(raw, dict) else None
        default = getattr(at, item.name)
        if isinstance(default, bool):
            if isinstance(value, bool):
                setattr(at, item.name, value)
        elif isinstance(default, int | float):
            if isinstance(value, int | float):
                setattr(at, item.name, type(default)(value) if math.isfinite(value) else math.nan)
        elif isinstance(default, dict):
            if isinstance(value, dict):
                setattr(at, item.name, {str(k): float(v) for k, v in value.items()})
        elif isinstance(value, list) and len(value) == 3:
            at.best = (str(value[0]), float(value[1]), int(value[2]))
    return at
