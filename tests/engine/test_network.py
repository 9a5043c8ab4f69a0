"""The code that is shown is the code that trains and the code that is exported."""

from __future__ import annotations

import gc
import linecache
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import network
from playground.engine.shape import analyse


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def residual() -> Graph:
    inner = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("conv1", layer("Conv2d", out_channels=4, padding=1)),
        Node("add1", layer("Add")),
    )
    inner = inner.connect("input", "conv1").connect("conv1", "add1").connect("input", "add1")
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("stem", layer("Conv2d", out_channels=4, padding=1)),
        Node("block1", Block(repeat=2, graph=inner)),
        Node("block2", Block(graph=inner)),
        Node("both", layer("Concat")),
        Node("flatten1", layer("Flatten")),
        Node("head", layer("Linear", out_features=10)),
    )
    graph = graph.connect("input", "stem").connect("stem", "block1").connect("block1", "block2")
    graph = graph.connect("block1", "both").connect("block2", "both")
    return graph.connect("both", "flatten1").connect("flatten1", "head")


@pytest.fixture
def project() -> Project:
    return Project(networks={"network": residual()})


def test_observe_is_forward_with_every_value_kept(project):
    net = network.compiled(project).build("network", 0)
    x = torch.randn(3, 1, 28, 28)
    seen = net.observe(x)
    assert torch.equal(seen["head"], net(x))
    assert {"input", "stem", "block1", "block1/conv1", "block2/add1", "both"} <= set(seen)
    assert torch.equal(seen["both"], torch.cat([seen["block1"], seen["block2"]], 1))


def test_the_code_leaves_out_what_is_disabled(project):
    graph = project.networks["network"]
    names = ("block2",)
    off = graph.with_nodes(*(replace(graph.nodes[id], disabled=True) for id in names))
    text = network.source(project.with_network("network", off))
    assert "block2" not in text
    assert text == network.source(project.with_network("network", graph.without(names, bridge=True)))


def test_a_disabled_end_leaves_the_layer_before_it_as_the_output(project):
    graph = project.networks["network"]
    off = graph.with_nodes(replace(graph.nodes["head"], disabled=True))
    analysis = analyse(project.with_network("network", off))
    assert [id for id, _ in analysis.outputs["network"]] == ["flatten1"]
    assert analysis.facts["network"]["head"].shapes == analysis.facts["network"]["flatten1"].shapes


def test_equal_blocks_share_one_class(project):
    text = network.source(project)
    assert text.count("class Block") == 1
    assert "nn.Sequential(*[Block1() for _ in range(2)])" in text


def test_an_error_is_traced_to_its_node(project):
    made = network.compiled(project)
    net = made.build("network", 0)
    with pytest.raises(RuntimeError) as caught:
        net(torch.randn(3, 2, 28, 28))
    assert made.place(caught.value) == "networks.network.stem"


def test_initial_weights_depend_on_seed_and_name_alone(project):
    one = network.compiled(project).build("network", 5).state_dict()
    graph = project.networks["network"].insert_on(
        project.networks["network"].edges[("flatten1", "x")], Node("relu1", layer("ReLU"))
    )
    two = network.compiled(project.with_network("network", graph)).build("network", 5).state_dict()
    other = network.compiled(project).build("network", 6).state_dict()
    assert all(torch.equal(one[name], two[name]) for name in one)
    assert not torch.equal(one["stem.weight"], other["stem.weight"])


def test_building_leaves_the_random_state_alone(project):
    torch.manual_seed(3)
    expected = torch.rand(1)
    torch.manual_seed(3)
    network.compiled(project).build("network", 0)
    assert torch.equal(torch.rand(1), expected)


