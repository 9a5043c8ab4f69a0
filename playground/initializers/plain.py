"""Initial weights that take no notice of the size of the layer."""

from playground.core.initializer import Initializer
from playground.core.layer import Arg, Call
from playground.core.param import real


class Zeros(Initializer):
    """All weights begin at zero: then all units of a layer stay equal, and nothing behind them ever learns.

    w = 0. Worth a try to see why it does not work.
    """

    title = "Zeros"

    def call(self) -> Call:
        return Call("nn.init.zeros_", Arg(0))


class Constant(Initializer):
    """All weights begin at one value, so that all units of a layer stay equal.

    w = c
    """

    title = "Constant"
    value: float = real(default=0.1, low=-1000, high=1000, help="The value of every weight.")

    def call(self) -> Call:
        return Call("nn.init.constant_", Arg(0), self.value)


class Uniform(Initializer):
    """Weights from a uniform distribution around zero.

    w ~ U(−a, a)
    """

    title = "Uniform"
    limit: float = real(default=0.1, low=0, high=1000, label="Limit a", help="Largest size of a weight.")

    def call(self) -> Call:
        return Call("nn.init.uniform_", Arg(0), -self.limit, self.limit)


class Normal(Initializer):
    """Weights from a normal distribution around zero.

    w ~ N(0, σ²)
    """

    title = "Normal"
    std: float = real(default=0.05, low=0, high=1000, label="Std σ", help="Standard deviation of the weights.")

    def call(self) -> Call:
        return Call("nn.init.normal_", Arg(0), std=self.std)
