"""The command palette: every command, layer, demo and node by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence

from playground.core import match
from playground.core.demo import demos
from playground.core.graph import Block, Graph
from playground.core.language import say, translated
from playground.core.layer import Layer
from playground.core.library import PREFIX
from playground.core.spec import members
from playground.gui.command import commands
from playground.gui.search_popup import Row, SearchPopup

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

WIDTH = 560
REMEMBERED = 20
Entry = tuple[str, str, Row]
"""A name that stays the same, words by which it is found besides its title, and what is shown."""


class CommandPalette(SearchPopup):
    """Opens over the window with Ctrl+Shift+P; what was used last comes first."""

    def __init__(self, window: MainWindow) -> None:
        name = say("Commands")
        keys = say("↑ ↓ choose · Enter does it · Esc closes")
        super().__init__(window, name, say("Do, add, open or go to anything: type a few letters"), keys, WIDTH)
        self._window = window
        self.sources: list[Callable[[MainWindow], Iterable[Entry]]] = [_commands, _layers, _kept, _demos, _nodes]
        """What is offered; commands alone where nothing is typed."""
        self._entries: list[list[Entry]] = []

    def begin(self) -> None:
        """Open with nothing typed."""
        self._window.actions_.refill()
        self._entries = [list(source(self._window)) for source in self.sources]
        self.open_at(QPoint((self._window.width() - WIDTH) // 2, 70))

    def rows(self, text: str) -> Sequence[Row]:
        """What matches: the best first, among equals what was used last; what is not possible now at the end."""
        recent = [str(key) for key in self._window.workspace.get("commands", [])]
        found: list[tuple[tuple[int, ...], Row]] = []
        for n, entries in enumerate(self._entries if text.strip() else self._entries[:1]):
            for m, (key, words, row) in enumerate(entries):
                met = match.rank(text, row.title, f"{words} {row.subtitle}")
                if met is not None:
                    last = recent.index(key) if key in recent else len(recent)
                    rank = (not row.enabled, met[0] if text else 0, last, n, met[1] if text else 0, m)
                    found.append((rank, self._remembering(key, row)))
        return [row for _, row in sorted(found, key=lambda item: item[0])]

    def _remembering(self, key: str, row: Row) -> Row:
        def run() -> None:
            workspace = self._window.workspace
            others = [one for one in workspace.get("commands", []) if one != key]
            workspace.put(commands=[key, *others][:REMEMBERED])
            row.run()

        return Row(row.title, run, row.subtitle, row.detail, row.icon, row.family, row.enabled, row.marked, row.tip)


def _commands(window: MainWindow) -> Iterator[Entry]:
    """All commands of the menus, with what their submenus hold now."""
    actions = window.actions_
    for command in commands():
        menu = translated(command.menu)
        if command.fill is None:
            if command.id != "command_palette":
                yield _of_action(command.id, actions[command.id], menu, command.icon, translated(command.tip))
            continue
        for action in actions.menus[command.id].actions():
            if not action.isSeparator() and action.menu() is None:
                yield _of_action(
                    f"{command.id}/{action.text()}", action, f"{menu} › {translated(command.text)}", "", ""
                )


def _of_action(key: str, action: QAction, menu: str, icon: str, tip: str) -> Entry:
    possible = action.isEnabled()
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = action.text().replace("&", "")
    subtitle = menu if possible else say("{menu} · not possible now", menu=menu)
    return key, tip, Row(title, action.trigger, subtitle, shortcut, icon, enabled=possible, tip=tip)


def _layers(window: MainWindow) -> Iterator[Entry]:
    for kind, cls in members("layers").items():
        layer: type[Layer] = cls
        title = say("Add {layer}", layer=layer.title)
        row = Row(
            title,
            lambda kind=kind: window.canvas.add_layer(kind),
            translated(layer.family),
            layer.hint,
            layer.icon_name(),
            layer.family,
            tip=translated(layer.summary()),
        )
        yield f"add/{kind}", layer.words, row


def _kept(window: MainWindow) -> Iterator[Entry]:
    for kept in window.library.kept():
        key = PREFIX + kept.name
        title = say("Add {layer}", layer=kept.title)
        icon, family = kept.block.icon_name(), kept.block.family
        row = Row(title, lambda key=key: window.canvas.add_layer(key), say("My blocks"), icon=icon, family=family)
        yield f"add/{key}", say("my blocks"), row


def _demos(window: MainWindow) -> Iterator[Entry]:
    for demo in demos():
        title = say("Open demo “{title}”", title=translated(demo.project.title))
        row = Row(
            title,
            lambda id=demo.id: window.files.open(id),
            translated(demo.project.section),
            icon="gallery",
            tip=translated(demo.project.card.question),
        )
        yield f"demo/{demo.id}", demo.words, row


def _nodes(window: MainWindow) -> Iterator[Entry]:
    for role, graph in window.document.project.networks.items():
        yield from _inside(window, role, graph, ())


def _inside(window: MainWindow, role: str, graph: Graph, path: tuple[str, ...]) -> Iterator[Entry]:
    for id, node in graph.nodes.items():
        way = "/".join((*path, id))
        row = Row(
            say("Go to {name}", name=way),
            lambda way=way: window.canvas.select(role, way),
            node.name,
            icon=node.layer.icon_name(),
            family=node.layer.family,
        )
        yield f"node/{role}/{way}", node.layer.subtitle(), row
        if isinstance(node.layer, Block):
            yield from _inside(window, role, node.layer.graph, (*path, id))


def open_palette(window: MainWindow) -> None:
    """Open the palette of a window, which is made at first use."""
    found = window.findChild(CommandPalette)
    palette = found if isinstance(found, CommandPalette) else CommandPalette(window)
    palette.restyle()
    palette.begin()
