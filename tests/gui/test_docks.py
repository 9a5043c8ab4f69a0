"""Docks: moved, tabbed, maximised, torn off, shown, hidden, remembered; a view never touches the run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from playground.core.spec import member
from playground.engine import network
from playground.gui.dock import Dock


@pytest.fixture
def hand(shared: Hand) -> Iterator[Hand]:
    yield shared
    shared.act("reset_layout")


def panel(hand: Hand, name: str):
    return hand.window.docks.docks[name].part


def seen(hand: Hand) -> set[str]:
    """Names of the cards that can be seen."""
    return {part.name for part in hand.window.parts if part.seen and part.card}


def toggle(hand: Hand, name: str) -> None:
    title = panel(hand, name).title
    hand.window.actions_.refill("View")
    next(one for one in hand.window.actions_.menus["panels"].actions() if one.text() == title).trigger()


def watched(hand: Hand) -> set[str]:
    return {type(probe).__name__ for probe in hand.session._wishes}


def test_panels_fit_the_project(hand, preset):
    assert seen(hand) == {"loss", "accuracy", "decision_boundary"}
    hand.open(preset("lenet-mnist"))
    assert seen(hand) == {"loss", "accuracy", "filters", "predictions"}


def test_a_hidden_panel_asks_for_no_probe(hand):
    assert "DecisionBoundary" in watched(hand)
    toggle(hand, "decision_boundary")
    assert not panel(hand, "decision_boundary").isVisible()
    assert "DecisionBoundary" not in watched(hand)
    toggle(hand, "decision_boundary")
    assert "DecisionBoundary" in watched(hand)
    hand.until(lambda: panel(hand, "decision_boundary").picture.boundary is not None)


def test_views_add_no_points_to_the_loss_curve(hand):
    hand.train_to(40)
    before, step, project = hand.points(), hand.window.progress.step, hand.project
    for name in ("loss", "loss", "code", "accuracy", "decision_boundary"):
        toggle(hand, name)
    for _ in range(2):
        hand.act("theme")
        hand.act("card")
    hand.click(hand.card("fc1"))
    hand.act("zoom_in")
    panel(hand, "loss").slider.setValue(20)
    panel(hand, "loss").log_button.click()
    panel(hand, "loss").log_button.click()
    hand.session.pause()
    hand.act("step")
    hand.until(lambda: hand.window.progress.step == step + 1)
    assert hand.points()[:-1] == before
    assert hand.project is project
    for name in ("accuracy", "decision_boundary"):
        toggle(hand, name)


def test_metrics_go_on_while_their_panel_is_hidden_and_are_there_when_it_is_back(hand, preset):
    hand.open(replace(preset("mlp-classify"), epochs=100_000))
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > 10)
    loss = panel(hand, "loss")
    toggle(hand, "loss")
    at = len(hand.points())
    hand.until(lambda: len(hand.points()) > at + 60)
    hand.act("pause")
    hand.until(lambda: hand.state == "paused")
    toggle(hand, "loss")
    hand.until(lambda: loss._lines[0].curve is not None and len(loss._lines[0].curve) == len(hand.points()))
    assert len(loss._lines[0].raw.xData) == len(hand.points())
    assert list(loss._lines[0].curve.values) == hand.points()


def test_all_panels_hidden_leave_the_room_to_the_canvas(hand):
    names, before = seen(hand), hand.canvas.height()
    for name in names:
        toggle(hand, name)
    assert seen(hand) == set()
    hand.until(lambda: hand.canvas.height() > before + 150)
    for name in names:
        toggle(hand, name)
    assert seen(hand) == names
    hand.until(lambda: hand.canvas.height() == before)


def test_code_that_is_shown_late_is_the_source_of_the_network(hand):
    code = panel(hand, "code")
    assert not code.isVisible()
    toggle(hand, "code")
    assert code.isVisible()
    hand.until(lambda: code.text.toPlainText() == network.source(hand.project))
    hand.drop("Dropout", hand.wire("fc2"))
    assert ("tanh1", "dropout1") in hand.edges
    assert "nn.Dropout(" in code.text.toPlainText()
    assert code.text.toPlainText() == network.source(hand.project)
    hand.act("undo")
    assert code.text.toPlainText() == network.source(hand.project)
    toggle(hand, "code")


def test_reset_clears_what_the_panels_show(hand):
    hand.train_to(40)
    loss = panel(hand, "loss")
    hand.until(lambda: loss._lines[0].curve is not None)
    hand.act("reset")
    hand.until(lambda: hand.window.progress.step == 0 and loss.empty.isVisible())
    assert loss._lines[0].curve is None or not len(loss._lines[0].curve)


def test_layout_panels_and_their_settings_are_remembered(open_window):
    first = open_window("xor-mlp")
    toggle(first, "accuracy")
    panel(first, "loss").slider.setValue(33)
    panel(first, "loss").log_button.click()
    docks = first.window.docks
    docks.field.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks.docks["inspector"])
    docks.field.resizeDocks([docks.docks["palette"]], [300], Qt.Orientation.Horizontal)
    first.until(lambda: docks.docks["palette"].width() == 300)
    first.close()
    second = open_window("xor-mlp")
    found = second.window.docks
    assert not panel(second, "accuracy").isVisible()
    assert panel(second, "loss").slider.value() == 33
    assert panel(second, "loss").log_button.isChecked()
    assert found.field.dockWidgetArea(found.docks["inspector"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    second.until(lambda: found.docks["palette"].width() == pytest.approx(300, abs=2))
    menu = second.window.actions_.menus["panels"].actions()
    assert [one.isChecked() for one in menu if one.text() == "Metrics"] == [False]


def test_switching_between_demos_while_they_are_measured(hand, preset):
    """What was asked for one project must not be measured on, or shown for, the next."""
    for id in ("lenet-mnist", "xor-mlp") * 3:
        hand.open(preset(id))
    hand.until(lambda: hand.scene.cards["fc1"].picture is not None)
    assert watched(hand) >= {"UnitFunctions", "DecisionBoundary"}


# -- pictures inside the nodes ---------------------------------------------------------------------------------------


def test_every_layer_of_a_network_on_the_plane_shows_what_its_units_compute(hand, preset):
    hand.open(preset("mlp-classify"))
    wanted = {"fc1": 32, "relu1": 32, "fc2": 32, "relu2": 32, "fc3": 2}
    hand.until(lambda: all(hand.scene.cards[id].picture is not None for id in wanted))
    for id, units in wanted.items():
        tiles = hand.scene.cards[id].tiles
        assert tiles.total == units
        assert tiles.low == -tiles.high
        assert hand.scene.cards[id].height > 60


def test_pictures_change_as_it_learns(hand):
    hand.until(lambda: hand.scene.cards["fc1"].tiles is not None)
    before = hand.scene.cards["fc1"].tiles.values.copy()
    hand.train_to(60)
    hand.until(lambda: not (hand.scene.cards["fc1"].tiles.values == before).all())


def test_convolutions_show_their_maps_and_the_input_its_examples(hand, preset):
    hand.open(preset("lenet-mnist"))
    cards = hand.scene.cards
    hand.until(lambda: all(cards[id].picture is not None for id in ("input", "conv1", "conv2")))
    assert cards["conv1"].tiles.total == 6
    assert cards["conv2"].tiles.total == 16
    assert "Pictures: feature maps (one validation image)." in cards["conv1"].toolTip()
    assert cards["fc1"].picture is None
    loss, wire = next(iter(hand.scene.losses.values()))
    assert wire.path().elementCount() > 0
    assert loss.pos().x() > 0


# -- exports ---------------------------------------------------------------------------------------------------------


def exported(hand: Hand, monkeypatch: pytest.MonkeyPatch, path) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    next(one for one in hand.window.actions_.menus["export"].actions() if "PyTorch" in one.text()).trigger()
    return path.read_text()


def test_a_layer_removed_after_training_is_gone_from_the_export(hand, monkeypatch, tmp_path):
    hand.train_to(30)
    assert "tanh1" in exported(hand, monkeypatch, tmp_path / "one.py")
    hand.click(hand.card("tanh1"))
    hand.act("delete")
    hand.until(lambda: hand.session._trainer.project is hand.project)
    text = exported(hand, monkeypatch, tmp_path / "two.py")
    assert "tanh" not in text.lower()
    compile(text, "two.py", "exec")
    hand.train_to(hand.window.progress.step + 10)


def test_layers_placed_by_a_click_are_exported(hand, monkeypatch, tmp_path):
    hand.click(hand.wire("fc2"))
    hand.window.palette_.activated.emit("Dropout")
    text = exported(hand, monkeypatch, tmp_path / "model.py")
    assert "self.dropout1 = nn.Dropout" in text
    assert member("layers", "Dropout")().p == 0.5


# -- arranging -------------------------------------------------------------------------------------------------------


def dock(hand: Hand, name: str) -> Dock:
    return hand.window.docks.docks[name]


def test_the_first_look_is_that_of_the_mock(hand):
    docks = hand.window.docks
    assert dock(hand, "palette").width() == 212
    assert dock(hand, "inspector").width() == 280
    assert dock(hand, "palette").height() == docks.height()
    cards = [dock(hand, name).geometry() for name in ("loss", "accuracy", "decision_boundary")]
    assert [card.top() for card in cards] == [cards[0].top()] * 3
    assert [card.left() for card in cards] == sorted(card.left() for card in cards)
    assert dock(hand, "loss").height() == 240
    assert hand.canvas.width() == docks.width() - 212 - 280 - 2


def test_a_double_click_on_the_title_fills_the_window_and_another_puts_it_back(hand):
    loss = dock(hand, "loss")
    hand.until(lambda: loss.height() == 240 and loss.width() > 300)
    before = loss.geometry()
    QTest.mouseDClick(loss.bar, Qt.MouseButton.LeftButton)
    assert seen(hand) == {"loss"}
    assert not hand.canvas.isVisible()
    hand.until(lambda: loss.part.width() > 1300)
    assert "DecisionBoundary" not in watched(hand)
    QTest.mouseDClick(loss.bar, Qt.MouseButton.LeftButton)
    assert hand.canvas.isVisible()
    hand.until(lambda: loss.geometry() == before and loss.part.width() < 400)
    assert "DecisionBoundary" in watched(hand)


def test_a_key_fills_the_window_with_what_has_the_focus_and_puts_it_back(hand):
    hand.window.activateWindow()
    dock(hand, "accuracy").bar.setFocus()
    hand.until(dock(hand, "accuracy").bar.hasFocus)
    hand.act("enlarge")
    assert seen(hand) == {"accuracy"}
    hand.act("enlarge")
    assert seen(hand) == {"loss", "accuracy", "decision_boundary"}
    hand.view.setFocus()
    hand.act("enlarge")
    assert hand.canvas.isVisible()
    assert seen(hand) == set()
    hand.until(lambda: hand.canvas.width() == 1440)
    hand.act("enlarge")
    assert dock(hand, "inspector").isVisible()


def test_a_dock_is_torn_off_keeps_watching_and_is_put_back_by_reset(hand):
    boundary = dock(hand, "decision_boundary")
    hand.window.docks.tear_off(boundary)
    assert boundary.isWindow()
    assert "DecisionBoundary" in watched(hand)
    hand.act("reset_layout")
    assert not boundary.isFloating()
    assert boundary.part.seen


def test_what_lies_behind_a_tab_is_not_measured(hand):
    docks = hand.window.docks
    docks.field.tabifyDockWidget(dock(hand, "decision_boundary"), dock(hand, "loss"))
    dock(hand, "loss").raise_()
    hand.until(lambda: "decision_boundary" not in seen(hand))
    assert "DecisionBoundary" not in watched(hand)
    dock(hand, "decision_boundary").raise_()
    hand.until(lambda: "DecisionBoundary" in watched(hand))


def test_cards_become_tabs_where_there_is_no_room_for_all(hand):
    hand.window.resize(900, 700)
    hand.until(lambda: len(seen(hand)) < 3)
    assert hand.window.width() == 900
    hand.window.resize(1440, 900)
    hand.until(lambda: len(seen(hand)) == 3)


def test_a_layout_with_docks_that_are_gone_or_new_is_taken_up(open_window):
    first = open_window("xor-mlp")
    docks = first.window.docks
    state = docks.state()
    state["known"] = [name for name in state["known"] if name != "accuracy"] + ["gone"]
    state["hidden"] = ["gone", "palette"]
    docks.restore(state)
    assert not dock(first, "palette").isVisible()
    assert dock(first, "accuracy").isVisible()
    docks.restore({"places": "no state", "hidden": 3, "known": None})
    assert dock(first, "inspector").isVisible()


def test_the_layout_for_watching_has_large_panels_and_each_layout_is_kept(hand):
    hand.act("watch")
    assert not dock(hand, "palette").isVisible()
    hand.until(lambda: dock(hand, "loss").height() > 350)
    toggle(hand, "accuracy")
    hand.act("build")
    assert dock(hand, "palette").isVisible()
    assert dock(hand, "accuracy").isVisible()
    hand.until(lambda: dock(hand, "loss").height() < 300)
    hand.act("watch")
    assert not dock(hand, "accuracy").isVisible()
    hand.act("build")
