"""The network as a list: for keys, for screen readers, and for finding one's way in a large one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeView, QVBoxLayout

from playground.core.graph import Graph
from playground.core.language import say
from playground.core.project import Project
from playground.engine.shape import Analysis
from playground.gui.areas import focus_first
from playground.gui.outline_model import FEEDS, NAME, OutlineModel
from playground.gui.part import Part
from playground.gui.selection import Selection

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

MENU = (
    "enter_block",
    "connect",
    "to_wires",
    "",
    "cut",
    "copy",
    "paste",
    "duplicate",
    "delete",
    "",
    "rename",
    "bypass",
    "freeze",
)


class Outline(Part):
    """All layers in the order in which they compute; what is selected here is selected on the canvas."""

    name, title, order = "outline", "Outline", 30
    narrowest, shown_at_first, lazy = 260, False, True

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown = Selection()
        self.model = OutlineModel()
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setObjectName("outline")
        self.view.setAccessibleName(say("Outline of the network"))
        self.view.setAccessibleDescription(
            say("Enter goes to the settings of a layer, F2 renames it, Delete deletes it, Right opens a Block.")
        )
        self.view.setUniformRowHeights(True)  # thousands of rows are then measured by one
        self.view.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.doubleClicked.connect(lambda _: window.canvas.enter_block())
        head = self.view.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        for column, width in enumerate((112, 82, 76)):
            head.resizeSection(column, width)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusProxy(self.view)

    # -- following -------------------------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        role = self._window.canvas.scene.role
        self.model.show_graph(role, project.networks.get(role) or Graph())

    def show_analysis(self, analysis: Analysis | None) -> None:
        self.model.show_analysis(analysis)

    def show_selection(self, selection: Selection) -> None:
        """Select the rows of what is selected on the canvas, and open the Blocks above them."""
        self._shown = selection
        wanted = {(*selection.path, id) for id in selection.nodes}
        if wanted == self._chosen():
            return
        indexes = [index for path in wanted if (index := self.model.find(path)).isValid()]
        indexes.sort(key=lambda index: index.row())
        picked, first = QItemSelection(), 0
        for n, index in enumerate(indexes):  # rows that follow one another are one range
            if n + 1 == len(indexes) or indexes[n + 1].row() != index.row() + 1:
                picked.select(indexes[first], index.siblingAtColumn(FEEDS))
                first = n + 1
        keys = QItemSelectionModel.SelectionFlag
        model = self.view.selectionModel()
        model.select(picked, keys.ClearAndSelect)
        if indexes:
            model.setCurrentIndex(indexes[-1], keys.NoUpdate)
            self.view.scrollTo(indexes[-1])

    def restyle(self) -> None:
        self.view.viewport().update()

    def _chosen(self) -> set[tuple[str, ...]]:
        return {self.model.path(index) for index in self.view.selectionModel().selectedRows(NAME)}

    # -- acting ----------------------------------------------------------------------------------------------------

    def _selected(self, *_: QItemSelection) -> None:
        """Select on the canvas what was selected here: of several, those that lie in one graph with the current."""
        chosen, canvas = self._chosen(), self._window.canvas
        if chosen == {(*self._shown.path, id) for id in self._shown.nodes}:
            return
        if not chosen:
            if self.view.hasFocus():
                canvas.choose_nothing()
            return
        current = self.model.path(self.view.currentIndex())
        first = current if current in chosen else min(chosen)
        canvas.select(canvas.scene.role, "/".join(first))
        beside = [path[-1] for path in chosen if path[:-1] == first[:-1]]
        if len(beside) > 1:
            canvas.view.choose(beside)

    def _menu(self, place: QPoint) -> None:
        menu, actions = QMenu(self), self._window.actions_
        actions.refresh()
        for id in MENU:
            if id:
                menu.addAction(actions[id])
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 renames here, though the window has another use for it; Enter goes to the settings."""
        if not isinstance(event, QKeyEvent):
            return False
        kind, key = event.type(), event.key()
        if kind == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_F2:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and key == Qt.Key.Key_F2:
            self._window.actions_["rename"].trigger()
            return True
        if kind == QEvent.Type.KeyPress and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return focus_first(self._window.inspector, fields=True)
        return False
