"""Close by: the cards in view show units and weights, and ask for the numbers of just these.

The closer, the more one sees: it fades in over the cards, and there is no other mode. Nobody computes what nobody sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from playground.core.graph import Block, InputLayer
from playground.core.handwork import sound, with_number, with_values
from playground.core.language import say
from playground.core.node import Values
from playground.core.spec import members
from playground.engine.probe import LayerWeights, Tiles
from playground.gui.canvas.closeup_item import CloseupItem
from playground.gui.canvas.closeup_picture import (
    MOST_LINES,
    MOST_UNITS,
    Drawing,
    Matrix,
    Net,
    Pair,
    Sheet,
    Spot,
    signed,
)
from playground.gui.theme import scale

if TYPE_CHECKING:
    from playground.core.project import Project
    from playground.engine.probe import Probe
    from playground.engine.telemetry import Measured
    from playground.gui.canvas.canvas import Canvas

BEGIN, FULL = 1.3, 1.9
"""Zoom, as a multiple of the actual size, at which it begins to fade in, and at which only the card's frame is left."""
HANDY = 1.8
"""From this zoom on numbers can be taken hold of."""
LOOK_MS = 60
MOST_CARDS = 60
DIGITS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class Closeup(QObject):
    """Knows which cards are looked at from close by, and what is known of their weights."""

    wishes_changed = Signal()
    """Other layers are in view, so other numbers are wanted."""
    refreshed = Signal()
    """What is seen, or what is known of it, is new."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas, self.scene, self.view = canvas, canvas.scene, canvas.view
        self.items: dict[str, CloseupItem] = {}
        self._weights: dict[str, Measured] = {}
        self._seen: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.view.zoom_changed.connect(self._zoomed)
        for bar in (self.view.horizontalScrollBar(), self.view.verticalScrollBar()):
            bar.valueChanged.connect(self._look_soon)

    # -- what is in view -------------------------------------------------------------------------------------------

    @property
    def strength(self) -> float:
        """How far it has faded in, from 0 to 1."""
        part = min(1.0, max(0.0, (self.view.zoom / scale() - BEGIN) / (FULL - BEGIN)))
        return part * part * (3 - 2 * part)

    @property
    def handy(self) -> bool:
        """Whether numbers can be taken hold of."""
        return self.view.zoom / scale() >= HANDY

    def _look_soon(self) -> None:
        if self.strength or self.items:
            self._timer.start()

    def _zoomed(self) -> None:
        for id in list(self.items):
            self._refresh(id)
        self._look_soon()

    def look(self) -> None:
        """Find out which cards are in view, and show and ask for what belongs to them."""
        scene = self.scene
        self._forget_gone()
        seen: tuple[str, ...] = ()
        if self.strength:
            window = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
            near = (id for id, card in scene.cards.items() if card.card().translated(card.pos()).intersects(window))
            seen = tuple(sorted(near))[:MOST_CARDS]
        for id in seen:
            if id not in self.items:
                self.items[id] = CloseupItem(scene.cards[id])
                self._refresh(id)
        if seen != self._seen:
            self._seen = seen
            self.wishes_changed.emit()

    def _forget_gone(self) -> None:
        cards = self.scene.cards
        for id in [id for id, item in self.items.items() if cards.get(id) is not item.card]:
            del self.items[id]  # it goes with its card, which is its parent

    def probes(self, project: Project) -> frozenset[Probe]:
        """The numbers of the layers in view."""
        cards = self.scene.cards
        wanted = [id for id in self._seen if id in cards and not isinstance(cards[id].node.layer, Block | InputLayer)]
        paths = " ".join(self.scene.node_path(id) for id in wanted if (f := cards[id].facts) is None or f.parameters)
        known = members("probes").values()
        return frozenset(cls(nodes=paths) for cls in known if cls.closeup and paths and cls.fits(project))

    # -- what is known ---------------------------------------------------------------------------------------------

    def show_measured(self, measured: Measured) -> None:
        """New numbers, or new small pictures, of a layer."""
        if isinstance(measured.data, LayerWeights):
            self._weights[measured.node] = measured
        *path, id = measured.node.split("/")
        if tuple(path) == self.scene.path and id in self.items:
            self._refresh(id)
            self.refreshed.emit()

    def clear(self) -> None:
        """What was measured is not true any more."""
        self._weights.clear()
        self.follow()

    def follow(self) -> None:
        """The graph, or the theme, is another."""
        self._forget_gone()
        for id in list(self.items):
            self._refresh(id)
        self._look_soon()
        self.refreshed.emit()

    def _refresh(self, id: str) -> None:
        item = self.items[id]
        if self.scene.cards.get(id) is item.card:
            item.weighty = self._data(id) is not None
            item.show_drawing(self._drawing(id), self.view.zoom, self.strength)

    def _data(self, id: str) -> LayerWeights | None:
        found = self._weights.get(self.scene.node_path(id))
        facts = self.scene.cards[id].facts
        return found.data if found is not None and facts is not None and facts.parameters else None

    def numbers(self, id: str, name: str) -> Any:
        """A tensor of a layer as it is now: in the run, or as it was set by hand if the run does not know of it yet."""
        import numpy as np

        data = self._data(id) if id in self.scene.cards else None
        if data is None:
            return None
        live = data.weight if name == "weight" else data.bias
        values = self.scene.graph.nodes[id].values
        if values is not data.values and data.whole and live is not None:
            for one in values:
                if one.name == name and one.sizes == live.shape:
                    return np.array(one.numbers, np.float32).reshape(one.sizes)
        return live

    def _drawing(self, id: str) -> Drawing | None:
        card, data = self.scene.cards[id], self._data(id)
        tiles = card.tiles if isinstance(card.tiles, Tiles) and len(card.tiles.values) else None
        if data is None or not data.weight.size:
            return Sheet(tiles) if tiles is not None else None
        weight, bias = self.numbers(id, "weight"), self.numbers(id, "bias")
        if weight.ndim == 4 or data.image is not None:
            return _filters(data, weight)
        planes = tiles if tiles is not None and tiles.colours == "diverging" else None
        if data.whole and max(weight.shape) <= MOST_UNITS and weight.size <= MOST_LINES:
            return Net(weight, bias, self._names(id, weight.shape[1]), planes, self._before(id))
        matrix = Matrix(weight, bias, data.sizes, data.whole)
        return matrix if planes is None else Pair(matrix, Sheet(planes))

    def _names(self, id: str, count: int) -> list[str]:
        """What the inputs of a layer are called: x₁, x₂ for the data, numbers for units."""
        wires = self.scene.graph.incoming.get(id, ())
        from_data = wires and isinstance(self.scene.graph.nodes[wires[0].source].layer, InputLayer)
        return [f"x{str(n).translate(DIGITS)}" if from_data else str(n) for n in range(1, count + 1)]

    def _before(self, id: str) -> Tiles | None:
        """What the units before this layer compute over the plane."""
        wires = self.scene.graph.incoming.get(id, ())
        tiles = self.scene.cards[wires[0].source].tiles if len(wires) == 1 else None
        return tiles if isinstance(tiles, Tiles) and tiles.colours == "diverging" else None

    # -- single numbers --------------------------------------------------------------------------------------------

    def spots(self, id: str) -> list[Spot]:
        """All numbers of a layer that can be set, unit by unit, the bias of each behind its weights."""
        import numpy as np

        item = self.items.get(id)
        weight, data = self.numbers(id, "weight"), self._data(id)
        if item is None or data is None or not data.whole or item.drawing is None:
            return []
        bias = None if isinstance(item.drawing, Sheet) else data.bias
        found: list[Spot] = []
        for row in range(weight.shape[0]):
            found += [Spot("weight", (row, *map(int, at))) for at in np.ndindex(weight.shape[1:])]
            if bias is not None:
                found.append(Spot("bias", (row,)))
        return found

    def number(self, id: str, spot: Spot) -> float | None:
        """A number as it is now; None if it is not known."""
        tensor = self.numbers(id, spot.name)
        if tensor is None or len(spot.at) != tensor.ndim or not all(map(int.__lt__, spot.at, tensor.shape)):
            return None
        return float(str(tensor[spot.at]))

    def describe(self, id: str, spot: Spot) -> str:
        """A number in words: w[2,1] = −0.31, from x₁ to unit 2, step 1,200."""
        number = self.number(id, spot)
        if number is None:
            return ""
        place = ",".join(str(n + 1) for n in spot.at)
        step = self._weights[self.scene.node_path(id)].step
        known = {"place": place, "value": signed(number), "unit": spot.at[0] + 1, "step": f"{step:,}"}
        if spot.name == "bias":
            return say("b[{place}] = {value}, bias of unit {unit}, step {step}", **known)
        if len(spot.at) == 4:
            return say("w[{place}] = {value}, filter {unit}, step {step}", **known)
        start = self._names(id, spot.at[1] + 1)[-1]
        if start[0].isdigit():
            start = say("input {number}", number=start)
        return say("w[{place}] = {value}, from {start} to unit {unit}, step {step}", start=start, **known)

    def why_not(self, id: str) -> str:
        """Why the numbers of a layer cannot be set here; "" if they can."""
        graph = self.canvas.document.project.networks[self.scene.role]
        for name in self.scene.path:
            layer = graph.nodes[name].layer
            if not isinstance(layer, Block):
                break
            if layer.repeat > 1:
                return say("Each copy of this Block has weights of its own; here you see those of the first.")
            graph = layer.graph
        data = self._data(id)
        return "" if data is not None and data.whole else say("This layer is too large to be set number by number.")

    def set_number(self, id: str, spot: Spot, number: float, merge: object = None) -> None:
        """Set one number by hand, as one edit; the others of its tensor stay as they are now."""
        import numpy as np

        tensor, problem = self.numbers(id, spot.name), self.why_not(id)
        if not problem and not (sound(number) and np.isfinite(tensor).all()):
            problem = say("A weight has to be a finite number. Reset the run if it has diverged.")
        if problem:
            self.canvas.hint.emit(problem)
            return
        if self.number(id, spot) == number:
            return
        values = Values(spot.name, tensor.shape, tuple(float(str(one)) for one in tensor.ravel()))
        values = with_number(values, spot.at, number)
        sign = "w" if spot.name == "weight" else "b"
        place = ",".join(str(n + 1) for n in spot.at)
        name = self.scene.graph.nodes[id].name
        label = say("Set {sign}[{place}] of {name}", sign=sign, place=place, name=name)
        self.canvas.edit(label, with_values(self.scene.graph, id, values), merge=merge)


def _filters(data: LayerWeights, weight: Any) -> Sheet:
    """Filters of a convolution: one column for each, one row for each map that it reads; or pictures of the data."""
    import numpy as np

    indices = np.stack(np.indices(weight.shape), -1) if data.whole else None
    columns = 0
    if data.image is not None:
        shape = (len(weight), *data.image)
        pictures = weight.reshape(shape)
        indices = None if indices is None else indices.reshape(*shape, 2)
    else:
        columns = len(weight) if weight.shape[1] > 1 else 0
        pictures = weight.swapaxes(0, 1).reshape(-1, *weight.shape[2:])
        indices = None if indices is None else indices.swapaxes(0, 1).reshape(*pictures.shape, 4)
    limit = float(abs(pictures).max()) or 1.0
    if indices is None:
        indices = np.full((*pictures.shape, 1), -1)
    return Sheet(Tiles(pictures, -limit, limit, "diverging", len(pictures)), columns, indices)
