"""The inspector: what is selected, with every param, its shapes and its weights; the project if nothing is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from playground.core.document import Change, Document
from playground.core.graph import InputLayer, Node, at_path
from playground.core.layer import Layer
from playground.core.optimizer import Optimizer
from playground.core.problem import Problem
from playground.core.project import Project
from playground.core.spec import Nested, Spec, members
from playground.engine.probe import Probe
from playground.engine.shape import Analysis
from playground.engine.telemetry import Measured
from playground.gui import theme
from playground.gui.form import Form, SpecField
from playground.gui.histogram import Histogram
from playground.gui.part import Part
from playground.gui.selection import Selection

OPTIMIZER = Nested(default=None, of="optimizers", first=("Adam",), help="How gradients become steps.")


class Inspector(Part):
    """Shows and edits the selection. It is built anew for another selection, and only refreshed for another value."""

    name, title, icon, order, narrowest = "inspector", "Inspector", "settings", 10, 220

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.document = document
        self.selection = Selection()
        self._analysis: Analysis | None = None
        self._refreshers: list[Callable[[Project], None]] = []
        self._shown: object = None
        self._histogram: Histogram | None = None
        self._histogram_text: QLabel | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        document.changed.connect(self._follow)

    # -- following -------------------------------------------------------------------------------------------------

    def show_selection(self, selection: Selection) -> None:
        self.selection = selection
        self._rebuild(force=True)

    def show_analysis(self, analysis: Analysis | None) -> None:
        self._analysis = analysis
        self._refresh()

    def show_measured(self, measured: Measured) -> None:
        probe = measured.probe
        if type(probe).inspector and probe.node == self.selection.node_path and self._histogram is not None:
            data = measured.data
            self._histogram.show_data(data)
            t = theme.theme()
            green, orange = (f"<span style='color:{ink}'>■</span>" for ink in (t.family("Convolution"), t.validation))
            norm = data.gradient_norm
            gradient = "" if norm is None else f" &nbsp; {orange} gradients (scaled) ‖g‖ {norm:.3g}"
            if self._histogram_text is not None:
                spread = f"{green} weights σ {data.weights_std:.3g}{gradient}"
                self._histogram_text.setText(f"{spread}<br>{data.count:,} numbers, step {measured.step:,}")

    def probes(self, project: Project) -> frozenset[Probe]:
        path = self.selection.node_path
        if self._histogram is None or not path:
            return frozenset()
        return frozenset(cls(node=path) for cls in members("probes").values() if cls.inspector and cls.fits(project))

    def _follow(self, change: Change) -> None:
        if not change.opened:  # the window shows another selection then
            self._rebuild()

    def restyle(self) -> None:
        self._rebuild(force=True)

    # -- building --------------------------------------------------------------------------------------------------

    def _node(self) -> Node | None:
        selection = self.selection
        if len(selection.nodes) != 1 or selection.role not in self.document.project.networks:
            return None
        try:
            graph = at_path(self.document.project.networks[selection.role], selection.path)
        except KeyError:
            return None
        return graph.nodes.get(selection.nodes[0])

    def _rebuild(self, force: bool = False) -> None:
        node = self._node()
        shown = (self.selection, type(node.layer) if node is not None else None)
        if shown == self._shown and not force:
            self._refresh()
            return
        self._shown = shown
        self._refreshers = []
        self._histogram = self._histogram_text = None
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(16, 4, 16, 16)
        box.setSpacing(8)
        if node is not None:
            self._node_page(box, node)
        elif self.selection.end == "loss":
            self._loss_page(box)
        elif len(self.selection.nodes) > 1:
            self._many_page(box)
        else:
            self._project_page(box)
        box.addStretch(1)
        self._scroll.setWidget(page)
        self._refresh()

    def _refresh(self) -> None:
        for refresh in self._refreshers:
            refresh(self.document.project)

    def _heading(self, box: QVBoxLayout, icon: str, tint: str, title: str, id: str = "", words: str = "") -> QLabel:
        row = QHBoxLayout()
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, tint, 20))
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(title)
        label.setObjectName("heading")
        row.addWidget(picture)
        row.addWidget(label)
        row.addStretch(1)
        if id:
            name = QLabel(id)
            name.setObjectName("mono")
            name.setToolTip("Name of the layer in the PyTorch code")
            row.addWidget(name)
        box.addLayout(row)
        if words:
            box.addWidget(_text(words))
        return label

    def _section(self, box: QVBoxLayout, title: str) -> None:
        label = QLabel(title.upper())
        label.setObjectName("section")
        label.setContentsMargins(0, 8, 0, 0)
        box.addWidget(label)

    def _project_form(self, box: QVBoxLayout, *names: str) -> None:
        form = Form(self.document.project, self._edit_project, names)
        box.addWidget(form)
        self._refreshers.append(form.show_spec)

    def _edit_project(self, spec: Spec, label: str, merge: object) -> None:
        """Take over one form's change; another form of the page may hold older values of other params."""
        old = self.document.project
        if isinstance(spec, Project):
            changed = {name: getattr(spec, name) for name in spec.params() if getattr(spec, name) != getattr(old, name)}
            self.document.edit(label, replace(old, **changed), merge)

    def _project_page(self, box: QVBoxLayout) -> None:
        self._heading(box, "settings", theme.theme().accent, "Project")
        self._project_form(box, "title")
        self._section(box, "Training")
        self._project_form(box, "epochs", "batch_size", "seed")
        self._section(box, "Optimizer")
        self._optimizers(box)
        self._section(box, "Schedule of the learning rate")
        self._bare(box, "schedule")
        self._section(box, "Recipe and loss")
        self._recipe(box)
        self._section(box, "Data")
        self._bare(box, "dataset")
        self._section(box, "Transforms")
        self._bare(box, "transforms")
        self._section(box, "Computer")
        self._project_form(box, "device", "threads")
        self._section(box, "Notes")
        self._bare(box, "notes")

    def _bare(self, box: QVBoxLayout, name: str) -> None:
        """The field of one param of the project, without its label (the section's heading says it)."""
        from playground.gui.form import make_field

        param = Project.params()[name]

        def take(value: object, merge: object) -> None:
            try:
                project = replace(self.document.project, **{name: value})
            except ValueError as error:
                field.complain(str(error))
                return
            field.complain("")
            self.document.edit(f"Change {name}", project, (name, merge) if merge else None)

        field = make_field(param, name, take)
        field.setAccessibleName(name)
        field.show_value(getattr(self.document.project, name))
        box.addWidget(field)
        self._refreshers.append(lambda project: field.show_value(getattr(project, name)))

    def _optimizers(self, box: QVBoxLayout) -> None:
        for slot in self.document.project.optimizers:

            def take(value: Optimizer, merge: object, slot: str = slot) -> None:
                project = self.document.project.with_optimizer(slot, value)
                self.document.edit(f"Change {value.title}", project, (slot, merge) if merge else None)

            field = SpecField(OPTIMIZER, take)
            field.show_value(self.document.project.optimizers[slot])
            box.addWidget(field)
            self._refreshers.append(
                lambda project, field=field, slot=slot: (
                    field.show_value(project.optimizers[slot]) if slot in project.optimizers else None
                )
            )

    def _recipe(self, box: QVBoxLayout) -> None:
        self._bare(box, "recipe")

    def _loss_page(self, box: QVBoxLayout) -> None:
        loss = self.document.project.recipe.losses_of()[0]
        self._heading(box, "output", theme.theme().family("Output"), "Loss", "", loss.summary())
        box.addWidget(_text(loss.details()))
        self._section(box, "Recipe and loss")
        self._recipe(box)

    def _many_page(self, box: QVBoxLayout) -> None:
        count = len(self.selection.nodes)
        self._heading(
            box,
            "structure",
            theme.theme().accent,
            f"{count} layers",
            "",
            "Select a single one to see and change its settings.",
        )

    # -- a node ----------------------------------------------------------------------------------------------------

    def _node_page(self, box: QVBoxLayout, node: Node) -> None:
        layer, tint = node.layer, theme.theme().family(node.layer.family)
        self._heading(box, layer.icon_name(), tint, node.name, node.id, layer.summary())
        self._problems(box)
        if isinstance(layer, InputLayer) and not self.selection.path:
            self._section(box, "Data")
            self._bare(box, "dataset")
            self._section(box, "Transforms")
            self._bare(box, "transforms")
            self._section(box, "Training")
            self._project_form(box, "batch_size")
        if layer.params():
            self._section(box, "Parameters")
            form = Form(layer, self._edit_layer)
            box.addWidget(form)

            def refresh(project: Project) -> None:
                now = self._node()
                if now is not None:
                    form.show_spec(now.layer)

            self._refreshers.append(refresh)
        self._shape(box)
        if layer.details():
            self._section(box, "Formula")
            box.addWidget(_text(layer.details()))

    def _edit_layer(self, spec: Spec, label: str, merge: object) -> None:
        node, project, selection = self._node(), self.document.project, self.selection
        if node is None or not isinstance(spec, Layer):
            return
        inner = at_path(project.networks[selection.role], selection.path).with_layer(node.id, spec)
        key = (node.id, merge) if merge else None
        self.document.edit_graph(f"{label} of {node.name}", selection.role, selection.path, inner, key)

    def _shape(self, box: QVBoxLayout) -> None:
        self._section(box, "Shape")
        shape, counts = _text("", rich=True), _text("")
        box.addWidget(shape)
        box.addWidget(counts)
        self._section(box, "Weights and gradients")
        title = box.itemAt(box.count() - 1).widget()
        histogram, text = Histogram(), _text("", rich=True)
        box.addWidget(histogram)
        box.addWidget(text)

        def refresh(_: Project) -> None:
            analysis = self._analysis
            facts = analysis.facts.get(self.selection.role, {}).get(self.selection.node_path) if analysis else None
            if facts is None or not facts.shapes:
                shape.setText("Known when the layer is connected." if analysis else "Known in a moment.")
                counts.setText("")
            else:
                given = " and ".join(str(item) for item in facts.inputs)
                arrow = f"in <b>{given}</b> &nbsp;→&nbsp; " if given else ""
                shape.setText(f"{arrow}out <b>{' and '.join(map(str, facts.shapes))}</b>")
                counts.setText(f"{facts.parameters:,} weights · {facts.macs:,} MACs per example")
            weights = bool(facts and facts.parameters)
            for widget in (title, histogram, text):
                widget.setVisible(weights)
            self._histogram = histogram if weights else None
            self._histogram_text = text
            if weights and histogram.data is None:
                text.setText("Appears when the network has been built.")

        self._refreshers.append(refresh)

    def _problems(self, box: QVBoxLayout) -> None:
        holder = QVBoxLayout()
        box.addLayout(holder)
        shown: list[Problem] = []

        def refresh(_: Project) -> None:
            found = self._analysis.at(self.selection.role, self.selection.node_path) if self._analysis else ()
            if list(found) == shown:
                return
            shown[:] = found
            while holder.count():
                holder.takeAt(0).widget().deleteLater()
            for problem in found:
                label = _text(problem.message)
                label.setObjectName("bad" if problem.severity == "error" else "warn")
                holder.addWidget(label)
                fix = problem.fix
                if fix is not None:
                    button = QPushButton(fix.label)
                    button.setToolTip("Mends it in one step, which can be undone")
                    button.clicked.connect(
                        lambda _=False, fix=fix: self.document.edit(fix.label, fix.apply(self.document.project))
                    )
                    holder.addWidget(button)

        self._refreshers.append(refresh)


def _text(words: str, *, rich: bool = False) -> QLabel:
    """A label; words that come from a file are never read as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setText(words)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
