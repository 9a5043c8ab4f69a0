"""Layers that slide filters over a signal, an image or a volume."""

from typing import Any, ClassVar

from playground.core.formula import SIDES, counted, joined, slid
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import choice, flag, integer
from playground.core.weight_norm import lengths, normed, weight_norm


class Filters(Layer, abstract=True):
    """What all convolutions share. `dims` is the number of directions in which the filters slide."""

    family = "Convolution"
    linear, bends = True, False
    dims: ClassVar[int] = 2
    out_channels: int = integer(default=16, low=1, high=4096, label="Output channels", help="Number of filters.")

    def grouped(self, x: Shape, groups: int) -> None:
        """Refuse groups that do not divide both channel counts."""
        if x.channels % groups or self.out_channels % groups:
            raise ValueError(
                say(
                    "{layer} cannot part {channels} input and {out_channels} output channels into {groups} equal "
                    "groups. Choose a number that divides both.",
                    layer=self.title,
                    channels=x.channels,
                    out_channels=self.out_channels,
                    groups=groups,
                )
            )

    def size(self, side: int) -> str:
        """For instance "3×3"."""
        return "×".join([str(side)] * self.dims)


class Convolution(Filters, abstract=True):
    """What the convolutions share that keep the size or make it smaller."""

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
        "counts. As many groups as input channels make a depthwise convolution.",
    )
    bias: bool = flag(default=True, label="Use bias", help="Adds a learned constant to every feature map.")
    padding_mode: str = choice(
        default="zeros",
        choices=("zeros", "reflect", "replicate", "circular"),
        label="Border",
        help="What is put around: zeros, the image mirrored, its edge repeated, or its other side.",
    )
    norm: str = weight_norm()

    def module(self, x: Shape) -> Call:
        return self.convolution(x, f"nn.{type(self).__name__}", padding=self.padding)

    def convolution(self, x: Shape, target: str, **more: Any) -> Call:
        """The expression, with only those rare arguments that are not PyTorch's own defaults."""
        self.grouped(x, self.groups)
        rare = {"dilation": self.dilation, "groups": self.groups}
        more |= {name: value for name, value in rare.items() if value > 1} | {"bias": self.bias}
        if self.padding_mode != "zeros" and self.padding:
            more["padding_mode"] = self.padding_mode
        call = Call(target, x.channels, self.out_channels, self.kernel_size, stride=self.stride, **more)
        return normed(call, self.norm)

    def subtitle(self) -> str:
        size = self.size(self.kernel_size) if self.dims > 1 else say("width {size}", size=self.kernel_size)
        parts = [say("{count} ch, {size}", count=self.out_channels, size=size)]
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
        area = "·".join([str(side)] * self.dims)
        sum = f"{self.out_channels}·({channels}·{area}{' + 1' if self.bias else ''})"
        sum += lengths(self.norm, self.out_channels)
        size = say("window {size}", size=self.size(side))
        return joined(f"{window},  {size}", *self.sides(facts), counted(sum, facts.parameters))

    def sides(self, facts: NodeFacts) -> list[str]:
        """How the sizes of the output follow."""
        window = [self.kernel_size] * self.dims
        return slid(facts.inputs[0], facts.shapes[0], window, self.stride, self.padding, dilation=self.dilation)


class Conv1d(Convolution):
    """Slides learned filters along a signal or a sequence; each gives one feature at every step.

    y[o, t] = b[o] + Σᵢⱼ w[o, i, j] · x[i, t·stride + j·dilation]      (Waibel et al. 1989; causal and dilated: WaveNet,
    van den Oord et al. 2016)
    """

    title, hint, dims = "Conv1d", "k", 1
    words = "convolution filter kernel signal sequence time causal dilated wavenet temporal"
    ranks, steps_last = (2,), True
    causal: bool = flag(
        default=False, help="Reads only what came before, by zeros put in front; the padding is not used then."
    )

    def module(self, x: Shape) -> Call:
        return self.convolution(x, "CausalConv1d") if self.causal else super().module(x)

    def sides(self, facts: NodeFacts) -> list[str]:
        if not self.causal:
            return super().sides(facts)
        return slid(facts.inputs[0], facts.shapes[0], [1], self.stride, 0)


class Conv2d(Convolution):
    """Slides learned filters over an image; each gives one feature map.

    y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]      (LeCun et al. 1998, Gradient-based learning applied to document recognition)
    """

    title, hint, dims = "Conv2d", "k×k", 2
    words = "convolution filter kernel image feature map depthwise grouped dilated"
    ranks = (3,)


