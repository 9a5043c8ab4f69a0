"""The language of the window: Qt's translation files, installed behind ``core.language``."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from playground.core import language
from playground.core.resource import resource

Choice = Literal["system", "en", "it"]
LANGUAGES: dict[Choice, str] = {"system": "Language of the system", "en": "English", "it": "Italiano"}
"""What can be chosen, each language by its own name."""
CONTEXT = "playground"

_installed: list[QTranslator] = []
_code = "en"


def code() -> str:
    """Code of the language in use."""
    return _code


def use(choice: str) -> None:
    """Speak this language from now on; what is on the screen already keeps its words until it is made anew."""
    global _code
    if choice not in LANGUAGES or choice == "system":
        choice = QLocale.system().name()[:2]
    _code = choice if choice in LANGUAGES else "en"
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    language.use(None)
    if _code == "en":
        return
    ours, qts = QTranslator(), QTranslator()
    if qts.load(f"qtbase_{_code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(qts)
    if ours.load(str(resource("translations", f"{_code}.qm"))):
        _install(ours)
        language.use(lambda text: ours.translate(CONTEXT, text) or text)


def _install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
