"""Dropout in excess or in the wrong place."""

from __future__ import annotations

from collections.abc import Iterable

from playground.core.language import say
from playground.core.problem import Problem
from playground.core.project import Project
from playground.engine.check import Check, doubt, survey
from playground.engine.shape import Analysis

USUAL, MOST = 0.5, 0.8


class StrongDropout(Check):
    """Where four of five values are dropped, hardly anything is left to learn from.

    Usual are 0.1 to 0.5 (Srivastava et al. 2014, section A.4)
    """

    title = "Much dropout"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in survey(project, analysis).having(lambda cls: cls.drops):
            if place.layer.p >= MOST:
                message = say(
                    "{name} drops {part:.0f} % of the values, so the layers behind it see hardly anything. Usual are "
                    "10 % to 50 %.",
                    name=place.node.name, part=100 * place.layer.p,
                )  # fmt: skip
                fix = place.setting(say("Drop {part:.0f} %", part=100 * USUAL), p=USUAL)
                yield doubt(f"{place.where}.p", message, fix)


class DropoutAtEnd(Check):
    """Behind the last layer dropout does not make the network robust; it sets answers to zero at random.

    Srivastava et al. 2014 put it between layers.
    """

    title = "Dropout at the end"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in survey(project, analysis).having(lambda cls: cls.drops):
            if place.is_end and place.layer.p > 0:
                message = say(
                    "{name} is the last layer, so it sets some of the answers themselves to zero. Remove it, or put it "
                    "in front of the layer before.",
                    name=place.node.name,
                )  # fmt: skip
                yield doubt(place.where, message, place.removal(say("Remove {name}", name=place.node.name)))
