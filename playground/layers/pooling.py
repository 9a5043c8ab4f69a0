"""Layers that make images smaller."""

from playground.core.formula import joined, slid
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, integer


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
    padding: int = integer(
        default=0, low=0, high=15, unit="px", help="Border put around the image, at most half of the window."
    )
    ceil_mode: bool = flag(
        default=False,
        label="Keep the rest",
        help="Also takes the windows that reach beyond the edge, so that no row of pixels is left out.",
    )

    def call(self, target: str) -> Call:
        """The expression, with only those arguments that are not PyTorch's own defaults."""
        rare = {"padding": self.padding, "ceil_mode": self.ceil_mode}
        return Call(
            target, self.kernel_size, stride=self.stride, **{name: value for name, value in rare.items() if value}
        )

    def subtitle(self) -> str:
        parts = [f"{self.kernel_size}×{self.kernel_size}"]
        if self.stride != self.kernel_size:
            parts.append(say("stride {count}", count=self.stride))
        if self.padding:
            parts.append(say("pad {count}", count=self.padding))
        return ", ".join(parts)

    def formula(self, facts: NodeFacts) -> str:
        side = self.kernel_size
        window = (side, side)
        sides = slid(facts.inputs[0], facts.shapes[0], window, self.stride, self.padding, up=self.ceil_mode)
        window = say("{count} channels,  window {side}×{side}", count=facts.inputs[0].channels, side=side)
        return joined(window, *sides)


class MaxPool2d(Pool2d):
    """Keeps the largest value of each window, so that small shifts of the image matter less.

    y[c, i, j] = max over the window of x[c]
    """

    title = "MaxPool2d"
    words = "maximum pooling subsample"

    def module(self, x: Shape) -> Call:
        return self.call("nn.MaxPool2d")


class AvgPool2d(Pool2d):
    """Replaces each window by its mean.

    y[c, i, j] = mean over the window of x[c]      (the subsampling of LeNet-5, without its weights)
    """

    title, bends = "AvgPool2d", False
    words = "average mean pooling subsample"

    def module(self, x: Shape) -> Call:
        return self.call("nn.AvgPool2d")


class AdaptiveAvgPool2d(Layer):
    """Gives every image the same small size, whatever its own: each output pixel is the mean of one part of the image.

    y[c, i, j] = mean over the part (i, j) of x[c]; with size 1 one number per channel is left
    (global average pooling, Lin, Chen and Yan 2013)
    """

    title, family, hint = "AdaptiveAvgPool2d", "Pooling", "→1"
    words = "adaptive global average mean pooling gap"
    ranks = (3,)
    output_size: int = integer(
        default=1, low=1, high=64, unit="px", label="Output size", help="Side of the square image that is left."
    )

    def module(self, x: Shape) -> Call:
        return Call("nn.AdaptiveAvgPool2d", self.output_size)

    def subtitle(self) -> str:
        return say("to {size}×{size}", size=self.output_size)

    def formula(self, facts: NodeFacts) -> str:
        (_, height, width), size = facts.inputs[0].sizes, self.output_size
        mean = say(
            "each the mean of about {height}/{size} × {width}/{size} pixels", height=height, width=width, size=size
        )
        return f"{height}×{width} → {size}×{size},  {mean}"
