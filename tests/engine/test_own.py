"""Our own modules: printed in front of the networks that use them, and found by name."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from playground.core.graph import Graph, Node
from playground.core.layer import Arg, Call
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import build, network, own
from playground.engine.shape import analyse

HOME = Path(own.__file__).parent.parent
MODULES = sorted(path for kind in ("layers", "losses") for path in (HOME / kind / "modules").glob("[a-z]*.py"))


def layer(kind: str, **values: object):
    return member("layers", kind)(**values)


def chain(*layers: object, role: str = "network") -> Project:
    graph = Graph().with_nodes(Node("input", layer("Input")))
    for n, one in enumerate(layers):
        graph = graph.with_nodes(Node(f"n{n}", one)).connect(f"n{n - 1}" if n else "input", f"n{n}")  # pyright: ignore
    return Project(networks={role: graph}, dataset=member("datasets", "ToyPoints")())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_their_files_import_torch_and_nothing_else(path):
    lines = [ast.unparse(node) for node in ast.parse(path.read_text("utf-8")).body if "Import" in type(node).__name__]
    assert set(lines) <= {"import torch", "from torch import nn"}


def test_no_two_share_a_name():
    names = [
        node.name
        for path in MODULES
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    ]
    assert len(names) == len(set(names)) == len(own.pieces())


def test_each_is_printed_once_and_before_the_networks():
    project = chain(layer("Linear", out_features=8), layer("Maxout"), layer("Maxout"), layer("Threshold"))
    text = network.source(project)
    assert text.count("class Maxout(nn.Module):") == 1
    assert text.index("class Maxout") < text.index("class Threshold") < text.index("class Net(")
    assert "class Scale" not in text
    net = network.compiled(project).build("network", 0)
    x = torch.randn(3, 2)
    assert torch.equal(net.observe(x)["n3"], net(x))


def test_an_error_inside_of_one_is_found_at_its_layer():
    project = chain(layer("Linear", out_features=4), layer("Maxout"))
    made = network.compiled(project)
    net = made.build("network", 0)
    net.n1.pieces = 3
    with pytest.raises(RuntimeError) as error:
        net(torch.randn(3, 2))
    assert made.place(error.value) == "networks.network.n1"


def test_a_network_that_is_called_like_one_gets_another_name():
    project = chain(layer("Linear", out_features=2), layer("Threshold"), role="threshold")
    text = network.printed(project, replace(analyse(project), problems=())).text
    assert "class Threshold(nn.Module):" in text
    assert "class ThresholdNet(nn.Module):" in text


def test_expressions_can_hold_expressions():
    call = Call("*", Call("+", Arg(0), 1.0), Call("torch.relu", Arg(1)))
    assert call.source(["a", "b"]) == "(a + 1.0) * torch.relu(b)"
    assert not call.is_module
    x, y = torch.randn(2, 3)
    assert torch.equal(build.compute(call, [x, y]), (x + 1.0) * torch.relu(y))


def test_layers_without_params_of_their_own_are_told_apart():
    relu, tanh = layer("ReLU"), layer("Tanh")
    assert relu == layer("ReLU")
    assert relu != tanh
    assert repr(relu) == "ReLU()"
    assert layer("Conv2d") != layer("Conv3d")
    with pytest.raises(AttributeError):
        layer("Conv2d").groups = 3
