"""The outline: rows, what is said of them, selection both ways, renaming, and that it follows every edit."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QInputDialog

from playground.core.graph import Graph, Node
from playground.core.spec import member
from playground.gui.outline_model import NAME, OutlineModel

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def outline(shared):
    window = shared.window
    window.docks.set_shown("outline", True)
    part = window.docks.docks["outline"].part
    shared.until(lambda: part.seen)
    part.show_project(window.document.project)
    part.show_analysis(window.analysis)
    yield part
    window.docks.set_shown("outline", False)


def ids(model: OutlineModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.path(model.index(n, NAME, parent))[-1] for n in range(model.rowCount(parent))]


def test_rows_are_in_the_order_of_computing_and_say_what_a_layer_is(shared, outline):
    assert ids(outline.model) == list(shared.graph.order)
    index = outline.model.find(("fc1",))
    said = outline.model.data(index, ACCESSIBLE)
    for part in ("Linear fc1", "from Input", "to Tanh tanh1", "parameters"):
        assert part in said
    shapes = [outline.model.data(index.siblingAtColumn(column)) for column in range(4)]
    assert all(shapes)


def test_the_selection_goes_both_ways(shared, outline):
    shared.click(shared.card("fc1"))
    assert [outline.model.path(index) for index in outline.view.selectionModel().selectedRows()] == [("fc1",)]
    outline.view.setCurrentIndex(outline.model.find(("tanh1",)))
    assert shared.canvas.chosen == ("tanh1",)
    shared.canvas.select_all()
    assert len(outline.view.selectionModel().selectedRows()) == len(shared.graph.nodes)
    shared.canvas.choose_nothing()
    assert not outline.view.selectionModel().selectedRows()


def test_it_follows_edits_by_what_differs(shared, outline):
    QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shared.window)
    resets: list[int] = []
    outline.model.modelReset.connect(lambda: resets.append(1))
    shared.click(shared.card("fc1"))
    for _ in range(2):
        shared.canvas.add_layer("ReLU")
    shared.act("delete")
    shared.connect("input", "sigmoid1")
    shared.act("undo")
    assert ids(outline.model) == list(shared.graph.order)
    while shared.document.undo_label:
        shared.act("undo")
    assert ids(outline.model) == list(shared.graph.order)
    assert not resets


def test_blocks_open_and_their_layers_are_found(shared, outline):
    inner = Graph().with_nodes(
        Node("input", member("layers", "Input")()), Node("relu1", member("layers", "ReLU")(), 214)
    )
    block = member("layers", "Block")(graph=inner.connect("input", "relu1"))
    shared.canvas.edit("Make a Block", shared.graph.with_layer("tanh1", block).connect("fc1", "tanh1"))
    above = outline.model.find(("tanh1",))
    assert outline.model.hasChildren(above)
    assert ids(outline.model, above) == ["input", "relu1"]
    outline.view.setCurrentIndex(outline.model.find(("tanh1", "relu1")))
    assert shared.scene.path == ("tanh1",)
    assert shared.canvas.chosen == ("relu1",)
    shared.act("undo")
    assert not outline.model.hasChildren(outline.model.find(("tanh1",)))


def test_f2_renames_and_enter_goes_to_the_settings(shared, outline, monkeypatch):
    shared.window.activateWindow()
    shared.until(shared.window.isActiveWindow)
    outline.view.setFocus()
    outline.view.setCurrentIndex(outline.model.find(("fc1",)))
    asked: list[object] = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: asked.append(1) or ("Hidden layer", True))
    shared.keys(Qt.Key.Key_F2, widget=outline.view)
    assert asked
    assert shared.graph.nodes["fc1"].title == "Hidden layer"
    assert outline.model.data(outline.model.find(("fc1",))) == "Hidden layer"
    outline.view.setFocus()
    shared.keys(Qt.Key.Key_Return, widget=outline.view)
    assert shared.window.inspector.isAncestorOf(QApplication.focusWidget())


def test_five_thousand_layers_are_followed_quickly(qapp):
    relu = member("layers", "ReLU")()
    nodes = [Node("input", member("layers", "Input")()), *(Node(f"relu{n}", relu, 10 * n) for n in range(5000))]
    graph = Graph().with_nodes(*nodes)
    model = OutlineModel()
    model.show_graph("network", graph)
    assert model.rowCount() == 5001
    changed = graph.with_nodes(Node("relu2500", relu, 1, title="here"))
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.append(last.row() - first.row() + 1))
    _ = changed.order
    start = perf_counter()
    model.show_graph("network", changed)
    assert perf_counter() - start < 0.5
    assert told == [1]
