"""The history of runs: to look back at, to compare with, to go back to, and to go on from."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from playground.core.disk import unwritten
from playground.core.language import say, translated
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.stop_rule import written
from playground.engine import transfer
from playground.engine.history import LONGEST, Record
from playground.engine.telemetry import Progress
from playground.gui import theme
from playground.gui.load_dialog import LoadDialog
from playground.gui.part import Part
from playground.gui.pictured import moment
from playground.gui.question import ask
from playground.gui.reference import Reference

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

ID = Qt.ItemDataRole.UserRole


class Runs(Part):
    """A list of all stored runs, the newest first, and what can be done with the one that is selected."""

    name, title, icon, order = "runs", "Runs", "chart", 40
    narrowest, shown_at_first, lazy = 240, False, True

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._history = window, window.workspace.history
        self._count = -1
        self._records: list[Record] = []
        self.setAccessibleName(say("Runs"))
        self.list = QListWidget()
        self.list.setObjectName("runs")
        self.list.setAccessibleName(say("Stored runs"))
        self.list.setAccessibleDescription(
            say("Enter goes back to a run, F2 renames it, P pins it, Delete deletes it.")
        )
        self.list.setWordWrap(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.currentRowChanged.connect(lambda _: self._show_details())
        self.list.itemActivated.connect(lambda _: self.go_back())
        self.empty = QLabel(say("Runs that were trained come here by themselves when they pause or end."))
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._pages, 1)
        box.addWidget(self._make_details())
        self.setFocusProxy(self.list)
        for watched in (self.list, self.notes):
            watched.installEventFilter(self)
        window.files.renamed.connect(self._tell_origin)
        window.pump.beat.connect(self._look)
        self._tell_origin()
        self.refresh()

    def _make_details(self) -> QFrame:
        self.details = QFrame()
        self.details.setObjectName("problemDetails")
        self.name_edit = QLineEdit()
        self.name_edit.setMaxLength(LONGEST)
        self.name_edit.setAccessibleName(say("Name of the run"))
        self.name_edit.setToolTip(say("Name of the run (F2)"))
        self.name_edit.editingFinished.connect(self._rename)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(say("Notes"))
        self.notes.setAccessibleName(say("Notes about the run"))
        self.notes.setFixedHeight(theme.px(52))
        self.facts = QLabel()
        self.facts.setObjectName("muted")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.back = _button(say("Go back"), say("Project and weights as they were; the present run is stored (Enter)"))
        self.back.clicked.connect(self.go_back)
        self.load = _button(say("Load weights…"), say("Begin with its weights in the open network, for fine-tuning"))
        self.load.clicked.connect(self.load_weights)
        self.pin = _button(say("Pin"), say("Draw its curves in grey behind those of the present run (P)"))
        self.pin.setCheckable(True)
        self.pin.clicked.connect(self.toggle_pin)
        self.delete = _button(say("Delete…"), say("Remove it for good (Delete)"))
        self.delete.clicked.connect(self.remove)
        grid = QGridLayout(self.details)
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setSpacing(6)
        for row, widget in enumerate((self.name_edit, self.facts, self.notes)):
            grid.addWidget(widget, row, 0, 1, 2)
        for n, button in enumerate((self.back, self.load, self.pin, self.delete)):
            grid.addWidget(button, 3 + n // 2, n % 2)
        return self.details

    # -- following -------------------------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        self._look()

    def restyle(self) -> None:
        self.notes.setFixedHeight(theme.px(52))
        self._show_rows()

    def _tell_origin(self) -> None:
        files = self._window.files
        self._window.session.storing.origin = str(files.path or files.name)

    def _look(self) -> None:
        """Read the list anew if something was stored."""
        if self._window.session.storing.count != self._count:
            self.refresh()

    def refresh(self) -> None:
        """Read all again, and give the pinned runs to the panels of curves."""
        self._count = self._window.session.storing.count
        before = [(record.id, record.name) for record in self._records if record.pinned]
        self._records = self._history.records()
        pinned = [(record.id, record.name) for record in self._records if record.pinned]
        if pinned != before:
            found = [Reference(name, self._history.curves(id)) for id, name in pinned]
            self._window.parts.show_references(found)
        self._show_rows()

    # -- showing ---------------------------------------------------------------------------------------------------

    @property
    def current(self) -> Record | None:
        """The run that is selected."""
        row = self.list.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def _show_rows(self) -> None:
        chosen = self.list.currentItem().data(ID) if self.list.currentItem() is not None else None
        self.list.clear()
        for record in self._records:
            pin = "⚑ " if record.pinned else ""
            item = QListWidgetItem(f"{pin}{record.name}\n{_summary(record)}")
            said = say("{name}, pinned", name=record.name) if record.pinned else record.name
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}, {_summary(record)}")
            item.setData(ID, record.id)
            item.setToolTip(
                theme.plain("\n".join(part for part in (record.name, record.settings, record.notes) if part))
            )
            self.list.addItem(item)
        ids = [record.id for record in self._records]
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
        self._pages.setCurrentWidget(self.list if ids else self.empty)
        self._show_details()

    def _show_details(self) -> None:
        record = self.current
        self.details.setVisible(record is not None)
        if record is None:
            return
        if not self.name_edit.hasFocus():
            self.name_edit.setText(record.name)
        if not self.notes.hasFocus():
            self.notes.setPlainText(record.notes)
        ended = [record.ended] if record.ended else []
        self.facts.setText("\n".join([record.settings, _results(record), *ended]).strip())
        self.pin.setChecked(record.pinned)
        self.pin.setText(say("Pinned") if record.pinned else say("Pin"))

    # -- acting ----------------------------------------------------------------------------------------------------

    def _change(self, record: Record, **values: object) -> None:
        try:
            self._history.change(record.id, **values)
        except OSError as error:
            self._window.status.say(unwritten(self._history.folder, error).message)
        self.refresh()

    def _rename(self) -> None:
        record, name = self.current, self.name_edit.text().strip()
        if record is not None and name and name != record.name:
            self._change(record, name=name)

    def _keep_notes(self) -> None:
        record, notes = self.current, self.notes.toPlainText()
        if record is not None and notes != record.notes:
            self._change(record, notes=notes)

    def toggle_pin(self) -> None:
        """Pin the run, or take the pin out."""
        if (record := self.current) is not None:
            self._change(record, pinned=not record.pinned)

    def remove(self) -> None:
        """Remove the run for good, after a question."""
        record = self.current
        if record is None:
            return
        text = say("“{name}” will be removed with its weights and curves. This cannot be undone.", name=record.name)
        choices = {"delete": say("Delete"), "cancel": say("Cancel")}
        if ask(self._window, say("Delete the run?"), text, choices, "cancel") == "delete":
            try:
                self._history.remove(record.id)
            except OSError as error:
                self._window.status.say(unwritten(self._history.folder, error).message)
            self.refresh()

    def go_back(self) -> None:
        """Open project and weights of the run; what is open is stored first."""
        record, window = self.current, self._window
        if record is None:
            return
        try:
            project = self._history.project(record.id)
        except Problems as error:
            self._complain(error.problems)
            return
        files = window.files
        if record.origin != str(files.path or files.name):
            if not files.replace(project, None, record.name, saved=False):
                return
            window.session.go_back(project, self._history.file(record.id))
        else:
            window.pump.tick()
            window.progress = Progress()  # a run that is further back is not one that started over
            window.parts.clear()
            window.workspace.new_run()
            window.session.go_back(project, self._history.file(record.id))
            window.document.edit(say("Go back to {name}", name=record.name), project)
        window.status.say(say("Back at “{name}”; what was there before is in the list.", name=record.name))

    def load_weights(self) -> None:
        """Begin a new run of the open network with weights of this one."""
        record, session = self.current, self._window.session
        if record is None:
            return
        try:
            weights = self._history.weights(record.id)
        except Problems as error:
            self._complain(error.problems)
            return
        own, stored = session.shapes(), {name: tuple(value.shape) for name, value in weights.items()}
        matches = transfer.matches(own, stored)
        dialog = LoadDialog(record.name, matches, transfer.left_over(own, stored), self._window)
        accepted, chosen = dialog.exec(), dialog.chosen
        dialog.deleteLater()
        if accepted:
            taken = session.load_weights(weights, chosen)
            self._report(record, [match for match in matches if match.layer in taken], len(matches))

    def _report(self, record: Record, taken: list[transfer.Match], count: int) -> None:
        names = ", ".join(match.title for match in taken)
        if len(taken) == count:
            words = say("All weights of “{name}” are loaded.", name=record.name)
        else:
            words = say("From “{name}”: {names}. The others begin anew.", name=record.name, names=names)
        self._window.status.say(words)

    def _complain(self, problems: list[Problem]) -> None:
        self._window.banner.show_problem(problems[0])

    # -- keys and menu ---------------------------------------------------------------------------------------------

    def _menu(self, place: QPoint) -> None:
        if self.current is None:
            return
        menu = QMenu(self)
        for words, run in (
            (say("Go back"), self.go_back),
            (say("Load weights…"), self.load_weights),
            (say("Unpin") if self.current.pinned else say("Pin"), self.toggle_pin),
            (say("Rename"), self._start_renaming),
            (say("Delete…"), self.remove),
        ):
            menu.addAction(words, run)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _start_renaming(self) -> None:
        self.name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name_edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list, which has the window's shortcuts for itself; notes are kept when they are left."""
        if watched is self.notes:
            if event.type() == QEvent.Type.FocusOut:
                self._keep_notes()
            return False
        keys = {Qt.Key.Key_F2: self._start_renaming, Qt.Key.Key_Delete: self.remove, Qt.Key.Key_P: self.toggle_pin}
        if not isinstance(event, QKeyEvent) or event.modifiers() or Qt.Key(event.key()) not in keys:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            keys[Qt.Key(event.key())]()
            return True
        return False


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    return button


def _summary(record: Record) -> str:
    """Epochs, best value, and when."""
    parts = [say("1 epoch") if record.epochs == 1 else say("{count} epochs", count=f"{record.epochs:.3g}")]
    if record.best is not None:
        metric, value, _ = record.best
        parts.append(say("best {value}", value=written(metric, value)))
    parts.append(_ago(record.when))
    return " · ".join(parts)


def _results(record: Record) -> str:
    """The final values on data that was not trained on."""
    found: list[str] = []
    for name in ("validation.accuracy", "validation.loss", "test.accuracy", "test.loss"):
        if name in record.metrics:
            split, _, metric = name.partition(".")
            found.append(f"{translated(split)} {translated(metric)} {written(name, record.metrics[name])}")
    return " · ".join(found[-2:])


def _ago(when: float) -> str:
    """The time of today, and the date of other days."""
    text = moment(when)
    today = datetime.now().strftime("%Y-%m-%d")
    return text.removeprefix(today).strip() if text.startswith(today) else text
