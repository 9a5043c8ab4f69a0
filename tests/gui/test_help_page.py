"""The help: a page for everything that can be in a project, found by searching, and opened for what is selected."""

from __future__ import annotations

import pytest
from hand import Hand
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from playground.core.spec import member
from playground.gui import guide
from playground.gui.help_page import HelpPage
from playground.gui.rows import label_of


@pytest.mark.parametrize("cls", guide.topics(), ids=lambda cls: f"{cls.kind}-{cls.__name__}")
def test_every_page_tells_what_it_is_and_every_setting(cls):
    page = guide.page(cls)
    assert guide._safe(cls.summary()) in page
    for name, param in cls.params().items():
        assert guide._safe(label_of(name, param)) in page
        assert guide._safe(param.help) in page


def test_pages_show_pytorch_and_the_demos():
    conv = member("layers", "Conv2d")
    assert guide.example(conv).startswith("layer = nn.Conv2d(3, 16, 3")
    assert guide.example(member("losses", "CrossEntropy")).startswith("loss = nn.CrossEntropyLoss()")
    assert guide.example(member("optimizers", "Adam")).startswith(
        "optimizer = torch.optim.Adam(network.parameters(), lr="
    )
    assert "x0 + x1" in guide.example(member("layers", "Add"))
    assert "demo:lenet-mnist" in guide.page(conv)


@pytest.fixture
def help_page(qtbot) -> HelpPage:
    page = HelpPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_search_lists_what_matches_and_arrows_walk_through_it(help_page):
    QTest.keyClicks(help_page.search, "pool")
    first = help_page.list.currentItem().text()
    assert "ool" in first
    assert first in help_page.text.toPlainText()
    QTest.keyClick(help_page.search, Qt.Key.Key_Down)
    second = help_page.list.currentItem().text()
    assert second != first
    assert second in help_page.text.toPlainText()
    QTest.keyClicks(help_page.search, "zzz")
    assert "Nothing matches" in help_page.text.toPlainText()


def test_a_link_asks_for_its_demo(help_page):
    asked = []
    help_page.demo_wanted.connect(asked.append)
    help_page._follow(QUrl("demo:xor-mlp"))
    assert asked == ["xor-mlp"]
    assert not help_page.isVisible()


def test_f1_explains_what_is_selected(shared: Hand):
    shared.click(shared.card("tanh1"))
    shared.act("help_page")
    page = shared.window.findChild(HelpPage)
    assert page.list.currentItem().text() == "Tanh"
    shared.click(shared.card("fc1"))
    shared.act("help_page")
    assert page.list.currentItem().text() == "Linear"
    page.close()
