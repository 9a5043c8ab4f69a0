"""The areas of the window, and how the keys get from one to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from playground.gui.field import Field


def focus_first(area: QWidget, fields: bool = False) -> bool:
    """Put the focus on the first thing of an area that takes keys (with `fields`: that is typed or chosen into)."""
    for widget in reachable(area):
        if not fields or _in_field(widget, area):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            place = widget.parentWidget()
            while place is not None and not isinstance(place, QScrollArea):
                place = place.parentWidget()
            if isinstance(place, QScrollArea) and place.widget() is not None and place.widget().isAncestorOf(widget):
                place.ensureWidgetVisible(widget)
            return True
    return False


def reachable(area: QWidget) -> Iterator[QWidget]:
    """What in an area can be reached with Tab, as it is read: from the top, and from the left."""
    found = [widget for widget in (area, *area.findChildren(QWidget)) if _takes_keys(widget)]
    yield from sorted(found, key=lambda widget: (place := widget.mapToGlobal(QPoint()), (place.y(), place.x()))[1])


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def next_area(areas: Iterable[QWidget], by: int) -> QWidget | None:
    """Put the focus into the next area that is shown and takes keys, or into the one before; it is returned."""
    shown = [area for area in areas if area.isVisible() and next(reachable(area), None) is not None]
    if not shown:
        return None
    focus = QApplication.focusWidget()
    here = [n for n, area in enumerate(shown) if focus is area or (focus is not None and area.isAncestorOf(focus))]
    start = here[-1] if here else (-1 if by > 0 else 0)
    area = shown[(start + by) % len(shown)]
    focus_first(area)
    return area


def _in_field(widget: QWidget, area: QWidget) -> bool:
    place: QWidget | None = widget
    while place is not None and place is not area:
        if isinstance(place, Field):
            return True
        place = place.parentWidget()
    return False
