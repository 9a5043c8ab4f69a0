"""Random rows of gestures on the real canvas: document, scene and list agree, and undo leads all the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hand import ALT, CTRL, NONE, SHIFT, Hand, agree
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt

from playground.core import store
from playground.core.graph import Block
from playground.core.project import Project
from playground.gui.canvas.note_editor import NoteEditor

KINDS = ("Linear", "ReLU", "Add", "Concat", "Dropout", "Flatten", "Conv2d", "Input")
numbers = st.integers(0, 999)
gestures = st.tuples(
    st.sampled_from(
        (
            "add",
            "add",
            "add_key",
            "connect",
            "connect",
            "move",
            "delete",
            "cut",
            "nudge",
            "band",
            "undo",
            "redo",
            "lead",
            "point",
            "knife",
            "shift_move",
            "alt_drag",
            "group_move",
            "copy",
            "paste",
            "cut_cards",
            "duplicate",
            "make_block",
            "unpack",
            "enter",
            "leave",
            "bypass",
            "freeze",
            "note",
            "frame",
            "move_note",
            "swap",
            "arrange",
            "align",
            "menu",
        )
    ),
    numbers,
    numbers,
    numbers,
)


class Doer:
    """Carries out one drawn gesture, wherever it happens to land."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    def do(self, name: str, a: int, b: int, c: int) -> None:
        act: Callable[[int, int, int], None] = getattr(self, f"_{name}")
        act(a, b, c)

    def _spot(self, a: int, b: int) -> QPointF:
        room = self.hand.view.viewport().rect()
        return self.hand.view.mapToScene(QPoint(20 + a % (room.width() - 40), 20 + b % (room.height() - 40)))

    def _some(self, n: int) -> str | None:
        ids = sorted(self.hand.scene.cards)
        return ids[n % len(ids)] if ids else None

    def _add(self, a: int, b: int, c: int) -> None:
        self.hand.drop(KINDS[c % len(KINDS)], self._spot(a, b))

    def _add_key(self, a: int, b: int, c: int) -> None:
        wires = sorted(self.hand.scene.wires)
        if wires and c % 2:
            self.hand.view.choose([], [wires[a % len(wires)]])
        self.hand.canvas.add_layer(KINDS[b % len(KINDS)])

    def _connect(self, a: int, b: int, c: int) -> None:
        source, target = self._some(a), self._some(b)
        if source and target and self.hand.scene.cards[target].inputs:
            self.hand.connect(source, target, backwards=bool(c % 2))

    def _move(self, a: int, b: int, c: int) -> None:
        id = self._some(a)
        if id:
            self.hand.drag(self.hand.card(id), self._spot(b, c))

    def _delete(self, a: int, b: int, c: int) -> None:
        id = self._some(a)
        if id:
            self.hand.click(self.hand.card(id))
            self.hand.canvas.delete_selected()

    def _cut(self, a: int, b: int, c: int) -> None:
        wires = sorted(self.hand.scene.wires)
        if wires:
            self.hand.click(self.hand.wire(*wires[a % len(wires)]))
            self.hand.canvas.delete_selected()

    def _nudge(self, a: int, b: int, c: int) -> None:
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        self.hand.keys(keys[a % 4], keys[b % 4], modifier=ALT if c % 2 else NONE)

    def _band(self, a: int, b: int, c: int) -> None:
        self.hand.drag(self._spot(a, b), self._spot(c, a + b))

    def _lead(self, a: int, b: int, c: int) -> None:
        wires = sorted(self.hand.scene.wires)
        if wires:
            self.hand.double_click(self.hand.wire(*wires[a % len(wires)]))
            self.hand.view.fit()

    def _point(self, a: int, b: int, c: int) -> None:
        led = [wire for _, wire in sorted(self.hand.scene.wires.items()) if wire.points]
        if led:
            wire = led[a % len(led)]
            point = wire.points[b % len(wire.points)]
            if self.hand.view.shows(QRectF(point, QSizeF(1, 1))):
                self.hand.drag(point, self._spot(b, c))

    def _knife(self, a: int, b: int, c: int) -> None:
        self.hand.drag(self._spot(a, b), self._spot(c, a + b), CTRL, Qt.MouseButton.RightButton)

    def _shift_move(self, a: int, b: int, c: int) -> None:
        id = self._some(a)
        if id:
            self.hand.view.choose([])
            self.hand.drag(self.hand.card(id), self._spot(b, c), SHIFT)

    def _several(self, a: int, b: int, c: int) -> None:
        """Select some cards, and a note where there is one."""
        ids = sorted(self.hand.scene.cards)
        chosen = {ids[n % len(ids)] for n in (a, b, c)} if ids else set[str]()
        notes = sorted(self.hand.scene.notes.items)
        self.hand.view.choose(sorted(chosen), [], notes[: c % 2])

    def _act(self, id: str) -> None:
        """Use a command, if it is possible now."""
        self.hand.window.actions_.refresh()
        if self.hand.window.actions_[id].isEnabled():
            self.hand.window.actions_[id].trigger()

    def _alt_drag(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        id = self._some(a)
        if id:
            self.hand.drag(self.hand.card(id), self._spot(b, c), ALT)

    def _group_move(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        id = self._some(a)
        if id:
            self.hand.drag(self.hand.card(id), self._spot(b, c))

    def _copy(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("copy")

    def _paste(self, a: int, b: int, c: int) -> None:
        if self.hand.scene.cards or self.hand.scene.notes.items:
            self._copy(a, b, c)
        self._act("paste" if c % 2 else "paste_connect")

    def _cut_cards(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("cut")
        if a % 2:
            self._act("paste")

    def _duplicate(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("duplicate" if a % 2 else "duplicate_inputs")

    def _make_block(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("make_block")

    def _block(self, n: int) -> None:
        cards = self.hand.scene.cards
        blocks = sorted(id for id, card in cards.items() if isinstance(card.node.layer, Block))
        self.hand.view.choose([blocks[n % len(blocks)]] if blocks else [])

    def _unpack(self, a: int, b: int, c: int) -> None:
        self._block(a)
        self._act("unpack_block")

    def _enter(self, a: int, b: int, c: int) -> None:
        self._block(a)
        self._act("enter_block")

    def _leave(self, *_: int) -> None:
        self._act("leave_block")

    def _bypass(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("bypass")

    def _freeze(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("freeze")

    def _note(self, *_: int) -> None:
        self._act("add_note")
        for editor in self.hand.view.viewport().findChildren(NoteEditor):
            editor.keep()

    def _frame(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("frame")

    def _move_note(self, a: int, b: int, c: int) -> None:
        notes = [item for _, item in sorted(self.hand.scene.notes.items.items())]
        if notes:
            item = notes[a % len(notes)]
            place = item.pos() + (item.title().center() if item.note.frame else item.box().center())
            if self.hand.view.shows(QRectF(place, QSizeF(1, 1))):
                self.hand.drag(place, self._spot(b, c))

    def _swap(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        if self.hand.canvas.chosen:
            self._act("swap")
            swapper = self.hand.canvas.swapper
            rows = [row for row in swapper.shown() if row.enabled] if swapper.isVisible() else []
            swapper.leave()
            if rows:
                rows[a % len(rows)].run()

    def _arrange(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        self._act("arrange" if c % 2 else "arrange_selection")
        self._settle()

    def _settle(self) -> None:
        """Let cards that glide arrive."""
        glide = self.hand.canvas.arranger._glide
        if glide.state() == glide.State.Running:
            glide.setCurrentTime(glide.duration())

    def _align(self, a: int, b: int, c: int) -> None:
        self._several(a, b, c)
        commands = ("align_left", "align_middle", "distribute_across", "space_down", "snap", "take_out")
        self._act(commands[a % len(commands)])
        self._settle()

    def _menu(self, a: int, b: int, c: int) -> None:
        self.hand.drag(self._spot(a, b), self._spot(a, b), button=Qt.MouseButton.RightButton, parts=1)
        menu = self.hand.window.context_menu.menu
        assert menu is not None
        menu.close()

    def _undo(self, *_: int) -> None:
        self.hand.document.undo()

    def _redo(self, *_: int) -> None:
        self.hand.document.redo()


def rewind(hand: Hand, step: Callable[[], None], label: Callable[[], str]) -> None:
    while label():
        step()


@pytest.fixture
def start(preset: Any) -> Project:
    return preset("xor-mlp")


@pytest.fixture
def listed(shared: Hand) -> Iterator[Hand]:
    """The window with the list of its layers beside the canvas."""
    shared.window.docks.set_shown("outline", True)
    shared.until(lambda: shared.window.docks.docks["outline"].part.seen)
    yield shared
    shared.window.docks.set_shown("outline", False)


@settings(
    max_examples=20,
    phases=(Phase.explicit, Phase.generate),  # shrinking would take minutes; the assertions name the gestures
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(row=st.lists(gestures, min_size=4, max_size=12))
def test_document_scene_and_list_agree_after_every_gesture(listed, start, row):
    hand = listed
    hand.document.open(start)
    before = store.write(hand.project)
    doer = Doer(hand)
    done: list[tuple[str, int, int, int]] = []
    for gesture in row:
        hand.canvas.fit()
        done.append(gesture)
        doer.do(*gesture)
        agree(hand, done)
    after = store.write(hand.project)
    document = hand.document
    rewind(hand, document.redo, lambda: document.redo_label)
    last = store.write(hand.project)
    rewind(hand, document.undo, lambda: document.undo_label)
    assert store.write(hand.project) == before, done
    agree(hand, done)
    rewind(hand, document.redo, lambda: document.redo_label)
    assert store.write(hand.project) == last
    agree(hand, done)
    assert store.write(store.read(after)) == after
