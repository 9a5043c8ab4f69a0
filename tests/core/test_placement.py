"""New layers find a place where nothing lies, or room is made for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from playground.core.graph import Graph, Node
from playground.core.placement import HEAD, STEP_X, STEP_Y, WIDTH, free_place, inserted
from playground.core.spec import member


def node(id: str, x: float, y: float = 0.0) -> Node:
    return Node(id, member("layers", "Input" if id == "input" else "ReLU")(), x, y)


def row(count: int, y: float = 0.0) -> Graph:
    graph = Graph().with_nodes(node("input", 0, y))
    before = "input"
    for n in range(1, count):
        graph = graph.with_nodes(node(f"relu{n}", n * STEP_X, y)).connect(before, f"relu{n}")
        before = f"relu{n}"
    return graph


def overlapping(graph: Graph) -> list[tuple[str, str]]:
    nodes = list(graph.nodes.values())
    return [
        (a.id, b.id)
        for n, a in enumerate(nodes)
        for b in nodes[n + 1 :]
        if abs(a.x - b.x) < WIDTH and abs(a.y - b.y) < HEAD
    ]


def test_the_rest_of_the_row_moves_aside():
    graph = inserted(row(4), row(4).edges[("relu2", "x")], node("new", 300, 90))
    assert (graph.nodes["new"].x, graph.nodes["new"].y) == (2 * STEP_X, 0)
    assert [graph.nodes[f"relu{n}"].x for n in (1, 2, 3)] == [STEP_X, 3 * STEP_X, 4 * STEP_X]
    assert graph.edges[("relu2", "x")].source == "new"


def test_other_rows_stay_where_they_are():
    graph = row(3).with_nodes(node("below", 2 * STEP_X, STEP_Y)).connect("relu2", "below")
    after = inserted(graph, graph.edges[("relu1", "x")], node("new", 0, 0))
    assert after.nodes["below"] == graph.nodes["below"]


def test_between_rows_the_place_behind_the_source_is_taken():
    graph = row(2).with_nodes(node("below", 0, STEP_Y)).connect("relu1", "below")
    after = inserted(graph, graph.edges[("below", "x")], node("new", 0, STEP_Y))
    assert (after.nodes["new"].x, after.nodes["new"].y) == (2 * STEP_X, 0)


def test_on_a_shortcut_the_new_layer_stays_where_it_was_dropped():
    graph = row(4).with_nodes(Node("add1", member("layers", "Add")(), 4 * STEP_X, 0))
    graph = graph.connect("relu3", "add1").connect("input", "add1")
    after = inserted(graph, graph.edges[("add1", "xs.1")], node("new", 400, 120))
    assert (after.nodes["new"].x, after.nodes["new"].y) == (400, 120)
    assert after.nodes["add1"].x == 4 * STEP_X


@given(st.integers(2, 6), st.data())
def test_inserting_into_a_row_never_covers_a_card(count: int, data: st.DataObject):
    graph = row(count)
    wire = data.draw(st.sampled_from(sorted(graph.edges.values())))
    x, y = data.draw(st.integers(-500, 2000)), data.draw(st.integers(-300, 300))
    assert not overlapping(inserted(graph, wire, node("new", x, y)))


@given(st.integers(-500, 1500), st.integers(-200, 200))
def test_a_free_place_is_free(x: int, y: int):
    graph = row(5)
    assert not overlapping(graph.with_nodes(node("new", *free_place(graph, x, y))))
