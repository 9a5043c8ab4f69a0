"""Layers that make signals, images and volumes smaller."""

from typing import Any, ClassVar

from playground.core.formula import joined, slid
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, integer, real


class Window(Layer, abstract=True):
    """What all poolings with a window share."""

    family, hint = "Pooling", "2×2"
    dims: ClassVar[int] = 2
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

    def size(self) -> str:
        """For instance "2×2"."""
        return "×".join([str(self.kernel_size)] * self.dims)

    def subtitle(self) -> str:
        parts = [self.size() if self.dims > 1 else say("width {size}", size=self.kernel_size)]
        if self.stride != self.kernel_size:
            parts.append(say("stride {count}", count=self.stride))
        if pad := getattr(self, "padding", 0):
            parts.append(say("pad {count}", count=pad))
        return ", ".join(parts)

    def formula(self, facts: NodeFacts) -> str:
        given, window = facts.inputs[0], [self.kernel_size] * self.dims
        pad, up = getattr(self, "padding", 0), getattr(self, "ceil_mode", False)
        sides = slid(given, facts.shapes[0], window, self.stride, pad, up=up)
        return joined(say("{count} channels,  window {size}", count=given.channels, size=self.size()), *sides)


class Pool(Window, abstract=True):
    """What the largest and the mean of a window share."""

    padding: int = integer(
        default=0, low=0, high=15, unit="px", help="Border put around the image, at most half of the window."
    )
    ceil_mode: bool = flag(
        default=False,
        label="Keep the rest",
        help="Also takes the windows that reach beyond the edge, so that no row of pixels is left out.",
    )

    def module(self, x: Shape) -> Call:
        rare: Any = {"padding": self.padding, "ceil_mode": self.ceil_mode}
        more = {name: value for name, value in rare.items() if value}
        return Call(f"nn.{type(self).__name__}", self.kernel_size, stride=self.stride, **more)


class MaxPool1d(Pool):
    """Keeps the largest value of each piece of a signal, so that small shifts matter less.

    y[c, i] = max over the window of x[c]
    """

    title, hint, dims = "MaxPool1d", "2", 1
    words = "maximum pooling subsample signal"
    ranks, steps_last = (2,), True


class MaxPool2d(Pool):
    """Keeps the largest value of each window, so that small shifts of the image matter less.

    y[c, i, j] = max over the window of x[c]
    """

    title, dims = "MaxPool2d", 2
    words = "maximum pooling subsample"
    ranks = (3,)


class MaxPool3d(Pool):
    """Keeps the largest value of each window of a volume, so that small shifts matter less.

    y[c, i, j, k] = max over the window of x[c]
    """

    title, hint, dims = "MaxPool3d", "2×2×2", 3
    words = "maximum pooling subsample volume video"
    ranks = (4,)


class AvgPool1d(Pool):
    """Replaces each piece of a signal by its mean.

    y[c, i] = mean over the window of x[c]
    """

    title, hint, dims, bends = "AvgPool1d", "2", 1, False
    words = "average mean pooling subsample signal"
    ranks, steps_last = (2,), True


class AvgPool2d(Pool):
    """Replaces each window by its mean.

    y[c, i, j] = mean over the window of x[c]      (the subsampling of LeNet-5, without its weights)
    """

    title, dims, bends = "AvgPool2d", 2, False
    words = "average mean pooling subsample"
    ranks = (3,)


class AvgPool3d(Pool):
    """Replaces each window of a volume by its mean.

    y[c, i, j, k] = mean over the window of x[c]
    """

    title, hint, dims, bends = "AvgPool3d", "2×2×2", 3, False
    words = "average mean pooling subsample volume video"
    ranks = (4,)


class LPPool(Window, abstract=True):
    """What the poolings with a power share."""

    norm_type: float = real(
        default=2.0,
        low=1,
        high=8,
        label="Power",
        help="With 1 sizes are summed, with 2 it is the energy, and large ones come near the maximum.",
    )

    def module(self, x: Shape) -> Call:
        return Call(type(self).__name__, self.norm_type, self.kernel_size, self.stride)


class LPPool1d(LPPool):
    """The length of each piece of a signal, as if its values were sides of a right angle.

    y[c, i] = (Σ |x[c]|ᵖ over the window)^(1/p)      (Sermanet, Chintala and LeCun 2012)
    """

    title, hint, dims = "LPPool1d", "ᵖ√", 1
    words = "power norm pooling energy subsample signal"
    ranks, steps_last = (2,), True


class LPPool2d(LPPool):
    """The length of each window, as if its values were sides of a right angle.

    y[c, i, j] = (Σ |x[c]|ᵖ over the window)^(1/p)      (Sermanet, Chintala and LeCun 2012)
    """

    title, hint, dims = "LPPool2d", "ᵖ√", 2
    words = "power norm pooling energy subsample"
    ranks = (3,)


class Adaptive(Layer, abstract=True):
    """What the poolings share that give every input the same size."""

    family, hint = "Pooling", "→1"
    dims: ClassVar[int] = 2
    output_size: int = integer(
        default=1, low=1, high=64, unit="px", label="Output size", help="Side of the square image that is left."
    )

    def module(self, x: Shape) -> Call:
        return Call(f"nn.{type(self).__name__}", self.output_size)

    def subtitle(self) -> str:
        return say("to {size}", size="×".join([str(self.output_size)] * self.dims))

    def formula(self, facts: NodeFacts) -> str:
        sides, size = facts.inputs[0].sizes[1:], self.output_size
        parts = " × ".join(f"{side}/{size}" for side in sides)
        each = say("each from about {parts} pixels", parts=parts)
        return f"{'×'.join(map(str, sides))} → {'×'.join([str(size)] * self.dims)},  {each}"


class AdaptiveAvgPool1d(Adaptive):
    """Gives every signal the same short length: each step is the mean of one part of it.

    y[c, i] = mean over the part i of x[c]; with size 1 one number per channel is left
    """

    title, dims, bends = "AdaptiveAvgPool1d", 1, False
    words = "adaptive global average mean pooling gap signal"
    ranks, steps_last = (2,), True


class AdaptiveAvgPool2d(Adaptive):
    """Gives every image the same small size, whatever its own: each output pixel is the mean of one part of the image.

    y[c, i, j] = mean over the part (i, j) of x[c]; with size 1 one number per channel is left
    (global average pooling, Lin, Chen and Yan 2013)
    """

    title, dims = "AdaptiveAvgPool2d", 2
    words = "adaptive global average mean pooling gap"
    ranks = (3,)


class AdaptiveMaxPool1d(Adaptive):
    """Gives every signal the same short length: each step is the largest value of one part of it.

    y[c, i] = max over the part i of x[c]
    """

    title, dims = "AdaptiveMaxPool1d", 1
    words = "adaptive global maximum pooling signal"
    ranks, steps_last = (2,), True


class AdaptiveMaxPool2d(Adaptive):
    """Gives every image the same small size: each output pixel is the largest value of one part of the image.

    y[c, i, j] = max over the part (i, j) of x[c]
    """

    title, dims = "AdaptiveMaxPool2d", 2
    words = "adaptive global maximum pooling"
    ranks = (3,)
