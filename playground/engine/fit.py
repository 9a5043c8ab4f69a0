"""Which layers fit at a place of a network: behind outputs, in front of an input, or on a wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from playground.core.graph import Edge, Graph, InputLayer
from playground.core.language import say
from playground.core.layer import Layer, Shape
from playground.engine import misfit
from playground.engine.shape import through

EXAMPLES = (
    *(Shape((64,)), Shape((16, 64)), Shape((16, 32, 32)), Shape((4, 16, 16, 16))),
    *(Shape((16,), "int64"), Shape((16, 16), "int64")),
)
"""Shapes that stand for all of their rank, where it is not known what a layer will get."""
FOLLOWED = 12
"""Layers whose shapes are inferred anew behind a wire before it is believed that all the others fit, too."""


@dataclass(frozen=True)
class Fit:
    """What a layer would give at a place; `why` says what is wrong with it there."""

    shape: Shape | None = None
    why: str = ""


def behind(layer: Layer, shapes: tuple[Shape, ...]) -> Fit:
    """A layer that is fed by outputs of these shapes. Inputs that are left over get the last one as well."""
    ports = layer.input_ports()
    if not ports:
        return Fit(why=say("{layer} takes no input.", layer=layer.title))
    if not any(port.variadic for port in ports):
        if len(shapes) > len(ports):
            return Fit(why=say("{layer} takes fewer inputs.", layer=layer.title))
        shapes = (*shapes, *shapes[-1:] * (len(ports) - len(shapes)))
    result = through(layer, shapes)
    return Fit(why=result) if isinstance(result, str) else Fit(result[0] if result else None)


def before(layer: Layer, target: Layer) -> Fit:
    """A layer whose output feeds another one: does it give what that one takes, for some input?"""
    if isinstance(layer, InputLayer) or not target.ranks:
        return Fit()
    ranks: set[int] = set()
    for example in EXAMPLES:
        fit = behind(layer, (example,))
        if fit.shape is not None:
            if not behind(target, (fit.shape,)).why:
                return Fit()
            ranks |= set() if misfit.wrong_numbers(target, fit.shape) else {fit.shape.rank}
    if ranks & set(target.ranks):  # refused for its sizes only
        return Fit()
    return Fit(why=say("{target} cannot work on what {layer} gives.", target=target.title, layer=layer.title))


class OnWire:
    """A place on a wire; `known` has the shape at every output that is known."""

    def __init__(self, graph: Graph, known: Mapping[tuple[str, str], Shape], edge: Edge) -> None:
        self._graph, self._known, self._edge = graph.active, known, edge
        order = self._graph.order
        place = {id: n for n, id in enumerate(order)}
        self._rest = order[place[edge.target] :] if edge.target in place else ()

    def fit(self, layer: Layer) -> Fit:
        """Whether a layer fits there, and whether all that follows goes on to."""
        given = self._known.get((self._edge.source, self._edge.output))
        if given is None:
            return Fit()
        fit = behind(layer, (given,))
        return fit if fit.shape is None or fit.shape == given else Fit(fit.shape, self._after(fit.shape))

    def _after(self, shape: Shape) -> str:
        """What goes wrong behind the wire when this shape flows through it."""
        changed: dict[tuple[str, str], Shape] = {}
        followed = 0
        for id in self._rest:
            wires = self._graph.incoming.get(id, ())
            if not any(wire.key == self._edge.key or (wire.source, wire.output) in changed for wire in wires):
                continue
            inputs = [
                shape if wire.key == self._edge.key else changed.get((wire.source, wire.output)) or self._shape(wire)
                for wire in wires
            ]
            layer = self._graph.nodes[id].layer
            result = through(layer, tuple(one for one in inputs if one is not None)) if None not in inputs else ()
            if isinstance(result, str):
                return result
            for port, one in zip(layer.output_ports(), result, strict=False):
                if one != self._known.get((id, port.name)):
                    changed[id, port.name] = one
                    if id not in self._graph.outgoing:
                        return say("The network would end in {shape}.", shape=one)
            followed += 1
            if followed == FOLLOWED:
                break
        return ""

    def _shape(self, wire: Edge) -> Shape | None:
        return self._known.get((wire.source, wire.output))
