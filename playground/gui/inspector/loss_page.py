"""The page of the loss behind the network."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from playground.core.language import say, translated
from playground.gui import theme
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject


class LossPage(Page):
    """What training makes small; it belongs to the recipe."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        heading = Heading("output", theme.theme().family("Output"))
        heading.show_name(say("Loss"))
        self.box.addWidget(heading)
        summary, details = self.words(), self.words()
        self.section(say("Recipe and loss"))
        self.bare("recipe")
        button = QPushButton(say("Explain it"))
        button.setToolTip(say("Open its page of the help (F1)"))
        button.clicked.connect(lambda: subject.ran.emit("help_page"))
        self.box.addWidget(button)
        self.box.addStretch(1)

        def refresh() -> None:
            loss = next(iter(subject.project.recipe.losses_of()), None)
            summary.setText(translated(loss.summary()) if loss is not None else "")
            details.setText(translated(loss.details()) if loss is not None else "")

        self.follow(refresh)
