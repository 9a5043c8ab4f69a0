"""Layers that bring several branches together, or change all values of one alike."""

from typing import Any

from playground.core.formula import counted
from playground.core.language import say
from playground.core.layer import Arg, Call, Layer, NodeFacts, Shape
from playground.core.param import choice, real


class Combine(Layer, abstract=True):
    """What the layers with several inputs share."""

    family, bends = "Combine", False

    def alike(self, *xs: Shape) -> None:
        """Refuse inputs of different shapes."""
        if len(set(xs)) > 1:
            raise ValueError(
                say(
                    "{layer} needs inputs of one shape, but gets {join}.",
                    layer=self.title,
                    join=" and ".join(str(x) for x in xs),
                )
            )


def _numbered(facts: NodeFacts, sign: str) -> str:
    return f" {sign} ".join(f"x{n}" for n in range(len(facts.inputs)))


class Add(Combine):
    """Adds its inputs, number by number; they must have the same shape.

    y = x₀ + x₁ + …      (the shortcut of residual networks, He et al. 2015)
    """

    title, hint = "Add", "+"
    words = "sum residual skip shortcut"

    def module(self, *xs: Shape) -> Call:
        self.alike(*xs)
        return Call("+", *(Arg(n) for n in range(len(xs))))

    def formula(self, facts: NodeFacts) -> str:
        return f"y = {_numbered(facts, '+')},  {say('each {shape}', shape=facts.shapes[0])}"


class Subtract(Combine):
    """Takes the second input away from the first, number by number.

    y = a − b      (what is left to learn, or a distance between two branches)
    """

    title, hint, icon = "Subtract", "−", "minus"
    words = "difference minus siamese"

    def module(self, a: Shape, b: Shape) -> Call:
        self.alike(a, b)
        return Call("-", Arg(0), Arg(1))

    def formula(self, facts: NodeFacts) -> str:
        return f"y = a − b,  {say('each {shape}', shape=facts.shapes[0])}"


class Multiply(Combine):
    """Multiplies its inputs, number by number; one may be a single row, column or pixel that counts for all.

    y = x₀ · x₁ · …      (gates, and the weights of channels in Hu, Shen and Sun 2018)
    """

    title, hint, bends, icon = "Multiply", "×", True, "close"
    words = "product gate times attention squeeze excitation"

    def module(self, *xs: Shape) -> Call:
        sizes = zip(*(x.sizes for x in xs), strict=False)
        if len({x.rank for x in xs}) > 1 or any(len({*row} - {1}) > 1 for row in sizes):
            raise ValueError(
                say(
                    "Multiply needs inputs whose sizes are the same or 1, but gets {join}.",
                    join=" and ".join(str(x) for x in xs),
                )
            )
        return Call("*", *(Arg(n) for n in range(len(xs))))

    def formula(self, facts: NodeFacts) -> str:
        return f"y = {_numbered(facts, '·')},  {' , '.join(map(str, facts.inputs))} → {facts.shapes[0]}"


class Mean(Combine):
    """The mean of its inputs, number by number; they must have the same shape.

    y = (x₀ + x₁ + … ) / n      (an ensemble of branches)
    """

    title, hint = "Mean", "x̄"
    words = "average ensemble"

    def module(self, *xs: Shape) -> Call:
        self.alike(*xs)
        return Call("torch.mean", Call("torch.stack", [Arg(n) for n in range(len(xs))]), dim=0)

    def formula(self, facts: NodeFacts) -> str:
        return f"y = ({_numbered(facts, '+')}) / {len(facts.inputs)},  {say('each {shape}', shape=facts.shapes[0])}"


class Concat(Combine):
    """Puts its inputs one behind the other: features behind features, channels behind channels.

    y = [x₀; x₁; …] along the first dimension; all other sizes must agree
    """

    title, hint, icon = "Concat", "⊕", "concat"
    numbers = "any"
    words = "concatenate join merge branch"

    def module(self, *xs: Shape) -> Call:
        if len({(x.rank, x.sizes[1:]) for x in xs}) > 1:
            raise ValueError(
                say(
                    "Concat needs inputs that agree in all sizes but the first, but gets {join}.",
                    join=" and ".join(str(x) for x in xs),
                )
            )
        return Call("torch.cat", [Arg(n) for n in range(len(xs))], dim=1)

    def formula(self, facts: NodeFacts) -> str:
        return f"{' + '.join(str(x.channels) for x in facts.inputs)} = {facts.shapes[0].channels}"


class Stack(Combine):
    """Puts its inputs beside one another along a new first dimension: vectors become a sequence, images a volume.

    n inputs of C×H×W → n×C×H×W
    """

    title, hint, icon = "Stack", "≡", "structure"
    numbers = "any"
    words = "sequence tokens new dimension join"

    def module(self, *xs: Shape) -> Call:
        self.alike(*xs)
        return Call("torch.stack", [Arg(n) for n in range(len(xs))], dim=1)

    def formula(self, facts: NodeFacts) -> str:
        return f"{len(facts.inputs)} · ({facts.inputs[0]}) → {facts.shapes[0]}"


class Matmul(Combine):
    """The matrix product of its two inputs, as in attention: each row of the first with each column of the second.

    y[i, j] = Σₖ a[i, k] · b[k, j]      (for a sequence L×K and one of K×M)
    """

    title, hint, bends, icon = "Matmul", "a·b", True, "close"
    words = "matrix product dot multiply attention"
    ranks = (2, 3, 4)

    def module(self, a: Shape, b: Shape) -> Call:
        if a.rank != b.rank or a.sizes[-1] != b.sizes[-2] or a.sizes[:-2] != b.sizes[:-2]:
            raise ValueError(
                say(
                    "Matmul needs as many columns in the first input as there are rows in the second, but gets {a} "
                    "and {b}. A Permute exchanges rows and columns.",
                    a=a,
                    b=b,
                )
            )
        return Call("@", Arg(0), Arg(1))

    def formula(self, facts: NodeFacts) -> str:
        a, b = facts.inputs
        return f"y = a b,  ({a}) · ({b}) → {facts.shapes[0]}"


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
