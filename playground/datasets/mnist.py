"""The handwritten digits."""

from __future__ import annotations

import gzip
import hashlib
from typing import TYPE_CHECKING, Any

from playground.core.dataset import Dataset, Signature, Split, Tables
from playground.core.language import say
from playground.core.layer import Shape
from playground.core.problem import Problem, Problems
from playground.core.resource import resource

if TYPE_CHECKING:
    import numpy as np

MD5 = {
    "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
}
"""Checksums of the unpacked files."""


class MNIST(Dataset):
    """70,000 handwritten digits of 28×28 grey pixels.

    The last 5,000 of the 60,000 training images are kept for validation; the 10,000 test images are read only at the
    end (LeCun, Cortes and Burges 1998; CC BY-SA 3.0).
    """

    title, family = "MNIST", "Images"
    words = "digits handwritten images"
    mean_std = (0.1307, 0.3081)

    def signature(self) -> Signature:
        names = tuple(str(digit) for digit in range(10))
        return Signature((Shape((1, 28, 28)),), "classes", 10, names, counts=(55_000, 5_000, 10_000))

    def load(self) -> Tables:
        images, labels = _images("train-images-idx3-ubyte", 60_000), _labels("train-labels-idx1-ubyte", 60_000)
        return Tables(
            train=Split(images[:55_000], labels[:55_000]),
            validation=Split(images[55_000:], labels[55_000:]),
            test=Split(_images("t10k-images-idx3-ubyte", 10_000), _labels("t10k-labels-idx1-ubyte", 10_000)),
        )


def _images(name: str, count: int) -> np.ndarray[Any, Any]:
    import numpy as np

    # What can be written to is shared with PyTorch, not copied once more.
    return np.frombuffer(bytearray(_unpacked(name)), np.uint8, offset=16).reshape(count, 1, 28, 28)


def _labels(name: str, count: int) -> np.ndarray[Any, Any]:
    import numpy as np

    return np.frombuffer(_unpacked(name), np.uint8, offset=8).astype(np.int64).reshape(count)


def _unpacked(name: str) -> bytes:
    """The content of one file, if it is whole; Problems otherwise."""
    try:
        content = gzip.decompress(resource("datasets", "mnist", f"{name}.gz").read_bytes())
    except FileNotFoundError:
        raise Problems([_problem(name, say("is missing"))]) from None
    except (OSError, EOFError, ValueError, gzip.zlib.error) as error:  # pyright: ignore[reportAttributeAccessIssue]
        raise Problems([_problem(name, say("is damaged ({kind})", kind=type(error).__name__))]) from None
    if hashlib.md5(content, usedforsecurity=False).hexdigest() != MD5[name]:
        raise Problems([_problem(name, say("is damaged (its checksum is wrong)"))])
    return content


def _problem(name: str, what: str) -> Problem:
    return Problem(
        "dataset", say("The MNIST file {name}.gz {what}. Install Playground again to restore it.", name=name, what=what)
    )
