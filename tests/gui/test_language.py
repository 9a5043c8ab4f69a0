"""English and Italian: every text that people see has a translation, and the window speaks it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from playground.core.language import say
from playground.core.resource import resource
from playground.gui import language, phrases
from playground.gui.command import MENUS

TS = Path(str(resource("translations", "it.ts")))
ALL = phrases.phrases()
KNOWN = phrases.translations(TS)


def test_what_is_said_is_a_literal_that_can_be_collected():
    for path in phrases.HOME.rglob("*.py"):
        for call in phrases.calls(ast.parse(path.read_text("utf-8"))):
            first = call.args[0] if call.args else None
            text = first.value if isinstance(first, ast.Constant) else None
            assert isinstance(text, str), f"{path.name}:{call.lineno}"
            given = {word.arg for word in call.keywords}
            named, more = given - {None}, None in given  # a mapping that is unpacked brings the rest
            assert not given or (named <= phrases.fields(text) if more else phrases.fields(text) == named), (
                f"{path.name}:{call.lineno}"
            )


def test_every_text_is_translated():
    missing = sorted(text for text in ALL if text not in KNOWN)
    assert not missing, f"{len(missing)} without a translation: {missing[:20]} (make translations)"


def test_no_translation_is_left_of_a_text_that_is_gone():
    assert sorted(set(KNOWN) - set(ALL)) == []


def test_what_is_filled_in_is_the_same_in_every_language():
    literal = {text for text, place in ALL.items() if place.endswith(".py")}
    wrong = [text for text in literal & set(KNOWN) if phrases.fields(text) != phrases.fields(KNOWN[text])]
    assert wrong == []


def test_the_compiled_file_is_that_of_the_source():
    translator = QTranslator()
    assert translator.load(str(TS.with_suffix(".qm")))
    different = [text for text, word in KNOWN.items() if translator.translate(language.CONTEXT, text) != word]
    assert different == []


@pytest.fixture
def italian() -> Iterator[None]:
    """The program speaks Italian."""
    language.use("it")
    yield
    language.use("en")


def test_the_window_speaks_italian(italian, open_window):
    hand = open_window("xor-mlp")
    menus = [action.text() for action in hand.window.menuBar().actions()]
    assert menus == [KNOWN[name] for name in MENUS]
    assert hand.window.actions_["train"].text() == KNOWN["Train"] != "Train"
    hand.click(hand.card("fc1"))
    hand.canvas.delete_selected()
    assert hand.undo_text() == KNOWN["Undo {what}"].format(what=KNOWN["Delete {what}"].format(what="Linear"))


def test_an_unknown_language_is_english():
    language.use("xx-not-there")
    try:
        assert language.code() in ("en", "it")
    finally:
        language.use("en")
    assert say("Undo {what}", what="x") == "Undo x"
