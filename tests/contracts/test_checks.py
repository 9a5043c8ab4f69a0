"""Every check finds what it is for, is mended in one click, and is silent about sound networks."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from playground.core.graph import Block, Graph, Node
from playground.core.handwork import with_values
from playground.core.node import Values
from playground.core.problem import errors
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine import memory
from playground.engine.check import looked_at, survey
from playground.engine.memory import Room
from playground.engine.shape import analyse

PIXELS = member("transforms", "Standardize")(mean=0.1307, std=0.3081)


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def chain(*kinds) -> Graph:
    graph = Graph().with_nodes(Node("input", layer("Input")))
    before = "input"
    for n, item in enumerate(kinds):
        node = Node(f"n{n}", layer(item) if isinstance(item, str) else item, 214.0 * (n + 1), 0.0)
        graph = graph.with_nodes(node).connect(before, node.id)
        before = node.id
    return graph


def linear(size: int = 10, **values):
    return layer("Linear", out_features=size, **values)


def project(*kinds, **values) -> Project:
    return Project(networks={"network": chain(*kinds)}, **{"transforms": (PIXELS,)} | values)


def frozen(made: Project) -> Project:
    graph = made.networks["network"]
    return made.with_network("network", graph.with_nodes(*(replace(n, frozen=True) for n in graph.nodes.values())))


def optimizer(kind: str, **values):
    return {"optimizers": {"network": member("optimizers", kind)(**values)}}


def loss(kind: str):
    return {"recipe": member("recipes", "Supervised")(losses=(member("losses", kind)(),))}


def two_ended() -> Project:
    inner = chain("Flatten", linear())
    inner = inner.with_nodes(Node("side", layer("Flatten"), 400, 200)).connect("input", "side")
    return project(Block(graph=inner))


def set_by_hand(made: Project, id: str, values: Values) -> Project:
    return made.with_network("network", with_values(made.networks["network"], id, values))


POINTS = member("datasets", "ToyPoints")(samples=100)
LARGE = layer("Conv2d", out_channels=64, padding=1)
CASES = {
    "StackedLinear": [
        project("Flatten", linear(32), linear()),
        project("Conv2d", "BatchNorm2d", layer("Conv2d", bias=False), "ReLU", "Flatten", linear()),
        project(Block(graph=chain("Flatten", linear(32))), "Dropout", linear()),
    ],
    "DoesNothing": [
        project("Flatten", linear(32), "ReLU", "ReLU", linear()),
        project("Flatten", "Flatten", linear()),
        project("Flatten", linear(32), "Sigmoid", "LeakyReLU", linear()),
    ],
    "VanishingGradient": [project("Flatten", *[linear(16), layer("Sigmoid")] * 10, linear())],
    "NoGradient": [project("Flatten", linear(8), step, linear()) for step in ("Threshold", "Sign")],
    "ContainedByLoss": [project("Flatten", linear(), "Softmax")],
    "CutScores": [
        project("Flatten", linear(), "ReLU"),
        project("Flatten", linear(), "Sigmoid"),
        project("Flatten", linear(), "ReLU", **loss("SquaredError")),
    ],
    "FlatLoss": [project("Flatten", linear(), end, **loss("SquaredError")) for end in ("Softmax", "Sigmoid")],
    "MissingLogarithms": [project("Flatten", linear(), **loss(kind)) for kind in ("NLL", "KLDivergence")],
    "SenselessMetric": [project("Flatten", linear(), metrics=("Accuracy", "MAE"))],
    "LonelyExample": [
        project("Flatten", linear(20, bias=False), "BatchNorm1d", "ReLU", linear(), batch_size=1),
        project("Flatten", linear(20, bias=False), "BatchNorm1d", "ReLU", linear(), batch_size=27),
        project(layer("Conv2d", bias=False), "BatchNorm2d", "ReLU", "Flatten", linear(), batch_size=1),
    ],
    "UselessBias": [project("Conv2d", "BatchNorm2d", "ReLU", "Flatten", linear())],
    "DropoutBeforeNorm": [
        project("Flatten", linear(20), "ReLU", "Dropout", linear(20, bias=False), "BatchNorm1d", "ReLU", linear())
    ],
    "StrongDropout": [project("Flatten", linear(20), "ReLU", layer("Dropout", p=0.9), linear())],
    "DropoutAtEnd": [project("Flatten", linear(), "Dropout")],
    "LearningRate": [
        project("Flatten", linear(), **optimizer("Adam", lr=0.3)),
        project("Flatten", linear(), **optimizer("SGD", lr=2)),
        project("Flatten", linear(), **optimizer("SGD", lr=0)),
    ],
    "Runner": [project("Flatten", "Dropout", linear(), runner="fast")],
    "NoisyGradients": [
        project("Flatten", linear(), **optimizer("LBFGS")),
        project(linear(2), dataset=POINTS, batch_size=10, **optimizer("Rprop")),
    ],
    "EndlessMomentum": [project("Flatten", linear(), **optimizer("SGD", momentum=1))],
    "RawInputs": [project("Flatten", linear(), transforms=())],
    "OrderOfTransforms": [
        project(
            "Flatten",
            linear(),
            transforms=(member("transforms", "Standardize")(), member("transforms", "ColorJitter")()),
        )
    ],
    "LargeBatch": [project(linear(2), dataset=POINTS, batch_size=500)],
    "NothingToTrain": [frozen(project("Flatten", linear()))],
    "HugeLayer": [project(LARGE, "ReLU", "Flatten", linear(100), "ReLU", linear())],
    "SkippedPixels": [project(layer("MaxPool2d", kernel_size=2, stride=3), "Flatten", linear())],
    "EmptyBorder": [project(layer("Conv2d", padding=3), "ReLU", "Flatten", linear())],
    "UnusedOutput": [two_ended()],
    "TooLarge": [project(LARGE, "ReLU", "Flatten", linear(1000), "ReLU", linear(), batch_size=10_000)],
}
CASES["HandworkThatDoesNotFit"] = [
    set_by_hand(project("Flatten", linear()), "n1", Values("weight", (3, 2), (1.0,) * 6)),
    set_by_hand(project("Flatten", linear(), "ReLU", linear()), "n2", Values("weight", (1,), (1.0,))),
]
NOT_MENDED = {"UnusedOutput"}
"""Where nobody but the user can know what is meant."""


@pytest.fixture(autouse=True)
def computer(monkeypatch):
    """A computer of 8 GB, wherever the tests run."""
    monkeypatch.setattr(memory, "room", lambda _: Room(4 * 10**9, 8 * 10**9))


def found(name: str, made: Project):
    return [problem for problem in analyse(made).problems if problem.check == name]


def test_every_check_has_a_case_here():
    assert set(CASES) == set(members("checks"))


@pytest.mark.parametrize("name", members("checks"))
def test_a_check_says_why(name):
    cls = members("checks")[name]
    assert cls.summary().endswith((".", "?"))
    assert cls.title != name, "a title for people"


@pytest.mark.parametrize(("name", "number"), [(name, n) for name, cases in CASES.items() for n in range(len(cases))])
def test_it_finds_what_it_is_for_and_mends_it(name, number):
    made = CASES[name][number]
    problems = found(name, made)
    assert problems
    for problem in problems:
        assert problem.message[0].isupper()
        assert problem.message.endswith(".")
        assert "{" not in problem.message
    if name in NOT_MENDED:
        assert all(problem.fix is None for problem in problems)
        return
    for problem in problems:
        assert problem.fix is not None
        assert problem.fix.label
        made = problem.fix.apply(made)
    after = analyse(made)
    assert not errors(list(after.problems))
    assert not found(name, made)


@pytest.mark.parametrize("id", presets())
def test_demos_give_no_cause(id, preset):
    assert analyse(preset(id)).problems == ()


SOUND = {
    "a narrow middle limits the rank on purpose": project("Flatten", linear(2), linear(784), "ReLU", linear()),
    "sigmoids of a class against the rest": project(
        linear(8), "Tanh", linear(1), "Sigmoid", dataset=POINTS, batch_size=10, **loss("SquaredError")
    ),
    "a residual shortcut with a stride": project(
        layer("Conv2d", kernel_size=1, stride=2), "ReLU", "Flatten", linear(), batch_size=64
    ),
    "a plain perceptron on pixels": project("Flatten", linear(2000), "ReLU", linear()),
    "dropout before the last weights": project("Flatten", linear(64), "ReLU", "Dropout", linear()),
    "batch norm without bias before it": project(
        layer("Conv2d", bias=False), "BatchNorm2d", "ReLU", "Flatten", linear(), transforms=(PIXELS,)
    ),
    "an average of every channel": project(
        layer("Conv2d", out_channels=16), "ReLU", layer("AvgPool2d", kernel_size=26, stride=26), "Flatten", linear()
    ),
    "batch norm on the pixels themselves": project("BatchNorm2d", "Conv2d", "ReLU", "Flatten", linear(), transforms=()),
}


def with_shortcuts() -> Project:
    graph, before = chain("Flatten", linear(16)), "n1"
    for n in range(8):
        nodes = (("s", layer("Sigmoid")), ("w", linear(16)), ("a", layer("Add")))
        graph = graph.with_nodes(*(Node(f"{id}{n}", made, 300.0 * n, 200.0) for id, made in nodes))
        graph = graph.connect(before, f"s{n}").connect(f"s{n}", f"w{n}")
        graph = graph.connect(f"w{n}", f"a{n}").connect(before, f"a{n}")
        before = f"a{n}"
    graph = graph.with_nodes(Node("relu", layer("ReLU")), Node("out", linear()))
    return Project(networks={"network": graph.connect(before, "relu").connect("relu", "out")}, transforms=(PIXELS,))


SOUND["a shortcut brings the gradient back"] = with_shortcuts()


@pytest.mark.parametrize("title", SOUND)
def test_what_is_sound_is_left_alone(title):
    assert analyse(SOUND[title]).problems == ()


def test_a_doubt_never_keeps_from_training_and_an_error_silences_the_checks():
    assert analyse(CASES["StackedLinear"][0]).ok
    broken = project(linear(), "ReLU", "ReLU")
    assert {problem.check for problem in analyse(broken).problems} == {""}


def test_a_fix_inside_a_block_edits_the_block():
    inner = chain("Flatten", linear(32), linear(32))
    made = project(Block(graph=inner), "ReLU", linear())
    [problem] = analyse(made).problems
    assert problem.where == "networks.network.n0/n2"
    inside = problem.fix.apply(made).networks["network"].nodes["n0"].layer.graph
    assert [type(node.layer).__name__ for node in inside.nodes.values()].count("ReLU") == 1


def test_checks_of_a_thousand_layers_stay_interactive():
    made = project("Flatten", *[linear(16), layer("ReLU")] * 500, linear())
    analyse(made)  # shapes are known from now on
    graph = made.networks["network"]
    times = []
    for n in range(5):
        moved = made.with_network("network", graph.moved({"n1": (0.0, 100.0 + n)}))
        analysis = replace(analyse(moved), problems=())
        start = time.perf_counter()
        looked_at(moved, analysis)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.25, f"{min(times) * 1000:.0f} ms"


def test_what_cannot_fit_is_refused_with_advice():
    made = project("Flatten", linear(65_000), "ReLU", linear(65_000), "ReLU", linear())
    problems = errors(list(analyse(made).problems))
    assert [problem.where for problem in problems] == ["networks"]
    assert "there are only 8 GB of memory" in problems[0].message
    assert "Make the largest layers smaller" in problems[0].message


def test_where_smaller_batches_help_they_are_offered():
    made = CASES["TooLarge"][0]
    [problem] = found("TooLarge", made)
    mended = problem.fix.apply(made)
    assert 1 < mended.batch_size < made.batch_size
    assert problem.fix.label == f"Use batches of {mended.batch_size}"


def test_a_disabled_layer_is_looked_through():
    made = project("Flatten", linear(32), "ReLU", linear())
    graph = made.networks["network"]
    off = made.with_network("network", graph.with_nodes(replace(graph.nodes["n2"], disabled=True)))
    assert not analyse(made).problems
    [problem] = found("StackedLinear", off)
    assert not analyse(problem.fix.apply(off)).problems


def test_layers_that_are_only_laid_elsewhere_are_not_surveyed_again():
    project = Project(networks={"network": chain("Flatten", linear(), "ReLU", linear())})
    graph = project.networks["network"]
    first = survey(project, analyse(project))
    moved = project.with_network("network", graph.moved({"n2": (8.0, 80.0)}))
    assert survey(moved, analyse(moved)) is first
    renamed = graph.with_nodes(replace(graph.nodes["n2"], title="Bend"))
    frozen = graph.with_nodes(replace(graph.nodes["n1"], frozen=True))
    other = graph.with_layer("n2", layer("Tanh"))
    shortcut = graph.disconnect([graph.edges["n3", "x"]]).connect("n1", "n3")
    for changed in (renamed, frozen, other, shortcut):
        edited = project.with_network("network", changed)
        again = survey(edited, analyse(edited))
        assert again is not first
        assert {one.node for one in again.places.values()} <= set(changed.nodes.values())
