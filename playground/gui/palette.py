"""The palette: all layers by family, to be dragged or placed by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from playground.core.language import say, translated
from playground.core.layer import FAMILIES, Layer
from playground.core.library import PREFIX, Kept
from playground.core.spec import members
from playground.gui import my_blocks, theme
from playground.gui.canvas.view import LAYER_MIME
from playground.gui.part import Part
from playground.gui.search_field import SearchField

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

KIND = int(Qt.ItemDataRole.UserRole)
"""Item data: name of the layer or of the kept Block, or "" for a heading."""
OFFER = KIND + 1
"""Item data: the Offer."""
SECTION = KIND + 2
"""Item data of a heading: the family that it stands above."""
OPEN = KIND + 3
"""Item data of a heading: whether its layers are shown."""


@dataclass(frozen=True)
class Offer:
    """What one row of the palette shows."""

    kind: str
    title: str
    family: str
    icon: str
    hint: str
    summary: str
    words: str
    """What the search looks in, in small letters."""

    @classmethod
    def layer(cls, layer: type[Layer]) -> Offer:
        """The row of a layer."""
        summary = translated(layer.summary())
        words = f"{layer.title} {layer.family} {layer.words} {translated(layer.family)}".lower()
        icon = layer.icon_name()
        return cls(layer.__name__, layer.title, layer.family, icon, layer.hint, summary, words)

    @classmethod
    def kept(cls, kept: Kept) -> Offer:
        """The row of a Block that the user keeps."""
        layer = kept.block
        summary = say("Your own Block: {content}.", content=layer.subtitle())
        words = f"{kept.title} my blocks {say('My blocks')}".lower()
        return cls(f"{PREFIX}{kept.name}", kept.title, layer.family, layer.icon_name(), layer.hint, summary, words)


class Palette(Part):
    """Search field and list of layers."""

    name, title, icon, area, order, narrowest = "palette", "Layers", "structure", "left", 10, 160

    activated = Signal(str)
    """Name of a layer that was double-clicked or chosen with Enter."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.setObjectName("sidebar")
        self._folded = {str(name) for name in window.workspace.get("folded families", [])}
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 2, 0, 0)
        box.setSpacing(8)
        self.search = _Search()
        self.list = _List()
        self.nothing = QLabel(say("No layer matches.\nTry another word, such as “conv” or “norm”."))
        self.nothing.setObjectName("muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        top = QVBoxLayout()
        top.setContentsMargins(4, 0, 12, 0)
        top.addWidget(self.search)
        box.addLayout(top)
        box.addWidget(self.nothing)
        box.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.down.connect(self._to_list)
        self.search.returnPressed.connect(self._take_first)
        # Not itemActivated: on some desktops a single click activates.
        self.list.itemDoubleClicked.connect(self._take)
        self.list.entered_key.connect(lambda: self._fold_or_take(self.list.currentItem()))
        self.list.itemClicked.connect(self._fold)
        self.list.folding_key.connect(lambda: self._fold(self.list.currentItem()))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        window.library.changed.connect(lambda _: self._fill())
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        layers = list(members("layers").values())
        for family in FAMILIES:
            self._section(family, translated(family), [Offer.layer(cls) for cls in layers if cls.family == family])
        kept = self._window.library.kept()
        self._section("My blocks", say("My blocks"), [Offer.kept(one) for one in kept])
        self._filter(self.search.text())

    def _section(self, family: str, title: str, offers: list[Offer]) -> None:
        if not offers:
            return
        heading = QListWidgetItem(title)
        heading.setData(KIND, "")
        heading.setData(SECTION, family)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setToolTip(theme.plain(say("Click, or press Space, to fold or unfold {family}.", family=title)))
        self.list.addItem(heading)
        for offer in offers:
            item = QListWidgetItem(offer.title)
            item.setData(KIND, offer.kind)
            item.setData(OFFER, offer)
            item.setToolTip(theme.plain(f"{offer.summary}\n\n{say('Drag it onto the canvas, or double-click.')}"))
            item.setData(int(Qt.ItemDataRole.AccessibleDescriptionRole), offer.summary)
            self.list.addItem(item)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        shown, is_open = 0, True
        heading: QListWidgetItem | None = None
        for n in range(self.list.count()):
            item = self.list.item(n)
            offer = item.data(OFFER)
            if offer is None:
                heading = item
                heading.setHidden(True)
                is_open = bool(words) or item.data(SECTION) not in self._folded
                heading.setData(OPEN, is_open)
                state = say("unfolded") if is_open else say("folded")
                heading.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{item.text()}, {state}")
                continue
            found = all(word in offer.words for word in words)
            item.setHidden(not found or not is_open)
            shown += found
            if found and heading is not None:
                heading.setHidden(False)
        self.nothing.setVisible(not shown)

    def _fold(self, item: QListWidgetItem | None) -> None:
        """Hide the layers of a family, or show them again; while one searches, all are shown."""
        if item is None or not item.data(SECTION) or self.search.text().strip():
            return
        self._folded ^= {item.data(SECTION)}
        self._window.workspace.put(**{"folded families": sorted(self._folded)})
        self._filter("")

    def _menu(self, place: QPoint) -> None:
        """What can be done with a kept Block."""
        item = self.list.itemAt(place)
        kept = self._window.library.find(item.data(KIND)) if item is not None else None
        if kept is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say("Rename…")).triggered.connect(lambda: my_blocks.rename(self._window, kept))
        menu.addAction(say("Remove…")).triggered.connect(lambda: my_blocks.forget(self._window, kept))
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _visible(self) -> list[QListWidgetItem]:
        items = (self.list.item(n) for n in range(self.list.count()))
        return [item for item in items if not item.isHidden() and item.data(KIND)]

    def _to_list(self) -> None:
        if found := self._visible():
            self.list.setFocus()
            self.list.setCurrentItem(found[0])

    def _take_first(self) -> None:
        if found := self._visible():
            self.activated.emit(found[0].data(KIND))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KIND):
            self.activated.emit(item.data(KIND))

    def _fold_or_take(self, item: QListWidgetItem | None) -> None:
        """What Enter does: a heading is folded, a layer placed."""
        self._fold(item)
        self._take(item)

    def find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def restyle(self) -> None:
        self.search.restyle()
        self.list.viewport().update()


