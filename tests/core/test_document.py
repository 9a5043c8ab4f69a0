"""The document: whatever is edited can be undone and redone, and every view hears of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import edited, graphs, specs, words

from playground.core import store
from playground.core.document import MERGE_SECONDS, Change, Document, applied, difference, inverted
from playground.core.graph import Graph, Node
from playground.core.project import Card, Project
from playground.core.spec import member


def document() -> tuple[Document, list[Change]]:
    one = Document(Project())
    heard: list[Change] = []
    one.changed.connect(heard.append)
    return one, heard


@st.composite
def changed(draw: st.DrawFn, project: Project) -> Project:
    """A project after one random edit of any of its parts."""
    roles = sorted(project.networks)
    match draw(st.sampled_from(("graph", "graph", "graph", "epochs", "title", "optimizer", "card", "add", "drop"))):
        case "graph" if roles:
            role = draw(st.sampled_from(roles))
            return project.with_network(role, draw(edited(project.networks[role])))
        case "epochs":
            return replace(project, epochs=draw(st.integers(1, 5)))
        case "title":
            return replace(project, title=draw(words), notes=draw(words))
        case "optimizer":
            return project.with_optimizer(draw(st.sampled_from(("network", "other"))), draw(specs("optimizers")))
        case "card":
            return replace(project, card=Card(question=draw(words)))
        case "add":
            return project.with_network(draw(st.sampled_from(("other", "third"))), draw(graphs(0, 4)))
        case _:
            rest = {role: graph for role, graph in project.networks.items() if role != "other"}
            return replace(project, networks=rest)


@settings(max_examples=120)
@given(st.data())
def test_undoing_all_leads_back_and_redoing_all_leads_on(data):
    doc, _ = document()
    texts = [store.write(doc.project)]
    for _ in range(data.draw(st.integers(1, 15))):
        before = len(doc._entries)
        doc.edit("edit", data.draw(changed(doc.project)), merge=data.draw(st.sampled_from((None, None, "drag"))))
        text = store.write(doc.project)
        texts = [*texts[: len(doc._entries)], text] if len(doc._entries) <= before else [*texts, text]
    end = store.write(doc.project)
    for expected in reversed(texts[:-1]):
        doc.undo()
        assert store.write(doc.project) == expected
    assert (doc.undo_label, doc.project) == ("", Project())
    while doc.redo_label:
        doc.redo()
    assert store.write(doc.project) == end


@given(st.data())
def test_a_patch_is_the_difference(data):
    one = data.draw(changed(data.draw(changed(Project()))))
    two = data.draw(changed(data.draw(changed(one))))
    patch = difference(one, two)
    assert applied(one, patch) == two
    assert applied(two, inverted(patch)) == one
    assert difference(two, applied(one, patch)) == {}


def test_an_edit_is_heard_once_with_what_it_touched():
    doc, heard = document()
    graph = Graph().with_nodes(Node("relu1", member("layers", "ReLU")()))
    doc.edit("Add ReLU", doc.project.with_network("network", graph))
    [change] = heard
    assert (change.label, change.before, change.after) == ("Add ReLU", Project(), doc.project)
    assert change.touches("networks")
    assert change.touches("networks", "network", "nodes", "relu1")
    assert not change.touches("epochs")
    assert not change.opened


def test_an_edit_that_changes_nothing_is_not_heard():
    doc, heard = document()
    doc.edit("Nothing", replace(doc.project, epochs=doc.project.epochs))
    assert (heard, doc.undo_label, doc.edited) == ([], "", False)


def test_steps_are_named():
    doc, heard = document()
    doc.edit("More epochs", replace(doc.project, epochs=20))
    doc.edit("Rename", replace(doc.project, title="Mine"))
    assert (doc.undo_label, doc.redo_label) == ("Rename", "")
    doc.undo()
    assert (doc.undo_label, doc.redo_label) == ("More epochs", "Rename")
    doc.redo()
    assert [change.label for change in heard] == ["More epochs", "Rename", "Undo Rename", "Redo Rename"]


def test_a_drag_is_one_step():
    doc, heard = document()
    for epochs in range(11, 30):
        doc.edit("Epochs", replace(doc.project, epochs=epochs), merge="epochs")
    assert len(heard) == 19
    doc.undo()
    assert (doc.project.epochs, doc.undo_label) == (10, "")
    doc.redo()
    assert doc.project.epochs == 29


def test_a_drag_back_to_the_start_is_no_step():
    doc, _ = document()
    doc.edit("Epochs", replace(doc.project, epochs=20), merge="epochs")
    doc.edit("Epochs", replace(doc.project, epochs=10), merge="epochs")
    assert (doc.undo_label, doc.edited) == ("", False)


def test_two_drags_are_two_steps(monkeypatch):
    doc, _ = document()
    clock = iter((100.0, 100.0 + 2 * MERGE_SECONDS))
    monkeypatch.setattr("playground.core.document.time.monotonic", lambda: next(clock))
    doc.edit("Epochs", replace(doc.project, epochs=20), merge="epochs")
    doc.edit("Epochs", replace(doc.project, epochs=30), merge="epochs")
    doc.undo()
    assert doc.project.epochs == 20


def test_an_edit_after_an_undo_cuts_off_what_was_undone():
    doc, _ = document()
    doc.edit("One", replace(doc.project, epochs=1))
    doc.undo()
    doc.edit("Two", replace(doc.project, epochs=2))
    assert (doc.undo_label, doc.redo_label) == ("Two", "")
    doc.redo()
    assert doc.project.epochs == 2


def test_with_nothing_to_undo_nothing_happens():
    doc, heard = document()
    doc.undo()
    doc.redo()
    assert heard == []


def test_edited_means_different_from_what_was_saved():
    doc, _ = document()
    doc.edit("One", replace(doc.project, epochs=1))
    assert doc.edited
    doc.undo()
    assert not doc.edited
    doc.redo()
    doc.mark_saved()
    assert not doc.edited
    doc.undo()
    assert doc.edited
    doc.edit("By hand", replace(doc.project, epochs=1))
    assert not doc.edited, "what counts is the value"
    doc.mark_edited()
    assert doc.edited


@pytest.mark.parametrize("saved", [True, False])
def test_opening_starts_over(saved):
    doc, heard = document()
    doc.edit("One", replace(doc.project, epochs=1))
    doc.open(Project(title="Other"), saved=saved)
    assert (doc.undo_label, doc.redo_label, doc.edited) == ("", "", not saved)
    assert heard[-1].opened
    assert heard[-1].touches("anything")


def test_undo_and_redo_give_the_very_projects_that_were_there_lately():
    document = Document(Project())
    projects = [document.project]
    for n in range(12):
        document.edit("Seed", replace(document.project, seed=100 + n))
        projects.append(document.project)
    for n in range(11, -1, -1):
        document.undo()
        assert document.project == projects[n]
        assert (document.project is projects[n]) == (n >= 5), "only the latest are kept"
    document.redo()
    document.edit("Other", replace(document.project, seed=7))
    document.undo()
    assert document.project == projects[1]
    document.redo()
    assert document.project.seed == 7, "what was redone before the edit is gone"
