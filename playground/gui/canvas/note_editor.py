"""Writing in a note, or the title of a frame, where it lies; and the other edits of notes by command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from playground.core import frame, placement
from playground.core.annotation import TINTS, Annotation
from playground.core.language import say
from playground.gui.theme import font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from playground.gui.canvas.annotation_item import AnnotationItem
    from playground.gui.canvas.canvas import Canvas
    from playground.gui.canvas.view import GraphView


class NoteEditor(QPlainTextEdit):
    """A field over a note. Ctrl+Enter or leaving it keeps what was written, Escape does not.

    `given_up` is called where Escape leaves a note as it was.
    """

    def __init__(self, view: GraphView, item: AnnotationItem, given_up: Callable[[], object] | None = None) -> None:
        super().__init__(item.note.text, view.viewport())
        self._given_up = given_up
        self._view, self._id, self._done = view, item.note.id, False
        self._before = item.note.text
        self.setAccessibleName(say("Words of the note"))
        self.setFont(font(max(9, round(12 * view.zoom))))
        place = item.title() if item.note.frame else item.box()
        area = view.mapFromScene(place.translated(item.pos())).boundingRect()
        self.setGeometry(area.adjusted(0, 0, max(0, 180 - area.width()), max(0, 44 - area.height())))
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._finish(False)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._finish(True)

    def keep(self) -> None:
        """Take over what has been written."""
        self._finish(True)

    def _finish(self, keep: bool) -> None:
        if self._done:
            return
        self._done = True
        self.hide()
        self.deleteLater()
        graph, text = self._view.graph_scene.graph, self.toPlainText()
        if keep and text != self._before and self._id in graph.annotations:
            note = replace(graph.annotations[self._id], text=text)
            self._view.edit(say("Write in a note"), frame.with_note(graph, note))
        elif not keep and self._given_up is not None:
            self._given_up()
        self._view.setFocus()


class NoteBook:
    """Adds notes and frames to a canvas, and changes the selected ones."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def add(self) -> None:
        """Put a note where it was asked for, or near the middle of the view, covering nothing; and write in it."""
        view, graph = self._canvas.view, self._canvas.graph
        centre = self._canvas.asked_at or view.mapToScene(view.viewport().rect().center())
        x, y = placement.snapped(centre.x() - 120), placement.snapped(centre.y() - 48)
        x, y = frame.free_spot(self._taken(cards=self._canvas.asked_at is None), x, y, 240.0, 96.0)
        note = Annotation(frame.fresh_id(graph, "note"), "", x, y)
        self._canvas.edit(say("Add a note"), frame.with_note(graph, note))
        view.choose([], [], [note.id])
        added = self._canvas.document.project

        def give_up() -> None:
            """A note that was never written was never there."""
            if self._canvas.document.project is added:
                self._canvas.document.undo()

        self.write(give_up)

    def _taken(self, *, cards: bool) -> list[frame.Rect]:
        """Where notes and, if asked for, cards lie; a frame is a place for notes."""
        scene = self._canvas.scene
        notes = [note for note in self._canvas.graph.annotations.values() if not note.frame]
        rects = [(note.x, note.y, note.width, note.height) for note in notes]
        if cards:
            shown = (*scene.cards.values(), *(card for card, _ in scene.losses.values()))
            areas = [card.sceneBoundingRect() for card in shown]
            rects += [(one.x(), one.y(), one.width(), one.height()) for one in areas]
        return rects

    def frame(self) -> None:
        """Put a frame around the selected cards."""
        if self._canvas.chosen:
            heights = {id: card.height for id, card in self._canvas.scene.cards.items()}
            graph, id = frame.framed(self._canvas.graph, self._canvas.chosen, say("Frame"), heights)
            self._canvas.edit(say("Frame the selection"), graph)
            self._canvas.view.choose([], [], [id])

    @property
    def only(self) -> AnnotationItem | None:
        """The note or frame that is selected, if it is just one."""
        notes = self._canvas.scene.notes
        chosen = notes.selected()
        return notes.items[chosen[0]] if len(chosen) == 1 else None

    def write(self, given_up: Callable[[], object] | None = None) -> None:
        """Open the field in which the selected note is written; Escape there may do something of its own."""
        if self.only is not None:
            view, item = self._canvas.view, self.only
            if not view.shows(QRectF(item.pos(), item.box().size())):
                view.ensureVisible(item, 40, 40)
            NoteEditor(view, item, given_up)

    def fill_tints(self, menu: QMenu) -> None:
        """One entry for each colour."""
        names = (say("Grey"), say("Blue"), say("Green"), say("Yellow"), say("Red"), say("Purple"))
        if self._canvas.scene.notes.selected():
            for tint, name in zip(TINTS, names, strict=True):
                menu.addAction(name).triggered.connect(lambda _=False, tint=tint: self.tint(tint))

    def tint(self, tint: str) -> None:
        graph = self._canvas.graph
        chosen = self._canvas.scene.notes.selected()
        for id in chosen:
            graph = frame.with_note(graph, replace(graph.annotations[id], tint=tint))
        self._canvas.edit(say("Colour of a note"), graph)
