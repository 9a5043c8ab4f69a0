"""Weight norm: ways to write a weight as something that is easier, or safer, to train."""

from __future__ import annotations

from typing import Any

from playground.core.layer import Call
from playground.core.param import choice

_FUNCTIONS = {
    "weight": "nn.utils.parametrizations.weight_norm",
    "spectral": "nn.utils.parametrizations.spectral_norm",
}


def weight_norm() -> Any:
    """The param of a layer that has a weight."""
    return choice(
        default="none",
        choices=("none", *_FUNCTIONS),
        label="Weight norm",
        help="Weight: direction and length of each filter are learned apart (Salimans and Kingma 2016). Spectral: "
        "the weight is divided by its largest singular value (Miyato et al. 2018), as in the discriminators of GANs.",
    )


def normed(call: Call, norm: str, *, dim: int = 0) -> Call:
    """The expression of the module, with its weight written in that way; `dim` is that of its outputs."""
    if norm == "none":
        return call
    return Call(_FUNCTIONS[norm], call, **({"dim": dim} if dim and norm == "weight" else {}))


def lengths(norm: str, count: int) -> str:
    """What is learned besides, as a term of a sum: a length for each of so many filters."""
    return f" + {count}" if norm == "weight" else ""
