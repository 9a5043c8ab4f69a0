"""Factors and constants by which all values, or those of a channel, are changed alike."""

from typing import Any

from playground.core.formula import counted
from playground.core.language import say
from playground.core.layer import Arg, Call, Layer, NodeFacts, Shape
from playground.core.param import choice, real


class Affine(Layer, abstract=True):
    """What Scale and Shift share."""

    family, bends = "Combine", False
    learned: str = choice(
        default="per channel",
        choices=("no", "one", "per channel"),
        help="Whether the number is learned: not at all, one for all values, or one for each channel (first size).",
    )

    def built(self, own: str, sign: str, value: float, x: Shape) -> Call:
        """The expression: plain arithmetic where nothing is learned."""
        if self.learned == "no":
            return Call(sign, Arg(0), value)
        sizes: Any = (x.channels, *[1] * (x.rank - 1)) if self.learned == "per channel" else (1,)
        return Call(own, sizes, value)

    def told(self, line: str, facts: NodeFacts) -> str:
        """The formula, with the parameters where there are some."""
        if self.learned == "no":
            return line
        return f"{line}\n{counted(str(facts.parameters), facts.parameters)}"


class Scale(Affine):
    """Multiplies every value by a number that is fixed or learned, one for all or one for each channel.

    y = γ · x      (the branches of Touvron et al. 2021, Going deeper with image transformers, begin with a small γ)
    """

    title, hint, icon = "Scale", "γx", "enlarge"
    words = "factor gain multiply learned layer scale temperature affine"
    factor: float = real(default=1.0, low=-1000, high=1000, help="The factor, or where learning it begins.")

    def module(self, x: Shape) -> Call:
        return self.built("Scale", "*", self.factor, x)

    def subtitle(self) -> str:
        return f"× {self.factor:g}" if self.learned == "no" else say("learned")

    def formula(self, facts: NodeFacts) -> str:
        return self.told(f"y = {self.factor:g} · x" if self.learned == "no" else "y = γ · x", facts)


class Shift(Affine):
    """Adds a number that is fixed or learned to every value, one for all or one for each channel.

    y = x + β
    """

    title, hint, icon = "Shift", "x+β", "plus"
    words = "bias offset add constant learned affine"
    offset: float = real(default=0.0, low=-1000, high=1000, help="The number, or where learning it begins.")

    def module(self, x: Shape) -> Call:
        return self.built("Shift", "+", self.offset, x)

    def subtitle(self) -> str:
        return f"+ {self.offset:g}" if self.learned == "no" else say("learned")

    def formula(self, facts: NodeFacts) -> str:
        return self.told(f"y = x + {self.offset:g}" if self.learned == "no" else "y = x + β", facts)
