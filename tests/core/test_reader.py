"""Malformed files: every one gives Problems, all at once and in their places, and never another exception."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from playground.core import store
from playground.core.graph_reader import MAX_DEPTH
from playground.core.problem import Problem, Problems
from playground.core.resource import presets
from playground.core.spec import member
from playground.core.spec_reader import MAX_PROBLEMS

TEXTS = {id: file.read_text("utf-8") for id, file in presets().items()}
SMALL = TEXTS["xor-mlp"]


def raw() -> dict[str, Any]:
    return json.loads(SMALL)


def problems(value: Any) -> dict[str, str]:
    """The problems of a file by place; what is no problem fails."""
    text = value if isinstance(value, str | bytes) else json.dumps(value).replace("Infinity", "1e999")
    with pytest.raises(Problems) as caught:
        store.read(text)
    found = caught.value.problems
    assert found
    assert all(problem.message.strip() for problem in found)
    return {problem.where: problem.message for problem in found}


def reads_or_complains(text: str | bytes) -> None:
    found: list[Problem] = []
    try:
        project = store.read(text)
    except Problems as error:
        found, project = error.problems, None
    if project is None:
        assert 0 < len(found) <= MAX_PROBLEMS
        assert all(str(problem).encode() for problem in found)
    else:
        written = store.write(project)
        assert store.write(store.read(written.encode())) == written


# -- broken as text ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", TEXTS)
def test_a_file_that_was_cut_off_anywhere_is_a_problem(id):
    content = TEXTS[id].rstrip().encode()
    for end in range(0, len(content), 1 if len(content) < 3000 else 37):
        problems(content[:end])


@settings(max_examples=300)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_flipped_bytes_never_crash_the_reader(id, data):
    content = bytearray(TEXTS[id].encode())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    reads_or_complains(bytes(content))


@given(st.binary(max_size=60) | st.text(max_size=60))
@example(b"")
@example(b"\xff\xfe{\x00}\x00")
@example("\ufeff{}")
@example("\ud800")
@example("[" * 100_000)
@example('{"a":' * 100_000)
@example("1" * 10_000)
@example("null")
@example("[]")
@example('{"format": "playground"}')
@example('{"format": "playground", "version": 1}')
def test_any_other_text_is_a_problem(text):
    problems(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (SMALL[:500], "Is something cut off?"),
        (b'{"format": "\xff"}', "not UTF-8"),
        ('{"format": "playground", "title": "\\ud800"}', "surrogate"),
        ('{"format": "playground", "epochs": NaN}', "NaN is not a number"),
        ('{"format": "playground", "epochs": -Infinity}', "-Infinity is not a number"),
        (f'{{"format": "playground", "epochs": {"9" * 5000}}}', "Not valid JSON"),
        ('{"format": "playground", "a": 1, "b": 2, "a": 3}', "'a' stands twice"),
        ('{"a": 1}', "not a Playground project"),
        ("[" * 100_000, "nested too deeply"),
    ],
    ids=range(9),
)
def test_broken_text_is_named(text, sentence):
    [message] = problems(text).values()
    assert sentence in message


@pytest.mark.parametrize(
    ("version", "sentence"),
    [(2, "newer Playground"), (10**30, "newer Playground"), (0, "missing"), (True, "missing"), ("1", "missing")],
)
def test_other_versions_are_refused(version, sentence):
    assert sentence in problems(raw() | {"version": version})["version"]


# -- broken as a project -----------------------------------------------------------------------------------------------


def edited(change) -> dict[str, Any]:
    value = raw()
    change(value, value["networks"]["network"])
    return value


BROKEN = {
    "unknown setting": (lambda p, n: p.update(epoch=3), "epoch"),
    "wrong type": (lambda p, n: p.update(epochs="many"), "epochs"),
    "out of bounds": (lambda p, n: p.update(batch_size=0), "batch_size"),
    "infinite": (lambda p, n: p["dataset"].update(noise=1e999), "dataset.noise"),
    "unknown choice": (lambda p, n: p.update(section="Cooking"), "section"),
    "unknown dataset": (lambda p, n: p.update(dataset={"kind": "ToyPoint"}), "dataset"),
    "dataset without kind": (lambda p, n: p.update(dataset={}), "dataset"),
    "dataset as a word": (lambda p, n: p.update(dataset="MNIST"), "dataset"),
    "losses as an object": (lambda p, n: p["recipe"].update(losses={"kind": "CrossEntropy"}), "recipe.losses"),
    "no network": (lambda p, n: p.pop("networks"), "networks"),
    "networks as a list": (lambda p, n: p.update(networks=[]), "networks"),
    "network of another name": (lambda p, n: p["networks"].update(other={}), "networks.other"),
    "optimizer of another name": (lambda p, n: p["optimizers"].update(o={"kind": "SGD"}), "optimizers.o"),
    "no optimizer": (lambda p, n: p.update(optimizers={}), "optimizers"),
    "nodes as an object": (lambda p, n: n.update(nodes={}), "networks.network.nodes"),
    "node as a number": (lambda p, n: n["nodes"].append(3), "networks.network.nodes.5"),
    "unknown layer": (lambda p, n: n["nodes"][1]["layer"].update(kind="Lineal"), "networks.network.fc1"),
    "no layer": (lambda p, n: n["nodes"][1].pop("layer"), "networks.network.fc1"),
    "unknown param": (lambda p, n: n["nodes"][1]["layer"].update(units=3), "networks.network.fc1.units"),
    "param out of bounds": (
        lambda p, n: n["nodes"][1]["layer"].update(out_features=-1),
        "networks.network.fc1.out_features",
    ),
    "duplicate id": (lambda p, n: n["nodes"].append(copy.deepcopy(n["nodes"][1])), "networks.network.fc1"),
    "python keyword": (lambda p, n: n["nodes"][4].update(id="class"), "networks.network.nodes.4.id"),
    "module attribute": (lambda p, n: n["nodes"][4].update(id="forward"), "networks.network.nodes.4.id"),
    "code as id": (lambda p, n: n["nodes"][4].update(id="x;import os"), "networks.network.nodes.4.id"),
    "id as a list": (lambda p, n: n["nodes"][4].update(id=["a"]), "networks.network.nodes.4.id"),
    "no id": (lambda p, n: n["nodes"][4].pop("id"), "networks.network.nodes.4.id"),
    "place as a word": (lambda p, n: n["nodes"][1].update(at="left"), "networks.network.fc1.at"),
    "place out of sight": (lambda p, n: n["nodes"][1].update(at=[0, 1e300]), "networks.network.fc1.at"),
    "title as a number": (lambda p, n: n["nodes"][4].update(title=3), "networks.network.sigmoid1.title"),
    "frozen as a word": (lambda p, n: n["nodes"][1].update(frozen="yes"), "networks.network.fc1.frozen"),
    "disabled Input": (lambda p, n: n["nodes"][0].update(disabled=True), "networks.network.input.disabled"),
    "ragged values": (
        lambda p, n: n["nodes"][1].update(values={"weight": [[1, 2], [3]]}),
        "networks.network.fc1.values.weight",
    ),
    "values of a strange name": (
        lambda p, n: n["nodes"][1].update(values={"a b": [1]}),
        "networks.network.fc1.values.a b",
    ),
    "too many values": (
        lambda p, n: n["nodes"][1].update(values={"weight": [0] * 10_001}),
        "networks.network.fc1.values",
    ),
    "note without id": (lambda p, n: n.update(annotations=[{"text": "x"}]), "networks.network.annotations.0.id"),
    "note of no colour": (
        lambda p, n: n.update(annotations=[{"id": "note1", "tint": "#123456"}]),
        "networks.network.annotations.note1.tint",
    ),
    "two notes of an id": (
        lambda p, n: n.update(annotations=[{"id": "note1"}, {"id": "note1"}]),
        "networks.network.annotations.note1",
    ),
    "wire through a word": (
        lambda p, n: n["edges"].__setitem__(0, ["input", "fc1", ["x"]]),
        "networks.network.edges.0.via",
    ),
    "promoted as a word": (
        lambda p, n: n["nodes"].append({"id": "b1", "layer": {"kind": "Block", "promoted": ["x"]}}),
        "networks.network.b1.promoted.0",
    ),
    "wire to nowhere": (lambda p, n: n["edges"].append(["fc1", "fc9"]), "networks.network.edges.4"),
    "wire as a word": (lambda p, n: n["edges"].append("fc1"), "networks.network.edges.4"),
    "wire to itself": (lambda p, n: n["edges"].__setitem__(0, ["fc1", "fc1"]), "networks.network.fc1"),
    "wire into an Input": (lambda p, n: n["edges"].append(["fc1", "input"]), "networks.network.edges.4"),
    "wire from no output": (lambda p, n: n["edges"].append(["fc1.z", "fc2"]), "networks.network.edges.4"),
    "wire to no input": (lambda p, n: n["edges"].append(["fc1", "fc2.z"]), "networks.network.edges.4"),
    "two wires to one input": (lambda p, n: n["edges"].append(["input", "fc2"]), "networks.network.fc2"),
    "circle": (lambda p, n: n["edges"].__setitem__(0, ["sigmoid1", "fc1"]), "networks.network.fc1"),
    "card as a list": (lambda p, n: p.update(card=[]), "card"),
    "unknown card": (lambda p, n: p["card"].update(joke="x"), "card.joke"),
    "variants as an object": (lambda p, n: p.update(variants={}), "variants"),
    "variant without name": (lambda p, n: p.update(variants=[{"operations": []}]), "variants.0"),
    "two variants of a name": (lambda p, n: p.update(variants=[{"name": "a"}, {"name": "a"}]), "variants.1"),
    "two verbs": (
        lambda p, n: p.update(variants=[{"name": "a", "operations": [{"set": "x", "swap": "y"}]}]),
        "variants.0.operations.0",
    ),
    "set to nothing": (
        lambda p, n: p.update(variants=[{"name": "a", "operations": [{"set": "epochs"}]}]),
        "variants.0.operations.0",
    ),
    "set to infinity": (
        lambda p, n: p.update(variants=[{"name": "a", "operations": [{"set": "epochs", "to": 1e999}]}]),
        "variants.0.operations.0",
    ),
    "swap for nothing": (
        lambda p, n: p.update(variants=[{"name": "a", "operations": [{"swap": "x"}]}]),
        "variants.0.operations.0.to",
    ),
    "claim without metric": (lambda p, n: p.update(claims=[{">=": 1}]), "claims.0"),
    "claim with two bounds": (lambda p, n: p.update(claims=[{"metric": "a", ">=": 1, "<": 2}]), "claims.0"),
    "claim at no time": (lambda p, n: p.update(claims=[{"metric": "a", ">=": 1, "at": "noon"}]), "claims.0"),
    "claim of an unknown variant": (
        lambda p, n: p.update(claims=[{"metric": "a", ">=": 1, "variant": "b"}]),
        "claims.0.variant",
    ),
    "claim than nothing": (lambda p, n: p.update(claims=[{"metric": "a", ">=": 1, "than": 3}]), "claims.0.than"),
    "claim by another": (lambda p, n: p.update(claims=[{"metric": "a", ">=": 1, "by": "sum"}]), "claims.0"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_said_in_its_place(name):
    change, where = BROKEN[name]
    assert where in problems(edited(change))


@settings(max_examples=60)
@given(st.lists(st.sampled_from(("unknown setting", "wrong type", "unknown dataset", "param out of bounds", "python "
                                 "keyword", "wire as a word", "unknown card", "claim at no time", "no optimizer")),
                min_size=2, max_size=6, unique=True))  # fmt: skip
def test_all_problems_are_told_at_once(names):
    value = raw()
    for name in names:
        BROKEN[name][0](value, value["networks"]["network"])
    late = {"no optimizer"}  # what the recipe needs is asked once all else is right
    assert {BROKEN[name][1] for name in names if name not in late} <= set(problems(value))


def test_a_flood_of_problems_is_cut():
    value = raw() | {f"x{n}": n for n in range(5000)}
    assert len(problems(value)) == MAX_PROBLEMS


def test_a_misspelt_kind_is_guessed():
    assert "Did you mean Linear?" in problems(edited(BROKEN["unknown layer"][0]))["networks.network.fc1"]


@pytest.mark.parametrize("depth", [MAX_DEPTH - 1, MAX_DEPTH + 1, 150])
def test_blocks_in_blocks_have_a_bottom(depth):
    graph: dict[str, Any] = {"nodes": []}
    for _ in range(depth):
        graph = {"nodes": [{"id": "b", "layer": {"kind": "Block", "graph": graph}}]}
    value = raw() | {"networks": {"network": graph}}
    if depth < MAX_DEPTH:
        assert store.read(json.dumps(value)).networks["network"].nodes["b"]
    else:
        assert any("deep" in message for message in problems(value).values())


def test_many_layers_are_read_and_too_many_are_not():
    nodes = [{"id": f"n{n}", "layer": {"kind": "ReLU"}} for n in range(100_001)]
    assert "at most 100,000" in problems(raw() | {"networks": {"network": {"nodes": nodes}}})["networks.network"]
    some = {"nodes": nodes[:3000], "edges": [[f"n{n}", f"n{n + 1}"] for n in range(2999)]}
    assert len(store.read(json.dumps(raw() | {"networks": {"network": some}})).networks["network"].order) == 3000


CODE = 'x)\n        import os; os.system(\'true\')  # """'


