"""Functions that bend, from ReLU on: without them any stack of layers is one linear map."""

import math

from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, real


class Activation(Layer, abstract=True):
    """What the activations share: the module of the same name, with the params as its arguments."""

    family, hint = "Activation", "f(x)"

    def module(self, x: Shape) -> Call:
        return Call(f"nn.{type(self).__name__}", **self.values())


class ReLU(Activation):
    """Lets positive values pass and sets negative ones to zero.

    y = max(0, x)      (Nair and Hinton 2010)
    """

    title, hint = "ReLU", "max"
    range, keeps_positive, dies = (0.0, math.inf), True, True
    words = "rectifier rectified linear activation"


class ReLU6(Activation):
    """Like ReLU, but never above 6, so that values fit into few bits.

    y = min(max(0, x), 6)      (Krizhevsky 2010; used in MobileNet)
    """

    title, hint, icon = "ReLU6", "0…6", "relu6"
    range, dies = (0.0, 6.0), True
    words = "rectifier clipped capped activation mobilenet"


class LeakyReLU(Activation):
    """Like ReLU, but negative values keep a small slope, so that no unit dies.

    y = x for x > 0, slope · x otherwise      (Maas et al. 2013)
    """

    title, hint = "LeakyReLU", "max"
    keeps_positive = True
    words = "leaky rectifier activation"
    negative_slope: float = real(
        default=0.01, low=0, high=1, label="Negative slope", help="Slope for negative inputs; 0 is plain ReLU."
    )

    def subtitle(self) -> str:
        return say("slope {value:g}", value=self.negative_slope)

    def formula(self, facts: NodeFacts) -> str:
        return say("y = x for x > 0, {slope:g} · x otherwise", slope=self.negative_slope)


class PReLU(Layer):
    """Like LeakyReLU, but the slope for negative values is learned.

    y = x for x > 0, a · x otherwise      (He et al. 2015, Delving deep into rectifiers)
    """

    title, family, hint = "PReLU", "Activation", "a·x"
    keeps_positive = True
    words = "parametric leaky rectifier learned slope activation"
    per_channel: bool = flag(
        default=False,
        label="One per channel",
        help="Learns a slope for each channel (the first size of the input) instead of one for all.",
    )
    init: float = real(default=0.25, low=-1, high=1, label="First slope", help="Slope with which training begins.")

    def module(self, x: Shape) -> Call:
        return Call("nn.PReLU", num_parameters=x.channels if self.per_channel else 1, init=self.init)

    def subtitle(self) -> str:
        return say("per channel") if self.per_channel else ""

    def formula(self, facts: NodeFacts) -> str:
        count = facts.inputs[0].channels if self.per_channel else 1
        told = say("parameters {sum} = {count}", sum=count, count=facts.parameters)
        learned = say("y = x for x > 0, {slope} · x otherwise", slope="a")
        return f"{learned},  a: {count}\n{told}"


class ELU(Activation):
    """Like ReLU, but negative values bend smoothly towards −α, so that the mean stays near zero.

    y = x for x > 0, α (eˣ − 1) otherwise      (Clevert, Unterthiner and Hochreiter 2016)
    """

    title, hint, icon = "ELU", "eˣ−1", "elu"
    keeps_positive = True
    words = "exponential linear unit activation"
    alpha: float = real(default=1.0, low=0.01, high=10, help="How far below zero it goes (α).")

    def formula(self, facts: NodeFacts) -> str:
        return say("y = x for x > 0, {alpha:g} (eˣ − 1) otherwise", alpha=self.alpha)


class CELU(ELU):
    """An ELU whose slope has no jump at zero, whatever α is.

    y = x for x > 0, α (exp(x / α) − 1) otherwise      (Barron 2017)
    """

    title = "CELU"
    words = "continuously differentiable exponential linear unit activation"

    def formula(self, facts: NodeFacts) -> str:
        return say("y = x for x > 0, {alpha:g} (exp(x / {alpha:g}) − 1) otherwise", alpha=self.alpha)


class SELU(Activation):
    """An ELU with two fixed numbers that pull mean and variance towards 0 and 1 from layer to layer.

    y = λ x for x > 0, λ α (eˣ − 1) otherwise;  λ = 1.0507, α = 1.6733      (Klambauer et al. 2017). Wants weights
    with variance 1/n, and AlphaDropout instead of Dropout.
    """

    title, hint, icon = "SELU", "λ", "elu"
    range = (-1.7581, math.inf)
    words = "scaled exponential linear unit self normalizing activation"


class GELU(Activation):
    """Weighs each value by how likely a normal variable lies below it: a ReLU with a soft bend.

    y = x · Φ(x), with Φ the normal distribution      (Hendrycks and Gimpel 2016; used in BERT and GPT)
    """

    title, hint, icon = "GELU", "xΦ", "swish"
    range = (-0.17, math.inf)
    words = "gaussian error linear unit transformer bert gpt activation"
    tanh: bool = flag(default=False, label="Approximate", help="Computes it with a tanh instead, as GPT-2 does.")

    def module(self, x: Shape) -> Call:
        return Call("nn.GELU", **({"approximate": "tanh"} if self.tanh else {}))


class SiLU(Activation):
    """Weighs each value by its own sigmoid: a smooth ReLU that dips a little below zero; also called Swish.

    y = x · σ(x)      (Elfwing, Uchibe and Doya 2018; Ramachandran, Zoph and Le 2017)
    """

    title, hint, icon = "SiLU", "xσ", "swish"
    range = (-0.2785, math.inf)
    words = "swish sigmoid linear unit activation efficientnet"


class Mish(Activation):
    """A smooth ReLU much like SiLU, with a slightly deeper dip.

    y = x · tanh(ln(1 + eˣ))      (Misra 2019)
    """

    title, hint, icon = "Mish", "x∿", "swish"
    range = (-0.3088, math.inf)
    words = "smooth activation yolo"


class Softplus(Activation):
    """A ReLU with a round corner: always positive, for variances and rates.

    y = ln(1 + exp(β x)) / β      (Dugas et al. 2001)
    """

    title, hint, icon = "Softplus", "ln", "elu"
    range = (0.0, math.inf)
    words = "smooth rectifier positive activation"
    beta: float = real(default=1.0, low=0.01, high=100, scale="log", help="How sharp the corner is (β).")

    def formula(self, facts: NodeFacts) -> str:
        return f"y = ln(1 + exp({self.beta:g} x)) / {self.beta:g}"


class Identity(Layer):
    """Gives what it gets, as a place to hold on to.

    y = x
    """

    title, family, hint, icon = "Identity", "Activation", "x", "identity"
    bends, numbers = False, "any"
    words = "nothing linear pass through activation"

    def module(self, x: Shape) -> Call:
        return Call("nn.Identity")
