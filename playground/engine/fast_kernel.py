"""The native runner's inner part: one compiled function for all multilayer perceptrons.

Sizes, activations, loss and optimizer are data. A batch is worked on in groups of LANES examples; each layer's values
lie unit by unit, so that the numbers of one group are neighbours and the processor takes many of them at once.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba.np.numpy_support import carray

from playground.engine.fast_bend import bend, bend_back
from playground.engine.fast_codes import ADAMW, LINEAR, SGD
from playground.engine.fast_lanes import LANES, REORDER, address, native, put, spread, take, total
from playground.engine.fast_loss import score
from playground.engine.fast_order import draw

__all__ = ["LANES", "draw", "look", "run"]

draws = False
"""Whether `draw` gives what PyTorch does; found out when the code is loaded."""
VALUE, GRADIENT, FIRST, SECOND, STEP, SIZE = range(6)
"""Columns of `tensors`: addresses of a parameter, its gradient and the optimizer's memory of it (0: none); its size."""


@native(REORDER)
def floats(pointer: int, size: int) -> Any:
    """The float32 numbers at an address."""
    return carray(address(pointer), (size,), dtype=np.float32)


@native(REORDER)
def forward(stages: Any, constants: Any, tensors: Any, values: Any) -> None:
    """Fill in the values behind each stage for one group, from those of the inputs."""
    start = 0
    for s in range(stages.shape[0]):
        code, n_in, n_out, weight, bias = stages[s]
        end = start + n_in * LANES
        if code == LINEAR:
            w = floats(tensors[weight, VALUE], n_in * n_out)
            b = floats(tensors[bias, VALUE], n_out) if bias >= 0 else w
            n = 0
            for o in range(n_out):
                y = spread(b[o]) if bias >= 0 else spread(np.float32(0))
                for i in range(n_in):
                    y = y + spread(w[n]) * take(values, start + i * LANES)
                    n += 1
                put(values, end + o * LANES, y)
        else:
            bend(code, constants[s], values, start, end, n_out)
        start = end


@native(REORDER)
def backward(stages: Any, constants: Any, tensors: Any, values: Any, slopes: Any) -> None:
    """Add the gradients of one group to those in memory, given the slopes of the loss at the outputs."""
    end = values.size - stages[-1, 2] * LANES
    for s in range(stages.shape[0] - 1, -1, -1):
        code, n_in, n_out, weight, bias = stages[s]
        start = end - n_in * LANES
        if code != LINEAR:
            bend_back(code, constants[s], values, slopes, start, end, n_out)
            end = start
            continue
        if tensors[weight, GRADIENT]:
            gradient, n = floats(tensors[weight, GRADIENT], n_in * n_out), 0
            for o in range(n_out):
                slope = take(slopes, end + o * LANES)
                for i in range(n_in):
                    gradient[n] += total(slope * take(values, start + i * LANES))
                    n += 1
        if bias >= 0 and tensors[bias, GRADIENT]:
            gradient = floats(tensors[bias, GRADIENT], n_out)
            for o in range(n_out):
                gradient[o] += total(take(slopes, end + o * LANES))
        if s:
            w = floats(tensors[weight, VALUE], n_in * n_out)
            for i in range(n_in):
                slope, n = spread(np.float32(0)), i
                for o in range(n_out):
                    slope = slope + spread(w[n]) * take(slopes, end + o * LANES)
                    n += n_in
                put(slopes, start + i * LANES, slope)
        end = start


@native(REORDER)
def move(rule: int, rates: Any, tensors: Any, factors: Any, whole: float) -> None:
    """One step of the optimizer. `rates`: weight decay, momentum, Nesterov; or weight decay, β₁, β₂, ε."""
    for t in range(tensors.shape[0]):
        size, lr = tensors[t, SIZE], whole * factors[t]
        if not tensors[t, GRADIENT]:
            continue
        value, gradient = floats(tensors[t, VALUE], size), floats(tensors[t, GRADIENT], size)
        if rule != SGD:
            adapt(rule, rates, tensors[t], value, gradient, lr)
            continue
        rate, decay, kept, ahead = np.float32(lr), np.float32(rates[0]), np.float32(rates[1]), rates[2] != 0
        if kept == 0:
            for n in range(size):
                value[n] -= rate * (gradient[n] + decay * value[n])
            continue
        memory = floats(tensors[t, FIRST], size)
        for n in range(size):
            g = gradient[n] + decay * value[n]
            memory[n] = kept * memory[n] + g
            value[n] -= rate * (g + kept * memory[n] if ahead else memory[n])


