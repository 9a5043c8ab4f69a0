"""LANES numbers as one value, which the processor computes with at once; and what the native runner needs of it.

Left to itself the compiler finds the parallel work in some loops and not in others. This and the other compiled files
(`fast_bend`, `fast_loss`, `fast_kernel`) need numba; nobody imports them before it is known to be there.
"""
# pyright: basic

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, TypeVar

from llvmlite import ir
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic as numba_intrinsic
from numba.extending import models, overload, register_model

F = TypeVar("F", bound=Callable[..., Any])

LANES = 16
EXACT, REORDER = {"contract"}, {"reassoc", "contract", "nsz"}
"""What the compiler may do to sums: fuse them with products; take them in any order as well. NaN counts always."""
FLOAT, INTEGER = ir.FloatType(), ir.IntType(32)
FLOATS, INTEGERS = ir.VectorType(FLOAT, LANES), ir.VectorType(INTEGER, LANES)


def native(fastmath: set[str]) -> Callable[[F], F]:
    """Compile a function without Python objects; the result is kept on disk, and other threads run meanwhile."""
    made: Any = njit(nogil=True, cache=True, error_model="numpy", fastmath=fastmath)
    return made


def intrinsic(maker: Callable[..., Any]) -> Any:
    """A function of the compiled code whose instructions are written by hand."""
    return numba_intrinsic(maker)


class Lanes(types.Type):
    """The type of LANES numbers in float32."""

    def __init__(self) -> None:
        super().__init__(name=f"Lanes{LANES}")


lanes = Lanes()


@register_model(Lanes)
class _LanesModel(models.PrimitiveModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, FLOATS)


def _operator(function: Any, name: str) -> None:
    @intrinsic
    def compute(_context: Any, a: Any, b: Any) -> Any:
        return lanes(lanes, lanes), lambda _, builder, __, args: getattr(builder, name)(*args)

    @overload(function)
    def _overload(a: Any, b: Any) -> Any:
        def result(a: Any, b: Any) -> Any:
            return compute(a, b)

        return result if a is lanes and b is lanes else None


for _function, _name in (("add", "fadd"), ("sub", "fsub"), ("mul", "fmul"), ("truediv", "fdiv")):
    _operator(getattr(operator, _function), _name)


def _each(builder: Any, value: Any, kind: Any = FLOATS) -> Any:
    """A number in every lane."""
    one = builder.insert_element(ir.Constant(kind, ir.Undefined), value, ir.Constant(INTEGER, 0))
    places = ir.Constant(ir.VectorType(INTEGER, LANES), [0] * LANES)
    return builder.shuffle_vector(one, ir.Constant(kind, ir.Undefined), places)


@intrinsic
def spread(_context: Any, x: Any) -> Any:
    """The same number in every lane."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _each(builder, context.cast(builder, args[0], signature.args[0], types.float32))

    return lanes(x), code


def _pointer(context: Any, builder: Any, kind: Any, array: Any, n: Any) -> Any:
    data = context.make_array(kind)(context, builder, array).data
    return builder.bitcast(builder.gep(data, [n]), FLOATS.as_pointer())


@intrinsic
def take(_context: Any, array: Any, n: Any) -> Any:
    """array[n : n + LANES]; nobody looks whether it is inside."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load(_pointer(context, builder, signature.args[0], *args), align=4)

    return lanes(array, types.int64), code


