"""Layers that make signals, images and volumes larger, or put something around them."""

from typing import Any

from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import choice, integer, integers

SMOOTH = {2: "linear", 3: "bilinear", 4: "trilinear"}


class Upsample(Layer):
    """Makes a signal, image or volume larger by repeating its values, or by drawing lines between them.

    y[i] = x[⌊i / factor⌋], or a weighted mean of the nearest values      (followed by a Conv2d it takes the place of
    ConvTranspose2d without its chequered patterns: Odena, Dumoulin and Olah 2016)
    """

    title, family, hint, icon = "Upsample", "Shape", "×2", "enlarge"
    bends, steps_last = False, True
    words = "enlarge resize interpolate nearest bilinear decoder unet"
    ranks = (3, 2, 4)
    scale_factor: int = integer(default=2, low=1, high=32, label="Factor", help="How many times larger it gets.")
    mode: str = choice(
        default="nearest", choices=("nearest", "linear"), help="Whether values are repeated, or blended in between."
    )

    def module(self, x: Shape) -> Call:
        mode = SMOOTH[x.rank] if self.mode == "linear" else self.mode
        return Call("nn.Upsample", scale_factor=self.scale_factor, mode=mode)

    def subtitle(self) -> str:
        return f"× {self.scale_factor}"

    def formula(self, facts: NodeFacts) -> str:
        return f"{facts.inputs[0]} → {facts.shapes[0]}"


class PixelShuffle(Layer):
    """Makes an image larger by laying r² channels side by side as pixels.

    C·r² × H × W → C × H·r × W·r      (Shi et al. 2016, for super-resolution)
    """

    title, family, hint, icon = "PixelShuffle", "Shape", "r²→", "enlarge"
    bends, moves = False, True
    words = "depth to space super resolution subpixel upsample enlarge"
    ranks = (3,)
    upscale_factor: int = integer(default=2, low=1, high=16, label="Factor", help="How many times larger it gets (r).")

    def module(self, x: Shape) -> Call:
        if x.channels % self.upscale_factor**2:
            raise ValueError(
                say(
                    "PixelShuffle needs a multiple of {count} channels, but gets {channels}.",
                    count=self.upscale_factor**2,
                    channels=x.channels,
                )
            )
        return Call("nn.PixelShuffle", self.upscale_factor)

    def subtitle(self) -> str:
        return f"× {self.upscale_factor}"

    def formula(self, facts: NodeFacts) -> str:
        return f"{facts.inputs[0]} → {facts.shapes[0]}"


class PixelUnshuffle(Layer):
    """Makes an image smaller without losing a value: r×r neighbouring pixels become channels.

    C × H·r × W·r → C·r² × H × W      (the opposite of PixelShuffle)
    """

    title, family, hint, icon = "PixelUnshuffle", "Shape", "→r²", "shrink"
    bends, moves = False, True
    words = "space to depth patches shrink"
    ranks = (3,)
    downscale_factor: int = integer(
        default=2, low=1, high=16, label="Factor", help="How many times smaller it gets (r)."
    )

    def module(self, x: Shape) -> Call:
        if any(int(size) % self.downscale_factor for size in x.sizes[1:]):
            raise ValueError(
                say(
                    "PixelUnshuffle needs height and width that {factor} divides, but gets {shape}.",
                    factor=self.downscale_factor,
                    shape=x,
                )
            )
        return Call("nn.PixelUnshuffle", self.downscale_factor)

    def subtitle(self) -> str:
        return f"÷ {self.downscale_factor}"

    def formula(self, facts: NodeFacts) -> str:
        return f"{facts.inputs[0]} → {facts.shapes[0]}"


class Pad(Layer):
    """Puts a border around a signal, an image or a volume: zeros, its mirror image, its edge, or its other side.

    H′ = top + H + bottom,  W′ = left + W + right
    """

    title, family, hint = "Pad", "Shape", "▣"
    bends, steps_last = False, True
    words = "border zeros reflect replicate circular padding frame"
    ranks = (3, 2, 4)
    padding: tuple[int, ...] = integers(
        default=(1,),
        low=0,
        high=512,
        least=1,
        most=6,
        help="One number for all sides, or one for each: left, right, top, bottom, front, back.",
    )
    mode: str = choice(
        default="zeros",
        choices=("zeros", "reflect", "replicate", "circular"),
        label="Border",
        help="What is put around: zeros, the image mirrored, its edge repeated, or its other side.",
    )

    def module(self, x: Shape) -> Call:
        dims = x.rank - 1
        if len(self.padding) not in (1, 2 * dims):
            raise ValueError(
                say(
                    "Pad needs one number, or {count} for {shape}, but has {given}.",
                    count=2 * dims,
                    shape=x,
                    given=len(self.padding),
                )
            )
        word = {"zeros": "Zero", "reflect": "Reflection", "replicate": "Replication", "circular": "Circular"}[self.mode]
        sizes: Any = self.padding[0] if len(self.padding) == 1 else self.padding
        return Call(f"nn.{word}Pad{dims}d", sizes)

    def subtitle(self) -> str:
        words = ", ".join(map(str, self.padding))
        return words if self.mode == "zeros" else f"{words} {self.mode}"

    def formula(self, facts: NodeFacts) -> str:
        return f"{facts.inputs[0]} → {facts.shapes[0]}"
