"""Assembly: all that a project becomes before its first step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playground.core.optimizer import Optimizer
from playground.core.project import Project
from playground.core.recipe import RecipeState
from playground.engine import build, device, handwork, network
from playground.engine.data import Data
from playground.engine.network import Compiled
from playground.engine.shape import Analysis

if TYPE_CHECKING:
    import torch
    from torch import nn


@dataclass(frozen=True, eq=False)
class Assembly:
    """Networks with fresh weights, and what trains them."""

    project: Project
    analysis: Analysis
    compiled: Compiled
    device: torch.device
    data: Data
    networks: dict[str, nn.Module]
    optimizers: dict[str, torch.optim.Optimizer]
    recipe: RecipeState


def assembled(
    project: Project,
    analysis: Analysis,
    wish: str = "",
    data: Data | None = None,
    compiled: Compiled | None = None,
) -> Assembly:
    """Build everything anew, on the device `wish` or else that of the project; raises Problems where that fails.

    `data` that still fits and the `compiled` form of this very project are used again.
    """
    compiled = compiled or network.compiled(project, analysis)
    home = device.choose(wish or project.device)
    if data is None or data.dataset != project.dataset or data.device != home:
        data = Data(project.dataset, home)
        data.split("train")
    networks = {role: compiled.build(role, project.seed, str(home)) for role in project.networks}
    handwork.put(networks, project)
    optimizers = {slot: optimizer(project, slot, networks) for slot in project.recipe.slots}
    state = recipe(project, analysis, data, networks, optimizers)
    return Assembly(project, analysis, compiled, home, data, networks, optimizers, state)


def rule(project: Project, slot: str) -> Optimizer:
    """The optimizer that a project has for a slot of its recipe."""
    return project.optimizers.get(slot) or next(iter(project.optimizers.values()))


def optimizer(project: Project, slot: str, networks: Mapping[str, nn.Module]) -> torch.optim.Optimizer:
    """An optimizer without memory for the weights that its slot moves."""
    import torch

    parameters = network.trainable(networks[role] for role in project.recipe.slots[slot])
    # An optimizer wants at least one tensor, but there are networks without any.
    return build.optimizer(rule(project, slot).call(), parameters or [torch.zeros(1, requires_grad=True)])


def recipe(
    project: Project,
    analysis: Analysis,
    data: Data,
    networks: Mapping[str, nn.Module],
    optimizers: Mapping[str, torch.optim.Optimizer],
) -> RecipeState:
    """The recipe, ready for its first step."""
    outputs = {role: tuple(shape for _, shape in found) for role, found in analysis.outputs.items()}
    return project.recipe.setup(networks, optimizers, outputs, data.signature)
