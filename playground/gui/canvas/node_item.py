"""A card on the canvas: one node, or the loss behind an output."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.core import placement
from playground.core.graph import Node
from playground.core.language import say, translated
from playground.core.layer import NodeFacts, Port
from playground.core.name import port_order
from playground.gui.canvas import layout, thumbnail
from playground.gui.theme import color, pixmap, plain, theme
from playground.gui.theme import scene_font as font

if TYPE_CHECKING:
    from playground.core.problem import Problem
    from playground.engine.probe import Tiles
    from playground.engine.telemetry import Measured

FAINT = 0.55
"""Opacity of what a bypassed card shows."""
MARGIN = 12.0
"""Room around a card for ports and the glow of a selection."""
SELECTABLE = QGraphicsItem.GraphicsItemFlag.ItemIsSelectable
CACHED = QGraphicsItem.CacheMode.DeviceCoordinateCache
Side = Literal["in", "out"]


class CardItem(QGraphicsItem):
    """A card with a coloured bar, an icon, two lines of text and ports."""

    subtitle = ""
    after = ""
    """What is set on the card, behind its title."""
    node: Node | None = None
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    mark: Literal["", "error", "warning"] = ""
    frozen = False
    picture: QPixmap | None = None
    hovered: tuple[Side, str] | None = None
    inviting: Side | None = None
    """The side whose ports stand out, because a wire that is being drawn may end there."""
    dimmed = False
    """Whether it is bypassed: drawn faintly, dashed, and struck through."""
    hidden = False
    """Whether Afar draws it."""
    faded = False
    """Whether it stands back behind others, as what is not found in a search."""

    def __init__(self, family: str, icon: str, title: str) -> None:
        super().__init__()
        self.family, self.icon, self.title = family, icon, title
        self.setFlag(SELECTABLE)
        self.setCacheMode(CACHED)
        self.setZValue(1)

    # -- geometry --------------------------------------------------------------------------------------------------

    @property
    def height(self) -> float:
        if self.picture is None:
            return placement.HEAD
        return placement.HEAD - 4 + self.picture.deviceIndependentSize().height() + 12

    def card(self) -> QRectF:
        return QRectF(0, 0, placement.WIDTH, self.height)

    def boundingRect(self) -> QRectF:
        return self.card().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.card().adjusted(-8, 0, 8, 0))
        return path

    def port_place(self, side: Side, name: str) -> QPointF:
        """Place of a port in the scene."""
        across = self.x() if side == "in" else self.x() + placement.WIDTH
        return QPointF(across, self.y() + self.port_height(side, name))

    def port_height(self, side: Side, name: str) -> float:
        """How far below the upper edge a port lies."""
        names = self.inputs if side == "in" else self.outputs
        if len(names) <= 1:
            return layout.PORT_Y
        at = names.index(name) if name in names else len(names) - 1
        return layout.port_offsets(len(names))[at]

    def port_at(self, place: QPointF, reach: float = 11.0) -> tuple[Side, str] | None:
        """The port near a place of the scene."""
        found: list[tuple[float, tuple[Side, str]]] = []
        sides: tuple[tuple[Side, tuple[str, ...]], ...] = (("in", self.inputs), ("out", self.outputs))
        for side, names in sides:
            for name in names:
                away = self.port_place(side, name) - place
                found.append(((away.x() ** 2 + away.y() ** 2) ** 0.5, (side, name)))
        best = min(found, default=None)
        return best[1] if best is not None and best[0] <= reach else None

    # -- looks -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t = theme()
        tint = t.family(self.family)
        card = self.card()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._outline(painter, card)
        painter.save()
        painter.setOpacity(FAINT if self.dimmed else 1.0)
        clip = QPainterPath()
        clip.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setClipPath(clip)
        painter.fillRect(QRectF(0, 0, 4, card.height()), QColor(tint))
        painter.setClipping(False)
        self._head(painter, tint)
        if self.picture is not None:
            painter.drawPixmap(QPointF(12, placement.HEAD - 4), self.picture)
        painter.restore()
        self._ports(painter, tint)

    def _outline(self, painter: QPainter, card: QRectF) -> None:
        t = theme()
        if self.isSelected():
            for width, alpha in ((9, 0.10), (5, 0.18)):
                painter.setPen(QPen(color(t.accent, alpha), width))
                painter.drawRoundedRect(card, 10, 10)
        elif t.name == "light":
            painter.setPen(QPen(color(t.shadow, 0.10), 3))
            painter.drawRoundedRect(card.translated(0, 1), 10, 10)
        line = {"error": t.bad, "warning": t.warning}.get(self.mark, t.line)
        pen = QPen(QColor(t.accent if self.isSelected() else line), 1.5 if self.isSelected() else 1)
        if self.dimmed:
            pen = QPen(QColor(t.accent if self.isSelected() else t.faint), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(t.card))
        painter.drawRoundedRect(card, 10, 10)

    def _head(self, painter: QPainter, tint: str) -> None:
        t = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tint, 0.18))
        painter.drawRoundedRect(QRectF(12, 14, 27, 27), 7, 7)
        painter.drawPixmap(QPointF(17.5, 19.5), pixmap(self.icon, tint, 16))
        room = placement.WIDTH - 46 - (26 if self.mark else 10)
        for text, size, bold, ink, base in (
            (self.title, 13, True, t.text, 26.0),
            (self.subtitle, 11, False, t.muted, 42.0),
        ):
            face = font(size, bold=bold)
            face.setStrikeOut(bold and self.dimmed)
            painter.setFont(face)
            painter.setPen(QColor(ink))
            width = room if bold else placement.WIDTH - 54 - (20 if self.frozen else 0)
            metrics = QFontMetricsF(face)
            painter.drawText(QPointF(46, base), metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
            used = metrics.horizontalAdvance(text)
            if bold and self.after and used < width:
                face = font(11)
                painter.setFont(face)
                painter.setPen(QColor(t.muted))
                rest = QFontMetricsF(face).elidedText(self.after, Qt.TextElideMode.ElideRight, width - used)
                painter.drawText(QPointF(46 + used, base), rest)
        if self.frozen:
            painter.drawPixmap(QPointF(placement.WIDTH - 24, 32), pixmap("snowflake", t.accent, 14))
        if self.mark:
            ink = t.bad if self.mark == "error" else t.warning
            painter.drawPixmap(QPointF(placement.WIDTH - 24, 12), pixmap(self.mark, ink, 14))

    def _ports(self, painter: QPainter, tint: str) -> None:
        t = theme()
        sides: tuple[tuple[Side, tuple[str, ...]], ...] = (("in", self.inputs), ("out", self.outputs))
        for side, names in sides:
            for name in names:
                at = self.port_place(side, name) - self.pos()
                over = self.hovered == (side, name)
                invites = side == self.inviting
                painter.setPen(QPen(QColor(t.accent if invites else tint), 2))
                painter.setBrush(QColor(tint) if over else QColor(t.accent if invites else t.canvas))
                radius = layout.RADIUS + (1.5 if over or invites else 0)
                painter.drawEllipse(at, radius, radius)

    def setOpacity(self, opacity: float) -> None:
        super().setOpacity(opacity)
        self.faded = opacity < 1.0

    def invite(self, side: Side | None) -> None:
        """Let the ports of a side stand out."""
        if side != self.inviting:
            self.inviting = side
            self.update()

    def hover(self, port: tuple[Side, str] | None) -> None:
        if port != self.hovered:
            self.hovered = port
            self.update()


@lru_cache(maxsize=1024)
def _inputs(ports: tuple[Port, ...], taken: tuple[str, ...]) -> tuple[str, ...]:
    """Names of the places where wires end or may end: one that takes any number has always one more."""
    names: list[str] = []
    for port in ports:
        if port.variadic:
            mine = [name for name in taken if name.startswith(f"{port.name}.")]
            free = 1 + max([port_order(name)[1] for name in mine], default=-1)
            names += [*mine, f"{port.name}.{free}"]
        else:
            names.append(port.name)
    return tuple(names)


class NodeItem(CardItem):
    """The card of one node of the graph."""

    node: Node
    facts: NodeFacts | None = None
    problems: tuple[Problem, ...] = ()
    measured: Measured | None = None
    """What the pictures show."""
    source: tuple[str, str] | None = None
    """Title and subtitle of the data, where the node is an Input of the whole network."""
    taken: tuple[str, ...] | None = None
    """The inputs at which wires end, once it is shown."""
    _told = False
    """Whether the tooltip is written."""

    def __init__(self, node: Node) -> None:
        super().__init__(node.layer.family, node.layer.icon_name(), node.name)
        self.node = node

    def show(self, node: Node, taken: tuple[str, ...]) -> None:
        """Take over an edited node; `taken` are the inputs at which wires end."""
        self.node, self.taken = node, taken
        self.inputs = _inputs(node.layer.input_ports(), taken)
        self.outputs = tuple([port.name for port in node.layer.output_ports()])
        self.setPos(node.x, node.y)
        self._describe()

    def show_facts(self, facts: NodeFacts | None, problems: tuple[Problem, ...]) -> bool:
        """Take over what shape inference found; True where the card looks different now."""
        if facts == self.facts and problems == self.problems:
            return False
        self.facts, self.problems = facts, problems
        self._describe()
        return True

    def show_source(self, source: tuple[str, str] | None) -> None:
        if source != self.source:
            self.source = source
            self._describe()

    @property
    def tiles(self) -> Tiles | None:
        return None if self.measured is None else self.measured.data

    def show_measured(self, measured: Measured | None) -> bool:
        """Take over live pictures (Tiles); True where the card changed its height."""
        old, self.measured = self.measured, measured
        tiles = self.tiles
        if (old is None) != (measured is None):
            self._describe()
        before = self.height
        picture = None if tiles is None or not len(tiles.values) else thumbnail.draw(tiles)
        after = picture.deviceIndependentSize().height() if picture is not None else -1.0
        now = self.picture.deviceIndependentSize().height() if self.picture is not None else -1.0
        if after != now:
            self.prepareGeometryChange()
        self.picture = picture
        self.update()
        return before != self.height

    def _describe(self) -> None:
        node, facts = self.node, self.facts
        self.title, self.subtitle = node.name, node.layer.subtitle()
        self.icon, self.family = node.layer.icon_name(), node.layer.family
        if self.source is not None:
            self.title, self.subtitle = node.title or self.source[0], self.source[1]
        elif facts is not None and facts.shapes:
            vectors = all(shape.rank == 1 for shape in (*facts.shapes, *facts.inputs))
            if vectors and facts.parameters and len(facts.inputs) == 1:
                self.subtitle = f"{facts.inputs[0]} → {facts.shapes[0]}"
            elif not self.subtitle:
                self.subtitle = str(facts.shapes[0])
        self.after = "".join(f" · {one.name}" for one in node.folded)
        self.frozen = node.frozen
        self.dimmed = node.disabled
        if node.disabled:
            self.subtitle = say("bypassed")
        severities = {problem.severity for problem in self.problems}
        self.mark = "error" if "error" in severities else "warning" if severities else ""
        self._told = False
        self.update()

    def hover(self, port: tuple[Side, str] | None) -> None:
        self.toolTip()
        super().hover(port)

    def toolTip(self) -> str:
        """The tooltip, which is written when the pointer comes near."""
        if not self._told:
            self._told = True
            self.setToolTip(plain("\n".join(self._lines())))
        return super().toolTip()

    def _lines(self) -> list[str]:
        node = self.node
        lines = [f"{node.name} ({node.id})", translated(node.layer.summary())]
        lines += [problem.message for problem in self.problems]
        if node.folded:
            lines.append(say("Set on this card: {names}.", names=", ".join(one.name for one in node.folded)))
        if node.tied:
            lines.append(say("Shares its weights with {id}.", id=node.tied))
        if node.frozen:
            lines.append(say("Frozen: training leaves its weights alone."))
        if self.measured is not None:
            what, on = translated(type(self.measured.probe).title).lower(), self.measured.computed_on
            lines.append(say("Pictures: {what} ({on}).", what=what, on=on))
        return lines


class LossItem(CardItem):
    """The fixed piece behind an output: what training makes small."""

    def __init__(self, source: str) -> None:
        super().__init__("Output", "output", "")
        self.source = source
        """Id of the node whose output it judges."""
        self.inputs = ("loss",)
        self.setToolTip(say("The loss: what training makes small. Select it to choose another."))

    def show_loss(self, title: str, value: float | None) -> None:
        subtitle = say("loss") if value is None else say("loss {value:.3g}", value=value)
        if (title, subtitle) != (self.title, self.subtitle):
            self.title, self.subtitle = title, subtitle
            self.update()
