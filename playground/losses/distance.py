"""Distances between output and target, number by number."""

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Encoding, VectorLoss
from playground.core.param import real


class SquaredError(VectorLoss):
    """Mean of the squared distance between output and target.

    L = mean (y − t)². A class becomes a vector with a single 1, or 0 and 1 where there is one output and two classes
    (PyTorch: nn.MSELoss)
    """

    title, family = "Squared error", "Output"
    words = "mse mean squared error regression loss"
    place = 2

    def module(self, data: Signature) -> Call:
        return Call("nn.MSELoss")


class AbsoluteError(VectorLoss):
    """Mean of the absolute distance between output and target; outliers pull no harder than others.

    L = mean |y − t|. Its minimum is the median of the targets, that of squared error their mean (PyTorch: nn.L1Loss)
    """

    title, family = "L1", "Output"
    words = "mae mean absolute error l1 regression robust"
    place = 4

    def module(self, data: Signature) -> Call:
        return Call("nn.L1Loss")


class Huber(VectorLoss):
    """Squared error for small distances, absolute error for large ones.

    L = mean of (y − t)² / 2 where |y − t| < δ, else δ (|y − t| − δ/2)      (Huber 1964; PyTorch: nn.HuberLoss)
    """

    title, family = "Huber", "Output"
    words = "robust regression outliers"
    place = 5
    delta: float = real(
        default=1.0, low=1e-6, high=1e6, scale="log", help="Distance at which the parabola becomes a straight line."
    )

    def module(self, data: Signature) -> Call:
        return Call("nn.HuberLoss", **({"delta": self.delta} if self.delta != 1 else {}))


class SmoothL1(VectorLoss):
    """Absolute error with a rounded tip: Huber, divided by its width.

    L = mean of (y − t)² / 2β where |y − t| < β, else |y − t| − β/2      (Girshick 2015; PyTorch: nn.SmoothL1Loss)
    """

    title, family = "Smooth L1", "Output"
    words = "huber robust regression boxes"
    place = 6
    beta: float = real(
        default=1.0, low=1e-6, high=1e6, scale="log", help="Distance below which the tip is rounded to a parabola."
    )

    def module(self, data: Signature) -> Call:
        return Call("nn.SmoothL1Loss", **({"beta": self.beta} if self.beta != 1 else {}))


class Cosine(VectorLoss):
    """How much the direction of the output differs from that of the target, whatever their lengths.

    L = mean 1 − y·t / (|y| |t|), between 0 and 2      (PyTorch: nn.functional.cosine_similarity)
    """

    title, family = "Cosine", "Output"
    words = "angle direction similarity embedding"

    def module(self, data: Signature) -> Call:
        return Call("CosineLoss")

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        found = super().encoding(output, data)
        if output.features == 1:
            raise ValueError(
                say("A single number has no direction but its sign, so {loss} cannot learn from it. Use squared error.",
                    loss=self.title)
            )  # fmt: skip
        return found
