"""Functions that bend: without them any stack of layers is one linear map."""

import math

from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import real


class ReLU(Layer):
    """Lets positive values pass and sets negative ones to zero.

    y = max(0, x)      (Nair and Hinton 2010)
    """

    title, family, hint = "ReLU", "Activation", "max"
    range, keeps_positive = (0.0, math.inf), True
    words = "rectifier rectified linear activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.ReLU")


class LeakyReLU(Layer):
    """Like ReLU, but negative values keep a small slope, so that no unit dies.

    y = x for x > 0, slope · x otherwise      (Maas et al. 2013)
    """

    title, family, hint = "LeakyReLU", "Activation", "max"
    keeps_positive = True
    words = "leaky rectifier activation"
    negative_slope: float = real(
        default=0.01, low=0, high=1, label="Negative slope", help="Slope for negative inputs; 0 is plain ReLU."
    )

    def module(self, x: Shape) -> Call:
        return Call("nn.LeakyReLU", negative_slope=self.negative_slope)

    def subtitle(self) -> str:
        return say("slope {value:g}", value=self.negative_slope)

    def formula(self, facts: NodeFacts) -> str:
        return f"y = x for x > 0, {self.negative_slope:g} · x otherwise"


class Sigmoid(Layer):
    """Squeezes every value into 0…1, as a soft yes or no.

    y = 1 / (1 + e⁻ˣ)
    """

    title, family, hint, icon = "Sigmoid", "Activation", "σ", "sigmoid"
    range, steepest = (0.0, 1.0), 0.25
    words = "logistic activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.Sigmoid")


class Tanh(Layer):
    """Squeezes every value into −1…1, with zero in the middle.

    y = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)
    """

    title, family, hint, icon = "Tanh", "Activation", "∿", "sigmoid"
    range = (-1.0, 1.0)
    words = "hyperbolic tangent activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.Tanh")


class Softmax(Layer):
    """Turns scores into probabilities: positive, and with sum one.

    y[i] = exp(x[i]) / Σⱼ exp(x[j]). Cross-entropy contains it already, so do not put it in front of that.
    """

    title, family, hint = "Softmax", "Activation", "Σ=1"
    range = (0.0, 1.0)
    words = "probability probabilities activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.Softmax", dim=-1 if x.rank == 2 else 1)

    def formula(self, facts: NodeFacts) -> str:
        x = facts.inputs[0]
        return f"y[i] = exp(x[i]) / Σⱼ exp(x[j]),  over {x.features if x.rank == 2 else x.channels} numbers"
