"""Files: saved, opened, dropped, recent; a malformed one is told in full and changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtWidgets import QFileDialog, QMessageBox

from playground.core import store
from playground.core.resource import presets
from playground.gui.dialog import ProblemsDialog


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


@pytest.fixture
def choose(monkeypatch):
    """Answers the next file dialogs with a path."""

    def answer(path: Path | str) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return answer


def file_of(preset: str, folder: Path) -> Path:
    path = folder / f"{preset}-copy.json"
    path.write_bytes(presets()[preset].read_bytes())
    return path


def dialog_of(hand: Hand) -> ProblemsDialog | None:
    return next((child for child in hand.window.findChildren(ProblemsDialog) if child.isVisible()), None)


def add_dropout(hand: Hand) -> None:
    assert hand.drop("Dropout", hand.empty_place())


def test_save_as_writes_a_file_that_reads_back_the_same(hand, choose, tmp_path):
    add_dropout(hand)
    assert hand.window.transport._edited.isVisible()
    choose(tmp_path / "mine")
    hand.act("save_as")
    assert store.load(tmp_path / "mine.json") == hand.project
    assert hand.window.windowTitle() == "mine – Neural Playground"
    assert hand.window.transport._title.text() == "mine"
    assert not hand.document.edited
    assert not hand.window.transport._edited.isVisible()


def test_save_goes_to_the_open_file_and_a_demo_asks_for_one(hand, choose, tmp_path):
    path = file_of("mlp-classify", tmp_path)
    hand.window.files.open(str(path))
    add_dropout(hand)
    choose(tmp_path / "elsewhere.json")
    hand.act("save")
    assert store.load(path) == hand.project
    assert not (tmp_path / "elsewhere.json").exists()
    hand.window.files.open("xor-mlp")
    hand.act("save")
    assert (tmp_path / "elsewhere.json").exists()


def test_undo_back_to_what_was_saved_is_not_edited(hand, choose, tmp_path):
    choose(tmp_path / "mine.json")
    hand.act("save_as")
    add_dropout(hand)
    assert hand.document.edited
    hand.act("undo")
    assert not hand.document.edited
    assert not hand.window.transport._edited.isVisible()


def test_a_cancelled_dialog_changes_nothing(hand, choose):
    add_dropout(hand)
    choose("")
    before = hand.project
    hand.act("save_as")
    hand.act("open")
    assert hand.project is before
    assert hand.document.edited


def test_open_shows_the_file_and_starts_a_fresh_history(hand, choose, tmp_path):
    hand.canvas.add_layer("ReLU")
    hand.document.mark_saved()
    choose(file_of("mlp-classify", tmp_path))
    hand.act("open")
    assert set(hand.scene.cards) == {"input", "fc1", "relu1", "fc2", "relu2", "fc3"}
    assert not hand.window.actions_["undo"].isEnabled()
    hand.until(lambda: hand.window.analysis is not None and hand.window.analysis.parameters > 1000)
    assert hand.window.windowTitle().startswith("mlp-classify-copy")


@pytest.mark.parametrize(("button", "opened", "saved"), [("Discard", True, False), ("Cancel", False, False)])
def test_opening_over_edits_asks_first(hand, answer, tmp_path, button, opened, saved):
    add_dropout(hand)
    said = answer(button)
    assert hand.window.files.open("mlp-classify") is opened
    assert "has changes that are not saved" in said[0]
    assert ("dropout1" in hand.graph.nodes) is not opened


def test_a_name_never_stands_over_another_project(hand, monkeypatch, tmp_path):
    def broken(*_: object) -> None:
        raise RuntimeError("broken view")

    path, name = hand.window.files.path, hand.window.files.name
    monkeypatch.setattr(hand.document, "open", broken)
    with pytest.raises(RuntimeError, match="broken view"):
        hand.window.files.open(str(file_of("mlp-classify", tmp_path)))
    assert (hand.window.files.path, hand.window.files.name) == (path, name)


def test_opening_over_edits_can_save_them(hand, answer, choose, tmp_path):
    add_dropout(hand)
    choose(tmp_path / "kept.json")
    answer("Save")
    assert hand.window.files.open("mlp-classify")
    assert "dropout1" in store.load(tmp_path / "kept.json").networks["network"].nodes
    assert "relu1" in hand.graph.nodes


def test_a_file_dropped_on_the_window_is_opened(hand, tmp_path):
    path = file_of("mlp-classify", tmp_path)
    assert hand.drop_files(str(path))
    assert "relu2" in hand.graph.nodes
    assert hand.window.files.path == path


def test_the_recent_menu_lists_files_newest_first_and_opens_them(open_window, tmp_path):
    hand = open_window("xor-mlp")
    one, two = file_of("mlp-classify", tmp_path), file_of("xor-perceptron", tmp_path)
    hand.window.files.open(str(one))
    hand.window.files.open(str(two))
    hand.window.actions_.menus["File"].aboutToShow.emit()
    menu = hand.window.actions_.menus["recent"]
    assert [action.text() for action in menu.actions()] == [two.name, one.name]
    menu.actions()[1].trigger()
    assert "relu2" in hand.graph.nodes
    two.unlink()
    hand.window.actions_.menus["File"].aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [one.name]


def test_a_malformed_file_shows_all_its_problems_and_the_project_stays(hand, tmp_path):
    raw = json.loads(presets()["xor-mlp"].read_bytes())
    raw["epochs"] = -3
    raw["batch_size"] = "many"
    raw["networks"]["network"]["nodes"][1]["layer"]["out_features"] = 0
    path = tmp_path / "broken.json"
    path.write_text(json.dumps(raw))
    before, name = hand.project, hand.window.windowTitle()
    assert not hand.window.files.open(str(path))
    dialog = dialog_of(hand)
    lines = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert len(lines) == 3
    for place in ("epochs", "batch_size", "out_features"):
        assert any(place in line for line in lines)
    assert hand.project is before
    assert hand.window.windowTitle() == name
    dialog.reject()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b'{"format": "other"}'])
def test_a_file_that_is_no_project_is_refused_in_words(hand, tmp_path, content):
    path = tmp_path / "strange.json"
    path.write_bytes(content)
    before = hand.project
    assert hand.drop_files(str(path))
    dialog = dialog_of(hand)
    assert dialog.list.count() >= 1
    assert "Traceback" not in dialog.list.item(0).text()
    assert hand.project is before
    dialog.reject()


def test_a_file_that_is_gone_is_told(hand, tmp_path):
    before = hand.project
    assert not hand.window.files.open(str(tmp_path / "gone.json"))
    assert dialog_of(hand) is not None
    dialog_of(hand).reject()
    assert hand.project is before


def test_a_place_that_cannot_be_written_gives_a_message_and_loses_nothing(hand, choose, answer, tmp_path):
    add_dropout(hand)
    before = hand.project
    (tmp_path / "file").write_text("not a folder")
    choose(tmp_path / "file" / "mine.json")
    said = answer("Cancel")
    hand.act("save_as")
    assert said
    assert "“mine.json” cannot be written: part of" in said[0]
    assert "is a file and not a folder" in said[0]
    assert hand.project is before
    assert hand.document.edited
    assert hand.window.files.path is None


def test_new_starts_with_an_empty_canvas(hand):
    hand.act("new")
    assert not hand.graph.nodes
    assert not hand.scene.cards
    assert hand.canvas._empty.isVisible()
    assert hand.window.windowTitle() == "untitled – Neural Playground"


def test_export_writes_the_source_that_trains(hand, choose, tmp_path):
    from playground.engine import network

    choose(tmp_path / "model.py")
    action = next(one for one in hand.window.actions_.menus["export"].actions() if "PyTorch" in one.text())
    action.trigger()
    text = (tmp_path / "model.py").read_text()
    body = network.source(hand.project)
    assert body[body.index("class Net") :].strip() in text


def python(hand):
    """The menu entry that exports PyTorch source."""
    actions = hand.window.actions_.menus["export"].actions()
    return next(action for action in actions if action.text().startswith("Python"))


def test_an_export_of_a_broken_network_says_what_is_wrong(hand, choose, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(ProblemsDialog, "exec", lambda dialog: shown.append(dialog.list.item(0).text()))
    assert hand.drop("Conv2d", hand.wire("tanh1"))
    choose(tmp_path / "model.py")
    python(hand).trigger()
    assert "Conv2d expects an image" in shown[0]


def test_an_export_to_a_bad_place_gives_a_message(hand, choose, answer, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    choose(tmp_path / "file" / "model.py")
    said = answer("Cancel")
    python(hand).trigger()
    assert said
    assert "cannot be written" in said[0]


def test_message_boxes_are_asked_only_where_edits_would_be_lost(hand, monkeypatch):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: asked.append(1))
    assert hand.window.files.open("mlp-classify")
    assert not asked


def test_trained_weights_and_metrics_are_exported_from_the_menu(hand, tmp_path, monkeypatch):
    from safetensors.torch import load_file

    hand.train_to(5)
    menu = {action.text(): action for action in hand.window.actions_.menus["export"].actions()}
    for text, name in (("Weights (safetensors)…", "w.safetensors"), ("Metrics (CSV)…", "m.csv")):
        chosen = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen: (chosen, ""))
        menu[text].trigger()
    trained = hand.session._trainer.networks["network"].state_dict()
    stored = load_file(tmp_path / "w.safetensors")
    assert set(stored) == set(trained)
    assert all((stored[name] == trained[name]).all() for name in trained)
    assert len((tmp_path / "m.csv").read_text().splitlines()) > 2 * 5
