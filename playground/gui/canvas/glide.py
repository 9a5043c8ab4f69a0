"""Cards glide to new places. Only what is seen is late: the document has the new places at once."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation

from playground.gui.canvas.scene import GraphScene

MILLISECONDS = 220
MOST = 120
"""With more cards than this, none glides: their wires could not keep up."""


class Glide(QVariantAnimation):
    """Moves cards of a scene from where they were to where the graph says that they are."""

    def __init__(self, scene: GraphScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._from: dict[str, QPointF] = {}
        self._graph = scene.graph
        self.setDuration(MILLISECONDS)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._show)

    def places(self) -> dict[str, QPointF]:
        """Where the cards are seen now, to glide from."""
        return {id: QPointF(card.pos()) for id, card in self._scene.cards.items()}

    def start(self, places: dict[str, QPointF]) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Let cards glide from these places to their own."""
        self.stop()
        scene = self._scene
        self._graph = scene.graph
        moved = {id: place for id, place in places.items() if id in scene.cards and scene.cards[id].pos() != place}
        if moved and len(moved) <= MOST:
            self._from = moved
            self._show(0.0)
            super().start()

    def _show(self, share: float) -> None:
        """One picture of the way. An edit meanwhile ends it, and puts every card where it belongs."""
        scene = self._scene
        if scene.graph is not self._graph and share < 1:
            self.stop()
            share = 1.0
        ids = [id for id in self._from if id in scene.cards]
        for id in ids:
            node = scene.graph.nodes[id]
            end = QPointF(node.x, node.y)
            scene.cards[id].setPos(end + (self._from[id] - end) * (1 - share))
        scene.route(ids)
