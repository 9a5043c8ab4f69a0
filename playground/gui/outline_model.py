"""The network as a tree of rows: layers in the order in which they compute, and what is in Blocks below them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from playground.core.graph import Block, Graph
from playground.core.language import say, translated
from playground.engine.shape import Analysis
from playground.gui import theme
from playground.gui.describe import called, describe

NAME, KIND, SHAPE, FEEDS = range(4)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Row:
    """One layer. The rows of a Block are made when somebody looks into it."""

    def __init__(self, id: str, parent: Row | None, graph: Graph | None = None) -> None:
        self.id, self.parent = id, parent
        self.graph = graph
        """What is below, where it is a Block; of the row above all, the whole network."""
        self.at = 0
        self._rows: list[Row] | None = None

    @property
    def path(self) -> tuple[str, ...]:
        """Ids from the outermost Block to the layer."""
        return () if self.parent is None else (*self.parent.path, self.id)

    @property
    def rows(self) -> list[Row]:
        if self._rows is None:
            self._rows = [self._below(id) for id in _order(self.graph)]
            self.count()
        return self._rows

    @property
    def open(self) -> bool:
        """Whether anybody has looked at the rows below."""
        return self._rows is not None

    def _below(self, id: str) -> Row:
        assert self.graph is not None
        layer = self.graph.nodes[id].layer
        return Row(id, self, layer.graph if isinstance(layer, Block) else None)

    def insert(self, at: int, ids: list[str]) -> None:
        self.rows[at:at] = [self._below(id) for id in ids]
        self.count()

    def remove(self, first: int, last: int) -> None:
        del self.rows[first : last + 1]
        self.count()

    def count(self) -> None:
        """Let the rows know their numbers."""
        for n, row in enumerate(self._rows or ()):
            row.at = n

    def arrange(self, ids: list[str]) -> None:
        by_id = {row.id: row for row in self.rows}
        self._rows = [by_id[id] for id in ids]
        self.count()


class OutlineModel(QAbstractItemModel):
    """The graph of one role. After an edit only the rows that differ are told of."""

    def __init__(self) -> None:
        super().__init__()
        self._top = Row("", None, Graph())
        self._role = ""
        self._analysis: Analysis | None = None

    # -- following -------------------------------------------------------------------------------------------------

    def show_graph(self, role: str, graph: Graph) -> None:
        """Show this graph: as a new one if the role is another, else by what differs."""
        if role != self._role:
            self.beginResetModel()
            self._role, self._top = role, Row("", None, graph)
            self.endResetModel()
        elif self._top.graph is not graph:
            self._update(self._top, graph, NOWHERE)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shapes and problems are known."""
        self._analysis = analysis
        for row in self._open(self._top):
            self._tell(row, 0, len(row.rows) - 1)

    def _open(self, row: Row) -> Iterator[Row]:
        if row.open:
            yield row
            for below in row.rows:
                yield from self._open(below)

    def _tell(self, above: Row, first: int, last: int) -> None:
        if first <= last:
            parent = self.index_of(above)
            self.dataChanged.emit(self.index(first, NAME, parent), self.index(last, FEEDS, parent))

    def _update(self, above: Row, graph: Graph, index: QModelIndex) -> None:
        """Bring the rows below one in step with a graph."""
        old = above.graph or Graph()
        if not above.open:
            above.graph = graph
            return
        wanted = list(_order(graph))
        kept = {id for id in wanted if not _kind(old, graph, id)}
        for first, last in reversed(_runs([row.id not in kept for row in above.rows])):
            self.beginRemoveRows(index, first, last)
            above.remove(first, last)
            self.endRemoveRows()
        above.graph = graph  # only now: rows that go are looked at until they are gone
        self._reorder(above, wanted)
        here = {row.id for row in above.rows}
        for first, last in _runs([id not in here for id in wanted]):
            self.beginInsertRows(index, first, last)
            above.insert(first, wanted[first : last + 1])
            self.endInsertRows()
        self._tell_changed(above, old, graph)

    def _reorder(self, above: Row, wanted: list[str]) -> None:
        here = {row.id for row in above.rows}
        ids = [id for id in wanted if id in here]
        if ids == [row.id for row in above.rows]:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [index.internalPointer() for index in before]
        above.arrange(ids)
        after = [self.createIndex(row.at, index.column(), row) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, above: Row, old: Graph, graph: Graph) -> None:
        for n, row in enumerate(above.rows):
            before, after = old.nodes.get(row.id), graph.nodes[row.id]
            if before is not after or old.outgoing.get(row.id) != graph.outgoing.get(row.id):
                self._tell(above, n, n)
            if isinstance(after.layer, Block) and after.layer.graph is not row.graph:
                self._update(row, after.layer.graph, self.index_of(row))

    # -- rows ------------------------------------------------------------------------------------------------------

    def index_of(self, row: Row) -> QModelIndex:
        return NOWHERE if row.parent is None else self.createIndex(row.at, NAME, row)

    def find(self, path: tuple[str, ...]) -> QModelIndex:
        """The index of a layer by its path; an invalid one where there is none."""
        row = self._top
        for id in path:
            found = next((below for below in row.rows if below.id == id), None) if row.graph is not None else None
            if found is None:
                return NOWHERE
            row = found
        return self.index_of(row)

    def path(self, index: Index) -> tuple[str, ...]:
        return self._row(index).path

    def _row(self, index: Index) -> Row:
        found: Any = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Row) else self._top

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        above = self._row(parent)
        if above.graph is None or not 0 <= row < len(above.rows) or not NAME <= column <= FEEDS:
            return NOWHERE
        return self.createIndex(row, column, above.rows[row])

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        above = self._row(child).parent
        return NOWHERE if above is None else self.index_of(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        row = self._row(parent)
        return 0 if row.graph is None or (parent.isValid() and parent.column() != NAME) else len(row.rows)

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        row = self._row(parent)
        return row.graph is not None and bool(row.rows if row.open else row.graph.nodes)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return FEEDS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (say("Name"), say("Kind"), say("Shape"), say("Feeds"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index)
        if row.parent is None or row.parent.graph is None:
            return None
        graph, roles = row.parent.graph, Qt.ItemDataRole
        node = graph.nodes[row.id]
        if role == roles.DisplayRole:
            return self._shown(graph, row, index.column())
        if role == roles.DecorationRole and index.column() == NAME:
            return theme.pixmap(node.layer.icon_name(), theme.theme().family(node.layer.family), 14)
        if role in (roles.AccessibleTextRole, roles.AccessibleDescriptionRole, roles.ToolTipRole):
            if role == roles.AccessibleTextRole and index.column() != NAME:
                return self._shown(graph, row, index.column())
            words = describe(graph, row.id, self._facts(row), self._problems(row))
            return theme.plain(words) if role == roles.ToolTipRole else words
        return None

    def _shown(self, graph: Graph, row: Row, column: int) -> str:
        node = graph.nodes[row.id]
        if column == NAME:
            wrong = self._problems(row)
            return f"⚠ {node.title or node.id}" if wrong else node.title or node.id
        if column == KIND:
            return translated(node.layer.title)
        if column == SHAPE:
            facts = self._facts(row)
            return ", ".join(str(shape) for shape in facts.shapes) if facts is not None else ""
        return ", ".join(called(graph.nodes[edge.target]) for edge in graph.outgoing.get(row.id, ()))

    def _facts(self, row: Row) -> Any:
        return self._analysis.facts.get(self._role, {}).get("/".join(row.path)) if self._analysis else None

    def _problems(self, row: Row) -> int:
        return len(self._analysis.at(self._role, "/".join(row.path))) if self._analysis else 0


def _order(graph: Graph | None) -> Iterator[str]:
    """As values flow; what lies on a circle comes last."""
    if graph is not None:
        yield from graph.order
        yield from graph.cycle()


def _runs(marks: list[bool]) -> list[tuple[int, int]]:
    """First and last place of each run of marks."""
    runs: list[tuple[int, int]] = []
    for n, mark in enumerate(marks):
        if mark and runs and runs[-1][1] == n - 1:
            runs[-1] = (runs[-1][0], n)
        elif mark:
            runs.append((n, n))
    return runs


def _kind(old: Graph, new: Graph, id: str) -> bool:
    """Whether a layer has become a Block, or is one no longer."""
    return id in old.nodes and isinstance(old.nodes[id].layer, Block) != isinstance(new.nodes[id].layer, Block)
