"""Fields: the widget of one param. Signals of a widget are held back only here, while a value is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from playground.core import param as p
from playground.core.language import say, translated
from playground.core.param import Param
from playground.gui import theme
from playground.gui.combo import Combo

MIXED = object()
"""Shown where several layers are edited together and do not agree."""


def commit() -> None:
    """Take over what is being typed right now: saving and training must not leave it out."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QLineEdit):
        widget.editingFinished.emit()
    elif callable(keep := getattr(widget, "keep", None)):
        keep()


class Field(QWidget):
    """The widget of one param: shows a value, and reports a new one."""

    wide = False
    below: QWidget | None = None
    """A further widget of the field that wants the whole width, under it."""

    def __init__(self, param: Param, take: Callable[[Any, object], None]) -> None:
        super().__init__()
        self.param, self._take = param, take
        self.box_layout = QVBoxLayout(self)
        self.box_layout.setContentsMargins(0, 0, 0, 0)
        self.box_layout.setSpacing(2)
        self._error: QLabel | None = None

    def show_value(self, value: Any) -> None:
        """Show a value, or that there are several (MIXED)."""
        raise NotImplementedError

    def take(self, value: Any) -> None:
        """Report a value, as if it had been entered."""
        self._take(value, None)

    def complain(self, sentence: str) -> None:
        """Say under the field what is wrong with what was typed; "" takes it back."""
        if self._error is None:
            if not sentence:
                return
            self._error = QLabel()
            self._error.setObjectName("bad")
            self._error.setWordWrap(True)
            self.box_layout.addWidget(self._error)
        self._error.setText(sentence[:1].upper() + sentence[1:])
        self._error.setVisible(bool(sentence))


def _placeholder(param: Param) -> str:
    return translated(param.empty) if isinstance(param, p.Text) else within(param)


class LineField(Field):
    """Numbers and short texts: typed, and stepped with the arrow keys or the wheel."""

    def __init__(self, param: Param, take: Callable[[Any, object], None]) -> None:
        super().__init__(param, take)
        self.edit = _Line()
        self._shown: Any = None
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit)
        if param.unit:
            unit = QLabel(translated(param.unit))
            unit.setObjectName("faint")
            row.addWidget(unit)
        self.box_layout.addLayout(row)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._finish)
        self.edit.stepped.connect(self._step)
        self.edit.given_up.connect(lambda: self.show_value(self._shown))
        self.edit.textEdited.connect(lambda _: self.complain(""))

    def show_value(self, value: Any) -> None:
        self._shown = value
        self.edit.setPlaceholderText(say("mixed") if value is MIXED else _placeholder(self.param))
        text = written(value)
        if self.edit.text() != text:
            with QSignalBlocker(self.edit):
                self.edit.setText(text)
                self.edit.setCursorPosition(0)
        self.complain("")

    def _finish(self) -> None:
        if self.edit.text() == written(self._shown):
            self.complain("")
            return
        try:
            value = self.param.parse(self.edit.text())
        except ValueError as error:
            self.complain(str(error))
            return
        self._take(value, None)

    def _step(self, by: int) -> None:
        param, value = self.param, self._shown
        if value is MIXED:
            return
        if isinstance(param, p.Integer):
            value = max(param.low or 0, value + by) if param.high is None else min(param.high, value + by)
            value = value if param.low is None else max(param.low, value)
        elif isinstance(param, p.Real):
            value = _stepped(param, value, by)
        else:
            return
        self._take(value, "step")
        self.show_value(value)


def _stepped(param: p.Real, value: float, by: int) -> float:
    """The next round number: 1, 2, 5, 10 on a log scale, else hundredths of the range."""
    low = param.low if param.low is not None else -1e9
    high = param.high if param.high is not None else 1e9
    if on_log(param):
        rounds = [m * 10.0**e for e in range(-16, 10) for m in (1, 2, 5)]
        if by > 0:
            value = next((r for r in rounds if r > value * 1.0001), high)
        else:
            value = next((r for r in reversed(rounds) if r < value * 0.9999), low)
    else:
        step = 0.05 if high - low <= 5 else max(1.0, (high - low) / 100)
        value = round(value + by * step, 6)
    return float(f"{min(high, max(low, value)):.6g}")


def on_log(param: p.Real) -> bool:
    """Whether a number is thought of in decades: it says so, or its bounds are far apart."""
    low, high = param.low, param.high
    return param.scale == "log" or (low is not None and high is not None and low > 0 and high >= 1e4 * low)


def within(param: Param) -> str:
    """The bounds of a number, for instance "1 … 4,096 px"; "" where it has none."""
    low, high = getattr(param, "low", None), getattr(param, "high", None)
    unit = f" {translated(param.unit)}" if param.unit else ""
    if low is None and high is None:
        return ""
    if high is None:
        return f"≥ {_grouped(low)}{unit}"
    return f"≤ {_grouped(high)}{unit}" if low is None else f"{_grouped(low)} … {_grouped(high)}{unit}"


def _grouped(number: Any) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:g}"


def written(value: Any) -> str:
    """A value as it stands in its field."""
    if value is MIXED:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, tuple):
        numbers = any(isinstance(item, float) for item in value)
        return ", ".join(f"{item:g}" for item in value) if numbers else " × ".join(map(str, value))
    return str(value)


class _Line(QLineEdit):
    stepped = Signal(int)
    given_up = Signal()
    """Escape was pressed, or the field was left: what cannot be taken over is forgotten."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        by = steps.get(Qt.Key(event.key()))
        if by is not None:
            self.stepped.emit(by)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.given_up.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()


class FlagField(Field):
    """A box to tick."""

    def __init__(self, param: Param, take: Callable[[Any, object], None]) -> None:
        super().__init__(param, take)
        self.box = QCheckBox()
        self.box_layout.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        """A box that stood for several values is ticked first."""
        on = self.box.checkState() != Qt.CheckState.Unchecked
        self.show_value(on)
        self._take(on, None)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setTristate(value is MIXED)
            if value is MIXED:
                self.box.setCheckState(Qt.CheckState.PartiallyChecked)
            else:
                self.box.setChecked(value)


class ChoiceField(Field):
    """One of a few words; `items` are pairs of shown text and value."""

    def __init__(self, param: Param, take: Callable[[Any, object], None], items: Sequence[tuple[str, str]]) -> None:
        super().__init__(param, take)
        self.combo = Combo()
        for text, key in items:
            self.combo.addItem(translated(text) or "—", key)
        self.combo.setPlaceholderText(say("mixed"))
        self.box_layout.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(lambda _: self._take(self.combo.currentData(), None))

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.combo):
            self.combo.setCurrentIndex(-1 if value is MIXED else self.combo.findData(value))


class TextField(Field):
    """Long texts."""

    wide = True

    def __init__(self, param: Param, take: Callable[[Any, object], None]) -> None:
        super().__init__(param, take)
        self.edit = QPlainTextEdit()
        self.edit.setFixedHeight(theme.px(72))
        self.edit.setTabChangesFocus(True)
        self.box_layout.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(lambda: self._take(self.edit.toPlainText(), "typing"))

    def show_value(self, value: Any) -> None:
        text = written(value)
        self.edit.setPlaceholderText(say("mixed") if value is MIXED else "")
        if self.edit.toPlainText() != text:
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(text)
