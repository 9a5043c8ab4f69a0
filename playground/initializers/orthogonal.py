"""Initial weights that turn signals without stretching them, and those that are scaled by the data."""

from playground.core.initializer import Initializer
from playground.core.layer import Arg, Call
from playground.core.param import real


class Orthogonal(Initializer):
    """A random rotation: it keeps the length of every signal, however many layers follow one another.

    WᵀW = gain² · 1      (Saxe, McClelland and Ganguli 2014)
    """

    title, words = "Orthogonal", "rotation saxe"
    gain: float = real(default=1.0, low=0.01, high=100, help="Factor on all weights; √2 suits ReLU.")

    def call(self) -> Call:
        return Call("nn.init.orthogonal_", Arg(0), gain=self.gain)


class LSUV(Initializer):
    """Orthogonal, then scaled layer by layer so that the outputs for a first batch have variance one.

    W ← W / √Var(y), until Var(y) is one      (Mishkin and Matas 2016, All you need is a good init)
    """

    title, words, by_data = "LSUV", "layer-sequential unit variance mishkin", True

    def call(self) -> Call:
        return Call("nn.init.orthogonal_", Arg(0))
