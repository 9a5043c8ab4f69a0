"""Misfit: why a layer cannot work on what it gets, in a learner's words."""

from __future__ import annotations

import re

from playground.core.language import say, translated
from playground.core.layer import Layer, Shape
from playground.engine import remedy


def wrong_rank(layer: Layer, shape: Shape) -> str:
    """The layer takes shapes with other numbers of dimensions."""
    wanted = translated(layer.rank_name(layer.ranks[0]))
    message = say("{layer} expects {wanted}, but gets {shape}.", layer=layer.title, wanted=wanted, shape=_spoken(shape))
    return f"{message} {remedy.advice(layer, shape)}".strip()


def wrong_numbers(layer: Layer, shape: Shape) -> str:
    """The layer computes with decimal numbers but gets names of things, or the other way round."""
    is_whole = "int" in shape.dtype
    if layer.numbers == "whole" and not is_whole:
        return say(
            "{layer} looks up whole numbers, such as those of letters, but gets decimal numbers ({shape}). Put it "
            "directly behind an Input of data with words or letters.",
            layer=layer.title,
            shape=shape,
        )
    if layer.numbers == "float" and is_whole:
        return say(
            "{layer} computes with decimal numbers, but gets whole numbers that stand for things ({shape}). Put an "
            "Embedding before it.",
            layer=layer.title,
            shape=shape,
        )
    return ""


def _spoken(shape: Shape) -> str:
    return say("a vector of {shape}", shape=shape) if shape.rank == 1 else str(shape)


def plain(layer: Layer, inputs: tuple[Shape, ...], error: Exception) -> str:
    """The error of PyTorch in a learner's words."""
    text = str(error).strip().split("\n")[0]
    given = f" {say('and')} ".join(_spoken(shape) for shape in inputs)
    if re.search(
        r"[Kk]ernel size can't be greater|utput size is too small|smaller than kernel|computed output|nothing is left",
        text,
    ):
        return say(
            "The window of {layer} is larger than its input ({given}). Make it smaller, or add padding.",
            layer=layer.title,
            given=given,
        )
    if re.search("pad(ding)? should be at most half", text):
        return say("The padding of {layer} may be at most half of its window.", layer=layer.title)
    if text.startswith(layer.title):
        return text
    return say("{layer} cannot work on {given}: {words}.", layer=layer.title, given=given, words=text.rstrip("."))
