"""Typed words and the titles that they are to find."""

import pytest

from playground.core.match import rank


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("c2", "Conv2d"),
        ("dark", "Dark or light"),
        ("light dark", "Dark or light"),
        ("sel all", "Select all"),
        ("", "X"),
    ],
)
def test_what_was_meant_is_found(query, title):
    assert rank(query, title) is not None


@pytest.mark.parametrize(("query", "title"), [("x", "Conv2d"), ("conv pool", "Conv2d"), ("2c", "Conv2d")])
def test_what_was_not_meant_is_not_found(query, title):
    assert rank(query, title) is None


def test_a_beginning_comes_before_a_later_word_search_words_and_scattered_letters():
    titles = ["Linear", "Bilinear layer", "Log line", "Long inner"]
    found = [rank("lin", title) for title in titles]
    assert sorted(range(4), key=lambda n: found[n]) == [0, 2, 1, 3]
    assert rank("dense", "Linear", "dense perceptron") == (2, 6)
    assert rank("lin", "Linear") < rank("lin", "Line of sight")
