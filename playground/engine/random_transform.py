"""RandomTransform: what transforms have in common that act at random, and only in training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.layer import Shape
from playground.core.param import choice, real
from playground.core.transform import Transform

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class RandomTransform(Transform, abstract=True):
    """Changes some of the examples of each batch, each in a way of its own."""

    random = True
    p: float = real(
        default=1.0, low=0, high=1, change="live", label="Probability", help="Part of the examples that are changed."
    )

    def apply(self, x: Tensor) -> Tensor:
        return x

    def augment(self, x: Tensor, y: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        import torch

        chosen = self.chosen(len(x), generator).to(x.device).view(-1, *[1] * (x.ndim - 1))
        return torch.where(chosen, self.changed(x, generator), x), y

    def chosen(self, count: int, generator: torch.Generator) -> Tensor:
        """Which of so many examples are changed."""
        import torch

        return torch.rand(count, generator=generator) < self.p

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """All examples of a batch, changed."""
        raise NotImplementedError


class RandomImage(RandomTransform, abstract=True):
    """A random change of images."""

    def shape(self, x: Shape) -> Shape:
        self.needs_image(x)
        return x


class RandomPlace(RandomImage, abstract=True):
    """A random change of where things are in an image, so that what lay outside may come into view."""

    padding_mode: str = choice(
        default="zeros",
        choices=("zeros", "border", "reflection"),
        change="live",
        label="Outside",
        help="What lies around an image: zeros, the pixels of its border, or its mirror image.",
    )


def uniform(low: float, high: float, count: int, generator: torch.Generator) -> Tensor:
    """So many numbers between two."""
    import torch

    return low + (high - low) * torch.rand(count, generator=generator)


def pieces(x: Tensor, top: Tensor, left: Tensor, size: tuple[int, int], outside: str) -> Tensor:
    """A piece of this size of each image (N × C × h × w), with its upper left corner at a place of its own.

    A piece may reach outside of the image; `outside` says what is there.
    """
    import torch

    places: list[Tensor] = []
    for dim, place, length in ((2, top, size[0]), (3, left, size[1])):
        before, after = max(0, -int(place.min())), max(0, int(place.max()) + length - x.shape[dim])
        x = _widened(x, dim, before, after, outside)
        places.append((place + before).to(x.device))
    windows = x.unfold(2, size[0], 1).unfold(3, size[1], 1)
    return windows[torch.arange(len(x)).to(x.device), :, places[0], places[1]]


def _widened(x: Tensor, dim: int, before: int, after: int, outside: str) -> Tensor:
    """Images with a margin on two of their sides."""
    import torch
    from torch.nn.functional import pad

    if not before and not after:
        return x
    if outside == "zeros":
        return pad(x, (before, after) if dim == 3 else (0, 0, before, after))
    size = x.shape[dim]
    numbers = torch.arange(-before, size + after)
    if outside == "reflection":
        numbers = numbers.remainder(2 * size)
        numbers = numbers.minimum(2 * size - 1 - numbers)
    return x.index_select(dim, numbers.clamp(0, size - 1).to(x.device))


def warped(x: Tensor, across: Tensor, along: Tensor, outside: str) -> Tensor:
    """Images (N × C × h × w) turned and stretched about their middles, bilinear.

    The pixel at (u, v) of a result, in pixels from the middle, is the one at (across · u − along · v,
    along · u + across · v) of the original, with one number of each per image.
    """
    import torch
    from torch.nn.functional import affine_grid, grid_sample

    high, wide = x.shape[-2:]
    none = torch.zeros_like(across)
    rows = [[across, -along * (high / wide), none], [along * (wide / high), across, none]]
    turn = torch.stack([torch.stack(row, 1) for row in rows], 1).to(x.device, x.dtype)
    grid = affine_grid(turn, list(x.shape), align_corners=False)
    return grid_sample(x, grid, mode="bilinear", padding_mode=outside, align_corners=False)


def boxes(area: Tensor, ratio: Tensor, high: int, wide: int, generator: torch.Generator) -> Tensor:
    """Boxes in images of this size, one per example: N × high × wide, True inside.

    A box has a part `area` of the image and is `ratio` times as high as wide, as far as it fits. It lies anywhere.
    """
    import torch

    tall = (area * ratio * high * wide).sqrt().round().clamp(0, high)
    broad = (area / ratio * high * wide).sqrt().round().clamp(0, wide)
    top = (torch.rand(len(area), generator=generator) * (high - tall + 1)).floor()
    left = (torch.rand(len(area), generator=generator) * (wide - broad + 1)).floor()
    row, column = torch.arange(high)[None, :], torch.arange(wide)[None, :]
    rows = (row >= top[:, None]) & (row < (top + tall)[:, None])
    columns = (column >= left[:, None]) & (column < (left + broad)[:, None])
    return rows[:, :, None] & columns[:, None, :]
