"""A question with a few answers, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


def ask(window: QWidget, title: str, text: str, choices: Mapping[str, str], preferred: str = "") -> str:
    """Show a question and give the key of the answer. Escape is the last one, Enter the preferred or first one."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    buttons: dict[str, QPushButton] = {}
    for key, words in choices.items():
        last = key == list(choices)[-1]
        role = QMessageBox.ButtonRole.RejectRole if last else QMessageBox.ButtonRole.ActionRole
        buttons[key] = box.addButton(words, role)
    box.setDefaultButton(buttons[preferred or next(iter(choices))])
    box.setEscapeButton(buttons[list(choices)[-1]])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((key for key, button in buttons.items() if button is clicked), list(choices)[-1])
