"""The pill that says at any time how many problems there are, and opens their list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from playground.core.language import say
from playground.gui import theme
from playground.gui.problem_row import ICONS


class ProblemPill(QPushButton):
    """Two icons with counts; what there is none of is not shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problemPill")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus from the canvas
        self._counts = {"error": 0, "warning": 0}
        self._labels: dict[str, tuple[QLabel, QLabel]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        for severity in ICONS:
            picture, number = QLabel(), QLabel()
            for label in (picture, number):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                row.addWidget(label)
            self._labels[severity] = picture, number
        self.show_counts(0, 0)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_counts(self, errors: int, warnings: int) -> None:
        """Show how many there are; nothing where there is nothing."""
        self._counts = {"error": errors, "warning": warnings}
        self.setVisible(errors + warnings > 0)
        words = say("{errors} errors, {warnings} warnings", errors=errors, warnings=warnings)
        self.setAccessibleName(words)
        self.setToolTip(say("{words}. Click to see the list.", words=words))
        self.restyle()

    def restyle(self) -> None:
        """The theme or the counts changed."""
        t = theme.theme()
        inks = {"error": t.bad, "warning": t.warning}
        for severity, (picture, number) in self._labels.items():
            picture.setPixmap(theme.pixmap(ICONS[severity], inks[severity], 14))
            number.setText(f"{self._counts[severity]:,}")
            for label in (picture, number):
                label.setVisible(self._counts[severity] > 0)
        self.updateGeometry()
