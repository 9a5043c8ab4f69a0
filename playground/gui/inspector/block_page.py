"""The page of a Block: its copies, what can be set from outside, and the ways in and out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QInputDialog, QPushButton, QWidget

from playground.core.block import equals
from playground.core.graph import Block
from playground.core.language import say
from playground.core.layer import Layer
from playground.core.promotion import promoted, with_promoted_value, without_promotion
from playground.gui.form import keyed, make_field
from playground.gui.inspector.node_page import NodePage
from playground.gui.rows import Rows, spoken_value


class BlockPage(NodePage):
    """A layer that holds a network of its own."""

    def settings(self, layer: Layer) -> None:
        self._doors()
        super().settings(layer)
        self._promoted()
        self._equal()

    def _block(self) -> Block | None:
        node = self.subject.node
        return node.layer if node is not None and isinstance(node.layer, Block) else None

    def _doors(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for id, title, tip in (
            ("enter_block", say("Enter"), say("Show the network inside; a double-click does the same")),
            ("unpack_block", say("Unpack"), say("Put the layers of the Block in its place")),
        ):
            button = QPushButton(title)
            button.setToolTip(tip)
            button.setObjectName(id)
            button.clicked.connect(lambda _=False, id=id: self.subject.ran.emit(id))
            if self.subject.has_command(id):
                row.addWidget(button, 1)
        self.box.addLayout(row)

    # -- set from outside ------------------------------------------------------------------------------------------

    def _promoted(self) -> None:
        title = self.section(say("Set from outside"))
        holder = QWidget()
        self.box.addWidget(holder)
        place = QHBoxLayout(holder)
        place.setContentsMargins(0, 0, 0, 0)
        hint = self.words(say("Inside the Block, the menu ⋯ of a setting offers it here."))
        rows: list[Rows] = []
        shown: list[object] = []

        def refresh() -> None:
            block = self._block()
            found = promoted(block) if block is not None else []
            now = [(item.title, param) for item, param, _ in found]
            if now != shown or not rows:
                shown[:] = now
                for old in rows:
                    old.hide()
                    old.deleteLater()
                rows[:] = [self._rows(found)]
                place.addWidget(rows[0])
            for item, _, value in found:
                rows[0].show_value(item.title, value)
            holder.setVisible(bool(found))
            hint.setVisible(not found)
            title.setVisible(block is not None)

        self.follow(refresh)

    def _rows(self, found: list[Any]) -> Rows:
        rows = Rows()
        for item, param, _ in found:
            title = item.title

            def take(value: Any, merge: object, title: str = title) -> None:
                self._set(rows, title, value, merge)

            offers = [
                (say("Rename…"), lambda title=title: self._ask_title(title)),
                (say("Take back inside"), lambda title=title: self._take_back(title)),
            ]
            rows.add(title, make_field(param, title, take), title, lambda offers=offers: offers)
        return rows

    def _set(self, rows: Rows, title: str, value: Any, merge: object) -> None:
        block = self._block()
        if block is None:
            return
        try:
            changed = with_promoted_value(block, title, value)
        except ValueError as error:
            rows.field(title).complain(str(error))
            return
        rows.field(title).complain("")
        label = say("Set {title} to {value}", title=title, value=spoken_value(value))
        self._edit(label, changed, keyed(merge, "promoted", title))

    def _edit(self, label: str, block: Block, merge: object = None) -> None:
        node = self.subject.node
        if node is not None:
            self.subject.edit(label, self.subject.graph.with_layer(node.id, block), merge)

    def _ask_title(self, title: str) -> None:
        given, fine = QInputDialog.getText(self, say("Rename"), say("What is this setting called?"), text=title)
        if fine and given.strip():
            self.rename_promotion(title, given.strip())

    def rename_promotion(self, title: str, given: str) -> None:
        """Call a promoted param something else; one that has that name already takes its targets over."""
        block = self._block()
        if block is None or given == title:
            return
        targets = next(item.targets for item in block.promoted if item.title == title)
        if any(item.title == given for item in block.promoted):
            rest = tuple(item for item in block.promoted if item.title != title)
            items = tuple(
                replace(item, targets=tuple(dict.fromkeys((*item.targets, *targets)))) if item.title == given else item
                for item in rest
            )
        else:
            items = tuple(replace(item, title=given) if item.title == title else item for item in block.promoted)
        self._edit(say("Rename {title} to {new}", title=title, new=given), replace(block, promoted=items))

    def _take_back(self, title: str) -> None:
        block = self._block()
        if block is not None:
            self._edit(say("Take back {title}", title=title), without_promotion(block, title))

    # -- equal Blocks ----------------------------------------------------------------------------------------------

    def _equal(self) -> None:
        words = self.words()
        together = QCheckBox(say("Edit equal Blocks together"))
        together.setToolTip(say("What is changed inside one is changed inside all Blocks that hold the same network"))
        together.clicked.connect(lambda: self.subject.ran.emit("edit_together"))
        self.box.addWidget(together)

        def refresh() -> None:
            block, subject = self._block(), self.subject
            whole = subject.project.networks.get(subject.selection.role)
            count = equals(whole, block) if block is not None and whole is not None else 0
            words.setText(say("{count} Blocks hold this network.", count=count))
            words.setVisible(count > 1)
            together.setVisible(count > 1)
            together.setChecked(subject.document.together)

        self.follow(refresh)
