"""Connecting by keys: from an output of one card to an input of another, chosen with the arrows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground.core import walk
from playground.core.graph import Graph
from playground.core.language import say
from playground.core.walk import Way
from playground.gui.canvas import layout
from playground.gui.describe import called
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.gui.canvas.node_item import NodeItem
    from playground.gui.canvas.view import GraphView

CLEAR = 26.0
"""How far from its card a wire comes that is led back to another row."""


@dataclass(frozen=True)
class Goal:
    """An input at which the wire could end."""

    id: str
    input: str


class Connecting:
    """A wire that is being led by keys. Only inputs that may be connected are offered."""

    def __init__(self, view: GraphView, source: str) -> None:
        self._view = view
        self.source = source
        self._outputs = view.graph_scene.cards[source].outputs
        self._output = 0
        self.goals = self._find()
        self._at = self._first()

    @property
    def graph(self) -> Graph:
        return self._view.graph_scene.graph

    @property
    def goal(self) -> Goal:
        return self.goals[self._at]

    @property
    def output(self) -> str:
        return self._outputs[self._output]

    @property
    def card(self) -> NodeItem:
        """The card at which the wire would end."""
        return self._view.graph_scene.cards[self.goal.id]

    def area(self) -> QRectF:
        return self.card.card().translated(self.card.pos())

    def _find(self) -> list[Goal]:
        """All inputs that may be fed: not those from which wires lead here, and none twice from the same output."""
        graph = self.graph
        before, todo = {self.source}, [self.source]
        while todo:
            for edge in graph.incoming.get(todo.pop(), ()):
                if edge.source not in before:
                    before.add(edge.source)
                    todo.append(edge.source)
        goals: list[Goal] = []
        for id, card in self._view.graph_scene.cards.items():
            fed = {
                edge.input.split(".")[0]
                for edge in graph.incoming.get(id, ())
                if self._is_mine(edge.source, edge.output)
            }
            if id not in before:
                goals += [Goal(id, name) for name in card.inputs if name.split(".")[0] not in fed]
        return goals

    def _is_mine(self, source: str, output: str) -> bool:
        return (source, output) == (self.source, self.output)

    def _first(self) -> int:
        """A free input, nearest at the right, to begin with."""
        here = self.graph.nodes[self.source]

        def cost(n: int) -> tuple[bool, float]:
            goal = self.goals[n]
            there = self.graph.nodes[goal.id]
            across = there.x - here.x
            return (
                (goal.id, goal.input) in self.graph.edges,
                abs(across) * (1 if across >= 0 else 2) + walk.SIDEWAYS * abs(there.y - here.y),
            )

        return min(range(len(self.goals)), key=cost, default=0)

    def turn(self, way: Way) -> None:
        """To the next input of the card, or to the nearest card in a direction that has one."""
        here = self.goal
        mine = [n for n, goal in enumerate(self.goals) if goal.id == here.id]
        near = self._at + {"up": -1, "down": 1}.get(way, 0)
        if near != self._at and near in mine:
            self._at = near
            return
        found = walk.nearest(self.graph, here.id, way, {goal.id for goal in self.goals})
        if found:
            theirs = [n for n, goal in enumerate(self.goals) if goal.id == found]
            free = [n for n in theirs if (found, self.goals[n].input) not in self.graph.edges]
            self._at = (free or theirs)[0]

    def next_output(self) -> None:
        """Lead the wire from the next output of the card."""
        before = self.goal
        self._output = (self._output + 1) % len(self._outputs)
        self.goals = self._find()
        self._at = self.goals.index(before) if before in self.goals else self._first()

    def sentence(self) -> str:
        """What would be connected, and the keys."""
        names, goal = self.graph.nodes, self.goal
        target = called(names[goal.id])
        port = goal.input.split(".")[0]
        many = sum(one.id == goal.id for one in self.goals) > 1
        source = called(names[self.source]) + (f" ({self.output})" if len(self._outputs) > 1 else "")
        taken = self.graph.edges.get((goal.id, goal.input))
        words = say(
            "Connect {source} to {target}: arrows choose, Enter connects, Esc cancels.",
            source=source,
            target=f"{target} ({port})" if many else target,
        )
        if taken is not None:
            words += " " + say("It takes the place of the wire from {name}.", name=called(names[taken.source]))
        if len(self._outputs) > 1:
            words += " " + say("Ctrl+K takes another output.")
        return words

    def finish(self) -> None:
        """Make the wire."""
        names, goal = self.graph.nodes, self.goal
        try:
            graph = self.graph.connect(self.source, goal.id, goal.input, self.output)
        except ValueError as error:
            self._view.hint.emit(str(error))
            return
        label = say("Connect {source} to {target}", source=names[self.source].name, target=names[goal.id].name)
        self._view.edit(label, graph)

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the dashed wire, and the port at which it would end."""
        source = self._view.graph_scene.cards[self.source]
        end = self.card.port_place("in", self.goal.input)
        below = self.card.y() > source.y()
        between = self.card.y() - CLEAR if below else self.card.y() + self.card.height + CLEAR
        path, _ = layout.wire(source.port_place("out", self.output), end, between)
        ink = QColor(theme().accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 2.5 * scale, Qt.PenStyle.DashLine))
        painter.drawPath(path)
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(end, 6.5 * scale, 6.5 * scale)
