"""Layers that bring several branches together."""

from playground.core.language import say
from playground.core.layer import Arg, Call, Layer, NodeFacts, Shape


class Add(Layer):
    """Adds its inputs, number by number; they must have the same shape.

    y = x₀ + x₁ + …      (the shortcut of residual networks, He et al. 2015)
    """

    title, family, hint = "Add", "Combine", "+"
    words = "sum residual skip shortcut"

    def module(self, *xs: Shape) -> Call:
        if len(set(xs)) > 1:
            raise ValueError(
                say("Add needs inputs of one shape, but gets {join}.", join=" and ".join(str(x) for x in xs))
            )
        return Call("+", *(Arg(n) for n in range(len(xs))))

    def formula(self, facts: NodeFacts) -> str:
        return f"y = {' + '.join(f'x{n}' for n in range(len(facts.inputs)))},  each {facts.shapes[0]}"


class Concat(Layer):
    """Puts its inputs one behind the other: features behind features, channels behind channels.

    y = [x₀; x₁; …] along the first dimension; all other sizes must agree
    """

    title, family, hint, icon = "Concat", "Combine", "⊕", "concat"
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
