"""The bar at the bottom: state, speed, learning rate, the best value so far, and how fluent the window is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from playground.core.language import say, translated
from playground.core.project import Project
from playground.engine.telemetry import Progress
from playground.gui import theme
from playground.gui.elided import Elided
from playground.gui.problem_pill import ProblemPill
from playground.gui.pump import Pump

WORDS = {
    "starting": "Starting",
    "idle": "Ready",
    "loading": "Loading",
    "training": "Training",
    "paused": "Paused",
    "finished": "Finished",
    "failed": "Stopped by an error",
}
HINT_MS = 6000


class StatusBar(QFrame):
    """Shows Progress in figures; it decides nothing."""

    def __init__(self, pump: Pump) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setMinimumHeight(theme.px(26))
        self._pump = pump
        self._progress = Progress()
        self._optimizer = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        self.state, self.runner, self.frames = (QLabel() for _ in range(3))
        self.ending, self.steps, self.rate, self.best, self.hint = (Elided() for _ in range(5))
        self.state.setAccessibleName(say("State of the run"))
        self.ending.setAccessibleName(say("How the run ended"))
        for label in (self.steps, self.runner, self.rate, self.best, self.frames):
            label.setObjectName("muted")
        self.best.setToolTip(say("Best value on the validation examples so far"))
        self.frames.setToolTip(say("Frames per second of the window, and how late the slowest 1 % of them were"))
        row.addWidget(self.state)
        row.addWidget(self.ending)
        for label in (self.steps, self.runner, self.rate, self.best, self.hint):
            row.addWidget(label)
        row.addStretch(1)
        self.pill = ProblemPill()
        row.addWidget(self.pill)
        row.addWidget(self.frames)
        self._row = row
        pump.beat.connect(self._show_frames)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(lambda: self.hint.setText(""))

    def show_project(self, project: Project) -> None:
        self._optimizer = next(iter(project.optimizers.values())).title
        self.show_progress(self._progress)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        t = theme.theme()
        stopped = progress.state == "finished" and progress.epoch < progress.epochs
        told = progress.message if progress.state == "finished" else ""
        self.ending.setText(told)
        self.ending.setToolTip(theme.plain(told))
        self.ending.setVisible(bool(told))
        ink = {"training": t.good, "failed": t.bad, "paused": t.warning, "finished": t.accent}.get(
            progress.state, t.faint
        )
        word = "" if told else say("Stopped") if stopped else translated(WORDS[progress.state])
        self.state.setText(f"<span style='color:{ink}'>●</span> {word}")
        seen = say("step {step:,}", step=progress.step)
        if progress.state == "training":
            seen += " · " + say("{speed:,.0f} steps/s", speed=progress.steps_per_second)
        for name in ("test.accuracy", "test.loss"):
            if name in progress.latest and progress.state == "finished":
                value = progress.latest[name]
                right = name.endswith("accuracy")
                words = say("test {value:.2%}", value=value) if right else say("test loss {value:.3g}", value=value)
                seen += f" · {words}"
        self.steps.setText(seen)
        self._show_runner(progress)
        self.rate.setText(
            say("lr {lr:.3g}  {optimizer}", lr=progress.lr, optimizer=self._optimizer) if progress.epochs else ""
        )
        if progress.best is not None:
            name, value, epoch = progress.best
            shown = f"{value:.2%}" if name.endswith("accuracy") else f"{value:.4g}"
            split, _, metric = name.partition(".")
            self.best.setText(
                say(
                    "best {split} {metric} {shown} at epoch {epoch}",
                    split=translated(split), metric=translated(metric), shown=shown, epoch=epoch,
                )
            )  # fmt: skip
        else:
            self.best.setText("")

    def _show_runner(self, progress: Progress) -> None:
        """Who trains, and why."""
        native = progress.runner == "native"
        word, why = say("native") if native else "PyTorch", progress.why_eager
        if native:
            why = say("Native code trains this network, since PyTorch would spend most of the time on itself.")
        self.runner.setText(word if progress.epochs else "")
        self.runner.setAccessibleName(say("Trained by {who}", who=word))
        self.runner.setToolTip(theme.plain(why))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Do without how fluent the window is, and then without the rate, where there is no room for all words."""
        items = [self._row.itemAt(n).widget() for n in range(self._row.count())]
        shown = [one for one in items if one is not None and not one.isHidden() and one not in (self.frames, self.rate)]
        used = sum(one.sizeHint().width() + self._row.spacing() for one in shown if one.sizeHint().width() > 0) + 48
        for one, wanted in ((self.rate, self.ending.isHidden()), (self.frames, True)):
            used += one.sizeHint().width() + self._row.spacing()
            one.setHidden(not wanted or used > self.width())

    def _show_frames(self) -> None:
        self.frames.setText(
            say("UI {fps:.0f} fps  p99 {p99_ms:.0f} ms late", fps=self._pump.fps, p99_ms=self._pump.p99_ms)
        )

    def say(self, sentence: str) -> None:
        """Show a sentence for a few seconds."""
        self.hint.setText(sentence)
        self._quiet.start(HINT_MS)
