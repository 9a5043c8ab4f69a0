"""Live examples: what the chain of transforms makes of a few training images, step by step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from playground.core.language import say, translated
from playground.core.project import Project
from playground.core.spec import members
from playground.engine.probe import Augmented, Probe
from playground.engine.telemetry import Measured, Progress
from playground.gui import colormap, theme
from playground.gui.inspector.page import Page, text
from playground.gui.picture import write_hint

SIDE, GAP, LINE = 68, 8, 16


class LiveExamples(QWidget):
    """A caption, a button for another draw, and a row of images for each transform; hidden where there are none."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.subject = page.subject
        self.step = self._run = 0
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self.caption = text()
        box.addWidget(self.caption)
        self.again = QPushButton(say("Another draw"))
        self.again.setIcon(theme.icon("dice"))
        self.again.setToolTip(
            say("Shows what another step of training sees: the next one, or the one where the run is")
        )
        self.again.clicked.connect(self.draw_again)
        box.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.title = page.section(say("Live examples"))
        page.box.addWidget(self)
        self.images = Images()
        page.box.addWidget(self.images)
        page.follow(self.refresh)
        page.watch(self)
        self._forget()

    def refresh(self) -> None:
        """Show it where there is a chain that can be seen."""
        for widget in (self.title, self, self.images):
            widget.setVisible(bool(self.probes(self.subject.project)))

    def draw_again(self) -> None:
        """Look at a later step of training: the next, or that of the run if it is farther on."""
        self.step = max(self.step + 1, self._run)
        self.subject.wishes_changed.emit()

    def probes(self, project: Project) -> frozenset[Probe]:
        """The probes that look at the chain."""
        found = (cls for cls in members("probes").values() if cls.chain and cls.fits(project))
        return frozenset(cls(step=self.step) for cls in found)

    def show_progress(self, progress: Progress) -> None:
        """Note where the run is."""
        self._run = progress.step

    def show_measured(self, measured: Measured) -> None:
        """Draw what was measured, if it is the step that is wanted."""
        probe: Any = measured.probe
        if not type(probe).chain or probe.step != self.step:
            return
        found: Augmented = measured.data
        self.caption.setText(
            say(
                "Training images {numbers}, epoch {epoch:,}, step {step:,}",
                numbers=", ".join(f"{number:,}" for number in found.numbers), epoch=found.epoch, step=found.step,
            )
        )  # fmt: skip
        self.images.show_examples(found)

    def _forget(self) -> None:
        self.caption.setText("")
        self.images.show_examples(None)


class Images(QWidget):
    """One row of images for the examples as they were loaded, and one for each transform."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Augmented | None = None
        self._pictures: list[list[Any]] = []
        self.setAccessibleName(say("Live examples"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_examples(self, found: Augmented | None) -> None:
        """Show other examples, or, if None, that there are none yet."""
        self.found = found
        self._pictures = []
        if found is not None:
            for images, (low, high) in zip(found.images, found.ranges, strict=True):
                colours = "rgb" if images.ndim == 4 else "gray"
                self._pictures.append([colormap.image(image, low, high, colours) for image in images])
            self.setAccessibleDescription(" → ".join(self.titles()))
        self._fit()
        self.update()

    def titles(self) -> list[str]:
        """What each row shows."""
        names = [] if self.found is None else self.found.titles
        return [say("As loaded"), *(say("{n}. {name}", n=n, name=translated(name)) for n, name in enumerate(names, 1))]

    def cell(self, row: int, column: int) -> QRect:
        """Where an image lies."""
        side, line, gap = self._side(), theme.px(LINE), theme.px(GAP)
        return QRect(column * (side + gap), row * (line + side + gap) + line, side, side)

    def words(self, row: int, column: int) -> str:
        """What an image is, in a sentence."""
        found = self.found
        assert found is not None
        return say(
            "Training image {number:,}, epoch {epoch:,}, step {step:,}\n{transform}\nTarget: {target}",
            number=found.numbers[column], epoch=found.epoch, step=found.step, transform=self.titles()[row],
            target=found.targets[row][column].replace("\n", " + "),
        )  # fmt: skip

    def _side(self) -> int:
        columns = 4 if self.found is None else max(1, len(self.found.numbers))
        return max(16, min(theme.px(SIDE), (self.width() + theme.px(GAP)) // columns - theme.px(GAP)))

    def _told(self) -> int:
        """Lines of the targets under the last row."""
        return 0 if self.found is None else max(words.count("\n") + 1 for words in self.found.targets[-1])

    def _fit(self) -> None:
        if self.found is None:
            self.setFixedHeight(theme.px(48))
            return
        end = self.cell(len(self._pictures) - 1, 0).bottom()
        self.setFixedHeight(end + theme.px(4) + self._told() * theme.px(LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.theme()
        if self.found is None:
            write_hint(painter, self.rect(), say("Appears when the network has been built."))
            return
        painter.setFont(theme.font(11))
        line = theme.px(LINE)
        for row, (title, images) in enumerate(zip(self.titles(), self._pictures, strict=True)):
            top = self.cell(row, 0).top() - line
            painter.setPen(QColor(t.muted))
            words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRect(0, top, self.width(), line), Qt.AlignmentFlag.AlignVCenter, words)
            for column, image in enumerate(images):
                cell = self.cell(row, column)
                place = QRectF(cell)
                size = image.size().scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place.setSize(size.toSizeF())
                place.moveCenter(QRectF(cell).center())
                painter.drawImage(place, image)
                painter.setPen(QPen(QColor(t.line), 1))
                painter.drawRect(place)
        painter.setPen(QColor(t.text))
        for column, words in enumerate(self.found.targets[-1]):
            cell = self.cell(len(self._pictures) - 1, column)
            room = QRect(cell.left(), cell.bottom() + theme.px(3), cell.width(), self._told() * line)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos())
            QToolTip.showText(event.globalPos(), "" if place is None else theme.plain(self.words(*place)), self)
            return True
        return super().event(event)

    def _at(self, where: QPoint) -> tuple[int, int] | None:
        places = ((row, column) for row, images in enumerate(self._pictures) for column in range(len(images)))
        return next((place for place in places if self.cell(*place).contains(where)), None)
