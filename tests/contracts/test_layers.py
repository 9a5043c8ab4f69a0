"""Every layer: what it says of itself, and that shape inference, the built module and the printed one agree."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import Any

import pytest
import torch

from playground.core import store
from playground.core.dataset import Signature
from playground.core.graph import Block, Graph, InputLayer, Node
from playground.core.layer import FAMILIES, Layer, NodeFacts, Shape
from playground.core.param import Choice, Flag, Integer, Real
from playground.core.project import Project
from playground.core.resource import resource
from playground.core.spec import member, members
from playground.engine import build, network
from playground.engine.shape import analyse, infer

SIZES = {1: (6,), 2: (4, 8), 3: (4, 12, 12), 4: (2, 8, 8, 8)}
BATCH = 3

LAYERS = [pytest.param(cls, id=name) for name, cls in members("layers").items()]
COMPUTING = {
    name: cls for name, cls in members("layers").items() if not issubclass(cls, InputLayer) and cls is not Block
}


def wired(layer: Layer) -> list[str]:
    """The port at which each wire ends: one per port, three at ports that take any number."""
    return [port.name for port in layer.input_ports() for _ in range(3 if port.variadic else 1)]


def inputs_of(layer: Layer, rank: int) -> tuple[Shape, ...]:
    return tuple(Shape(SIZES[rank], "int64" if layer.numbers == "whole" else "float32") for _ in wired(layer))


def cases() -> list[Any]:
    """Every layer with each of its params at both ends and in between, on every rank that it takes."""
    found: list[Any] = []
    for name, cls in COMPUTING.items():
        variants: list[dict[str, Any]] = [{}]
        for key, param in cls.params().items():
            match param:
                case Integer() | Real():
                    ends = [param.low, param.high]
                case Flag():
                    ends = [not param.default]
                case Choice():
                    ends = list(param.choices)
                case _:
                    ends = []
            variants += [{key: value} for value in ends if value is not None]
        for values in variants:
            for rank in cls.ranks or SIZES:
                label = ",".join(f"{key}={value}" for key, value in values.items())
                found.append(pytest.param(cls(**values), rank, id=f"{name}({label})-{rank}d"))
    return found


def example(shapes: tuple[Shape, ...]) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    made: list[torch.Tensor] = []
    for shape in shapes:
        sizes = (BATCH, *map(int, shape.sizes))
        if shape.dtype == "int64":
            made.append(torch.randint(0, 2, sizes, generator=generator))
        else:
            made.append(torch.randn(sizes, generator=generator, requires_grad=True))
    return made


def run(layer: Layer, tensors: list[torch.Tensor], shapes: tuple[Shape, ...]) -> tuple[tuple[torch.Tensor, ...], Any]:
    """Outputs and module (if there is one) of a layer that is built from its expression."""
    call = layer.module(*shapes)
    torch.manual_seed(2)
    if not call.is_module:
        return several(build.compute(call, tensors)), None
    module = build.module(call)
    return several(module(*tensors)), module


def several(result: Any) -> tuple[torch.Tensor, ...]:
    return result if isinstance(result, tuple) else (result,)


@pytest.mark.parametrize(("layer", "rank"), cases())
def test_inferred_built_and_printed_agree(layer, rank, monkeypatch):
    shapes = inputs_of(layer, rank)
    facts = infer(layer, shapes)
    if isinstance(facts, str):
        assert facts.startswith(layer.title) or layer.title in facts, "a refusal is a sentence about the layer"
        assert facts.endswith(".")
        return
    tensors = example(shapes)
    outputs, module = run(layer, tensors, shapes)
    assert len(outputs) == len(layer.output_ports())
    for output, shape in zip(outputs, facts.shapes, strict=True):
        assert tuple(output.shape[1:]) == shape.sizes
        assert str(output.dtype) == f"torch.{shape.dtype}"
    parameters = list(module.parameters()) if module is not None else []
    assert sum(p.numel() for p in parameters) == facts.parameters

    total = sum(output.square().mean() for output in outputs)
    assert isinstance(total, torch.Tensor)
    total.backward()
    for tensor in (*(one for one in tensors if one.is_floating_point()), *parameters):
        assert tensor.grad is not None
        assert torch.isfinite(tensor.grad).all()

    torch.manual_seed(2)
    printed = printed_network(layer, shapes, monkeypatch)
    assert torch.equal(printed(*(tensor.detach() for tensor in tensors)), outputs[0])


def printed_network(layer: Layer, shapes: tuple[Shape, ...], monkeypatch: pytest.MonkeyPatch) -> torch.nn.Module:
    """The class that is exported for a network of this one layer."""
    data = member("datasets", "MNIST")
    monkeypatch.setattr(data, "signature", lambda self: Signature(shapes, "values", 1))
    graph = Graph().with_nodes(Node("middle", layer))
    for n, port in enumerate(wired(layer)):
        graph = graph.with_nodes(Node(f"input{n}", member("layers", "Input")(), float(n)))
        graph = graph.connect(f"input{n}", "middle", port)
    project = Project(networks={"network": graph})
    analysis = replace(analyse(project), problems=())  # the loss need not fit
    space: dict[str, Any] = {}
    exec(network.printed(project, analysis).text, space)
    return space["Net"]()


@pytest.mark.parametrize(("layer", "rank"), cases())
def test_a_file_keeps_every_param(layer, rank):
    project = Project(networks={"network": Graph().with_nodes(Node("middle", layer))})
    assert store.read(store.write(project)).networks["network"].nodes["middle"].layer == layer


@pytest.mark.parametrize(("name", "cls"), COMPUTING.items())
def test_each_fits_somewhere_as_it_comes(name, cls):
    assert any(isinstance(infer(cls(), inputs_of(cls(), rank)), NodeFacts) for rank in cls.ranks or SIZES)


@pytest.mark.parametrize(("name", "cls"), COMPUTING.items())
def test_a_wrong_rank_is_refused_in_words(name, cls):
    for rank in set(SIZES) - set(cls.ranks or SIZES):
        sentence = infer(cls(), inputs_of(cls(), rank))
        assert isinstance(sentence, str)
        assert sentence.startswith(f"{cls.title} expects ")


@pytest.mark.parametrize(("name", "cls"), COMPUTING.items())
def test_the_wrong_kind_of_numbers_is_refused_in_words(name, cls):
    wrong = {"float": "int64", "whole": "float32"}.get(cls.numbers)
    for rank in cls.ranks or SIZES:
        shapes = tuple(Shape(shape.sizes, wrong or "int64") for shape in inputs_of(cls(), rank))
        result = infer(cls(), shapes)
        if wrong is None:
            assert isinstance(result, str) or result.shapes[0].dtype == "int64"
        else:
            assert isinstance(result, str)
            assert "whole numbers" in result


@pytest.mark.parametrize("cls", LAYERS)
def test_each_explains_itself(cls):
    assert cls.summary().endswith(".")
    assert cls.title
    assert cls.family in FAMILIES
    assert cls.hint
    assert resource("icons", f"{cls.icon_name()}.svg").is_file()
    assert isinstance(cls().subtitle(), str)


@pytest.mark.parametrize("cls", LAYERS)
def test_each_param_is_explained(cls):
    for param in cls.params().values():
        assert param.help[0].isupper()
        assert param.help.endswith(".")


@pytest.mark.parametrize("kind", ["Add", "Subtract", "Multiply", "Mean", "Concat", "Stack", "Matmul"])
def test_inputs_that_do_not_match_are_refused_in_words(kind):
    sentence = infer(member("layers", kind)(), (Shape((3, 8, 8)), Shape((3, 6, 6))))
    assert isinstance(sentence, str)
    assert "3×8×8 and 3×6×6" in sentence


@pytest.mark.parametrize(("layer", "rank"), cases())
def test_the_formula_counts_parameters_and_sizes_right(layer, rank):
    facts = infer(layer, inputs_of(layer, rank))
    if isinstance(facts, str):
        return
    lines = layer.formula(facts).split("\n")
    told = [line.removeprefix("parameters ") for line in lines if line.startswith("parameters ")]
    assert len(told) == (1 if facts.parameters else 0)
    sides = [re.sub("^([DHWL]′ = )+", "", line) for line in lines if re.match("[DHWL]′ = ", line)]
    for line in (*told, *sides):
        sum, _, result = line.replace("·", "*").replace("−", "-").replace(",", "").rpartition(" = ")
        sum = re.sub("⌊(.*)⌋", r"math.floor(\1)", re.sub("⌈(.*)⌉", r"math.ceil(\1)", sum))
        assert eval(sum, {"math": math}) == int(result), line
    assert not told or int(told[0].rpartition(" = ")[2].replace(",", "")) == facts.parameters
    written = {int(line.rpartition(" = ")[2]) for line in sides}
    assert not sides or written == set(facts.shapes[0].sizes[1:])
