"""Seeds for everything random, each from the run's seed and a name, so that no use of one disturbs another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def derive(seed: int, *names: str | int) -> int:
    """A 63-bit seed that depends on nothing but the run's seed and the names ("epoch", 3)."""
    text = "/".join(str(part) for part in (seed, *names))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1


def derive_each(seed: int, name: str, numbers: Iterable[int]) -> list[int]:
    """The seeds of a name and each of the numbers."""
    begun = hashlib.blake2b(f"{seed}/{name}/".encode(), digest_size=8)
    found: list[int] = []
    for number in numbers:
        one = begun.copy()
        one.update(b"%d" % number)
        found.append(int.from_bytes(one.digest(), "big") >> 1)
    return found
