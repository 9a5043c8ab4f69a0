"""Page: what the inspector shows of one kind of selection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from playground.core.language import say, translated
from playground.core.project import Project
from playground.core.spec import Spec
from playground.engine.probe import Probe
from playground.engine.telemetry import Curves, Measured, Progress
from playground.gui.form import Form, keyed, make_field
from playground.gui.inspector.subject import Subject
from playground.gui.rows import label_of


class Watcher(Protocol):
    """A piece of a page that shows what was measured."""

    def probes(self, project: Project) -> frozenset[Probe]: ...

    def show_measured(self, measured: Measured) -> None: ...

    def show_progress(self, progress: Progress) -> None: ...


class Page(QWidget):
    """A column of sections. It is built once, and shows another value, or another layer of the same class, by
    `refresh`.
    """

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self.subject = subject
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 4, 16, 16)
        self.box.setSpacing(8)
        self._refreshers: list[Callable[[], object]] = []
        self._watchers: list[Watcher] = []

    def refresh(self) -> None:
        """Show everything as it is now."""
        for refresh in self._refreshers:
            refresh()

    def follow(self, refresh: Callable[[], object]) -> None:
        """Have something called whenever the page is refreshed."""
        self._refreshers.append(refresh)

    def watch(self, watcher: Watcher) -> None:
        """Have something told of the run, and of what it wants to be measured."""
        self._watchers.append(watcher)

    def probes(self, project: Project) -> frozenset[Probe]:
        """What it wants to be measured."""
        return frozenset(probe for watcher in self._watchers for probe in watcher.probes(project))

    def show_measured(self, measured: Measured) -> None:
        """A probe has a new value."""
        for watcher in self._watchers:
            watcher.show_measured(measured)

    def show_progress(self, progress: Progress) -> None:
        """The run got on."""
        for watcher in self._watchers:
            watcher.show_progress(progress)

    def show_curves(self, curves: Curves) -> None:
        """There are new points of curves."""

    # -- building --------------------------------------------------------------------------------------------------

    def section(self, title: str) -> QLabel:
        """Add the heading of a section."""
        label = QLabel(title.upper())
        label.setObjectName("section")
        label.setContentsMargins(0, 8, 0, 0)
        label.setWordWrap(True)
        self.box.addWidget(label)
        return label

    def words(self, words: str = "", *, rich: bool = False) -> QLabel:
        """Add a text."""
        label = text(words, rich=rich)
        self.box.addWidget(label)
        return label

    def project_form(self, *names: str) -> None:
        """Add fields for params of the project."""
        form = Form(self.subject.project, self._edit_project, names)
        self.box.addWidget(form)
        self.follow(lambda: form.show_spec(self.subject.project))

    def _edit_project(self, spec: Spec, label: str, merge: object) -> None:
        """Take over one form's change; another form of the page may hold older values of other params."""
        old = self.subject.project
        if isinstance(spec, Project):
            changed = {name: getattr(spec, name) for name in spec.params() if getattr(spec, name) != getattr(old, name)}
            self.subject.document.edit(label, replace(old, **changed), merge)

    def bare(self, name: str) -> None:
        """Add the field of one param of the project, without its label (the section's heading says it)."""
        param = Project.params()[name]

        def take(value: Any, merge: object) -> None:
            try:
                project = replace(self.subject.project, **{name: value})
            except ValueError as error:
                field.complain(str(error))
                return
            field.complain("")
            label = say("Change {what}", what=label_of(name, param).lower())
            self.subject.document.edit(label, project, keyed(merge, name))

        field = make_field(param, name, take)
        field.setAccessibleName(name)
        field.setToolTip(translated(param.help))
        field.show_value(getattr(self.subject.project, name))
        self.box.addWidget(field)
        self.follow(lambda: field.show_value(getattr(self.subject.project, name)))


def text(words: str = "", *, rich: bool = False) -> QLabel:
    """A label; words that come from a file are never read as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setText(words)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
