"""Dark, light, or as the desktop is; switched while the window is open, and remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from playground.gui import theme


def shade(hand) -> int:
    """Lightness of the canvas, from 0 to 255."""
    return hand.view.viewport().grab().toImage().pixelColor(3, 3).lightness()


def test_the_whole_window_changes_its_colours_and_back(hand):
    assert shade(hand) < 40
    hand.act("theme")
    assert shade(hand) > 220
    assert hand.window.palette_.grab().toImage().pixelColor(3, 3).lightness() > 220
    assert hand.window.inspector.grab().toImage().pixelColor(20, 300).lightness() > 220
    hand.act("theme")
    assert shade(hand) < 40


def test_the_theme_is_remembered(open_window):
    first = open_window("xor-mlp")
    first.act("theme")
    first.close()
    assert shade(open_window("xor-mlp")) > 220


def test_the_theme_of_the_system_is_followed_live(hand, monkeypatch):
    hints = QApplication.styleHints()
    hand.act("theme_system")
    for scheme, light in ((Qt.ColorScheme.Light, True), (Qt.ColorScheme.Dark, False)):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        assert (theme.theme().name == "light") == light
    hand.act("theme")
    chosen = theme.theme().name
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.theme().name == chosen, "what the user chose stays"
