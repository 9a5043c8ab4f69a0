"""Activations that hold values between bounds, and those that make probabilities of them."""

import math

from playground.core.language import say
from playground.core.layer import Arg, Call, Layer, NodeFacts, Shape
from playground.core.param import real
from playground.layers.activation import Activation


class Threshold(Layer):
    """A hard yes or no: one where the input reaches the threshold, zero elsewhere (Heaviside's step).

    y = 1 for x ≥ θ, 0 otherwise      (McCulloch and Pitts 1943; Rosenblatt 1958). Its slope is zero almost everywhere,
    so layers before it learn nothing by gradient descent: use Sigmoid while training.
    """

    title, family, hint, icon = "Threshold", "Activation", "0|1", "threshold"
    range, steepest = (0.0, 1.0), 0.0
    words = "heaviside step binary perceptron mcculloch pitts activation"
    threshold: float = real(default=0.0, low=-100, high=100, help="From which input on the answer is one (θ).")

    def module(self, x: Shape) -> Call:
        return Call("Threshold", self.threshold)

    def subtitle(self) -> str:
        return f"x ≥ {self.threshold:g}"

    def formula(self, facts: NodeFacts) -> str:
        return say("y = 1 for x ≥ {value:g}, 0 otherwise", value=self.threshold)


class Sign(Layer):
    """Keeps only whether a value is positive, zero or negative.

    y = 1 for x > 0, 0 for x = 0, −1 for x < 0. Its slope is zero almost everywhere, so layers before it learn nothing
    by gradient descent: use Tanh while training.
    """

    title, family, hint, icon = "Sign", "Activation", "±1", "threshold"
    range, steepest = (-1.0, 1.0), 0.0
    words = "signum step bipolar hopfield perceptron activation"

    def module(self, x: Shape) -> Call:
        return Call("torch.sign", Arg(0))


class Sigmoid(Activation):
    """Squeezes every value into 0…1, as a soft yes or no.

    y = 1 / (1 + e⁻ˣ)
    """

    title, hint, icon = "Sigmoid", "σ", "sigmoid"
    range, steepest = (0.0, 1.0), 0.25
    words = "logistic activation"


class Hardsigmoid(Activation):
    """A sigmoid of three straight lines, quick to compute.

    y = min(max(0, x/6 + ½), 1)      (Courbariaux, Bengio and David 2015; used in MobileNetV3)
    """

    title, hint, icon = "Hardsigmoid", "σ", "relu6"
    range, steepest = (0.0, 1.0), 1 / 6
    words = "hard logistic gate mobilenet activation"


class Tanh(Activation):
    """Squeezes every value into −1…1, with zero in the middle.

    y = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)
    """

    title, hint, icon = "Tanh", "∿", "sigmoid"
    range = (-1.0, 1.0)
    words = "hyperbolic tangent activation"


class Softsign(Activation):
    """Squeezes every value into −1…1 as Tanh does, but comes near the ends more slowly.

    y = x / (1 + |x|)      (Bergstra et al. 2009)
    """

    title, hint, icon = "Softsign", "∿", "sigmoid"
    range = (-1.0, 1.0)
    words = "squash activation"


def features_of(x: Shape) -> int:
    """The dimension of the features: the last of a vector or a sequence, the channels of an image."""
    return -1 if x.rank == 2 else 1


def feature_count(x: Shape) -> int:
    """How many features or channels there are."""
    return x.features if x.rank == 2 else x.channels


class Softmax(Layer):
    """Turns scores into probabilities: positive, and with sum one.

    y[i] = exp(x[i]) / Σⱼ exp(x[j]). Cross-entropy contains it already, so do not put it in front of that.
    """

    title, family, hint = "Softmax", "Activation", "Σ=1"
    range = (0.0, 1.0)
    words = "probability probabilities activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.Softmax", dim=features_of(x))

    def formula(self, facts: NodeFacts) -> str:
        count = feature_count(facts.inputs[0])
        return "y[i] = exp(x[i]) / Σⱼ exp(x[j]),  " + say("over {count} numbers", count=count)


class LogSoftmax(Softmax):
    """Turns scores into logarithms of probabilities, as the negative log-likelihood wants them.

    y[i] = x[i] − ln Σⱼ exp(x[j])
    """

    title, hint = "LogSoftmax", "ln Σ"
    range = (-math.inf, 0.0)
    words = "log probability probabilities nll activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.LogSoftmax", dim=features_of(x))

    def formula(self, facts: NodeFacts) -> str:
        count = feature_count(facts.inputs[0])
        return "y[i] = x[i] − ln Σⱼ exp(x[j]),  " + say("over {count} numbers", count=count)
