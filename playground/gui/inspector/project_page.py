"""The page of the project: how it learns, from what, and where it is computed."""

from __future__ import annotations

from dataclasses import replace

from playground.core.document import Stroke
from playground.core.language import say
from playground.core.optimizer import Optimizer
from playground.core.schedule import Schedule
from playground.core.spec import Nested
from playground.engine.telemetry import Curves, Progress
from playground.gui import theme
from playground.gui.form import SpecField, keyed
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.live_examples import LiveExamples
from playground.gui.inspector.page import Page
from playground.gui.inspector.schedule_plot import SchedulePlot
from playground.gui.inspector.subject import Subject

OPTIMIZER = Nested(default=None, of="optimizers", first=("Adam",), help="How gradients become steps.")


class ProjectPage(Page):
    """Everything that is set for the project as a whole."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._began = 0
        heading = Heading("settings", theme.theme().accent)
        heading.show_name(say("Project"))
        self.box.addWidget(heading)
        self.project_form("title")
        self.section(say("Training"))
        self.project_form("epochs", "batch_size", "seed")
        self.section(say("When it stops"))
        self.bare("stop_rules")
        self.section(say("Optimizer"))
        for slot in subject.project.optimizers:
            self._optimizer(slot)
        self.section(say("Schedule of the learning rate"))
        self.plot = SchedulePlot(self._reschedule)
        self.box.addWidget(self.plot)
        self.bare("schedule")
        self.follow(self._show_schedule)
        self.section(say("Initialisation of weights"))
        self.bare("initializer")
        self.section(say("Regularisation"))
        self.project_form("l1", "l2", "max_norm", "ema")
        self.section(say("Gradients"))
        self.project_form("clip_norm", "clip_value", "accumulate")
        self.section(say("Recipe and loss"))
        self.bare("recipe")
        self.section(say("Metrics"))
        self.bare("metrics")
        self.section(say("Data"))
        self.bare("dataset")
        self.section(say("Transforms"))
        self.bare("transforms")
        LiveExamples(self)
        self.section(say("Computer"))
        self.project_form("device", "threads", "precision", "tf32", "channels_last", "compile", "runner")
        self.section(say("Locked while presenting"))
        self.bare("locks")
        self.section(say("Notes"))
        self.bare("notes")
        self.box.addStretch(1)

    def _show_schedule(self) -> None:
        project = self.subject.project
        rate = next((rule.lr for rule in project.optimizers.values()), 0.0)
        self.plot.show_schedule(project.schedule, rate, project.epochs)

    def _reschedule(self, schedule: Schedule, rate: float, stroke: Stroke) -> None:
        """A handle of the curve was dragged."""
        project = self.subject.project
        first = next(iter(project.optimizers.values())).lr
        rules = {
            slot: rule
            if rate == first
            else rule.with_values(lr=rate if rule.lr == first else rule.lr * rate / first if first else rate)
            for slot, rule in project.optimizers.items()
        }
        self.subject.document.edit(
            say("Drag the schedule"), replace(project, schedule=schedule, optimizers=rules), stroke
        )

    def show_progress(self, progress: Progress) -> None:
        super().show_progress(progress)
        # After its end a run may be continued, and the schedule then begins again.
        self._began = max(0, progress.epochs - self.subject.project.epochs)
        self.plot.show_place(progress.epoch - self._began if progress.step else None)

    def show_curves(self, curves: Curves) -> None:
        if not self.subject.project.schedule.listens:
            return
        curve = curves.get("learning_rate")
        self.plot.show_past([] if curve is None else curve.values[curve.epochs > self._began].tolist())

    def _optimizer(self, slot: str) -> None:
        def take(value: Optimizer, merge: object) -> None:
            project = self.subject.project.with_optimizer(slot, value)
            self.subject.document.edit(say("Change {what}", what=value.title), project, keyed(merge, slot))

        field = SpecField(OPTIMIZER, take)
        field.show_value(self.subject.project.optimizers[slot])
        self.box.addWidget(field)

        def refresh() -> None:
            if slot in self.subject.project.optimizers:
                field.show_value(self.subject.project.optimizers[slot])

        self.follow(refresh)
