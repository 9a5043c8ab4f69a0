"""Claims: what they say, and when they hold."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.core.claim import AT_PATTERN, RELATIONS, Claim, Operand


@given(st.floats(-5, 5) | st.integers(-2, 2), st.floats(-5, 5) | st.integers(-2, 2))
def test_each_relation_is_its_sign(measured, bound):
    expected = {
        ">=": measured >= bound,
        "<=": measured <= bound,
        ">": measured > bound,
        "<": measured < bound,
        "==": measured == bound,
    }
    for relation in RELATIONS:
        assert Claim(Operand("m"), relation, bound).holds(measured) is expected[relation]


@pytest.mark.parametrize("relation", RELATIONS)
def test_nan_never_holds(relation):
    assert Claim(Operand("m"), relation, 0.0).holds(math.nan) is False


@pytest.mark.parametrize(
    "at", ["end", "best validation", "max", "min", "epoch 12", "first >= 0.97", "first <= -1.5e-3"]
)
def test_times_that_are_known(at):
    assert AT_PATTERN.fullmatch(at)


@pytest.mark.parametrize(
    "at", ["", "End", "epoch", "epoch -1", "epoch x", "first > 1", "first >= ", "best", "max ", "end\n"]
)
def test_times_that_are_not(at):
    assert not AT_PATTERN.fullmatch(at)


def test_a_claim_reads_as_a_sentence():
    one = Operand("test.accuracy")
    other = Operand("test.accuracy", "plain", "epoch 3")
    assert str(Claim(one, ">=", 0.97)) == "test.accuracy >= 0.97"
    assert str(Claim(one, ">", 2, than=other)) == "test.accuracy ÷ test.accuracy of “plain” (epoch 3) > 2"
    assert str(Claim(one, ">", 2, than=other, by="difference")).startswith("test.accuracy − ")
    assert str(Claim(one, ">=", 0.97, "Nearly all")) == "Nearly all"
