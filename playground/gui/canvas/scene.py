"""The scene: cards and wires of one graph, kept in step with the document."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from playground.core import placement
from playground.core.graph import Edge, Graph, InputLayer, at_path
from playground.core.language import say, translated
from playground.core.project import Project
from playground.engine.probe import Tiles
from playground.engine.shape import Analysis
from playground.engine.telemetry import Measured, Progress
from playground.gui.canvas.afar import AFAR, Afar
from playground.gui.canvas.annotation_item import Annotations
from playground.gui.canvas.callout import CalloutItem
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.node_item import CardItem, LossItem, NodeItem, Side
from playground.gui.canvas.routing import Routing
from playground.gui.canvas.spare import Spare
from playground.gui.theme import theme

FAR = 0.45
"""Below this zoom the labels of wires are hidden."""


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
        self._latest: Mapping[str, float] = {}
        self.far = False
        self.afar = Afar(self)
        self.notes = Annotations(self)
        self.spare = Spare()
        self.routing = Routing(self)
        self.busy = False
        """While many cards are selected or removed: the selection is not to be looked at yet."""
        self._chosen: tuple[str, ...] | None = None
        """The nodes that are selected, as long as nothing changes them."""
        self.selectionChanged.connect(self._forget_chosen)

    # -- following the document ------------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Bring the items in step with the project; only what differs by identity is touched."""
        try:
            graph = at_path(project.networks[self.role], self.path)
        except KeyError:
            self.path = ()
            graph = project.networks.get(self.role) or Graph()
        old, self.graph = self.graph, graph
        self.spare.enter((self.role, self.path))
        self._forget_chosen()
        with self.one_announcement():
            gone = [self._remove_card(id) for id in [id for id in self.cards if id not in graph.nodes]]
        changed, places = self._follow_nodes(old)
        self.notes.show(graph)
        self._show_sources(project)
        new, loose = self._follow_edges()
        changed |= self._show_losses(project)
        if gone or places:
            loose += self.routing.passing(gone + places)
        self.route(changed, loose)
        for wire in new:  # led already: Qt need not be told that they change
            self._add(wire)
        self._refresh_bounds()

    def _follow_nodes(self, old: Graph) -> tuple[set[str], list[tuple[float, float]]]:
        """Show new and edited nodes; returns those whose wires are to be led anew, and what was and is covered."""
        graph, cards = self.graph, self.cards
        changed: set[str] = set()
        places: list[tuple[float, float]] = []
        incoming, before = graph.incoming, old.incoming
        for id, node in graph.nodes.items():
            ports, card = incoming.get(id, ()), cards.get(id)
            if card is not None and old.nodes.get(id) is node and _same(ports, before.get(id, ())):
                continue
            new = card is None
            card = card or self.spare.card(id) or NodeItem(node)
            measured = self._measured.get(self.node_path(id)) if new else card.measured
            other = measured is not card.measured and card.show_measured(measured)
            taken = tuple([edge.input for edge in ports])
            if card.node is not node or card.taken != taken:
                if not new and (card.node.x, card.node.y) != (node.x, node.y):
                    places += [(card.node.y, card.node.x), (node.y, node.x)]
                card.show(node, taken)
                other = True
            if new:
                places.append((node.y, node.x))
                cards[id] = card
                self._add(card)
            if other:
                changed.add(id)
            else:
                self.afar.place(card)
        return changed, places

    def _follow_edges(self) -> tuple[list[EdgeItem], list[EdgeItem]]:
        """Take away the wires that are gone, and make new ones; returns these, and those of them that are to be led."""
        graph, edges = self.graph, self.graph.edges
        for key in [key for key, wire in self.wires.items() if not _same(edges.get(key), wire.edge)]:
            wire = self.wires.pop(key)
            self.routing.undrawn.discard(wire)
            self.removeItem(wire)
            self.spare.keep_wire(wire)
        new: list[EdgeItem] = []
        for key, edge in edges.items():
            if key not in self.wires:
                self.wires[key] = wire = self.spare.wire(edge) or EdgeItem(edge)
                new.append(wire)
        nodes = graph.nodes
        return new, [one for one in new if not one.led_between(nodes[one.edge.source], nodes[one.edge.target])]

    def put_back(self) -> None:
        """Lay all cards where the graph says, for one may lie where it was dragged by an edit that was refused."""
        for id, card in self.cards.items():
            card.setPos(self.graph.nodes[id].x, self.graph.nodes[id].y)
        self.route()

    @contextmanager
    def one_announcement(self) -> Generator[None]:
        """Qt announces every single card whose selection changes; whoever listens waits for the last one."""
        self.busy = True
        blocked = self.blockSignals(True)
        try:
            yield
        finally:
            self.blockSignals(blocked)
            self.busy = False
            self._forget_chosen()

    def _add(self, item: CardItem | EdgeItem) -> None:
        """Add an item as the present zoom shows it."""
        self.afar.hide(item)
        if isinstance(item, EdgeItem):
            item.show_labels(not self.far)
            if not item.drawn:
                self.routing.undrawn.add(item)
        self.addItem(item)

    def _remove_card(self, id: str) -> tuple[float, float]:
        """Take a card away; returns where it lay."""
        card = self.cards.pop(id)
        self.afar.forget(card)
        card.setSelected(False)
        self.removeItem(card)
        self.spare.keep_card(id, card)
        if id in self.callouts:
            self.removeItem(self.callouts.pop(id))
        return card.y(), card.x()

    def _show_sources(self, project: Project) -> None:
        """Inputs of the whole network stand for the data."""
        source = (
            None if self.path else (translated(project.dataset.title), say("batch {size}", size=project.batch_size))
        )
        for card in self.cards.values():
            if card.source is not None or isinstance(card.node.layer, InputLayer):
                card.show_source(source if isinstance(card.node.layer, InputLayer) else None)

    def _show_losses(self, project: Project) -> set[str]:
        """Put a loss behind each output; returns the outputs that have one only now."""
        losses = project.recipe.losses_of()
        outputs = () if self.path or not losses else self.graph.ends
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
            card.show_loss(translated(losses[min(n, len(losses) - 1)].title), self._loss_of(id))
        return new

    def route(self, ids: Iterable[str] | None = None, also: Iterable[EdgeItem] = ()) -> None:
        """Lay the wires of some cards (or all) anew, and some other wires."""
        self.routing.route(ids, also)
        for id in self.callouts if ids is None else self.callouts.keys() & set(ids):
            self._place_callout(id)

    def _refresh_bounds(self) -> None:
        self.setSceneRect(self.content().adjusted(-4000, -4000, 4000, 4000))

    def all_cards(self) -> list[CardItem]:
        return [*self.cards.values(), *(card for card, _ in self.losses.values())]

    def all_wires(self) -> list[EdgeItem]:
        return [*self.wires.values(), *(wire for _, wire in self.losses.values())]

    def content(self) -> QRectF:
        """Rectangle around all cards and notes."""
        return self.notes.content() | self.afar.bounds()

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
            wire.say(str(source.shapes[at]) if source is not None and known else "")
        for id, (_, wire) in self.losses.items():
            source = facts.get(self.node_path(id))
            wire.say(str(source.shapes[0]) if source is not None and source.shapes else "")
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
            self.callouts[id].setVisible(not self.far)
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
        known = [(id, card, self._measured.get(self.node_path(id))) for id, card in self.cards.items()]
        grown = [id for id, card, new in known if new is not card.measured and card.show_measured(new)]
        if grown:
            self.route(grown)

    def clear_measured(self) -> None:
        self._measured.clear()
        self._latest = {}
        self.show_all_tiles()

    def show_progress(self, progress: Progress) -> None:
        self._latest = progress.latest
        for id, (card, _) in self.losses.items():
            card.show_loss(card.title, self._loss_of(id))

    def _loss_of(self, id: str) -> float | None:
        """The newest loss of an output."""
        return self._latest.get(f"train.loss.{id}" if len(self.losses) > 1 else "train.loss")

    def restyle(self) -> None:
        self.setBackgroundBrush(QColor(theme().canvas))
        self.spare.clear()
        for card in self.all_cards():
            if isinstance(card, NodeItem):
                card.show_measured(card.measured)
            card.update()
        for wire in self.all_wires():
            wire.restyle()
            wire.update_label()
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
                self.afar.hide(item)
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
        if self._chosen is not None:
            return self._chosen
        chosen = {card.node.id for card in self.selectedItems() if isinstance(card, NodeItem)}
        found = tuple([id for id in self.cards if id in chosen and id in self.graph.nodes]) if chosen else ()
        self._chosen = None if self.busy else found
        return found

    def _forget_chosen(self) -> None:
        self._chosen = None

    def selected_edges(self) -> tuple[tuple[str, str], ...]:
        return tuple(key for key, wire in self.wires.items() if wire.chosen)


def _same(one: object, two: object) -> bool:
    return one is two or one == two
