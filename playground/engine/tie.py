"""Tie: how the weights of one layer can serve another."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Literal

from playground.core.language import say
from playground.core.layer import Call
from playground.core.node import Node
from playground.engine import build

TRANSPOSED = "TransposedLinear"
"""Module that has the weights of a linear layer, turned round."""


@lru_cache(maxsize=1024)
def _sizes(call: Call) -> tuple[str, tuple[int, ...]]:
    """Class of the module that a Call makes, and the sizes of its weight; none where it has not exactly one."""
    import torch

    if not call.is_module:
        return "", ()
    with torch.device("meta"):
        module = build.module(call)
    weight = getattr(module, "weight", None)
    return type(module).__name__, tuple(weight.shape) if isinstance(weight, torch.Tensor) else ()


def how(source: Call, call: Call) -> Literal["", "same", "transposed"]:
    """Whether the weight of `source` can be that of `call` as it is, or turned round as in the second half of an
    autoencoder, or not at all."""
    (kind, sizes), (other, wanted) = _sizes(source), _sizes(call)
    if sizes and sizes == wanted:
        return "same"
    if kind == other == "Linear" and sizes and sizes == wanted[::-1]:
        return "transposed"
    return ""


def printed(node: Node, source: Call, call: Call) -> str:
    """The line that makes a layer with the weights of another turned round; "" where they serve as they are."""
    if how(source, call) != "transposed":
        return ""
    bias = "" if call.kwargs.get("bias", True) else ", bias=False"
    return f"self.{node.id} = {TRANSPOSED}(self.{node.tied}{bias})"


def shared(call: Call) -> int:
    """How many numbers the weight of this module has."""
    return math.prod(_sizes(call)[1])


def misfit(source: Call, call: Call, name: str) -> str:
    """Why the weights of `source`, a layer of this name, cannot serve; "" where they can."""
    if how(source, call):
        return ""
    (_, sizes), (_, wanted) = _sizes(source), _sizes(call)
    if not sizes or not wanted:
        return say("It cannot share the weights of {name}: one of the two has no weight, or several.", name=name)
    return say(
        "It cannot share the weights of {name}: those have {sizes} numbers, but it needs {wanted}. Choose sizes that "
        "agree, or let it have weights of its own.",
        name=name,
        sizes="×".join(map(str, sizes)),
        wanted="×".join(map(str, wanted)),
    )
