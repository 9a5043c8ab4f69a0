"""The clipboard of the canvas: layers are copied as readable text, pasted at the pointer or beside the originals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from playground.core import fragment, frame, swap
from playground.core.amount import named
from playground.core.graph import Graph
from playground.core.language import say
from playground.core.problem import Problems

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas


class Clipboard(QObject):
    """Cuts, copies, pastes and duplicates what is selected; each but copying makes one edit."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pointer: QPointF | None = None
        """Where the pointer is on the canvas; None while it is elsewhere, such as in a menu."""
        self._copied: tuple[str, Graph] | None = None
        """What was copied here last, which need not be read from its text."""
        canvas.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._pointer = event.position()
        elif event.type() == QEvent.Type.Leave:
            self._pointer = None
        return False

    # -- cut and copy ----------------------------------------------------------------------------------------------

    def copy(self) -> bool:
        """Put what is selected on the clipboard; False where nothing is."""
        field = _field()
        if field is not None and _has_selection(field):
            field.copy()
            return False
        chosen, notes = self._chosen()
        if not (chosen or notes):
            self._canvas.hint.emit(say("Select the layers to copy first."))
            return False
        copied = fragment.taken_from(self._canvas.graph, chosen, notes)
        text = fragment.write(copied)
        self._copied = (text, copied)
        QApplication.clipboard().setText(text)
        return True

    def cut(self) -> None:
        """Copy what is selected and take it away; what a layer stood between is joined."""
        field = _field()
        if field is not None and _has_selection(field):
            field.cut()
        elif self.copy():
            graph, (chosen, notes) = self._canvas.graph, self._chosen()
            label = _label(say("Cut {what}", what=named(graph, chosen, notes)))
            self._canvas.edit(label, frame.without_notes(graph.without(chosen, bridge=True), notes))

    def _chosen(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The selected layers, and the selected notes and frames."""
        return self._canvas.chosen, self._canvas.scene.notes.selected()

    # -- paste -----------------------------------------------------------------------------------------------------

    def paste(self, *, connect: bool = False) -> None:
        """Put in what is on the clipboard, behind the selected layer if that is an output or `connect` says so."""
        field = _field()
        if field is not None and not connect:
            field.paste()
            return
        found = self._content()
        if found is None:
            return
        graph, chosen = self._canvas.graph, self._canvas.chosen
        behind = chosen[0] if len(chosen) == 1 else ""
        if connect and not behind:
            self._canvas.hint.emit(say("Select the one layer behind which to connect what is pasted."))
            return
        if not connect and behind in graph.outgoing:
            behind = ""
        result, names = fragment.pasted(graph, found, self._place(), behind)
        self._made(say("Paste {what}", what=named(found, found.nodes, found.annotations)), result, names.values())

    def duplicate(self, *, inputs: bool = False) -> None:
        """Copy what is selected to a free place below; `inputs` gives the copies the wires from outside as well."""
        graph, (chosen, notes) = self._canvas.graph, self._chosen()
        if not (chosen or notes):
            self._canvas.hint.emit(say("Select the layers to duplicate first."))
            return
        result, names = fragment.duplicated(graph, chosen, notes, inputs=inputs)
        self._made(say("Duplicate {what}", what=named(graph, chosen, notes)), result, names.values())

    def _made(self, label: str, graph: Graph, ids: Iterable[str]) -> None:
        """Take over the graph, select what is new, and bring it into view."""
        before = self._canvas.graph.annotations
        self._canvas.edit(_label(label), graph)
        view, scene = self._canvas.view, self._canvas.scene
        cards = [scene.cards[id] for id in ids]
        notes = [item for id, item in scene.notes.items.items() if id not in before]
        view.choose([card.node.id for card in cards], [], [item.note.id for item in notes])
        if view.fitted and not view.shows(scene.content()):
            self._canvas.fit()
        else:
            for item in (*cards, *notes)[:1]:
                view.ensureVisible(item, 40, 40)

    def _place(self) -> tuple[float, float] | None:
        place = self._canvas.asked_at
        if place is None and self._pointer is not None:
            place = self._canvas.view.mapToScene(self._pointer.toPoint())
        return None if place is None else (place.x(), place.y())

    def _content(self) -> Graph | None:
        """The fragment on the clipboard; None, after a hint, where there is none."""
        text = QApplication.clipboard().text()
        if self._copied is not None and self._copied[0] == text:
            return self._copied[1]
        try:
            found = fragment.read(text)
        except Problems as error:
            first = str(error.problems[0])
            self._canvas.hint.emit(say("The text on the clipboard cannot be pasted: {reason}", reason=first))
            return None
        if found is None or not (found.nodes or found.annotations):
            self._canvas.hint.emit(say("There are no layers on the clipboard. Copy some first."))
            return None
        return found

    # -- params ----------------------------------------------------------------------------------------------------

    def paste_params(self) -> None:
        """Give the selected layers the params of the one layer on the clipboard, as far as they fit."""
        graph, chosen = self._canvas.graph, self._canvas.chosen
        found = self._content()
        if found is None:
            return
        if len(found.nodes) != 1 or not chosen:
            self._canvas.hint.emit(
                say("Copy the parameters of one layer, then select the layers that are to get them.")
            )
            return
        source = next(iter(found.nodes.values()))
        result = swap.with_params(graph, chosen, source.layer)
        if result is graph:
            self._canvas.hint.emit(say("No parameter of {name} would change anything here.", name=source.name))
        else:
            self._canvas.edit(_label(say("Paste parameters of {name}", name=source.name)), result, choose=chosen)


def _label(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _field() -> QLineEdit | QPlainTextEdit | None:
    """The text field that has the keyboard: cut, copy and paste are its own."""
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def _has_selection(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.hasSelectedText() if isinstance(field, QLineEdit) else field.textCursor().hasSelection()
