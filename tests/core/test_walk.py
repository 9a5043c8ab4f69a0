"""Walking with the arrow keys: along wires, among branches, and over gaps."""

from __future__ import annotations

import pytest

from playground.core import walk
from playground.core.graph import Graph, Node
from playground.core.spec import member


def node(id: str, kind: str, x: float, y: float) -> Node:
    return Node(id, member("layers", kind)(), x, y)


@pytest.fixture
def branches() -> Graph:
    """Input → conv1 (above) and conv2 (below) → add1, a shortcut around them, and a loose layer far below."""
    graph = Graph().with_nodes(
        node("input", "Input", 0, 100),
        node("conv1", "Conv2d", 200, 0),
        node("conv2", "Conv2d", 200, 200),
        node("add1", "Add", 500, 100),
        node("loose", "ReLU", 210, 700),
    )
    for source, target in (
        ("input", "conv1"),
        ("input", "conv2"),
        ("conv1", "add1"),
        ("conv2", "add1"),
        ("input", "add1"),
    ):
        graph = graph.connect(source, target)
    return graph


def test_left_and_right_lead_along_wires(branches):
    assert walk.step(branches, "conv1", "right") == "add1"
    assert walk.step(branches, "conv1", "left") == "input"


def test_of_several_wires_the_shortest_is_taken_and_the_trail_leads_back(branches):
    assert walk.step(branches, "input", "right") == "conv1", "and not the shortcut"
    assert walk.step(branches, "add1", "left") == "conv1"
    assert walk.step(branches, "add1", "left", {("add1", "left"): "conv2"}) == "conv2"
    assert walk.step(branches, "add1", "left", {("add1", "left"): "loose"}) == "conv1", "a trail that is no longer true"


def test_up_and_down_lead_among_branches_before_anything_else(branches):
    assert walk.step(branches, "conv1", "down") == "conv2"
    assert walk.step(branches, "conv2", "up") == "conv1"


def test_what_no_wire_leads_to_is_reached_as_well(branches):
    assert walk.step(branches, "conv2", "down") == "loose"
    assert walk.step(branches, "loose", "up") in ("conv2", "add1", "input")
    assert walk.step(branches, "loose", "right") == "add1"
    assert walk.step(branches, "input", "left") == ""


def test_first_and_last(branches):
    assert walk.first(branches) == "input"
    assert walk.last(branches) == "add1"
    assert walk.first(Graph()) == walk.last(Graph()) == ""
    loose = Graph().with_nodes(node("b", "ReLU", 50, 0), node("a", "ReLU", 0, 0))
    assert (walk.first(loose), walk.last(loose)) == ("a", "b")
