"""Layers that keep learning stable and honest."""

from playground.core.layer import Call, Layer, Shape
from playground.core.param import real


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
