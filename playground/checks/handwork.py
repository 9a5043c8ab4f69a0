"""What was set by hand: whether it still fits its layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from playground.core.handwork import forgotten
from playground.core.language import say
from playground.core.layer import Call
from playground.core.problem import Problem
from playground.core.project import Project
from playground.engine.check import Check, Place, doubt, survey
from playground.engine.shape import Analysis


class HandworkThatDoesNotFit(Check):
    """Numbers that were set by hand belong to a tensor of certain sizes; a layer that has others ignores them."""

    title = "Hand-set weights of other sizes"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in survey(project, analysis).places.values():
            if place.node.values and (message := _misfit(place)):
                fix = place.edit(say("Forget the hand-set weights"), lambda g, id=place.node.id: forgotten(g, [id]))
                yield doubt(place.where, message, fix)


def _misfit(place: Place) -> str:
    sizes = _sizes(place.facts.calls[0]) if place.facts.calls and place.facts.calls[0].is_module else {}
    for values in place.node.values:
        was = "×".join(map(str, values.sizes))
        if values.name not in sizes:
            return say(
                "A “{tensor}” of {name} was set by hand, but this layer has none, so it is ignored.",
                tensor=values.name, name=place.node.name,
            )  # fmt: skip
        if sizes[values.name] != values.sizes:
            return say(
                "The “{tensor}” of {name} was set by hand when it was {was}. It is {now} now, so that is ignored.",
                tensor=values.name, name=place.node.name, was=was, now="×".join(map(str, sizes[values.name])),
            )  # fmt: skip
    return ""


@lru_cache(maxsize=256)
def _sizes(call: Call) -> Mapping[str, tuple[int, ...]]:
    """Sizes of all tensors of a module."""
    import torch

    from playground.engine import build

    with torch.device("meta"):
        return {name: tuple(tensor.shape) for name, tensor in build.module(call).state_dict().items()}
