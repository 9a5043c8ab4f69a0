"""The user's own Blocks: kept from the canvas, offered in the palette, renamed and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox

from playground.core.graph import Block
from playground.core.language import say

if TYPE_CHECKING:
    from playground.core.library import Kept
    from playground.gui.main_window import MainWindow


def keep(window: MainWindow) -> None:
    """Ask for a title and keep the selected Block; one of the same title is replaced after a question."""
    node = window.canvas.graph.nodes[window.canvas.chosen[0]]
    if not isinstance(node.layer, Block):
        return
    heading, ask = say("Keep the Block"), say("It will stand in the palette under this name:")
    title, ok = QInputDialog.getText(window, heading, ask, text=node.title or node.id)
    title = title.strip()
    if not ok or not title:
        return
    known = {kept.title for kept in window.library.kept()}
    if title in known and not _agreed(window, heading, say("There is a Block “{title}”. Replace it?", title=title)):
        return
    try:
        window.library.keep(title, node.layer)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        window.status.say(say("The Block could not be kept: {reason}.", reason=reason))
        return
    window.status.say(say("“{title}” stands under My blocks in the palette now.", title=title))


def forget(window: MainWindow, kept: Kept) -> None:
    """Take a Block out of the palette, after a question."""
    words = say("Take “{title}” out of the palette? What was made with it stays as it is.", title=kept.title)
    if _agreed(window, say("My blocks"), words):
        try:
            window.library.forget(kept.name)
        except OSError as error:
            window.status.say(say("It could not be removed: {reason}.", reason=error.strerror or ""))


def rename(window: MainWindow, kept: Kept) -> None:
    """Give a kept Block another title."""
    title, ok = QInputDialog.getText(window, say("My blocks"), say("New name:"), text=kept.title)
    if ok and title.strip() and title.strip() != kept.title:
        window.library.keep(title, kept.block)
        window.library.forget(kept.name)


def _agreed(window: MainWindow, heading: str, words: str) -> bool:
    box = QMessageBox(QMessageBox.Icon.Question, heading, words, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Yes