def test_the_class_can_be_exported_and_its_source_stands_alone(project, tmp_path):
    from safetensors.torch import save_file

    net = network.compiled(project).build("network", 0).eval()
    x = torch.randn(2, 1, 28, 28)
    exported = torch.export.export(net, (x,))
    assert torch.allclose(exported.module()(x), net(x), atol=1e-6)
    (tmp_path / "model.py").write_text(network.source(project), "utf-8")
    save_file(net.state_dict(), tmp_path / "weights.safetensors")
    torch.save(x, tmp_path / "x.pt")
    script = (
        "import sys; sys.path.insert(0, '.'); sys.modules['playground'] = None; import torch, model\n"
        "from safetensors.torch import load_file\n"
        "net = model.Net().eval(); net.load_state_dict(load_file('weights.safetensors'))\n"
        "torch.set_num_threads(1); torch.save(net(torch.load('x.pt', weights_only=True)).detach(), 'y.pt')\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, timeout=100)
    assert torch.equal(torch.load(tmp_path / "y.pt", weights_only=True), net(x).detach())


def test_an_invalid_network_is_not_printed(project):
    graph = project.networks["network"].without(["flatten1"], bridge=True)
    with pytest.raises(Problems, match="Add a Flatten"):
        network.source(project.with_network("network", graph))


def test_titles_are_never_printed(project):
    from dataclasses import replace

    graph = project.networks["network"]
    evil = replace(graph.nodes["stem"], title="x)\nimport os")
    assert "import os" not in network.source(project.with_network("network", graph.with_nodes(evil)))


def shown(project: Project, *shape: int) -> None:
    """What is observed is what is computed."""
    net = network.compiled(project).build("network", 0)
    x = torch.randn(3, *shape)
    [(end, _)] = network.analyse(project).outputs["network"]
    assert torch.equal(net.observe(x)[end], net(x))


def test_no_id_means_something_to_the_code_around_it():
    ids = ["input", "seen", "prefix", "watch", "inputs", "range", "list"]
    graph = Graph().with_nodes(Node("input", layer("Input")), *(Node(id, layer("Tanh")) for id in ids[1:]))
    for one, two in pairwise(ids):
        graph = graph.connect(one, two)
    graph = graph.with_nodes(Node("fc", layer("Linear", out_features=2))).connect("list", "fc")
    shown(Project(networks={"network": graph}, dataset=member("datasets", "ToyPoints")()), 2)


def test_an_output_of_a_block_is_not_taken_for_a_layer_of_a_similar_name():
    inner = Graph().with_nodes(Node("input", layer("Input")), Node("a", layer("Tanh")), Node("b", layer("ReLU")))
    inner = inner.connect("input", "a").connect("input", "b")
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("blk", Block(graph=inner)),
        Node("blk_b", layer("Sigmoid")),
        Node("both", layer("Concat")),
        Node("fc", layer("Linear", out_features=2)),
    )
    graph = graph.connect("input", "blk").connect("input", "blk_b").connect("blk_b", "both").connect("both", "fc")
    graph = graph.connect("blk", "both", output="b")
    project = Project(networks={"network": graph}, dataset=member("datasets", "ToyPoints")())
    net = network.compiled(project).build("network", 0)
    x = torch.randn(3, 2)
    assert torch.equal(net(x), net.fc(torch.cat([x.sigmoid(), x.relu()], 1)))
    shown(project, 2)


@st.composite
def drawn(draw: st.DrawFn, depth: int) -> Graph:
    """Layers that keep the shape, in Blocks as well, with wires wherever the canvas allows them."""
    graph = Graph().with_nodes(Node("input", layer("Input")))
    for kind in draw(st.lists(st.sampled_from(["Tanh", "Add", "Input", *["Block"] * 2 * depth]), max_size=3)):
        made = Block(repeat=draw(st.integers(1, 2)), graph=draw(drawn(depth - 1))) if kind == "Block" else layer(kind)
        graph = graph.with_nodes(Node(graph.fresh_id(made), made))
    ids = st.sampled_from(list(graph.nodes))
    for one, two in [*pairwise(graph.nodes), *draw(st.lists(st.tuples(ids, ids), max_size=3))]:
        ports = [port.name for port in graph.nodes[one].layer.output_ports()]
        with suppress(ValueError):
            graph = graph.connect(one, two, output=draw(st.sampled_from(ports)))
    return graph.disconnect(
        draw(st.sets(st.sampled_from(list(graph.edges.values())), max_size=1)) if graph.edges else ()
    )


@settings(max_examples=200)
@given(drawn(2))
def test_whatever_lies_on_the_canvas_is_printed_or_explained(graph):
    project = Project(networks={"network": graph}, dataset=member("datasets", "ToyPoints")())
    with suppress(Problems):
        shown(project, 2)


def test_where_cards_lie_does_not_change_the_code(project):
    graph = project.networks["network"]
    moved = graph.moved({id: (-100.0 * n, 50.0 * n) for n, id in enumerate(graph.nodes)})
    assert network.source(project.with_network("network", moved)) == network.source(project)


def test_the_text_of_a_network_is_there_for_tracebacks_as_long_as_the_network(project):
    made = network.compiled(project)
    file, net = made.file, made.build("network", 0)
    del made
    gc.collect()
    assert linecache.getline(file, 1) == "import torch\n"
    del net
    gc.collect()
    assert file not in linecache.cache


def test_frozen_layers_of_every_copy_are_left_alone():
    inner = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("conv1", layer("Conv2d", padding=1, out_channels=4), frozen=True),
        Node("norm", layer("BatchNorm2d")),
    )
    inner = inner.connect("input", "conv1").connect("conv1", "norm")
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("free", Block(repeat=2, graph=inner)),
        Node("still", Block(repeat=2, graph=inner), frozen=True),
        Node("flatten1", layer("Flatten")),
        Node("head", layer("Linear", out_features=10)),
    )
    for one, two in pairwise(graph.nodes):
        graph = graph.connect(one, two)
    net = network.compiled(Project(networks={"network": graph})).build("network", 0)
    network.learning(net, graph)
    for copy in (*net.free, *net.still):
        assert not copy.conv1.weight.requires_grad
    assert all(copy.norm.training and copy.norm.weight.requires_grad for copy in net.free)
    assert not any(module.training for module in net.still.modules())
    assert net.head.training
    assert net.training


def test_frozen_layers_keep_their_weights(project):
    from dataclasses import replace

    graph = project.networks["network"]
    frozen = graph.with_nodes(replace(graph.nodes["stem"], frozen=True))
    net = network.compiled(project.with_network("network", frozen)).build("network", 0)
    assert not net.stem.weight.requires_grad
    assert net.head.weight.requires_grad
