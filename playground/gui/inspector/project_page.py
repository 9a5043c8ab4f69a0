"""The page of the project: how it learns, from what, and where it is computed."""

from __future__ import annotations

from playground.core.language import say
from playground.core.optimizer import Optimizer
from playground.core.spec import Nested
from playground.gui import theme
from playground.gui.form import SpecField, keyed
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject

OPTIMIZER = Nested(default=None, of="optimizers", first=("Adam",), help="How gradients become steps.")


class ProjectPage(Page):
    """Everything that is set for the project as a whole."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
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
        self.bare("schedule")
        self.section(say("Regularisation"))
        self.project_form("l1", "l2", "max_norm", "ema")
        self.section(say("Gradients"))
        self.project_form("clip_norm", "clip_value", "accumulate")
        self.section(say("Recipe and loss"))
        self.bare("recipe")
        self.section(say("Data"))
        self.bare("dataset")
        self.section(say("Transforms"))
        self.bare("transforms")
        self.section(say("Computer"))
        self.project_form("device", "threads")
        self.section(say("Locked while presenting"))
        self.bare("locks")
        self.section(say("Notes"))
        self.bare("notes")
        self.box.addStretch(1)

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
