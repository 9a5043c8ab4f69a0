"""Transfer: the weights of one network put into another, layer by layer, where names and shapes agree."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playground.core.language import say

if TYPE_CHECKING:
    from torch import Tensor

    from playground.engine.trainer import Trainer

Shapes = Mapping[str, tuple[int, ...]]
"""Sizes of all tensors by ``role/layer.tensor``."""


@dataclass(frozen=True)
class Match:
    """One layer of the open network, and whether a stored run has weights for it."""

    layer: str
    """``role/path of the layer``."""
    tensors: tuple[str, ...]
    reason: str = ""
    """Why its weights cannot be taken; "" if they can."""

    @property
    def title(self) -> str:
        """What people call it; the role is not worth saying where there is one network."""
        role, _, path = self.layer.partition("/")
        return path if role == "network" else self.layer


def matches(own: Shapes, stored: Shapes) -> list[Match]:
    """For each layer of a network, in order, whether all its tensors are in the stored run, in the same shape."""
    layers: dict[str, list[str]] = {}
    for name in own:
        layers.setdefault(name.rpartition(".")[0], []).append(name)
    return [Match(layer, tuple(names), _reason(names, own, stored)) for layer, names in layers.items()]


def left_over(own: Shapes, stored: Shapes) -> list[str]:
    """Layers of the stored run that the open network does not have."""
    known = {name.rpartition(".")[0] for name in own}
    return list(dict.fromkeys(layer for name in stored if (layer := name.rpartition(".")[0]) not in known))


def _reason(names: Sequence[str], own: Shapes, stored: Shapes) -> str:
    missing = [name for name in names if name not in stored]
    if len(missing) == len(names):
        return say("the run has no layer of this name")
    if missing:
        return say("the run has no {name} there", name=missing[0].rpartition(".")[2])
    for name in names:
        if own[name] != stored[name]:
            return say(
                "{name} is {own} here and {stored} in the run",
                name=name.rpartition(".")[2],
                own=_spoken(own[name]),
                stored=_spoken(stored[name]),
            )
    return ""


def _spoken(sizes: tuple[int, ...]) -> str:
    return "×".join(map(str, sizes)) or say("a number")


def own_shapes(trainer: Trainer) -> dict[str, tuple[int, ...]]:
    """Shapes of all tensors of the networks that are trained."""
    return {
        f"{role}/{name}": tuple(value.shape)
        for role, network in trainer.networks.items()
        for name, value in network.state_dict().items()
    }


def put(trainer: Trainer, weights: Mapping[str, Tensor], layers: Collection[str]) -> tuple[str, ...]:
    """Put the weights of some layers into the networks; tells of which layers that was done."""
    found = matches(own_shapes(trainer), {name: tuple(value.shape) for name, value in weights.items()})
    taken = [match for match in found if not match.reason and match.layer in layers]
    for role, network in trainer.networks.items():
        state = network.state_dict()
        for match in taken:
            for name in match.tensors:
                if name.startswith(f"{role}/"):
                    state[name.removeprefix(f"{role}/")].copy_(weights[name])
    return tuple(match.layer for match in taken)
