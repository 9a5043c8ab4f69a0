"""Graphs: whatever is edited, wires lead from node to node, and forward."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edited, graphs

from playground.core.graph import Block, Edge, Graph, Node, at_path, with_graph_at
from playground.core.name import MODULE_ATTRIBUTES, check_id, port_order
from playground.core.spec import member


def node(id: str, kind: str = "ReLU", x: float = 0.0, **values) -> Node:
    return Node(id, member("layers", kind)(**values), x)


def chain(*ids: str) -> Graph:
    graph = Graph().with_nodes(*(node(id) for id in ids))
    for one, two in pairwise(ids):
        graph = graph.connect(one, two)
    return graph


def check(graph: Graph) -> None:
    """What holds for every graph, however it came about."""
    position = {id: n for n, id in enumerate(graph.order)}
    assert sorted(position) == sorted(graph.nodes), "no circle"
    for key, edge in graph.edges.items():
        assert key == edge.key
        assert position[edge.source] < position[edge.target]
        ports = {port.name: port for port in graph.nodes[edge.target].layer.input_ports()}
        base, dot, number = edge.input.partition(".")
        assert base in ports
        assert ports[base].variadic == bool(dot and number.isdigit())
        assert edge.output in {port.name for port in graph.nodes[edge.source].layer.output_ports()}
    assert sorted(edge for found in graph.incoming.values() for edge in found) == sorted(graph.edges.values())
    assert sorted(edge for found in graph.outgoing.values() for edge in found) == sorted(graph.edges.values())


@given(st.data())
def test_no_edit_breaks_a_graph(data):
    graph = Graph()
    for _ in range(data.draw(st.integers(1, 25))):
        before = (dict(graph.nodes), dict(graph.edges))
        result = data.draw(edited(graph))
        assert (dict(graph.nodes), dict(graph.edges)) == before, "edits are pure"
        graph = result
        check(graph)


@given(graphs(depth=0), st.data())
def test_circles_are_refused(graph, data):
    if not graph.edges:
        graph = chain("a", "b")
    edge = data.draw(st.sampled_from(sorted(graph.edges.values())))
    reason = graph.why_not(edge.target, edge.source)
    assert reason
    with pytest.raises(ValueError, match=r"\.$"):
        graph.connect(edge.target, edge.source)


@given(graphs(), st.data())
def test_taking_out_what_stands_on_one_wire_joins_its_ends(graph, data):
    single = [id for id in graph.nodes if len(graph.incoming.get(id, ())) == 1 and graph.outgoing.get(id)]
    if not single:
        graph, single = chain("a", "b", "c"), ["b"]
    id = data.draw(st.sampled_from(single))
    [before] = graph.incoming[id]
    result = graph.without([id], bridge=True)
    check(result)
    for edge in graph.outgoing[id]:
        joined = result.edges[edge.key]
        assert (joined.source, joined.output) == (before.source, before.output)
    assert len(result.edges) == len(graph.edges) - 1


@given(graphs(), st.data())
def test_removing_leaves_no_loose_ends(graph, data):
    ids = data.draw(st.sets(st.sampled_from(sorted(graph.nodes)))) if graph.nodes else set()
    result = graph.without([*ids, "nobody"])
    assert set(result.nodes) == set(graph.nodes) - ids
    assert all(not ids & {edge.source, edge.target} for edge in result.edges.values())


@given(graphs(), st.data())
def test_a_node_put_on_a_wire_stands_between_its_ends(graph, data):
    if not graph.edges:
        graph = chain("a", "b")
    edge = data.draw(st.sampled_from(sorted(graph.edges.values())))
    new = node(graph.fresh_id(node("x").layer))
    result = graph.insert_on(edge, new)
    check(result)
    assert result.edges[edge.key].source == new.id
    assert [(e.source, e.output) for e in result.incoming[new.id]] == [(edge.source, edge.output)]
    assert result.without([new.id], bridge=True) == graph


@given(graphs(), st.sampled_from(["Conv2d", "Input", "BatchNorm2d", "ReLU", "Block", "MaxPool2d"]))
def test_fresh_ids_are_new_and_usable(graph, kind):
    layer = member("layers", kind)()
    id = graph.fresh_id(layer)
    assert id not in graph.nodes
    assert check_id(id) == id


def test_fresh_ids_read_like_the_layer():
    graph = Graph().with_nodes(node("conv1"), node("conv3"))
    assert graph.fresh_id(member("layers", "Conv2d")()) == "conv2"
    assert graph.fresh_id(member("layers", "Input")()) == "input"
    assert graph.with_nodes(node("input")).fresh_id(member("layers", "Input")()) == "input1"


@pytest.mark.parametrize(
    "id", ["", "1a", "A", "a-b", "a b", "é", "a" * 49, "a\n", "a.b", "a/b", "_a", "a__b", None, 3, ["a"]]
)
def test_ids_that_are_no_names_are_refused(id):
    with pytest.raises(ValueError, match="must be a lower-case letter"):
        check_id(id)


@pytest.mark.parametrize("id", ["class", "lambda", "match", "forward", "train", "self", "torch", "state_dict"])
def test_ids_that_mean_something_else_are_refused(id):
    with pytest.raises(ValueError, match="means something else"):
        check_id(id)


def test_no_attribute_of_a_module_is_a_usable_id():
    from torch import nn

    usable = [name for name in dir(nn.Module()) if name[0] != "_" and name.islower() and name not in MODULE_ATTRIBUTES]
    assert usable == []


def test_a_taken_input_gives_way_and_a_variadic_one_makes_room():
    graph = chain("a", "c").with_nodes(node("b"), node("sum", "Add"))
    assert graph.connect("b", "c").incoming["c"] == (Edge("c", "x", "b"),)
    graph = graph.connect("a", "sum").connect("b", "sum")
    assert [edge.input for edge in graph.incoming["sum"]] == ["xs.0", "xs.1"]
    with pytest.raises(ValueError, match="connected already"):
        graph.connect("a", "sum")
    with pytest.raises(ValueError, match="has no input"):
        graph.connect("c", "sum", "z")


@pytest.mark.parametrize(
    ("source", "target", "output", "reason"),
    [
        ("a", "nobody", "y", "gone"),
        ("a", "a", "y", "feed itself"),
        ("a", "input", "y", "takes no input"),
        ("a", "b", "z", "no output"),
        ("b", "a", "y", "circle"),
        ("input", "a", "y", ""),
    ],
)
def test_a_refused_wire_says_why(source, target, output, reason):
    graph = chain("a", "b").with_nodes(node("input", "Input"))
    found = graph.why_not(source, target, output)
    assert (reason in found) if reason else found == ""


def test_ports_are_in_the_order_of_their_numbers():
    assert sorted(["xs.10", "xs.9", "xs.0"], key=port_order) == ["xs.0", "xs.9", "xs.10"]


def test_the_order_goes_by_name_where_wires_leave_it_open():
    graph = Graph().with_nodes(node("a10", x=1), node("b", x=2), node("a9", x=3))
    assert graph.order == ("a9", "a10", "b")


@given(graphs(), st.data())
def test_moving_cards_changes_nothing_but_their_places(graph, data):
    ids = data.draw(st.permutations(sorted(graph.nodes)))
    moved = graph.moved({id: (100.0 * n, -70.0 * n) for n, id in enumerate(ids)})
    assert (moved.order, moved.inputs(), moved.outputs()) == (graph.order, graph.inputs(), graph.outputs())
    assert Block(graph=moved).output_ports() == Block(graph=graph).output_ports()
    assert Block(graph=moved).input_ports() == Block(graph=graph).input_ports()


@pytest.fixture
def forked() -> Graph:
    """A Block whose only output leads on, and inside of it `a` behind its Input."""
    inner = Graph().with_nodes(node("input", "Input"), node("a")).connect("input", "a")
    return Graph().with_nodes(Node("block", Block(graph=inner)), node("after")).connect("block", "after")


def test_outputs_of_a_block_are_named_like_their_layers(forked):
    inner = at_path(forked, ("block",)).with_nodes(node("b10"), node("b9")).connect("input", "b10")
    block = Block(graph=inner.connect("input", "b9"))
    assert [port.name for port in block.output_ports()] == ["a", "b9", "b10"]
    assert [port.name for port in Block(graph=Graph()).output_ports()] == ["y"]


def test_a_wire_follows_its_output_through_edits_inside_a_block(forked):
    def outside(inner: Graph) -> list[str]:
        graph = with_graph_at(forked, ("block",), inner)
        return [edge.output for edge in graph.outgoing.get("block", ())]

    inner = at_path(forked, ("block",))
    two = inner.with_nodes(node("b")).connect("input", "b")
    assert outside(two) == ["a"], "a second branch does not take over the wire"
    longer = two.with_nodes(node("c", "Add")).connect("a", "c")
    assert outside(longer) == ["c"], "it comes from where the old output leads"
    assert outside(two.without(["b"])) == outside(longer.connect("b", "c")) == ["y"]
    assert outside(inner.without(["a"]).with_nodes(node("d")).connect("input", "d")) == ["y"]
    assert outside(two.without(["a"]).with_nodes(node("d")).connect("input", "d")) == []


def test_a_wire_comes_from_the_first_output_unless_one_is_named(forked):
    inner = at_path(forked, ("block",)).with_nodes(node("b")).connect("input", "b")
    graph = Graph().with_nodes(Node("block", Block(graph=inner)), node("one"), node("two"))
    graph = graph.connect("block", "one").connect("block", "two", output="b")
    assert [edge.output for edge in graph.outgoing["block"]] == ["a", "b"]


def test_wires_come_in_the_order_of_the_ports():
    inner = Graph().with_nodes(node("in2", "Input"), node("in10", "Input"), node("sum", "Add"))
    inner = inner.connect("in2", "sum").connect("in10", "sum")
    graph = Graph().with_nodes(node("a"), node("b"), Node("block", Block(graph=inner)))
    graph = graph.connect("a", "block", "in10").connect("b", "block", "in2")
    assert [edge.source for edge in graph.incoming["block"]] == ["b", "a"]


def test_inputs_outputs_and_loose_nodes():
    graph = chain("a", "b").with_nodes(node("input", "Input"), node("lost")).connect("input", "a")
    assert (graph.inputs(), graph.outputs()) == (("input",), ("b",))
    assert graph.is_loose("lost")
    assert not graph.is_loose("b")


def test_a_changed_layer_loses_the_wires_it_has_no_port_for():
    graph = chain("a", "b", "c")
    assert graph.with_layer("b", member("layers", "Input")()).edges == {("c", "x"): Edge("c", "x", "b")}
    assert len(graph.with_layer("b", member("layers", "Tanh")()).edges) == 2


def test_a_graph_inside_a_block_is_found_and_replaced():
    inner = chain("a", "b")
    graph = Graph().with_nodes(Node("outer", Block(graph=Graph().with_nodes(Node("inner", Block(graph=inner))))))
    assert at_path(graph, ("outer", "inner")) == inner
    changed = with_graph_at(graph, ("outer", "inner"), inner.without(["a"]))
    assert list(at_path(changed, ("outer", "inner")).nodes) == ["b"]
    assert at_path(graph, ()) is graph
    with pytest.raises(KeyError):
        at_path(graph, ("outer", "inner", "a"))


@given(graphs())
def test_equal_graphs_have_equal_hashes(graph):
    twin = Graph(*(dict(reversed(part.items())) for part in (graph.nodes, graph.edges, graph.annotations)))
    assert twin == graph
    assert hash(twin) == hash(graph)


@given(graphs())
def test_what_computes_has_no_disabled_layer_and_no_wire_into_nothing(graph):
    active = graph.active
    assert not any(node.disabled for node in active.nodes.values())
    on = [node for node in graph.nodes.values() if not node.disabled]
    assert set(active.nodes) == {node.id for node in on} | {one.id for node in on for one in node.folded}
    for key, edge in active.edges.items():
        assert key == edge.key
        assert {edge.source, edge.target} <= set(active.nodes)


def test_a_disabled_layer_passes_on_its_first_input():
    graph = chain("one", "two", "three")
    off = graph.with_nodes(replace(graph.nodes["two"], disabled=True))
    assert [(edge.source, edge.target) for edge in off.active.edges.values()] == [("one", "three")]
    assert off.edges == graph.edges, "the wires on the canvas stay as they are"


def test_behind_a_disabled_layer_that_nothing_feeds_there_is_nothing():
    graph = chain("one", "two", "three")
    off = graph.with_nodes(replace(graph.nodes["one"], disabled=True))
    assert [(edge.source, edge.target) for edge in off.active.edges.values()] == [("two", "three")]


@given(graphs(), st.booleans(), st.randoms(use_true_random=False))
def test_many_nodes_are_removed_at_once_as_one_by_one(graph, bridge, chance):
    ids = chance.sample(sorted(graph.nodes), len(graph.nodes) // 2)
    single = graph
    for id in ids:
        single = single.without([id], bridge=bridge)
    assert graph.without(ids, bridge=bridge) == single
