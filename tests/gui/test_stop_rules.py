"""The chain of stop rules in the inspector, and what the status bar says of them."""

from __future__ import annotations

from dataclasses import replace

from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from playground.core.project import Project
from playground.core.spec import member
from playground.gui.form import ListField

PLATEAU = member("stop_rules", "Plateau")
TARGET = member("stop_rules", "Target")


def chain(hand: Hand) -> ListField:
    hand.canvas.choose_nothing()
    fields = hand.window.inspector.findChildren(ListField)
    return next(field for field in fields if field.accessibleName() == "stop_rules")


def menu(field: ListField) -> QMenu:
    return next(menu for menu in field._add.findChildren(QMenu) if menu.isVisible())


def test_rules_are_added_and_removed_with_keys_alone(hand: Hand):
    field = chain(hand)
    assert [type(rule).__name__ for rule in hand.project.stop_rules] == ["Divergence"]
    field._add.setFocus()
    QTest.keyClick(field._add, Qt.Key.Key_Space)
    shown = menu(field)
    names = [action.text() for action in shown.actions()]
    assert names == ["Divergence", "Plateau (early stopping)", "Target", "Time limit"]
    for _ in range(2):
        QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert hand.project.stop_rules[1] == PLATEAU()
    buttons = [button for row in field._rows for button in row.findChildren(QToolButton)]
    removes = [button for button in buttons if button.accessibleName().startswith("Remove ")]
    assert [button.accessibleName() for button in removes] == ["Remove Divergence", "Remove Plateau (early stopping)"]
    removes[0].click()
    assert hand.project.stop_rules == (PLATEAU(),)
    hand.document.undo()
    hand.document.undo()
    assert hand.project.stop_rules == Project().stop_rules


def test_the_status_says_which_rule_ended_the_run_and_why(open_window):
    hand = open_window("mlp-classify")
    hand.document.edit("Rules", replace(hand.project, stop_rules=(TARGET(value=0.6),)))
    hand.window.actions_["train"].trigger()
    hand.until(lambda: hand.window.progress.state == "finished")
    assert hand.window.status.ending.text().startswith("Stopped: validation accuracy is ")
    assert hand.window.status.ending.isVisible()
    hand.window.actions_["train"].trigger()
    hand.until(lambda: hand.window.progress.state == "training")
    assert not hand.window.status.ending.isVisible()
    hand.window.actions_["pause"].trigger()
    hand.until(lambda: hand.window.progress.state == "paused")
