"""The section of a layer's page about what is set on its card: activation, norm and dropout that follow it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from playground.core.fold import FAMILIES, carries, foldable, with_folded
from playground.core.language import say, translated
from playground.core.layer import Layer
from playground.core.node import Node
from playground.core.spec import Spec, members
from playground.gui import theme
from playground.gui.form import Form, keyed
from playground.gui.inspector.page import Page


class Carried(QWidget):
    """Layers on the card of another, each with its form, and a button that adds one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.subject = page.subject
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        title = QLabel(say("Followed by").upper())
        title.setObjectName("section")
        title.setContentsMargins(0, 8, 0, 0)
        self._box.addWidget(title)
        self._rows: list[_Row] = []
        self.add = QToolButton()
        self.add.setText(say("+ Add"))
        self.add.setToolTip(say("Set a layer on this card, that follows it at once"))
        self.add.setAccessibleName(say("Add a layer to this card"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(self._menu())
        self._box.addWidget(self.add)
        page.follow(self.refresh)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for family in FAMILIES:
            below = menu.addMenu(theme.icon(_icon(family)), translated(family))
            found = [cls for cls in members("layers").values() if cls.family == family and foldable(cls())]
            for cls in sorted(found, key=lambda cls: translated(cls.title).lower()):
                below.addAction(translated(cls.title), lambda cls=cls: self._append(cls()))
        return menu

    def refresh(self) -> None:
        """Show what is on the card of the selected layer."""
        node = self.subject.node
        self.setVisible(node is not None and carries(node) and bool(node.layer.input_ports()))
        found = () if node is None else node.folded
        if [(one.id, type(one.layer)) for one in found] != [row.key for row in self._rows]:
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows = [_Row(self, one) for one in found]
            for n, row in enumerate(self._rows):
                self._box.insertWidget(n + 1, row)
        for row, one in zip(self._rows, found, strict=True):
            row.show_node(one)

    # -- edits -----------------------------------------------------------------------------------------------------

    def _append(self, layer: Layer) -> None:
        node = self.subject.node
        if node is not None:
            words = say("Set {layer} on {name}", layer=translated(layer.title), name=node.name)
            self.subject.edit(words, with_folded(self.subject.graph, node.id, [layer]))

    def remove(self, id: str) -> None:
        """Take a layer off the card."""
        node = self.subject.node
        if node is not None:
            gone = next(one for one in node.folded if one.id == id)
            kept = tuple(one for one in node.folded if one.id != id)
            words = say("Take {layer} off {name}", layer=gone.name, name=node.name)
            self.subject.edit_nodes(words, [node], folded=kept)

    def change(self, id: str, layer: Layer, label: str, merge: object) -> None:
        """Give a layer on the card other values."""
        node = self.subject.node
        if node is not None:
            changed = tuple(replace(one, layer=layer) if one.id == id else one for one in node.folded)
            graph = self.subject.graph.with_nodes(replace(node, folded=changed))
            self.subject.edit(say("{change} of {name}", change=label, name=id), graph, keyed(merge, node.id, id))


class _Row(QWidget):
    """One layer on a card."""

    def __init__(self, carried: Carried, node: Node) -> None:
        super().__init__()
        self.key = (node.id, type(node.layer))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        head = QHBoxLayout()
        self._title = QLabel(node.name)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setToolTip(translated(node.layer.summary()))
        remove = QToolButton()
        remove.setObjectName("flat")
        remove.setText("✕")
        words = say("Take {layer} off", layer=node.name)
        remove.setToolTip(words)
        remove.setAccessibleName(words)
        remove.clicked.connect(lambda: carried.remove(node.id))
        head.addWidget(self._title, 1)
        head.addWidget(remove)
        box.addLayout(head)
        self._form: Form | None = None
        if node.layer.params():

            def take(spec: Spec, label: str, merge: object) -> None:
                if isinstance(spec, Layer):
                    carried.change(node.id, spec, label, merge)

            self._form = Form(node.layer, take)
            self._form.setContentsMargins(8, 0, 0, 0)
            box.addWidget(self._form)

    def show_node(self, node: Node) -> None:
        self._title.setText(node.name)
        if self._form is not None:
            self._form.show_spec(node.layer)


def _icon(family: str) -> str:
    return next(cls.icon_name() for cls in members("layers").values() if cls.family == family)
