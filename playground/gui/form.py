"""Form: any Spec as labelled fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from playground.core import param as p
from playground.core.document import Stroke
from playground.core.language import say, translated
from playground.core.param import Param
from playground.core.spec import Nested, Spec, members
from playground.gui import theme
from playground.gui.choices_field import ChoicesField
from playground.gui.field import ChoiceField, Field, FlagField, LineField, TextField
from playground.gui.rows import Offer, Rows, label_of
from playground.gui.slider import RealField, slides

__all__ = ["Form", "ListField", "SpecField", "focus_param", "label_of", "make_field"]

OnChange = Callable[[Spec, str, object], None]
"""Called with the new Spec, a label for the history, and the key under which successive changes merge."""


class Form(Rows):
    """Fields for the params of a Spec; `only` chooses some of them, and `offers` gives each row a menu."""

    def __init__(
        self,
        spec: Spec,
        on_change: OnChange,
        only: Sequence[str] | None = None,
        parent: QWidget | None = None,
        offers: Callable[[str], Sequence[Offer]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self._on_change = on_change
        for name, param in spec.params().items():
            if only is not None and name not in only:
                continue
            field = make_field(param, name, lambda value, merge, name=name: self._take(name, value, merge))
            more = None if offers is None else lambda name=name: offers(name)
            self.add(name, field, label_of(name, param), more)
            self.show_value(name, getattr(spec, name))

    def show_spec(self, spec: Spec) -> None:
        """Show the values of another Spec of the same class."""
        self.spec = spec
        for name in self._fields:
            self.show_value(name, getattr(spec, name))

    def _take(self, name: str, value: Any, merge: object) -> None:
        try:
            changed = self.spec.with_values(**{name: value})
        except ValueError as error:
            self._fields[name].complain(str(error))
            return
        self._fields[name].complain("")
        if changed == self.spec:
            return
        title = label_of(name, self.spec.params()[name])
        self.spec = changed
        label = say("Change {what}", what=title.lower() if len(title) > 2 else title)
        self._on_change(changed, label, keyed(merge, type(self.spec).__name__, name))
        self.show_value(name, getattr(self.spec, name))


def keyed(merge: object, *place: str) -> object:
    """The key under which changes at a place merge: None does not, and a stroke is one by itself."""
    return merge if merge is None or isinstance(merge, Stroke) else (*place, merge)


def focus_param(inside: QWidget, name: str) -> bool:
    """Put the cursor into the field of a param, and scroll to it; False where there is none."""
    rows = (rows for rows in inside.findChildren(Rows) if rows.isVisibleTo(inside) and name in rows.names)
    found = next(rows, None)
    named = (
        field for field in inside.findChildren(Field) if field.isVisibleTo(inside) and field.accessibleName() == name
    )
    field = found.field(name) if found is not None else next(named, None)
    if field is None:
        return False
    place: QWidget | None = field
    while place is not None and not isinstance(place, QScrollArea):
        place = place.parentWidget()
    if place is not None:
        place.ensureWidgetVisible(field)
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


class SpecField(Field):
    """A nested Spec: which member of its kind, and the member's own form."""

    wide = True

    def __init__(self, param: Nested, take: Callable[[Any, object], None], value: Spec | None = None) -> None:
        super().__init__(param, take)
        items = sorted((translated(cls.title), name) for name, cls in members(param.of).items())
        self._choice = ChoiceField(param, self._choose, items)
        self._choice.setToolTip(translated(param.help))
        self._choice.setAccessibleName(translated(param.of))
        self._form: Form | None = None
        self._value: Spec | None = value
        self.setFocusProxy(self._choice)
        self.box_layout.addWidget(self._choice)
        self.box_layout.setSpacing(6)

    def show_value(self, value: Any) -> None:
        self._value = value
        self._choice.show_value(type(value).__name__)
        if self._form is not None and type(self._form.spec) is type(value):
            self._form.show_spec(value)
            return
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if value.params():
            self._form = Form(value, lambda spec, _, merge: self._take(spec, merge))
            frame = self._form
            frame.setContentsMargins(8, 0, 0, 0)
            self.box_layout.addWidget(frame)

    def _choose(self, name: str, _: object) -> None:
        """Another member, with its own defaults: a good learning rate of one optimizer is none of another."""
        cls = members(self.param.of)[name]  # pyright: ignore[reportAttributeAccessIssue]
        if type(self._value) is cls:
            return
        self._take(cls(), None)


