"""Rows: labelled fields under one another, each with its help, a way back to its default, and what else it offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from playground.core import param as p
from playground.core.language import say, translated
from playground.core.param import Param
from playground.core.spec import Nested
from playground.gui import theme
from playground.gui.field import MIXED, Field, FlagField, within, written

FIELD = 0.47
"""Share of the width that a field takes beside its label."""
NARROW = 27
"""Below a width of so many digits, fields stand under their labels."""

Offer = tuple[str, Callable[[], object]]
"""One entry of the menu of a row: its text, and what it does."""


@dataclass
class _Row:
    """One field with all that stands around it."""

    field: Field
    label: QLabel | None
    reset: QToolButton | None
    more: QToolButton | None
    default: Any


class Rows(QWidget):
    """Fields with labels. Where there is little room, or the letters are large, labels stand above their fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._fields: dict[str, Field] = {}
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)

    def add(self, name: str, field: Field, title: str, offers: Callable[[], Sequence[Offer]] | None = None) -> None:
        """Add a row. `offers` are asked for when the menu of the row opens."""
        tip = _tip(field.param, title)
        field.setToolTip(tip)
        field.setAccessibleName(title)
        field.setAccessibleDescription(translated(field.param.help))
        label = None
        if isinstance(field, FlagField):
            field.box.setText(title)
            field.box.setAccessibleName(title)
        elif title:
            label = QLabel(title)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setToolTip(tip)
            label.setBuddy(field)
        default = default_of(field.param)
        reset = _reset(title, default) if default is not None else None
        if reset is not None:
            reset.clicked.connect(lambda: self._reset(name))
        more = None if offers is None else _more(title, offers)
        self._rows[name] = _Row(field, label, reset, more, default)
        self._fields[name] = field
        self._narrow = None
        self._lay_out(self._is_narrow())

    def show_value(self, name: str, value: Any) -> None:
        """Show a value in a row, and whether it differs from the default."""
        row = self._rows[name]
        row.field.show_value(value)
        if row.reset is not None:
            row.reset.setVisible(value is MIXED or value != row.default)

    def _reset(self, name: str) -> None:
        row = self._rows[name]
        row.field.complain("")
        row.field.take(row.default)
        row.field.setFocus()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the params that have a field."""
        return tuple(self._fields)

    def field(self, name: str) -> Field:
        return self._fields[name]

    def reset_button(self, name: str) -> QToolButton | None:
        """The button that sets the default; hidden while that is the value."""
        return self._rows[name].reset

    def more_button(self, name: str) -> QToolButton | None:
        """The button that opens the menu of a row."""
        return self._rows[name].more

    # -- layout ----------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Labels can always go above their fields, so only these need their width."""
        hint = super().minimumSizeHint()
        widths = (field.minimumSizeHint().width() for field in self._fields.values())
        return QSize(min(hint.width(), max(widths, default=0)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._is_narrow())

    def _is_narrow(self) -> bool:
        return self.width() < NARROW * self.fontMetrics().horizontalAdvance("0")

    def _lay_out(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.setColumnStretch(0, round(100 * (1 - FIELD)))
        self._grid.setColumnStretch(2, round(100 * FIELD))
        line = 0
        for row in self._rows.values():
            line = self._place(row, line, narrow or row.field.wide)

    def _place(self, row: _Row, line: int, wide: bool) -> int:
        grid, top = self._grid, Qt.AlignmentFlag.AlignTop
        first: QWidget = row.label or row.field
        buttons = [button for button in (row.reset, row.more) if button is not None]
        holder = _side_by_side(self, buttons) if buttons else None
        if row.label is None:
            grid.addWidget(first, line, 0, 1, 3 if holder is None else 2)
            if holder is not None:
                grid.addWidget(holder, line, 2, Qt.AlignmentFlag.AlignRight)
            return line + 1
        if wide:
            grid.addWidget(first, line, 0, 1, 2)
            if holder is not None:
                grid.addWidget(holder, line, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(row.field, line + 1, 0, 1, 3)
            line += 1
        else:
            grid.addWidget(first, line, 0)
            if holder is not None:
                grid.addWidget(holder, line, 1)
            grid.addWidget(row.field, line, 2, top)
        if row.field.below is not None:
            grid.addWidget(row.field.below, line + 1, 0, 1, 3)
            line += 1
        return line + 1


def _side_by_side(parent: QWidget, buttons: Sequence[QToolButton]) -> QWidget:
    old = buttons[0].parentWidget()
    if old is not None and old is not parent and old.objectName() == "rowButtons":
        return old
    holder = QWidget(parent)
    holder.setObjectName("rowButtons")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for button in buttons:
        row.addWidget(button)
    return holder


def default_of(param: Param) -> Any:
    """The value that a row can go back to; None where there is none that makes sense."""
    return None if isinstance(param, Nested | p.Text) else param.default


def label_of(name: str, param: Param) -> str:
    """What a param is called on the screen."""
    return translated(param.label or name.replace("_", " ").capitalize())


def _tip(param: Param, title: str) -> str:
    bounds = within(param)
    default = default_of(param)
    lines = [translated(param.help) or title]
    if bounds:
        lines.append(say("Range: {bounds}", bounds=bounds))
    if default is not None:
        lines.append(say("Default: {value}", value=spoken_value(default)))
    return theme.plain("\n".join(lines))


def spoken_value(value: Any) -> str:
    """A value in a sentence."""
    if isinstance(value, bool):
        return say("on") if value else say("off")
    return written(value) or "—"


def _flat(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("row")
    button.setIcon(theme.icon(icon, theme.theme().muted))
    button.setIconSize(QSize(theme.px(16), theme.px(16)))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    return button


def _reset(title: str, default: Any) -> QToolButton:
    button = _flat("reset", say("Default: {value}", value=spoken_value(default)))
    button.setAccessibleName(say("Set {title} back to {value}", title=title, value=spoken_value(default)))
    return button


def _more(title: str, offers: Callable[[], Sequence[Offer]]) -> QToolButton:
    button = _flat("more", say("More for {title}", title=title))

    def pop() -> None:
        menu = QMenu(button)
        for text, run in offers():
            menu.addAction(text, run)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    button.clicked.connect(pop)
    return button
