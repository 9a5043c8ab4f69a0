"""Curves keep their extremes in bounded memory, and the mailbox keeps only what is still news."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.engine.telemetry import Curves, Measured, Progress, Telemetry


def append(curves: Curves, start: int, values) -> None:
    steps = np.arange(start, start + len(values))
    curves.append("loss", steps, steps / 10, np.asarray(values, np.float32))


def test_points_come_back_as_they_were():
    curves = Curves()
    append(curves, 1, [3, 2, 1])
    append(curves, 4, [5])
    curve = curves.get("loss")
    assert (curve.steps.tolist(), curve.values.tolist(), len(curve)) == ([1, 2, 3, 4], [3, 2, 1, 5], 4)
    assert curve.epochs == pytest.approx([0.1, 0.2, 0.3, 0.4])
    assert (curves.get("accuracy"), curves.names()) == (None, ("loss",))


@given(st.integers(8, 256), st.lists(st.integers(1, 90), min_size=1, max_size=40), st.integers(0, 99))
def test_thinning_keeps_extremes_order_and_bounds(capacity, sizes, seed):
    rng = np.random.default_rng(seed)
    curves, everything = Curves(capacity), []
    for size in sizes:
        values = rng.normal(size=size).astype(np.float32)
        append(curves, len(everything), values)
        everything += values.tolist()
    curve = curves.get("loss")
    assert len(curve) <= capacity + 90
    assert (curve.values.min(), curve.values.max()) == (min(everything), max(everything))
    assert (np.diff(curve.steps) > 0).all()
    assert [everything[step] for step in curve.steps] == curve.values.tolist(), "points are kept, not averaged"
    assert curve.steps[-1] == len(everything) - 1 or len(everything) > capacity


def test_a_long_run_stays_small():
    curves = Curves(4096)
    for start in range(0, 200_000, 100):
        append(curves, start, np.sin(np.arange(start, start + 100) / 1000))
    line = curves._lines["loss"]
    assert len(line.steps) <= 2 * 4096
    assert len(curves.get("loss")) <= 4096
    assert np.diff(curves.get("loss").steps).max() < 1000, "and has no holes"


@pytest.mark.parametrize("values", [[1.0] * 500, [np.nan] * 500, [1.0, 1.0, 1.0, np.nan] * 100])
def test_thinning_copes_with_flat_and_broken_curves(values):
    curves = Curves(64)
    append(curves, 0, values[:60])
    append(curves, 60, values[60:])
    append(curves, len(values), [2.0])
    steps = curves.get("loss").steps
    assert (np.diff(steps) > 0).all()
    assert len(steps) <= 128
    assert np.isnan(curves.get("loss").values).any() == np.isnan(values).any()


def test_what_was_read_stays_as_it_was():
    curves = Curves(64)
    append(curves, 0, np.arange(60))
    before = curves.get("loss")
    copy = before.values.copy()
    append(curves, 60, np.arange(200))
    assert np.array_equal(before.values, copy)
    assert curves.get("loss").version > before.version


def test_clearing_is_a_new_version():
    curves = Curves()
    append(curves, 0, [1])
    version = curves.version
    curves.clear()
    assert (curves.names(), curves.get("loss")) == ((), None)
    assert curves.version > version


def test_readers_in_other_threads_always_see_whole_points():
    curves, broken, stop = Curves(256), [], threading.Event()

    def read() -> None:
        while not stop.is_set():
            curve = curves.get("loss")
            if curve is not None and not (
                len(curve.steps) == len(curve.values) == len(curve.epochs)
                and np.array_equal(curve.steps.astype(np.float32), curve.values)
                and (np.diff(curve.steps) > 0).all()
            ):
                broken.append(curve)

    readers = [threading.Thread(target=read, daemon=True) for _ in range(2)]
    for thread in readers:
        thread.start()
    try:
        for start in range(0, 20_000, 40):
            append(curves, start, np.arange(start, start + 40))
    finally:
        stop.set()
    for thread in readers:
        thread.join(10)
    assert broken == []


def measured(probe: str, node: str, step: int) -> Measured:
    return Measured(probe, node, step, 0.0, None)


def test_the_mailbox_keeps_the_newest_of_each():
    telemetry = Telemetry()
    for step in range(50):
        telemetry.post(Progress(step=step))
        telemetry.post(measured("filters", "conv1", step))
    telemetry.post(measured("filters", "conv2", 3))
    events = telemetry.drain()
    assert events[0] == Progress(step=49)
    assert [(event.node, event.step) for event in events[1:]] == [("conv1", 49), ("conv2", 3)]
    assert telemetry.drain() == []


def test_a_result_waits_until_it_is_fetched():
    telemetry = Telemetry()
    telemetry.post(measured("filters", "conv1", 1))
    assert telemetry.is_waiting("filters")
    assert not telemetry.is_waiting("maps")
    telemetry.drain()
    assert not telemetry.is_waiting("filters")


def test_nothing_is_lost_between_threads():
    telemetry, seen = Telemetry(), []

    def write() -> None:
        for step in range(2000):
            telemetry.post(Progress(step=step))

    writer = threading.Thread(target=write)
    writer.start()
    while writer.is_alive():
        seen += telemetry.drain()
    writer.join()
    seen += telemetry.drain()
    steps = [event.step for event in seen]
    assert steps[-1] == 1999
    assert steps == sorted(set(steps))
