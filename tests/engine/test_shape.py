"""Shapes, counts, problems in words, and their one-click remedies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from playground.core.dataset import Signature
from playground.core.graph import Block, Graph, Node
from playground.core.layer import Shape
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.shape import MAX_CONNECTIONS, analyse


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def chain(*kinds, start: str = "input") -> Graph:
    graph = Graph().with_nodes(Node(start, layer("Input")))
    before = start
    for n, item in enumerate(kinds):
        made = item if not isinstance(item, str) else layer(item)
        node = Node(f"n{n}", made, 200.0 * (n + 1), 0.0)
        graph = graph.with_nodes(node).connect(before, node.id)
        before = node.id
    return graph


def project(graph: Graph, **values) -> Project:
    """A project whose pixels are normalised, so that nothing but the graph is doubtful."""
    pixels = member("transforms", "Standardize")(mean=0.1307, std=0.3081)
    return Project(networks={"network": graph}, **{"transforms": (pixels,)} | values)


def test_counts_of_lenet_are_those_of_the_literature(preset):
    analysis = analyse(preset("lenet-mnist"))
    assert (analysis.parameters, analysis.macs, analysis.ok) == (61_706, 416_520, True)
    assert str(analysis.facts["network"]["pool2"].shapes[0]) == "16×5×5"


def test_a_missing_flatten_is_explained_and_mended_in_one_click(preset):
    good = preset("lenet-mnist")
    graph = good.networks["network"].without(["flatten"], bridge=True)
    broken = good.with_network("network", graph)
    [problem] = analyse(broken).problems
    assert problem.where == "networks.network.fc1"
    assert problem.message == "Linear expects a vector, but gets 16×5×5. Add a Flatten before it."
    assert problem.fix is not None
    mended = analyse(problem.fix.apply(broken))
    assert mended.ok
    assert mended.parameters == 61_706


@pytest.mark.parametrize(
    ("kinds", "words", "fix"),
    [
        (["Flatten", "Conv2d"], "Conv2d expects an image", "Remove Flatten"),
        (["BatchNorm1d"], "Use BatchNorm2d here", "Use BatchNorm2d instead"),
        (["Flatten", "BatchNorm2d"], "Use BatchNorm1d here", "Use BatchNorm1d instead"),
    ],
)
def test_wrong_ranks_say_what_fits(kinds, words, fix):
    found = [problem for problem in analyse(project(chain(*kinds))).problems if words in problem.message]
    assert found
    assert found[0].fix is not None
    assert found[0].fix.label == fix


def test_wrong_number_of_classes_is_mended():
    broken = project(chain("Flatten", layer("Linear", out_features=7)))
    [problem] = analyse(broken).problems
    assert "one output per class: 10" in problem.message
    assert analyse(problem.fix.apply(broken)).ok


def test_an_output_without_units_gets_a_linear_behind_it():
    broken = project(chain("Flatten"))
    [problem] = analyse(broken).problems
    assert problem.fix.label == "Add a Linear with 10 outputs"
    assert analyse(problem.fix.apply(broken)).ok


def test_softmax_before_cross_entropy_is_doubtful_but_allowed():
    doubtful = project(chain("Flatten", layer("Linear", out_features=10), "Softmax"))
    analysis = analyse(doubtful)
    [problem] = analysis.problems
    assert (analysis.ok, problem.severity) == (True, "warning")
    assert not analyse(problem.fix.apply(doubtful)).problems


def test_a_remedy_mends_the_layer_as_it_is_by_then():
    broken = project(chain("Flatten", layer("Linear", out_features=7)))
    fix = analyse(broken).problems[0].fix
    graph = broken.networks["network"]
    edited = broken.with_network("network", graph.with_layer("n1", layer("Linear", out_features=8, bias=False)))
    assert fix.apply(edited).networks["network"].nodes["n1"].layer == layer("Linear", out_features=10, bias=False)
    norm = project(chain("BatchNorm1d"))
    fix = next(problem.fix for problem in analyse(norm).problems if problem.fix)
    edited = norm.with_network("network", norm.networks["network"].with_layer("n0", layer("BatchNorm1d", eps=0.1)))
    assert fix.apply(edited).networks["network"].nodes["n0"].layer == layer("BatchNorm2d", eps=0.1)
    gone = norm.with_network("network", norm.networks["network"].without(["n0"]))
    assert fix.apply(gone) == gone


def test_nothing_connected():
    graph = Graph().with_nodes(Node("input", layer("Input")), Node("linear1", layer("Linear"), 200, 0))
    problems = analyse(project(graph)).problems
    by_place = {problem.where: problem for problem in problems}
    assert by_place["networks.network.linear1"].severity == "warning"
    fixed = by_place["networks.network.linear1"].fix.apply(project(graph))
    assert ("linear1", "x") in fixed.networks["network"].edges


def test_empty_network_and_missing_input():
    assert "empty" in analyse(project(Graph())).problems[0].message
    broken = project(Graph().with_nodes(Node("flatten1", layer("Flatten"))))
    problem = next(p for p in analyse(broken).problems if "no Input" in p.message)
    assert ("flatten1", "x") in problem.fix.apply(broken).networks["network"].edges


def test_window_larger_than_the_image():
    analysis = analyse(project(chain(layer("MaxPool2d", kernel_size=30, stride=1))))
    assert "larger than its input (1×28×28)" in analysis.problems[0].message


def test_add_needs_equal_shapes():
    graph = chain(layer("Conv2d", padding=1), "Add")
    analysis = analyse(project(graph.connect("input", "n1")))
    assert "Add needs inputs of one shape, but gets" in analysis.problems[0].message


def test_a_repeated_block_counts_every_copy():
    inner = chain(layer("Conv2d", out_channels=4, padding=1))
    graph = chain(Block(repeat=3, graph=inner), "Flatten", layer("Linear", out_features=10))
    analysis = analyse(project(graph))
    assert analysis.ok
    assert analysis.facts["network"]["n0"].parameters == (1 * 4 * 9 + 4) + 2 * (4 * 4 * 9 + 4)
    assert analysis.facts["network"]["n0/n0"].parameters == 40
    assert analysis.layers == 3 + 2


def test_problems_inside_a_block_sit_on_the_inner_node():
    inner = chain("Linear")
    graph = chain(Block(graph=inner), "Flatten", layer("Linear", out_features=10))
    broken = project(graph)
    [problem] = analyse(broken).problems
    assert problem.where == "networks.network.n0/n0"
    assert not [p for p in analyse(problem.fix.apply(broken)).problems if p.where == "networks.network.n0/n0"]
    assert analyse(broken).at("network", "n0") == (problem,), "the card of the Block tells of it as well"


def test_a_block_without_an_output_says_what_is_missing():
    inner = Graph().with_nodes(Node("input", layer("Input")), Node("lost", layer("ReLU")))
    broken = project(chain(Block(graph=inner), "Flatten", layer("Linear", out_features=10)))
    [problem] = analyse(broken).problems
    assert problem.where == "networks.network.n0"
    assert problem.message == "This Block has no output yet. Connect its Input to a layer inside."


def test_a_doubtful_layer_in_a_repeated_block_is_no_error():
    inner = chain("ReLU").with_nodes(Node("lost", layer("ReLU")))
    analysis = analyse(project(chain(Block(repeat=3, graph=inner), "Flatten", layer("Linear", out_features=10))))
    assert analysis.ok
    assert [problem.where for problem in analysis.problems] == ["networks.network.n0/lost"]


def test_a_frozen_block_has_nothing_to_train():
    inner = chain(layer("Conv2d", out_channels=4, padding=1))
    graph = chain(Block(repeat=3, graph=inner), "Flatten", layer("Linear", out_features=10))
    free = analyse(project(graph))
    frozen = analyse(project(graph.with_nodes(replace(graph.nodes["n0"], frozen=True))))
    held = free.facts["network"]["n0"].parameters
    assert frozen.parameters == free.parameters - held
    assert frozen.facts["network"]["n0"].parameters == held


def test_endless_nesting_is_refused_before_it_is_walked():
    block = Block(repeat=250, graph=chain("ReLU"))
    for _ in range(4):
        block = Block(repeat=250, graph=chain(block))
    [problem] = analyse(project(chain(block))).problems
    assert "layers; at most 100,000 can be trained" in problem.message
    assert problem.where == "networks.network"


def test_of_many_problems_the_first_are_offered_a_wire():
    loose = (Node(f"relu{n}", layer("ReLU"), 200.0 * n, 500.0) for n in range(1, 60))
    problems = analyse(project(chain("Flatten", layer("Linear", out_features=10)).with_nodes(*loose))).problems
    assert len(problems) == 59
    assert sum(problem.fix is not None for problem in problems) == MAX_CONNECTIONS


def test_a_loss_that_does_not_fit_the_data_is_exchanged_in_one_click(monkeypatch):
    made = project(chain("Flatten", layer("Linear", out_features=3)))
    real = Signature((Shape((1, 28, 28)),), "values", 3)
    monkeypatch.setattr(type(made.dataset), "signature", lambda _: real)
    [problem] = analyse(made).problems
    assert "these targets are real values" in problem.message
    assert problem.fix.label == "Use Squared error instead"
    assert analyse(problem.fix.apply(made)).ok
