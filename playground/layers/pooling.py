"""Layers that make images smaller."""

from playground.core.layer import Call, Layer, Shape
from playground.core.param import integer


class Pool2d(Layer, abstract=True):
    """What the two poolings share."""

    family, hint = "Pooling", "2×2"
    ranks = (3,)
    kernel_size: int = integer(
        default=2, low=1, high=31, unit="px", label="Window", help="Side of the square window, in pixels."
    )
    stride: int = integer(
        default=2,
        low=1,
        high=31,
        unit="px",
        help="How far the window moves; equal to its side, windows do not overlap.",
    )

    def subtitle(self) -> str:
        stride = f", stride {self.stride}" if self.stride != self.kernel_size else ""
        return f"{self.kernel_size}×{self.kernel_size}{stride}"


class MaxPool2d(Pool2d):
    """Keeps the largest value of each window, so that small shifts of the image matter less.

    y[c, i, j] = max over the window of x[c]
    """

    title = "MaxPool2d"
    words = "maximum pooling subsample"

    def module(self, x: Shape) -> Call:
        return Call("nn.MaxPool2d", self.kernel_size, stride=self.stride)


class AvgPool2d(Pool2d):
    """Replaces each window by its mean.

    y[c, i, j] = mean over the window of x[c]      (the subsampling of LeNet-5, without its weights)
    """

    title, bends = "AvgPool2d", False
    words = "average mean pooling subsample"

    def module(self, x: Shape) -> Call:
        return Call("nn.AvgPool2d", self.kernel_size, stride=self.stride)
