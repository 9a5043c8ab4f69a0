"""Activations that are missing, repeated, or too many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.check import Check, Place, doubt, survey
from playground.engine.shape import Analysis

FAINT = 1e-3
"""Part of the gradient below which a layer as good as stands still."""


class StackedLinear(Check):
    """A linear map of a linear map is a linear map: without an activation between them, two layers can do no more than
    one.

    (x W₁ᵀ) W₂ᵀ = x (W₂ W₁)ᵀ      (Minsky and Papert 1969). A narrow layer in the middle is meant: it limits the rank.
    """

    title = "Two linear layers in a row"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in survey(project, analysis).having(lambda cls: cls.linear):
            before = _linear_before(place)
            if before is None or _narrow(before, place):
                continue
            message = say(
                "{first} and {second} follow one another without an activation, so together they are one linear map "
                "and can do no more than a single layer. Put an activation between them.",
                first=f"{before.node.name} ({before.node.id})", second=f"{place.node.name} ({place.node.id})",
            )  # fmt: skip
            relu = member("layers", "ReLU")()
            yield doubt(place.where, message, place.insertion(say("Insert {layer}", layer=relu.title), relu))


def _linear_before(place: Place) -> Place | None:
    for before in place.back():
        if before.layer.linear:
            return before if before.targets == (place,) or len(before.targets) == 1 else None
        if before.layer.bends:
            return None
    return None


def _narrow(before: Place, place: Place) -> bool:
    """Whether there is a bottleneck between two layers: fewer channels than what comes in and what goes out."""
    middle = before.facts.shapes[0]
    index = -1 if middle.rank < 3 and not place.layer.steps_last else 0
    sizes = (before.facts.inputs[0].sizes[index], middle.sizes[index], place.facts.shapes[0].sizes[index])
    return all(isinstance(size, int) for size in sizes) and int(sizes[1]) < min(int(sizes[0]), int(sizes[2]))


class DoesNothing(Check):
    """A layer that leaves its input as it is only makes the network harder to read.

    ReLU of a value that is never negative is that value, and a vector is flat already.
    """

    title = "Layer without effect"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in survey(project, analysis).having(lambda cls: cls.keeps_positive or not (cls.bends or cls.linear)):
            source = place.source
            if source is None or not _idle(place, source):
                continue
            message = say("{name} leaves what it gets as it is. Remove it.", name=place.node.name)
            yield doubt(place.where, message, place.removal(say("Remove {name}", name=place.node.name)))


def _idle(place: Place, source: Place) -> bool:
    if place.layer.keeps_positive:
        return source.layer.range[0] >= 0
    return place.facts.saved.view is not None and not place.layer.moves and place.facts.shapes == place.facts.inputs


class VanishingGradient(Check):
    """Each sigmoid hands back at most a quarter of the gradient, so the first of many layers hardly learn.

    |∂L/∂x| ≤ ¼ |∂L/∂y|      (Hochreiter 1991; Glorot and Bengio 2010). Shortcuts and batch norms help.
    """

    title = "Vanishing gradient"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        found = survey(project, analysis)
        if not any(True for _ in found.having(lambda cls: cls.steepest < 1)):
            return
        left: dict[Place, tuple[float, tuple[Place, ...]]] = {}
        for place in found.places.values():
            ways = [left.get(source, (1.0, ())) for source, _ in place.sources]
            slope, steps = max(ways, key=lambda way: way[0], default=(1.0, ()))
            if place.layer.batch_statistics:
                slope, steps = 1.0, ()
            elif place.layer.steepest < 1:
                slope, steps = slope * place.layer.steepest, (*steps, place)
            left[place] = slope, steps
            if 0 < slope <= FAINT < slope / max(place.layer.steepest, 1e-9) and place.layer.steepest < 1:
                yield _told(place, slope, found.places.values())


def _told(place: Place, slope: float, places: Iterable[Place]) -> Problem:
    steep = [one for one in places if 0 < one.layer.steepest < 1 and not one.is_end]
    message = say(
        "So many activations of the kind of {name} stand behind one another that at most one part in {part:,} of the "
        "gradient gets back to the first layers: they hardly learn. Use ReLU instead, or add batch norms.",
        name=place.node.name, part=round(1 / slope),
    )  # fmt: skip
    relu = member("layers", "ReLU")()
    swaps = [one.swap("", relu) for one in steep]

    def apply(project: Project) -> Project:
        return reduce(lambda now, fix: fix.apply(now), swaps, project)

    label = say("Use {layer} in all {count} places", layer=relu.title, count=len(steep))
    return replace(doubt(place.where, message), fix=Fix(label, apply))


class NoGradient(Check):
    """A step is flat: through it no gradient comes back, so the layers before it keep their first weights.

    Its slope is zero wherever there is one (Minsky and Papert 1969); sigmoid and tanh are its smooth forms.
    """

    title = "Step that blocks the gradient"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in survey(project, analysis).having(lambda cls: cls.steepest == 0):
            if not _learns_before(place):
                continue
            smooth = member("layers", "Tanh" if place.layer.range[0] < 0 else "Sigmoid")()
            message = say(
                "{name} is flat, so no gradient comes back through it and the layers before it learn nothing. Use "
                "{layer} while training.",
                name=place.node.name, layer=smooth.title,
            )  # fmt: skip
            yield doubt(place.where, message, place.swap(say("Use {sibling} instead", sibling=smooth.title), smooth))


def _learns_before(place: Place) -> bool:
    """Whether a layer before it has weights that training should move."""
    todo, seen = [place], {place}
    while todo:
        for source, _ in todo.pop().sources:
            if source.facts.parameters and not source.frozen:
                return True
            if source not in seen:
                seen.add(source)
                todo.append(source)
    return False
