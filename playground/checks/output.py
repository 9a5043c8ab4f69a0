"""What stands between the last weights and the loss."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from playground.core.language import say
from playground.core.layer import Layer
from playground.core.loss import Loss, proposed
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import remedy
from playground.engine.check import Check, Place, doubt, survey
from playground.engine.shape import Analysis


def _ends(project: Project, analysis: Analysis) -> list[tuple[Place, Loss]]:
    """The layers at which the networks end, each with its loss."""
    found = survey(project, analysis)
    pairs: list[tuple[Place, Loss]] = []
    for role in analysis.outputs:
        graph = project.networks[role].active
        for id, loss in zip(graph.outputs(), project.recipe.losses_of(), strict=False):
            origin = found.origin(role, (), graph, id, "")
            if origin is not None and origin[0].sources:
                pairs.append((origin[0], loss))
    return pairs


class ContainedByLoss(Check):
    """A layer that the loss applies itself is applied twice: softmax of a softmax is nearly flat, and so is its
    gradient.

    Bridle 1990 gives softmax and cross-entropy together; PyTorch's nn.CrossEntropyLoss takes raw scores.
    """

    title = "Softmax in front of cross-entropy"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place, loss in _ends(project, analysis):
            if type(place.layer).__name__ in loss.contains:
                message = say(
                    "{loss} contains a {layer} already. Twice flattens the scores, and learning becomes slow. "
                    "Remove this one.",
                    loss=loss.title, layer=place.layer.title,
                )  # fmt: skip
                yield doubt(place.where, message, place.removal(say("Remove {name}", name=place.node.name)))


class CutScores(Check):
    """An activation at the end keeps the network from giving the answers that the loss asks for.

    Behind a ReLU no score is below zero, and where it is zero no gradient comes back; behind a sigmoid or tanh the
    scores of cross-entropy stay so close to one another that it never becomes sure (Goodfellow, Bengio and Courville
    2016, section 6.2.2).
    """

    title = "Activation at the end"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place, loss in _ends(project, analysis):
            low, high = place.layer.range
            dead = place.layer.dies and high == math.inf
            if type(place.layer).__name__ in loss.contains or not (dead or (loss.scores and low > -math.inf)):
                continue
            why = (
                say("sets negative outputs to zero, and from there no gradient comes back")
                if dead
                else say("holds the scores between {low:g} and {high:g}", low=low, high=high)
            )
            message = say(
                "{name} is the last layer and {why}, but {loss} wants values that may be of any size. Remove it.",
                name=place.node.name, why=why, loss=loss.title,
            )  # fmt: skip
            yield doubt(place.where, message, place.removal(say("Remove {name}", name=place.node.name)))


class FlatLoss(Check):
    """Squared error behind a softmax or sigmoid learns slowest where the network is most wrong: its gradient has the
    slope of the activation as a factor, which is then nearly zero.

    Golik, Doetsch and Ney 2013, Cross-entropy vs. squared error training
    """

    title = "Loss that does not fit"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        data = project.dataset.signature()
        for place, loss in _ends(project, analysis):
            shape = place.facts.shapes[0]
            bounded = place.layer.range[0] > -math.inf and place.layer.range[1] < math.inf
            if data.target != "classes" or loss.scores or not bounded or loss.encoding(shape, data) != "one_hot":
                continue
            better = _scored(place, project)
            if better is None:
                continue
            message = say(
                "With {name} and {loss} the gradient is almost zero just where an answer is quite wrong. For classes, "
                "{better} learns faster, and wants the raw scores.",
                name=place.node.name, loss=loss.title, better=better.title,
            )  # fmt: skip
            yield doubt(place.where, message, _exchanged(place, loss, better))


class MissingLogarithms(Check):
    """NLL and KL divergence take logarithms of probabilities; fed with raw scores, they sink without end and nothing
    is learned.

    PyTorch, nn.NLLLoss: the input is expected to contain log-probabilities of each class
    """

    title = "Loss without LogSoftmax"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place, loss in _ends(project, analysis):
            if not loss.needs or type(place.layer).__name__ == loss.needs:
                continue
            layer: Layer = member("layers", loss.needs)()
            message = say(
                "{loss} takes logarithms of probabilities. Put a {layer} behind {name}, or use cross-entropy, which "
                "contains it.",
                loss=loss.title, layer=layer.title, name=place.node.name,
            )  # fmt: skip
            yield doubt(place.where, message, _followed(place, layer))


def _followed(place: Place, layer: Layer) -> Fix:
    label = say("Add a {layer}", layer=layer.title)
    return place.edit(label, lambda graph: remedy.behind(graph, place.node.id, layer))


def _scored(place: Place, project: Project) -> Loss | None:
    """A loss for scores that fits."""
    for cls in proposed():
        try:
            if cls.scores and cls().encoding(place.facts.shapes[0], project.dataset.signature()):
                return cls()
        except ValueError:
            continue
    return None


def _exchanged(place: Place, old: Loss, new: Loss) -> Fix:
    removal = place.removal("")

    def apply(project: Project) -> Project:
        losses = tuple(new if loss == old else loss for loss in project.recipe.losses_of())
        changed = replace(project, recipe=project.recipe.with_values(losses=losses))
        return removal.apply(changed)

    return Fix(say("Use {loss} without {name}", loss=new.title, name=place.node.name), apply)
