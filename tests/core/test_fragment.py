"""Fragments: what is copied can be read by people, and pasted anywhere with all that belongs to it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs

from playground.core import fragment, store
from playground.core.annotation import Annotation
from playground.core.graph import Graph, Node
from playground.core.node import Values
from playground.core.placement import HEAD, WIDTH
from playground.core.problem import Problems
from playground.core.spec import members


def layer(kind: str, **values):
    return members("layers")[kind](**values)


def node(kind: str, id: str, x: float = 0, y: float = 0, **more) -> Node:
    return Node(id, layer(kind), x, y, **more)


def chain() -> Graph:
    graph = Graph().with_nodes(
        node("Input", "input"), node("Linear", "fc1", 214), node("ReLU", "relu1", 428), node("Linear", "fc2", 642)
    )
    for one, two in (("input", "fc1"), ("fc1", "relu1"), ("relu1", "fc2")):
        graph = graph.connect(one, two)
    return graph


def test_a_fragment_has_the_wires_inside_and_no_others():
    taken = fragment.taken_from(chain(), ("fc1", "relu1"))
    assert set(taken.nodes) == {"fc1", "relu1"}
    assert [(edge.source, edge.target) for edge in taken.edges.values()] == [("fc1", "relu1")]


def test_the_text_is_readable_json_that_gives_the_same_fragment():
    graph = chain()
    note = Annotation("note1", "why", 5, 6)
    graph = replace(graph, annotations={"note1": note})
    graph = graph.with_nodes(
        replace(graph.nodes["fc1"], title="First", frozen=True, disabled=True, values=(Values("bias", (1,), (0.5,)),))
    )
    taken = fragment.taken_from(graph, ("fc1", "relu1"), ("note1",))
    text = fragment.write(taken)
    assert json.loads(text)["format"] == "playground-layers"
    assert '"layer": {"kind": "ReLU"}' in text
    assert fragment.read(text) == taken
    assert fragment.read(f"\n  {text}") == taken


@given(graphs(depth=1))
def test_any_graph_survives_the_clipboard(graph):
    assert fragment.read(fragment.write(graph)) == graph


@pytest.mark.parametrize(
    "text", ["", "Dear reader", "{}", "[1, 2]", '{"name": "npm"}', "{ int main() }", '{"format": "playground-theme"}']
)
def test_foreign_text_is_not_a_fragment(text):
    assert fragment.read(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"format": "playground-layers", "nodes": [', "Not valid JSON (line 1"),
        ('{"format": "playground-layers", "nodes": 3}', "Expected a list"),
        ('{"format": "playground-layers", "nodes": [{"id": "a", "layer": {"kind": "Conv3x"}}]}', "Did you mean Conv"),
        ('{"format": "playground-layers", "version": 9, "nodes": []}', "newer Playground"),
        ('{"format": "playground-layers", "version": "x", "nodes": []}', "not a whole number"),
        ('{"format": "playground", "version": 1}', "no network"),
        ('{"nodes": [], "surprise": 1}', "no setting of this name"),
        ('{"nodes": [], "nodes": []}', "stands twice"),
    ],
)
def test_what_looks_like_layers_but_is_wrong_is_explained(text, said):
    with pytest.raises(Problems, match=r".") as caught:
        fragment.read(text)
    assert said in str(caught.value)


@given(st.text(max_size=200).map(lambda text: '{"nodes": ' + text))
def test_no_text_at_all_gives_a_traceback(text):
    with suppress(Problems):
        fragment.read(text)


def test_a_whole_project_pastes_its_network(preset):
    project = preset("xor-mlp")
    assert fragment.read(store.write(project)) == project.networks["network"]


def test_names_are_fresh_where_taken_and_kept_where_free():
    graph = chain()
    taken = fragment.taken_from(graph, ("fc1", "relu1", "fc2"))
    twice, names = fragment.added(graph, taken)
    assert names == {"fc1": "fc3", "fc2": "fc4", "relu1": "relu2"}
    assert {edge.target for edge in twice.outgoing["fc3"]} == {"relu2"}
    rest = graph.without(("relu1",))
    again, names = fragment.added(rest, fragment.taken_from(graph, ("relu1",)))
    assert names == {"relu1": "relu1"}
    assert again.nodes == graph.nodes


@given(graphs(depth=1), graphs(depth=1), st.booleans())
def test_pasting_keeps_what_is_there_relative_places_and_all_that_belongs_to_a_layer(graph, other, placed):
    result, names = fragment.pasted(graph, other, (40.0, 40.0) if placed else None)
    assert set(names) == set(other.nodes)
    assert all(result.nodes[id] is graph.nodes[id] for id in graph.nodes)
    assert all(result.edges[key] is edge for key, edge in graph.edges.items())
    assert len(result.nodes) == len(graph.nodes) + len(other.nodes)
    assert len(result.edges) == len(graph.edges) + len(other.edges)
    assert len(result.annotations) == len(graph.annotations) + len(other.annotations)
    moves = {
        (round(result.nodes[new].x - other.nodes[old].x, 6), round(result.nodes[new].y - other.nodes[old].y, 6))
        for old, new in names.items()
    }
    assert len(moves) <= 1
    for old, new in names.items():
        then, now = other.nodes[old], result.nodes[new]
        folded = tuple(replace(one, id=was.id) for one, was in zip(now.folded, then.folded, strict=True))
        assert replace(now, id=old, x=then.x, y=then.y, folded=folded, tied=then.tied) == then
        assert now.tied == names.get(then.tied, "")
    new = [result.nodes[id] for id in names.values()]
    for one in new:
        assert not any(abs(one.x - two.x) < WIDTH and abs(one.y - two.y) < HEAD for two in graph.nodes.values())


def test_the_middle_comes_to_lie_at_the_pointer_on_the_grid():
    taken = fragment.taken_from(chain(), ("fc1", "relu1"))
    result, names = fragment.pasted(Graph(), taken, (1000, 1000))
    one, two = (result.nodes[names[id]] for id in ("fc1", "relu1"))
    assert abs((one.x + two.x + WIDTH) / 2 - 1000) <= 4
    assert abs(one.y + HEAD / 2 - 1000) <= 4
    assert one.x % 8 == 0


def test_repeated_pastes_lie_below_one_another():
    graph = chain()
    taken = fragment.taken_from(graph, ("fc1",))
    heights = []
    for _ in range(3):
        graph, names = fragment.pasted(graph, taken)
        heights.append(graph.nodes[names["fc1"]].y)
    assert heights == [96, 192, 288]


def test_pasted_behind_a_layer_a_chain_is_connected_and_lies_there():
    graph = chain()
    result, names = fragment.pasted(graph, fragment.taken_from(graph, ("fc1", "relu1")), behind="fc2")
    assert [edge.source for edge in result.incoming[names["fc1"]]] == ["fc2"]
    assert (result.nodes[names["fc1"]].x, result.nodes[names["fc1"]].y) == (0, 170)  # a row holds four


def test_what_needs_no_input_is_pasted_behind_nothing():
    graph = chain()
    result, _ = fragment.pasted(graph, fragment.taken_from(graph, ("input",)), behind="fc2")
    assert len(result.edges) == len(graph.edges)


def test_duplicates_get_the_wires_from_outside_only_if_asked():
    graph = chain()
    plain, names = fragment.duplicated(graph, ("relu1", "fc2"))
    assert names["relu1"] not in plain.incoming
    fed, names = fragment.duplicated(graph, ("relu1", "fc2"), inputs=True)
    assert [edge.source for edge in fed.incoming[names["relu1"]]] == ["fc1"]
    assert [edge.source for edge in fed.incoming[names["fc2"]]] == [names["relu1"]]
    assert fed.outgoing["fc1"] != graph.outgoing["fc1"]
    assert set(graph.edges) < set(fed.edges)


def test_points_of_wires_and_notes_move_along():
    graph = chain()
    edge = replace(graph.edges[("relu1", "x")], via=((300.0, 50.0),))
    graph = replace(
        graph, edges={**graph.edges, edge.key: edge}, annotations={"note1": Annotation("note1", x=10, y=20)}
    )
    result, names = fragment.added(graph, fragment.taken_from(graph, ("fc1", "relu1"), ("note1",)), 8, 16)
    assert result.edges[(names["relu1"], "x")].via == ((308.0, 66.0),)
    assert (result.annotations["note2"].x, result.annotations["note2"].y) == (18, 36)
