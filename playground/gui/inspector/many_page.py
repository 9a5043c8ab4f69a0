"""The page of several layers: what they share is set for all of them in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPushButton

from playground.core.graph import Node
from playground.core.language import say, translated
from playground.core.param import Param
from playground.core.spec import Nested
from playground.gui import theme
from playground.gui.field import MIXED
from playground.gui.form import keyed, make_field
from playground.gui.inspector.figures import part, totals
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.node_page import Switches
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject
from playground.gui.rows import Rows, label_of, spoken_value


def shared(nodes: Sequence[Node]) -> dict[str, Param]:
    """The params that all these layers have: of one name and one kind."""
    if not nodes:
        return {}
    first = nodes[0].layer.params()
    return {
        name: param
        for name, param in first.items()
        if not isinstance(param, Nested) and all(_alike(param, node.layer.params().get(name)) for node in nodes[1:])
    }


def _alike(one: Param, two: Param | None) -> bool:
    choices = getattr(one, "choices", None)
    return type(one) is type(two) and choices == getattr(two, "choices", None)


class ManyPage(Page):
    """Several layers."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        nodes = subject.nodes
        kinds = {type(node.layer) for node in nodes}
        layer = nodes[0].layer
        icon = layer.icon_name() if len(kinds) == 1 else "structure"
        tint = theme.theme().family(layer.family) if len(kinds) == 1 else theme.theme().accent
        self.heading = Heading(icon, tint)
        self.box.addWidget(self.heading)
        self.counts = self.words(rich=True)
        self.box.addWidget(Switches(self))
        self.rows = Rows()
        self._settings(nodes)
        self._swap()
        self.box.addStretch(1)
        self.follow(self._count)

    def _count(self) -> None:
        subject = self.subject
        nodes = subject.nodes
        titles = list(dict.fromkeys(translated(node.layer.title) for node in nodes))
        self.heading.show_name(say("{count} layers", count=len(nodes)))
        facts = [known for node in nodes if (known := subject.facts(node.id)) is not None]
        parameters, macs = sum(one.parameters for one in facts), sum(one.macs for one in facts)
        all_parameters, all_macs = totals(subject)
        lines = [", ".join(titles[:6]) + (" …" if len(titles) > 6 else "")]
        for words, value, whole in (
            (say("{count} parameters", count=f"{parameters:,}"), parameters, all_parameters),
            (say("{count} MACs per example", count=f"{macs:,}"), macs, all_macs),
        ):
            share = part(value, whole)
            lines.append(say("{what}, {share} of the network", what=words, share=share) if share else words)
        self.counts.setText("<br>".join(lines))

    # -- settings --------------------------------------------------------------------------------------------------

    def _settings(self, nodes: Sequence[Node]) -> None:
        found = shared(nodes)
        self.section(say("Parameters that all of them have"))
        self.box.addWidget(self.rows)
        if not found:
            self.rows.hide()
            self.words(say("These layers have no setting in common."))
            return
        for name, param in found.items():

            def take(value: Any, merge: object, name: str = name, param: Param = param) -> None:
                self._set(name, param, value, merge)

            self.rows.add(name, make_field(param, name, take), label_of(name, param))
        self.follow(self._show_values)

    def _show_values(self) -> None:
        nodes = self.subject.nodes
        for name in self.rows.names:
            values = [getattr(node.layer, name) for node in nodes if name in node.layer.params()]
            same = values and all(value == values[0] for value in values)
            self.rows.show_value(name, values[0] if same else MIXED)

    def _set(self, name: str, param: Param, value: Any, merge: object) -> None:
        nodes = self.subject.nodes
        try:
            changed = [replace(node, layer=node.layer.with_values(**{name: value})) for node in nodes]
        except ValueError as error:
            self.rows.field(name).complain(str(error))
            return
        self.rows.field(name).complain("")
        title = label_of(name, param)
        label = say("Set {what} of {count} layers to {value}", what=title.lower() if len(title) > 2 else title,
                    count=len(nodes), value=spoken_value(value))  # fmt: skip
        self.subject.edit(label, self.subject.graph.with_nodes(*changed), keyed(merge, name, *map(_id, nodes)))

    def _swap(self) -> None:
        if self.subject.has_command("swap"):
            button = QPushButton(say("Swap kind…"))
            button.setToolTip(say("Replace all of them by another kind of layer, keeping what fits"))
            button.clicked.connect(lambda: self.subject.ran.emit("swap"))
            self.box.addWidget(button)


def _id(node: Node) -> str:
    return node.id
