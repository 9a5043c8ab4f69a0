"""Commands of the Block menu: layers put together, taken apart, kept for later."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from playground.core.block import unpacked, wrapped
from playground.core.fold import folded, unfolded
from playground.core.language import say
from playground.gui import my_blocks
from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


def _make(window: MainWindow) -> None:
    canvas = window.canvas
    try:
        graph, id = wrapped(canvas.graph, canvas.chosen)
    except ValueError as error:
        canvas.hint.emit(str(error))
        return
    canvas.edit(say("Make a Block"), graph, [id])


def _unpack(window: MainWindow) -> None:
    canvas = window.canvas
    name = canvas.graph.nodes[canvas.chosen[0]].name
    try:
        graph, ids = unpacked(canvas.graph, canvas.chosen[0])
    except ValueError as error:
        canvas.hint.emit(str(error))
        return
    canvas.edit(say("Unpack {name}", name=name), graph, ids)


def _fold(window: MainWindow) -> None:
    canvas = window.canvas
    graph, cards = folded(canvas.graph, canvas.chosen)
    if not cards:
        canvas.hint.emit(say("Only an activation, norm or dropout can be folded, into the layer before it."))
        return
    canvas.edit(say("Fold into {name}", name=graph.nodes[cards[0]].name), graph, cards)


def _unfold(window: MainWindow) -> None:
    canvas, graph, shown = window.canvas, window.canvas.graph, list[str]()
    for id in canvas.chosen:
        graph, ids = unfolded(graph, id)
        shown += ids
    if shown:
        canvas.edit(say("Unfold {name}", name=canvas.graph.nodes[canvas.chosen[0]].name), graph, shown)


def _rename(window: MainWindow) -> None:
    canvas = window.canvas
    node = canvas.graph.nodes[canvas.chosen[0]]
    title, ok = QInputDialog.getText(window, say("Rename"), say("Title of the layer:"), text=node.name)
    if ok:
        title = "" if title.strip() == node.layer.title else title.strip()
        canvas.edit(say("Rename {name}", name=node.name), canvas.graph.with_nodes(replace(node, title=title)))


def _toggle_together(window: MainWindow) -> None:
    window.document.together = not window.document.together
    on = window.document.together
    window.status.say(
        say("What you change inside a Block is changed in all equal Blocks from now on.")
        if on
        else say("Each Block is edited on its own again.")
    )


COMMANDS = (
    Command(
        "make_block",
        "Block",
        "Make a Block",
        _make,
        "Ctrl+G",
        "structure",
        "Put the selected layers into a Block; its wires stay as they are",
        when=lambda w: bool(w.canvas.chosen),
    ),
    Command(
        "unpack_block",
        "Block",
        "Unpack",
        _unpack,
        "Ctrl+Shift+U",
        tip="Put the layers of the Block in its place, with all copies",
        when=lambda w: w.canvas.block_chosen,
    ),
    Command(
        "fold",
        "Block",
        "Fold",
        _fold,
        "Ctrl+Alt+F",
        tip="Set activation, norm and dropout on the card of the layer before them",
        group=1,
        when=lambda w: bool(w.canvas.chosen),
    ),
    Command(
        "unfold",
        "Block",
        "Unfold",
        _unfold,
        "Ctrl+Alt+U",
        tip="Give what is set on the card cards of its own again",
        group=1,
        when=lambda w: any(w.canvas.graph.nodes[id].folded for id in w.canvas.chosen),
    ),
    Command(
        "enter_block",
        "Block",
        "Enter Block",
        lambda w: w.canvas.enter_block(),
        "Ctrl+Down",
        tip="Show the network inside the selected Block",
        group=1,
        when=lambda w: w.canvas.block_chosen,
    ),
    Command(
        "leave_block",
        "Block",
        "Leave Block",
        lambda w: w.canvas.leave_block(),
        "Ctrl+Up",
        "up",
        "Go one level out",
        group=1,
        when=lambda w: bool(w.canvas.scene.path),
    ),
    Command(
        "rename",
        "Block",
        "Rename…",
        _rename,
        tip="Give the selected layer or Block a title",
        group=2,
        when=lambda w: len(w.canvas.chosen) == 1,
    ),
    Command(
        "keep_block",
        "Block",
        "Keep in My blocks…",
        my_blocks.keep,
        tip="Keep the selected Block in the palette, for other projects as well",
        group=2,
        when=lambda w: w.canvas.block_chosen,
    ),
    Command(
        "edit_together",
        "Block",
        "Edit equal Blocks together",
        _toggle_together,
        tip="What is changed inside a Block is changed in all Blocks that hold the same network",
        group=2,
        checked=lambda w: w.document.together,
    ),
)
