"""Locks: which steps of the history they stop, and how they are read."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from playground.core import store
from playground.core.document import Document, difference
from playground.core.lock import LOCKS, touched
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.resource import presets


@pytest.fixture
def project() -> Project:
    return store.read(presets()["xor-mlp"].read_bytes())


def test_every_lock_names_fields_of_a_project():
    known = {item.name for item in fields(Project)}
    assert all(name in known for names in LOCKS.values() for name in names)


def test_a_lock_stops_what_computes_but_not_what_looks(project):
    graph = project.networks["network"]
    id, node = next(iter(graph.nodes.items()))
    moved = project.with_network("network", graph.with_nodes(replace(node, x=node.x + 9)))
    gone = project.with_network("network", graph.without([id]))
    longer = replace(project, epochs=project.epochs + 1)
    everything = tuple(LOCKS)
    assert touched(everything, difference(project, moved)) == ""
    assert touched(everything, difference(project, gone)) == "network"
    assert touched(("network",), difference(project, longer)) == ""
    assert touched(("training",), difference(project, longer)) == "training"
    assert touched(everything, difference(project, replace(project, locks=()))) == ""
    assert touched(("data",), {("locks",): (("data",), ())}) == "locks"
    assert touched((), {("locks",): ((), ("data",))}) == ""


def test_a_guard_stops_edits_undo_and_redo_and_says_why(project):
    document = Document(project)
    document.edit("Longer", replace(project, epochs=77))
    said: list[str] = []
    document.refused.connect(said.append)
    document.guard = lambda patch: "no" if ("epochs",) in patch else ""
    document.edit("Longer still", replace(document.project, epochs=78))
    document.undo()
    assert document.project.epochs == 77
    assert said == ["no", "no"]
    document.edit("Name", replace(document.project, title="Mine"))
    assert document.project.title == "Mine"
    document.undo()
    document.guard = lambda _: ""
    document.undo()
    document.guard = lambda _: "no"
    document.redo()
    assert document.project.epochs == project.epochs


def test_an_unknown_lock_in_a_file_is_a_problem_with_the_known_ones(project):
    text = store.write(replace(project, locks=("data",))).replace('["data"]', '["date"]')
    with pytest.raises(Problems) as caught:
        store.read(text.encode())
    assert "network, data, training, recipe" in str(caught.value.problems[0])


def test_what_stepping_is_told_is_locked_with_training():
    project = Project()
    for name, value in {"clip_norm": 1.0, "l2": 0.1, "max_norm": 3.0, "ema": 0.9, "accumulate": 2}.items():
        assert touched(("training",), difference(project, replace(project, **{name: value}))) == "training"
