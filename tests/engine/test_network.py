"""The code that is shown is the code that trains and the code that is exported."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import network


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


def test_frozen_layers_keep_their_weights(project):
    from dataclasses import replace

    graph = project.networks["network"]
    frozen = graph.with_nodes(replace(graph.nodes["stem"], frozen=True))
    net = network.compiled(project.with_network("network", frozen)).build("network", 0)
    assert not net.stem.weight.requires_grad
    assert net.head.weight.requires_grad
