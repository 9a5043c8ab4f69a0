"""The page of a layer: everything about it that can be seen or set."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from playground.core.graph import Block, InputLayer, Node
from playground.core.language import say, translated
from playground.core.layer import Layer, NodeFacts
from playground.core.problem import Problem
from playground.core.spec import Spec
from playground.gui import theme
from playground.gui.form import Form, keyed
from playground.gui.inspector.carried import Carried
from playground.gui.inspector.figures import add_figures
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.learning import Learning
from playground.gui.inspector.links import add_links
from playground.gui.inspector.live_examples import LiveExamples
from playground.gui.inspector.page import Page, text
from playground.gui.inspector.promote import offers_for
from playground.gui.inspector.subject import Subject
from playground.gui.inspector.weights import Weights


class NodePage(Page):
    """One layer, or any other of its class."""

    def __init__(self, subject: Subject, node: Node) -> None:
        super().__init__(subject)
        layer = node.layer
        self.heading = Heading(layer.icon_name(), theme.theme().family(layer.family), self._rename)
        self.box.addWidget(self.heading)
        self.words(translated(layer.summary()))
        self.box.addWidget(Switches(self, weighty=not isinstance(layer, InputLayer)))
        self._problems()
        self.follow(self._name)
        if isinstance(layer, InputLayer) and not subject.selection.path:
            self.section(say("Data"))
            self.bare("dataset")
            self.section(say("Transforms"))
            self.bare("transforms")
            LiveExamples(self)
            self.section(say("Training"))
            self.project_form("batch_size")
        self.settings(layer)
        if not isinstance(layer, InputLayer | Block):
            self.box.addWidget(Carried(self))
        add_figures(self)
        if not isinstance(layer, InputLayer):
            self.box.addWidget(Learning(self))
        self.weights = Weights(self)
        self._formula(layer)
        add_links(self)
        self.box.addStretch(1)

    def _name(self) -> None:
        node = self.subject.node
        same = node is not None and self.heading.id.text() == node.id
        if node is not None and not (same and self.heading.title.editing):
            self.heading.show_name(node.name, node.id, own=node.title, otherwise=translated(node.layer.title))

    def _rename(self, title: str) -> None:
        node = self.subject.node
        if node is not None:
            self.subject.edit_nodes(say("Rename {name}", name=node.name), [node], title=title)

    # -- what the layer computes -----------------------------------------------------------------------------------

    def settings(self, layer: Layer) -> None:
        """Add the form of the layer."""
        if not layer.params():
            return
        self.section(say("Parameters"))
        inside = self.subject.around is not None
        offers = (lambda name: offers_for(self, name)) if inside else None
        form = Form(layer, self._edit_layer, offers=offers)
        self.box.addWidget(form)

        def refresh() -> None:
            node = self.subject.node
            if node is not None:
                form.show_spec(node.layer)

        self.follow(refresh)

    def _edit_layer(self, spec: Spec, label: str, merge: object) -> None:
        node = self.subject.node
        if node is not None and isinstance(spec, Layer):
            words = say("{change} of {name}", change=label, name=node.name)
            self.subject.edit(words, self.subject.graph.with_layer(node.id, spec), keyed(merge, node.id))

    def _formula(self, layer: Layer) -> None:
        title, general, numbers = self.section(say("Formula")), text(translated(layer.details())), text()
        for label in (general, numbers):
            self.box.addWidget(label)
        numbers.setObjectName("formula")

        def refresh() -> None:
            node = self.subject.node
            facts = None if node is None else self.subject.facts(node.id)
            words = "" if node is None or node.disabled else formula(node.layer, facts)
            numbers.setText(words)
            numbers.setVisible(bool(words))
            general.setVisible(bool(general.text()))
            title.setVisible(bool(words or general.text()))

        self.follow(refresh)

    # -- problems --------------------------------------------------------------------------------------------------

    def _problems(self) -> None:
        holder = QVBoxLayout()
        self.box.addLayout(holder)
        shown: list[Problem] = []

        def refresh() -> None:
            subject = self.subject
            analysis, path = subject.analysis, subject.selection.node_path
            found = analysis.at(subject.selection.role, path) if analysis is not None else ()
            if list(found) == shown:
                return
            shown[:] = found
            while holder.count():
                widget = holder.takeAt(0).widget()
                widget.hide()
                widget.deleteLater()
            for problem in found:
                self._problem(holder, problem)

        self.follow(refresh)

    def _problem(self, holder: QVBoxLayout, problem: Problem) -> None:
        label = text(problem.message)
        label.setObjectName("bad" if problem.severity == "error" else "warn")
        holder.addWidget(label)
        fix, document = problem.fix, self.subject.document
        if fix is not None:
            button = QPushButton(fix.label)
            button.setToolTip(say("{fix}: mends it in one step, which can be undone", fix=fix.label))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda: document.edit(fix.label, fix.apply(document.project)))
            holder.addWidget(button)


def formula(layer: Layer, facts: NodeFacts | None) -> str:
    """The formula of a layer with its numbers; "" where these are not known."""
    if facts is None or not facts.shapes:
        return ""
    try:
        return layer.formula(facts)
    except ValueError:  # a size is known only when data is there
        return ""


class Switches(QWidget):
    """Frozen and Bypassed, for one layer or for several, and the button that opens the help."""

    def __init__(self, page: Page, *, weighty: bool = True) -> None:
        super().__init__()
        self.subject = page.subject
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.frozen = _switch("snowflake", say("Frozen"), say("Training leaves the weights alone"))
        self.bypassed = _switch("bypass", say("Bypassed"), say("The network is computed without it; it stays here"))
        self.frozen.clicked.connect(self._freeze)
        self.bypassed.clicked.connect(self._bypass)
        self.help = QToolButton()
        self.help.setObjectName("toggle")
        self.help.setText("?")
        self.help.setToolTip(say("What it does, with its formula and its settings (F1)"))
        self.help.setAccessibleName(say("Help"))
        self.help.clicked.connect(lambda: self.subject.ran.emit("help_page"))
        for button in (self.frozen, self.bypassed):
            row.addWidget(button)
            button.setVisible(weighty)
        row.addStretch(1)
        row.addWidget(self.help)
        self._weighty = weighty
        page.follow(self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the icons have to do."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        for button in (self.frozen, self.bypassed):
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        tight = self.layout().minimumSize().width() > self.width()
        for button in (self.frozen, self.bypassed):
            button.setToolButtonStyle(style.ToolButtonIconOnly if tight else style.ToolButtonTextBesideIcon)

    def refresh(self) -> None:
        """Show whether all, some or none of the layers are switched."""
        if not self._weighty:
            return
        nodes = [node for node in self.subject.nodes if not isinstance(node.layer, InputLayer)]
        heavy = self._heavy()
        self.frozen.setVisible(bool(heavy))
        self.frozen.setChecked(bool(heavy) and all(node.frozen for node in heavy))
        self.bypassed.setChecked(bool(nodes) and all(node.disabled for node in nodes))
        self.frozen.setText(_some(say("Frozen"), [node.frozen for node in heavy]))
        self.bypassed.setText(_some(say("Bypassed"), [node.disabled for node in nodes]))

    def _heavy(self) -> list[Node]:
        """The layers that have weights, as far as that is known; what is frozen can always be thawed."""

        def has_weights(node: Node) -> bool:
            facts = self.subject.facts(node.id)
            return node.frozen or isinstance(node.layer, Block) or (facts is not None and facts.parameters > 0)

        return [node for node in self.subject.nodes if has_weights(node)]

    def _freeze(self, on: bool) -> None:
        heavy = self._heavy()
        what = heavy[0].name if len(heavy) == 1 else say("{count} layers", count=len(heavy))
        label = say("Freeze {name}", name=what) if on else say("Unfreeze {name}", name=what)
        self.subject.edit_nodes(label, heavy, frozen=on)

    def _bypass(self, on: bool) -> None:
        nodes = [node for node in self.subject.nodes if not isinstance(node.layer, InputLayer)]
        what = nodes[0].name if len(nodes) == 1 else say("{count} layers", count=len(nodes))
        label = say("Bypass {name}", name=what) if on else say("Use {name} again", name=what)
        self.subject.edit_nodes(label, nodes, disabled=on)


def _some(word: str, values: list[bool]) -> str:
    """A switch says so where only some of several layers are switched."""
    return say("{word} (some)", word=word) if any(values) and not all(values) else word


def _switch(icon: str, title: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("toggle")
    button.setCheckable(True)
    button.setText(title)
    button.setIcon(theme.icon(icon))
    button.setIconSize(QSize(theme.px(16), theme.px(16)))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    button.setAccessibleName(title)
    return button
