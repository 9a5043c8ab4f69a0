"""Prefetching: what comes next is computed on a thread of its own while what came last is used."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from playground.core.language import say
from playground.core.problem import Problem, Problems

T = TypeVar("T")

DEPTH = 2
"""Most things that wait to be used."""


@dataclass(frozen=True)
class _End:
    """Stands behind the last thing: nothing more comes, or an error has come instead."""

    error: BaseException | None = None


def ahead(things: Iterator[T], depth: int = DEPTH) -> Iterator[T]:
    """The same things in the same order, computed ahead. The thread ends with the last one, or when this is dropped.

    What goes wrong there is raised here, in the place of the thing; unless it is known already, as Problems.
    """
    ready: queue.Queue[T | _End] = queue.Queue(depth)
    dropped = threading.Event()

    def work() -> None:
        end = _End()
        try:
            for thing in things:
                ready.put(thing)
                if dropped.is_set():
                    return
        except BaseException as error:  # whatever it is: it belongs to whoever waits
            end = _End(error)
        ready.put(end)

    thread = threading.Thread(target=work, name="prefetch", daemon=True)
    thread.start()
    try:
        while not isinstance(thing := ready.get(), _End):
            yield thing
        if thing.error is not None:
            raise _told(thing.error)
    finally:
        dropped.set()
        while thread.is_alive():  # it may be waiting for room
            try:
                ready.get(timeout=0.01)
            except queue.Empty:
                continue
        thread.join()


def _told(error: BaseException) -> BaseException:
    if isinstance(error, Problems | MemoryError) or not isinstance(error, Exception):
        return error
    told = Problems(
        [Problem("dataset", say("The examples cannot be read: {error}", error=error or type(error).__name__))]
    )
    told.__cause__ = error
    return told
