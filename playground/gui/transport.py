"""The bar at the top: what is open, the buttons of training, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QToolButton

from playground.core.language import say, translated
from playground.core.project import Project
from playground.engine.telemetry import Progress
from playground.gui import theme
from playground.gui.action import Actions
from playground.gui.elided import Elided


class Transport(QFrame):
    """Shows Progress and triggers actions; it decides nothing."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._actions = actions
        self._state = "starting"
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self._logo = QLabel()
        self._brand = QLabel(say("Neural Playground"))
        self._brand.setObjectName("brand")
        self._title = Elided()
        self._edited = QLabel("edited")
        self._edited.setObjectName("faint")
        keep = self._edited.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._edited.setSizePolicy(keep)
        for widget in (self._logo, self._brand):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._edited)
        row.addStretch(1)
        self._add_buttons(row)
        self._add_progress(row)
        self._add_places(row)
        self.restyle()
        self.show_progress(Progress())

    def _add_buttons(self, row: QHBoxLayout) -> None:
        self.train = QPushButton(say("Train"))
        self.train.setObjectName("accent")
        self.train.setIconSize(QSize(12, 12))
        self.train.clicked.connect(self._press)
        row.addWidget(self.train)
        for id in ("step", "step_epoch", "stop"):
            row.addWidget(self._button(id))
        reset = self._button("reset")
        menu = QMenu(reset)
        menu.addAction(self._actions["reset"])
        menu.addAction(self._actions["reset_new"])
        reset.setMenu(menu)
        reset.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        row.addWidget(reset)
        row.addWidget(self._button("reset_new"))

    def _add_progress(self, row: QHBoxLayout) -> None:
        row.addSpacing(8)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(say("Progress of the run"))
        self.epoch = QLabel("")
        self.epoch.setObjectName("muted")
        row.addWidget(self.bar)
        row.addWidget(self.epoch)

    def _add_places(self, row: QHBoxLayout) -> None:
        row.addStretch(1)
        self.data = QToolButton()
        self.device = Elided()
        self.data.setToolTip(say("The data and how many examples there are in all; click to change it"))
        self.data.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.device.setObjectName("muted")
        row.addWidget(self.data)
        row.addWidget(self.device)
        row.addSpacing(8)
        self._last = {id: self._button(id) for id in ("undo", "redo", "full_screen", "theme")}
        for button in self._last.values():
            row.addWidget(button)

    def _button(self, id: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("bar")
        button.setDefaultAction(self._actions[id])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(self._actions[id].text())
        return button

    def _press(self) -> None:
        self._actions["pause" if self._state == "training" else "train"].trigger()

    def show_project(self, name: str, project: Project, edited: bool) -> None:
        title = name or project.title
        self._title.setText(title)
        self._title.setToolTip(theme.plain(title if title == project.title else f"{title}\n{project.title}"))
        self._edited.setVisible(edited)
        count = sum(project.dataset.signature().counts)
        self.data.setText(f"{translated(project.dataset.title)}  {count / 1000:.0f}k" if count >= 10_000 else
                          f"{translated(project.dataset.title)}  {count:,}")  # fmt: skip

    def show_progress(self, progress: Progress) -> None:
        state = self._state = progress.state
        going = state == "training"
        ready = state not in ("starting", "loading")
        self.train.setText(
            say("Pause")
            if going
            else say("Continue")
            if state == "paused" and progress.step and not progress.problems
            else say("Train")
        )
        self.train.setIcon(theme.icon("pause" if going else "play", theme.theme().on_accent))
        self.train.setEnabled(ready)
        what = {"starting": say("PyTorch is being loaded…"), "loading": say("The data is being loaded…")}.get(state, "")
        self.train.setToolTip(what or self._actions["pause" if going else "train"].toolTip())
        self._actions.enable(ready and not going, "train", "step", "step_epoch")
        self._actions.enable(ready, "reset", "reset_new")
        self._actions.enable(going, "pause")
        self._actions.enable(ready and progress.step > 0 and state != "finished", "stop")
        whole = max(1, progress.total_steps)
        self.bar.setValue(round(1000 * min(1.0, progress.step / whole)))
        if not progress.epochs:
            self.epoch.setText(what)
            return
        left = (
            ""
            if progress.seconds_left is None or not going
            else say(" · {time} left", time=spoken(progress.seconds_left))
        )
        shown = min(progress.epochs, int(progress.epoch) + (1 if progress.epoch < progress.epochs else 0))
        self.epoch.setText(say("Epoch {shown} / {epochs}{left}", shown=shown, epochs=progress.epochs, left=left))
        device = progress.device.split(",")[0] if progress.manner else progress.device  # the tooltip has all of it
        self.device.setText(" · ".join((device, *progress.manner)))
        self.device.setToolTip(theme.plain(whereabouts(progress)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What matters least makes room first."""
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, width: int) -> None:
        last = self._last
        for widget, least in (
            (self._brand, 1300),
            (last["full_screen"], 1160),
            (self.bar, 1120),
            (last["undo"], 1010),
            (last["redo"], 1010),
            (last["theme"], 900),
            (self.data, 860),
            (self._logo, 760),
            (self.device, 716),
            (self.epoch, 660),
        ):
            widget.setVisible(width >= theme.px(least))

    def restyle(self) -> None:
        px = theme.px
        self.setFixedHeight(px(50))
        self.train.setFixedWidth(px(116))
        self.train.setIconSize(QSize(px(12), px(12)))
        self.data.setIconSize(QSize(px(16), px(16)))
        self.bar.setFixedWidth(px(130))
        self.epoch.setFixedWidth(px(176))
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(px(16), px(16)))
        self._make_room(self.width())
        self._logo.setPixmap(theme.pixmap("logo", theme.theme().accent, px(22)))
        self.data.setIcon(theme.icon("data", theme.theme().muted))


def whereabouts(progress: Progress) -> str:
    """Where and how the network is really computed, in a sentence or two."""
    where = say("The network is computed here: {device}.", device=progress.device)
    how = ", ".join(progress.manner)
    return f"{where}\n{say('How: {how}.', how=how) if how else say('How: float32, as usual.')}"


def spoken(seconds: float) -> str:
    """For instance "12 s" or "3 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
