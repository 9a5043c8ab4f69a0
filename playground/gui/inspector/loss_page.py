"""The page of the losses behind the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from playground.core.language import say, translated
from playground.core.loss import Loss
from playground.core.param import Real
from playground.core.spec import Nested, members
from playground.gui import theme
from playground.gui.form import SpecField, keyed
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.page import Page, text
from playground.gui.inspector.subject import Subject
from playground.gui.rows import Rows
from playground.gui.slider import RealField

LOSS = Nested(default=None, of="losses", first=("CrossEntropy",), help="What is made small.")
WEIGHT = Real(
    default=1.0, low=0, high=10, label="Weight", help="How much the loss of this output counts beside the others."
)


class LossPage(Page):
    """What training makes small: of each output its loss, and how much that counts where there are several."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        heading = Heading("output", theme.theme().family("Output"))
        heading.show_name(say("Loss"))
        self.box.addWidget(heading)
        self._ends: tuple[str, ...] = ()
        self._goals: list[_Goal] = []
        self._room = QVBoxLayout()
        self._room.setSpacing(8)
        self.box.addLayout(self._room)
        button = QPushButton(say("Explain it"))
        button.setToolTip(say("Open its page of the help (F1)"))
        button.clicked.connect(lambda: subject.ran.emit("help_page"))
        self.box.addWidget(button)
        if len(members("recipes")) > 1:
            self.section(say("Recipe"))
            self.bare("recipe")
        self.section(say("Metrics"))
        self.bare("metrics")
        self.box.addStretch(1)
        self.follow(self._show)

    def _show(self) -> None:
        recipe = self.subject.project.recipe
        losses = recipe.losses_of()
        ends = self.subject.graph_at(()).ends[: len(losses)] if "losses" in recipe.params() else ()
        if ends != self._ends:
            for goal in self._goals:
                goal.hide()
                goal.deleteLater()
            self._ends = ends
            self._goals = [_Goal(self._name(id, len(ends)), n, self._take) for n, id in enumerate(ends)]
            for goal in self._goals:
                self._room.addWidget(goal)
        weights: tuple[float, ...] = getattr(recipe, "weights", ())
        for n, goal in enumerate(self._goals):
            goal.show_values(losses[n], weights[n] if n < len(weights) else 1.0, len(ends) > 1)

    def _name(self, id: str, count: int) -> str:
        if count == 1:
            return ""
        return say("Loss of {output}", output=f"{self.subject.graph_at(()).nodes[id].name} ({id})")

    def _take(self, n: int, name: str, value: Any, merge: object) -> None:
        """Another loss, or another weight, for output number n."""
        recipe = self.subject.project.recipe
        if name == "losses":
            losses = recipe.losses_of()
            changed = recipe.with_values(losses=(*losses[:n], value, *losses[n + 1 :]))
            label = say("Change {what}", what=say("Loss").lower())
        else:
            old: tuple[float, ...] = getattr(recipe, "weights", ())
            weights = [*old, *[1.0] * (len(self._ends) - len(old))]
            weights[n] = value
            changed = recipe.with_values(weights=() if set(weights) == {1.0} else tuple(weights))
            label = say("Change the weight of a loss")
        self.subject.document.edit(label, replace(self.subject.project, recipe=changed), keyed(merge, name, str(n)))


class _Goal(QWidget):
    """One output: which loss it has, what that is, and its weight."""

    def __init__(self, title: str, n: int, take: Callable[[int, str, Any, object], None]) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        if title:
            label = QLabel(title)
            label.setObjectName("section")
            label.setWordWrap(True)
            box.addWidget(label)
        self._loss = SpecField(LOSS, lambda value, merge: take(n, "losses", value, merge))
        self._summary, self._details = text(), text()
        self._rows = Rows()
        self._weight = RealField(WEIGHT, lambda value, merge: take(n, "weights", value, merge))
        self._rows.add("weight", self._weight, say("Weight"))
        for part in (self._summary, self._details, self._loss, self._rows):
            box.addWidget(part)

    def show_values(self, loss: Loss, weight: float, several: bool) -> None:
        """Show loss and weight as they are now."""
        self._loss.show_value(loss)
        self._summary.setText(translated(loss.summary()))
        self._details.setText(translated(loss.details()))
        self._details.setVisible(not several)
        self._rows.setVisible(several)
        self._rows.show_value("weight", weight)
