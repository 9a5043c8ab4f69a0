"""The list of problems: what is in it, how it leads there, and how it mends."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hand import CTRL, NONE, Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem

from playground.core.graph import Block, Graph, Node
from playground.core.project import Project
from playground.core.spec import member
from playground.gui.field import Field
from playground.gui.problem_row import Row
from playground.gui.whereabouts import Guide

PIXELS = member("transforms", "Standardize")(mean=0.1307, std=0.3081)


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def chain(*kinds) -> Graph:
    graph, before = Graph().with_nodes(Node("input", layer("Input"))), "input"
    for n, item in enumerate(kinds):
        node = Node(f"n{n}", layer(item) if isinstance(item, str) else item, 214.0 * (n + 1), 0.0)
        graph, before = graph.with_nodes(node).connect(before, node.id), node.id
    return graph


def doubtful(**values) -> Project:
    """Two idle ReLUs, a strong Dropout, a doubtful pair inside a Block, and a learning rate that is too high."""
    inner = chain("Flatten", layer("Linear"), layer("Linear"))
    graph = chain(Block(graph=inner), "ReLU", "ReLU", "ReLU", layer("Dropout", p=0.9), layer("Linear", out_features=10))
    adam = member("optimizers", "Adam")(lr=0.5)
    made = {"transforms": (PIXELS,), "optimizers": {"network": adam}} | values
    return Project(networks={"network": graph}, **made)


@pytest.fixture
def hand(using) -> Hand:
    hand = using(doubtful())
    if not hand.window.problems.seen:
        hand.act("problems")
    QApplication.processEvents()
    return hand


def titles(hand: Hand) -> list[str]:
    return [row.spot.title for row in hand.window.problems.model.rows]


def choose(hand: Hand, title: str) -> Row:
    listed = hand.window.problems
    number = titles(hand).index(title)
    listed.view.setCurrentIndex(listed.model.index(number))
    return listed.model.rows[number]


def place(hand: Hand, title: str, part: str) -> QPoint:
    """The middle of the button or name in a row."""
    listed = hand.window.problems
    index = listed.model.index(titles(hand).index(title))
    option = QStyleOptionViewItem()
    listed.view.initViewItemOption(option)
    listed.view.scrollTo(index)
    option.rect = listed.view.visualRect(index)
    area = getattr(listed._delegate, part)(option, listed.model.rows[index.row()])
    assert area.isValid()
    return area.center()


def test_it_lists_everything_with_names_a_user_knows(hand):
    assert titles(hand) == [
        "Block › Linear (n2)",
        "ReLU (n2)",
        "ReLU (n3)",
        "Dropout › Drop rate",
        "Adam › Learning rate",
    ]
    listed = hand.window.problems
    assert listed.filters["warning"].text() == "Warnings: 5"
    words = listed.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Warning. Dropout › Drop rate: Dropout drops 90 % of the values")
    assert words.endswith("Fix: Drop 50 %.")


def test_enter_selects_the_layer_and_enters_its_block(hand):
    choose(hand, "Block › Linear (n2)")
    hand.keys(Qt.Key.Key_Return, widget=hand.window.problems.view)
    assert hand.canvas.selection.path == ("n0",)
    assert hand.canvas.selection.nodes == ("n2",)
    assert hand.window.inspector.selection.nodes == ("n2",)


def test_a_double_click_or_a_click_on_the_name_goes_there(hand):
    view = hand.window.problems.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place(hand, "ReLU (n3)", "title"))
    assert hand.canvas.selection.nodes == ("n3",)
    index = hand.window.problems.model.index(1)
    corner = view.visualRect(index).bottomLeft() + QPoint(60, -6)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, corner)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, corner)
    assert hand.canvas.selection.nodes == ("n2",)


def focused_field(hand: Hand) -> str:
    widget = hand.window.focusWidget()
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget.accessibleName() if widget is not None else ""


def test_a_param_gets_the_cursor_in_its_field(hand):
    choose(hand, "Dropout › Drop rate")
    hand.window.problems.go()
    assert focused_field(hand) == "Drop rate"
    choose(hand, "Adam › Learning rate")
    hand.window.problems.go()
    assert hand.canvas.selection.nodes == ()
    assert focused_field(hand) == "Learning rate"
    assert isinstance(hand.window.focusWidget(), QLineEdit)


def test_the_button_in_a_row_mends_it_in_one_undoable_step(hand):
    view = hand.window.problems.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place(hand, "Dropout › Drop rate", "button"))
    assert hand.graph.nodes["n4"].layer.p == 0.5
    assert "Dropout › Drop rate" not in titles(hand)
    assert hand.undo_text() == "Undo Drop 50 %"
    hand.act("undo")
    assert "Dropout › Drop rate" in titles(hand)


def test_keys_mend_and_the_next_problem_is_current(hand):
    choose(hand, "ReLU (n2)")
    hand.keys(Qt.Key.Key_Return, modifier=CTRL, widget=hand.window.problems.view)
    assert "n2" not in hand.graph.nodes
    assert hand.window.problems.current is not None


def test_all_of_a_kind_are_mended_as_one_edit(hand):
    listed = hand.window.problems
    choose(hand, "Dropout › Drop rate")
    assert listed.all_button.isHidden()
    choose(hand, "ReLU (n3)")
    assert listed.all_button.text() == "All 2 of this kind"
    before = hand.project
    listed.all_button.click()
    assert {"n2", "n3"}.isdisjoint(hand.graph.nodes)
    assert ("n1", "n4") in hand.edges
    hand.act("undo")
    assert hand.project == before


def test_f4_walks_through_all_problems_and_round(hand):
    hand.act("problems")
    assert not hand.window.problems.seen
    hand.window.problems.view.setCurrentIndex(hand.window.problems.model.index(-1))
    seen = []
    for _ in range(6):
        hand.act("next_problem")
        seen.append(hand.window.problems.current.spot.path)
    assert seen == ["n0/n2", "n2", "n3", "n4", "", "n0/n2"]
    hand.act("previous_problem")
    assert hand.window.problems.current.spot.param == "lr"


def test_filters_hide_what_is_not_wanted(hand):
    listed = hand.window.problems
    listed.filters["warning"].click()
    assert listed.model.rows == ()
    assert "Switch on" in listed.empty.text()
    assert listed.filters["warning"].text() == "Warnings: 5"
    listed.filters["warning"].click()
    assert len(listed.model.rows) == 5


def test_errors_come_first_and_the_pill_counts(hand):
    pill = hand.window.status.pill
    assert (pill.isVisible(), pill.accessibleName()) == (True, "0 errors, 5 warnings")
    graph = hand.graph.with_layer("n5", layer("Linear", out_features=7))
    hand.document.edit("Break", hand.project.with_network("network", graph))
    assert hand.window.problems.model.rows[0].problem.severity == "error"
    assert pill.accessibleName().startswith("1 errors")
    hand.act("undo")
    pill.click()
    assert not hand.window.problems.seen
    pill.click()
    assert hand.window.problems.isVisible()


def test_nothing_to_complain_about(hand, using, preset):
    using(preset("xor-mlp"))
    listed = hand.window.problems
    assert listed.empty.isVisible()
    assert listed.empty.text() == "Nothing to complain about."
    assert not hand.window.status.pill.isVisible()
    assert not listed.details.isVisible()
    hand.act("next_problem")
    assert hand.window.status.hint.text() == "Nothing to complain about."


def test_selecting_a_layer_makes_its_problem_current(hand):
    hand.canvas.select("network", "n4")
    assert hand.window.problems.current.spot.path == "n4"
    hand.canvas.select("network", "n0")
    assert hand.window.problems.current.spot.path == "n0/n2"


def test_a_thousand_problems_stay_fluent(hand):
    lost = (Node(f"r{n}", layer("ReLU"), 200.0 * n, 900.0) for n in range(1000))
    graph = hand.graph.with_nodes(*lost)
    hand.document.edit("Add many", hand.project.with_network("network", graph))
    listed = hand.window.problems
    hand.until(lambda: len(listed.model.rows) == 1005)
    start = time.perf_counter()
    listed.show_analysis(replace(hand.window.analysis))
    listed.view.setCurrentIndex(listed.model.index(900))
    listed.grab()
    assert time.perf_counter() - start < 1.0


def test_places_that_are_gone_have_a_name_all_the_same():
    guide = Guide(doubtful())
    assert guide.to("networks.network.gone").title == "gone"
    assert guide.to("networks").title == "Network"
    assert guide.to("").title == "Project"
    assert guide.to("batch_size").title == "Batch size"
    assert guide.to("optimizers.other.lr").param == "lr"
