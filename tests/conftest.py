"""What all tests share: a folder of their own for settings, known members, and no leftovers."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

from playground.core import store
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import discover

discover()

settings.register_profile("suite", deadline=None, derandomize=True, max_examples=60, print_blob=False)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and journals go to a folder of the test's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PLAYGROUND_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with much memory, so that no test depends on how much of this one is free."""
    from playground.engine import memory

    monkeypatch.setattr(memory, "room", lambda _: memory.Room(100 * 10**9, 200 * 10**9))


@pytest.fixture(autouse=True)
def only_pytorch(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the fixture `native` PyTorch trains all, whatever this computer has compiled already."""
    from playground.engine import fast_ready

    if "native" not in request.fixturenames:
        monkeypatch.setattr(fast_ready, "installed", lambda: False)
        monkeypatch.setattr(fast_ready, "_kernel", None)


@pytest.fixture
def native() -> None:
    """The native runner is there, compiled now if it was not before."""
    from playground.engine import fast_ready

    assert fast_ready.load() is not None


@pytest.fixture(autouse=True)
def no_leftovers() -> Iterator[None]:
    """A test that leaves a thread behind fails."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.name == "trainer"]
    for thread in left:
        thread.join(5)
    assert not [thread for thread in left if thread.is_alive()], "a trainer thread was left behind"


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Numbers of torch's threads that a test sets do not leak into the next."""
    yield
    import sys

    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)


@pytest.fixture
def preset():
    """Reads a shipped demo by id."""

    def read(id: str) -> Project:
        return store.read(presets()[id].read_bytes())

    return read
