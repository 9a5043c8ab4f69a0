"""Files: what is written is read back equal, and equal projects are written alike."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import projects

from playground.core import store
from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import member


@settings(max_examples=150)
@given(projects())
def test_what_is_written_is_read_back_equal(project):
    text = store.write(project)
    back = store.read(text)
    assert back == project
    assert store.write(back) == text
    assert store.read(text.encode()) == project


@given(projects(), st.integers(0, 3))
def test_the_text_does_not_depend_on_layout_or_order(project, indent):
    text = store.write(project)
    raw = json.loads(text)
    for graph in raw["networks"].values():
        graph["nodes"].reverse()
        graph["edges"].reverse()
    shuffled = json.dumps(dict(reversed(raw.items())), indent=indent)
    assert store.write(store.read(shuffled)) == text


def test_networks_and_optimizers_are_written_in_one_order():
    one = Project(networks={"a": Graph(), "b": Graph()})
    two = Project(networks={"b": Graph(), "a": Graph()})
    assert one == two
    assert store.write(one) == store.write(two)


def test_only_what_differs_from_the_defaults_is_written():
    raw = store.project_json(Project(networks={"network": Graph().with_nodes(Node("a", member("layers", "Linear")()))}))
    assert raw["networks"] == {
        "network": {"nodes": [{"id": "a", "at": [0, 0], "layer": {"kind": "Linear"}}], "edges": []}
    }
    assert not {"epochs", "seed", "title", "card", "claims", "variants", "notes"} & set(raw)


def test_wires_name_their_ports_only_where_needed():
    graph = Graph().with_nodes(*(Node(id, member("layers", kind)()) for id, kind in (("a", "ReLU"), ("b", "Add"))))
    graph = graph.with_nodes(Node("c", member("layers", "Tanh")())).connect("a", "b").connect("c", "b")
    assert store.graph_json(graph)["edges"] == [["a", "b.xs.0"], ["c", "b.xs.1"]]
    assert store.graph_json(graph.disconnect(graph.edges.values()).connect("a", "c"))["edges"] == [["a", "c"]]


def test_lines_are_short_where_they_can_be():
    text = store.layout({"short": [1, 2], "long": ["x" * 60, "y" * 60], "text": "z" * 200})
    assert json.loads(text) == {"short": [1, 2], "long": ["x" * 60, "y" * 60], "text": "z" * 200}
    lines = text.splitlines()
    assert '  "short": [1, 2],' in lines
    assert all(len(line) <= 116 for line in lines if "z" not in line)


def test_saving_replaces_the_file_as_a_whole(tmp_path):
    path = tmp_path / "deep" / "one.json"
    store.save(path, Project(title="é → ∑"))
    store.save(path, Project(title="Two"))
    assert store.load(path).title == "Two"
    assert os.listdir(path.parent) == ["one.json"]


def test_a_crash_while_saving_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "one.json"
    store.save(path, Project(title="Old"))

    def crash(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", crash)
    with pytest.raises(OSError, match="No space"):
        store.save(path, Project(title="New"))
    assert store.load(path).title == "Old"
    assert os.listdir(tmp_path) == ["one.json"]


def test_saving_keeps_the_rights_of_the_file(tmp_path):
    path = tmp_path / "one.json"
    store.save(path, Project())
    assert path.stat().st_mode & 0o777 == 0o644
    path.chmod(0o600)
    store.save(path, Project(title="Two"))
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions, and links only for some")
def test_a_new_file_gets_usual_permissions_and_a_link_stays_one(tmp_path):
    old = os.umask(0o027)
    try:
        store.save(tmp_path / "real" / "one.json", Project(title="One"))
    finally:
        os.umask(old)
    assert (tmp_path / "real" / "one.json").stat().st_mode & 0o777 == 0o640
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real" / "one.json")
    store.save(link, Project(title="Two"))
    assert link.is_symlink()
    assert store.load(tmp_path / "real" / "one.json").title == "Two"


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: None], ids=["a folder", "nothing"])
def test_what_cannot_be_read_is_a_problem(tmp_path, make):
    path = tmp_path / "one.json"
    make(path)
    with pytest.raises(Problems, match=r"Cannot read one\.json: "):
        store.load(path)


def test_a_huge_file_is_not_even_opened(tmp_path):
    path = tmp_path / "one.json"
    with path.open("wb") as file:
        file.truncate(store.MAX_BYTES + 1)
    with pytest.raises(Problems, match="larger than 64 MiB"):
        store.load(path)
    with pytest.raises(Problems, match="larger than 64 MiB"):
        store.read(b" " * (store.MAX_BYTES + 1))


def test_old_versions_are_brought_up_to_date(monkeypatch):
    monkeypatch.setattr(store, "VERSION", 3)
    monkeypatch.setitem(store.MIGRATIONS, 1, lambda raw: {**raw, "title": raw["title"] + " two"})
    monkeypatch.setitem(store.MIGRATIONS, 2, lambda raw: {**raw, "title": raw["title"] + " three"})
    text = store.write(Project(title="one")).replace('"version": 3', '"version": 1')
    assert store.read(text).title == "one two three"


def test_blocks_are_written_with_what_is_inside():
    inner = Graph().with_nodes(Node("input", member("layers", "Input")()), Node("a", member("layers", "Linear")()))
    graph = Graph().with_nodes(Node("block1", Block(repeat=3, graph=inner.connect("input", "a")), title="Thrice"))
    project = Project(networks={"network": graph})
    assert store.read(store.write(project)) == project
    frozen = project.with_network("network", graph.with_nodes(replace(graph.nodes["block1"], frozen=True)))
    assert store.read(store.write(frozen)).networks["network"].nodes["block1"].frozen
