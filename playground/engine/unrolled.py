"""Unrolled: what a layer costs that computes step by step, told from two short sequences."""

from __future__ import annotations

from dataclasses import replace

from playground.core.layer import Call, Layer, NodeFacts, Saved, Shape
from playground.engine.measure import measure

SHORT = (2, 3)
"""Lengths that are measured. Everything grows by the same amount with each step, so two are enough."""


def measured(layer: Layer, call: Call, inputs: tuple[Shape, ...]) -> NodeFacts:
    """The facts of a layer, by a quick way where its sequence is long."""
    if not layer.unrolls or not isinstance(steps := inputs[0].sizes[0], int) or steps <= max(SHORT):
        return measure(call, inputs)
    short = (tuple(replace(x, sizes=(length, *x.sizes[1:])) for x in inputs) for length in SHORT)
    one, two = (measure(call, shapes) for shapes in short)
    return _stretched(one, two, steps)


def _stretched(one: NodeFacts, two: NodeFacts, steps: int) -> NodeFacts:
    """What is measured with the two short lengths, as it is with so many steps."""

    def at(first: int, second: int) -> int:
        return first + (steps - SHORT[0]) * (second - first)

    shapes: list[Shape] = []
    for short, longer in zip(one.shapes, two.shapes, strict=True):
        pairs = zip(short.sizes, longer.sizes, strict=True)
        shapes.append(replace(short, sizes=tuple(at(int(a), int(b)) for a, b in pairs)))
    saved = Saved(two.saved.inputs, two.saved.outputs, at(one.saved.extra, two.saved.extra), two.saved.view)
    return replace(two, shapes=tuple(shapes), macs=at(one.macs, two.macs), saved=saved)
