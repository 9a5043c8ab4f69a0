"""The chain of transforms in the inspector: its order, and what it makes of training images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hand import Hand
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip

from playground.core.spec import member
from playground.engine.data import tables
from playground.gui.form import ListField
from playground.gui.inspector.live_examples import LiveExamples
from playground.gui.whereabouts import Guide


def made(name: str, **values):
    return member("transforms", name)(**values)


def kinds(hand: Hand) -> list[str]:
    return [type(one).__name__ for one in hand.project.transforms]


def with_chain(hand: Hand, *transforms) -> None:
    hand.document.edit("Chain", replace(hand.project, transforms=transforms))


def field(hand: Hand) -> ListField:
    found = hand.window.inspector.page.findChildren(ListField)
    return next(one for one in found if one.accessibleName() == "transforms")


def button(hand: Hand, words: str) -> QToolButton:
    return next(
        one for one in field(hand).findChildren(QToolButton) if one.accessibleName() == words and one.isVisible()
    )


def live(hand: Hand) -> LiveExamples:
    return hand.window.inspector.page.findChild(LiveExamples)


def test_the_chain_is_reordered_with_keys_one_edit_each(hand: Hand):
    hand.canvas.choose_nothing()
    with_chain(hand, made("GaussianNoise"), made("Standardize"), made("MixUp"))
    assert not button(hand, "Move Gaussian noise up").isEnabled()
    assert not button(hand, "Move MixUp down").isEnabled()
    button(hand, "Move Gaussian noise down").setFocus()
    for expected in (["Standardize", "GaussianNoise", "MixUp"], ["Standardize", "MixUp", "GaussianNoise"]):
        QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Space)
        assert kinds(hand) == expected
    assert hand.window.focusWidget().accessibleName() == "Move Gaussian noise up", "it cannot go farther down"
    hand.document.undo()
    assert kinds(hand) == ["Standardize", "GaussianNoise", "MixUp"]
    hand.document.undo()
    assert kinds(hand) == ["GaussianNoise", "Standardize", "MixUp"]
    button(hand, "Move MixUp up").click()
    assert kinds(hand) == ["GaussianNoise", "MixUp", "Standardize"]


def test_a_single_transform_has_nowhere_to_go(hand: Hand):
    hand.canvas.choose_nothing()
    with_chain(hand, made("GaussianNoise"))
    buttons = field(hand)._rows[0].findChildren(QToolButton)
    assert [one.accessibleName() for one in buttons if one.text()] == ["Remove Gaussian noise"]


def test_what_does_not_fit_is_named_in_the_list_of_problems(hand: Hand):
    with_chain(hand, made("GaussianNoise"), made("HorizontalFlip"))
    hand.until(lambda: hand.window.analysis is not None and not hand.window.analysis.ok)
    [problem] = [one for one in hand.window.analysis.problems if one.severity == "error"]
    place = Guide(hand.project).to(problem.where)
    assert (place.title, place.param) == ("Transforms › Horizontal flip", "transforms")
    assert problem.fix is not None
    hand.document.edit(problem.fix.label, problem.fix.apply(hand.project))
    hand.until(lambda: hand.window.analysis is not None and hand.window.analysis.ok)


def test_points_have_no_pictures(hand: Hand):
    hand.canvas.choose_nothing()
    with_chain(hand, made("GaussianNoise"))
    assert not live(hand).isVisible()


def test_examples_are_shown_after_each_transform_and_drawn_again(open_window):
    hand = open_window("lenet-mnist")
    hand.canvas.select("network", "input")
    with_chain(hand, made("HorizontalFlip", p=1.0), made("MixUp", alpha=1.0))
    hand.until(lambda: live(hand).images.found is not None and len(live(hand).images.found.titles) == 2)
    shown = live(hand)
    assert shown.isVisible()
    found = shown.images.found
    assert shown.images.titles() == ["As loaded", "1. Horizontal flip", "2. MixUp"]
    assert shown.caption.text().endswith("epoch 1, step 1")
    raw = tables(hand.project.dataset).train.inputs[list(found.numbers)][:, 0] / np.float32(255)
    assert np.array_equal(found.images[0], raw)
    assert np.array_equal(found.images[1], raw[:, :, ::-1])
    assert any("%" in words for words in found.targets[2])
    place = shown.images.cell(1, 2).center()
    QApplication.sendEvent(shown.images, QHelpEvent(QEvent.Type.ToolTip, place, shown.images.mapToGlobal(place)))
    assert f"Training image {found.numbers[2]:,}" in QToolTip.text()
    assert shown.images._at(QPoint(-1, -1)) is None
    QToolTip.hideText()
    shown.again.setFocus()
    QTest.keyClick(shown.again, Qt.Key.Key_Space)
    hand.until(lambda: shown.caption.text().endswith("epoch 1, step 2"))
    assert shown.images.found.numbers != found.numbers
    with_chain(hand)
    assert not shown.isVisible()


def test_another_draw_goes_to_where_the_run_is(open_window):
    hand = open_window("lenet-mnist")
    hand.canvas.choose_nothing()
    with_chain(hand, made("RandomShift"))
    hand.until(lambda: live(hand).images.found is not None and live(hand).images.found.titles == ("Random shift",))
    for _ in range(3):
        step = hand.window.progress.step
        hand.window.actions_["step"].trigger()
        hand.until(lambda step=step: hand.window.progress.step == step + 1 and hand.state == "paused")
    assert live(hand).caption.text().endswith("step 1"), "it stays until it is asked"
    live(hand).again.click()
    hand.until(lambda: live(hand).caption.text().endswith("step 4"))
