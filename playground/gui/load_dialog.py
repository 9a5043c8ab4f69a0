"""Which weights of a stored run go into the open network: a list of its layers with what fits and what does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.core.language import say
from playground.engine.transfer import Match
from playground.gui import theme


class LoadDialog(QDialog):
    """All layers that fit are ticked at first; `chosen` are those that are ticked in the end."""

    def __init__(self, name: str, matches: Sequence[Match], left_over: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Load weights"))
        self.resize(460, 460)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QLabel(say("Weights of “{name}”", name=name))
        head.setObjectName("heading")
        head.setTextFormat(Qt.TextFormat.PlainText)
        fits = sum(not match.reason for match in matches)
        words = say(
            "{fits} of {all} layers have weights of the same name and shape in that run. The present run is kept in "
            "the list, and a new one begins with the weights that are ticked.",
            fits=fits,
            all=len(matches),
        )
        text = QLabel(words)
        text.setWordWrap(True)
        box.addWidget(head)
        box.addWidget(text)
        self.list = QListWidget()
        self.list.setObjectName("runs")
        self.list.setAccessibleName(say("Layers"))
        for match in matches:
            self._add(match)
        box.addWidget(self.list, 1)
        if left_over:
            rest = QLabel(say("Not in this network: {names}", names=", ".join(left_over)))
            rest.setObjectName("muted")
            rest.setWordWrap(True)
            rest.setTextFormat(Qt.TextFormat.PlainText)
            box.addWidget(rest)
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(say("Cancel"))
        cancel.clicked.connect(self.reject)
        self.load = QPushButton(say("Load"))
        self.load.setObjectName("accent")
        self.load.setDefault(True)
        self.load.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.load)
        box.addLayout(foot)
        self.list.itemChanged.connect(lambda _: self._allow())
        self.list.setCurrentRow(0)
        self._allow()
        self.list.setFocus()

    @property
    def chosen(self) -> frozenset[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return frozenset(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _add(self, match: Match) -> None:
        item = QListWidgetItem(f"{match.title}: {match.reason}" if match.reason else match.title)
        item.setData(Qt.ItemDataRole.UserRole, match.layer)
        item.setCheckState(Qt.CheckState.Unchecked if match.reason else Qt.CheckState.Checked)
        if match.reason:
            item.setForeground(theme.color(theme.theme().faint))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable & ~Qt.ItemFlag.ItemIsEnabled)
        self.list.addItem(item)

    def _allow(self) -> None:
        self.load.setEnabled(bool(self.chosen))
