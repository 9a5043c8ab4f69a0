"""The look: colour tokens, palette, style sheet, fonts and icons, in dark and light."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from playground.core.resource import resource
from playground.core.signal import Signal

Choice = Literal["system", "dark", "light"]


@dataclass(frozen=True)
class Theme:
    """Colours as #rrggbb. Four surfaces from back to front: canvas, panel, card, field."""

    name: Literal["dark", "light"]
    canvas: str
    dots: str
    panel: str
    card: str
    field: str
    hover: str
    line: str
    text: str
    muted: str
    faint: str
    disabled: str
    accent: str
    fill: str
    """The accent as a ground for words, a little darker than as a line or mark."""
    fill_hover: str
    on_accent: str
    good: str
    warning: str
    bad: str
    shadow: str
    train: str
    validation: str
    accuracy: str
    classes: tuple[str, str]
    """Two colours of points and areas in the plane: class 0 and class 1."""
    families: tuple[tuple[str, str], ...]

    def family(self, name: str) -> str:
        """Colour of a layer family (bar, icon tile, port ring)."""
        return self._by_family.get(name, self.muted)

    @cached_property
    def _by_family(self) -> dict[str, str]:
        return dict(self.families)


DARK = Theme(
    name="dark",
    canvas="#0f1117",
    dots="#1d212b",
    panel="#14171f",
    card="#1b1f29",
    field="#222734",
    hover="#262c3a",
    line="#2a303d",
    text="#e8eaf0",
    muted="#98a1b3",
    faint="#7d8799",
    disabled="#4a5264",
    accent="#5b8cff",
    fill="#3a6ce6",
    fill_hover="#3464da",
    on_accent="#ffffff",
    good="#34d17f",
    warning="#f5a83c",
    bad="#ff6b78",
    shadow="#000000",
    train="#5b8cff",
    validation="#f5a83c",
    accuracy="#34d17f",
    classes=("#4d78d6", "#d95f6b"),
    families=(
        ("Data", "#8b93a7"),
        ("Core", "#5b8cff"),
        ("Convolution", "#2bc8a0"),
        ("Pooling", "#45b5e6"),
        ("Activation", "#f5a83c"),
        ("Normalise", "#b07cf7"),
        ("Regularise", "#8f93f8"),
        ("Sequence", "#f0806a"),
        ("Combine", "#e879b9"),
        ("Shape", "#a9b665"),
        ("Structure", "#9aa4b8"),
        ("Output", "#ff6b78"),
    ),
)
LIGHT = Theme(
    name="light",
    canvas="#f4f6fa",
    dots="#dde1ea",
    panel="#ffffff",
    card="#ffffff",
    field="#eef1f6",
    hover="#e4e8f0",
    line="#dde1ea",
    text="#161a23",
    muted="#59637a",
    faint="#666f84",
    disabled="#b3bac8",
    accent="#3567e8",
    fill="#3567e8",
    fill_hover="#2757d4",
    on_accent="#ffffff",
    good="#15803d",
    warning="#b45f06",
    bad="#d1344b",
    shadow="#8a93a6",
    train="#3567e8",
    validation="#a66700",
    accuracy="#14824b",
    classes=("#5d86ec", "#e5616f"),
    families=(
        ("Data", "#647089"),
        ("Core", "#3567e8"),
        ("Convolution", "#108f74"),
        ("Pooling", "#1585ba"),
        ("Activation", "#b06c00"),
        ("Normalise", "#8544dd"),
        ("Regularise", "#5a58d6"),
        ("Sequence", "#c2492f"),
        ("Combine", "#c2408f"),
        ("Shape", "#6b7d1e"),
        ("Structure", "#5c677d"),
        ("Output", "#d1344b"),
    ),
)

changed: Signal[Theme] = Signal()
"""Emitted after the theme of the running program has changed."""

_current = DARK
_choice: Choice = "dark"
_scale = 1.0
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def theme() -> Theme:
    """The theme in use."""
    return _current


def choice() -> Choice:
    """What the user wants: a theme, or that of the desktop."""
    return _choice


