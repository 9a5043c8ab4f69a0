"""The page of notes and frames: their words and colours."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from playground.core import param as p
from playground.core.annotation import TINTS, Annotation
from playground.core.language import say
from playground.core.param import Param
from playground.gui import theme
from playground.gui.field import MIXED
from playground.gui.form import keyed, make_field
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject
from playground.gui.rows import Rows, label_of

PARAMS: dict[str, Param] = {
    "text": p.Text(default="", multiline=True, help="The words of the note, or the title of the frame."),
    "tint": p.Choice(default="yellow", choices=TINTS, label="Colour", help="Its colour on the canvas."),
    "width": p.Real(default=240.0, low=40, high=20_000, unit="px", help="How wide it is."),
    "height": p.Real(default=96.0, low=24, high=20_000, unit="px", help="How high it is."),
}


class AnnotationPage(Page):
    """One or several notes and frames; they change nothing about the network."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.heading = Heading("card", theme.theme().accent)
        self.box.addWidget(self.heading)
        self.rows = Rows()
        for name, param in PARAMS.items():

            def take(value: Any, merge: object, name: str = name) -> None:
                self._set(name, value, merge)

            self.rows.add(name, make_field(param, name, take), label_of(name, param))
        self.box.addWidget(self.rows)
        self.box.addStretch(1)
        self.follow(self._show)

    def _chosen(self) -> list[Annotation]:
        known = self.subject.graph.annotations
        return [known[id] for id in self.subject.selection.annotations if id in known]

    def _show(self) -> None:
        found = self._chosen()
        if not found:
            return
        if len(found) > 1:
            self.heading.show_name(say("{count} notes and frames", count=len(found)))
        else:
            self.heading.show_name(say("Frame") if found[0].frame else say("Note"))
        for name in PARAMS:
            values = {getattr(one, name) for one in found}
            self.rows.show_value(name, values.pop() if len(values) == 1 else MIXED)

    def _set(self, name: str, value: Any, merge: object) -> None:
        found, graph = self._chosen(), self.subject.graph
        changed = {one.id: replace(one, **{name: value}) for one in found}
        what = label_of(name, PARAMS[name]).lower()
        label = say("Change {what} of a note", what=what)
        key = keyed(merge, "annotation", name, *changed)
        self.subject.edit(label, replace(graph, annotations={**graph.annotations, **changed}), key)
