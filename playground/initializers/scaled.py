"""Initial weights whose spread follows the size of the layer, so that signals neither fade nor grow on their way."""

from typing import ClassVar

from playground.core.initializer import Initializer
from playground.core.layer import Arg, Call
from playground.core.param import choice, real

GAINS = ("relu", "leaky_relu", "tanh", "sigmoid", "linear", "selu")


class Xavier(Initializer, abstract=True):
    """Base of the two rules of Glorot and Bengio."""

    function: ClassVar[str]
    gain: float = real(default=1.0, low=0.01, high=100, help="Factor on all weights; 5/3 suits tanh.")

    def call(self) -> Call:
        return Call(self.function, Arg(0), gain=self.gain)


class XavierUniform(Xavier):
    """Uniform, with the variance that keeps both signals and gradients of linear layers at their size.

    w ~ U(−a, a),  a = gain · √(6 / (inputs + outputs))      (Glorot and Bengio 2010)
    """

    title, words = "Xavier uniform", "glorot"
    function = "nn.init.xavier_uniform_"


class XavierNormal(Xavier):
    """Normal, with the variance that keeps both signals and gradients of linear layers at their size.

    w ~ N(0, σ²),  σ = gain · √(2 / (inputs + outputs))      (Glorot and Bengio 2010)
    """

    title, words = "Xavier normal", "glorot"
    function = "nn.init.xavier_normal_"


class He(Initializer, abstract=True):
    """Base of the two rules of He and others."""

    function: ClassVar[str]
    nonlinearity: str = choice(
        default="relu", choices=GAINS, help="The activation behind the layer; its gain is a factor on all weights."
    )
    mode: str = choice(
        default="fan_in",
        choices=("fan_in", "fan_out"),
        help="fan_in keeps the size of signals on the way forward, fan_out that of gradients on the way back.",
    )

    def call(self) -> Call:
        return Call(self.function, Arg(0), mode=self.mode, nonlinearity=self.nonlinearity)


class HeUniform(He):
    """Uniform, with the variance that keeps signals at their size through ReLUs, which drop half of them.

    w ~ U(−a, a),  a = gain · √(3 / inputs),  gain = √2 for ReLU      (He et al. 2015; PyTorch: kaiming_uniform_)
    """

    title, words = "He uniform", "kaiming"
    function = "nn.init.kaiming_uniform_"


class HeNormal(He):
    """Normal, with the variance that keeps signals at their size through ReLUs, which drop half of them.

    w ~ N(0, σ²),  σ = gain / √inputs,  gain = √2 for ReLU      (He et al. 2015; PyTorch: kaiming_normal_)
    """

    title, words = "He normal", "kaiming"
    function = "nn.init.kaiming_normal_"
