"""The list from which the kind is chosen that the selected layers become."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from playground.core import match, placement, swap
from playground.core.language import say, translated
from playground.core.layer import Layer
from playground.core.spec import members
from playground.engine import fit
from playground.gui.search_popup import Row, SearchPopup

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas

WIDTH = 360


class Swapper(SearchPopup):
    """Offers kinds of the same family first, and marks those that the shapes there would not fit."""

    def __init__(self, canvas: Canvas) -> None:
        name = say("Swap for")
        super().__init__(
            canvas, name, say("Swap for: type a kind"), say("↑ ↓ choose · Enter swaps · Esc closes"), WIDTH
        )
        self._canvas = canvas
        self._kinds: list[type[Layer]] = []
        self._doubts: dict[type[Layer], str] = {}

    def begin(self) -> None:
        """Open beside the first selected layer."""
        canvas = self._canvas
        chosen = [id for id in canvas.chosen if swap.swappable(canvas.graph.nodes[id])]
        if not chosen:
            canvas.hint.emit(say("Select the layers to swap first; an Input cannot become another layer."))
            return
        self._kinds = swap.candidates(canvas.graph, chosen, members("layers").values())
        self._doubts = {kind: self._doubt(kind, chosen) for kind in self._kinds}
        card = canvas.scene.cards[chosen[0]]
        corner = canvas.view.mapFromScene(card.pos() + QPointF(placement.WIDTH + 16, 0))
        self.open_at(corner + canvas.view.pos())

    def rows(self, text: str) -> Sequence[Row]:
        """The kinds that a text finds."""
        if not text.strip():
            return [self._row(kind) for kind in self._kinds]
        ranked = [(match.rank(text, kind.title, kind.words), kind) for kind in self._kinds]
        found = [(place, kind) for place, kind in ranked if place is not None]
        return [self._row(kind) for _, kind in sorted(found, key=lambda one: one[0])]

    def _row(self, kind: type[Layer]) -> Row:
        doubt = self._doubts[kind]
        return Row(
            kind.title,
            lambda: self._swap(kind),
            subtitle=translated(kind.family),
            detail=say("does not fit") if doubt else "",
            icon=kind.icon_name(),
            family=kind.family,
            marked=bool(doubt),
            tip=doubt or translated(kind.summary()),
        )

    def _doubt(self, kind: type[Layer], ids: Sequence[str]) -> str:
        """What would be wrong with a kind at the first of these layers where something would be; "" if nothing is."""
        scene = self._canvas.scene
        for id in ids:
            known = scene.cards[id].facts
            if known is not None:
                layer = kind(**swap.fitting(scene.graph.nodes[id].layer, kind))
                why = fit.behind(layer, known.inputs).why
                if why:
                    return why
        return ""

    def _swap(self, kind: type[Layer]) -> None:
        canvas = self._canvas
        graph = swap.swapped(canvas.graph, canvas.chosen, kind)
        label = say("Swap for {kind}", kind=kind.title)
        canvas.edit(label, graph, choose=canvas.chosen)
