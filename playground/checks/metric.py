"""What is measured, and whether it means anything here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from playground.core.language import say
from playground.core.metric import Metric
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine.check import Check, doubt
from playground.engine.shape import Analysis


class SenselessMetric(Check):
    """A metric has no meaning for this data or behind this loss, so it is not measured.

    Accuracy by itself is no mistake where there are no classes: every project begins with it.
    """

    title = "Metric that does not fit"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        if project.metrics == Project().metrics:
            return
        data, losses = project.dataset.signature(), project.recipe.losses_of()
        ends = [shape for found in analysis.outputs.values() for _, shape in found]
        for n, metric in enumerate(project.metrics):
            reasons: list[str] = []
            for loss, shape in zip(losses, ends, strict=False):
                try:
                    metric.fit(loss, shape, data)
                except ValueError as error:
                    reasons.append(str(error))
            if reasons and len(reasons) == min(len(losses), len(ends)):
                yield doubt(f"metrics.{n}", reasons[0], _without(metric))


def _without(metric: Metric) -> Fix:
    def apply(project: Project) -> Project:
        return replace(project, metrics=tuple(one for one in project.metrics if one != metric))

    return Fix(say("Remove {name}", name=metric.title), apply)
