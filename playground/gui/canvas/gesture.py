"""Gesture: what the mouse does on the canvas from press to release. Each ends in one edit, or in a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, Qt

from playground.core import frame
from playground.core.amount import named
from playground.core.graph import Graph
from playground.core.language import say

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Gesture:
    """Something begun with a press of a button. The files in ``gestures`` have them, one each."""

    scrolls: ClassVar[bool] = True
    """Whether the view follows when the pointer comes near its border."""
    keys = Qt.KeyboardModifier.NoModifier
    """The modifiers that are held at this moment."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        self.view, self.start = view, start

    def move(self, place: QPointF) -> None:
        """The pointer is at `place` (of the scene)."""

    def release(self, place: QPointF) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Escape was pressed, or the network changed."""


def without_selection(
    graph: Graph, nodes: tuple[str, ...], edges: tuple[tuple[str, str], ...], notes: tuple[str, ...] = ()
) -> tuple[str, Graph]:
    """The graph without what is selected, and a name for the edit; what a node stood between is joined."""
    result = graph.disconnect([graph.edges[key] for key in edges])
    result = frame.without_notes(result.without(nodes, bridge=True), notes)
    if nodes or notes:
        return say("Delete {what}", what=named(graph, nodes, notes)), result
    return say("Delete wire") if len(edges) == 1 else say("Delete {edges} wires", edges=len(edges)), result
