"""Every layer in a network of its own: exported, traced, and computed where Playground is not."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from test_layers import COMPUTING, SIZES, inputs_of, wired

from playground.core.dataset import Signature
from playground.core.graph import Graph, Node
from playground.core.layer import Layer, Shape
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import network
from playground.engine.shape import analyse, infer

VARIANTS: list[Any] = [
    *(cls() for cls in COMPUTING.values()),
    *(member("layers", "Conv2d")(norm=norm) for norm in ("weight", "spectral")),
    member("layers", "Conv1d")(causal=True),
    *(member("layers", kind)(state=True, bidirectional=True, num_layers=2) for kind in ("RNN", "GRU", "LSTM")),
    *(member("layers", kind)(causal=True) for kind in ("SelfAttention", "TransformerEncoderLayer")),
    member("layers", "TransformerDecoderLayer")(causal=False),
    member("layers", "PositionalEncoding")(learned=True),
]


def shapes_of(layer: Layer) -> tuple[Shape, ...]:
    ranks = [rank for rank in layer.ranks or SIZES if not isinstance(infer(layer, inputs_of(layer, rank)), str)]
    return inputs_of(layer, ranks[0])


def built(layer: Layer, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, str, tuple[torch.Tensor, ...]]:
    """A network of one layer with first weights, its source, and examples."""
    shapes = shapes_of(layer)
    monkeypatch.setattr(member("datasets", "MNIST"), "signature", lambda self: Signature(shapes, "values", 1))
    graph = Graph().with_nodes(Node("middle", layer))
    for n, port in enumerate(wired(layer)):
        graph = graph.with_nodes(Node(f"input{n}", member("layers", "Input")()))
        graph = graph.connect(f"input{n}", "middle", port)
    project = Project(networks={"network": graph})
    made = network.compiled(project, replace(analyse(project), problems=()))
    generator = torch.Generator().manual_seed(3)
    examples = tuple(
        torch.randint(0, 2, (3, *map(int, shape.sizes)), generator=generator)
        if shape.dtype == "int64"
        else torch.randn(3, *map(int, shape.sizes), generator=generator)
        for shape in shapes
    )
    return made.build("network", 0).eval(), made.printed.text, examples


@pytest.mark.filterwarnings("ignore:The tensor attribute:UserWarning")  # PyTorch says so of every nn.RNN
@pytest.mark.parametrize("layer", VARIANTS, ids=lambda one: f"{type(one).__name__}-{len(one.subtitle())}")
def test_the_class_can_be_traced(layer, monkeypatch):
    net, _, examples = built(layer, monkeypatch)
    with torch.no_grad():
        traced = torch.export.export(net, examples).module()
        torch.testing.assert_close(traced(*examples), net(*examples), rtol=1e-4, atol=1e-5)
        assert torch.equal(net.observe(*examples)["middle"], net(*examples))


def test_all_files_give_the_same_where_playground_is_not(monkeypatch, tmp_path: Path):
    for n, layer in enumerate(VARIANTS):
        net, text, examples = built(layer, monkeypatch)
        (tmp_path / f"model{n}.py").write_text(text, "utf-8")
        with torch.no_grad():
            torch.save((net.state_dict(), examples, net(*examples)), tmp_path / f"run{n}.pt")
    script = (
        "import sys; sys.path.insert(0, '.'); sys.modules['playground'] = None; import torch, importlib\n"
        "torch.set_num_threads(1)\n"
        f"for n in range({len(VARIANTS)}):\n"
        "    state, examples, expected = torch.load(f'run{n}.pt', weights_only=True)\n"
        "    net = importlib.import_module(f'model{n}').Net().eval(); net.load_state_dict(state)\n"
        "    with torch.no_grad(): y = net(*examples)\n"
        "    assert torch.equal(y, expected), n\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], cwd=tmp_path, check=True, timeout=100)
