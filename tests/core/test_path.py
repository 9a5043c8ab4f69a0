"""Paths: one grammar for the command line, variants, claims and problems."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import projects

from playground.core import path
from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import member


def layer(kind: str, **values):
    return member("layers", kind)(**values)


@pytest.fixture
def project() -> Project:
    inner = Graph().with_nodes(
        Node("input", layer("Input")), Node("conv1", layer("Conv2d")), Node("drop1", layer("Dropout"))
    )
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("conv1", layer("Conv2d")),
        Node("conv2", layer("Conv2d", out_channels=8)),
        Node("drop1", layer("Dropout", p=0.25)),
        Node("block1", Block(graph=inner.connect("input", "conv1").connect("conv1", "drop1"))),
        Node("fc1", layer("Linear"), title="Head"),
    )
    graph = graph.connect("input", "conv1").connect("conv1", "conv2").connect("conv2", "drop1")
    graph = graph.connect("drop1", "block1").connect("block1", "fc1")
    return Project(networks={"network": graph}, transforms=(member("transforms", "Standardize")(),))


@pytest.mark.parametrize(
    ("pattern", "places"),
    [
        ("epochs", ["epochs"]),
        ("dataset", ["dataset"]),
        ("transforms.0.std", ["transforms.0.std"]),
        ("networks.network.conv1", ["networks.network.conv1"]),
        ("networks.*.conv*.kernel_size", ["networks.network.conv1.kernel_size", "networks.network.conv2.kernel_size"]),
        ("networks.network.block1/conv1.stride", ["networks.network.block1/conv1.stride"]),
        ("networks.network.block*/*.p", ["networks.network.block1/drop1.p"]),
        ("networks.network.:Dropout.p", ["networks.network.drop1.p", "networks.network.block1/drop1.p"]),
        ("networks.network.:Conv2d", [f"networks.network.{id}" for id in ("conv1", "conv2", "block1/conv1")]),
        ("networks.network.block1.repeat", ["networks.network.block1.repeat"]),
        ("networks.network.fc1.title", ["networks.network.fc1.title"]),
        ("optimizer.lr", ["optimizers.network.lr"]),
        ("optimizer", ["optimizers.network"]),
        ("optimizers.network.lr", ["optimizers.network.lr"]),
        ("recipe.losses.0", ["recipe.losses.0"]),
        ("card.question", ["card.question"]),
        ("", [""]),
    ],
)
def test_a_path_finds_what_it_names(project, pattern, places):
    assert [where for where, _ in path.find(project, pattern)] == places


@given(
    projects(), st.sampled_from(("epochs", "networks.*.*", "optimizers.*", "networks.*.*.*", "card.*", "variants.*"))
)
def test_every_place_that_is_found_finds_itself(project, pattern):
    try:
        found = path.find(project, pattern)
    except Problems:
        return
    for where, value in found:
        assert path.find(project, where) == [(where, value)]
        assert path.change(project, where, lambda old: old) == project


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("epoch", "Did you mean epochs?"),
        ("networks.netwrk", "Did you mean network?"),
        ("networks.network.conv", "there is no layer 'conv' in networks.network. Did you mean conv"),
        ("networks.network.conv1.kernel", "Conv2d has no param 'kernel'"),
        ("networks.network.conv1.stride.x", "nothing below this"),
        ("networks.network.:LSTM", "there is no layer ':LSTM'"),
        ("networks.network.block1/nothing", "there is no layer"),
        ("networks.network.conv1/conv1", "there is no layer"),
        ("transforms.7", "nothing below this"),
        ("optimizer.momentum", "Adam has nothing named 'momentum'"),
        (".", "nothing named ''"),
        ("a..b", "nothing named 'a'"),
        ("x" * 5000, "nothing named 'xxx"),
    ],
)
def test_a_path_that_finds_nothing_is_a_problem(project, pattern, sentence):
    with pytest.raises(Problems) as caught:
        path.find(project, pattern)
    [problem] = caught.value.problems
    assert sentence in problem.message
    assert problem.where == pattern.replace("optimizer.", "optimizers.*.")


def test_a_change_reaches_every_match_and_leaves_the_rest(project):
    changed = path.change(project, "networks.network.:Conv2d.out_channels", lambda old: old * 2)
    graph = changed.networks["network"]
    assert [graph.nodes[id].layer.out_channels for id in ("conv1", "conv2")] == [32, 16]
    assert graph.nodes["block1"].layer.graph.nodes["conv1"].layer.out_channels == 32
    assert (graph.edges, graph.nodes["fc1"]) == (
        project.networks["network"].edges,
        project.networks["network"].nodes["fc1"],
    )


@pytest.mark.parametrize(
    ("pattern", "text", "value"),
    [
        ("epochs", "3", 3),
        ("device", "cpu", "cpu"),
        ("optimizer.lr", "1e-2", 0.01),
        ("networks.network.conv1.bias", "no", False),
        ("networks.network.block1/drop1.p", "0.1", 0.1),
        ("networks.network.block1.repeat", "4", 4),
        ("dataset", "ToyPoints", member("datasets", "ToyPoints")()),
        ("optimizer", "SGD", member("optimizers", "SGD")()),
        ("schedule", "OneCycle", member("schedules", "OneCycle")()),
        ("recipe.losses", "SquaredError", (member("losses", "SquaredError")(),)),
        ("recipe.losses.0", "SquaredError", member("losses", "SquaredError")()),
        ("networks.network.drop1.layer", "ReLU", layer("ReLU")),
        ("title", "Mine", "Mine"),
    ],
)
def test_what_is_typed_is_assigned(project, pattern, text, value):
    changed = path.assign(project, pattern, text)
    assert [found for _, found in path.find(changed, pattern)] == [value]
    assert changed != project


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("epochs", "0"),
        ("epochs", "many"),
        ("optimizer.lr", "nan"),
        ("optimizer", "Adom"),
        ("dataset", "toys"),
        ("networks", "x"),
        ("networks.network", "x"),
        ("networks.network.conv1", "ReLU"),
        ("networks.network.conv1.frozen", "true"),
        ("card", "x"),
        ("variants", "x"),
        ("", "x"),
        ("epochs.x", "1"),
    ],
)
def test_what_cannot_be_assigned_is_a_problem(project, pattern, text):
    with pytest.raises(Problems) as caught:
        path.assign(project, pattern, text)
    assert all(problem.message for problem in caught.value.problems)


ANYTHING = [3, 0.5, "word", True, (1, 2), ()]


@pytest.mark.parametrize("value", ANYTHING, ids=repr)
@pytest.mark.parametrize(
    "pattern",
    ["networks", "networks.network", "networks.network.conv1", "networks.network.conv1.layer", "optimizers", "card",
     "optimizers.network", "dataset", "recipe", "variants", "claims", "transforms", "transforms.0"],
)  # fmt: skip
def test_what_is_more_than_a_value_cannot_become_one(project, pattern, value):
    if pattern in ("variants", "claims", "transforms") and value == ():
        assert path.change(project, pattern, lambda _: value)
        return
    with pytest.raises(Problems, match=r"cannot become|must be|there is no"):
        path.change(project, pattern, lambda _: value)


def test_frozen_and_title_keep_their_types(project):
    changed = path.change(project, "networks.network.conv*.frozen", lambda _: True)
    assert changed.networks["network"].nodes["conv2"].frozen
    assert path.change(project, "networks.network.fc1.title", lambda _: "Top") != project
    for name, value in (("frozen", 1), ("title", 3)):
        with pytest.raises(Problems, match="cannot become"):
            path.change(project, f"networks.network.fc1.{name}", lambda _, value=value: value)


def test_a_refused_value_names_its_place(project):
    with pytest.raises(Problems) as caught:
        path.assign(project, "networks.network.conv*.kernel_size", "99")
    [problem] = caught.value.problems
    assert str(problem) == "networks.network.conv1.kernel_size: kernel_size must be at most 31, not 99"


def test_a_frozen_layer_is_found_by_its_state(project):
    graph = project.networks["network"]
    frozen = project.with_network("network", graph.with_nodes(replace(graph.nodes["fc1"], frozen=True)))
    assert path.find(frozen, "networks.network.*.frozen")[-1] == ("networks.network.fc1.frozen", True)
