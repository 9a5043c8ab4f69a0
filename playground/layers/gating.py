"""Activations that take several features for each one that they give."""

from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import integer
from playground.layers.squashing import feature_count, features_of


class GLU(Layer):
    """Half of the features decide, as gates between 0 and 1, how much of the other half passes.

    y = a · σ(b), with [a; b] = x      (Dauphin et al. 2017)
    """

    title, family, hint, icon = "GLU", "Activation", "a·σb", "sigmoid"
    words = "gated linear unit gate activation"

    def module(self, x: Shape) -> Call:
        _parted(self, x, 2)
        return Call("nn.GLU", dim=features_of(x))

    def formula(self, facts: NodeFacts) -> str:
        half = feature_count(facts.inputs[0]) // 2
        return f"y = a · σ(b),  [a; b] = x,  {2 * half} / 2 = {half}"


class Maxout(Layer):
    """Gives the largest of every few features: a bend whose shape is learned by the layer before it.

    y[i] = max over j of x[i·k + j], j = 0…k − 1      (Goodfellow et al. 2013)
    """

    title, family, hint = "Maxout", "Activation", "max k"
    words = "maximum pieces piecewise linear activation"
    pieces: int = integer(default=2, low=2, high=64, help="How many features compete for one place (k).")

    def module(self, x: Shape) -> Call:
        _parted(self, x, self.pieces)
        return Call("Maxout", self.pieces, dim=features_of(x))

    def subtitle(self) -> str:
        return say("1 of {count}", count=self.pieces)

    def formula(self, facts: NodeFacts) -> str:
        count = feature_count(facts.inputs[0])
        most = say("y[i] = max of {count} neighbours", count=self.pieces)
        return f"{most},  {count} / {self.pieces} = {count // self.pieces}"


def _parted(layer: Layer, x: Shape, count: int) -> None:
    if feature_count(x) % count:
        raise ValueError(
            say(
                "{layer} takes {count} features for each that it gives, but {features} cannot be divided by {count}.",
                layer=layer.title,
                count=count,
                features=feature_count(x),
            )
        )
