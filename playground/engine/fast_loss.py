"""The losses of the native runner: value, slope, and whether the answer is right."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from playground.engine.fast_codes import ABSOLUTE, CROSS_ENTROPY, HUBER, LOGITS, SMOOTH, SQUARED
from playground.engine.fast_lanes import LANES, REORDER, exp, native, put, spread, take, total, where_above


@native(REORDER)
def score(
    loss: Any, y: Any, slopes: Any, targets: Any, rows: Any, count: int, share: float, sums: Any, out: Any
) -> None:
    """Add loss and number of right answers of a group to `out`; write the slopes, times `share`.

    `loss` has its code, parameter, 1 where targets are classes, and from which value one output means class 1.
    `sums` is room for the work.
    """
    code, many = int(loss[0]), y.size // LANES
    if code == CROSS_ENTROPY:
        out[0] += surprise(y, slopes, targets, rows, count, share, sums)
    else:
        for at in range(0, y.size, LANES):
            k = at // LANES
            for lane in range(at, at + LANES):
                slopes[lane] = targets[rows[lane - at], k] if lane - at < count else y[lane]
            d = take(y, at) - take(slopes, at)
            if code == SQUARED:
                out[0] += total(d * d) / many
                put(slopes, at, d * spread(2 * share / many))
                continue
            for lane in range(at, at + count):
                value, slope = distance(code, loss[1], np.float64(y[lane]), np.float64(slopes[lane]))
                out[0] += value / many
                slopes[lane] = slope * share / many
    for at in range(0, y.size, LANES):
        for lane in range(at + count, at + LANES):
            slopes[lane] = 0
    if loss[2]:
        for lane in range(count):
            out[1] += right(y, lane, many, targets[rows[lane]], loss[3])


@native(REORDER)
def surprise(y: Any, slopes: Any, targets: Any, rows: Any, count: int, share: float, sums: Any) -> float:
    """−log softmax(y)[target], summed over the examples of a group, and its slopes."""
    most = take(y, 0)
    for at in range(LANES, y.size, LANES):
        other = take(y, at)
        most = where_above(other, most, other, most)
    powers = spread(0.0)
    for at in range(0, y.size, LANES):
        power = exp(take(y, at) - most)
        put(slopes, at, power)
        powers = powers + power
    put(sums, 0, powers)
    put(sums, LANES, most)
    found = 0.0
    for lane in range(count):
        found += math.log(np.float64(sums[lane])) + np.float64(sums[LANES + lane])
    scale = spread(share) / powers
    for at in range(0, y.size, LANES):
        put(slopes, at, take(slopes, at) * scale)
    for lane in range(count):
        at = int(targets[rows[lane], 0]) * LANES + lane
        found -= np.float64(y[at])
        slopes[at] -= np.float32(share)
    return found


@native(REORDER)
def distance(code: int, limit: float, y: float, t: float) -> tuple[float, float]:
    """What one output adds to the loss, and the slope there."""
    d = y - t
    size = abs(d)
    sign = 1.0 if d > 0 else (-1.0 if d < 0 else d)
    if code == ABSOLUTE:
        return size, sign
    if code == SMOOTH:
        return (0.5 * d * d / limit, d / limit) if size < limit else (size - 0.5 * limit, sign)
    if code == HUBER:
        return (0.5 * d * d, d) if size < limit else (limit * (size - 0.5 * limit), limit * sign)
    if code == LOGITS:
        return max(y, 0.0) - y * t + math.log1p(math.exp(-abs(y))), 1 / (1 + math.exp(-y)) - t
    # The logarithms are not let below −100, as in PyTorch.
    yes, no = max(math.log(y), -100.0), max(math.log1p(-y), -100.0)
    return -(t * yes + (1 - t) * no), d / max(y * (1 - y), 1e-12)


@native(REORDER)
def right(y: Any, lane: int, many: int, target: Any, threshold: float) -> float:
    """1 where the largest output is that of the class (or the only one is on the right side), else 0."""
    if many == 1:
        return 1.0 if (y[lane] > threshold) == (target[0] > 0.5) else 0.0
    best = 0
    for k in range(1, many):
        if y[k * LANES + lane] > y[best * LANES + lane]:
            best = k
    if target.size == 1:
        return 1.0 if best == int(target[0]) else 0.0
    return 1.0 if target[best] > 0.5 else 0.0
