"""The filters of convolutions."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.core.graph import at_path
from playground.core.language import say
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.probe import Probe, Tiles
from playground.engine.telemetry import Measured
from playground.gui import colormap, theme
from playground.gui.combo import Combo
from playground.gui.panel import Panel
from playground.gui.picture import Picture


class FiltersPanel(Panel):
    """The weights of one convolution as a mosaic, with a colour map that is symmetric about zero."""

    name, title, order, stretch = "filters", "Conv filters", 30, 2
    narrowest = 240

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, Tiles] = {}
        self.picture = Picture(hint=say("Appears when the network has been built."))
        self.picture.setAccessibleName(say("Filters of the chosen layer"))
        self.choice = Combo()
        self.choice.setAccessibleName(say("Layer"))
        self.choice.setToolTip(say("Layer whose filters are shown"))
        self.choice.setMinimumContentsLength(5)
        self.choice.activated.connect(lambda _: self._draw())
        self.scale = _Scale()
        self.head.addWidget(self.choice)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.scale)
        self._draw()

    @classmethod
    def fits(cls, project: Project) -> bool:
        return member("probes", "Filters").fits(project)

    def probes(self, project: Project) -> frozenset[Probe]:
        return frozenset([member("probes", "Filters")()])

    def show_measured(self, measured: Measured) -> None:
        if type(measured.probe).__name__ != "Filters":
            return
        self._tiles[measured.node] = measured.data
        if self.choice.findText(measured.node) < 0:
            self.choice.addItem(measured.node)
        if self.choice.currentText() == measured.node:
            self._draw()

    def show_project(self, project: Project) -> None:
        for path in [path for path in self._tiles if not _exists(project, path)]:
            del self._tiles[path]
            self.choice.removeItem(self.choice.findText(path))
            self._draw()

    def _draw(self) -> None:
        tiles = self._tiles.get(self.choice.currentText())
        self.choice.setVisible(self.choice.count() > 0)
        if tiles is None:
            self.picture.show_image(None)
            self.caption.setText("")
            self.scale.show_limit(0)
            return
        count, height, width = tiles.values.shape
        columns = _columns(count, self.picture.width() / max(1, self.picture.height()))
        self.picture.show_image(colormap.mosaic(tiles, columns, 1, QColor(theme.theme().card), 4))
        some = f"{count}/" if tiles.total > count else ""
        self.caption.setText(f"{some}{tiles.total} × {height}×{width}")
        self.caption.setToolTip(
            say(
                "{count} of {total} filters of {height}×{width} weights are shown",
                count=count,
                total=tiles.total,
                height=height,
                width=width,
            )
        )
        self.scale.show_limit(tiles.high)

    def clear(self) -> None:
        self._tiles.clear()
        self.choice.clear()
        self._draw()

    def restyle(self) -> None:
        self._draw()
        self.scale.setFixedHeight(theme.px(22))
        self.scale.update()


def _exists(project: Project, path: str) -> bool:
    """Whether some network has a node at this path."""
    *blocks, id = path.split("/")
    for graph in project.networks.values():
        try:
            if id in at_path(graph, tuple(blocks)).nodes:
                return True
        except KeyError:
            continue
    return False


def _columns(count: int, aspect: float) -> int:
    """Tiles in a row, so that all of them fill a room of this width ÷ height as well as they can."""
    return max(range(1, count + 1), key=lambda across: min(aspect / across, 1 / -(-count // across)), default=1)


class _Scale(QWidget):
    """The colour map with its ends."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(22))
        self._limit = 0.0

    def show_limit(self, limit: float) -> None:
        self._limit = limit
        self.setToolTip("" if not limit else say("Blue is −{limit:.3g}, white is 0, red is {limit:.3g}", limit=limit))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._limit:
            return
        painter = QPainter(self)
        painter.setFont(theme.font(10))
        painter.setPen(QColor(theme.theme().muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"−{self._limit:.2g}")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self._limit:.2g}")
        side = theme.px(44)
        bar = QRectF(side, self.height() / 2 - 3, self.width() - 2 * side, 6)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for n, colour in enumerate(colormap.table("diverging")[::51]):
            gradient.setColorAt(n / 5, QColor(*(int(part) for part in colour)))
        painter.fillRect(bar, gradient)
