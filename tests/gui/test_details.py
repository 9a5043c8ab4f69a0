"""Small promises that are easily broken: typed words count, words of a file are words, gestures survive undo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from playground.core import store
from playground.core.param import MAX_TEXT
from playground.gui.form import Form, LineField
from playground.gui.workspace import Workspace


def line(hand, name: str):
    """The field of one setting of the project."""
    hand.canvas.choose_nothing()
    forms = hand.window.inspector.findChildren(Form)
    field = next(form.field(name) for form in forms if name in form._fields)
    assert isinstance(field, LineField)
    return field.edit


def test_what_is_typed_is_trained_and_saved_before_the_field_is_left(hand, tmp_path):
    hand.window.activateWindow()
    edit = line(hand, "epochs")
    edit.setFocus()
    hand.until(edit.hasFocus)
    edit.selectAll()
    QTest.keyClicks(edit, "7")
    hand.window.files.path = tmp_path / "typed.json"
    hand.act("save")
    assert store.load(tmp_path / "typed.json").epochs == 7
    edit.selectAll()
    QTest.keyClicks(edit, "8")
    hand.act("step")
    hand.until(lambda: hand.window.progress.step == 1)
    assert hand.project.epochs == 8
    assert hand.window.progress.epochs == 8


def test_words_of_a_file_are_never_read_as_markup(open_window, preset):
    evil = "<img src='/nowhere.png'><b>bold</b>"
    project = preset("xor-mlp")
    graph = project.networks["network"]
    named = graph.with_nodes(replace(graph.nodes["fc1"], title=evil))
    card = replace(project.card, question=evil + "?")
    hand = open_window(replace(project.with_network("network", named), title=evil, card=card))
    hand.window.show_card(True)
    hand.canvas.select("network", "fc1")
    shown = [label for label in hand.window.findChildren(QLabel) if "<img" in label.text()]  # long ones are cut
    assert len(shown) >= 3
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)
    assert "&lt;img" in hand.scene.cards["fc1"].toolTip()


def test_undo_in_the_middle_of_a_drag_gives_up_the_drag(hand):
    hand.drop("ReLU", hand.empty_place())
    [new] = set(hand.graph.nodes) - {"input", "fc1", "tanh1", "fc2", "sigmoid1"}
    place = hand.card(new)
    hand.press(place)
    hand.move(place + QPointF(40, 0))
    hand.act("undo")
    hand.move(place + QPointF(60, 0))
    hand.release(place + QPointF(80, 0))
    assert new not in hand.scene.cards
    hand.act("redo")
    assert hand.scene.cards[new].pos() == QPointF(hand.graph.nodes[new].x, hand.graph.nodes[new].y)


def test_undo_while_a_wire_is_drawn_leaves_no_line_behind(hand):
    hand.drop("ReLU", hand.empty_place())
    [new] = set(hand.graph.nodes) - {"input", "fc1", "tanh1", "fc2", "sigmoid1"}
    count = len(hand.scene.items())
    hand.press(hand.port(new, "out"))
    hand.move(hand.port(new, "out") + QPointF(50, 10))
    assert len(hand.scene.items()) == count + 1
    hand.act("undo")
    hand.release(hand.empty_place())
    assert len(hand.scene.items()) < count


def test_too_long_notes_are_refused_in_words(hand):
    hand.canvas.choose_nothing()
    editor = next(e for e in hand.window.inspector.findChildren(type(_notes(hand))) if e.accessibleName() == "notes")
    editor.edit.setPlainText("x" * (MAX_TEXT + 1))
    assert hand.project.notes == ""
    assert any("at most" in label.text() for label in editor.findChildren(QLabel))


def _notes(hand):
    from playground.gui.field import TextField

    return hand.window.inspector.findChild(TextField)


def test_the_data_button_shows_the_project_even_when_the_loss_was_chosen(hand):
    hand.click(hand.scene.losses["sigmoid1"][0].pos() + QPointF(70, 20))
    assert hand.canvas.selection.end == "loss"
    hand.window.transport.data.click()
    assert hand.canvas.selection.end == ""
    assert line(hand, "epochs").text() == str(hand.project.epochs)


def test_backspace_deletes_as_well(hand):
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    hand.click(hand.card("tanh1"))
    hand.view.setFocus()
    QTest.keyClick(hand.view, Qt.Key.Key_Backspace)
    hand.until(lambda: "tanh1" not in hand.graph.nodes)


def test_what_cannot_be_taken_over_goes_when_escape_is_pressed_or_the_field_is_left(hand):
    edit = line(hand, "epochs")
    for leave in (lambda: QTest.keyClick(edit, Qt.Key.Key_Escape), hand.view.setFocus):
        hand.window.activateWindow()
        edit.setFocus()
        hand.until(edit.hasFocus)
        edit.selectAll()
        QTest.keyClicks(edit, "many")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == "many"
        leave()
        assert edit.text() == str(hand.project.epochs)
        assert not [
            label for label in edit.parent().findChildren(QLabel) if label.objectName() == "bad" and label.isVisible()
        ]


def test_pictures_of_other_data_are_not_kept(open_window):
    hand = open_window("lenet-mnist")
    hand.until(lambda: hand.scene.cards["input"].tiles is not None)
    from playground.core.spec import member

    hand.document.edit("Data", replace(hand.project, dataset=member("datasets", "ToyPoints")()))
    assert hand.scene.cards["input"].tiles is None


def test_the_loss_finds_a_place_where_no_layer_lies(hand):
    graph = hand.graph.disconnect([hand.graph.edges[("fc2", "x")]])
    hand.document.edit("Disconnect", hand.project.with_network("network", graph))
    places = [card.card().translated(card.pos()) for card in hand.scene.all_cards()]
    assert not [(a, b) for n, a in enumerate(places) for b in places[n + 1 :] if a.intersects(b)]


def test_a_new_block_works_at_once_and_layers_wrap_into_rows(open_window):
    from playground.core.project import Project

    hand = open_window(Project())
    for kind in ("Input", "Flatten", "Block", "Linear", "ReLU", "Linear"):
        hand.canvas.add_layer(kind)
    assert not [problem for problem in hand.window.analysis.problems if "Block" in problem.message]
    assert [round(hand.graph.nodes[id].y) for id in ("flatten1", "block1", "linear1")] == [
        0 + hand.graph.nodes["input"].y
    ] * 3
    assert hand.graph.nodes["relu1"].x == hand.graph.nodes["input"].x
    assert hand.graph.nodes["relu1"].y > hand.graph.nodes["input"].y
    assert hand.graph.nodes["linear2"].y == hand.graph.nodes["relu1"].y


def test_the_button_says_what_pressing_it_does(open_window, preset):
    from playground.core.spec import member

    project = preset("mlp-classify").with_optimizer("network", member("optimizers", "SGD")(lr=100.0))
    hand = open_window(project)
    hand.act("train")
    hand.until(lambda: hand.window.progress.problems)
    assert hand.window.transport.train.text() == "Train"


def test_a_run_that_was_stopped_is_not_called_finished(hand):
    hand.train_to(3)
    hand.act("stop")
    hand.until(lambda: hand.state == "finished")
    assert "Stopped" in hand.window.status.state.text()


def test_what_is_typed_when_the_window_is_closed_is_kept(open_window):
    first = open_window("xor-mlp")
    first.window.activateWindow()
    edit = line(first, "epochs")
    edit.setFocus()
    first.until(edit.hasFocus)
    edit.selectAll()
    QTest.keyClicks(edit, "7")
    workspace = first.window.workspace
    first.close()
    left = Workspace(workspace.folder).left()
    assert left is not None
    assert left.project.epochs == 7
