"""Arranging: no card covers another, wires lead forward, chains wrap, frames hold, and twice is once."""

from __future__ import annotations

import random
from dataclasses import replace
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs

from playground.core import arrange, layering, wire
from playground.core.annotation import Annotation
from playground.core.document import Document
from playground.core.graph import Graph, Node
from playground.core.placement import HEAD, STEP_X, STEP_Y, WIDTH
from playground.core.project import Project
from playground.core.spec import members
from playground.core.store import write


def node(kind: str, id: str, x: float = 0, y: float = 0) -> Node:
    return Node(id, members("layers")[kind](), x, y)


def chain(count: int) -> Graph:
    graph = Graph().with_nodes(node("Input", "input"), *(node("ReLU", f"relu{n}") for n in range(1, count)))
    for n in range(1, count):
        graph = graph.connect(f"relu{n - 1}" if n > 1 else "input", f"relu{n}")
    return graph


def inception() -> Graph:
    names = ("stem1", "a1", "b1", "b2", "c1", "c2", "c3", "d1")
    graph = Graph().with_nodes(node("Input", "input"), *(node("ReLU", id) for id in names), node("Concat", "concat1"))
    for one, two in (
        *(("input", "stem1"), ("stem1", "a1"), ("stem1", "b1"), ("b1", "b2"), ("stem1", "c1"), ("c1", "c2")),
        *(("c2", "c3"), ("stem1", "d1"), ("a1", "concat1"), ("b2", "concat1"), ("c3", "concat1"), ("d1", "concat1")),
    ):
        graph = graph.connect(one, two)
    return graph


def residual(blocks: int) -> Graph:
    graph = Graph().with_nodes(node("Input", "input"))
    last = "input"
    for n in range(blocks):
        inner = [f"relu{3 * n + k}" for k in range(3)]
        graph = graph.with_nodes(*(node("ReLU", id) for id in inner), node("Add", f"add{n}"))
        for one, two in zip((last, *inner), (*inner, f"add{n}"), strict=True):
            graph = graph.connect(one, two)
        graph = graph.connect(last, f"add{n}")
        last = f"add{n}"
    return graph


def messed(graph: Graph, seed: int = 1) -> Graph:
    dice = random.Random(seed)
    return graph.moved({id: (dice.uniform(0, 1500), dice.uniform(0, 900)) for id in graph.nodes})


def covered(graph: Graph, height: float = HEAD) -> list[tuple[str, str]]:
    nodes = list(graph.nodes.values())
    return [
        (one.id, two.id)
        for n, one in enumerate(nodes)
        for two in nodes[:n]
        if abs(one.x - two.x) < WIDTH and abs(one.y - two.y) < height
    ]


def at(graph: Graph, id: str) -> tuple[float, float]:
    return graph.nodes[id].x, graph.nodes[id].y


