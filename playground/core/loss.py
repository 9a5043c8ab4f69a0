"""Loss: what training makes small."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.core.dataset import Signature
from playground.core.layer import Call, Shape
from playground.core.spec import Spec

Encoding = Literal["index", "one_hot", "value"]
"""How targets are given to the loss: class numbers, vectors with a single 1, or the real values themselves."""


class Loss(Spec, kind="losses"):
    """A scalar that compares the output of a network with its targets."""

    contains: ClassVar[tuple[str, ...]] = ()
    """Layers that the loss applies itself, so that they do not belong in front of it."""

    scores: ClassVar[bool] = False
    """Whether it wants raw scores, which may be of any size and sign."""

    soft: ClassVar[bool] = False
    """Whether a target may be shares of several classes (N × classes) instead of one of them."""

    def module(self) -> Call:
        """Expression that makes the loss module; it is called with (output, target)."""
        raise NotImplementedError

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        """How targets must be given. ValueError with a sentence where output and data do not fit this loss."""
        raise NotImplementedError
