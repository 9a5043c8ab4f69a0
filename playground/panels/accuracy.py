"""Accuracy of training and validation."""

from playground.core.project import Project
from playground.gui.curve_panel import CurvePanel


class AccuracyPanel(CurvePanel):
    """Part of the examples that are classified correctly."""

    name, title, order, stretch = "accuracy", "Accuracy", 20, 2
    metric, measured_in, percent = "accuracy", "% right", True

    @classmethod
    def fits(cls, project: Project) -> bool:
        return project.dataset.signature().target == "classes"
