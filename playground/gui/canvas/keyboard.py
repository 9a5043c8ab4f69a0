"""What keys do on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from playground.core import placement, wire
from playground.core.graph import Block

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Keyboard:
    """Turns keys pressed on the canvas into moves and edits."""

    def __init__(self, view: GraphView) -> None:
        self._view = view
        self.nudging = False
        """While arrow keys move cards: a row of such moves is one step of the history."""

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it says nothing here."""
        chosen = self._view.graph_scene.selected_nodes()
        key = Qt.Key(event.key())
        if key in STEPS and self._view.points.picked is not None:
            right, down = STEPS[key]
            self._view.points.nudge(right * placement.GRID, down * placement.GRID)
        elif key in STEPS and chosen:
            self._nudge(chosen, *STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(chosen) == 1:
            if isinstance(self._view.graph_scene.graph.nodes[chosen[0]].layer, Block):
                self._view.block_entered.emit(chosen[0])
        else:
            return False
        return True

    def _nudge(self, chosen: tuple[str, ...], right: int, down: int) -> None:
        right, down = round(right * placement.GRID), round(down * placement.GRID)
        graph = wire.shifted(self._view.graph_scene.graph, chosen, right, down)
        what = graph.nodes[chosen[0]].name if len(chosen) == 1 else f"{len(chosen)} layers"
        self.nudging = True
        self._view.edit(f"Move {what}", graph)
        self.nudging = False
