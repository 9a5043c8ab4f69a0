"""A dataset as tensors in memory, and the batches of an epoch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from playground.core.dataset import Dataset, Rows, Signature, Split, Tables
from playground.core.transform import Transform
from playground.engine import augment
from playground.engine.prefetch import ahead
from playground.engine.seed import derive

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from playground.engine.telemetry import Array

CHUNK_BYTES = 1 << 22
"""About how many bytes of float inputs are gathered and converted at a time: fits a cache, and saves calls."""

FREE_SHARE = 0.5
"""Part of the free memory of a GPU up to which examples are kept there."""


@lru_cache(maxsize=4)
def tables(dataset: Dataset) -> Tables:
    """Load a dataset, or give the one loaded before. Raises Problems."""
    return dataset.load()


class Computed:
    """Rows that are computed, or moved to the device, when they are asked for, ahead of their use.

    Has what is needed of a tensor of all of them.
    """

    def __init__(self, rows: Rows | Array, device: torch.device) -> None:
        self.rows, self.device = rows, device

    def __getitem__(self, which: slice) -> Tensor:
        return _tensor(self.rows[which]).to(self.device)

    def index_select(self, dim: int, index: Tensor) -> Tensor:
        """The rows of these numbers; `dim` is always 0."""
        return _tensor(self.rows[index.cpu().numpy()]).to(self.device)


class Data:
    """The splits of a dataset on a device; uint8 stays uint8 until a batch is made."""

    def __init__(self, dataset: Dataset, device: torch.device) -> None:
        self.dataset = dataset
        self.tables = tables(dataset)
        self.signature = _completed(dataset.signature(), self.tables.train.targets)
        self.device = device
        self._tensors: dict[str, tuple[Tensor | Computed, Tensor]] = {}

    def split(self, name: str) -> tuple[Tensor | Computed, Tensor]:
        """All raw inputs and targets of a split. The test split is moved to the device when first asked for."""
        import numpy as np

        if name not in self._tensors:
            part: Split = self.tables.split(name)
            rows = part.inputs
            here = isinstance(rows, np.ndarray) and _fits(rows.nbytes, self.device)
            inputs = _tensor(rows).to(self.device) if here else Computed(rows, self.device)
            self._tensors[name] = (inputs, _tensor(part.targets).to(self.device))
        return self._tensors[name]

    def count(self, name: str) -> int:
        return len(self.tables.split(name))

    def epoch(
        self, transforms: tuple[Transform, ...], batch_size: int, seed: int, epoch: int, start: int
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Batches of the training examples in the order of this epoch, beginning at example `start` of that order."""
        inputs, targets = self.split("train")
        order = ordered(seed, epoch, len(targets)).to(self.device)
        steady = augment.steady(transforms)
        size = max(1, inputs[:1].numel() * 4)
        chunk = batch_size * max(1, CHUNK_BYTES // (size * batch_size))
        begin = start
        for index, raw in _taken(inputs, order[start:].split(chunk) if start < len(order) else ()):
            x, y = prepared(raw, steady), targets.index_select(0, index)
            for first in range(0, len(index), batch_size):
                batch = x[first : first + batch_size], y[first : first + batch_size]
                if len(steady) < len(transforms):
                    place = seed, epoch, begin + first
                    batch = augment.augmented(*batch, transforms, self.signature, len(steady), place)
                yield batch
            begin += len(index)

    def batches(self, name: str, transforms: tuple[Transform, ...], size: int = 500) -> Iterator[tuple[Tensor, Tensor]]:
        """A whole split in order, in batches for evaluation."""
        inputs, targets = self.split(name)
        for which, raw in _taken(inputs, (slice(begin, begin + size) for begin in range(0, len(targets), size))):
            yield prepared(raw, transforms), targets[which]


Which = TypeVar("Which", slice, "Tensor")


def _taken(inputs: Tensor | Computed, parts: Iterable[Which]) -> Iterator[tuple[Which, Tensor]]:
    """Some raw inputs after others; where they have to be computed, a thread is ahead with that."""
    found = ((which, inputs[which] if isinstance(which, slice) else inputs.index_select(0, which)) for which in parts)
    return ahead(found) if isinstance(inputs, Computed) else found


def _fits(size: int, device: torch.device) -> bool:
    """Whether so many bytes may stay on a device and leave room for training; main memory holds them already."""
    import torch

    return device.type != "cuda" or size < FREE_SHARE * torch.cuda.mem_get_info(device)[0]


def ordered(seed: int, epoch: int, count: int) -> Tensor:
    """The order in which the examples are used in an epoch."""
    import torch

    return torch.randperm(count, generator=torch.Generator().manual_seed(derive(seed, "epoch", epoch)))


def _completed(data: Signature, targets: Any) -> Signature:
    """A signature with what only the loaded targets of the training examples tell."""
    import numpy as np

    if data.target == "classes":
        return replace(data, class_counts=tuple(np.bincount(targets, minlength=data.size).tolist()))
    if data.target == "values" and len(targets):
        return replace(data, reach=(float(targets.min()), float(targets.max())))
    return data


def prepared(x: Tensor, transforms: tuple[Transform, ...]) -> Tensor:
    """Raw inputs as the network sees them: float32, bytes as 0…1, transforms applied; whole numbers as they are."""
    import torch

    if not (x.is_floating_point() or x.dtype == torch.uint8):
        return x  # numbers that stand for things
    x = x.float().div_(255) if x.dtype == torch.uint8 else x.float()
    for transform in transforms:
        x = transform.apply(x)
    return x


def _tensor(array: Any) -> Tensor:
    import numpy as np
    import torch

    return torch.from_numpy(array if array.flags.writeable else np.array(array))
