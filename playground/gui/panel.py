"""Panel: a live picture of the run. Members are in `panels/`; each is one file."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.core.language import translated
from playground.gui.part import Area, Part, parts


class Panel(Part):
    """A titled card, at first at the bottom of the window.

    Subclasses fill `body` and override what they need. They draw; probes measure. A panel that nobody sees asks for no
    probe.
    """

    area: ClassVar[Area] = "below"
    narrowest: ClassVar[int] = 200
    card: ClassVar[bool] = True
    lazy: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(translated(self.title))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 4, 12, 12)
        self.body.setSpacing(4)
        self.header = QWidget()
        self.head = QHBoxLayout(self.header)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(8)
        self.heading = QLabel(translated(self.title))
        self.heading.setObjectName("panelTitle")
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.caption = QLabel("")
        self.caption.setObjectName("panelCaption")
        self.head.addWidget(self.caption)
        self.body.addWidget(self.header)


def panels() -> list[type[Panel]]:
    """All registered panels in order."""
    return [cls for cls in parts() if issubclass(cls, Panel)]
