"""The last saved versions of a file: kept, limited, and read even where the folder holds nonsense."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.core.backup import Backups, Version
from playground.core.problem import Problems


def contents(backups, file):
    return [version.read() for version in backups.versions(file)]


def test_the_last_versions_are_kept_newest_first_and_equal_ones_once(tmp_path):
    backups, file = Backups(tmp_path / "kept", most=3), tmp_path / "one.json"
    for text in (b"a", b"a", b"b", b"c", b"d"):
        backups.keep(file, text)
    assert contents(backups, file) == [b"d", b"c", b"b"]
    assert contents(backups, tmp_path / "two.json") == []


def test_a_clock_that_was_set_back_does_not_change_the_order(tmp_path):
    backups, file = Backups(tmp_path / "kept"), tmp_path / "one.json"
    backups.keep(file, b"new", 2e9)
    backups.keep(file, b"newer", 1e9)
    assert contents(backups, file) == [b"newer", b"new"]


def test_the_oldest_go_where_there_is_too_much_but_of_no_file_the_last(tmp_path):
    backups = Backups(tmp_path / "kept", most_bytes=1)
    for name in ("one", "two"):
        for text in (b"old", b"new"):
            backups.keep(tmp_path / name, text)
    assert contents(backups, tmp_path / "one") == contents(backups, tmp_path / "two") == [b"new"]


def test_what_is_damaged_is_a_problem_and_does_not_stop_the_next(tmp_path):
    backups, file = Backups(tmp_path / "kept"), tmp_path / "one.json"
    backups.keep(file, b"good")
    version = backups.versions(file)[0]
    version.path.write_bytes(version.path.read_bytes()[:-6])
    with pytest.raises(Problems, match="cannot be read"):
        version.read()
    (version.path.parent / "notes.txt").write_text("not a version")
    backups.keep(file, b"better")
    assert backups.versions(file)[0].read() == b"better"


@given(st.binary(max_size=300))
def test_no_content_of_a_version_makes_reading_fail_otherwise(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "version.json.gz"
    for text in (content, gzip.compress(content)[: len(content) + 7], b"\x1f\x8b" + content):
        path.write_bytes(text)
        try:
            Version(path, 0.0).read()
        except Problems:
            continue
