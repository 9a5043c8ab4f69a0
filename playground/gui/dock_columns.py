"""How much room docks take: cards side by side in columns, and the sizes that areas were left with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar

from playground.gui import theme
from playground.gui.dock import GAP, Dock

AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "below": Qt.DockWidgetArea.BottomDockWidgetArea,
}
WIDTHS = {"left": (212, 0.2), "right": (280, 0.3)}
"""Of the columns, and the part of the window that they take at most at first."""
HEIGHT = 240
"""Of the row of cards."""
NEAR = 6
"""Pixels between a tab bar and the dock below it, at most."""


def columns_of(docks: Sequence[Dock], room: int) -> list[list[Dock]]:
    """As many columns as there is room for; the last ones hold more than one dock where there are too few."""
    widths = sorted((theme.px(dock.part.narrowest + GAP - 4) for dock in docks), reverse=True)
    count = max((n for n in range(1, len(docks) + 1) if sum(widths[:n]) <= room), default=1)
    least, more = divmod(len(docks), count)
    lengths = [least + (n >= count - more) for n in range(count)]
    ends = [sum(lengths[: n + 1]) for n in range(count)]
    return [list(docks[end - length : end]) for length, end in zip(lengths, ends, strict=True) if length]


def widths_of(columns: Sequence[Sequence[Dock]], room: int) -> list[int]:
    """What each column needs, and its share of what is left."""
    needed = [max(theme.px(dock.part.narrowest + GAP) for dock in column) for column in columns]
    spare = max(0, room - sum(needed))
    whole = sum(column[0].part.stretch for column in columns) or 1
    return [width + spare * column[0].part.stretch // whole for width, column in zip(needed, columns, strict=True)]


def hide_stray_tabs(field: QMainWindow, docks: Iterable[Dock]) -> None:
    """Hide the tab bars that belong to no dock any more: Qt leaves some where they were when it restores a state."""
    places = [dock.geometry() for dock in docks]
    for bar in field.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        here = bar.geometry()
        if not any(
            abs(here.bottom() + 1 - place.top()) < NEAR and abs(here.x() - place.x()) < NEAR for place in places
        ):
            bar.hide()


def sizes(docks: Iterable[Dock]) -> dict[str, float]:
    """How wide the columns are and how high the cards, in pixels, and the size of letters that this is for."""
    found: dict[str, float] = {"scale": theme.scale()}
    for dock in docks:
        if dock.on_screen and not dock.isFloating():
            found[dock.part.area] = dock.height() if dock.part.area == "below" else dock.width()
    return found


def size_of(kept: Mapping[str, Any], area: str) -> int:
    """The size that an area was left with; 0 if that is not known for letters of this size."""
    size = kept.get(area)
    return round(size) if isinstance(size, int | float) and kept.get("scale") == theme.scale() else 0
