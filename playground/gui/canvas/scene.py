"""The scene: cards and wires of one graph, kept in step with the document."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Generator, Iterable
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from playground.core import placement
from playground.core.graph import Edge, Graph, InputLayer, at_path
from playground.core.project import Project
from playground.engine.probe import Tiles
from playground.engine.shape import Analysis
from playground.engine.telemetry import Measured, Progress
from playground.gui.canvas.afar import AFAR, HIDE, Afar
from playground.gui.canvas.annotation_item import Annotations
from playground.gui.canvas.callout import CalloutItem
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.node_item import CardItem, LossItem, NodeItem, Side
from playground.gui.theme import theme

FAR = 0.45
"""Below this zoom the labels of wires are hidden."""
DETOUR = 22.0
"""How far above a row of cards a wire passes it."""


class GraphScene(QGraphicsScene):
    """Draws the graph of one role, or of a Block in it."""

    fix_wanted = Signal(object)
    """A Fix whose button was pressed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self.role = "network"
        self.path: tuple[str, ...] = ()
        self.graph = Graph()
        self.cards: dict[str, NodeItem] = {}
        self.wires: dict[tuple[str, str], EdgeItem] = {}
        self.losses: dict[str, tuple[LossItem, EdgeItem]] = {}
        self.callouts: dict[str, CalloutItem] = {}
        self._measured: dict[str, Measured] = {}
        """The newest pictures of each node."""
        self._analysis: Analysis | None = None
        self._loss_value: float | None = None
        self.far = False
        self.afar = Afar()
        self._rows: tuple[Graph, list[tuple[float, float]]] = (self.graph, [])
        """Height and left edge of all cards of a graph, from top to bottom."""
        self.notes = Annotations(self)
        self.busy = False
        """While many cards are selected or removed: the selection is not to be looked at yet."""

    # -- following the document ------------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Bring the items in step with the project; only what differs by identity is touched."""
        try:
            graph = at_path(project.networks[self.role], self.path)
        except KeyError:
            self.path = ()
            graph = project.networks.get(self.role) or Graph()
        old, self.graph = self.graph, graph
        with self.one_announcement():
            for id in [id for id in self.cards if id not in graph.nodes]:
                self._remove_card(id)
        changed: set[str] = set()
        for id, node in graph.nodes.items():
            ports = graph.incoming.get(id, ())
            if id not in self.cards:
                self.cards[id] = NodeItem(node)
                self._add(self.cards[id])
            elif old.nodes.get(id) is node and ports == old.incoming.get(id, ()):
                continue
            self.cards[id].show(node, tuple(edge.input for edge in ports))
            changed.add(id)
        self.notes.show(graph)
        self._show_sources(project)
        for key in [key for key, wire in self.wires.items() if graph.edges.get(key) != wire.edge]:
            self.removeItem(self.wires.pop(key))
        for key, edge in graph.edges.items():
            if key not in self.wires:
                self.wires[key] = EdgeItem(edge)
                self._add(self.wires[key])
                changed |= {edge.source, edge.target}
        changed |= self._show_losses(project)
        if changed:
            changed |= {wire.edge.target for wire in self.wires.values() if wire.around}
        self.route(changed)
        self._refresh_bounds()

    def forget(self) -> None:
        """Show all cards anew, for one may lie where it was dragged by an edit that was refused."""
        self.graph = Graph()

    @contextmanager
    def one_announcement(self) -> Generator[None]:
        """Qt announces every single card whose selection changes; whoever listens waits for the last one."""
        self.busy = True
        try:
            yield
        finally:
            self.busy = False

    def _add(self, item: CardItem | EdgeItem) -> None:
        """Add an item as the present zoom shows it."""
        item.setFlag(HIDE, self.afar.on)
        if isinstance(item, EdgeItem):
            item.show_labels(not self.far)
        self.addItem(item)

    def _remove_card(self, id: str) -> None:
        self.afar.forget(self.cards[id])
        self.removeItem(self.cards.pop(id))
        if id in self.callouts:
            self.removeItem(self.callouts.pop(id))

    def _show_sources(self, project: Project) -> None:
        """Inputs of the whole network stand for the data."""
        source = None if self.path else (project.dataset.title, f"batch {project.batch_size}")
        for card in self.cards.values():
            card.show_source(source if isinstance(card.node.layer, InputLayer) else None)

    def _show_losses(self, project: Project) -> set[str]:
        """Put a loss behind each output; returns the outputs that have one only now."""
        losses = project.recipe.losses_of()
        outputs = () if self.path or not losses else self.graph.active.outputs()
        new: set[str] = set()
        for id in [id for id in self.losses if id not in outputs]:
            card, wire = self.losses.pop(id)
            self.afar.forget(card)
            self.removeItem(card)
            self.removeItem(wire)
        for n, id in enumerate(outputs):
            if id not in self.losses:
                card, wire = LossItem(id), EdgeItem(Edge("", "loss", id))
                wire.faint = False
                self._add(card)
                self._add(wire)
                self.losses[id] = (card, wire)
                new.add(id)
            card, wire = self.losses[id]
            card.show_loss(losses[min(n, len(losses) - 1)].title, self._loss_value)
        return new

    def route(self, ids: Iterable[str] | None = None) -> None:
        """Lay the wires of some cards (or all) anew."""
        wanted = None if ids is None else set(ids)
        if wanted is None:
            edges = list(self.wires.values())
        else:
            keys = {edge.key for id in wanted for edge in self.graph.incoming.get(id, ())}
            keys |= {edge.key for id in wanted for edge in self.graph.outgoing.get(id, ())}
            edges = [self.wires[key] for key in keys if key in self.wires]
        changed = QRectF()
        for id in self.cards if wanted is None else wanted & set(self.cards):
            changed |= self.afar.place(self.cards[id])
        for wire in edges:
            source, target = self.cards[wire.edge.source], self.cards[wire.edge.target]
            changed |= wire.boundingRect()
            self._lead(wire, source, wire.edge.output, target, wire.edge.input)
            changed |= wire.boundingRect()
        for id in self.losses if wanted is None else wanted & set(self.losses):
            card, wire = self.losses[id]
            source = self.cards[id]
            changed |= wire.boundingRect()
            place = QPointF(*placement.free_below(self.graph, source.x() + placement.STEP_X, source.y()))
            if card.pos() != place:
                card.setPos(place)
            changed |= self.afar.place(card)
            self._lead(wire, source, source.outputs[0], card, "loss")
            changed |= wire.boundingRect()
        for id in self.callouts if wanted is None else wanted & set(self.callouts):
            self._place_callout(id)
        if self.afar.on:
            self.update(changed.adjusted(-20, -20, 20, 20))

    def _lead(self, wire: EdgeItem, source: CardItem, output: str, target: CardItem, input: str) -> None:
        between = above = self._above(source, target)
        upper, lower = sorted((source, target), key=lambda card: card.y())
        if upper.y() + upper.height < lower.y():
            between = (upper.y() + upper.height + lower.y()) / 2
        wire.family = source.family
        wire.faint = source.dimmed or target.dimmed
        wire.lead(source.port_place("out", output), target.port_place("in", input), between, above is not None)
        wire.restyle()

    def _above(self, source: CardItem, target: CardItem) -> float | None:
        """The height at which a wire passes the cards that lie in its row between its ends; None where none do."""
        x, y = source.x(), source.y()
        if target.x() - x < 1.5 * placement.STEP_X or abs(target.y() - y) >= placement.HEAD:
            return None
        if self._rows[0] is not self.graph:
            self._rows = (self.graph, sorted((node.y, node.x) for node in self.graph.nodes.values()))
        rows, end = self._rows[1], target.x()
        first = bisect_left(rows, (y - placement.HEAD, math.inf))
        last = bisect_left(rows, (y + placement.HEAD, -math.inf))
        passed = [height for height, left in rows[first:last] if x < left < end]
        return min(passed) - DETOUR if passed else None

    def _refresh_bounds(self) -> None:
        around = self.notes.content()
        for card in self.all_cards():
            around = around.united(card.card().translated(card.pos()))
        self.setSceneRect(around.adjusted(-4000, -4000, 4000, 4000))

    def all_cards(self) -> list[CardItem]:
        return [*self.cards.values(), *(card for card, _ in self.losses.values())]

    def all_wires(self) -> list[EdgeItem]:
        return [*self.wires.values(), *(wire for _, wire in self.losses.values())]

    def content(self) -> QRectF:
        """Rectangle around all cards and notes."""
        result = self.notes.content()
        for card in self.all_cards():
            result = result.united(card.card().translated(card.pos()))
        return result

    # -- what is known of the nodes --------------------------------------------------------------------------------

    def node_path(self, id: str) -> str:
        return "/".join((*self.path, id))

    def show_analysis(self, analysis: Analysis | None) -> None:
        self._analysis = analysis
        facts = analysis.facts.get(self.role, {}) if analysis else {}
        for id, card in self.cards.items():
            path = self.node_path(id)
            problems = analysis.at(self.role, path) if analysis and analysis.problems else ()
            card.show_facts(facts.get(path), problems)
            self._show_callout(id, card)
        for wire in self.wires.values():
            source = facts.get(self.node_path(wire.edge.source))
            names = self.cards[wire.edge.source].outputs
            at = names.index(wire.edge.output) if wire.edge.output in names else 0
            known = source is not None and at < len(source.shapes)
            wire.pill.say(str(source.shapes[at]) if source is not None and known else "")
        for id, (_, wire) in self.losses.items():
            source = facts.get(self.node_path(id))
            wire.pill.say(str(source.shapes[0]) if source is not None and source.shapes else "")
        if self.afar.on:
            self.update()

    def _show_callout(self, id: str, card: NodeItem) -> None:
        if not card.problems:
            if id in self.callouts:
                self.removeItem(self.callouts.pop(id))
            return
        problem = min(card.problems, key=lambda item: item.severity != "error")
        if id not in self.callouts:
            self.callouts[id] = CalloutItem(self.fix_wanted.emit)
            self.addItem(self.callouts[id])
        self.callouts[id].say(problem)
        self._place_callout(id)

    def _place_callout(self, id: str) -> None:
        """Below its card, else above, else beside it: where it covers no other card."""
        card, callout = self.cards[id], self.callouts[id]
        size, x, y = callout.boundingRect().size(), card.x(), card.y()
        below = QPointF(x, y + card.height + 8)
        places = (below, QPointF(x, y - size.height() - 8), QPointF(x + placement.WIDTH + 16, y))
        free = (place for place in places if not self._covers(QRectF(place, size), card, callout))
        callout.setPos(next(free, below))

    def _covers(self, area: QRectF, card: CardItem, callout: CalloutItem) -> bool:
        """Whether another card, or another callout, lies there."""
        for item in self.items(area):
            if isinstance(item, CardItem) and item is not card:
                if item.card().translated(item.pos()).intersects(area):
                    return True
            elif isinstance(item, CalloutItem) and item is not callout:
                return True
        return False

    def show_measured(self, measured: Measured) -> None:
        """Live pictures inside the cards."""
        if not isinstance(measured.data, Tiles):
            return
        *path, id = measured.node.split("/")
        self._measured[measured.node] = measured
        if tuple(path) == self.path and id in self.cards and self.cards[id].show_measured(measured):
            self.route([id])

    def show_all_tiles(self) -> None:
        """After another graph was entered: the pictures that are known of its nodes."""
        for id, card in self.cards.items():
            card.show_measured(self._measured.get(self.node_path(id)))
        self.route()

    def clear_measured(self) -> None:
        self._measured.clear()
        self._loss_value = None
        self.show_all_tiles()

    def show_progress(self, progress: Progress) -> None:
        self._loss_value = progress.latest.get("train.loss")
        for card, _ in self.losses.values():
            card.show_loss(card.title, self._loss_value)

    def restyle(self) -> None:
        self.setBackgroundBrush(QColor(theme().canvas))
        for card in self.all_cards():
            if isinstance(card, NodeItem):
                card.show_measured(card.measured)
            card.update()
        for wire in self.all_wires():
            wire.restyle()
            wire.pill.update()
        for callout in self.callouts.values():
            callout.update()
        self.notes.restyle()

    def set_zoom(self, zoom: float) -> None:
        """Hide what nobody can read from afar, and from farther still draw all at once."""
        self.notes.set_zoom(zoom)
        far, afar = zoom < FAR, zoom < AFAR
        if far != self.far:
            self.far = far
            for wire in self.all_wires():
                wire.show_labels(not far)
            for callout in self.callouts.values():
                callout.setVisible(not far)
        if afar != self.afar.on:
            self.afar.on = afar
            for item in (*self.all_cards(), *self.all_wires()):
                item.setFlag(HIDE, afar)
            self.update()

    # -- finding ---------------------------------------------------------------------------------------------------

    def port_near(self, place: QPointF, reach: float) -> tuple[CardItem, Side, str] | None:
        area = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
        for item in self.items(area):
            if isinstance(item, CardItem):
                port = item.port_at(place, reach)
                if port is not None:
                    return (item, *port)
        return None

    def card_at(self, place: QPointF) -> CardItem | None:
        found = (item for item in self.items(place) if isinstance(item, CardItem))
        return next((item for item in found if item.card().translated(item.pos()).contains(place)), None)

    def wire_at(self, place: QPointF, reach: float = 8.0, but: str = "") -> EdgeItem | None:
        """The wire near a place, but none of the node `but`."""
        area = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
        found = (item for item in self.items(area) if isinstance(item, EdgeItem) and item.edge.target)
        return next((item for item in found if but not in (item.edge.source, item.edge.target)), None)

    def selected_nodes(self) -> tuple[str, ...]:
        return tuple(id for id, card in self.cards.items() if card.isSelected() and id in self.graph.nodes)

    def selected_edges(self) -> tuple[tuple[str, str], ...]:
        return tuple(key for key, wire in self.wires.items() if wire.chosen)
