"""Recurrent layers and attention against PyTorch's own and against their formulas."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import nn

from playground.core.dataset import Signature
from playground.core.graph import Graph, Node
from playground.core.layer import Layer, Shape
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import build, network
from playground.engine.measure import measure
from playground.engine.shape import analyse, infer
from playground.engine.unrolled import measured

LENGTH, FEATURES = 7, 8
X = torch.randn(3, LENGTH, FEATURES, generator=torch.Generator().manual_seed(0))


def layer(kind: str, **values: Any) -> Layer:
    return member("layers", kind)(**values)


def module_of(made: Layer, *inputs: torch.Tensor) -> Any:
    return build.module(made.module(*(Shape(tuple(x.shape[1:])) for x in inputs)))


@pytest.mark.parametrize("kind", ["RNN", "GRU", "LSTM"])
@pytest.mark.parametrize("both", [False, True])
def test_recurrent_layers_compute_what_those_of_pytorch_do(kind, both):
    made = module_of(layer(kind, hidden_size=5, num_layers=2, bidirectional=both, state=True), X)
    plain = getattr(nn, kind)(FEATURES, 5, num_layers=2, bidirectional=both, batch_first=True)
    plain.load_state_dict(made.state_dict())
    y, *states = made(X)
    expected, state = plain(X)
    torch.testing.assert_close(y, expected)
    for one, other in zip(states, state if kind == "LSTM" else (state,), strict=True):
        torch.testing.assert_close(one, other.transpose(0, 1))
    last = module_of(layer(kind, hidden_size=5, num_layers=2, bidirectional=both, give="last step"), X)
    last.load_state_dict(made.state_dict())
    front, back = expected[:, -1, :5], expected[:, 0, 5:]
    torch.testing.assert_close(last(X), torch.cat([front, back], 1) if both else front)


def test_a_recurrent_layer_follows_its_formula():
    made = module_of(layer("RNN", hidden_size=5), X)
    h = torch.zeros(3, 5)
    for t in range(LENGTH):
        h = torch.tanh(X[:, t] @ made.weight_ih_l0.T + made.bias_ih_l0 + h @ made.weight_hh_l0.T + made.bias_hh_l0)
        torch.testing.assert_close(made(X)[:, t], h)


def attention(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, heads: int, *, causal: bool) -> torch.Tensor:
    parts = []
    for a, b, c in zip(q.chunk(heads, -1), k.chunk(heads, -1), v.chunk(heads, -1), strict=True):
        scores = a @ b.transpose(1, 2) / math.sqrt(a.shape[-1])
        if causal:
            scores = scores.masked_fill(torch.ones_like(scores[0]).triu(1).bool(), -math.inf)
        parts.append(scores.softmax(-1) @ c)
    return torch.cat(parts, -1)


@pytest.mark.parametrize("causal", [False, True])
def test_attention_follows_its_formula(causal):
    made = module_of(layer("SelfAttention", num_heads=2, causal=causal), X)
    q, k, v = (X @ made.in_proj_weight.T + made.in_proj_bias).chunk(3, -1)
    torch.testing.assert_close(made(X), made.out_proj(attention(q, k, v, 2, causal=causal)))


def test_attention_to_another_sequence():
    memory, values = torch.randn(3, 4, 6), torch.randn(3, 4, 5)
    made = module_of(layer("MultiheadAttention", num_heads=2), X, memory, values)
    bias = made.in_proj_bias.chunk(3)
    q = X @ made.q_proj_weight.T + bias[0]
    k, v = memory @ made.k_proj_weight.T + bias[1], values @ made.v_proj_weight.T + bias[2]
    torch.testing.assert_close(made(X, memory, values), made.out_proj(attention(q, k, v, 2, causal=False)))


@pytest.mark.parametrize("kind", ["SelfAttention", "TransformerEncoderLayer", "TransformerDecoderLayer"])
def test_causal_steps_do_not_see_what_comes_later(kind):
    made = module_of(layer(kind, causal=True, dropout=0.0), *([X, X] if "Decoder" in kind else [X]))
    free = module_of(layer(kind, causal=False, dropout=0.0), *([X, X] if "Decoder" in kind else [X]))
    free.load_state_dict(made.state_dict())
    changed = X.clone()
    changed[:, 4:] += 1
    rest = [X] if "Decoder" in kind else []
    torch.testing.assert_close(made(changed, *rest)[:, :4], made(X, *rest)[:, :4])
    assert not torch.allclose(free(changed, *rest)[:, :4], free(X, *rest)[:, :4])
    with torch.no_grad():  # PyTorch takes another way then
        torch.testing.assert_close(made.eval()(X, *rest), made.train()(X, *rest), rtol=1e-4, atol=1e-5)


def test_positions_are_waves():
    y = module_of(layer("PositionalEncoding"), X)(X) - X
    for t in range(LENGTH):
        for i in range(FEATURES):
            angle = t / 10_000 ** ((i - i % 2) / FEATURES)
            assert y[0, t, i].item() == pytest.approx(math.cos(angle) if i % 2 else math.sin(angle), abs=1e-5)


# -- in a network ------------------------------------------------------------------------------------------------------


def project(graph: Graph, monkeypatch: pytest.MonkeyPatch, *shapes: Shape) -> tuple[Project, Any]:
    monkeypatch.setattr(member("datasets", "MNIST"), "signature", lambda self: Signature(shapes, "values", 1))
    made = Project(networks={"network": graph})
    return made, replace(analyse(made), problems=())


def test_first_weights_are_those_of_pytorch(monkeypatch):
    """The tables are filled, and what attention sets in its parts stays set."""
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("place", layer("PositionalEncoding")),
        Node("block", layer("TransformerEncoderLayer")),
    )
    graph = graph.connect("input", "place").connect("place", "block")
    made, analysis = project(graph, monkeypatch, Shape((LENGTH, FEATURES)))
    net: Any = network.compiled(made, analysis).build("network", 0)
    torch.testing.assert_close(net.place(X), module_of(layer("PositionalEncoding"), X)(X))
    assert not net.block.self_attn.out_proj.bias.any()
    assert not net.block.self_attn.in_proj_bias.any()
    bound = math.sqrt(6 / (4 * FEATURES))
    assert 0.8 * bound < net.block.self_attn.in_proj_weight.abs().max() <= bound
    assert "table" not in "".join(net.state_dict())


@pytest.mark.parametrize("kind", ["RNN", "GRU", "LSTM"])
@pytest.mark.parametrize("values", [{}, {"num_layers": 2, "bidirectional": True, "state": True, "give": "last step"}])
def test_long_sequences_are_told_from_short_ones(kind, values, monkeypatch):
    made, shapes = layer(kind, **values), (Shape((9, FEATURES)),)
    quick = infer(made, shapes)
    assert not isinstance(quick, str)
    slow = measure(made.module(*shapes), shapes)
    assert replace(quick, inputs=(), calls=()) == slow
    asked: list[int] = []
    monkeypatch.setattr("playground.engine.unrolled.measure", lambda _, x: asked.append(x[0].sizes[0]) or slow)
    measured(made, made.module(*shapes), (Shape((100_000, FEATURES)),))
    assert max(asked) <= 3


def test_the_state_of_one_goes_to_another_layer(monkeypatch):
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("lstm", layer("LSTM", hidden_size=6, state=True, num_layers=2)),
        Node("flat", layer("Flatten")),
        Node("sum", layer("Add")),
    )
    graph = graph.connect("input", "lstm").connect("lstm", "sum", output="h").connect("lstm", "sum", output="c")
    made, analysis = project(graph, monkeypatch, Shape((LENGTH, FEATURES)))
    assert analysis.facts["network"]["lstm"].shapes == (Shape((LENGTH, 6)), Shape((2, 6)), Shape((2, 6)))
    net: Any = network.compiled(made, analysis).build("network", 0)
    _, h, c = net.lstm(X)
    torch.testing.assert_close(net(X), h + c)
    assert torch.equal(net.observe(X)["sum"], net(X))


def test_letters_become_vectors_and_decimals_do_not():
    wrong = infer(layer("Embedding"), (Shape((9,)),))
    assert isinstance(wrong, str)
    assert wrong.startswith("Embedding looks up whole numbers, such as those of letters, but gets decimal numbers (9).")
    right = infer(layer("Embedding", embedding_dim=5), (Shape((9,), "int64"),))
    assert not isinstance(right, str)
    assert right.shapes == (Shape((9, 5)),)
    lost = infer(layer("Linear"), (Shape((9,), "int64"),))
    assert isinstance(lost, str)
    assert lost.endswith("Put an Embedding before it.")


def test_what_does_not_fit_is_said_in_words():
    step = Shape((4, 6))
    for made, shapes, words in (
        (layer("SelfAttention"), (step,), "cannot share 6 features equally between 4 heads"),
        (layer("MultiheadAttention", num_heads=2), (step, step, Shape((5, 6))), "as many keys as values"),
        (layer("TransformerDecoderLayer", num_heads=2), (step, Shape((4, 8))), "equally many features"),
        (layer("LSTM"), (Shape((8,)),), "expects a sequence (L×C)"),
    ):
        result = infer(made, shapes)
        assert isinstance(result, str)
        assert words in result
