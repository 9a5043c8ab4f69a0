"""A first step of the native runner, so that its code is compiled (or loaded) for just the types that it gets."""

from __future__ import annotations

from typing import Any

import numpy as np

from playground.engine.data import ordered
from playground.engine.fast_codes import LINEAR, SGD
from playground.engine.seed import derive_each


def go(kernel: Any) -> None:
    """One look, one step and one validation of a network with a single weight."""
    weight, gradient = np.zeros(1, np.float32), np.zeros(1, np.float32)
    stages = np.array([[LINEAR, 1, 1, 0, -1]], np.int64)
    tensors = np.array([[weight.ctypes.data, gradient.ctypes.data, 0, 0, 0, 1]], np.int64)
    values, slopes = (np.zeros(2 * kernel.LANES, np.float32) for _ in range(2))
    plan = stages, np.zeros((1, 2)), tensors, np.zeros(4), values, slopes, np.zeros(2 * kernel.LANES, np.float32)
    data = np.zeros((1, 1), np.float32), np.zeros((1, 1), np.float32)
    out = np.zeros((2, 1)), np.zeros((2, 1))
    orders = np.zeros((1, 1), np.int64)
    kernel.draws = all(_alike(kernel, count) for count in (1, 2, 250, 1500))
    kernel.look(plan, data[0], np.zeros((1, kernel.LANES), np.float32))
    kernel.run(plan, (SGD, np.zeros(4), np.ones(1)), data, data, orders, (0, 1, True), np.zeros(1), out)


def _alike(kernel: Any, count: int) -> bool:
    """Whether PyTorch draws orders as the native code does."""
    found = np.empty((2, count), np.int64)
    kernel.draw(np.array(derive_each(7, "epoch", range(2)), np.int64), found)
    return all(np.array_equal(ordered(7, epoch, count).numpy(), found[epoch]) for epoch in range(2))
