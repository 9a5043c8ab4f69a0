"""Which projects the native runner can train, and which it should: a pure rule on network and data.

PyTorch spends some hundred microseconds on a step however small the network is. For multilayer perceptrons of a few
hundred weights that is nearly all, and one compiled function (`fast_kernel.py`) does without it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from playground.core.graph import Graph, InputLayer
from playground.core.language import say
from playground.core.layer import Call, NodeFacts
from playground.core.metric import fitting
from playground.core.project import Project
from playground.engine.fast_codes import ACTIVATIONS, GELU_TANH, IDENTITY, LINEAR, LOSSES, OPTIMIZERS, SETTINGS
from playground.engine.shape import Analysis

WORTH = 1 << 18
"""Weights times batch size up to which the native runner is faster than PyTorch on one thread."""
ROOM = 1 << 24
"""Most input numbers of all examples together: they are kept as float32 a second time."""
SGD, ADAM = ("weight_decay", "momentum", "nesterov"), ("weight_decay", "betas", "eps")
"""What of an optimizer's arguments the native code takes, besides the learning rate."""


@dataclass(frozen=True)
class Stage:
    """One layer of a chain, as data."""

    id: str
    code: int
    n_in: int
    n_out: int
    constants: tuple[float, ...] = ()
    bias: bool = False


def unfit(project: Project, analysis: Analysis) -> str:
    """Why the native runner cannot train this project, in a sentence; "" if it can."""
    if project.device not in ("auto", "cpu"):
        return say("Native code runs on the CPU only.")
    if project.precision != "float32":
        return say("Native code computes in float32 only.")
    from playground.engine import stepping

    if any(transform.random for transform in project.transforms):
        return say("There is no native code for transforms that act at random.")
    recipe = project.recipe
    losses = recipe.losses_of()
    if not recipe.plain or len(losses) != 1 or len(project.networks) != 1 or len(project.optimizers) > 1:
        return say("Native code trains one network by one loss.")
    stages = chain(project.networks["network"], analysis)
    if isinstance(stages, str):
        return stages
    data = project.dataset.signature()
    if not _known(losses[0].module(data), LOSSES):
        return say("There is no native code for the loss {loss}.", loss=losses[0].title)
    (_, shape), *_ = analysis.outputs["network"]
    measured = [metric.curve() for metric in fitting(project.metrics, losses[0], shape, data)]
    if measured != (["accuracy"] if data.target == "classes" else []):
        return say("Native code measures accuracy where there are classes, and nothing else.")
    rule = next(iter(project.optimizers.values()))
    call = rule.call()
    arguments = SGD if call.target.endswith("SGD") else ADAM
    if call.target not in OPTIMIZERS or call.args or set(call.kwargs) - {"lr", *arguments}:
        return say("There is no native code for {optimizer} as it is set.", optimizer=rule.title)
    if not stepping.idle(project):
        return say("There is no native code for clipping, penalties, averages and the like.")
    if len(data.inputs) != 1 or math.prod(map(int, data.inputs[0].sizes)) * sum(data.counts) > ROOM:
        return say("Native code keeps all examples in memory, and there are too many here.")
    return ""


def chosen(project: Project, analysis: Analysis) -> str:
    """Why PyTorch trains this project instead of the native runner; "" if that one does."""
    if project.runner == "eager":
        return say("PyTorch was chosen for this project.")
    why = unfit(project, analysis)
    if why or project.runner == "fast":
        return why
    if analysis.parameters * project.batch_size > WORTH:
        return say("The network is large enough, together with its batches, for PyTorch to be the faster one.")
    return ""


def chain(graph: Graph, analysis: Analysis) -> list[Stage] | str:
    """The stages of a plain chain of known layers, or a sentence why it is none."""
    graph = graph.active
    facts = analysis.facts.get("network", {})
    stages: list[Stage] = []
    before = ""
    for id in graph.order:
        if graph.is_loose(id):
            continue
        node, wires = graph.nodes[id], graph.incoming.get(id, ())
        if len(graph.outgoing.get(id, ())) > 1 or [wire.source for wire in wires] != ([before] if before else []):
            return say("The network is no plain chain of layers.")
        before = id
        if isinstance(node.layer, InputLayer):
            continue
        stage = _stage(id, facts[id], first=not stages) if id in facts and facts[id].calls else None
        if stage is None:
            return say("There is no native code for {layer} as it is set.", layer=node.layer.title)
        stages.append(stage)
    if not any(stage.code == LINEAR for stage in stages):
        return say("There is nothing to train.")
    return stages


def _stage(id: str, facts: NodeFacts, first: bool) -> Stage | None:
    """A layer as data; None where there is no code for it."""
    if len(facts.calls) != 1 or len(facts.inputs) != 1:
        return None
    call, size = facts.calls[0], math.prod(map(int, facts.inputs[0].sizes))
    if call.target == "nn.Linear":
        n_in, n_out, *rest = call.args
        plain = facts.inputs[0].rank == 1 and not rest and not set(call.kwargs) - {"bias"}
        return Stage(id, LINEAR, n_in, n_out, bias=call.kwargs.get("bias", True)) if plain else None
    if call.target == "nn.Flatten" and first and not call.args and not call.kwargs:
        return Stage(id, IDENTITY, size, size)
    if call.target == "nn.GELU" and dict(call.kwargs) == {"approximate": "tanh"}:
        return Stage(id, GELU_TANH, size, size)
    if not _known(call, ACTIVATIONS) or facts.inputs[0].rank != 1:
        return None
    return Stage(id, ACTIVATIONS[call.target], size, size, settings(call))


def _known(call: Call, codes: dict[str, int]) -> bool:
    """Whether there is code for a call, with all of its arguments."""
    names = {name for name, _ in SETTINGS.get(call.target, ())}
    return call.target in codes and not call.args and not set(call.kwargs) - names


def settings(call: Call) -> tuple[float, ...]:
    """The numbers that the code of an activation or loss takes."""
    return tuple(float(call.kwargs.get(name, usual)) for name, usual in SETTINGS.get(call.target, ()))
