"""The way into the Block that is shown, each step a button that leads back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from playground.core.language import say


class Crumbs(QFrame):
    """Floats above the canvas; hidden where the whole network is shown."""

    def __init__(self, go: Callable[[tuple[str, ...]], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._go = go
        self.setObjectName("pill")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 2, 6, 2)
        self._row.setSpacing(2)
        self._shown: tuple[object, ...] = ()
        self.hide()

    def show_path(self, path: tuple[str, ...], titles: Sequence[str]) -> None:
        """Show a button for every level above the Block at this path; `titles` has the name of each Block."""
        if self._shown == (path, *titles):
            return
        self._shown = (path, *titles)
        self.hide()  # what is added to a hidden frame appears together with it, and counts for its size at once
        while self._row.count():
            self._row.takeAt(0).widget().deleteLater()
        for n in range(len(path) + 1):
            button = QToolButton()
            button.setText(titles[n - 1] if n else say("Network"))
            tip = say("Back to this level (Ctrl+Up: one level out)") if n < len(path) else say("You are here")
            button.setToolTip(tip)
            button.setEnabled(n < len(path))
            button.clicked.connect(lambda _=False, to=path[:n]: self._go(to))
            if n:
                self._row.addWidget(QLabel("›"))
            self._row.addWidget(button)
        self.setVisible(bool(path))
