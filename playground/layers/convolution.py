"""Layers that slide filters over an image."""

from playground.core.formula import counted, joined, slid
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, integer


class Conv2d(Layer):
    """Slides learned filters over an image; each gives one feature map.

    y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]      (LeCun et al. 1998, Gradient-based learning applied to document recognition)
    """

    title, family, hint = "Conv2d", "Convolution", "k×k"
    linear, bends = True, False
    words = "convolution filter kernel image feature map"
    ranks = (3,)
    out_channels: int = integer(default=16, low=1, high=4096, label="Output channels", help="Number of filters.")
    kernel_size: int = integer(
        default=3, low=1, high=31, unit="px", label="Kernel size", help="Side of each square filter, in pixels."
    )
    stride: int = integer(default=1, low=1, high=16, unit="px", help="How far a filter moves from one sum to the next.")
    padding: int = integer(default=0, low=0, high=15, unit="px", help="Rows of zeros put around the image.")
    dilation: int = integer(
        default=1,
        low=1,
        high=64,
        unit="px",
        help="Distance between the pixels that one filter reads; 1 leaves no gaps.",
    )
    groups: int = integer(
        default=1,
        low=1,
        high=4096,
        help="Channels are parted into so many groups, and each filter reads only its own; must divide both channel "
        "counts.",
    )
    bias: bool = flag(default=True, label="Use bias", help="Adds a learned constant to every feature map.")

    def module(self, x: Shape) -> Call:
        if x.channels % self.groups or self.out_channels % self.groups:
            raise ValueError(
                say(
                    "Conv2d cannot part {channels} input and {out_channels} output channels into {groups} equal "
                    "groups. Choose a number that divides both.",
                    channels=x.channels,
                    out_channels=self.out_channels,
                    groups=self.groups,
                )
            )
        rare = {"dilation": self.dilation, "groups": self.groups}
        return Call(
            "nn.Conv2d",
            x.channels,
            self.out_channels,
            self.kernel_size,
            stride=self.stride,
            padding=self.padding,
            **{name: value for name, value in rare.items() if value > 1},
            bias=self.bias,
        )

    def subtitle(self) -> str:
        parts = [say("{count} ch, {size}×{size}", count=self.out_channels, size=self.kernel_size)]
        rest = (
            (self.stride != 1, say("stride {count}", count=self.stride)),
            (self.dilation != 1, say("dilation {count}", count=self.dilation)),
            (self.groups != 1, say("groups {count}", count=self.groups)),
            (self.padding != 0, say("pad {count}", count=self.padding)),
        )
        parts += [words for told, words in rest if told]
        return ", ".join(parts)

    def formula(self, facts: NodeFacts) -> str:
        channels, side = facts.inputs[0].channels // self.groups, self.kernel_size
        inputs = (
            f"i = 1…{channels}"
            if self.groups == 1
            else say("i = 1…{channels} of the {groups} groups", channels=channels, groups=self.groups)
        )
        window = f"y[o] = {'b[o] + ' if self.bias else ''}Σ w[o, i] ⋆ x[i],  o = 1…{self.out_channels},  {inputs}"
        sides = slid(facts.inputs[0], facts.shapes[0], (side, side), self.stride, self.padding, dilation=self.dilation)
        sum = f"{self.out_channels}·({channels}·{side}·{side}{' + 1' if self.bias else ''})"
        size = say("window {side}×{side}", side=side)
        return joined(f"{window},  {size}", *sides, counted(sum, facts.parameters))
