"""Forms: every param of every kind can be edited, wrong input is told and changes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from playground.core import param as p
from playground.core.project import Project
from playground.core.spec import Spec, member, members
from playground.gui.form import ChoiceField, Field, FlagField, Form, LineField, ListField, SpecField, TextField

KINDS = ("layers", "optimizers", "schedules", "datasets", "transforms", "stop_rules", "losses", "recipes")
SPECS = [(kind, name) for kind in KINDS for name, cls in members(kind).items() if cls.params()]


class Taken:
    """What a form reports."""

    def __init__(self) -> None:
        self.calls: list[tuple[Spec, str, object]] = []

    def __call__(self, spec: Spec, label: str, merge: object) -> None:
        self.calls.append((spec, label, merge))


@pytest.fixture
def make(qtbot):
    def made(spec: Spec) -> tuple[Form, Taken]:
        taken = Taken()
        form = Form(spec, taken)
        qtbot.addWidget(form)
        form.show()
        return form, taken

    return made


def type_in(field: LineField, text: str) -> None:
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


def another(param: p.Param, value: Any) -> Any:
    """An allowed value that differs."""
    match param:
        case p.Integer():
            return value + 1 if param.high is None or value < param.high else value - 1
        case p.Real():
            low, high = param.low or 0.0, param.high if param.high is not None else 1e3
            tried = (low + (high - low) / 4, low + (high - low) / 2)
            return float(f"{next(one for one in tried if one != value):g}")
        case p.Choice():
            return next(word for word in param.choices if word != value)
        case p.Integers():
            return tuple(number + 1 for number in value)
        case p.Reals():
            return (*value, 0.5)
        case _:
            return f"{value} new"


def change(field: Field, value: Any) -> Any:
    """Edit a field as a user does; returns what should be reported."""
    match field:
        case FlagField():
            QTest.mouseClick(field.box, Qt.MouseButton.LeftButton, pos=QPoint(8, field.box.height() // 2))
            return not value
        case ChoiceField():
            wanted = another(field.param, value)
            field.combo.setCurrentIndex(field.combo.findData(wanted))
            field.combo.activated.emit(field.combo.currentIndex())
            return wanted
        case TextField():
            QTest.keyClicks(field.edit, "x")
            return f"x{value}"
        case LineField():
            wanted = another(field.param, value)
            text = ", ".join(map(str, wanted)) if isinstance(wanted, tuple) else f"{wanted}"
            type_in(field, text)
            return wanted
    raise AssertionError(f"no way to edit a {type(field).__name__}")


@pytest.mark.parametrize(("kind", "name"), SPECS)
def test_every_param_can_be_edited(make, kind, name):
    cls = member(kind, name)
    form, taken = make(cls())
    for word in cls.params():
        field = form.field(word)
        old = getattr(form.spec, word)
        if isinstance(field, SpecField):
            combo = field._choice.combo
            combo.setCurrentIndex((combo.currentIndex() + 1) % combo.count())
            combo.activated.emit(combo.currentIndex())
            expected = member(field.param.of, combo.currentData())
            assert type(getattr(form.spec, word)) is expected
        elif isinstance(field, ListField):
            combo = field._rows[0].findChild(SpecField)._choice.combo
            combo.setCurrentIndex((combo.currentIndex() + 1) % combo.count())
            combo.activated.emit(combo.currentIndex())
            assert type(getattr(form.spec, word)[0]).__name__ == combo.currentData()
        else:
            expected = change(field, old)
            assert getattr(form.spec, word) == expected, word
            assert taken.calls[-1][0] is form.spec
            assert taken.calls[-1][1].startswith("Change ")
    assert len(taken.calls) >= len(cls.params())


def test_every_param_of_a_project_can_be_edited(make):
    form, taken = make(Project())
    for word in ("title", "epochs", "batch_size", "seed", "device", "threads", "notes"):
        expected = change(form.field(word), getattr(form.spec, word))
        assert getattr(form.spec, word) == expected
    assert len(taken.calls) == 7


@pytest.mark.parametrize("text", ["0", "-4", "many", "", "1e99", "3.5", "65537"])
def test_wrong_input_says_why_under_the_field_and_changes_nothing(make, text):
    form, taken = make(member("layers", "Linear")())
    field = form.field("out_features")
    type_in(field, text or " ")
    assert not taken.calls
    assert form.spec.out_features == 64
    error = field._error
    assert error.isVisible()
    assert len(error.text()) > 10
    assert error.text()[0].isupper()
    assert error.mapTo(form, QPoint()).y() > field.edit.mapTo(form, QPoint()).y()
    type_in(field, "32")
    assert not error.isVisible()
    assert form.spec.out_features == 32


def test_the_complaint_goes_when_the_old_value_is_typed_again(make):
    form, taken = make(member("layers", "Linear")())
    field = form.field("out_features")
    type_in(field, "0")
    type_in(field, "64")
    assert not field._error.isVisible()
    assert not taken.calls


def test_arrow_keys_step_and_carry_a_key_by_which_they_merge(make):
    form, taken = make(member("layers", "Linear")())
    edit = form.field("out_features").edit
    for key, value in ((Qt.Key.Key_Up, 65), (Qt.Key.Key_Up, 66), (Qt.Key.Key_PageDown, 56)):
        QTest.keyClick(edit, key)
        assert form.spec.out_features == value
        assert edit.text() == str(value)
    keys = {call[2] for call in taken.calls}
    assert len(taken.calls) == 3
    assert len(keys) == 1
    assert None not in keys


def test_steps_stay_within_bounds(make):
    form, _ = make(member("layers", "Linear")(out_features=3))
    edit = form.field("out_features").edit
    QTest.keyClick(edit, Qt.Key.Key_PageDown)
    assert form.spec.out_features == 1
    dropout, _ = make(member("layers", "Dropout")(p=0.95))
    QTest.keyClick(dropout.field("p").edit, Qt.Key.Key_Up)
    QTest.keyClick(dropout.field("p").edit, Qt.Key.Key_Up)
    assert dropout.spec.p == 0.99


def test_a_learning_rate_steps_in_round_numbers(make):
    form, _ = make(member("optimizers", "Adam")(lr=0.01))
    edit = form.field("lr").edit
    seen = []
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Up)
        seen.append(form.spec.lr)
    assert seen == [0.02, 0.05, 0.1]
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert form.spec.lr == 0.05


def test_the_wheel_changes_only_a_field_that_has_the_focus(make):
    form, taken = make(member("layers", "Linear")())
    edit = form.field("out_features").edit
    form.activateWindow()
    form.setFocus()
    here = QPointF(5, 5)
    event = QWheelEvent(
        here,
        edit.mapToGlobal(here),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(edit, event)
    assert not taken.calls
    assert event.type() == QEvent.Type.Wheel


def test_showing_a_value_reports_nothing(make):
    form, taken = make(member("layers", "Conv2d")())
    form.show_spec(member("layers", "Conv2d")(out_channels=3))
    assert form.field("out_channels").edit.text() == "3"
    assert not taken.calls


def test_items_of_a_list_are_added_and_removed(make):
    form, _ = make(Project())
    field = form.field("transforms")
    field._add.click()
    menu = next(menu for menu in field._add.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert len(form.spec.transforms) == 1
    form.show_spec(form.spec)
    remove = next(button for button in field._rows[0].findChildren(type(field._add)) if button.text() == "✕")
    remove.click()
    assert form.spec.transforms == ()
