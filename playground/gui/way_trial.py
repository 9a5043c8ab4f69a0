"""The window of the trial of faster ways: a table that fills, and a button that takes the fastest."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from playground.core.language import say
from playground.engine import trial
from playground.engine.telemetry import Tried, Way
from playground.gui import theme

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


class WayTrial(QDialog):
    """Tries at once. Closing it ends the trial; the run stays as it is in any case."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tried = Tried()
        self.setWindowTitle(say("Try faster ways"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(560))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        self.words = _label(say(
            "A few steps are trained in each way, on copies of the network. Your run waits meanwhile, and stays as it "
            "is."))  # fmt: skip
        box.addWidget(self.words)
        self.table = _label("")
        self.table.setTextFormat(Qt.TextFormat.RichText)
        self.table.setAccessibleName(say("Speed of each way"))
        box.addWidget(self.table)
        box.addStretch(1)
        self.doing = _label("", "muted")
        box.addWidget(self.doing)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(say("Progress of the trial"))
        box.addWidget(self.bar)
        buttons = QDialogButtonBox()
        self.use = buttons.addButton(say("Use it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setToolTip(say("Set the fastest way in the project; undo takes it back"))
        self.use.setEnabled(False)
        self.give_up = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.give_up.setToolTip(say("Leave the project as it is"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.finished.connect(self._end)
        window.pump.tried.connect(self.show_tried)
        window.session.do(trial.search)

    def show_tried(self, tried: Tried) -> None:
        """The trial has got on."""
        self.tried = tried
        self.doing.setText(tried.doing)
        self.bar.setValue(round(1000 * tried.progress))
        self._fill(tried)
        self._grow()
        if not tried.done:
            return
        self.bar.setValue(1000)
        self.give_up.setText(say("Close"))
        if tried.best is None:
            self.words.setText(tried.why)
            self.give_up.setFocus()
            return
        usual = next((way.rate for way in tried.ways if way.now), 0.0)
        title = tried.best.title
        gain = tried.best.rate / usual - 1 if usual else 0.0
        self.words.setText(say("{way} is {gain:.0%} faster than what you have.", way=title, gain=gain))
        self.use.setText(say("Use “{way}”", way=title))
        self.use.setEnabled(True)
        self.use.setDefault(True)
        self.use.setFocus()

    def _grow(self) -> None:
        """Have room for long reasons."""
        layout = self.layout()
        if layout is not None:  # pyright: ignore[reportUnnecessaryComparison]
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))

    def _fill(self, tried: Tried) -> None:
        usual = next((way.rate for way in tried.ways if way.now), 0.0)
        rows = "".join(_row(way, usual, best=way == tried.best) for way in tried.ways)
        self.table.setText(f"<table cellspacing='0' cellpadding='4' width='100%'>{rows}</table>")
        self.table.setAccessibleDescription("; ".join(spoken(way, usual) for way in tried.ways))

    def accept(self) -> None:
        """Take the fastest way: one edit."""
        best, document = self.tried.best, self._window.document
        if best is None:
            return
        document.edit(say("Train in a faster way"), best.applied(document.project))
        super().accept()

    def _end(self) -> None:
        self._window.pump.tried.disconnect(self.show_tried)
        if not self.tried.done:
            self._window.session.do(lambda trainer: iter(()))


def _label(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    return label


def _row(way: Way, usual: float, *, best: bool) -> str:
    """A row of the table."""
    t = theme.theme()
    ink, faint = (t.good, t.good) if best else (t.text, t.muted)
    name = say("{way} (now)", way=way.title) if way.now else way.title
    rate = say("{rate:,.1f} steps/s", rate=way.rate) if way.rate else "–"
    return (
        f"<tr><td width='34%' style='color:{ink}'>{escape(name)}</td>"
        f"<td width='20%' align='right' style='color:{ink}'>{escape(rate)}</td>"
        f"<td style='color:{faint}'>{escape(_note(way, usual))}</td></tr>"
    )


def _note(way: Way, usual: float) -> str:
    """What else is to be said of a way: how it compares, or why it is not possible."""
    if way.why or way.now or not way.rate or not usual:
        return way.why
    return say("{times:.2f} times as fast", times=way.rate / usual)


def spoken(way: Way, usual: float) -> str:
    """A row of the table in words."""
    rate = say("{rate:,.1f} steps/s", rate=way.rate) if way.rate else ""
    return ", ".join(part for part in (way.title, rate, _note(way, usual)) if part)


def show(window: MainWindow) -> WayTrial:
    """Open it, and begin to try."""
    dialog = WayTrial(window)
    dialog.open()
    return dialog
