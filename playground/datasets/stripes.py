"""Images that are computed while they are needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playground.core.dataset import Dataset, Signature, Split, Tables
from playground.core.layer import Shape
from playground.core.param import integer, real

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

SPREAD = 1.2207440846057596
"""Powers of 1/SPREAD spread points evenly over a space of three dimensions, however many there are (Roberts 2018)."""


class Stripes(Dataset):
    """Coloured stripes in noise: each class has a direction, a width and two colours of its own.

    No photographs: every image is computed when it is needed, so images of any size in any number of classes take up no
    memory. Made for networks that want images larger than those that are shipped, to see what they cost and that they
    learn; nothing is said about how well they would do on photographs.
    """

    title, family = "Coloured stripes", "Images"
    words = "synthetic artificial texture grating colour color large images noise"
    size: int = integer(default=64, low=8, high=512, unit="px", change="restart", help="Side of each square image.")
    classes: int = integer(
        default=10, low=2, high=10_000, change="restart", help="How many kinds of stripes there are."
    )
    samples: int = integer(default=1000, low=2, high=1_000_000, change="restart", help="Images to train on.")
    validation: int = integer(default=100, low=0, high=100_000, change="restart", help="Images for validation.")
    test: int = integer(default=100, low=0, high=100_000, change="restart", help="Images for the test.")
    noise: float = real(
        default=0.2, low=0, high=2, change="restart", help="Standard deviation of the noise in each pixel (0…1)."
    )
    seed: int = integer(default=0, low=0, high=2**31 - 1, change="restart", help="Start of the random numbers.")

    def signature(self) -> Signature:
        names = tuple(str(number) for number in range(self.classes))
        shape = Shape((3, self.size, self.size))
        counts = (self.samples, self.validation, self.test)
        return Signature((shape,), "classes", self.classes, names, counts=counts)

    def load(self) -> Tables:
        import numpy as np

        counts = (self.samples, self.validation, self.test)
        splits = [Split(Drawn(self, n, count), np.arange(count) % self.classes) for n, count in enumerate(counts)]
        return Tables(splits[0], splits[1], splits[2])


@dataclass(frozen=True)
class Drawn:
    """The images of one split. Each is drawn anew whenever it is asked for, always the same."""

    dataset: Stripes
    split: int
    count: int

    @property
    def shape(self) -> tuple[int, int, int, int]:
        return (self.count, 3, self.dataset.size, self.dataset.size)

    @property
    def dtype(self) -> np.dtype[np.uint8]:
        import numpy as np

        return np.dtype(np.uint8)

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, which: slice | Array) -> Array:
        import numpy as np

        numbers = np.arange(self.count)[which]
        result = np.empty((len(numbers), *self.shape[1:]), np.uint8)
        for place, number in enumerate(numbers):
            result[place] = self._image(int(number))
        return result

    def _image(self, number: int) -> Array:
        import numpy as np

        data = self.dataset
        rng = np.random.default_rng((data.seed, self.split, number))
        kind = number % data.classes + 1
        turn, width, hue = ((0.5 + kind * SPREAD**-power) % 1 for power in (1, 2, 3))
        angle = np.float32(np.pi * turn + rng.normal(0, 0.03))
        waves = np.float32(2 * np.pi * (2 + 8 * width))
        line = np.linspace(0, 1, data.size, dtype=np.float32)
        along = line[:, None] * np.sin(angle) + line[None, :] * np.cos(angle)
        part = 0.5 + 0.5 * np.sin(waves * along + np.float32(rng.uniform(0, 2 * np.pi)))
        one, two = _colour(hue), _colour(hue + 0.5 + 0.3 * (turn - 0.5))
        image = two[:, None, None] + (one - two)[:, None, None] * part
        image += np.float32(data.noise) * rng.standard_normal(image.shape, np.float32)
        return (255 * image.clip(0, 1)).astype(np.uint8)


def _colour(hue: float) -> Array:
    """Red, green and blue (0…1) around the colour circle."""
    import numpy as np

    return np.array([0.5 + 0.4 * np.cos(2 * np.pi * (hue - part / 3)) for part in range(3)], np.float32)
