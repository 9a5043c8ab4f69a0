"""Contrast in both themes, by the formula of WCAG 2.2: 4.5 : 1 for words, 3 : 1 for what is drawn."""

from __future__ import annotations

import re

import pytest

from playground.core.resource import resource
from playground.gui import theme
from playground.gui.theme import DARK, LIGHT, Theme

TEXT, DRAWN = 4.5, 3.0
SURFACES = ("canvas", "panel", "card", "field", "hover")
THEMES = pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def over(colour: str, alpha: float, ground: str) -> str:
    """A colour that lies half transparent on another."""
    pairs = [(int(colour[n : n + 2], 16), int(ground[n : n + 2], 16)) for n in (1, 3, 5)]
    return "#" + "".join(f"{round(a * alpha + b * (1 - alpha)):02x}" for a, b in pairs)


def families(look: Theme) -> dict[str, str]:
    return dict(look.families)


def failing(pairs: dict[str, tuple[str, str]], least: float) -> dict[str, float]:
    return {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < least}


def test_the_formula_agrees_with_known_values():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_words_can_be_read_on_every_surface(look):
    pairs = {
        f"{ink} on {ground}": (getattr(look, ink), getattr(look, ground))
        for ink in ("text", "muted")
        for ground in SURFACES
    }
    pairs |= {f"faint on {ground}": (look.faint, getattr(look, ground)) for ground in ("canvas", "panel", "card")}
    # Words in a colour of their own: marks of problems, the state of the run, what was read right and wrong.
    pairs |= {
        f"{ink} on {ground}": (getattr(look, ink), getattr(look, ground))
        for ink in ("bad", "warning", "good", "accent")
        for ground in ("panel", "card")
    }
    pairs["on_accent on fill"] = (look.on_accent, look.fill)
    pairs["on_accent on fill_hover"] = (look.on_accent, look.fill_hover)
    assert failing(pairs, TEXT) == {}


@THEMES
def test_words_in_the_colours_of_curves_and_families_can_be_read(look):
    pairs = {f"{ink} on card": (getattr(look, ink), look.card) for ink in ("train", "validation", "accuracy")}
    assert failing(pairs, TEXT) == {}


@THEMES
def test_what_is_drawn_stands_out(look):
    pairs = {}
    for name, ink in families(look).items():
        pairs[f"wire of {name} on canvas"] = (ink, look.canvas)
        pairs[f"bar of {name} on card"] = (ink, look.card)
        pairs[f"icon of {name} on its tile"] = (ink, over(ink, 0.18, look.card))
    for ground in SURFACES:
        pairs[f"focus on {ground}"] = (look.accent, getattr(look, ground))
        pairs[f"ring on {ground}"] = (look.text, getattr(look, ground))
    for n, ink in enumerate(look.classes):
        pairs[f"class {n} on card"] = (ink, look.card)
    pairs["box to tick on panel"] = (look.faint, look.panel)
    pairs["mark of an error on card"] = (look.bad, look.card)
    pairs["mark of a warning on card"] = (look.warning, look.card)
    assert failing(pairs, DRAWN) == {}


def test_the_style_sheet_uses_only_pairs_that_are_measured():
    """Whoever adds a rule with a colour of its own on a surface of its own finds it measured, or adds it above."""
    measured = {"text", "muted", "faint", "bad", "warning", "good", "accent", "on_accent"}
    sheet = resource("theme.qss").read_text()
    for body in re.findall(r"\{([^}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: @(\w+)@", body)
        ground = re.search(r"background: @(\w+)@", body)
        if ink is None:
            continue
        assert ink[1] in measured, body
        if ground is not None:
            grounds = {*SURFACES, "fill", "fill_hover"}
            assert ground[1] in grounds, body
            if ink[1] == "on_accent":
                assert ground[1].startswith("fill"), body
    assert theme.style_sheet(DARK).count("@") == 0
