"""Params of layers inside a Block are offered to the outside of it, and taken back, from the menu of their row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QInputDialog

from playground.core.graph import Block, Promotion
from playground.core.language import say
from playground.core.promotion import with_promotion, without_promotion
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject
from playground.gui.rows import Offer, label_of


def offers_for(page: Page, name: str) -> Sequence[Offer]:
    """What can be done with a param of the selected layer, which is inside a Block."""
    subject = page.subject
    node = subject.node
    if node is None or subject.around is None:
        return ()
    target = f"{node.id}.{name}"
    known = promotion_of(subject, target)
    if known is not None:
        return [
            (say("Take back “{title}” from the Block", title=known.title), lambda: take_back(subject, known, target))
        ]
    title = label_of(name, node.layer.params()[name])
    return [(say("Promote to the Block…"), lambda: _ask(page, title, target))]


def promotion_of(subject: Subject, target: str) -> Promotion | None:
    """The promoted param of the Block around that governs a target."""
    around = subject.around
    return None if around is None else next((one for one in around[1].promoted if target in one.targets), None)


def _ask(page: Page, title: str, target: str) -> None:
    words = say("What is this setting called on the outside? Settings of one name are set together.")
    given, fine = QInputDialog.getText(page, say("Promote to the Block"), words, text=title)
    if fine and given.strip():
        promote(page.subject, given.strip(), target)


def promote(subject: Subject, title: str, target: str) -> None:
    """Let a param inside be set from outside the Block."""
    around = subject.around
    if around is not None:
        _edit_around(subject, say("Promote {title}", title=title), with_promotion(around[1], title, target))


def take_back(subject: Subject, known: Promotion, target: str) -> None:
    """Let a param be set only inside again; others of the same title stay outside."""
    around = subject.around
    if around is None:
        return
    block, rest = around[1], tuple(one for one in known.targets if one != target)
    changed = without_promotion(block, known.title)
    if rest:
        items = tuple(replace(one, targets=rest) if one.title == known.title else one for one in block.promoted)
        changed = replace(block, promoted=items)
    _edit_around(subject, say("Take back {title}", title=known.title), changed)


def _edit_around(subject: Subject, label: str, block: Block) -> None:
    around = subject.around
    if around is not None:
        *path, id = subject.selection.path
        outer = subject.graph_at(tuple(path)).with_layer(id, block)
        subject.document.edit_graph(label, subject.selection.role, tuple(path), outer)
