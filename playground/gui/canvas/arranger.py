"""What is done with the selected cards as a whole: where they lie, whether they compute, and which are selected."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from playground.core import alignment, arrange, bypass, neighbours
from playground.core.graph import Graph
from playground.core.language import say
from playground.gui.canvas.glide import Glide

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas


class Arranger:
    """Makes one edit with each method; where nothing would change, it says why."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._glide = Glide(canvas.scene)

    @property
    def _heights(self) -> dict[str, float]:
        return {id: card.height for id, card in self._canvas.scene.cards.items()}

    # -- places ----------------------------------------------------------------------------------------------------

    def align(self, side: alignment.Side) -> None:
        self._move(
            say("Align {what}", what=self._what),
            lambda graph, ids: alignment.aligned(graph, ids, side, self._heights),
            least=2,
        )

    def distribute(self, axis: alignment.Axis) -> None:
        self._move(
            say("Distribute {what}", what=self._what),
            lambda graph, ids: alignment.distributed(graph, ids, axis, self._heights),
            least=3,
        )

    def space(self, axis: alignment.Axis) -> None:
        self._move(say("Space {what}", what=self._what), lambda graph, ids: alignment.spaced(graph, ids, axis))

    def snap(self) -> None:
        """Put the selected cards on the grid; all if none is selected."""
        canvas = self._canvas
        result = alignment.on_grid(canvas.graph, canvas.chosen or canvas.graph.nodes)
        self._place(say("Snap to the grid"), result)

    def arrange(self, *, selection: bool = False, animate: bool = True) -> None:
        """Lay out all cards, or the selected ones alone."""
        canvas = self._canvas
        ids = canvas.chosen if selection else None
        if selection and len(canvas.chosen) < 2:
            canvas.hint.emit(say("Select at least {count} layers first.", count=2))
            return
        label = say("Arrange {what}", what=self._what) if selection else say("Arrange the network")
        ends = () if canvas.scene.path else tuple(canvas.scene.losses)
        result = arrange.arranged(canvas.graph, ids, heights=self._heights, ends=ends)
        self._place(label, result, animate=animate)

    def _move(self, label: str, change: Callable[[Graph, tuple[str, ...]], Graph], least: int = 2) -> None:
        chosen = self._canvas.chosen
        if len(chosen) < least:
            self._canvas.hint.emit(say("Select at least {count} layers first.", count=least))
        else:
            self._place(label, change(self._canvas.graph, chosen))

    def _place(self, label: str, graph: Graph, *, animate: bool = True) -> None:
        canvas = self._canvas
        if graph == canvas.graph:
            canvas.hint.emit(say("The cards lie like that already."))
            return
        fitted = canvas.view.fitted
        before = self._glide.places()
        canvas.edit(label, graph, choose=canvas.chosen)
        if fitted:
            canvas.fit()
        if animate:
            self._glide.start(before)

    @property
    def _what(self) -> str:
        chosen = self._canvas.chosen
        one = len(chosen) == 1
        return self._canvas.graph.nodes[chosen[0]].name if one else say("{count} layers", count=len(chosen))

    # -- what computes ---------------------------------------------------------------------------------------------

    def bypass(self) -> None:
        """Leave the selected layers out of what computes, or take them in again."""
        canvas = self._canvas
        graph = bypass.bypassed(canvas.graph, canvas.chosen)
        if not canvas.chosen:
            canvas.hint.emit(say("Select the layers to bypass first."))
        elif graph is canvas.graph:
            canvas.hint.emit(say("An Input cannot be bypassed, since data enters through it."))
        else:
            on = any(graph.nodes[id].disabled and not canvas.graph.nodes[id].disabled for id in canvas.chosen)
            label = say("Bypass {what}", what=self._what) if on else say("Use {what} again", what=self._what)
            canvas.edit(label, graph, choose=canvas.chosen)

    def take_out(self, *, animate: bool = True) -> None:
        """Take the selected layers out of their wires, and keep them at a free place."""
        canvas = self._canvas
        graph = bypass.taken_out(canvas.graph, canvas.chosen)
        if graph is canvas.graph:
            canvas.hint.emit(say("Select a layer that stands in a wire first."))
            return
        self._place(say("Take out {what}", what=self._what), graph, animate=animate)

    # -- selection -------------------------------------------------------------------------------------------------

    def select(self, which: Callable[[Graph, Iterable[str]], tuple[str, ...]]) -> None:
        """Select what belongs to the selected layers in some way."""
        canvas = self._canvas
        found = which(canvas.graph, canvas.chosen)
        canvas.view.choose(list(found))
        canvas.hint.emit(say("{count} layers are selected.", count=len(found)))

    def invert(self) -> None:
        """Select the layers, notes and frames that are not selected, and no others."""
        canvas = self._canvas
        nodes = neighbours.others(canvas.graph, canvas.chosen)
        chosen = canvas.scene.notes.selected()
        notes = [id for id in canvas.graph.annotations if id not in chosen]
        canvas.view.choose(list(nodes), [], notes)
        canvas.hint.emit(say("{count} layers and notes are selected.", count=len(nodes) + len(notes)))
