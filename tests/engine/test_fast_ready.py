"""Where compiled code is kept, and what happens where it cannot be had."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from playground.engine import fast_ready


@pytest.fixture
def fresh(monkeypatch):
    """Nothing is compiled, loaded or known yet."""
    monkeypatch.setattr(fast_ready, "installed", lambda: True)
    for name, value in (("_kernel", None), ("_compiler", None), ("_broken", "")):
        monkeypatch.setattr(fast_ready, name, value)
    fast_ready.folder.cache_clear()
    yield
    fast_ready.folder.cache_clear()


def test_code_is_kept_where_the_user_may_write(fresh, monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "cache"))
    assert fast_ready.folder().parent == tmp_path / "cache"
    assert not fast_ready.kept()
    (fast_ready.folder() / fast_ready._mark()).touch()
    assert fast_ready.kept()
    assert fast_ready.why_not() == ""


def test_without_a_home_it_is_kept_among_what_is_temporary(fresh, monkeypatch, tmp_path):
    (tmp_path / "file").touch()  # no folder can be made below it
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "temp"))
    assert fast_ready.folder().is_relative_to(tmp_path / "temp")


def test_where_nothing_can_be_written_pytorch_trains(fresh, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "file"))
    assert fast_ready.kernel() is None
    assert "no folder" in fast_ready.why_not()


def test_it_is_compiled_once_in_another_process(fresh, monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    started = []

    class Compiler:
        code = None

        def __init__(self, command, **_):
            started.append(command)

        def poll(self):
            return Compiler.code

    monkeypatch.setattr(subprocess, "Popen", Compiler)
    assert fast_ready.kernel() is None
    assert fast_ready.kernel() is None
    assert started == [[sys.executable, "-m", "playground.engine.fast_ready"]]
    assert "being compiled" in fast_ready.why_not()
    Compiler.code = 1
    assert fast_ready.kernel() is None
    assert "its compiler has failed" in fast_ready.why_not()
    assert len(started) == 1


def test_a_new_version_of_the_code_is_kept_apart(fresh, monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    before = fast_ready.folder()
    monkeypatch.setattr(fast_ready, "SOURCES", fast_ready.SOURCES[1:])
    fast_ready.folder.cache_clear()
    assert fast_ready.folder() != before


def test_what_was_compiled_for_another_checkout_or_an_older_file_does_not_count(fresh, monkeypatch, tmp_path):
    """Numba would compile it anew, and the thread that trains would wait for that."""
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    (fast_ready.folder() / fast_ready._mark()).touch()
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    for name in fast_ready.SOURCES:
        (copy / name).write_bytes(Path(fast_ready.__file__).with_name(name).read_bytes())
    assert fast_ready.kept()
    monkeypatch.setattr(fast_ready, "__file__", str(copy / "fast_ready.py"))
    assert not fast_ready.kept()
    (fast_ready.folder() / fast_ready._mark()).touch()
    assert fast_ready.kept()
    os.utime(copy / fast_ready.SOURCES[0], (1, 1))
    assert not fast_ready.kept()


def test_code_of_old_versions_is_thrown_away(fresh, monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    for n in range(5):
        old = tmp_path / f"native-{n}"
        old.mkdir()
        os.utime(old, (n, n))
    used = fast_ready.folder()
    fast_ready._tidy()
    assert {one.name for one in tmp_path.iterdir()} == {"native-3", "native-4", used.name}