def test_a_chain_becomes_rows_of_four():
    graph = arrange.arranged(chain(9))
    order = ["input", *(f"relu{n}" for n in range(1, 9))]
    assert [at(graph, id) for id in order] == [(STEP_X * (n % 4), STEP_Y * (n // 4)) for n in range(9)]


def test_the_loss_behind_an_output_has_its_place():
    graph = arrange.arranged(chain(4), ends=("relu3",))
    assert at(graph, "relu3") == (0, STEP_Y)
    eleven = arrange.arranged(chain(11), ends=("relu10",))
    assert at(eleven, "relu10") == (2 * STEP_X, 2 * STEP_Y)


def test_tall_cards_push_the_next_row_down():
    graph = arrange.arranged(chain(6), heights={"relu1": 150.0})
    assert graph.nodes["relu4"].y == STEP_Y + 96


@given(graphs(depth=1, most=14), st.booleans())
def test_no_card_covers_another_and_twice_is_once(graph, losses):
    ends = graph.outputs() if losses else ()
    once = arrange.arranged(graph, ends=ends)
    assert not covered(once)
    assert arrange.arranged(once, ends=ends) == once
    assert set(once.nodes) == set(graph.nodes)
    assert {key: replace(one, via=graph.edges[key].via) for key, one in once.edges.items()} == graph.edges
    for id, one in once.nodes.items():
        assert replace(one, x=graph.nodes[id].x, y=graph.nodes[id].y) == graph.nodes[id]


@given(st.integers(0, 10_000))
def test_within_a_row_wires_lead_to_the_right(seed):
    graph = arrange.arranged(messed(inception(), seed))
    for edge in graph.edges.values():
        assert graph.nodes[edge.source].x + WIDTH < graph.nodes[edge.target].x
    assert not covered(graph)


def test_branches_lie_straight_in_the_order_that_they_had():
    graph = inception()
    heights = {"d1": 0, "c1": 100, "b1": 200, "a1": 300}
    graph = arrange.arranged(graph.moved({id: (400, y) for id, y in heights.items()}))
    assert sorted(heights, key=lambda id: graph.nodes[id].y) == ["d1", "c1", "b1", "a1"]
    assert len({graph.nodes[id].y for id in ("c1", "c2", "c3")}) == 1
    assert graph.nodes["input"].y == graph.nodes["stem1"].y == graph.nodes["concat1"].y


def test_crossings_are_taken_out():
    graph = Graph().with_nodes(
        *(node("Input", f"input{n}", 0, 100 * n) for n in (1, 2)),
        *(node("ReLU", f"relu{n}", 300, -100 * n) for n in (1, 2)),
    )
    graph = graph.with_nodes(node("Add", "add1", 600, 0)).connect("input1", "relu1").connect("input2", "relu2")
    graph = arrange.arranged(graph.connect("relu1", "add1").connect("relu2", "add1"))
    assert (graph.nodes["input1"].y < graph.nodes["input2"].y) == (graph.nodes["relu1"].y < graph.nodes["relu2"].y)


def test_a_long_residual_network_goes_on_below_where_one_wire_leads_on():
    graph = arrange.arranged(messed(residual(6)))
    assert not covered(graph)
    assert max(one.x for one in graph.nodes.values()) - min(one.x for one in graph.nodes.values()) <= 7 * STEP_X
    for n in range(6):
        assert graph.nodes[f"relu{3 * n}"].y == graph.nodes[f"relu{3 * n + 2}"].y


def test_one_more_layer_leaves_most_where_they_were():
    before = arrange.arranged(messed(inception()))
    more = before.with_nodes(node("ReLU", "end1", before.nodes["concat1"].x + 20, 300)).connect("concat1", "end1")
    after = arrange.arranged(more)
    assert all(at(after, id) == at(before, id) for id in before.nodes)


def test_a_selection_alone_moves_and_covers_nothing():
    graph = messed(inception(), 3)
    chosen = ("b1", "b2", "c1")
    after = arrange.arranged(graph, chosen)
    assert all(after.nodes[id] is graph.nodes[id] for id in graph.nodes if id not in chosen)
    pairs = [pair for pair in covered(after) if set(pair) & set(chosen)]
    assert not pairs
    assert arrange.arranged(after, chosen) == after


def test_layers_stay_in_their_frame_which_fits_around_them_and_notes_go_along():
    graph = messed(inception(), 5)
    graph = graph.moved({"c1": (2000, 2000), "c2": (2300, 2050), "c3": (2100, 2300)})
    frame = Annotation("frame1", "Branch", 1950, 1950, 700, 500, frame=True)
    note = Annotation("note1", "the third one", 2300, 1850)
    graph = replace(graph, annotations={"frame1": frame, "note1": note})
    after = arrange.arranged(graph)
    frame = after.annotations["frame1"]
    for id, one in after.nodes.items():
        inside = frame.x < one.x and one.x + WIDTH < frame.x + frame.width
        inside = inside and frame.y < one.y and one.y + HEAD < frame.y + frame.height
        outside = one.x + WIDTH <= frame.x or one.x >= frame.x + frame.width
        outside = outside or one.y + HEAD <= frame.y or one.y >= frame.y + frame.height
        assert inside if id in ("c1", "c2", "c3") else outside, id
    assert after.annotations["note1"].x - note.x == after.nodes["c2"].x - graph.nodes["c2"].x
    assert not covered(after)
    assert arrange.arranged(after) == after


def test_undo_returns_byte_for_byte():
    project = Project().with_network("network", messed(inception(), 7))
    document = Document(project)
    document.edit("Arrange", project.with_network("network", arrange.arranged(messed(inception(), 7))))
    document.undo()
    assert write(document.project) == write(project)


def test_a_thousand_layers_are_arranged_in_time():
    """The budget is half a second on a quiet machine; here it is guarded with room for a busy one."""
    graph = messed(residual(250))
    start = perf_counter()
    after = arrange.arranged(graph)
    assert perf_counter() - start < 4
    assert not covered(after)


def test_boxes_of_any_size_keep_apart():
    boxes = [layering.Box(f"b{n}", 0, n, 100 + 50 * n, 60 + 70 * n) for n in range(5)]
    wires = [("b0", "b1"), ("b0", "b2"), ("b1", "b3"), ("b2", "b3"), ("b3", "b4")]
    places = layering.laid_out(boxes, wires)
    rects = [(*places[box.id], box.width, box.height) for box in boxes]
    assert not any(arrange.overlap(one, two) for n, one in enumerate(rects) for two in rects[:n])


def test_points_of_wires_go_along_or_are_dropped():
    graph = chain(5)
    graph = graph.moved({id: (200.0 + 40 * n, 100.0 + 30 * n) for n, id in enumerate(graph.nodes)})
    graph = wire.led(graph, ("relu1", "x"), [(500, 700)])
    after = arrange.arranged(graph)
    assert after.edges["relu1", "x"].via == ()
    led = wire.led(after, ("relu1", "x"), [(500, 700)])
    assert arrange.arranged(led) == led, "where nothing moves, points stay"