@native(REORDER)
def adapt(rule: int, rates: Any, tensor: Any, value: Any, gradient: Any, lr: float) -> None:
    """One step of Adam or AdamW for one parameter."""
    size = value.size
    first, second, step = floats(tensor[FIRST], size), floats(tensor[SECOND], size), floats(tensor[STEP], 1)
    step[0] += np.float32(1)
    length = np.float32(lr / (1 - rates[1] ** np.float64(step[0])))
    root = np.float32(math.sqrt(1 - rates[2] ** np.float64(step[0])))
    b1, b2, eps = np.float32(rates[1]), np.float32(rates[2]), np.float32(rates[3])
    c1, c2 = np.float32(1 - rates[1]), np.float32(1 - rates[2])
    decay = np.float32(0 if rule == ADAMW else rates[0])
    shrink = np.float32(1 - lr * rates[0] if rule == ADAMW else 1)
    for n in range(size):
        g = gradient[n] + decay * value[n]
        first[n] = b1 * first[n] + c1 * g
        second[n] = b2 * second[n] + c2 * g * g
        value[n] = value[n] * shrink - length * first[n] / (np.sqrt(second[n]) / root + eps)


@native(REORDER)
def load(x: Any, rows: Any, values: Any) -> None:
    """Put examples side by side as a group; lanes without one are zero."""
    for i in range(x.shape[1]):
        for lane in range(LANES):
            values[i * LANES + lane] = x[rows[lane], i] if lane < rows.size else 0


@native(REORDER)
def look(plan: Any, x: Any, out: Any) -> None:
    """The values of every unit behind every stage, one row each, for all examples; there is room for whole groups."""
    stages, constants, tensors, _, values, _, _ = plan
    every = np.arange(x.shape[0])
    skipped = x.shape[1]
    for first in range(0, x.shape[0], LANES):
        load(x, every[first : first + LANES], values)
        forward(stages, constants, tensors, values)
        for unit in range(out.shape[0]):
            put(out, unit * out.shape[1] + first, take(values, (skipped + unit) * LANES))


@native(REORDER)
def judge(plan: Any, x: Any, targets: Any, order: Any, learn: bool, out: Any) -> None:
    """Loss and accuracy of some examples, as sums, into `out`; to learn from them, gradients as well."""
    stages, constants, tensors, loss, values, slopes, room = plan
    last = values.size - stages[-1, 2] * LANES
    out[0], out[1] = 0.0, 0.0
    share = 1.0 / order.size
    for first in range(0, order.size, LANES):
        count = min(LANES, order.size - first)
        rows = order[first : first + count]
        load(x, rows, values)
        forward(stages, constants, tensors, values)
        score(loss, values[last:], slopes[last:], targets, rows, count, share, room, out)
        if learn:
            backward(stages, constants, tensors, values, slopes)


@native(REORDER)
def run(
    plan: Any,
    optimizer: tuple[int, Any, Any],
    train: tuple[Any, Any],
    validation: tuple[Any, Any],
    orders: Any,
    place: tuple[int, int, bool],
    lrs: Any,
    out: tuple[Any, Any],
) -> tuple[int, int]:
    """Train `len(lrs)` steps, from `place` (example of the first epoch, batch size, whether to be strict) on.

    Writes loss, accuracy and epochs behind each step, and validates at the end of each epoch. If strict it stops behind
    a loss that is no number. Gives steps and whole epochs done.
    """
    tensors = plan[2]
    x, targets = train
    found, means = out
    begin, size, strict = place
    epoch, count = 0, orders.shape[1]
    every = np.arange(validation[0].shape[0])
    sums = np.zeros(2)
    for step in range(lrs.size):
        end = min(count, begin + size)
        for t in range(tensors.shape[0]):
            if tensors[t, GRADIENT]:
                floats(tensors[t, GRADIENT], tensors[t, SIZE])[:] = 0
        judge(plan, x, targets, orders[epoch, begin:end], True, sums)
        move(optimizer[0], optimizer[1], tensors, optimizer[2], lrs[step])
        found[0, step], found[1, step] = sums[0] / (end - begin), sums[1] / (end - begin)
        found[2, step] = epoch + end / count
        begin = end
        if strict and not math.isfinite(sums[0]):
            return step + 1, epoch
        if begin == count:
            if every.size:
                judge(plan, validation[0], validation[1], every, False, sums)
                means[0, epoch], means[1, epoch] = sums[0] / every.size, sums[1] / every.size
            epoch, begin = epoch + 1, 0
    return lrs.size, epoch