def test_titles_of_any_kind_are_kept_as_they_are():
    value = edited(lambda p, n: (p.update(title=CODE), n["nodes"][1].update(title=CODE)))
    project = store.read(json.dumps(value))
    assert project.title == project.networks["network"].nodes["fc1"].title == CODE
    from playground.engine.network import source

    assert "import os" not in source(project)


@pytest.mark.parametrize("name", ["a:\n  pass\nimport os\nclass b", "__import__('os')", "Net", "", "class"])
def test_the_name_of_a_network_cannot_smuggle_code(name):
    value = edited(lambda p, n: p["networks"].update({name: n}))
    assert problems(value)


# -- mutated demos -----------------------------------------------------------------------------------------------------

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from((0, -1, 1e308, 1e999, -0.0, 10**400))
    | st.text(max_size=5)
    | st.sampled_from(("network", "fc1", "Linear", "Block", "kind", "x", "xs.1", "epoch 0", "first >= 1", "..", "*")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) below a JSON value."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []
    found = [(value, key) for key in keys]
    for key in keys:
        found += places(value[key])
    return found


@settings(max_examples=400)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_mutated_demos_are_read_or_refused(id, data):
    value = json.loads(TEXTS[id])
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(places(value)), label="place")
        match data.draw(st.sampled_from(("replace", "drop", "add", "copy"))):
            case "replace":
                container[key] = data.draw(json_values)
            case "drop":
                del container[key]
            case "add" if isinstance(container, dict):
                container[data.draw(st.sampled_from(("kind", "id", "x", "graph", "to", "frozen")))] = data.draw(
                    json_values
                )
            case _:
                other, at = data.draw(st.sampled_from(places(value)))
                container[key] = copy.deepcopy(other[at])
    reads_or_complains(json.dumps(value).replace("Infinity", "1e999"))


def test_every_optimizer_can_be_named():
    for name in ("Adam", "SGD"):
        value = raw() | {"optimizers": {"network": {"kind": name}}}
        assert store.read(json.dumps(value)).optimizers["network"] == member("optimizers", name)()
