"""Points in the plane."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playground.core.dataset import Dataset, Signature, Split, Tables
from playground.core.layer import Shape
from playground.core.param import choice, integer, real

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

PATTERNS = ("circle", "xor", "gaussians", "spirals", "moons")


class ToyPoints(Dataset):
    """Two classes of points in the plane, in a pattern that is easy to see and not always easy to learn.

    All patterns lie within about −1…1 before noise is added.
    """

    title, family = "Toy points", "Points"
    words = "2d plane circle xor gaussians spirals moons"
    pattern: str = choice(default="spirals", choices=PATTERNS, change="restart", help="How the two classes lie.")
    samples: int = integer(default=1000, low=10, high=1_000_000, change="restart", help="Number of points in all.")
    noise: float = real(
        default=0.05, low=0, high=2, change="restart", help="Standard deviation of the noise added to each coordinate."
    )
    validation: float = real(
        default=0.2, low=0.0, high=0.45, change="restart", help="Part of the points kept for validation."
    )
    test: float = real(default=0.2, low=0.0, high=0.45, change="restart", help="Part of the points kept for the test.")
    seed: int = integer(default=0, low=0, high=2**31 - 1, change="restart", help="Start of the random numbers.")

    def signature(self) -> Signature:
        return Signature((Shape((2,)),), "classes", 2, ("0", "1"), ("x₁", "x₂"), self._counts())

    def _counts(self) -> tuple[int, int, int]:
        validation, test = (2 * int(self.samples * part / 2 + 1e-9) for part in (self.validation, self.test))
        return self.samples - validation - test, validation, test

    def load(self) -> Tables:
        import numpy as np

        points, labels = _MAKERS[self.pattern](self.samples, self.seed)
        rng = np.random.default_rng((self.seed, 1))
        points = (points + rng.normal(0, self.noise, points.shape)).astype(np.float32)
        order = _stratified(labels, rng)
        points, labels = points[order], labels[order].astype(np.int64)
        a, b, _ = self._counts()
        parts = (slice(0, a), slice(a, a + b), slice(a + b, None))
        train, validation, test = (Split(points[part], labels[part]) for part in parts)
        return Tables(train, validation, test)


def _stratified(labels: Array, rng: np.random.Generator) -> Array:
    """A random order in which the classes alternate, so that every split is balanced; surplus first, to train on."""
    import numpy as np

    one, two = (rng.permutation(np.flatnonzero(labels == label)) for label in (0, 1))
    both = min(len(one), len(two))
    mixed = np.stack([one[:both], two[:both]], axis=1).reshape(-1)
    return np.concatenate([one[both:], two[both:], mixed])


def _circle(samples: int, seed: int) -> tuple[Array, Array]:
    import numpy as np
    from sklearn.datasets import make_circles

    points, labels = make_circles(samples, factor=0.45, random_state=seed)
    return np.asarray(points), np.asarray(labels)


def _moons(samples: int, seed: int) -> tuple[Array, Array]:
    import numpy as np
    from sklearn.datasets import make_moons

    points, labels = make_moons(samples, random_state=seed)
    return (np.asarray(points) - np.array([0.5, 0.25])) / 1.5, np.asarray(labels)


def _gaussians(samples: int, seed: int) -> tuple[Array, Array]:
    import numpy as np
    from sklearn.datasets import make_blobs

    made = make_blobs(samples, centers=[(-0.5, -0.5), (0.5, 0.5)], cluster_std=0.2, random_state=seed)
    return np.asarray(made[0]), np.asarray(made[1])


def _xor(samples: int, seed: int) -> tuple[Array, Array]:
    """Four equally frequent corners; those on one diagonal are of one class."""
    import numpy as np

    corner = np.arange(samples) % 4
    x, y = np.where(corner % 2, 1.0, -1.0), np.where(corner // 2, 1.0, -1.0)
    return np.stack([x, y], axis=1) * 0.6, (x * y < 0).astype(int)


def _spirals(samples: int, seed: int) -> tuple[Array, Array]:
    """Two arms of one and a half turns (Lang and Witbrock 1988, with fewer turns)."""
    import numpy as np

    labels = np.arange(samples) % 2
    part = np.sqrt(np.random.default_rng(seed).uniform(0.01, 1, samples))
    angle = part * 3 * np.pi + labels * np.pi
    return np.stack([part * np.cos(angle), part * np.sin(angle)], axis=1), labels


_MAKERS = {"circle": _circle, "xor": _xor, "gaussians": _gaussians, "spirals": _spirals, "moons": _moons}
