"""A real window on a real display, used with a real mouse: build a network from the palette, train it, see it learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Screen


def test_a_network_is_dragged_together_with_the_mouse_and_learns(screen: Screen) -> None:
    seen = screen.until(lambda seen: seen["ready"])
    x, y = seen["canvas"]
    for n, kind in enumerate(("Input", "Flatten", "Linear")):
        place = [x - 330 + 250 * n, y - 60]
        screen.drag(screen.look()["palette"][kind], place)
        screen.until(lambda seen, kind=kind: kind in seen["nodes"].values())
    ids = {kind: id for id, kind in screen.look()["nodes"].items()}
    assert screen.look()["edges"] == []
    for source, target in (("Input", "Flatten"), ("Flatten", "Linear")):
        ports = screen.look()["ports"]
        screen.drag(ports[f"{ids[source]}.out"], ports[f"{ids[target]}.in"])
        screen.until(lambda seen, pair=[ids[source], ids[target]]: pair in seen["edges"])
    # 64 outputs do not fit two classes: the card says so, and one click mends it.
    seen = screen.until(lambda seen: seen["errors"] and ids["Linear"] in seen["callouts"])
    assert "one output per class: 2" in seen["errors"][0]
    screen.click(seen["callouts"][ids["Linear"]])
    seen = screen.until(lambda seen: not seen["errors"])
    screen.click(seen["buttons"]["Train"])
    seen = screen.until(lambda seen: len(seen["losses"]) > 600)
    losses = seen["losses"]
    assert sum(losses[-20:]) < 0.7 * sum(losses[:20])
    if seen["state"] == "training":
        screen.click(seen["buttons"]["Pause"])
    screen.until(lambda seen: seen["state"] in ("paused", "finished"))
    # Undo, by key, takes the fix back.
    screen.mouse("key", "ctrl+z")
    screen.until(lambda seen: seen["errors"])
