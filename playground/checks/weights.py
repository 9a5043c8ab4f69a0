"""Weights: where there are none to train, and where there are too many."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from playground.core.graph import Block, Graph
from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.check import Check, Place, doubt, survey
from playground.engine.shape import Analysis

PART, MANY = 0.9, 1_000_000


class NothingToTrain(Check):
    """Training moves weights; where all are frozen, or there are none, it moves nothing."""

    title = "Nothing to train"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        if analysis.parameters:
            return
        if any(graph.frozen for graph in project.networks.values()):
            message = say("All layers that have weights are frozen, so there is nothing to train. Unfreeze some.")
            yield doubt("networks", message, Fix(say("Unfreeze all layers"), _thawed))
        else:
            message = say("No layer of this network has weights, so there is nothing to train. Add a Linear layer.")
            yield doubt("networks", message)


def _thawed(project: Project) -> Project:
    return replace(project, networks={role: _thaw(graph) for role, graph in project.networks.items()})


def _thaw(graph: Graph) -> Graph:
    for node in graph.nodes.values():
        if isinstance(node.layer, Block):
            graph = graph.with_layer(node.id, replace(node.layer, graph=_thaw(node.layer.graph)))
        graph = graph.with_nodes(replace(graph.nodes[node.id], frozen=False))
    return graph


class HugeLayer(Check):
    """A Linear layer behind a large image has a weight for every pixel of every channel and unit.

    Pooling before it, or averaging each channel, keeps what was found and drops where (Lin, Chen and Yan 2013, Network
    in network)
    """

    title = "One layer with nearly all weights"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        found = survey(project, analysis)
        for place in found.having(lambda cls: cls.linear):
            count = place.facts.parameters
            if count < MANY or count <= PART * analysis.parameters:
                continue
            flat = _image_before(place)
            if flat is None:
                continue
            side = min(int(size) for size in flat.facts.inputs[0].sizes[1:])
            window = min(side, max(2, math.ceil(math.sqrt(count / MANY)) + 1))
            pool = member("layers", "MaxPool2d")(kernel_size=min(window, 31), stride=min(window, 31))
            message = say(
                "{name} alone has {part:.0f} % of all weights ({count:,}), since it reads every pixel of {shape}. Make "
                "the image smaller before it is flattened.",
                name=place.node.name, part=100 * count / analysis.parameters, count=count, shape=flat.facts.inputs[0],
            )  # fmt: skip
            yield doubt(place.where, message, flat.insertion(say("Insert {layer}", layer=pool.title), pool))


def _image_before(place: Place) -> Place | None:
    """The layer that made a vector of an image, if the image comes from layers with filters."""
    for flat in place.back():
        inputs = flat.facts.inputs
        if inputs and inputs[0].rank == 3 and min(int(size) for size in inputs[0].sizes[1:]) >= 2:
            return flat if any(one.layer.linear for one in flat.back()) else None
        if flat.layer.bends or flat.layer.linear:
            return None
    return None
