"""Commands for notes and frames."""

from playground.gui.command import Command

COMMANDS = (
    Command(
        "add_note",
        "Edit",
        "Add a note",
        lambda w: w.canvas.notebook.add(),
        "Shift+N",
        tip="Put a note on the canvas and write in it",
        group=5,
    ),
    Command(
        "frame",
        "Edit",
        "Frame the selection",
        lambda w: w.canvas.notebook.frame(),
        "Shift+F",
        tip="Put a coloured frame with a title around the selected layers; it takes them along when it is moved",
        group=5,
        when=lambda w: bool(w.canvas.chosen),
    ),
    Command(
        "write_note",
        "Edit",
        "Write in the note",
        lambda w: w.canvas.notebook.write(),
        "Ctrl+Return",
        tip="Change the words of the selected note or frame; a double-click or Enter does the same",
        group=5,
        when=lambda w: w.canvas.notebook.only is not None,
    ),
    Command("tint", "Edit", "Colour of the note", group=5, fill=lambda w, menu: w.canvas.notebook.fill_tints(menu)),
)
