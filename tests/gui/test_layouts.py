"""Layouts of the window: each keeps its own arrangement over a restart; none leaves gaps or too little room."""

from __future__ import annotations

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar

from playground.gui import theme


def dock(hand: Hand, name: str):
    return hand.window.docks.docks[name]


def gap(hand: Hand) -> int:
    """Pixels left of the first card, below the canvas."""
    return dock(hand, "loss").x() - hand.window.docks.stage.x()


def test_nothing_is_left_empty_after_changing_the_layout_and_back(open_window):
    hand = open_window("mlp-classify")
    for size in ((1440, 900), (1920, 1080)):
        hand.window.resize(*size)
        for _ in range(2):
            for layout, high in (("watch", 450), ("build", 240)):
                hand.act(layout)
                hand.until(lambda high=high: abs(dock(hand, "loss").height() - high) < 160)
                hand.until(lambda: hand.window.docks._columns and not hand.window.docks._later.isActive())
                for _ in range(20):  # docks settle step by step
                    QApplication.processEvents()
                assert abs(gap(hand)) <= 2


def test_every_layout_keeps_its_own_arrangement_and_reset_takes_it_back(open_window):
    first = open_window("mlp-classify")
    first.act("watch")
    first.window.docks.set_shown("accuracy", False)
    first.act("build")
    field = first.window.docks.field
    field.resizeDocks([dock(first, "inspector")], [350], Qt.Orientation.Horizontal)
    first.until(lambda: dock(first, "inspector").width() == 350)
    first.close()
    second = open_window("mlp-classify")
    second.until(lambda: dock(second, "inspector").width() == 350)
    assert dock(second, "accuracy").isVisible()
    second.act("watch")
    assert not dock(second, "accuracy").isVisible()
    second.act("reset_layout")
    assert dock(second, "accuracy").isVisible()
    second.act("build")
    second.until(lambda: dock(second, "inspector").width() == 350)
    second.act("reset_layout")
    second.until(lambda: dock(second, "inspector").width() == 280)


def bars(hand: Hand) -> list[QTabBar]:
    """The tab bars that can be seen."""
    found = hand.window.docks.field.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [bar for bar in found if bar.isVisible()]


def in_place(hand: Hand, bar: QTabBar) -> bool:
    """Whether a tab bar lies above a card."""
    cards = [one.geometry() for one in hand.window.docks.docks.values() if one.on_screen and one.part.card]
    return any(abs(bar.geometry().bottom() + 1 - card.y()) < 6 and abs(bar.x() - card.x()) < 6 for card in cards)


def whole(bar: QTabBar) -> bool:
    """Whether no title of a tab is cut short."""
    wanted = [bar.fontMetrics().horizontalAdvance(bar.tabText(n)) for n in range(bar.count())]
    return all(bar.tabRect(n).width() > wanted[n] for n in range(bar.count()))


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_letters_leave_half_of_the_width_to_the_canvas_and_no_tab_goes_astray(open_window, scale):
    hand = open_window("lenet-mnist")
    try:
        hand.window.use_scale(scale)
        hand.until(lambda: hand.canvas.width() >= 700 and hand.canvas.height() >= 330)
        hand.act("watch")
        hand.until(lambda: hand.canvas.height() < 330)
        hand.act("build")
        hand.until(lambda: hand.canvas.height() >= 330)
        hand.until(lambda: all(in_place(hand, bar) for bar in bars(hand)))
        hand.until(lambda: all(whole(bar) for bar in bars(hand)))
    finally:
        theme.set_scale(1.0)
