"""Words in the language of the user. The English text is the key; the window installs the translation."""

from __future__ import annotations

from collections.abc import Callable


def _unchanged(text: str) -> str:
    return text


_translate: Callable[[str], str] = _unchanged


def use(translate: Callable[[str], str] | None) -> None:
    """Translate by this function from now on; None is English."""
    global _translate
    _translate = translate or _unchanged


def say(text: str, **values: object) -> str:
    """A literal text in the user's language, with its {names} filled in.

    Only literals are given here, so that a test can collect and compare them with the translations.
    """
    return _translate(text).format(**values) if values else _translate(text)


def translated(text: str) -> str:
    """A text of a table or registry (a title, a help text) in the user's language."""
    return _translate(text) if text else text