@intrinsic
def put(_context: Any, array: Any, n: Any, value: Any) -> Any:
    """array[n : n + LANES] = value; nobody looks whether it is inside."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        builder.store(args[2], _pointer(context, builder, signature.args[0], *args[:2]), align=4)
        return context.get_dummy_value()

    return types.void(array, types.int64, lanes), code


@intrinsic
def total(_context: Any, x: Any) -> Any:
    """The sum over the lanes, added in pairs."""

    def code(_: Any, builder: Any, __: Any, args: Any) -> Any:
        value, width = args[0], LANES
        while width > 1:
            width //= 2
            halves = [list(range(width)), list(range(width, 2 * width))]
            parts = [ir.Constant(ir.VectorType(INTEGER, width), half) for half in halves]
            one, two = (builder.shuffle_vector(value, ir.Constant(value.type, ir.Undefined), part) for part in parts)
            value = builder.fadd(one, two)
        return builder.extract_element(value, ir.Constant(INTEGER, 0))

    return types.float32(lanes), code


def _choose(sign: str) -> Any:
    @intrinsic
    def choose(_context: Any, a: Any, b: Any, yes: Any, no: Any) -> Any:
        def code(_: Any, builder: Any, __: Any, args: Any) -> Any:
            return builder.select(builder.fcmp_ordered(sign, args[0], args[1]), args[2], args[3])

        return lanes(lanes, lanes, lanes, lanes), code

    return choose


where_above = _choose(">")
"""In each lane `yes` where a > b, else `no`."""


@intrinsic
def power_of_two(_context: Any, x: Any) -> Any:
    """2ⁿ, given n + ROUNDER."""

    def code(_: Any, builder: Any, __: Any, args: Any) -> Any:
        raw = builder.bitcast(args[0], INTEGERS)
        moved = builder.shl(raw, ir.Constant(INTEGERS, [23] * LANES))
        return builder.bitcast(builder.add(moved, ir.Constant(INTEGERS, [127 << 23] * LANES)), FLOATS)

    return lanes(lanes), code


@intrinsic
def address(_context: Any, x: Any) -> Any:
    """A number as a pointer."""
    return types.voidptr(types.int64), lambda _, builder, __, args: builder.inttoptr(args[0], cgutils.voidptr_t)


ROUNDER = 1.5 * 2**23
"""Added to a small number and taken away again it rounds to a whole one."""
LOG2E, LN2_HIGH, LN2_LOW = 1.4426950408889634, 0.693145751953125, 1.42860682030941723e-6
LOWEST, HIGHEST = -87.0, 88.3


@native(EXACT)
def exp(x: Any) -> Any:
    """eˣ: 2ⁿ by its exponent, times the Taylor polynomial of what is left (at most ln 2 / 2)."""
    x = where_above(spread(LOWEST), x, spread(LOWEST), x)
    x = where_above(x, spread(HIGHEST), spread(HIGHEST), x)
    shifted = x * spread(LOG2E) + spread(ROUNDER)
    n = shifted - spread(ROUNDER)
    r = (x - n * spread(LN2_HIGH)) - n * spread(LN2_LOW)
    p = spread(1 / 720) * r + spread(1 / 120)
    p = p * r + spread(1 / 24)
    p = p * r + spread(1 / 6)
    p = p * r + spread(1 / 2)
    p = p * r + spread(1.0)
    p = p * r + spread(1.0)
    return p * power_of_two(shifted)


TOP = 9.02
"""From here on tanh is 1 in float32."""
P0, P1, P2, P3, P4 = (
    0.9999999790641931,
    0.13379717074407504,
    0.003494033494323395,
    2.05834635141e-05,
    1.331904764494e-08,
)
Q1, Q2, Q3, Q4 = 0.4671303232782218, 0.02587106921369517, 0.0003283091079248276, 7.762009419414897e-07


@native(EXACT)
def tanh(x: Any) -> Any:
    """x · P(x²) / Q(x²), fitted to the least relative error on 0…9.02: it stays below 4 · 10⁻⁷."""
    x = where_above(spread(-TOP), x, spread(-TOP), x)
    x = where_above(x, spread(TOP), spread(TOP), x)
    z = x * x
    p = ((spread(P4) * z + spread(P3)) * z + spread(P2)) * z + spread(P1)
    q = ((spread(Q4) * z + spread(Q3)) * z + spread(Q2)) * z + spread(Q1)
    return x * (p * z + spread(P0)) / (q * z + spread(1.0))


@native(EXACT)
def sigmoid(x: Any) -> Any:
    """1 / (1 + e⁻ˣ)."""
    return spread(1.0) / (spread(1.0) + exp(spread(0.0) - x))
