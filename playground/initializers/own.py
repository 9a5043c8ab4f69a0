"""What PyTorch's layers do by themselves."""

from playground.core.initializer import Initializer
from playground.core.layer import Arg, Call
from playground.core.param import flag


class Default(Initializer):
    """Every layer begins as PyTorch's own: most with uniform weights whose spread falls with the number of inputs.

    Linear and convolution: U(−1/√n, 1/√n) for n inputs to a unit      (PyTorch: kaiming_uniform_ with a = √5)
    """

    title, own = "PyTorch’s own", True
    zero_bias: bool = flag(default=False, label="Zero biases", help="Lets the constants of the layer begin at zero.")

    def call(self) -> Call:
        return Call("nn.init.kaiming_uniform_", Arg(0), a=5**0.5)
