"""With the mouse alone: from an empty canvas to a residual block that learns. No key is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Screen

CARDS = (("Input", -300, -130), ("Linear", -90, -130), ("Linear", -300, 40), ("Linear", 120, -130), ("ReLU", -90, 40),
         ("Add", 120, 40))  # fmt: skip
"""Kinds in the order in which they are placed, and where, from the middle of the canvas."""


def place(screen: Screen, kind: str, right: int, down: int) -> str:
    """Drag a layer from the palette, scrolled to it where it must be; returns the id of the new layer."""
    seen = screen.look()
    bottom = seen["palette_area"][2]
    while seen["palette"][kind][1] > bottom - 20:
        screen.scroll(seen["palette_area"][:2], 2)
        seen = screen.until(lambda now, old=seen: now["palette"][kind] != old["palette"][kind])
        bottom = seen["palette_area"][2]
    x, y = seen["canvas"]
    known = set(seen["nodes"])
    screen.drag(seen["palette"][kind], [x + right, y + down])
    seen = screen.until(lambda now: len(now["nodes"]) > len(known))
    return next(id for id in seen["nodes"] if id not in known)


def connect(screen: Screen, source: str, target: str) -> None:
    ports = screen.look()["ports"]
    screen.drag(ports[f"{source}.out"], ports[f"{target}.in"])
    screen.until(lambda seen: [source, target] in seen["edges"])


def test_a_residual_block_is_built_and_trained_without_the_keyboard(screen: Screen) -> None:
    screen.until(lambda seen: seen["ready"])
    start, wide, inner, end, bend, add = (place(screen, *card) for card in CARDS)
    for source, target in ((start, wide), (wide, inner), (inner, bend), (bend, add), (wide, add), (add, end)):
        connect(screen, source, target)
    # 64 outputs do not fit two classes: the card says so, and one click mends it.
    seen = screen.until(lambda seen: end in seen["callouts"])
    screen.click(seen["callouts"][end])
    seen = screen.until(lambda seen: not seen["errors"])
    # A rubber band around the lower row, and the context menu of what it holds.
    x, y = seen["canvas"]
    screen.drag([x - 390, y - 20], [x + 290, y + 150])
    seen = screen.until(lambda seen: sorted(seen["chosen"]) == sorted([inner, bend, add]))
    screen.click(seen["cards"][bend], 3)
    seen = screen.until(lambda seen: "Make a Block" in seen["entries"])
    screen.click(seen["entries"]["Make a Block"])
    seen = screen.until(lambda seen: "Block" in seen["nodes"].values())
    assert set(seen["nodes"]) == {start, wide, end, "block1"}
    screen.click(seen["buttons"]["Train"])
    seen = screen.until(lambda seen: len(seen["losses"]) > 600)
    assert sum(seen["losses"][-20:]) < 0.7 * sum(seen["losses"][:20])
