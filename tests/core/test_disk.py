"""Writing on a disk that is full, read-only, gone or strange: nothing is half written, and the reason is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from playground.core import disk
from playground.core.backup import Backups


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 32 kB."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting a tiny file system takes the rights of root on Linux")
    place = tmp_path / "tiny"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=32k", "tiny", str(place)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"a tiny file system cannot be mounted here: {done.stderr.decode().strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_keeps_the_old_file_and_nothing_else(tiny):
    path = tiny / "one.json"
    disk.write_atomically(path, b"old")
    with pytest.raises(OSError, match="No space") as caught:
        disk.write_atomically(path, b"x" * 100_000)
    assert "the disk is full" in disk.unwritten(path, caught.value).message
    assert path.read_bytes() == b"old"
    assert os.listdir(tiny) == ["one.json"]
    disk.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_backups_survive_a_full_disk(tiny):
    backups = Backups(tiny / "kept")
    backups.keep(tiny / "one.json", b"first")
    with pytest.raises(OSError, match="No space"):
        backups.keep(tiny / "one.json", os.urandom(100_000))
    assert [version.read() for version in backups.versions(tiny / "one.json")] == [b"first"]


def refusal(path: Path) -> str:
    with pytest.raises(OSError, match=r"\[Errno") as caught:
        disk.write_atomically(path, b"text")
    return disk.unwritten(path, caught.value).message


def test_every_place_that_cannot_be_written_has_a_reason_and_a_remedy(tmp_path):
    marked = tmp_path / "marked.json"
    marked.write_text("old")
    marked.chmod(0o444)
    (tmp_path / "folder.json").mkdir()
    assert "the file is read-only. Save it under another name." in refusal(marked)
    assert marked.read_text() == "old"
    assert "a folder has this name" in refusal(tmp_path / "folder.json")
    assert "is a file and not a folder" in refusal(marked / "one.json")
    assert "its name is too long" in refusal(tmp_path / ("x" * 300))
    assert "does not answer" in refusal(Path("/dev/null"))


def test_a_name_as_long_as_it_can_be_is_written(tmp_path):
    path = tmp_path / ("x" * 255)
    disk.write_atomically(path, b"text")
    assert path.read_bytes() == b"text"
