"""The rival: LeNet on MNIST in a loop that a careful PyTorch user would write by hand.

Run as a program it obeys a parent: a line "threads seconds" is answered by "images seconds".
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

BATCH, CHUNK, EPOCHS = 128, 1280, 200
PEAK, MEAN, STD = 0.004, 0.1307, 0.3081


def factor(step: int, total: int) -> float:
    """The one-cycle schedule: two half cosines."""
    peak = 0.25 * total - 1
    if step <= peak:
        return 1 / 25 + (1 - 1 / 25) / 2 * (1 - math.cos(math.pi * step / peak))
    part = (step - peak) / (total - 1 - peak)
    return 1 + (1 / 250_000 - 1) / 2 * (1 - math.cos(math.pi * part))


def network() -> Any:
    """LeNet, as in the preset."""
    from torch import nn

    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
    )  # fmt: skip


def prepared(x: torch.Tensor) -> torch.Tensor:
    """Bytes as standardised floats."""
    return x.float().div_(255).sub_(MEAN).div_(STD)


def steps() -> Iterator[int]:
    """Train; gives the number of images of each step. Keeps the loss of a whole epoch, and validates behind it."""
    import torch
    from torch.nn.functional import cross_entropy

    from playground.datasets.mnist import MNIST

    tables = MNIST().load()
    images, labels = (torch.tensor(part) for part in (tables.train.inputs, tables.train.targets))
    unseen, answers = (torch.tensor(part) for part in (tables.validation.inputs, tables.validation.targets))
    torch.manual_seed(0)
    net = network()
    optimizer = torch.optim.Adam(net.parameters(), lr=PEAK)
    done, total = 0, EPOCHS * math.ceil(len(labels) / BATCH)
    for _ in range(EPOCHS):
        net.train()
        losses: list[torch.Tensor] = []
        order = torch.randperm(len(labels))
        for begin in range(0, len(order), CHUNK):
            index = order[begin : begin + CHUNK]
            xs, ys = prepared(images[index]), labels[index]
            for first in range(0, len(index), BATCH):
                x, y = xs[first : first + BATCH], ys[first : first + BATCH]
                for group in optimizer.param_groups:
                    group["lr"] = PEAK * factor(done, total)
                optimizer.zero_grad(set_to_none=True)
                loss = cross_entropy(net(x), y)
                loss.backward()
                optimizer.step()
                losses.append(loss.detach())
                done += 1
                yield len(y)
        float(torch.stack(losses).mean())
        net.eval()
        with torch.no_grad():
            right = 0
            for begin in range(0, len(answers), 500):
                output = net(prepared(unseen[begin : begin + 500]))
                right += (output.argmax(1) == answers[begin : begin + 500]).sum()
        float(right)


def main() -> None:
    """Obey the parent until it closes the pipe."""
    import torch

    running = steps()
    for line in sys.stdin:
        threads, seconds = line.split()
        torch.set_num_threads(int(threads))
        images, started = 0, time.perf_counter()
        while time.perf_counter() - started < float(seconds):
            images += next(running)
        print(images, time.perf_counter() - started, flush=True)


if __name__ == "__main__":
    main()
