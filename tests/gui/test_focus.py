"""Where the keys go is always seen: whatever can have the focus looks different with it, in both themes."""

from __future__ import annotations

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from playground.gui import theme


def reachable(hand: Hand) -> list[QWidget]:
    """All that Tab goes to."""
    found = [
        widget
        for widget in hand.window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    inside = hand.window.rect()
    found = [widget for widget in found if inside.contains(widget.mapTo(hand.window, QPoint()))]
    return [widget for widget in found if widget.focusProxy() is None and not isinstance(widget, QScrollArea)]


def around(widget: QWidget) -> QWidget:
    """What shows the focus of a widget: itself, or what it fills."""
    above = widget.parentWidget()
    return above if above is not None and above.size() == widget.size() else widget


@pytest.mark.parametrize("look", ["dark", "light"])
def test_what_has_the_focus_is_seen(shared, look):
    hand = shared
    theme.use(look)
    hand.click(hand.card("fc1"))
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    widgets = reachable(hand)
    assert len(widgets) > 20
    blind: list[str] = []
    for widget in widgets:
        hand.window.setFocus()
        QApplication.processEvents()
        before = around(widget).grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if around(widget).grab().toImage() == before:
            name = widget.accessibleName() or widget.objectName() or widget.toolTip()[:40]
            blind.append(f"{type(widget).__name__} “{name}” at {widget.mapTo(hand.window, QPoint()).toTuple()}")
    assert not blind, "\n".join(blind)


def test_tab_goes_round_without_a_trap(shared):
    hand = shared
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    hand.window.transport.train.setFocus()
    seen: list[QWidget] = []
    for _ in range(200):
        hand.window.focusNextChild()
        here = QApplication.focusWidget()
        if here in seen:
            break
        seen.append(here)
    assert hand.view in seen
    assert any(hand.window.palette_.isAncestorOf(widget) for widget in seen)
    assert any(hand.window.inspector.isAncestorOf(widget) for widget in seen)
