"""A real window on a real display, used with keys alone: from an empty canvas to a residual block that has learned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import Screen


class Keys:
    """Presses keys, and waits until what they do is seen."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, *keys: str) -> None:
        self.screen.mouse("key", "--delay", 60, *keys)

    def write(self, text: str) -> None:
        self.screen.mouse("type", "--delay", 60, text)

    def add(self, text: str, kind: str) -> dict[str, Any]:
        """Type a layer's name on the canvas; Enter adds it behind what is selected."""
        before = len(self.screen.look()["nodes"])
        self.write(text)
        self.press("Return")
        return self.screen.until(lambda seen: len(seen["nodes"]) > before and kind in seen["nodes"].values())


def test_a_residual_block_is_built_and_trained_without_the_mouse(screen: Screen) -> None:
    keys = Keys(screen)
    screen.until(lambda seen: seen["ready"])
    screen.mouse("search", "--onlyvisible", "--name", "Playground", "windowfocus", "--sync")
    screen.until(lambda seen: seen["focus"] == "GraphView", seconds=20)
    keys.add("input", "Input")
    keys.add("linear 16", "Linear")
    keys.add("relu", "ReLU")
    keys.add("linear 16", "Linear")
    seen = keys.add("add", "Add")
    assert len(seen["edges"]) == 4
    # The shortcut: from the ReLU around the second Linear.
    keys.press("Left", "Left", "ctrl+k", "Return")
    seen = screen.until(lambda seen: len(seen["edges"]) == 5)
    assert ["relu1", "add1"] in seen["edges"]
    # ReLU, Linear and Add become a Block.
    keys.press("Home", "Right", "Right", "shift+Right", "shift+Right", "ctrl+g")
    seen = screen.until(lambda seen: "Block" in seen["nodes"].values())
    assert sorted(seen["nodes"].values()) == ["Block", "Input", "Linear"]
    keys.write("linear 2")
    keys.press("Return")
    screen.until(lambda seen: len(seen["nodes"]) == 4 and not seen["errors"] and seen["focus"] == "GraphView")
    # Without a window manager the display gives the keyboard back only a moment after the list has closed.
    screen.mouse("sleep", "0.7", "key", "F5")
    screen.until(lambda seen: seen["state"] == "training", seconds=20)
    seen = screen.until(lambda seen: len(seen["losses"]) > 600)
    losses = seen["losses"]
    assert sum(losses[-20:]) < 0.7 * sum(losses[:20])
    keys.press("F6")
    screen.until(lambda seen: seen["state"] in ("paused", "finished"))
