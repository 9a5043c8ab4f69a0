"""Lines of a formula with numbers: how parameters are counted, and how far a window slides."""

from __future__ import annotations

from collections.abc import Sequence

from playground.core.language import say
from playground.core.layer import Shape


def counted(sum: str, count: int) -> str:
    """How the parameters of a layer are counted, for instance "parameters 6·(1·25 + 1) = 156"."""
    return say("parameters {sum} = {count}", sum=sum, count=f"{count:,}")


SIDES = {1: "L", 2: "HW", 3: "DHW"}
"""Names of the sides of a signal, an image and a volume."""


def slid(
    given: Shape, got: Shape, window: Sequence[int], stride: int, padding: int, *, dilation: int = 1, up: bool = False
) -> list[str]:
    """How the sides of an image follow from a window that slides over it; equal sides in one line."""
    lines: dict[str, list[str]] = {}
    left, right = ("⌈", "⌉") if up else ("⌊", "⌋")
    for name, old, new, side in zip(SIDES[len(window)], given.sizes[1:], got.sizes[1:], window, strict=True):
        border = f" + 2·{padding}" if padding else ""
        reach = f"{dilation}·({side} − 1) − 1" if dilation > 1 else f"{side}"
        over = f"({old}{border} − {reach})"
        body = over if stride == 1 else f"{left}{over} / {stride}{right}"
        reached = old + 2 * padding - dilation * (side - 1) - 1 if isinstance(old, int) else 0
        count = (-(-reached // stride) if up else reached // stride) + 1
        # The last window is left out where it would begin in the border.
        rest = " − 1" if up and count != new else ""
        lines.setdefault(f"{body} + 1{rest} = {new}", []).append(f"{name}′")
    return [f"{' = '.join(sides)} = {line}" for line, sides in lines.items()]


def joined(*lines: str) -> str:
    """The lines that are there, under one another."""
    return "\n".join(line for line in lines if line)
