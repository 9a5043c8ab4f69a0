"""Warming up: what is slow the first time is done on a copy that is thrown away, before anybody waits for it."""

from __future__ import annotations

import copy
import logging
from typing import TYPE_CHECKING

from playground.engine import assembly, memory, network
from playground.engine.isolation import seed_everything

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

log = logging.getLogger(__name__)

MOST = 1 << 28
"""Bytes that a step may take: one of a large network takes so long that its start does not matter."""


def up(trainer: Trainer) -> None:
    """Make the first batch and one step of a copy. Run, random numbers and optimizers stay as they are."""
    import torch

    project, native = trainer.project, trainer.native.explained()[0] == "native"
    # The compiler would take a minute.
    if native or project.compile or memory.need(project, trainer.analysis).total > MOST:
        return
    state = torch.default_generator.get_state()
    try:
        networks = copy.deepcopy(trainer.networks)
        optimizers = {slot: assembly.optimizer(project, slot, networks) for slot in trainer.optimizers}
        recipe = assembly.recipe(project, trainer.analysis, trainer.data, networks, optimizers)
        for role, one in networks.items():
            network.learning(one, project.networks[role])
        at = trainer.at
        x, y = next(trainer.data.epoch(project.transforms, project.batch_size, project.seed, at.epoch, at.example))
        seed_everything(project.seed, trainer.device.type)
        recipe.step(x, y)
    except Exception:  # it will come again, and be explained, when it matters
        log.info("Nothing could be warmed up", exc_info=True)
    finally:
        torch.default_generator.set_state(state)