def use(choice: Choice) -> None:
    """Switch the running program to a theme; "system" follows the desktop."""
    global _current, _choice
    _choice = choice
    app = QApplication.instance()
    if choice == "system":
        choice = "light" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light else "dark"
    _current = LIGHT if choice == "light" else DARK
    if isinstance(app, QApplication):
        app.setStyle("Fusion")
        app.setPalette(_palette(_current))
        app.setStyleSheet(style_sheet(_current))
    changed.emit(_current)


def scale() -> float:
    """How large letters are: from 1 to 2."""
    return _scale


def set_scale(value: float) -> None:
    """Draw letters, and all that has to make room for them, larger from now on."""
    global _scale
    value = min(SCALES[-1], max(SCALES[0], value))
    if value != _scale:
        _scale = value
        QGuiApplication.setFont(font(12))
        use(_choice)


def follow_system() -> None:
    """The desktop changed its colours: change along, if that is what the user wants."""
    if _choice == "system":
        use("system")


def load_fonts() -> None:
    """Register the bundled Inter and JetBrains Mono with Qt and make Inter the default."""
    for file in resource("fonts").iterdir():
        if file.name.endswith((".ttf", ".otf")):
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
    QGuiApplication.setFont(font(12))


def font(size: int = 12, *, bold: bool = False, mono: bool = False) -> QFont:
    """Inter (or JetBrains Mono) at a size in px; bold is semi-bold."""
    return scene_font(px(size), bold=bold, mono=mono)


def scene_font(size: int = 12, *, bold: bool = False, mono: bool = False) -> QFont:
    """The same for what is drawn on the canvas: there the zoom makes letters larger."""
    result = QFont("JetBrains Mono" if mono else "Inter")
    result.setPixelSize(size)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result


def px(length: int) -> int:
    """A length in pixels at the size of letters in use."""
    return round(length * _scale)


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def plain(words: str) -> str:
    """Words for a tooltip, in which nothing is read as markup."""
    return f"<qt>{html.escape(words)}</qt>".replace("\n", "<br>")


def color(value: str, alpha: float = 1.0) -> QColor:
    result = QColor(value)
    result.setAlphaF(alpha)
    return result


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 16, ratio: float = 2.0) -> QPixmap:
    """A bundled SVG icon (``resources/icons/NAME.svg``, drawn with currentColor) in one colour."""
    source = resource("icons", f"{name}.svg").read_text().replace("currentColor", colour)
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, colour: str | None = None) -> QIcon:
    """A bundled icon in the text colour (or another), faint where disabled."""
    result = QIcon(pixmap(name, colour or _current.text))
    result.addPixmap(pixmap(name, _current.disabled), QIcon.Mode.Disabled)
    return result


def _palette(t: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.panel,
        QPalette.ColorRole.WindowText: t.text,
        QPalette.ColorRole.Base: t.field,
        QPalette.ColorRole.AlternateBase: t.card,
        QPalette.ColorRole.Text: t.text,
        QPalette.ColorRole.PlaceholderText: t.faint,
        QPalette.ColorRole.Button: t.field,
        QPalette.ColorRole.ButtonText: t.text,
        QPalette.ColorRole.ToolTipBase: t.card,
        QPalette.ColorRole.ToolTipText: t.text,
        QPalette.ColorRole.Highlight: t.fill,
        QPalette.ColorRole.HighlightedText: t.on_accent,
        QPalette.ColorRole.Link: t.accent,
        QPalette.ColorRole.Accent: t.accent,
        QPalette.ColorRole.Light: t.hover,
        QPalette.ColorRole.Mid: t.line,
        QPalette.ColorRole.Dark: t.line,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.faint))
    return palette


def style_sheet(t: Theme) -> str:
    """The one style sheet, made from the tokens of a theme."""
    text = resource("theme.qss").read_text()
    for name in ("canvas", "panel", "card", "field", "hover", "line", "text", "muted", "faint", "fill_hover", "fill",
                 "accent", "on_accent", "good", "warning", "bad"):  # fmt: skip
        text = text.replace(f"@{name}@", getattr(t, name))
    text = re.sub(r"\b([2-9]|\d\d+)px", lambda found: f"{px(int(found[1]))}px", text)
    return text.replace("@icons@", str(resource("icons")).replace("\\", "/"))
