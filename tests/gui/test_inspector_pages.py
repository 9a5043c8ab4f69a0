"""The pages of the inspector: names, switches, links, several layers at once, Blocks, wires, and numbers that slide."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hand import CTRL, Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from test_inspector import field, type_in, words

from playground.core.annotation import Annotation
from playground.core.block import wrapped
from playground.core.graph import Block
from playground.core.promotion import with_promotion
from playground.gui import theme
from playground.gui.inspector.annotation_page import AnnotationPage
from playground.gui.inspector.block_page import BlockPage
from playground.gui.inspector.many_page import ManyPage
from playground.gui.inspector.node_page import Switches
from playground.gui.inspector.promote import offers_for, promote
from playground.gui.inspector.weights import warning
from playground.gui.inspector.wire_page import WirePage
from playground.gui.rows import Rows
from playground.gui.selection import Selection


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def page(hand: Hand):
    return hand.window.inspector.page


def button(hand: Hand, text: str) -> QPushButton:
    return next(one for one in page(hand).findChildren(QPushButton) if one.text() == text)


def blocked(hand: Hand) -> str:
    """Put the first Linear layer and its Tanh into a Block, and select it."""
    graph, id = wrapped(hand.graph, ["fc1", "tanh1"], "Stage")
    hand.document.edit("Block", hand.project.with_network("network", graph))
    hand.canvas.select("network", id)
    return id


# -- one layer ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["double-click", "F2", "Enter"])
def test_a_layer_is_renamed_in_the_heading(hand, start):
    hand.click(hand.card("fc1"))
    title = page(hand).heading.title
    title.setFocus()
    if start == "double-click":
        QTest.mouseDClick(title, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    else:
        QTest.keyClick(title, Qt.Key.Key_F2 if start == "F2" else Qt.Key.Key_Return)
    assert title.editing
    QTest.keyClicks(title.edit, "Hidden units")
    QTest.keyClick(title.edit, Qt.Key.Key_Return)
    assert hand.graph.nodes["fc1"].title == "Hidden units"
    assert title.label.text() == "Hidden units"
    hand.act("undo")
    assert hand.graph.nodes["fc1"].title == ""
    assert title.label.text() == "Linear"


def test_escape_leaves_the_name_as_it_was(hand):
    hand.click(hand.card("fc1"))
    title = page(hand).heading.title
    title.start()
    QTest.keyClicks(title.edit, "x")
    QTest.keyClick(title.edit, Qt.Key.Key_Escape)
    assert not title.editing
    assert hand.graph.nodes["fc1"].title == ""


def test_a_layer_is_frozen_and_bypassed_with_switches(hand):
    hand.click(hand.card("fc1"))
    switches = page(hand).findChild(Switches)
    switches.frozen.click()
    assert hand.graph.nodes["fc1"].frozen
    switches.bypassed.click()
    assert hand.graph.nodes["fc1"].disabled
    hand.act("undo")
    hand.act("undo")
    assert not switches.frozen.isChecked()
    assert not switches.bypassed.isChecked()
    hand.click(hand.card("tanh1"))
    assert page(hand).findChild(Switches).frozen.isHidden(), "there is nothing to freeze in an activation"


def test_links_lead_to_the_neighbours(hand):
    hand.click(hand.card("tanh1"))
    links = next(one for one in page(hand).findChildren(QLabel) if "href='fc1'" in one.text())
    links.linkActivated.emit("fc1")
    assert hand.canvas.selection.nodes == ("fc1",)


def test_formula_sizes_and_memory_are_those_of_this_layer(hand):
    hand.click(hand.card("fc1"))
    shown = words(hand)
    assert "W: 4×2" in shown
    assert "parameters 4·2 + 4 = 12" in shown
    assert "48 B" in shown, "memory of 12 weights"
    assert "71 %" in shown, "12 of 17 parameters"


def test_another_layer_of_the_class_needs_no_other_page(hand):
    hand.click(hand.card("fc1"))
    first = page(hand)
    hand.click(hand.card("fc2"))
    assert page(hand) is first
    assert field(hand, "out_features").edit.text() == "1"
    assert first.heading.id.text() == "fc2"


def test_only_one_tensor_is_measured_if_it_is_chosen(hand):
    hand.click(hand.card("fc1"))
    weights = page(hand).weights
    hand.until(lambda: weights.histogram.data is not None)
    assert [weights.choice.itemData(n) for n in range(weights.choice.count())] == ["", "weight", "bias"]
    weights.choice.setCurrentIndex(2)
    weights.choice.activated.emit(2)
    hand.until(lambda: weights.histogram.data is not None)
    assert weights.histogram.data.count == 4
    assert "4 numbers, step 0" in words(hand)


def test_what_is_remarkable_about_weights_is_said():
    class Data:
        count, largest, gradient_norm, dead = 12, 0.5, 0.1, 0.0

    assert warning(Data) == ""
    for name, value, told in (
        ("largest", float("inf"), "blown up"),
        ("largest", 1e5, "exploding"),
        ("gradient_norm", 1e6, "very large"),
        ("gradient_norm", 0.0, "No gradient"),
        ("dead", 0.75, "75 % of the units"),
        ("largest", 0.0, "practically zero"),
    ):
        assert told in warning(type("Changed", (Data,), {name: value}))


# -- fields ------------------------------------------------------------------------------------------------------------


def test_a_row_goes_back_to_its_default(hand):
    hand.click(hand.card("fc1"))
    rows = next(one for one in page(hand).findChildren(Rows) if "out_features" in one.names)
    reset = rows.reset_button("out_features")
    assert not reset.isHidden()
    assert reset.toolTip() == "Default: 64"
    reset.click()
    assert hand.graph.nodes["fc1"].layer.out_features == 64
    assert reset.isHidden()
    hand.act("undo")
    assert hand.graph.nodes["fc1"].layer.out_features == 4
    assert not reset.isHidden()


def test_a_drag_of_a_slider_is_one_step_however_long_it_takes(hand, monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("playground.core.document.time.monotonic", lambda: clock[0])
    slider = field(hand, "lr").slider
    before, seen = hand.project.optimizers["network"].lr, set()
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 4, y))
    for part in (0.3, 0.4, 0.5, 0.6):
        clock[0] += 30
        QTest.mouseMove(slider, QPoint(int(slider.width() * part), y))
        QApplication.processEvents()
        seen.add(hand.project.optimizers["network"].lr)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(slider.width() * 0.6), y))
    assert len(seen) > 1
    assert field(hand, "lr").edit.text() == f"{hand.project.optimizers['network'].lr:g}"
    hand.act("undo")
    assert hand.project.optimizers["network"].lr == before


def test_a_slider_is_moved_with_keys_on_a_scale_of_decades(hand):
    lr = field(hand, "lr")
    lr.slider.setFocus()
    assert lr.scale.log
    assert [float(f"{lr.scale.value(lr.scale.place(x)):.1g}") for x in (0.0, 1e-4, 0.01, 1.0)] == [0.0, 1e-4, 0.01, 1.0]
    start = hand.project.optimizers["network"].lr
    QTest.keyClick(lr.slider, Qt.Key.Key_Right)
    assert start < hand.project.optimizers["network"].lr < 1.3 * start


def test_the_range_is_told_in_tip_and_hint(hand):
    hand.click(hand.card("fc1"))
    line = field(hand, "out_features")
    assert "1 … 65,536" in line.toolTip()
    assert line.edit.placeholderText() == "1 … 65,536"


# -- several layers ----------------------------------------------------------------------------------------------------


def test_several_layers_are_edited_in_one_step(hand):
    hand.click(hand.card("fc1"))
    hand.click(hand.card("fc2"), CTRL)
    assert isinstance(page(hand), ManyPage)
    line = page(hand).rows.field("out_features")
    assert line.edit.text() == ""
    assert line.edit.placeholderText() == "mixed"
    type_in(line, "0")
    assert line._error.isVisible()
    type_in(line, "3")
    assert [hand.graph.nodes[id].layer.out_features for id in ("fc1", "fc2")] == [3, 3]
    hand.act("undo")
    assert [hand.graph.nodes[id].layer.out_features for id in ("fc1", "fc2")] == [4, 1]
    assert not hand.window.actions_["undo"].isEnabled()


def test_different_layers_share_switches_and_counts(hand):
    hand.click(hand.card("fc1"))
    hand.click(hand.card("tanh1"), CTRL)
    assert "These layers have no setting in common." in words(hand)
    assert "12 parameters" in words(hand)
    switches = page(hand).findChild(Switches)
    switches.bypassed.click()
    assert hand.graph.nodes["fc1"].disabled
    assert hand.graph.nodes["tanh1"].disabled
    hand.act("undo")
    graph = hand.graph.with_nodes(replace(hand.graph.nodes["fc1"], disabled=True))
    hand.document.edit("One", hand.project.with_network("network", graph))
    assert switches.bypassed.text() == "Bypassed (some)"


def test_a_flag_that_differs_is_half_ticked_and_then_set_for_all(hand):
    graph = hand.graph.with_layer("fc1", replace(hand.graph.nodes["fc1"].layer, bias=False))
    hand.document.edit("Bias", hand.project.with_network("network", graph))
    hand.click(hand.card("fc1"))
    hand.click(hand.card("fc2"), CTRL)
    box = page(hand).rows.field("bias").box
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    box.click()
    assert {hand.graph.nodes[id].layer.bias for id in ("fc1", "fc2")} == {True}


# -- Blocks and wires --------------------------------------------------------------------------------------------------


def test_a_promoted_setting_is_set_outside_and_renamed(hand):
    id = blocked(hand)
    block = with_promotion(hand.graph.nodes[id].layer, "Units", "fc1.out_features")
    hand.document.edit("Promote", hand.project.with_network("network", hand.graph.with_layer(id, block)))
    shown = page(hand)
    assert isinstance(shown, BlockPage)
    rows = next(one for one in shown.findChildren(Rows) if "Units" in one.names)
    type_in(rows.field("Units"), "7")
    assert hand.graph.nodes[id].layer.graph.nodes["fc1"].layer.out_features == 7
    type_in(rows.field("Units"), "none")
    assert rows.field("Units")._error.isVisible()
    hand.act("undo")
    assert hand.graph.nodes[id].layer.graph.nodes["fc1"].layer.out_features == 4
    shown.rename_promotion("Units", "Width")
    assert [item.title for item in hand.graph.nodes[id].layer.promoted] == ["Width"]
    assert any("Width" in one.names for one in shown.findChildren(Rows))


def test_a_setting_inside_is_promoted_and_taken_back(hand):
    id = blocked(hand)
    hand.canvas.select("network", f"{id}/fc1")
    form = next(one for one in page(hand).findChildren(Rows) if "out_features" in one.names)
    assert form.more_button("out_features") is not None
    assert [text for text, _ in offers_for(page(hand), "out_features")] == ["Promote to the Block…"]
    promote(hand.window.inspector.subject, "Units", "fc1.out_features")
    assert [item.title for item in hand.graph.nodes[id].layer.promoted] == ["Units"]
    ((text, take_back),) = offers_for(page(hand), "out_features")
    assert text == "Take back “Units” from the Block"
    take_back()
    assert hand.graph.nodes[id].layer.promoted == ()


def test_a_block_is_entered_and_unpacked_with_buttons(hand):
    id = blocked(hand)
    button(hand, "Enter").click()
    assert hand.scene.path == (id,)
    hand.act("leave_block")
    button(hand, "Unpack").click()
    assert not any(isinstance(node.layer, Block) for node in hand.graph.nodes.values())


def test_equal_blocks_are_counted_and_edited_together(hand):
    id = blocked(hand)
    twin = replace(hand.graph.nodes[id], id="twin", y=600.0)
    hand.document.edit("Twin", hand.project.with_network("network", hand.graph.with_nodes(twin)))
    assert "2 Blocks hold this network." in words(hand)
    box = next(one for one in page(hand).findChildren(QCheckBox) if one.text() == "Edit equal Blocks together")
    box.click()
    assert hand.document.together
    box.click()
    assert not hand.document.together


def test_a_wire_tells_what_flows_along_it(hand):
    hand.click(hand.wire("tanh1"))
    assert isinstance(page(hand), WirePage)
    assert "<b>4</b>, float32, 16 B per example" in words(hand)
    assert "href='fc1'" in page(hand).ends.text()


# -- notes, and little room --------------------------------------------------------------------------------------------


def test_a_note_has_its_words_and_its_colour(hand):
    note = Annotation("note1", "Look here", 0.0, 400.0)
    hand.document.edit("Note", hand.project.with_network("network", replace(hand.graph, annotations={"note1": note})))
    hand.window.inspector.show_selection(Selection("network", annotations=("note1",)))
    assert isinstance(page(hand), AnnotationPage)
    assert page(hand).heading.title.label.text() == "Note"
    combo = page(hand).rows.field("tint").combo
    combo.setCurrentIndex(combo.findData("green"))
    combo.activated.emit(combo.currentIndex())
    assert hand.graph.annotations["note1"].tint == "green"
    QTest.keyClicks(page(hand).rows.field("text").edit, "!")
    assert hand.graph.annotations["note1"].text == "!Look here"
    hand.window.inspector.show_selection(hand.canvas.selection)


@pytest.mark.parametrize(("width", "scale"), [(220, 1.0), (280, 1.0), (280, 2.0)])
def test_nothing_is_cut_off_at_the_side(hand, width, scale):
    hand.click(hand.card("fc1"))
    graph = hand.graph.with_nodes(replace(hand.graph.nodes["fc1"], title="A name that is longer than any column"))
    hand.document.edit("Name", hand.project.with_network("network", graph))
    theme.set_scale(scale)
    try:
        for ids in (("fc1",), ("fc1", "fc2"), ()):
            hand.view.choose(list(ids))
            shown = page(hand)
            assert shown.minimumSizeHint().width() <= width, [
                (type(one).__name__, one.minimumSizeHint().width()) for one in shown.findChildren(QWidget)
                if one.minimumSizeHint().width() > width - 32
            ]  # fmt: skip
    finally:
        theme.set_scale(1.0)
