"""How long something may move: not at all for those who asked for less motion."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QStyle

_asked: Callable[[], bool] = lambda: False  # noqa: E731


def ask(reduced: Callable[[], bool]) -> None:
    """From now on, this tells whether the user has switched motion off."""
    global _asked
    _asked = reduced


def reduced() -> bool:
    """Whether nothing is to move: by the user's setting, or because the desktop moves nothing either."""
    style = QApplication.style()
    return _asked() or not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)


def duration(ms: int) -> int:
    """How long a movement of this length takes now; 0 means at once."""
    return 0 if reduced() else ms
