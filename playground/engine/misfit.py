"""Misfit: why a layer cannot work on what it gets, in a learner's words."""

from __future__ import annotations

import re

from playground.core.language import say, translated
from playground.core.layer import RANK_NAMES, Layer, Shape
from playground.engine import remedy


def wrong_rank(layer: Layer, shape: Shape) -> str:
    """The layer takes shapes with other numbers of dimensions."""
    rank = layer.ranks[0]
    wanted = translated(RANK_NAMES[rank]) if rank in RANK_NAMES else say("{rank} dimensions", rank=rank)
    message = say("{layer} expects {wanted}, but gets {shape}.", layer=layer.title, wanted=wanted, shape=_spoken(shape))
    return f"{message} {remedy.advice(layer, shape)}".strip()


def _spoken(shape: Shape) -> str:
    return say("a vector of {shape}", shape=shape) if shape.rank == 1 else str(shape)


def plain(layer: Layer, inputs: tuple[Shape, ...], error: Exception) -> str:
    """The error of PyTorch in a learner's words."""
    text = str(error).strip().split("\n")[0]
    given = f" {say('and')} ".join(_spoken(shape) for shape in inputs)
    if re.search(r"[Kk]ernel size can't be greater|Output size is too small|nothing is left", text):
        return say(
            "The window of {layer} is larger than its input ({given}). Make it smaller, or add padding.",
            layer=layer.title,
            given=given,
        )
    if "pad should be at most half" in text:
        return say("The padding of {layer} may be at most half of its window.", layer=layer.title)
    if text.startswith(layer.title):
        return text
    return say("{layer} cannot work on {given}: {words}", layer=layer.title, given=given, words=text)
