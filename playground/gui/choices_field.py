"""The field for any of a few words: a box to tick for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox

from playground.core import param as p
from playground.core.language import translated
from playground.gui.field import MIXED, Field


class ChoicesField(Field):
    """Boxes one below the other, in the order in which the param offers its words."""

    wide = True

    def __init__(self, param: p.Choices, take: Callable[[Any, object], None]) -> None:
        super().__init__(param, take)
        self.boxes: dict[str, QCheckBox] = {}
        for word in param.choices:
            box = self.boxes[word] = QCheckBox(translated(word.capitalize()))
            box.setToolTip(translated(param.help))
            box.clicked.connect(self._clicked)
            self.box_layout.addWidget(box)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _clicked(self) -> None:
        self.take(tuple(word for word, box in self.boxes.items() if box.isChecked()))

    def show_value(self, value: Any) -> None:
        for word, box in self.boxes.items():
            box.setChecked(value is not MIXED and word in value)
