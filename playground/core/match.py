"""Matching of typed words with titles, forgiving: "c2" finds Conv2d, "dark" finds “Dark or light”."""

from __future__ import annotations

import re

WORST = 6


def rank(query: str, title: str, words: str = "") -> tuple[int, int] | None:
    """How well a title (or its search words) is met: lower is better, None where a word of the query is not met."""
    worst = 0
    title, words = title.casefold(), words.casefold()
    for word in query.casefold().split():
        met = _rank(word, title, words)
        if met is None:
            return None
        worst = max(worst, met)
    return (worst, len(title))


def _rank(word: str, title: str, words: str) -> int | None:
    if title.startswith(word):
        return 0
    starts = re.findall(r"[^\W_]+", title)
    if any(start.startswith(word) for start in starts):
        return 1
    if any(start.startswith(word) for start in words.split()):
        return 2
    if word in title:
        return 3
    if word in words:
        return 4
    return 5 if len(word) > 1 and _scattered(word, title) else None


def _scattered(word: str, title: str) -> bool:
    """Whether the letters of a word come in this order, the first one where a word of the title begins."""
    for start in re.finditer(r"(?<![^\W_])[^\W_]", title):
        if start.group() != word[0]:
            continue
        rest = iter(title[start.start() :])
        if all(letter in rest for letter in word):
            return True
    return False