class _Search(SearchField):
    down = Signal()

    def __init__(self) -> None:
        super().__init__(say("Search layers"))
        self.setToolTip(say("Type to find a layer; Enter places the first one, the down key goes to the list (Ctrl+L)"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class _List(QListWidget):
    entered_key = Signal()
    folding_key = Signal()
    """Space was pressed on a heading."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_key.emit()
        elif event.key() == Qt.Key.Key_Space and self.currentItem() is not None and self.currentItem().data(SECTION):
            self.folding_key.emit()
        else:
            super().keyPressEvent(event)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(self))
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Layers"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def startDrag(self, actions: Qt.DropAction) -> None:
        item = self.currentItem()
        if item is None or not item.data(KIND):
            return
        mime = QMimeData()
        mime.setData(LAYER_MIME, item.data(KIND).encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        index = self.indexFromItem(item)
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.setHotSpot(QPoint(20, 16))
        drag.exec(Qt.DropAction.CopyAction)


class _Delegate(QStyledItemDelegate):
    """Draws headings, and rows of tile, title and hint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(theme.px(150), theme.px(32 if index.data(KIND) else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = index.data(KIND)
        if not kind:
            self._heading(painter, option, box, index)
        else:
            self._row(painter, option, box, index.data(OFFER))
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: QModelIndex) -> None:
        t, px = theme.theme(), theme.px
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(t.accent))
            painter.drawRoundedRect(box.adjusted(2, px(5), -8, -1), 6, 6)
        is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QColor(t.text if is_over else t.muted))
        painter.setFont(theme.font(11, bold=True))
        painter.drawText(box.adjusted(8, 8, -px(30), 0), Qt.AlignmentFlag.AlignVCenter, index.data().upper())
        if is_over or not index.data(OPEN):
            icon = "chevron-down" if index.data(OPEN) else "chevron-right"
            middle = box.center().y() + 4 - px(6)
            painter.drawPixmap(box.right() - px(14) - 8, middle, theme.pixmap(icon, t.muted, px(12)))

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, offer: Offer) -> None:
        t, px = theme.theme(), theme.px
        row = box.adjusted(2, 1, -8, -1)
        state = option.state
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            back = QPainterPath()
            back.addRoundedRect(row, 6, 6)
            painter.fillPath(back, QColor(t.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(t.accent))
            painter.drawRoundedRect(row, 6, 6)
        tint = t.family(offer.family)
        tile = QPainterPath()
        tile.addRoundedRect(QRect(row.left() + px(5), row.top() + px(4), px(22), px(22)), px(6), px(6))
        painter.fillPath(tile, theme.color(tint, 0.18))
        painter.drawPixmap(row.left() + px(9), row.top() + px(8), theme.pixmap(offer.icon, tint, px(14)))
        painter.setPen(QColor(t.text))
        painter.setFont(theme.font(12))
        hint = QFontMetrics(theme.font(11)).horizontalAdvance(offer.hint) + px(12)
        title = painter.fontMetrics().elidedText(offer.title, Qt.TextElideMode.ElideRight, row.width() - px(36) - hint)
        painter.drawText(row.adjusted(px(36), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(QColor(t.faint))
        painter.setFont(theme.font(11))
        painter.drawText(
            row.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, offer.hint
        )
