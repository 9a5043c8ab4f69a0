"""What can be done by hand to the weights of the selected layers: freeze them, and forget what was set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.graph import Block
from playground.core.handwork import forgotten, froze, set_by_hand
from playground.core.language import say

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas


def weighty(canvas: Canvas) -> tuple[str, ...]:
    """The selected layers that have weights, as far as that is known; what is frozen can always be thawed."""
    cards = canvas.scene.cards
    return tuple(
        id
        for id in canvas.chosen
        if (facts := cards[id].facts) is None
        or facts.parameters
        or cards[id].node.frozen
        or isinstance(cards[id].node.layer, Block)
    )


def all_frozen(canvas: Canvas) -> bool:
    """Whether the selected layers are frozen."""
    ids = weighty(canvas)
    return bool(ids) and all(canvas.graph.nodes[id].frozen for id in ids)


def freeze(canvas: Canvas) -> None:
    """Freeze the selected layers that have weights, or thaw them if all are frozen."""
    toggle(canvas, weighty(canvas))


def toggle(canvas: Canvas, ids: tuple[str, ...]) -> None:
    """Freeze these layers, or thaw them if all are frozen."""
    nodes = [canvas.graph.nodes[id] for id in ids]
    if not nodes:
        return
    frozen = not all(node.frozen for node in nodes)
    name, count = nodes[0].name, len(nodes)
    if frozen:
        label = say("Freeze {name}", name=name) if count == 1 else say("Freeze {count} layers", count=count)
    else:
        label = say("Unfreeze {name}", name=name) if count == 1 else say("Unfreeze {count} layers", count=count)
    canvas.edit(label, froze(canvas.graph, ids, frozen))


def anything_set(canvas: Canvas) -> bool:
    """Whether there is something to forget."""
    return forgotten(canvas.graph, canvas.chosen or None) is not canvas.graph


def forget(canvas: Canvas) -> None:
    """Forget what was set by hand in the selected layers, or in all where none is selected."""
    ids = canvas.chosen
    graph = forgotten(canvas.graph, ids or None)
    if graph is not canvas.graph:
        count = len(set_by_hand(canvas.graph)) - len(set_by_hand(graph))
        canvas.edit(say("Forget hand-set weights"), graph)
        canvas.hint.emit(say("Forgot {count} hand-set tensors; a reset starts from random weights.", count=count))
