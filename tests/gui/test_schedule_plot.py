"""The curve of the learning rate in the inspector: it follows the fields, and its handles are dragged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hand import Hand
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core.spec import member, members
from playground.gui.inspector.schedule_plot import SchedulePlot


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def plot(hand: Hand, name: str, **values) -> SchedulePlot:
    schedule = member("schedules", name)(**values)
    hand.document.edit("Schedule", replace(hand.project, schedule=schedule, epochs=10))
    hand.canvas.choose_nothing()
    found = hand.window.inspector.page.plot
    hand.until(lambda: found.width() > 100)
    return found


def move(plot: SchedulePlot, place: QPointF) -> None:
    """Move the pointer, wherever the page is scrolled to."""
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, place, plot.mapToGlobal(place), none, none, Qt.KeyboardModifier(0))
    QApplication.sendEvent(plot, event)


def drag(plot: SchedulePlot, start: QPointF, *places: QPointF) -> None:
    QTest.mouseMove(plot, start.toPoint())
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for place in places:
        QTest.mouseMove(plot, place.toPoint())
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=places[-1].toPoint())


def test_dragging_a_step_sets_step_size_and_gamma_in_one_edit(hand):
    one = plot(hand, "Step", step_size=3, gamma=0.5)
    before, rate = hand.project, hand.project.optimizers["network"].lr
    drag(one, one.place_of(one.handles[1]), one.place(0.4, rate * 0.4), one.place(0.6, rate * 0.2))
    found = hand.project.schedule
    assert found.step_size == 6
    assert found.gamma == pytest.approx(0.2, abs=0.03)
    assert hand.project.optimizers == before.optimizers
    hand.act("undo")
    assert hand.project == before


def test_dragging_the_peak_sets_warm_up_and_learning_rate_in_one_edit(hand):
    one = plot(hand, "OneCycle", warmup=0.25)
    before, rate = hand.project, hand.project.optimizers["network"].lr
    drag(one, one.place_of(one.handles[0]), one.place(0.4, rate), one.place(0.5, rate / 2))
    assert hand.project.schedule.warmup == pytest.approx(0.5, abs=0.02)
    assert hand.project.optimizers["network"].lr == pytest.approx(rate / 2, rel=0.1)
    hand.act("undo")
    assert hand.project == before


def test_beside_the_handles_nothing_is_dragged(hand):
    one = plot(hand, "Cosine")
    before = hand.project
    drag(one, one.place(0.5, 0.0), one.place(0.8, 0.01))
    assert hand.project == before


def test_over_a_handle_it_says_what_dragging_does(hand):
    one = plot(hand, "Cosine")
    move(one, one.place_of(one.handles[1]))
    assert one.toolTip() == one.handles[1].tip
    move(one, one.place(0.5, 0.0))
    assert not one.toolTip()


@pytest.mark.parametrize("name", sorted(members("schedules")))
def test_the_curve_is_that_of_the_schedule_and_every_handle_lies_within(hand, name):
    one = plot(hand, name)
    schedule = hand.project.schedule
    assert max(one._factors) == pytest.approx(1.0, abs=1e-3)
    assert one._factors[-1] == pytest.approx(schedule.factor(399, 400, 10), abs=1e-9)
    for handle in one.handles:
        assert one.rect().contains(one.place_of(handle).toPoint())


def test_the_place_of_the_run_is_shown_and_plateau_shows_what_happened(hand):
    one = plot(hand, "Plateau", patience=0, threshold=0.9, gamma=0.5)
    hand.act("step_epoch")
    hand.until(lambda: hand.window.progress.epoch == 1)
    hand.act("step_epoch")
    hand.until(lambda: hand.window.progress.epoch == 2 and one._at == 2)
    hand.until(lambda: len(one._past) == 2)
    assert one._factors[-1] == pytest.approx(one._past[-1] / hand.project.optimizers["network"].lr)
    assert one._factors[-1] < 1
    hand.window.grab()
    hand.act("reset")
    hand.until(lambda: one._at is None)
