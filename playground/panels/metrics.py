"""Accuracy and whatever else is measured of training and validation."""

from __future__ import annotations

from collections.abc import Sequence

from playground.core.language import say, translated
from playground.core.metric import Metric
from playground.core.project import Project
from playground.gui.curve_panel import CurvePanel
from playground.gui.metric_choice import Scale


class MetricsPanel(CurvePanel):
    """How good the network is, by one of the metrics of the project; its head offers the others."""

    name, title, order, stretch = "accuracy", "Metrics", 20, 2
    curve_name, measured_in, percent = "accuracy", "% right", True
    _project: Project | None = None

    @classmethod
    def fits(cls, project: Project) -> bool:
        if project.dataset.signature().target == "classes":
            return bool(project.metrics)
        return any(metric.takes == "values" for metric in project.metrics)

    def show_project(self, project: Project) -> None:
        self._project = project
        self.offer(())

    def offered(self, curves: Sequence[str]) -> dict[str, str]:
        names = [name for name in curves if name != "loss" and not name.startswith("loss.")]
        if not names and self._project is not None:
            known = {metric.curve(): metric for metric in self._project.metrics}
            classes = self._project.dataset.signature().target == "classes"
            names = [name for name, metric in known.items() if classes != (metric.takes == "values")]
        return {name: self._words(name) for name in names or ["accuracy"]}

    def scale_of(self, name: str) -> Scale:
        metric = self._metric(name)
        if metric is None:
            return Scale(name.partition(".")[0], name.endswith("accuracy"))
        return Scale(translated(metric.unit), metric.percent)

    def examples(self, split: str) -> int:
        if self._project is None:
            return 0
        if split == "train":
            return self._project.batch_size
        return self._project.dataset.signature().counts[1]

    def _metric(self, name: str) -> Metric | None:
        metrics = self._project.metrics if self._project is not None else ()
        return next((metric for metric in metrics if metric.curve() == name.partition(".")[0]), None)

    def _words(self, name: str) -> str:
        """A metric by its title, and the output that it is of where there are several."""
        head, _, output = name.partition(".")
        metric = self._metric(name)
        title = translated(metric.title) if metric is not None else translated(head.capitalize())
        return say("{metric}: {output}", metric=title, output=output) if output else title
