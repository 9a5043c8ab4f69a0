"""Trained weights."""

from __future__ import annotations

from pathlib import Path

from playground.core.disk import write_atomically
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.engine.exporter import Exporter, Finished


class Weights(Exporter):
    """All tensors of the network in a safetensors file; several networks are told apart by the name in front."""

    title, format, suffix, from_window = "Weights (safetensors)", "weights", ".safetensors", True

    def write(self, run: Finished, path: Path) -> None:
        from safetensors.torch import save

        if not run.weights:
            raise Problems([Problem("", say("There are no weights yet. Train first, or export a folder of a run."))])
        prefix = len(run.weights) > 1
        tensors = {
            f"{role}.{name}" if prefix else name: tensor.detach().cpu().contiguous().clone()
            for role, state in run.weights.items()
            for name, tensor in state.items()
        }
        write_atomically(path, save(tensors, {"format": "pt"}))
