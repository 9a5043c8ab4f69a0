"""Commands of the View menu: zoom, Blocks, panels, looks."""

from playground.gui.command import Command

COMMANDS = (
    Command("fit", "View", "Fit", lambda w: w.canvas.fit(), "Ctrl+0", "fit", "Show the whole network"),
    Command("zoom_in", "View", "Zoom in", lambda w: w.canvas.zoom_in(), "Ctrl++", "plus", "Make the canvas larger"),
    Command(
        "zoom_out", "View", "Zoom out", lambda w: w.canvas.zoom_out(), "Ctrl+-", "minus", "Make the canvas smaller"
    ),
    Command("zoom_reset", "View", "Actual size", lambda w: w.canvas.zoom_reset(), "Ctrl+1", tip="Zoom to 100 %"),
    Command(
        "minimap",
        "View",
        "Minimap",
        lambda w: w.canvas.minimap.want(not w.canvas.minimap.wanted),
        "Ctrl+M",
        tip="A map of the whole network, where not all of it is in view",
        checked=lambda w: w.canvas.minimap.wanted,
        group=2,
    ),
    Command("panels", "View", "Panels", group=2, fill=lambda w, menu: w.panels.fill(menu)),
    Command(
        "card",
        "View",
        "Card of the demo",
        lambda w: w.toggle_card(),
        "F2",
        "card",
        "What to think about, to watch, and what happened",
        group=2,
    ),
    Command(
        "theme",
        "View",
        "Dark or light",
        lambda w: w.toggle_theme(),
        "Ctrl+T",
        "moon",
        "Switch between the dark and the light theme",
        group=2,
    ),
    Command(
        "theme_system",
        "View",
        "Theme of the system",
        lambda w: w.use_theme("system"),
        tip="Follow the desktop",
        group=2,
    ),
    Command(
        "full_screen",
        "View",
        "Full screen",
        lambda w: w.showNormal() if w.isFullScreen() else w.showFullScreen(),
        "F11",
        "fit",
        "Use the whole screen",
        group=2,
    ),
)
