"""Params: defaults, bounds, canonical values, and what people type."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import values

from playground.core import param as p
from playground.core.spec import KINDS, Nested, members

PARAMS = [
    pytest.param(param, id=f"{cls.__name__}.{name}")
    for kind in KINDS
    for cls in members(kind).values()
    for name, param in cls.params().items()
]


@pytest.mark.parametrize("param", PARAMS)
def test_every_default_is_allowed_and_canonical(param):
    default = param.make_default() if isinstance(param, Nested) else param.default
    assert param.check(default) == default


@given(st.data())
def test_checking_twice_changes_nothing(data):
    param = data.draw(st.sampled_from([item.values[0] for item in PARAMS]))
    once = param.check(data.draw(values(param)))
    twice = param.check(once)
    assert (twice, type(twice)) == (once, type(once))


@pytest.mark.parametrize(
    ("param", "good", "bad"),
    [
        (p.Integer(default=1, low=1, high=8), [1, 8, 3.0], [0, 9, 2.5, "3", True, None, [1], 10**400]),
        (p.Real(default=1, low=0, high=8), [0, 8, 3.25], [-1e-9, 8.1, "3", False, None, math.nan, math.inf, 10**400]),
        (p.Flag(default=True), [True, False], [0, 1, "true", None]),
        (p.Choice(default="a", choices=("a", "b")), ["a", "b"], ["c", "", "A", 1, None, ["a"]]),
        (p.Integers(default=(1,), low=1, high=9, least=1, most=2), [[1], (1, 9)], [[], [1, 2, 3], [0], "12", 3, [1.5]]),
        (p.Text(default=""), ["", "é\n"], [None, 3, "x" * (p.MAX_TEXT + 1), "\ud800"]),
    ],
    ids=lambda value: value.type if isinstance(value, p.Param) else "",
)
def test_bounds_and_types_hold(param, good, bad):
    for value in good:
        param.check(value)
    for value in bad:
        with pytest.raises(ValueError, match=r"^(must|is|has) "):
            param.check(value)


@pytest.mark.parametrize(
    ("param", "text", "value"),
    [
        (p.Integer(default=1), " 12 ", 12),
        (p.Real(default=1), "1e-3", 0.001),
        (p.Flag(default=True), "Off", False),
        (p.Flag(default=False), "yes", True),
        (p.Integers(default=()), "3×28 x 28", (3, 28, 28)),
        (p.Integers(default=()), "1, 2", (1, 2)),
        (p.Choice(default="a", choices=("a", "b")), "b", "b"),
    ],
)
def test_what_people_type_is_read(param, text, value):
    assert param.parse(text) == value


@pytest.mark.parametrize(
    ("param", "text", "sentence"),
    [
        (p.Integer(default=1, low=1), "0", "must be at least 1, not 0"),
        (p.Integer(default=1), "many", "must be a whole number, not 'many'"),
        (p.Integer(default=1), "9" * 5000, "must be a whole number"),
        (p.Real(default=1), "nan", "must be a finite number"),
        (p.Real(default=1, high=1), "2", "must be at most 1, not 2"),
        (p.Flag(default=True), "maybe", "must be true or false, not 'maybe'"),
        (p.Integers(default=()), "1,a", "must be a list of whole numbers"),
    ],
)
def test_mistyped_values_get_a_sentence(param, text, sentence):
    with pytest.raises(ValueError, match=sentence):
        param.parse(text)


def test_minus_zero_is_zero():
    assert math.copysign(1, p.Real(default=1).check(-0.0)) == 1


@pytest.mark.parametrize("param", PARAMS)
def test_every_param_describes_itself_in_json(param):
    import json

    described = json.loads(json.dumps(param.describe(), allow_nan=False))
    assert described["type"] == param.type
    assert described["help"]


def test_values_are_shown_briefly():
    for value in ("x" * 500, list(range(500)), dict.fromkeys(range(500)), 10**5000, object()):
        assert len(p.short(value)) <= 40
