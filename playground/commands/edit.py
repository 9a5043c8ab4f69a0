"""Commands of the Edit menu: history, selection, and what is done with it."""

from playground.core.language import say
from playground.gui.command import Command

COMMANDS = (
    Command(
        "undo",
        "Edit",
        "Undo",
        lambda w: w.document.undo(),
        "Ctrl+Z",
        "undo",
        "Take back the last edit",
        when=lambda w: bool(w.document.undo_label),
        label=lambda w: say("Undo {what}", what=w.document.undo_label).strip(),
    ),
    Command(
        "redo",
        "Edit",
        "Redo",
        lambda w: w.document.redo(),
        "Ctrl+Shift+Z",
        "redo",
        "Do again what was taken back",
        when=lambda w: bool(w.document.redo_label),
        label=lambda w: say("Redo {what}", what=w.document.redo_label).strip(),
    ),
    Command(
        "delete",
        "Edit",
        "Delete",
        lambda w: w.canvas.delete_selected(),
        "Del",
        "delete",
        "Delete the selected layers and wires",
        "Backspace",
        group=2,
    ),
    Command(
        "select_all",
        "Edit",
        "Select all",
        lambda w: w.canvas.select_all(),
        "Ctrl+A",
        tip="Select all layers of this canvas",
        group=3,
    ),
    Command(
        "find",
        "Edit",
        "Find a layer to add",
        lambda w: w.palette_.find(),
        "Ctrl+L",
        "search",
        "Search the palette",
        group=4,
    ),
)
