"""Assembly: all that a project becomes before its first step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playground.core.optimizer import Optimizer
from playground.core.project import Project
from playground.core.recipe import RecipeState
from playground.engine import device, handwork, memory, network, start
from playground.engine.data import Data, prepared
from playground.engine.network import Compiled
from playground.engine.shape import Analysis

if TYPE_CHECKING:
    import torch
    from torch import nn


FIRST_BATCH = 256
"""Most examples to which the first weights are fitted."""


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
    from playground.engine import manner

    compiled = compiled or network.compiled(project, analysis)
    home = device.choose(wish or project.device)
    device.demand(project, home)
    if data is None or data.dataset != project.dataset or data.device != home:
        data = Data(project.dataset, home)
        data.split("train")
    networks = {role: compiled.build(role, project.seed, str(home)) for role in project.networks}
    manner.apply(networks.values(), project)
    _scale(networks, project, analysis, data)
    handwork.put(networks, project)
    optimizers = {slot: optimizer(project, slot, networks) for slot in project.recipe.slots}
    state = recipe(project, analysis, data, networks, optimizers)
    return Assembly(project, analysis, compiled, home, data, networks, optimizers, state)


def _scale(networks: Mapping[str, nn.Module], project: Project, analysis: Analysis, data: Data) -> None:
    """Fit the first weights to the data in networks that begin so."""
    rules = start.rules(project)
    for role, one in networks.items():
        if any(rule.by_data for rule in rules[role].values()):
            inputs, _ = data.split("train")
            count = memory.at_once(analysis, FIRST_BATCH, keep=False)
            start.scaled_by_data(
                one, project.networks[role], project.initializer, prepared(inputs[:count], project.transforms)
            )


def rule(project: Project, slot: str) -> Optimizer:
    """The optimizer that a project has for a slot of its recipe."""
    return project.optimizers.get(slot) or next(iter(project.optimizers.values()))


def optimizer(project: Project, slot: str, networks: Mapping[str, nn.Module]) -> torch.optim.Optimizer:
    """An optimizer without memory for the weights that its slot moves, with what the project wants around its steps."""
    from playground.engine import grouping, manner, stepping

    weights = [
        pair for role in project.recipe.slots[slot] for pair in grouping.factors(networks[role], project.networks[role])
    ]
    scale = manner.scale_of(networks[role] for role in project.recipe.slots[slot])
    return stepping.around(grouping.made(rule(project, slot), weights), project, scale)


def moves_alike(one: Project, two: Project) -> bool:
    """Whether the same networks would be trained by equal optimizers."""
    from playground.engine import grouping, stepping

    def facts(project: Project) -> object:
        return (
            dict(project.optimizers),
            stepping.asked(project),
            [grouping.rates(graph) for graph in project.networks.values()],
        )

    return facts(one) == facts(two)


def hand_over(
    old: Mapping[str, torch.optim.Optimizer], new: Mapping[str, torch.optim.Optimizer], project: Project
) -> None:
    """Let new optimizers of the same weights go on where old ones were."""
    from playground.engine import recall

    for slot, one in new.items():
        recall.hand_over(old[slot], one, rule(project, slot))


def adapt(optimizers: Mapping[str, torch.optim.Optimizer], project: Project) -> None:
    """Make what optimizers remember from before an edit fit their params."""
    from playground.engine import recall

    for slot, one in optimizers.items():
        recall.adapt(one, rule(project, slot))


def forget_averages(optimizers: Mapping[str, torch.optim.Optimizer]) -> None:
    """Begin anew with averages of weights, since these were set by hand."""
    from playground.engine.stepping import Stepping

    for one in optimizers.values():
        if isinstance(one, Stepping):
            one.forget_averages()


def recipe(
    project: Project,
    analysis: Analysis,
    data: Data,
    networks: Mapping[str, nn.Module],
    optimizers: Mapping[str, torch.optim.Optimizer],
) -> RecipeState:
    """The recipe, ready for its first step."""
    return project.recipe.setup(networks, optimizers, analysis.outputs, data.signature, project.metrics)
