"""Transform: what happens to inputs between the dataset and the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from playground.core.language import say
from playground.core.layer import Shape
from playground.core.spec import Spec

if TYPE_CHECKING:
    import torch


class Transform(Spec, kind="transforms"):
    """A function of a batch of inputs."""

    centres: ClassVar[bool] = False
    """Whether it gives the inputs mean 0 and standard deviation 1, by its params `mean` and `std`."""
    random: ClassVar[bool] = False
    """Whether training uses `augment` instead of `apply`: another draw in each step, and nothing random elsewhere."""
    mixes: ClassVar[bool] = False
    """Whether it makes one example of several, so that a target is shares of several classes."""
    bounded: ClassVar[bool] = False
    """Whether it takes values to lie between 0 and 1."""

    def shape(self, x: Shape) -> Shape:
        """Shape after the transform. ValueError with a sentence where it cannot work on such data."""
        return x

    def apply(self, x: torch.Tensor) -> torch.Tensor:
        """Transform a batch (N × shape, float32); must not write into `x`. If `random`, what is done when judging."""
        raise NotImplementedError

    def augment(
        self, x: torch.Tensor, y: torch.Tensor, generator: torch.Generator
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Inputs and targets of a batch of training, changed at random; must not write into either.

        All random numbers come from the `generator` of the CPU, so that every device sees the same. If it `mixes`,
        targets are real numbers: N × classes, or values.
        """
        return self.apply(x), y

    def needs_numbers(self, x: Shape) -> None:
        """Refuse inputs that stand for things, such as letters."""
        if x.dtype != "float32":
            raise ValueError(
                say("{transform} changes numbers, but these inputs stand for things. Remove it.", transform=self.title)
            )

    def needs_image(self, x: Shape) -> None:
        """Refuse what is not an image of one or three channels."""
        self.needs_numbers(x)
        if x.rank != 3 or x.sizes[0] not in (1, 3):
            raise ValueError(
                say(
                    "{transform} needs images of 1 or 3 channels (C×H×W), but gets {shape}. Remove it.",
                    transform=self.title, shape=x,
                )
            )  # fmt: skip
