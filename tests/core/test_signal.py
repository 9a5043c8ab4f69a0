"""The observer between document and views."""

from __future__ import annotations

import pytest

from playground.core.signal import Signal


def test_listeners_are_called_in_order():
    signal: Signal[int] = Signal()
    heard: list[object] = []
    signal.connect(heard.append)
    signal.connect(lambda value: heard.append(-value))
    signal.emit(3)
    assert heard == [3, -3]


def test_a_disconnected_listener_is_silent():
    signal: Signal[int] = Signal()
    heard: list[int] = []
    signal.connect(heard.append)
    signal.disconnect(heard.append)
    signal.emit(3)
    assert heard == []
    with pytest.raises(ValueError, match="not in list"):
        signal.disconnect(heard.append)


def test_listeners_may_come_and_go_while_it_speaks():
    signal: Signal[int] = Signal()
    heard: list[str] = []

    def once(value: int) -> None:
        heard.append("once")
        signal.disconnect(once)
        signal.connect(lambda _: heard.append("late"))

    signal.connect(once)
    signal.connect(lambda _: heard.append("always"))
    signal.emit(1)
    assert heard == ["once", "always"]
    signal.emit(2)
    assert heard == ["once", "always", "always", "late"]
