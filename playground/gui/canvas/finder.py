"""Search in the graph: a bar above the canvas, matches that stand out, and a way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from playground.core.find import Found, find
from playground.core.graph import Graph
from playground.core.language import say
from playground.gui import theme
from playground.gui.search_field import SearchField

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas

DIMMED = 0.25
"""Opacity of what is not looked for."""
READABLE, CLOSE = 0.5, 0.9
"""A match that is gone to in a view smaller than the one is shown as large as the other."""


class Finder(QFrame):
    """Floats at the top of the canvas. Enter goes to the next match, into Blocks as well; Esc closes it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("popup")
        self._canvas = canvas
        self.found: tuple[Found, ...] = ()
        self._at = -1
        self.field = _Field(self)
        self.count = QLabel("")
        self.count.setObjectName("muted")
        self.count.setMinimumWidth(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(self.field)
        row.addWidget(self.count)
        self._icons: list[tuple[QToolButton, str]] = []
        for icon, text, tip, slot in (
            ("chevron-left", "", say("Previous match (Shift+Enter, Shift+F3)"), lambda: self.step(-1)),
            ("chevron-right", "", say("Next match (Enter, F3)"), lambda: self.step(1)),
            ("", say("Select all"), say("Select all matches that are shown here (Alt+Enter)"), self.select_all),
            ("close", "", say("Close the search (Esc)"), self.leave),
        ):
            button = QToolButton()
            button.setObjectName("flat")
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(slot)
            row.addWidget(button)
            if icon:
                self._icons.append((button, icon))
        self.field.textChanged.connect(self._search)
        self.restyle()
        self.hide()

    def begin(self) -> None:
        """Show the bar, ready for typing."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def leave(self) -> None:
        """Hide the bar; all cards are as bright as ever, and the keyboard is on the canvas."""
        if self.isHidden():
            return
        if self.isAncestorOf(self.focusWidget() or self):
            self._canvas.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._brighten()

    def settle(self) -> None:
        """Take its place at the top of the canvas, below the way into a Block."""
        self.adjustSize()
        self.move(12, 50 if self._canvas.scene.path else 12)

    def restyle(self) -> None:
        self.field.restyle()
        for button, icon in self._icons:
            button.setIcon(theme.icon(icon, theme.theme().muted))

    # -- searching -------------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """The network, or the part of it that is shown, is another one."""
        if not self.isHidden():
            here = self.found[self._at] if 0 <= self._at < len(self.found) else None
            self._look()
            self._at = self.found.index(here) if here in self.found else -1
            self._say()

    def _search(self) -> None:
        self._at = -1
        self._look()
        self._say()

    def _look(self) -> None:
        project, scene = self._canvas.document.project, self._canvas.scene
        self.found = find(project.networks.get(scene.role) or Graph(), self.field.text())
        self._brighten()

    def _here(self) -> set[str]:
        """Ids of the matches in the graph that is shown."""
        return {one.id for one in self.found if one.path == self._canvas.scene.path}

    def _brighten(self) -> None:
        """Let the matches stand out, or nothing where nothing is looked for."""
        scene = self._canvas.scene
        off = self.isHidden() or not self.field.text().strip()
        here = self._here()
        for id, card in scene.cards.items():
            card.setOpacity(1.0 if off or id in here else DIMMED)
        for wire in scene.all_wires():
            wire.setOpacity(1.0 if off else DIMMED)
        for card, _ in scene.losses.values():
            card.setOpacity(1.0 if off else DIMMED)
        self._canvas.view.viewport().update()

    def _say(self) -> None:
        many, text = len(self.found), self.field.text().strip()
        if not text:
            words = ""
        elif not many:
            words = say("Nothing found")
        elif self._at < 0:
            words = say("{many} found", many=many)
        else:
            words = say("{n} of {many}", n=self._at + 1, many=many)
        self.count.setText(words)
        self.field.setAccessibleDescription(words)
        self.settle()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before."""
        if self.isHidden():
            self.begin()
        if not self.found:
            return
        self._at = (self._at + by) % len(self.found) if self._at >= 0 else (0 if by > 0 else len(self.found) - 1)
        match, canvas = self.found[self._at], self._canvas
        canvas.select(canvas.scene.role, "/".join((*match.path, match.id)))
        if canvas.view.zoom < READABLE:
            canvas.view.zoom_by(CLOSE / canvas.view.zoom)
        card = canvas.scene.cards.get(match.id)
        note = canvas.graph.annotations.get(match.id)
        if match.note and note is not None:
            canvas.view.centerOn(note.x + note.width / 2, note.y + note.height / 2)
        elif card is not None:
            canvas.view.centerOn(card)
        self._say()

    def select_all(self) -> None:
        """Select all matches in the graph that is shown, and go on there."""
        here = [one.id for one in self.found if one.path == self._canvas.scene.path and not one.note]
        if here:
            self._canvas.view.choose(here)
            self._canvas.view.setFocus(Qt.FocusReason.OtherFocusReason)


class _Field(SearchField):
    def __init__(self, finder: Finder) -> None:
        super().__init__(say("Find in the network: conv, kernel_size=5, p>0.3 …"), finder)
        self._finder = finder
        self.setAccessibleName(say("Find in the network"))

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumWidth(theme.px(290))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        if event.key() == Qt.Key.Key_Escape:
            self._finder.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held & Qt.KeyboardModifier.AltModifier:
                self._finder.select_all()
            else:
                self._finder.step(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
