"""The section of a layer's page about its weights: how they begin, how fast they learn, whether they serve twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from playground.core.graph import Block
from playground.core.graph_reader import RATE
from playground.core.initializer import Initializer
from playground.core.language import say, translated
from playground.core.node import Node
from playground.core.param import Choice
from playground.core.spec import Nested
from playground.core.tie import candidates
from playground.gui.field import ChoiceField, LineField
from playground.gui.form import SpecField, keyed
from playground.gui.inspector.page import Page
from playground.gui.rows import Rows

INITIALIZER = Nested(default=None, of="initializers", first=("Default",), help="How the weights of this layer begin.")
TIED = Choice(default="", help="A layer before it whose weights it uses as well. Both are trained as one.")


class Learning(QWidget):
    """How the weights of a layer begin and are moved; hidden where there are none."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.subject = page.subject
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        title = QLabel(say("Learning").upper())
        title.setObjectName("section")
        title.setContentsMargins(0, 8, 0, 0)
        self.own = QCheckBox(say("Own initialisation"))
        self.own.clicked.connect(self._own)
        self.initializer = SpecField(INITIALIZER, self._begin)
        self.initializer.setAccessibleName(say("Initialisation"))
        self.rows = Rows()
        self.rows.add("rate", LineField(RATE, self._rate), say("Learning rate ×"))
        self.shared = Rows()
        for widget in (title, self.own, self.initializer, self.rows, self.shared):
            box.addWidget(widget)
        self._offered: list[tuple[str, str]] = []
        """Names and ids of the layers that are offered."""
        page.follow(self.refresh)

    def refresh(self) -> None:
        """Show the values of the selected layer."""
        node = self.subject.node
        facts = None if node is None else self.subject.facts(node.id)
        weighty = facts is not None and (facts.parameters > 0 or bool(node and node.tied))
        self.setVisible(weighty)
        if node is None or not weighty:
            return
        usual = self.subject.project.initializer
        with QSignalBlocker(self.own):
            self.own.setChecked(node.initializer is not None)
        self.own.setToolTip(say("Otherwise it begins as the project says: {name}.", name=translated(usual.title)))
        self.initializer.setVisible(node.initializer is not None)
        self.initializer.show_value(node.initializer or usual)
        self.rows.show_value("rate", node.rate)
        self._show_partners(node)

    def _show_partners(self, node: Node) -> None:
        found = [] if isinstance(node.layer, Block) else candidates(self.subject.graph, node.id)
        items = [(say("no other layer"), ""), *((f"{one.name} ({one.id})", one.id) for one in found)]
        if items != self._offered:
            self._offered = items
            old, self.shared = self.shared, Rows()
            self.layout().replaceWidget(old, self.shared)
            old.hide()
            old.deleteLater()
            self.shared.add("tied", ChoiceField(TIED, self._tie, items), say("Shares weights of"))
        self.shared.show_value("tied", node.tied)
        self.shared.setVisible(len(items) > 1)

    # -- edits -----------------------------------------------------------------------------------------------------

    def _edit(self, label: str, merge: object = None, **values: Any) -> None:
        node = self.subject.node
        if node is not None and any(getattr(node, name) != value for name, value in values.items()):
            self.subject.edit(label, self.subject.graph.with_nodes(replace(node, **values)), merge)

    def _name(self) -> str:
        node = self.subject.node
        return "" if node is None else node.name

    def _own(self, on: bool) -> None:
        usual = self.subject.project.initializer
        self._edit(say("Initialise {name}", name=self._name()), initializer=usual if on else None)

    def _begin(self, value: Initializer, merge: object) -> None:
        self._edit(say("Initialise {name}", name=self._name()), keyed(merge, "initializer"), initializer=value)

    def _rate(self, value: float, merge: object) -> None:
        label = say("Learning rate of {name} × {value:g}", name=self._name(), value=value)
        self._edit(label, keyed(merge, "rate", self._name()), rate=value)

    def _tie(self, id: str, _: object) -> None:
        own = say("Give {name} weights of its own", name=self._name())
        self._edit(say("Share weights with {id}", id=id) if id else own, tied=id)
