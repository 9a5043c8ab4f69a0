"""The canvas of the window: the view with what floats above it, and the edits that it makes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from playground.core.document import Change, Document
from playground.core.graph import Block, Graph, at_path
from playground.core.language import say
from playground.core.problem import Fix
from playground.core.project import Project
from playground.core.spec import members
from playground.engine.probe import Probe
from playground.engine.shape import Analysis
from playground.engine.telemetry import Measured, Progress
from playground.gui.canvas.adder import Adder
from playground.gui.canvas.arranger import Arranger
from playground.gui.canvas.clipboard import Clipboard
from playground.gui.canvas.closeup import Closeup
from playground.gui.canvas.closeup_hand import CloseupHand
from playground.gui.canvas.crumbs import Crumbs
from playground.gui.canvas.finder import Finder
from playground.gui.canvas.gesture import without_selection
from playground.gui.canvas.minimap import Minimap
from playground.gui.canvas.note_editor import NoteBook
from playground.gui.canvas.quick_add import QuickAdd
from playground.gui.canvas.scene import GraphScene
from playground.gui.canvas.swapper import Swapper
from playground.gui.canvas.view import LAYER_MIME, GraphView
from playground.gui.selection import Selection
from playground.gui.theme import scale, theme

__all__ = ["LAYER_MIME", "Canvas"]


class Canvas(QWidget):
    """Shows the networks of the document and lets the user edit them."""

    selection_changed = Signal(object)
    hint = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.scene = GraphScene(self)
        self.view = GraphView(self.scene, self)
        self.adder = Adder(self)
        self.closeup = Closeup(self)
        self.weight_hand = CloseupHand(self.closeup)
        self.notebook = NoteBook(self)
        self.view.note_opened.connect(self.notebook.write)
        self.clipboard = Clipboard(self)
        self.arranger = Arranger(self)
        self.swapper = Swapper(self)
        self.asked_at: QPointF | None = None
        """The place of the scene for which a menu is open: what is added or pasted comes to lie there."""
        self._loss_chosen = False
        self._fitted = False
        self._analysis: Analysis | None = None
        self._announced = Selection()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self._float()
        self.quick_add = QuickAdd(self)
        self.finder = Finder(self)
        self.minimap = Minimap(self)
        document.changed.connect(self._follow)
        self.view.edited.connect(self._edited)
        self.view.block_entered.connect(self._enter)
        self.view.loss_chosen.connect(self._choose_loss)
        self.view.layer_dropped.connect(self.adder.drop)
        self.view.hint.connect(self.hint)
        self.view.zoom_changed.connect(lambda zoom: self._zoom_label.setText(f"{zoom * 100:.0f} %"))
        self.scene.fix_wanted.connect(self._fix)
        self.scene.selectionChanged.connect(self._announce)
        self.setFocusProxy(self.view)
        self.show_project(document.project)

    def _float(self) -> None:
        """The pills that float above the view."""
        self._counts = QLabel("", self)
        self._counts.setObjectName("counts")
        self._counts.setTextFormat(Qt.TextFormat.RichText)
        self._counts.setToolTip(say("Numbers that training may change; multiply–accumulate operations for one example"))
        self._counts.hide()
        self._counted: list[str] = []
        self._empty = QLabel(say("Type the name of a layer, drag one here, or double-click one in the palette."), self)
        self._empty.setObjectName("emptyHint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._zoom = QFrame(self)
        self._zoom.setObjectName("pill")
        row = QHBoxLayout(self._zoom)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        self._zoom_label = QToolButton()
        self._zoom_label.setText("100 %")
        buttons = (
            ("−", say("Zoom out"), self.zoom_out),
            ("", say("Fit the network into the view"), self.fit),
            ("+", say("Zoom in"), self.zoom_in),
        )
        for text, tip, slot in buttons:
            button = QToolButton() if text else self._zoom_label
            if text:
                button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(slot)
            row.addWidget(button)
        self._crumbs = Crumbs(self._go, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self.view.fitted and self.isVisible():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            QTimer.singleShot(0, self, self.fit)

    def _arrange(self) -> None:
        for widget in (self._zoom, self._crumbs):
            widget.adjustSize()
        for shown in range(len(self._counted), 0, -1):  # as many as there is room for
            self._counts.setText(" &nbsp; ".join(self._counted[:shown]))
            self._counts.adjustSize()
            if self._counts.width() <= self.width() - 24:
                break
        self._counts.move(self.width() - self._counts.width() - 12, 12)
        self._zoom.move(12, self.height() - self._zoom.height() - 12)
        self._crumbs.move(12, 12)
        self.finder.settle()
        self.minimap.settle()
        self._empty.setGeometry(0, self.height() // 2 - 30, self.width(), 60)

    # -- following -------------------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        self.view.drop_gesture()
        if change.opened:
            self.scene.path = ()
            self.scene.role = next(iter(change.after.networks), "network")
            self._tidy_after_open()
        elif change.touches("dataset") or change.touches("transforms"):
            self.clear_measured()
        if not change.patch:
            self.scene.put_back()
        self.show_project(change.after)
        if change.opened:
            self.fit()

    def _tidy_after_open(self) -> None:
        self._analysis = None
        self.clear_measured()
        self.choose_nothing()

    def show_project(self, project: Project) -> None:
        before = self.scene.path
        self.scene.show_project(project)
        self.closeup.follow()
        if before or self.scene.path:
            self._show_path()
        self._empty.setVisible(not self.scene.graph.nodes)
        self.finder.follow()
        self.minimap.refresh()
        self._announce()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shapes on the wires, problems at their nodes, counts in the corner."""
        self._analysis = analysis
        self.scene.show_analysis(analysis)
        self._counts.setVisible(analysis is not None and analysis.layers > 0)
        if analysis is not None:
            counts = ((say("Parameters"), f"{analysis.parameters:,}"), (say("MACs"), _short(analysis.macs)),
                      (say("Layers"), analysis.layers))  # fmt: skip
            bold = f"<span style='font-weight:600; color:{theme().text}'>"
            self._counted = [f"{word} {bold}{count}</span>" for word, count in counts]
        self._arrange()

    def show_measured(self, measured: Measured) -> None:
        if type(measured.probe).thumbnail:
            self.scene.show_measured(measured)
        self.closeup.show_measured(measured)

    def show_progress(self, progress: Progress) -> None:
        self.scene.show_progress(progress)

    def clear_measured(self) -> None:
        self.scene.clear_measured()
        self.closeup.clear()

    def probes(self, project: Project) -> frozenset[Probe]:
        """What the thumbnails in the cards need, and what is seen from close by."""
        return self.closeup.probes(project) | frozenset(
            cls() for cls in members("probes").values() if cls.thumbnail and cls.fits(project)
        )

    def restyle(self) -> None:
        self.scene.restyle()
        for widget in (self.quick_add, self.swapper, self.finder, self.minimap):
            widget.restyle()
        self.show_analysis(self._analysis)
        self.view.viewport().update()

    # -- selection -------------------------------------------------------------------------------------------------

    @property
    def selection(self) -> Selection:
        scene = self.scene
        end = "loss" if self._loss_chosen and not scene.selected_nodes() else ""
        return Selection(
            scene.role, scene.path, scene.selected_nodes(), scene.selected_edges(), end, scene.notes.selected()
        )

    def _choose_loss(self, chosen: bool) -> None:
        self._loss_chosen = chosen

    def _announce(self) -> None:
        if self.scene.busy:
            return
        selection = self.selection
        if selection != self._announced:
            self._announced = selection
            self.selection_changed.emit(selection)

    def select(self, role: str, path: str) -> None:
        """Select a node by path ("block1/conv1"): its Block is entered, and it is made visible."""
        *blocks, id = path.split("/")
        if (role, tuple(blocks)) != (self.scene.role, self.scene.path):
            self.scene.role = role
            self._go(tuple(blocks))
        if id in self.scene.cards:
            self.view.choose([id])
            self.view.ensureVisible(self.scene.cards[id], 40, 40)

    @property
    def block_chosen(self) -> bool:
        """Whether the only selected node is a Block."""
        chosen = [self.scene.graph.nodes.get(id) for id in self.scene.selected_nodes()]
        return len(chosen) == 1 and chosen[0] is not None and isinstance(chosen[0].layer, Block)

    def choose_nothing(self) -> None:
        """Select nothing: the inspector shows the project."""
        self._loss_chosen = False
        self.view.choose([])

    def select_all(self) -> None:
        self.view.choose(list(self.scene.cards), [], tuple(self.scene.notes.items))

    # -- edits -----------------------------------------------------------------------------------------------------

    @property
    def graph(self) -> Graph:
        """The graph that is shown: that of a role, or of a Block in it."""
        return self.scene.graph

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the selected nodes."""
        return self.scene.selected_nodes()

    def edit(self, label: str, graph: Graph, choose: Iterable[str] | None = None, merge: object = None) -> None:
        """Make this the graph that is shown, as one step of the history; select these nodes afterwards."""
        self.document.edit_graph(label, self.scene.role, self.scene.path, graph, merge)
        if choose is not None:
            self.view.choose([id for id in choose if id in self.scene.cards])

    def _edited(self, label: str, graph: Graph) -> None:
        self.edit(label, graph, merge=("nudge", self.selection) if self.view.keyboard.nudging else None)

    def _fix(self, fix: Fix) -> None:
        self.document.edit(fix.label, fix.apply(self.document.project))

    def add_layer(self, kind: str) -> None:
        """Place a layer beside the selected one (else behind the last) and connect it; or into the selected wire."""
        self.adder.add(kind)

    def delete_selected(self) -> None:
        """Delete selected layers, wires and notes; what a layer stood between is joined."""
        nodes, edges = self.scene.selected_nodes(), self.scene.selected_edges()
        if self.view.points.remove_picked():
            return
        notes = self.scene.notes.selected()
        if nodes or edges or notes:
            self.edit(*without_selection(self.scene.graph, nodes, edges, notes))
        elif self._loss_chosen:
            self.hint.emit(say("The loss belongs to the recipe; choose another one in the inspector."))

    # -- view ------------------------------------------------------------------------------------------------------

    def fit(self) -> None:
        self.view.fit(scale())

    def zoom_in(self) -> None:
        self.view.zoom_by(1.25)

    def zoom_out(self) -> None:
        self.view.zoom_by(1 / 1.25)

    def zoom_reset(self) -> None:
        self.view.zoom_by(scale() / self.view.zoom)

    def enter_block(self) -> None:
        """Go into the selected Block."""
        chosen = self.scene.selected_nodes()
        if len(chosen) == 1:
            self._enter(chosen[0])

    def leave_block(self) -> None:
        """Go out of the Block that is shown."""
        if self.scene.path:
            *path, id = self.scene.path
            self._go(tuple(path))
            self.view.choose([id])

    def _enter(self, id: str) -> None:
        if id in self.scene.graph.nodes and isinstance(self.scene.graph.nodes[id].layer, Block):
            self._go((*self.scene.path, id))

    def _go(self, path: tuple[str, ...]) -> None:
        self.view.choose([])
        self.scene.path = path
        self.show_project(self.document.project)
        self.scene.show_analysis(self._analysis)
        self.scene.show_all_tiles()
        self._show_path()
        self.fit()

    def _show_path(self) -> None:
        graph, titles = self.document.project.networks.get(self.scene.role) or Graph(), list[str]()
        for id in self.scene.path:
            titles.append(graph.nodes[id].name if graph.nodes[id].title else id)
            graph = at_path(graph, (id,))
        self._crumbs.show_path(self.scene.path, titles)
        self._arrange()


def _short(count: int) -> str:
    """For instance 416,520 → 0.42 M."""
    for unit, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if count >= size * (0.1 if unit == "M" else 1):
            return f"{count / size:.2f} {unit}" if count < 100 * size else f"{count / size:.0f} {unit}"
    return str(count)
