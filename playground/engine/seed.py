"""Seeds for everything random, each from the run's seed and a name, so that no use of one disturbs another."""

from __future__ import annotations

import hashlib


def derive(seed: int, *names: str | int) -> int:
    """A 63-bit seed that depends on nothing but the run's seed and the names ("epoch", 3)."""
    text = "/".join(str(part) for part in (seed, *names))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1
