"""How the weights of a layer are spread, and their gradients, while it trains."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QSignalBlocker

from playground.core.language import say
from playground.core.project import Project
from playground.core.spec import members
from playground.engine.probe import Probe
from playground.engine.telemetry import Measured, Progress
from playground.gui import theme
from playground.gui.combo import Combo
from playground.gui.histogram import Histogram
from playground.gui.inspector.page import Page

LARGE = 1e3
"""Weights and gradients beyond it are remarkable."""
SMALL = 1e-6


class Weights:
    """A section with a histogram, and the choice of a tensor where there are several."""

    def __init__(self, page: Page) -> None:
        self.subject = page.subject
        self._path = ""
        self._title = page.section(say("Weights and gradients"))
        self.choice = Combo()
        self.choice.setAccessibleName(say("Which weights"))
        self.choice.setToolTip(say("Which of the layer's tensors the picture shows"))
        page.box.addWidget(self.choice)
        self.histogram = Histogram()
        page.box.addWidget(self.histogram)
        self.text = page.words(rich=True)
        self.warning = page.words()
        self.warning.setObjectName("warn")
        self.choice.activated.connect(lambda _: self._chosen())
        page.follow(self.refresh)
        page.watch(self)

    @property
    def tensor(self) -> str:
        """Name of the chosen tensor; "" for all."""
        return self.choice.currentData() or ""

    def refresh(self) -> None:
        """Show it where there are weights; of another layer, nothing has been measured yet."""
        node, path = self.subject.node, self.subject.selection.node_path
        facts = None if node is None else self.subject.facts(node.id)
        weighty = facts is not None and facts.parameters > 0 and node is not None and not node.disabled
        for widget in (self._title, self.histogram, self.text):
            widget.setVisible(weighty)
        if not weighty or path != self._path:
            self._path = path
            self._show_tensors(())
            self.forget()
        self.histogram.setEnabled(weighty)

    def forget(self) -> None:
        """Nothing has been measured."""
        self.histogram.show_data(None)
        self.text.setText(say("Appears when the network has been built."))
        self.warning.hide()

    def probes(self, project: Project) -> frozenset[Probe]:
        """The probes that measure the selected layer."""
        path = self.subject.selection.node_path
        if not path or not self.histogram.isEnabled():
            return frozenset()
        found = [cls for cls in members("probes").values() if cls.inspector and cls.fits(project)]
        return frozenset(cls(node=path, **self._which(cls)) for cls in found)

    def _which(self, cls: type[Probe]) -> dict[str, str]:
        return {"tensor": self.tensor} if "tensor" in cls.params() else {}

    def show_progress(self, progress: Progress) -> None:
        """Nothing here depends on it."""

    def show_measured(self, measured: Measured) -> None:
        """Draw what was measured, if it is what is wanted."""
        probe: Any = measured.probe
        which = all(getattr(probe, name) == value for name, value in self._which(type(probe)).items())
        if not type(probe).inspector or probe.node != self.subject.selection.node_path or not which:
            return
        data = measured.data
        self._show_tensors(data.tensors)
        self.histogram.show_data(data)
        self.text.setText(_caption(data, measured.step))
        trouble = warning(data)
        self.warning.setText(trouble)
        self.warning.setVisible(bool(trouble))

    def _show_tensors(self, names: tuple[str, ...]) -> None:
        shown = tuple(self.choice.itemData(n) for n in range(1, self.choice.count()))
        if names != shown:
            with QSignalBlocker(self.choice):
                chosen = self.tensor
                self.choice.clear()
                self.choice.addItem(say("All weights together"), "")
                for name in names:
                    self.choice.addItem(spoken_tensor(name), name)
                self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setVisible(len(names) > 1)

    def _chosen(self) -> None:
        self.forget()
        self.subject.wishes_changed.emit()


def spoken_tensor(name: str) -> str:
    """The name of a tensor; copies of a Block are counted from 1."""
    copy, _, rest = name.partition(".")
    return say("copy {number}: {name}", number=int(copy) + 1, name=rest) if copy.isdigit() and rest else name


def _caption(data: Any, step: int) -> str:
    t = theme.theme()
    green, orange = (f"<span style='color:{ink}'>■</span>" for ink in (t.family("Convolution"), t.validation))
    mean, std = f"{data.weights_mean:.2g}", f"{data.weights_std:.3g}"
    lines = [say("{mark} weights: mean {mean}, σ {std}", mark=green, mean=mean, std=std)]
    if data.gradient_norm is not None:
        norm = f"{data.gradient_norm:.3g}"
        lines.append(say("{mark} gradients, scaled to fit: norm {norm}", mark=orange, norm=norm))
    lines.append(say("{count} numbers, step {step}", count=f"{data.count:,}", step=f"{step:,}"))
    return "<br>".join(lines)


def warning(data: Any) -> str:
    """What is remarkable about the weights of a layer; "" where nothing is."""
    norm = data.gradient_norm
    if not math.isfinite(data.largest) or (norm is not None and not math.isfinite(norm)):
        return say("Some numbers are no longer finite: training has blown up. Reset, with a smaller learning rate.")
    if data.largest > LARGE:
        return say("There are weights as large as {size}: they may be exploding. Try a smaller learning rate.",
                   size=f"{data.largest:.2g}")  # fmt: skip
    if norm is not None and norm > LARGE:
        return say("The gradient is very large: it may be exploding. Try a smaller learning rate.")
    if norm == 0:
        return say("No gradient arrives here, so nothing is learned: the units behind it may be dead.")
    if data.dead > 0.5:
        return say("{share} % of the units get no gradient: they are dead. Try a smaller learning rate, or LeakyReLU.",
                   share=f"{100 * data.dead:.0f}")  # fmt: skip
    if data.largest < SMALL and data.count > 1 and norm is not None:
        return say("All weights are practically zero, so nothing passes through this layer.")
    return ""