class ListField(Field):
    """A list of nested Specs, each with a button that removes it, and one that adds."""

    wide = True

    def __init__(self, param: Nested, take: Callable[[Any, object], None]) -> None:
        super().__init__(param, take)
        self._of = param
        self._value: tuple[Spec, ...] = ()
        self._rows: list[QWidget] = []
        self._ways: dict[int, dict[int, QToolButton]] = {}
        """The buttons that move each row up (−1) and down (1)."""
        self._add = QToolButton()
        self._add.setText(say("+ Add"))
        self._add.setToolTip(
            say(
                "Add one of the {kind}. {help}",
                kind=translated(param.of.replace("_", " ")),
                help=translated(param.help),
            )
        )
        self._add.setAccessibleName(say("Add one of the {kind}", kind=translated(param.of.replace("_", " "))))
        self._add.clicked.connect(self._append)
        self.box_layout.addWidget(self._add)
        self.box_layout.setSpacing(10)

    def show_value(self, value: Any) -> None:
        same = [type(item) for item in value] == [type(item) for item in self._value] and len(self._rows) == len(value)
        self._value = value
        if same:
            for row, item in zip(self._rows, value, strict=True):
                row.findChild(SpecField).show_value(item)
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(n, item) for n, item in enumerate(value)]
        for n, row in enumerate(self._rows):
            self.box_layout.insertWidget(n, row)
            row.show()
        self._add.setVisible(not (self._of.least and value))

    def _row(self, n: int, item: Spec) -> QWidget:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        field = SpecField(self._of, lambda spec, merge, n=n: self._replace(n, spec, merge))
        field.show_value(item)
        row.addWidget(field, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        name = translated(item.title)
        if not self._of.least:
            remove = _flat("✕", say("Remove {name}", name=name))
            remove.clicked.connect(lambda: self._take((*self._value[:n], *self._value[n + 1 :]), None))
            buttons.addWidget(remove)
        if self._of.ordered and len(self._value) > 1:
            for sign, words, by in (
                ("↑", say("Move {name} up", name=name), -1),
                ("↓", say("Move {name} down", name=name), 1),
            ):
                move = self._ways.setdefault(n, {})[by] = _flat(sign, words)
                move.setEnabled(0 <= n + by < len(self._value))
                move.clicked.connect(lambda _=False, by=by: self._move(n, by))
                buttons.addWidget(move)
        buttons.addStretch(1)
        row.addLayout(buttons)
        return frame

    def _move(self, n: int, by: int) -> None:
        """Let an item change places with its neighbour; the keyboard stays on it."""
        value = list(self._value)
        value[n], value[n + by] = value[n + by], value[n]
        self._take(tuple(value), None)
        ways = self._ways[n + by]
        wanted = next(ways[way] for way in (by, -by) if ways[way].isEnabled())
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, n: int, spec: Spec, merge: object) -> None:
        self._take((*self._value[:n], spec, *self._value[n + 1 :]), merge)

    def _append(self) -> None:
        """Add one; where there are several sorts, a menu asks which."""
        sorts = list(members(self._of.of).values())
        if len(sorts) == 1:
            self._take((*self._value, sorts[0]()), None)
            return
        menu = QMenu(self._add)
        menu.setToolTipsVisible(True)
        for cls in sorted(sorts, key=lambda cls: translated(cls.title)):
            action = menu.addAction(translated(cls.title))
            action.setToolTip(theme.plain(translated(cls.summary())))
            action.triggered.connect(lambda _=False, cls=cls: self._take((*self._value, cls()), None))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._add.mapToGlobal(QPoint(0, self._add.height())))


def _flat(sign: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("flat")
    button.setText(sign)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def make_field(param: Param, name: str, take: Callable[[Any, object], None]) -> Field:
    """The field that suits a param."""
    match param:
        case Nested(many=True):
            return ListField(param, take)
        case Nested():
            return SpecField(param, take)
        case p.Flag():
            return FlagField(param, take)
        case p.Choices():
            return ChoicesField(param, take)
        case p.Choice():
            return ChoiceField(param, take, [(word, word) for word in param.choices])
        case p.Text(multiline=True):
            return TextField(param, take)
        case p.Real() if slides(param):
            return RealField(param, take)
        case p.Text():
            field = LineField(param, take)
            field.wide = True
            return field
        case _:
            return LineField(param, take)
