"""Initializer: how weights begin, before anything is learned."""

from __future__ import annotations

from typing import ClassVar

from playground.core.layer import Call
from playground.core.param import flag
from playground.core.spec import Spec


class Initializer(Spec, kind="initializers"):
    """A rule for the first values of the weights of a layer.

    It sets every tensor of two or more dimensions. Scales and offsets of normalisations keep what PyTorch gives them.
    """

    own: ClassVar[bool] = False
    """Whether it leaves everything as PyTorch's layers begin by themselves."""
    by_data: ClassVar[bool] = False
    """Whether weights are then scaled, layer by layer, so that the outputs for a first batch have variance one."""

    zero_bias: bool = flag(default=True, label="Zero biases", help="Lets the constants of the layer begin at zero.")

    def call(self) -> Call:
        """Expression that fills the tensor ``Arg(0)`` in place."""
        raise NotImplementedError
