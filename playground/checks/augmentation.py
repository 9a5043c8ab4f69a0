"""The order of transforms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine.check import Check, doubt
from playground.engine.shape import Analysis


class OrderOfTransforms(Check):
    """A transform that cuts values to 0…1 takes away half of what was shifted to mean 0 before."""

    title = "Colours changed after normalising"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        chain = project.transforms
        first = next((n for n, transform in enumerate(chain) if transform.centres), len(chain))
        for n, transform in enumerate(chain[first:], first):
            if transform.bounded:
                message = say(
                    "{transform} cuts values to 0…1, but {earlier} has moved them out of that range before. "
                    "Move it up.",
                    transform=transform.title, earlier=chain[first].title,
                )  # fmt: skip
                order = (*chain[:first], transform, *chain[first:n], *chain[n + 1 :])
                fix = Fix(
                    say("Move {name} up", name=transform.title), lambda now, order=order: replace(now, transforms=order)
                )
                yield doubt(f"transforms.{n}", message, fix)
                return
