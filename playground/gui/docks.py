"""The docks around the canvas: arranged, shown, maximised, torn off, remembered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from playground.core.language import say, translated
from playground.core.project import Project
from playground.gui import dock_columns, theme
from playground.gui.dock import GAP, Dock
from playground.gui.dock_columns import AREAS, HEIGHT, WIDTHS, size_of
from playground.gui.part import Part


class Docks(QStackedWidget):
    """A canvas with docks around it, or one of them alone. It knows Parts; what is in them it does not know."""

    seen_changed = Signal(object)
    """A Part has come into sight, or is no longer seen."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__()
        self.field = QMainWindow()
        self.field.setObjectName("field")
        self.field.setWindowFlags(Qt.WindowType.Widget)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.field.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        self.field.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, area in (("BottomLeft", "left"), ("BottomRight", "right")):
            self.field.setCorner(Qt.Corner[f"{corner}Corner"], AREAS[area])
        self.stage = stage
        self.field.setCentralWidget(stage)
        self.addWidget(self.field)
        self._alone = QFrame()
        self._alone.setObjectName("field")
        self._alone_box = QVBoxLayout(self._alone)
        self._alone_box.setSpacing(0)
        self.addWidget(self._alone)
        self.docks: dict[str, Dock] = {}
        self.large: Dock | QWidget | None = None
        """What fills the window now."""
        self.hidden: set[str] = set()
        """Names of docks that the user does not want to see."""
        self._fitting: set[str] | None = None
        self.layout_in_use = "build"
        """In “build” the canvas is large, in “watch” and “present” what is measured."""
        self.left: dict[str, dict[str, Any]] = {}
        """How each other layout was left."""
        self._kept: Mapping[str, Any] = {}
        """Sizes of columns and cards that the user has left."""
        self._bare = self.field.saveState()
        self._scale = theme.scale()
        self._own_way = False
        """Whether the user has arranged the docks: then they are not moved when the window gets narrow."""
        self._arranging = True
        self._columns: list[list[str]] = []
        self._reserve: QDockWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._settle)

    # -- docks -----------------------------------------------------------------------------------------------------

    def add(self, part: Part) -> Dock:
        """Make a dock for a part; `arrange` or `restore` puts it into its place."""
        dock = self.docks[part.name] = Dock(part, self.field)
        if not part.shown_at_first:
            self.hidden.add(part.name)
        dock.bar.enlarge_wanted.connect(lambda: self.enlarge(dock))
        dock.bar.menu_wanted.connect(lambda place: self._menu(dock, place))
        dock.moved.connect(self._later.start)
        dock.visibilityChanged.connect(self._update_seen)
        dock.visibilityChanged.connect(lambda _: self._later.start())
        dock.topLevelChanged.connect(self._taken)
        dock.dockLocationChanged.connect(self._taken)
        dock.hide()  # a widget that was never shown or hidden would be shown by the layout
        self.field.addDockWidget(AREAS[part.area], dock)
        return dock

    def reserve(self, on: bool) -> None:
        """Leave room for the cards that are made later, so that the canvas does not jump."""
        if on:
            self._reserve = QDockWidget(self.field)
            self._reserve.setObjectName("reserve")
            self._reserve.setTitleBarWidget(QWidget())
            self.field.addDockWidget(AREAS["below"], self._reserve)
        elif self._reserve is not None:
            self.field.removeDockWidget(self._reserve)
            self._reserve.deleteLater()
            self._reserve = None

    def is_shown(self, name: str) -> bool:
        """Whether a dock is wanted, and has something to show."""
        return name not in self.hidden and (self._fitting is None or name in self._fitting)

    def set_shown(self, name: str, shown: bool) -> None:
        """Show or hide a dock."""
        self.hidden = self.hidden - {name} if shown else self.hidden | {name}
        self._apply()
        if shown and name in self.docks:
            self.docks[name].raise_()

    def show_project(self, project: Project) -> None:
        """Hide the docks that have nothing to show for a project."""
        fitting = {name for name, dock in self.docks.items() if dock.part.fits(project)}
        if fitting != self._fitting:
            self._fitting = fitting
            self._apply()

    def _apply(self) -> None:
        if isinstance(self.large, Dock) and not self.is_shown(self.large.part.name):
            self.restore_size()
        for name, dock in self.docks.items():
            if dock.isHidden() == self.is_shown(name):
                dock.setVisible(self.is_shown(name))
        self._fit_columns()
        self._update_seen()
        self._later.start()

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with all docks, to be shown and hidden."""
        for name, dock in self.docks.items():
            action = menu.addAction(translated(dock.part.title))
            action.setCheckable(True)
            action.setChecked(name not in self.hidden)
            action.setEnabled(self._fitting is None or name in self._fitting)
            action.toggled.connect(lambda on, name=name: self.set_shown(name, on))

    def _menu(self, dock: Dock, place: QPoint) -> None:
        menu = QMenu(self)
        whole = say("Back to its place") if self.large is dock else say("Fill the window")
        menu.addAction(whole, lambda: self.enlarge(dock))
        torn = say("Put it back into the window") if dock.isFloating() else say("Tear off")
        menu.addAction(torn, lambda: self.tear_off(dock))
        menu.addAction(say("Hide"), lambda: self.set_shown(dock.part.name, False))
        menu.addSeparator()
        menu.addAction(say("Reset layout"), self.reset)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # -- one of them alone -----------------------------------------------------------------------------------------

    def focused(self) -> Dock | QWidget:
        """The dock with the focus, else the one under the mouse, else the canvas."""
        for start in (QApplication.focusWidget(), self):
            found: QWidget | None = start
            while found is not None and found is not self:
                if isinstance(found, Dock) and found.part.name in self.docks:
                    return found
                found = found.parentWidget()
        return next((dock for dock in self.docks.values() if dock.underMouse()), self.stage)

    def enlarge(self, dock: Dock | QWidget | None = None) -> None:
        """Let one dock (or the canvas) fill the window; once more puts it back."""
        if self.large is not None:
            self.restore_size()
            return
        chosen = dock or self.focused()
        if isinstance(chosen, Dock) and chosen.isFloating():
            chosen.setWindowState(chosen.windowState() ^ Qt.WindowState.WindowMaximized)
            return
        self.large = chosen
        if isinstance(chosen, Dock):
            self._alone_box.addWidget(chosen.bar)
            self._alone_box.addWidget(chosen.content, 1)
            chosen.bar.show_whole(True)
            chosen.bar.show_large(True)
            chosen.put_margins(*[theme.px(GAP) if chosen.part.card else 0] * 4)
            chosen.bar.show()
            chosen.content.show()
        else:
            self.field.takeCentralWidget()
            self._alone_box.addWidget(self.stage, 1)
            self.stage.show()
        self._alone_box.setContentsMargins(0, 0, 0, 0)
        self.setCurrentWidget(self._alone)
        self._update_seen()

    def restore_size(self) -> None:
        """Put what fills the window back into its place."""
        chosen, self.large = self.large, None
        if isinstance(chosen, Dock):
            chosen.setTitleBarWidget(chosen.bar)
            chosen.setWidget(chosen.content)
            chosen.bar.show_whole(chosen.isFloating())
            chosen.bar.show_large(False)
        elif chosen is not None:
            self.field.setCentralWidget(self.stage)
        self.setCurrentWidget(self.field)
        self._update_seen()
        self._later.start()

    def tear_off(self, dock: Dock | QWidget | None = None) -> None:
        """Make a dock a window of its own; once more puts it back."""
        chosen = dock or self.focused()
        if isinstance(chosen, Dock):
            if self.large is not None:
                self.restore_size()
            chosen.setFloating(not chosen.isFloating())

    # -- arranging -------------------------------------------------------------------------------------------------

    def reset(self) -> None:
        """All docks at the places where they lie in this layout at the first start."""
        self.restore_size()
        self.hidden = {name for name, dock in self.docks.items() if not dock.part.shown_at_first}
        if self.layout_in_use != "build":
            self.hidden.add("palette")
        self.arrange()

    def use_layout(self, name: str) -> None:
        """Change to another layout ("build", "watch" or "present"), as the user left it."""
        if name == self.layout_in_use:
            return
        self.restore_size()
        self.left[self.layout_in_use] = self.state()
        self.layout_in_use = name
        if name in self.left:
            self.restore(self.left[name])
        else:
            self.reset()

    def arrange(self) -> None:
        """Put all docks into the places that their parts name."""
        self._own_way = False
        self._arranging = True
        self._columns, self._kept = [], {}
        self.field.restoreState(self._bare)  # Qt leaves gaps where docks lay before
        for area in WIDTHS:
            mine = self._of(area)
            for dock in mine:
                self._put_back(dock)
                self.field.addDockWidget(AREAS[area], dock)
                if dock is not mine[0]:
                    self.field.tabifyDockWidget(mine[0], dock)
            if mine:
                mine[0].raise_()
        for dock in self._of("below"):
            self._put_back(dock)
        self._arranging = False
        self._size()
        self._apply()
        self._size()

    def _size(self) -> None:
        """Give columns and cards the sizes that they were left with, or had at first: the canvas keeps a good part."""
        for area, (width, share) in WIDTHS.items():
            if mine := self._of(area):
                first = min(theme.px(width), round(share * self.width()))
                self.field.resizeDocks(mine[:1], [size_of(self._kept, area) or first], Qt.Orientation.Horizontal)
        below: list[QDockWidget] = [self._reserve] if self._reserve is not None else [*self._of("below")]
        if below:
            first = min(theme.px(HEIGHT), round(0.44 * self.height()))
            first = first if self.layout_in_use == "build" else 3 * self.height() // 5
            self.field.resizeDocks(below[:1], [size_of(self._kept, "below") or first], Qt.Orientation.Vertical)

    def _put_back(self, dock: Dock) -> None:
        if dock.isFloating():
            dock.setFloating(False)

    def _of(self, area: str) -> list[Dock]:
        mine = (dock for dock in self.docks.values() if dock.part.area == area)
        return sorted(mine, key=lambda dock: dock.part.order)

    def _fit_columns(self) -> None:
        """Lay the cards below the canvas side by side; where there is no room for all, some are tabs."""
        if self._own_way or self._arranging or self._reserve is not None:
            return
        shown = [dock for dock in self._of("below") if self.is_shown(dock.part.name)]
        columns = dock_columns.columns_of(shown, self._room())
        names = [[dock.part.name for dock in column] for column in columns]
        if names == self._columns:
            return
        self._arranging, self._columns = True, names
        for column in columns:
            self.field.addDockWidget(AREAS["below"], column[0], Qt.Orientation.Horizontal)
        for column in columns:
            for dock in column[1:]:
                self.field.tabifyDockWidget(column[0], dock)
            column[0].raise_()
        for dock in shown:
            dock.setVisible(True)
        widths = dock_columns.widths_of(columns, self._room())
        self.field.resizeDocks([column[0] for column in columns], widths, Qt.Orientation.Horizontal)
        self._arranging = False

    def _room(self) -> int:
        """Width of the area below the canvas."""
        beside = [dock for dock in self.docks.values() if dock.part.area != "below" and dock.on_screen]
        taken = sum(dock.width() + 1 for dock in beside if not dock.isFloating())
        return self.width() - taken - theme.px(GAP)

    def _taken(self, _: object) -> None:
        """The user has put a dock elsewhere."""
        if not self._arranging:
            self._own_way = True
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._update_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._update_seen()

    def _update_seen(self) -> None:
        for dock in self.docks.values():
            seen = self.large is dock if self.large is not None and not dock.isFloating() else dock.on_screen
            seen = seen and self.isVisible()
            if seen != dock.part.seen:
                dock.part.seen = seen
                self.seen_changed.emit(dock.part)

    def _settle(self) -> None:
        """What follows from where the docks lie: columns that fit, gaps between cards, lines beside columns."""
        self._fit_columns()
        self._update_seen()
        lying = [dock for dock in self.docks.values() if dock.on_screen and not dock.isFloating()]
        for dock in lying:
            if self.large is not dock:
                dock.lie(self.field.dockWidgetArea(dock), [other for other in lying if other is not dock])
        cards = [self.field.dockWidgetArea(dock) for dock in lying if dock.part.card]
        left, right, below = (area in cards for area in AREAS.values())
        below = below or self._reserve is not None
        for name, there in (("left", left), ("right", right), ("below", below)):
            theme.mark(self.stage, name, there)
        self.stage.setContentsMargins(left, 0, right, below)
        dock_columns.hide_stray_tabs(self.field, lying)

    def _size_again(self) -> None:
        self._size()
        self._columns = []
        self._later.start()

    def restyle(self) -> None:
        """Take over the theme and the size of letters."""
        for dock in self.docks.values():
            dock.restyle()
        if theme.scale() != self._scale:
            self._scale = theme.scale()
            self._columns = []
            QTimer.singleShot(0, self, self._size_again)
        self._later.start()

    # -- remembering -----------------------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Where the docks lie, as JSON values."""
        return {
            "places": bytes(self.field.saveState().toBase64().data()).decode(),
            "own": self._own_way,
            "hidden": sorted(self.hidden),
            "known": sorted(self.docks),
            "sizes": dock_columns.sizes(self.docks.values()),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take back what `state` gave. Docks that it does not know come where their parts want them."""
        known, hidden, places = state.get("known"), state.get("hidden"), state.get("places")
        kept = state.get("sizes")
        self.arrange()
        if isinstance(known, list) and isinstance(hidden, list):
            self.hidden = {name for name in self.hidden if name not in known} | {str(name) for name in hidden}
        own = state.get("own") is True
        if isinstance(places, str) and (own or not isinstance(kept, dict)):
            self._arranging = True
            self._own_way = own
            self.field.restoreState(QByteArray.fromBase64(places.encode()))
            for dock in self.docks.values():
                if self.field.dockWidgetArea(dock) == Qt.DockWidgetArea.NoDockWidgetArea:
                    self.field.addDockWidget(AREAS[dock.part.area], dock)
            self._arranging = False
        self._apply()
        if isinstance(kept, dict) and not own:
            self._kept = cast("dict[str, Any]", kept)
            self._size()
        self._columns = []  # once more when the columns beside have their widths
