"""The hand of a user: mouse, keys and drops on the real window, at places of the scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from playground.core.graph import Graph
from playground.core.project import Project
from playground.gui.canvas.view import LAYER_MIME
from playground.gui.main_window import MainWindow
from playground.parts.outline import Outline

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def is_ready(window: MainWindow) -> bool:
    """Whether torch is there, the project was tried, and the window knows."""
    return window.session.ready and window.analysis is not None and window.progress.state not in ("starting", "loading")


class Hand:
    """Does to a window what a user does."""

    def __init__(self, window: MainWindow, qtbot: Any) -> None:
        self.window, self.qtbot = window, qtbot
        self.canvas, self.document, self.session = window.canvas, window.document, window.session
        self.view, self.scene = window.canvas.view, window.canvas.scene

    # -- reading ---------------------------------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def graph(self) -> Graph:
        return next(iter(self.project.networks.values()))

    @property
    def edges(self) -> set[tuple[str, str]]:
        return {(edge.source, edge.target) for edge in self.graph.edges.values()}

    @property
    def state(self) -> str:
        return self.window.progress.state

    def undo_text(self) -> str:
        return self.window.actions_["undo"].text()

    def until(self, done: Callable[[], object], seconds: float = 30) -> None:
        self.qtbot.waitUntil(lambda: bool(done()), timeout=int(seconds * 1000))

    def points(self, name: str = "train.loss") -> list[float]:
        """Values of a curve."""
        curve = self.session.telemetry.curves.get(name)
        return [] if curve is None else [float(value) for value in curve.values]

    def open(self, project: Project, name: str = "test") -> None:
        """Open another project in the same window, and wait until it could be trained."""
        self.document.open(project)
        self.window.files.adopt(None, name)
        self.until(lambda: self.session._trainer is not None and self.session._trainer.project is project)
        self.window.pump.tick()
        QApplication.processEvents()
        self.canvas.fit()

    # -- places ----------------------------------------------------------------------------------------------------

    def at(self, place: QPointF) -> QPoint:
        """A place of the scene in the viewport, which has to show it."""
        found = self.view.mapFromScene(place)
        assert self.view.viewport().rect().contains(found), f"{place} is not in view"
        return found

    def card(self, id: str) -> QPointF:
        """Where a card is taken hold of."""
        return self.scene.cards[id].pos() + QPointF(90, 20)

    def port(self, id: str, side: str, name: str = "") -> QPointF:
        card = self.scene.cards[id]
        return card.port_place(side, name or (card.inputs if side == "in" else card.outputs)[-1])

    def wire(self, target: str, input: str = "x") -> QPointF:
        """The middle of a wire."""
        return self.scene.wires[(target, input)].path().pointAtPercent(0.5)

    def empty_place(self) -> QPointF:
        """A place below everything, in view."""
        content = self.scene.content()
        return QPointF(content.left() + 60, content.bottom() + 60)

    # -- mouse -----------------------------------------------------------------------------------------------------

    def mouse(
        self,
        kind: QEvent.Type,
        place: QPointF,
        keys: Qt.KeyboardModifier = NONE,
        button: Qt.MouseButton = LEFT,
    ) -> None:
        viewport = self.view.viewport()
        here = QPointF(self.at(place))
        moving, up = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        held = Qt.MouseButton.NoButton if up else button
        changed = Qt.MouseButton.NoButton if moving else button
        event = QMouseEvent(kind, here, viewport.mapToGlobal(here), changed, held, keys)
        QApplication.sendEvent(viewport, event)

    def press(self, place: QPointF, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mousePress(self.view.viewport(), button, keys, self.at(place))

    def move(self, place: QPointF, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        self.mouse(QEvent.Type.MouseMove, place, keys, button)

    def release(self, place: QPointF, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.view.viewport(), button, keys, self.at(place))

    def click(self, place: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, keys, self.at(place))

    def double_click(self, place: QPointF) -> None:
        self.click(place)
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, self.at(place))

    def drag(
        self,
        start: QPointF,
        end: QPointF,
        keys: Qt.KeyboardModifier = NONE,
        button: Qt.MouseButton = LEFT,
        parts: int = 5,
    ) -> None:
        """Press, move in small parts, release. Places are those of the scene as it lies when the drag begins."""
        transform = self.view.viewportTransform()
        inverted = transform.inverted()[0]
        path = [transform.map(start + (end - start) * (n / parts)) for n in range(parts + 1)]
        self.press(start, keys, button)
        for point in path[1:]:
            if button == LEFT:
                self.move(inverted.map(point), keys, button)
            else:
                self._move_in_viewport(point, keys, button)
        if button == LEFT:
            self.release(end, keys, button)
        else:
            QTest.mouseRelease(self.view.viewport(), button, keys, path[-1].toPoint())

    def _move_in_viewport(self, point: QPointF, keys: Qt.KeyboardModifier, button: Qt.MouseButton) -> None:
        viewport = self.view.viewport()
        none = Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, point, viewport.mapToGlobal(point), none, button, keys)
        QApplication.sendEvent(viewport, moved)

    def connect(self, source: str, target: str, *, backwards: bool = False, input: str = "") -> None:
        ends = self.port(source, "out"), self.port(target, "in", input)
        self.drag(*(ends[::-1] if backwards else ends))

    def wheel(self, place: QPointF, turned: int, keys: Qt.KeyboardModifier = NONE) -> None:
        here = QPointF(self.at(place))
        viewport = self.view.viewport()
        event = QWheelEvent(
            here,
            viewport.mapToGlobal(here),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)

    # -- drops -----------------------------------------------------------------------------------------------------

    def drop(self, kind: str, place: QPointF) -> bool:
        """Drag a layer of the palette onto the canvas; False where it is refused."""
        mime = QMimeData()
        mime.setData(LAYER_MIME, kind.encode())
        return drop(self.view.viewport(), QPointF(self.at(place)), mime)

    def drop_files(self, *paths: str) -> bool:
        """Drag files of the desktop onto the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
        return drop(self.window, QPointF(400, 300), mime)

    # -- keys ------------------------------------------------------------------------------------------------------

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE, widget: QWidget | None = None) -> None:
        for key in keys:
            QTest.keyClick(widget or self.view, key, modifier)

    def act(self, id: str) -> None:
        """Use an action of the menu, which has to be enabled."""
        action = self.window.actions_[id]
        assert action.isEnabled(), f"{id} is disabled"
        action.trigger()

    def close(self) -> None:
        if self.window.isVisible():
            self.window.close()

    # -- training --------------------------------------------------------------------------------------------------

    def train_to(self, step: int) -> None:
        """Press Train, and Pause when it has got to a step."""
        self.act("train")
        self.until(lambda: self.window.progress.step >= step)
        if self.state == "training":
            self.act("pause")
        self.until(lambda: self.state in ("paused", "finished", "failed"))


