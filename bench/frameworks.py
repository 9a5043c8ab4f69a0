"""LeNet in this program against the same network in Lightning and in Keras 3 on PyTorch, one thread, alternating legs.

The rivals come with ``pip install -e '.[bench]'``.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bench.rival import BATCH, EPOCHS, MEAN, PEAK, STD, network
from bench.row import Row, row
from bench.timing import alternate, leg, undisturbed

TITLE = "LeNet against other frameworks, telemetry on"
SLOW = True
STEPS, PAIRS, WARM_UP = 100, 15, 40
Work = Callable[[], float]
"""Trains STEPS steps; gives the number of images."""


def measure() -> list[Row]:
    """Images per second of ours ÷ each rival's."""
    import torch

    torch.set_num_threads(1)
    ours = _ours()
    bars = (
        ("Lightning, bare", lambda: _lightning(False), 1.05),
        ("Lightning with log and bar", lambda: _lightning(True), 1.25),
        ("Keras 3 on PyTorch", _keras, 1.4),
    )
    found: list[Row] = []
    for name, make, bar in bars:
        needed = "keras" if "Keras" in name else "lightning"
        if importlib.util.find_spec(needed) is None:
            found.append(row(f"{name}: not installed", [0.0], "×", note="pip install -e '.[bench]'"))
            continue
        rival = make()
        ours(), rival()
        pairs = alternate(lambda: leg(ours), lambda rival=rival: leg(rival), PAIRS)
        kept, note = undisturbed(pairs)
        found += [
            row(f"images/s ÷ {name}", [pair.ratio for pair in kept], "×", least=bar, note=note),
            row(f"images per CPU second ÷ {name}", [pair.cpu_ratio for pair in kept], "×"),
            row(name, [pair.rival.rate for pair in kept], "images/s"),
        ]
    return found


def _ours() -> Work:
    from playground.core import store
    from playground.core.resource import presets
    from playground.core.spec import discover
    from playground.engine.trainer import Trainer

    discover()
    project = replace(store.read(presets()["lenet-mnist"].read_bytes()), epochs=EPOCHS)
    trainer = Trainer(project, device="cpu", threads=1)
    running = trainer.steps()

    def work() -> float:
        before, goal = trainer.at.samples, trainer.at.step + STEPS
        while trainer.at.step < goal:
            next(running)
        return trainer.at.samples - before

    return work


def _data() -> tuple[Any, Any]:
    import torch

    from playground.datasets.mnist import MNIST

    part = MNIST().load().train
    count = STEPS * BATCH
    x = torch.tensor(part.inputs[:count]).float().div_(255).sub_(MEAN).div_(STD)
    return x.reshape(count, 1, 28, 28), torch.tensor(part.targets[:count])


def _lightning(logs: bool) -> Work:
    """As its documentation shows it: a LightningModule and a DataLoader of tensors; a leg is one epoch."""
    import lightning
    import torch
    from lightning.pytorch.loggers import CSVLogger
    from torch.nn.functional import cross_entropy
    from torch.utils.data import DataLoader, TensorDataset

    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    warnings.filterwarnings("ignore")

    class Module(lightning.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            self.net = network()

        def training_step(self, batch: Any, index: int) -> Any:
            x, y = batch
            output = self.net(x)
            loss = cross_entropy(output, y)
            if logs:
                self.log("loss", loss, prog_bar=True)
                self.log("accuracy", (output.argmax(1) == y).float().mean(), prog_bar=True)
            return loss

        def configure_optimizers(self) -> Any:
            return torch.optim.Adam(self.parameters(), lr=PEAK)

    module, loader = Module(), DataLoader(TensorDataset(*_data()), BATCH, shuffle=True)

    def work() -> float:
        trainer = lightning.Trainer(
            max_epochs=1,
            accelerator="cpu",
            logger=CSVLogger(tempfile.mkdtemp()) if logs else False,
            enable_progress_bar=logs,
            enable_checkpointing=False,
            enable_model_summary=False,
        )
        trainer.fit(module, loader)
        return float(STEPS * BATCH)

    return work


def _keras() -> Work:
    os.environ["KERAS_BACKEND"] = "torch"
    import keras

    x, y = _data()
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((28, 28, 1)),
            layers.Conv2D(6, 5, padding="same", activation="relu"), layers.MaxPooling2D(2),
            layers.Conv2D(16, 5, activation="relu"), layers.MaxPooling2D(2), layers.Flatten(),
            layers.Dense(120, activation="relu"), layers.Dense(84, activation="relu"), layers.Dense(10),
        ]
    )  # fmt: skip
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer=keras.optimizers.Adam(PEAK), loss=loss, metrics=["accuracy"])
    images, labels = x.permute(0, 2, 3, 1).contiguous().numpy(), y.numpy()

    def work() -> float:
        model.fit(images, labels, batch_size=BATCH, epochs=1, verbose=0)
        return float(STEPS * BATCH)

    return work
