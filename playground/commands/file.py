"""Commands of the File menu."""

from playground.gui import restore, versions
from playground.gui.command import Command

COMMANDS = (
    Command("new", "File", "New network", lambda w: w.files.new(), "Ctrl+N", "plus", "Start with an empty canvas"),
    Command(
        "gallery",
        "File",
        "Gallery of demos…",
        lambda w: w.show_gallery(),
        "Ctrl+Shift+O",
        "gallery",
        "Open one of the demos of the lecture",
    ),
    Command("open", "File", "Open…", lambda w: w.files.ask_open(), "Ctrl+O", "open", "Open a project file"),
    Command("recent", "File", "Open recent", fill=lambda w, menu: w.files.fill_recent(menu)),
    Command("save", "File", "Save", lambda w: w.files.save(), "Ctrl+S", "save", "Save the project", group=1),
    Command(
        "save_as",
        "File",
        "Save as…",
        lambda w: w.files.save_as(),
        "Ctrl+Shift+S",
        tip="Save the project under another name",
        group=1,
    ),
    Command("export", "File", "Export", group=1, fill=lambda w, menu: w.files.fill_export(menu)),
    Command(
        "versions",
        "File",
        "Earlier versions…",
        versions.show,
        tip="The last saved versions of this file",
        group=1,
    ),
    Command(
        "recover",
        "File",
        "Recover work…",
        restore.recover,
        tip="Unsaved projects and trained runs that were put aside",
        group=1,
    ),
    Command("quit", "File", "Quit", lambda w: w.close(), "Ctrl+Q", tip="Close the window; the run is kept", group=2),
)
