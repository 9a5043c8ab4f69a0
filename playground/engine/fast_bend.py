"""The activations of the native runner, and their slopes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from playground.engine.fast_codes import (
    CELU,
    ELU,
    GELU,
    GELU_TANH,
    HARDSIGMOID,
    HARDTANH,
    LEAKY,
    MISH,
    RELU,
    RELU6,
    SELU,
    SIGMOID,
    SILU,
    SOFTPLUS,
    SOFTSIGN,
    TANH,
)  # fmt: skip
from playground.engine.fast_lanes import LANES, REORDER, native, put, sigmoid, spread, take, tanh, where_above

SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805
WIDTH, CUBE = math.sqrt(2 / math.pi), 0.044715
ROOT, DENSITY = math.sqrt(0.5), 1 / math.sqrt(2 * math.pi)


@native(REORDER)
def bend(code: int, constants: Any, values: Any, start: int, end: int, units: int) -> None:
    """Apply an activation to the values of `units` units from `start` on; the results go to `end` and on."""
    zero, one = spread(0.0), spread(1.0)
    leak = spread(constants[0] if code == LEAKY else 0.0)
    for at in range(0, units * LANES, LANES):
        x = take(values, start + at)
        if code == TANH:
            y = tanh(x)
        elif code == SIGMOID:
            y = sigmoid(x)
        elif code in (RELU, LEAKY):
            y = where_above(zero, x, leak * x, x)
        elif code == SILU:
            y = x * sigmoid(x)
        elif code == SOFTSIGN:
            y = x / (one + where_above(zero, x, zero - x, x))
        else:
            for lane in range(at, at + LANES):
                values[end + lane] = seldom(code, constants, np.float64(values[start + lane]))
            continue
        put(values, end + at, y)


@native(REORDER)
def bend_back(code: int, constants: Any, values: Any, slopes: Any, start: int, end: int, units: int) -> None:
    """Take the slopes of the loss behind an activation (from `end` on) to those in front of it (from `start` on)."""
    zero, one = spread(0.0), spread(1.0)
    leak = spread(constants[0] if code == LEAKY else 0.0)
    for at in range(0, units * LANES, LANES):
        x, y, slope = take(values, start + at), take(values, end + at), take(slopes, end + at)
        if code == TANH:
            slope = slope * (one - y * y)
        elif code == SIGMOID:
            slope = slope * (y * (one - y))
        elif code in (RELU, LEAKY):
            slope = where_above(x, zero, slope, leak * slope)
        elif code == SILU:
            part = sigmoid(x)
            slope = slope * (part * (one + x * (one - part)))
        elif code == SOFTSIGN:
            part = one + where_above(zero, x, zero - x, x)
            slope = slope / (part * part)
        else:
            for lane in range(at, at + LANES):
                steep = steepness(code, constants, np.float64(values[start + lane]))
                slopes[start + lane] = slopes[end + lane] * np.float32(steep)
            continue
        put(slopes, start + at, slope)


@native(REORDER)
def seldom(code: int, constants: Any, x: float) -> float:
    """f(x) for the activations that are computed one number at a time."""
    a, b = constants[0], constants[1]
    if code == ELU:
        return x if x > 0 else a * math.expm1(x)
    if code == SELU:
        return SELU_SCALE * (x if x > 0 else SELU_ALPHA * math.expm1(x))
    if code == CELU:
        return x if x > 0 else a * math.expm1(x / a)
    if code == GELU:
        return 0.5 * x * math.erfc(-x * ROOT)
    if code == GELU_TANH:
        return 0.5 * x * (1 + math.tanh(WIDTH * (x + CUBE * x * x * x)))
    if code == MISH:
        return x * math.tanh(soft(x))
    if code == SOFTPLUS:
        return x if x * a > b else soft(a * x) / a
    if code == HARDSIGMOID:
        return 0.0 if x < -3 else (1.0 if x > 3 else (x + 3) / 6)
    if code == HARDTANH:
        return a if x < a else (b if x > b else x)
    if code == RELU6:
        return 0.0 if x < 0 else (6.0 if x > 6 else x)
    return x


@native(REORDER)
def soft(x: float) -> float:
    """ln(1 + eˣ), whole for large x."""
    return math.log1p(math.exp(-abs(x))) + max(x, 0.0)


@native(REORDER)
def steepness(code: int, constants: Any, x: float) -> float:
    """f′(x) for the activations that are computed one number at a time."""
    a, b = constants[0], constants[1]
    if code == ELU:
        return 1.0 if x > 0 else a * math.exp(x)
    if code == SELU:
        return SELU_SCALE if x > 0 else SELU_SCALE * SELU_ALPHA * math.exp(x)
    if code == CELU:
        return 1.0 if x > 0 else math.exp(x / a)
    if code == GELU:
        return 0.5 * math.erfc(-x * ROOT) + x * DENSITY * math.exp(-0.5 * x * x)
    if code == GELU_TANH:
        t = math.tanh(WIDTH * (x + CUBE * x * x * x))
        return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * WIDTH * (1 + 3 * CUBE * x * x)
    if code == MISH:
        t = math.tanh(soft(x))
        return t + x * (1 - t * t) / (1 + math.exp(-x))
    if code == SOFTPLUS:
        return 1.0 if x * a > b else 1 / (1 + math.exp(-a * x))
    if code == HARDSIGMOID:
        return 1 / 6 if -3 < x < 3 else 0.0
    if code == HARDTANH:
        return 1.0 if a < x < b else 0.0
    if code == RELU6:
        return 1.0 if 0 < x < 6 else 0.0
    return 1.0
