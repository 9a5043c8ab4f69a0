"""A thousand nodes on the canvas: how long a frame takes when the view is panned, and when one node is dragged."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from bench import screen
from bench.row import Row, row
from bench.timing import milliseconds

TITLE = "Canvas, 1,000 nodes and 1,500 wires at 1440×900"
NODES, COLUMNS, FRAMES = 1000, 40, 60


def graph(count: int = NODES) -> Any:
    """A chain in rows; every second node adds what came two nodes earlier, and two nodes more do."""
    from playground.core.graph import Edge, Graph, Node
    from playground.core.spec import member

    add, relu = member("layers", "Add")(), member("layers", "ReLU")()
    nodes: dict[str, Node] = {}
    edges: dict[tuple[str, str], Edge] = {}
    for n in range(count):
        layer = add if n > 1 and n % 2 == 0 else relu
        nodes[f"n{n}"] = Node(f"n{n}", layer, (n % COLUMNS) * 214.0, (n // COLUMNS) * 170.0)
        back = [1, 2, 3] if n in (500, 700) else [1, 2] if layer is add else [1]
        port = layer.input_ports()[0]
        for at, far in enumerate(back if n else []):
            edge = Edge(f"n{n}", f"{port.name}.{at}" if port.variadic else port.name, f"n{n - far}")
            edges[edge.key] = edge
    return Graph(nodes, edges)


class Mouse:
    """Sends mouse events to the viewport of a canvas, as a hand would make them."""

    def __init__(self, canvas: Any, button: Any) -> None:
        self.viewport, self.button = canvas.view.viewport(), button

    def send(self, kind: str, x: float, y: float) -> None:
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        place, none = QPointF(x, y), Qt.MouseButton.NoButton
        button = none if kind == "MouseMove" else self.button
        held = none if kind == "MouseButtonRelease" else self.button
        where = QPointF(self.viewport.mapToGlobal(place.toPoint()))
        event = QMouseEvent(QEvent.Type[kind], place, where, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.viewport, event)

    def drag(
        self, x: float, y: float, dx: float, dy: float, whole: bool, clock: Callable[[], float] = time.perf_counter
    ) -> Iterator[float]:
        """Milliseconds from each move to its finished painting: of what Qt found changed, or of the whole viewport."""
        from PySide6.QtWidgets import QApplication

        self.send("MouseButtonPress", x, y)
        screen.settle()
        for n in range(FRAMES):
            sign = 1 if n % 4 < 2 else -1
            x, y = x + sign * dx, y + sign * dy
            started = clock()
            self.send("MouseMove", x, y)
            self.viewport.repaint() if whole else QApplication.processEvents()
            yield 1000 * (clock() - started)
        self.send("MouseButtonRelease", x, y)
        screen.settle()


def measure() -> list[Row]:
    """Pan and drag at the zoom that shows everything, and at half size."""
    screen.prepare()
    screen.application()
    from PySide6.QtCore import QEvent, QObject, QPointF, Qt

    from playground.core.document import Document
    from playground.core.project import Project
    from playground.gui.canvas.canvas import Canvas

    class Paints(QObject):
        """Counts how often a widget is painted."""

        count = 0

        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            self.count += event.type() == QEvent.Type.Paint
            return False

    network = graph()
    made: list[Canvas] = []
    opening = milliseconds(lambda: made.append(Canvas(Document(Project(networks={"network": network})))))
    canvas = made[0]
    canvas.resize(1440, 900)
    canvas.show()
    first = milliseconds(screen.settle)
    paints = Paints()
    canvas.view.viewport().installEventFilter(paints)
    pan, move = Mouse(canvas, Qt.MouseButton.MiddleButton), Mouse(canvas, Qt.MouseButton.LeftButton)
    note = f"{len(network.nodes):,} nodes, {len(network.edges):,} wires, {screen.platform()}"
    rows = [row("opening, until it is painted", [opening + first], "ms", note=note)]
    fitting = canvas.view.zoom * 0.97
    for zoom, words, panning, dragging in ((fitting, "all visible", 16, 5), (0.5, "zoom 50 %", None, None)):
        card = canvas.scene.cards["n500"]
        canvas.view.set_zoom(zoom)
        if zoom != fitting:
            canvas.view.centerOn(card)
        screen.settle()
        rows.append(row(f"pan, {words}", list(pan.drag(700, 450, 3, 2, True)), "ms", most=panning))
        place = canvas.view.mapFromScene(card.pos() + QPointF(74, 40))
        seen, before = paints.count, card.pos()
        frames = list(move.drag(place.x(), place.y(), 9, 6, False))
        if paints.count - seen < FRAMES or card.pos() == before == QPointF(0, 0):
            raise RuntimeError("Not every move of a node was painted, so the times mean nothing.")
        rows.append(row(f"drag one node, {words}", frames, "ms", most=dragging, note="paints what changed"))
    frames = list(move.drag(*_middle(canvas, card), 9, 6, True))
    rows.append(row("drag one node, zoom 50 %, whole viewport", frames, "ms", note="for comparison"))
    return rows


def _middle(canvas: Any, card: Any) -> tuple[float, float]:
    from PySide6.QtCore import QPointF

    place = canvas.view.mapFromScene(card.pos() + QPointF(74, 40))
    return place.x(), place.y()
