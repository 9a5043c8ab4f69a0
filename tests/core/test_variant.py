"""Variants: the base project with a few operations carried out, or a Problem that says which one fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from playground.core import store
from playground.core.claim import Operation, Variant
from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.spec import member
from playground.core.variant import with_variant


@pytest.fixture
def project(preset):
    return preset("mlp-classify")


def varied(project, *operations: Operation):
    return with_variant(replace(project, variants=(Variant("v", operations),)), "v")


def test_the_base_project_is_the_variant_without_a_name(project):
    assert with_variant(project, "") is project


def test_set_takes_values_and_what_could_be_typed(project):
    changed = varied(project, Operation("set", "epochs", 7), Operation("set", "optimizer.lr", "0.5"))
    assert (changed.epochs, changed.optimizers["network"].lr) == (7, 0.5)
    assert varied(project, Operation("set", "dataset", "MNIST")).dataset == member("datasets", "MNIST")()


def test_swap_puts_another_layer_in_every_place(project):
    changed = varied(project, Operation("swap", "networks.network.:ReLU", member("layers", "Tanh")()))
    before, after = project.networks["network"], changed.networks["network"]
    assert [after.nodes[id].layer for id in ("relu1", "relu2")] == [member("layers", "Tanh")()] * 2
    assert after.edges == before.edges


def test_bypass_joins_what_the_layer_stood_between(project):
    graph = varied(project, Operation("bypass", "networks.network.relu*")).networks["network"]
    assert graph.order == ("input", "fc1", "fc2", "fc3")
    assert len(graph.edges) == 3


def test_replace_brings_another_network(project):
    other = Graph().with_nodes(Node("input", member("layers", "Input")()))
    for path in ("network", "networks.network"):
        assert varied(project, Operation("replace", path, other)).networks == {"network": other}


def test_operations_follow_one_another(project):
    changed = varied(
        project,
        Operation("set", "epochs", 7),
        Operation("swap", "networks.network.relu1", member("layers", "LeakyReLU")()),
        Operation("set", "networks.network.relu1.negative_slope", 0.2),
    )
    assert changed.networks["network"].nodes["relu1"].layer.negative_slope == 0.2


@pytest.mark.parametrize(
    ("operation", "where", "sentence"),
    [
        (Operation("set", "epoch", 3), "epoch", "Did you mean epochs"),
        (Operation("set", "epochs", 0), "epochs", "must be at least 1"),
        (Operation("set", "epochs", True), "epochs", "must be a whole number"),
        (Operation("set", "networks.network", 3), "networks.network", "cannot become 3"),
        (Operation("set", "networks.network.fc1", 3), "networks.network.fc1", "cannot become 3"),
        (Operation("set", "claims", (1, 2)), "claims", "cannot become"),
        (Operation("swap", "networks.network.:LSTM", member("layers", "ReLU")()), "networks.network.:LSTM", "no layer"),
        (Operation("swap", "epochs", member("layers", "ReLU")()), "epochs", "is not a layer"),
        (Operation("bypass", "networks.network.fc9"), "networks.network.fc9", "Did you mean"),
        (Operation("bypass", "epochs"), "epochs", "is not a layer"),
        (Operation("replace", "discriminator", Graph()), "discriminator", "there is no network"),
    ],
)
def test_an_operation_that_fails_says_where(project, operation, where, sentence):
    with pytest.raises(Problems) as caught:
        varied(project, operation)
    [problem] = caught.value.problems
    assert problem.where == f"variants.v.{where}"
    assert sentence in problem.message


def test_layers_inside_a_block_cannot_be_bypassed(project):
    graph = project.networks["network"]
    inner = Graph().with_nodes(Node("a", member("layers", "ReLU")()))
    outer = project.with_network("network", graph.with_nodes(Node("block1", Block(graph=inner))))
    with pytest.raises(Problems, match="inside a Block"):
        varied(outer, Operation("bypass", "networks.network.block1/a"))


def test_an_unknown_variant_is_a_problem_that_lists_the_known(project):
    with pytest.raises(Problems, match=r"no variant 'x'; known: none"):
        with_variant(replace(project, variants=()), "x")


def test_a_variant_of_a_file_is_carried_out(project):
    text = store.write(
        replace(
            project,
            variants=(
                Variant("plain", (Operation("bypass", "networks.network.:ReLU"),), "Without activations"),
                Variant("wide", (Operation("set", "networks.network.fc*.out_features", 8),)),
            ),
        )
    )
    back = store.read(text)
    assert list(with_variant(back, "plain").networks["network"].nodes) == ["input", "fc1", "fc2", "fc3"]
    assert with_variant(back, "wide").networks["network"].nodes["fc2"].layer.out_features == 8
