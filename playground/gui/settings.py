"""Settings: how the window looks and speaks, and where work is kept. What is changed is seen at once."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.core.language import say, translated
from playground.core.resource import presets
from playground.gui import language, theme
from playground.gui.combo import Combo
from playground.gui.question import ask

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


class SettingsDialog(QDialog):
    """Everything is applied live; Cancel puts back what was there when the dialog was opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._before = (theme.choice(), theme.scale(), self._language, self._reduced)
        self.setWindowTitle(say("Settings"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QLabel(say("Settings"))
        head.setObjectName("heading")
        box.addWidget(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        box.addLayout(self._grid)
        self._add_look()
        self._add_language()
        self._add_kept()
        box.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(say("Put everything back as it was"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self._fit()

    # -- rows ------------------------------------------------------------------------------------------------------

    def _add_look(self) -> None:
        looks = {"system": say("Like the system"), "dark": say("Dark"), "light": say("Light")}
        self.theme = _combo(looks, self._before[0])
        self.theme.activated.connect(lambda _: self._window.use_theme(self.theme.currentData()))
        self._row(say("Colours"), self.theme, say("Dark or light, or whatever the desktop uses"))
        sizes = {str(size): f"{size:.0%}" for size in theme.SCALES}
        self.letters = _combo(sizes, str(self._before[1]))
        self.letters.activated.connect(lambda _: self._use_scale(float(self.letters.currentData())))
        self._row(say("Size of letters"), self.letters, say("Letters, and all that makes room for them"))
        self.calm = QCheckBox(say("Show changes at once, without movement"))
        self.calm.setChecked(self._before[3])
        self.calm.toggled.connect(lambda on: self._workspace.put(reduced_motion=on))
        self._row(say("Motion"), self.calm, say("Views jump instead of gliding"))

    def _add_language(self) -> None:
        names: dict[str, str] = {**language.LANGUAGES}
        names["system"] = translated(names["system"])
        self.language = _combo(names, self._before[2])
        self.language.activated.connect(lambda _: self._use_language(self.language.currentData()))
        self._row(say("Language"), self.language, say("Words of menus, hints and messages"))
        self.again = QWidget()
        row = QHBoxLayout(self.again)
        row.setContentsMargins(0, 0, 0, 0)
        words = QLabel(say("Spoken from the next start on."))
        words.setObjectName("muted")
        words.setWordWrap(True)
        row.addWidget(words, 1)
        self.restart = _plain(say("Restart now"), say("Close the window and open it again; project and run are kept"))
        self.restart.clicked.connect(self._restart)
        row.addWidget(self.restart)
        self.again.hide()
        self._grid.addWidget(self.again, self._grid.rowCount(), 1)

    def _add_kept(self) -> None:
        kept = QWidget()
        box = QVBoxLayout(kept)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        place = QLabel(str(self._workspace.folder))
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        place.setWordWrap(True)
        place.setAccessibleName(say("Folder of kept work"))
        self.weight = QLabel()
        self.weight.setObjectName("muted")
        self.weight.setWordWrap(True)
        box.addWidget(place)
        box.addWidget(self.weight)
        row = QHBoxLayout()
        show = _plain(say("Show the folder"), say("Open it in the file manager"))
        show.clicked.connect(self._show_folder)
        self.clean = _plain(say("Clean up…"), say("Remove work that was put aside, or earlier versions of files"))
        self.clean.clicked.connect(self._clean_up)
        row.addWidget(show)
        row.addWidget(self.clean)
        row.addStretch(1)
        box.addLayout(row)
        self._row(say("Kept work"), kept)
        self._weigh()

    def _row(self, name: str, field: QWidget, tip: str = "") -> None:
        label = QLabel(name)
        label.setObjectName("muted")
        label.setBuddy(field)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if not tip else Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)
        if tip:
            field.setToolTip(tip)
            field.setAccessibleName(name)
            field.setAccessibleDescription(tip)

    # -- taking effect ---------------------------------------------------------------------------------------------

    @property
    def _language(self) -> str:
        chosen = self._workspace.get("language", "system")
        return chosen if chosen in language.LANGUAGES else "system"

    @property
    def _reduced(self) -> bool:
        return self._workspace.get("reduced_motion", False)

    def _use_scale(self, size: float) -> None:
        self._window.use_scale(size)
        self._fit()

    def _use_language(self, chosen: str) -> None:
        self._workspace.put(language=chosen)
        self.again.setVisible(chosen != self._before[2])
        self._fit()

    def _fit(self) -> None:
        """Make room for the letters, as far as the screen has it."""
        wide = theme.px(460)
        screen = self.screen().availableSize()
        tall = max(self.sizeHint().height(), self.heightForWidth(wide))
        self.setMinimumWidth(min(wide, screen.width() - 40))
        self.resize(self.minimumWidth(), min(tall, screen.height() - 60))

    def reject(self) -> None:
        """Put back what was there before."""
        look, size, spoken, calm = self._before
        if theme.choice() != look:
            self._window.use_theme(look)
        if theme.scale() != size:
            self._window.use_scale(size)
        if self._language != spoken:
            self._workspace.put(language=spoken)
        if self._reduced != calm:
            self._workspace.put(reduced_motion=calm)
        super().reject()

    def _restart(self) -> None:
        """Leave the work to the journal first, so that the new window finds it; what is untouched is opened anew."""
        window, files = self._window, self._window.files
        touched = window.document.edited or window.progress.step > 0 or self._workspace.run.exists()
        target = str(files.path or (files.name if files.name in presets() else ""))
        self.accept()
        window.close()
        QProcess.startDetached(sys.executable, ["-m", "playground", *([target] if target and not touched else [])])

    # -- kept work -------------------------------------------------------------------------------------------------

    def _weigh(self) -> None:
        aside = len(self._workspace.waiting())
        versions = len(self._workspace.backups.everything())
        self.weight.setText(
            say(
                "{size} in all: {aside} put aside, {versions} earlier versions of files",
                size=spelled(self._workspace.weight()),
                aside=aside,
                versions=versions,
            )
        )
        self.clean.setEnabled(bool(aside or versions))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.folder)))

    def _clean_up(self) -> None:
        """Remove what is asked for; what is open, here or in another window, is never touched."""
        text = say("What is removed cannot be brought back. What is open now, and your project files, stay.")
        choices = {
            "aside": say("Remove work put aside"),
            "versions": say("Remove earlier versions"),
            "both": say("Remove both"),
            "cancel": say("Cancel"),
        }
        answer = ask(self, say("Clean up?"), text, choices, "cancel")
        if answer in ("aside", "both"):
            for left in self._workspace.waiting():
                self._workspace.drop(left)
        if answer in ("versions", "both"):
            self._workspace.backups.clear()
        self._weigh()


def _combo(items: Mapping[str, str], chosen: Any) -> Combo:
    combo = Combo()
    for key, words in items.items():
        combo.addItem(words, key)
    combo.setCurrentIndex(combo.findData(chosen))
    return combo


def _plain(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def spelled(size: float) -> str:
    """A number of bytes as people say it, for instance "3.4 MB"."""
    for unit in ("bytes", "KB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.3g} {unit}"
        size /= 1000
    return f"{size:.3g} GB"


def show(window: MainWindow) -> None:
    """Open the settings."""
    dialog = SettingsDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.theme.setFocus()