class Conv3d(Convolution):
    """Slides learned filters through a volume or a film; each gives one feature volume.

    y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i], with x[i] of D×H×W      (Tran et al. 2015, Learning spatiotemporal features with 3D
    convolutional networks)
    """

    title, hint, dims = "Conv3d", "k×k×k", 3
    words = "convolution filter kernel volume video film voxel"
    ranks = (4,)


class Transposed(Filters, abstract=True):
    """What the convolutions share that make their input larger."""

    widens = True
    kernel_size: int = integer(
        default=2, low=1, high=31, unit="px", label="Kernel size", help="Side of the patch that each pixel becomes."
    )
    stride: int = integer(
        default=2, low=1, high=16, unit="px", help="How far the patches lie apart: the factor by which it grows."
    )
    padding: int = integer(default=0, low=0, high=15, unit="px", help="Rows cut off at every side of the result.")
    output_padding: int = integer(
        default=0,
        low=0,
        high=15,
        unit="px",
        label="Output padding",
        help="Rows added at one side of the result, so that it gets the wanted size; must be smaller than the stride.",
    )
    groups: int = integer(
        default=1,
        low=1,
        high=4096,
        help="Channels are parted into so many groups, and each filter reads only its own; must divide both channel "
        "counts.",
    )
    bias: bool = flag(default=True, label="Use bias", help="Adds a learned constant to every feature map.")
    norm: str = weight_norm()

    def module(self, x: Shape) -> Call:
        self.grouped(x, self.groups)
        if self.output_padding >= self.stride and self.output_padding:
            raise ValueError(
                say(
                    "The output padding of {layer} ({output}) must be smaller than its stride ({stride}).",
                    layer=self.title,
                    output=self.output_padding,
                    stride=self.stride,
                )
            )
        rare = {"padding": self.padding, "output_padding": self.output_padding, "groups": self.groups}
        usual = {"padding": 0, "output_padding": 0, "groups": 1}
        more: Any = {name: value for name, value in rare.items() if value != usual[name]} | {"bias": self.bias}
        target = f"nn.{type(self).__name__}"
        call = Call(target, x.channels, self.out_channels, self.kernel_size, stride=self.stride, **more)
        return normed(call, self.norm, dim=1)

    def subtitle(self) -> str:
        size = self.size(self.kernel_size) if self.dims > 1 else say("width {size}", size=self.kernel_size)
        first = say("{count} ch, {size}", count=self.out_channels, size=size)
        pad = say("pad {count}", count=self.padding) if self.padding else ""
        return ", ".join(part for part in (first, say("stride {count}", count=self.stride), pad) if part)

    def formula(self, facts: NodeFacts) -> str:
        given, got, side = facts.inputs[0], facts.shapes[0], self.kernel_size
        area = "·".join([str(side)] * self.dims)
        bias = f" + {self.out_channels}" if self.bias else ""
        sum = f"{given.channels}·{self.out_channels // self.groups}·{area}{bias}"
        sum += lengths(self.norm, self.out_channels // self.groups)
        border = f" − 2·{self.padding}" if self.padding else ""
        extra = f" + {self.output_padding}" if self.output_padding else ""
        lines: dict[str, list[str]] = {}
        for name, old, new in zip(SIDES[self.dims], given.sizes[1:], got.sizes[1:], strict=True):
            lines.setdefault(f"({old} − 1)·{self.stride}{border} + {side}{extra} = {new}", []).append(f"{name}′")
        sides = [f"{' = '.join(names)} = {line}" for line, names in lines.items()]
        line = say("each pixel becomes {size}, {stride} apart", size=self.size(side), stride=self.stride)
        return joined(line, *sides, counted(sum, facts.parameters))


class ConvTranspose1d(Transposed):
    """Makes a signal longer: every step becomes a learned piece, and where pieces overlap they are added.

    The transposed map of Conv1d: L′ = (L − 1) · stride − 2 · padding + k      (Zeiler et al. 2010)
    """

    title, hint, dims = "ConvTranspose1d", "↑k", 1
    words = "deconvolution transposed upsample decoder generator signal"
    ranks, steps_last = (2,), True


class ConvTranspose2d(Transposed):
    """Makes an image larger: every pixel becomes a learned patch, and where patches overlap they are added.

    The transposed map of Conv2d: H′ = (H − 1) · stride − 2 · padding + k      (Zeiler et al. 2010; a kernel that the
    stride divides leaves no chequered pattern, Odena, Dumoulin and Olah 2016)
    """

    title, hint, dims = "ConvTranspose2d", "↑k×k", 2
    words = "deconvolution transposed upsample decoder generator autoencoder gan"
    ranks = (3,)