def drop(widget: QWidget, here: QPointF, mime: QMimeData) -> bool:
    """Enter, move, drop; False where the widget did not want it."""
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(here.toPoint(), action, mime, button, NONE)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(here.toPoint(), action, mime, button, NONE)
    QApplication.sendEvent(widget, move)
    drop = QDropEvent(here, action, mime, button, NONE)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


def answering(text: str, seen: list[str] | None = None, tries: int = 300) -> list[str]:
    """Press a button of the next modal message as soon as it is there; returns a list that gets its words."""
    said: list[str] = [] if seen is None else seen

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            button = next(button for button in box.buttons() if button.text().replace("&", "") == text)
            button.click()
        elif tries:
            answering(text, said, tries - 1)

    QTimer.singleShot(10, look)
    return said


def agree(hand: Hand, seen: Sequence[str] = ()) -> None:
    """Document and scene show the same: cards and nodes, wires and edges, places, and a selection that exists."""
    scene = hand.scene
    graph = hand.graph
    for id in scene.path:
        graph = graph.nodes[id].layer.graph
    assert set(scene.cards) == set(graph.nodes), seen
    assert {key: wire.edge for key, wire in scene.wires.items()} == dict(graph.edges), seen
    assert {id: item.note for id, item in scene.notes.items.items()} == dict(graph.annotations), seen
    for id, item in scene.notes.items.items():
        assert (item.x(), item.y()) == (graph.annotations[id].x, graph.annotations[id].y), seen
    for id, card in scene.cards.items():
        assert (card.x(), card.y()) == (graph.nodes[id].x, graph.nodes[id].y), seen
        assert card.node is graph.nodes[id], seen
        assert card.scene() is scene
    for wire in scene.wires.values():
        assert wire.scene() is scene
        assert tuple(point.toTuple() for point in wire.points) == wire.edge.via, seen
        source, target = scene.cards[wire.edge.source], scene.cards[wire.edge.target]
        assert wire.path().pointAtPercent(0) == source.port_place("out", wire.edge.output), seen
        end = wire.path().pointAtPercent(1) - target.port_place("in", wire.edge.input)
        assert end.manhattanLength() < 0.01, seen
    selection = hand.canvas.selection
    assert set(selection.nodes) <= set(graph.nodes), seen
    assert set(selection.edges) <= set(graph.edges), seen
    assert hand.window.inspector.selection == selection, seen
    assert set(scene.losses) == (set() if scene.path else set(graph.active.outputs())), seen
    _agrees_with_outline(hand, seen)


def _agrees_with_outline(hand: Hand, seen: Sequence[str]) -> None:
    """Where the list of the layers is shown, it has the layers of the network, and those inside of what is open."""
    part = hand.window.docks.docks["outline"].part if "outline" in hand.window.docks.docks else None
    if not isinstance(part, Outline) or not part.seen:
        return
    model = part.model

    def compare(parent: QModelIndex, graph: Graph) -> None:
        rows = [model.index(n, 0, parent) for n in range(model.rowCount(parent))]
        found = {model.path(index)[-1]: index for index in rows}
        assert len(rows) == len(found), seen
        assert set(found) == set(graph.nodes), seen
        for id, index in found.items():
            if model.rowCount(index):
                compare(index, graph.nodes[id].layer.graph)

    compare(QModelIndex(), hand.project.networks[hand.scene.role])
