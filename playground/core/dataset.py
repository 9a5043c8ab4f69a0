"""Dataset: where examples come from, and what they look like before they are loaded."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol

from playground.core.layer import Shape
from playground.core.spec import Spec

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Signature:
    """What a dataset delivers, known without loading it.

    `inputs` has one shape per Input layer. With `target` "classes" there are `size` classes and targets are their
    numbers; with "values" a target is a vector of `size` real numbers; with "sequences" it is a sequence of class
    numbers from 1 to `size` − 1, filled up with −1 at its end.
    """

    inputs: tuple[Shape, ...]
    target: Literal["classes", "values", "sequences"]
    size: int
    class_names: tuple[str, ...] = ()
    axes: tuple[str, ...] = ()
    """Names of the input features, for plots."""
    counts: tuple[int, int, int] = (0, 0, 0)
    """Examples in train, validation and test."""
    class_counts: tuple[int, ...] = ()
    """Training examples of each class; known once the data is loaded."""
    reach: tuple[float, float] | None = None
    """Lowest and highest target of the training examples; known once the data is loaded, of values only."""


class Rows(Protocol):
    """What computes its rows when they are asked for, where all of them together would fill the memory."""

    @property
    def shape(self) -> tuple[int, ...]: ...

    @property
    def dtype(self) -> np.dtype[Any]: ...

    def __len__(self) -> int: ...

    def __getitem__(self, which: slice | np.ndarray[Any, Any]) -> np.ndarray[Any, Any]: ...


@dataclass(frozen=True, eq=False)
class Split:
    """Examples side by side: inputs N × shape (uint8 is read as 0…1, otherwise float32), targets N or N × size."""

    inputs: np.ndarray[Any, Any] | Rows
    targets: np.ndarray[Any, Any]

    def __len__(self) -> int:
        return len(self.targets)


@dataclass(frozen=True, eq=False)
class Tables:
    """A loaded dataset."""

    train: Split
    validation: Split
    test: Split
    notes: dict[str, str] = field(default_factory=dict)

    def split(self, name: str) -> Split:
        return getattr(self, name)


class Dataset(Spec, kind="datasets"):
    """A source of examples. Equal datasets load equal data."""

    mean_std: ClassVar[tuple[float, float] | None] = None
    """Mean and standard deviation of the training inputs, where they are known and far from 0 and 1."""

    def signature(self) -> Signature:
        raise NotImplementedError

    def load(self) -> Tables:
        """Read or generate all splits. Raises Problems where the data is missing or damaged."""
        raise NotImplementedError
