"""The head of a panel of curves: its title, or a choice of metrics where there are several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from playground.core.language import say
from playground.gui.combo import Combo

LONGEST = 12
"""Most letters for which the choice asks room."""


@dataclass(frozen=True)
class Scale:
    """What stands at the axis of a metric, and whether it is shown in percent."""

    unit: str
    percent: bool = False


class MetricChoice:
    """Stands beside the title of a panel, and takes its place while there is something to choose."""

    def __init__(self, title: QLabel, row: QHBoxLayout, choose: Callable[[str], object]) -> None:
        self._title = title
        self.combo = Combo()
        self.combo.setAccessibleName(say("What is drawn"))
        self.combo.setToolTip(say("Choose what is drawn"))
        self.combo.activated.connect(lambda _: choose(self.combo.currentData()))
        self.combo.hide()
        row.insertWidget(1, self.combo)

    @property
    def shown(self) -> QWidget:
        """What there is to see: title or choice."""
        return self._title if self.combo.isHidden() else self.combo

    def offer(self, found: Mapping[str, str], wanted: str) -> str:
        """Offer metrics with their words; returns the one that is wanted, or the first if that is missing."""
        combo = self.combo
        if [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())] != list(found.items()):
            combo.clear()
            for name, text in found.items():
                combo.addItem(text, name)
            combo.setMinimumContentsLength(min(LONGEST, max(map(len, found.values()))))
        several = len(found) > 1
        if several == combo.isHidden():
            combo.setVisible(several)
            self._title.setVisible(not several)
        name = wanted if wanted in found else next(iter(found))
        combo.setCurrentIndex(list(found).index(name))
        self._title.setText(found[name])
        return name
