"""Layers that keep learning stable and honest."""

from playground.core.formula import counted, joined
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import integer, real


class Dropout(Layer):
    """While training, sets a random part of the values to zero, so that no unit relies on one other.

    y = x · mask / (1 − p); at test time y = x      (Srivastava et al. 2014)
    """

    title, family, hint, icon = "Dropout", "Normalise · Regularise", "p", "dropout"
    drops, bends = True, False
    words = "regularise regularize noise mask"
    p: float = real(
        default=0.5, low=0, high=0.99, label="Drop rate", change="live", help="Probability that a value is set to zero."
    )

    def module(self, x: Shape) -> Call:
        return Call("nn.Dropout", p=self.p)

    def subtitle(self) -> str:
        return f"p = {self.p:g}"

    def formula(self, facts: NodeFacts) -> str:
        factor = 1 / (1 - self.p)
        return say("y = x · mask / (1 − {p:g}) = {factor:.3g} · x · mask while training", p=self.p, factor=factor)


class BatchNorm(Layer, abstract=True):
    """What the batch norms share."""

    family, hint = "Normalise · Regularise", "x̂"
    batch_statistics, bends = True, False
    words = "normalise normalize batch normalization"
    eps: float = real(
        default=1e-5, low=1e-12, high=0.1, scale="log", help="Added to the variance, so that nothing divides by zero."
    )
    momentum: float = real(
        default=0.1,
        low=0,
        high=1,
        help="How fast the running mean and variance, used at test time, follow the batches.",
    )

    def formula(self, facts: NodeFacts) -> str:
        channels = facts.inputs[0].channels
        return joined(
            f"y = γ (x − mean) / √(var + {self.eps:g}) + β,  γ and β: {channels}",
            f"running ← {1 - self.momentum:.3g} · running + {self.momentum:g} · batch",
            counted(f"2·{channels}", facts.parameters),
        )


class BatchNorm1d(BatchNorm):
    """Gives every feature mean 0 and variance 1 over the batch, then a learned scale and shift.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)
    """

    title = "BatchNorm1d"
    ranks = (1,)

    def module(self, x: Shape) -> Call:
        return Call("nn.BatchNorm1d", x.channels, eps=self.eps, momentum=self.momentum)


class BatchNorm2d(BatchNorm):
    """Gives every channel mean 0 and variance 1 over batch and image, then a learned scale and shift.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)
    """

    title = "BatchNorm2d"
    ranks = (3,)

    def module(self, x: Shape) -> Call:
        return Call("nn.BatchNorm2d", x.channels, eps=self.eps, momentum=self.momentum)


class LocalResponseNorm(Layer):
    """Divides each value by the strength of its neighbours in nearby channels, so that the strongest stands out.

    y[c] = x[c] / (k + α/n · Σ x[c′]²)^β over the n channels around c      (Krizhevsky, Sutskever and Hinton 2012)
    """

    title, family, hint = "LocalResponseNorm", "Normalise · Regularise", "x/Σ"
    words = "lrn local response normalise normalize lateral inhibition alexnet"
    ranks = (3,)
    size: int = integer(default=5, low=1, high=64, label="Neighbours", help="Number of channels that are summed (n).")
    alpha: float = real(default=1e-4, low=1e-8, high=10, scale="log", help="Weight of the sum (α).")
    beta: float = real(default=0.75, low=0, high=4, help="Power to which the divisor is raised (β).")
    k: float = real(default=2.0, low=0.01, high=100, help="Constant that is added, so that nothing divides by zero.")

    def module(self, x: Shape) -> Call:
        return Call("nn.LocalResponseNorm", self.size, alpha=self.alpha, beta=self.beta, k=self.k)

    def subtitle(self) -> str:
        return say("{count} channels", count=self.size)

    def formula(self, facts: NodeFacts) -> str:
        n, channels = self.size, facts.inputs[0].channels
        return f"y[c] = x[c] / ({self.k:g} + {self.alpha:g}/{n} · Σ x[c′]²)^{self.beta:g},  c = 1…{channels}"
