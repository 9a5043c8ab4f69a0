"""The folder of a workspace: journals with their runs, locks, and settings that several windows share."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from playground.core.project import Project
from playground.gui.workspace import Workspace

HOLDS = """
import sys
from pathlib import Path
from playground.core.project import Project
from playground.core.spec import discover
from playground.gui.workspace import Workspace

discover()
workspace = Workspace(Path(sys.argv[1]))
workspace.note(Project(), None, True, name="held")
workspace.flush()
print("noted", flush=True)
sys.stdin.read()
"""


def noted(folder: Path, project: Project, name: str, run: bytes = b"") -> Path:
    """What a window that is closed leaves behind; gives its journal."""
    workspace = Workspace(folder)
    if run:
        workspace.run.parent.mkdir(parents=True, exist_ok=True)
        workspace.run.write_bytes(run)
    workspace.note(project, None, True, name=name, closing=True)
    workspace.close()
    return workspace._journal


def names(folder: Path) -> set[str]:
    return {path.suffix for path in (folder / "open").iterdir()}


def test_a_journal_gives_back_the_run_that_it_names_and_no_other(home, preset):
    journal = noted(home, preset("xor-mlp"), "xor-mlp", b"a run")
    journal.with_name(f"{journal.stem}-stray.safetensors").write_bytes(b"of another project")
    workspace = Workspace(home)
    left = workspace.left()
    assert left.checkpoint.read_bytes() == b"a run"
    assert workspace.run == left.checkpoint
    workspace.new_run()
    assert names(home) == {".json", ".lock"}
    workspace.note(preset("mlp-classify"), None, False)
    workspace.close()
    assert Workspace(home).left().checkpoint is None


def test_a_journal_that_names_a_file_outside_does_not_get_it(home, preset):
    journal = noted(home, preset("xor-mlp"), "xor-mlp", b"a run")
    for run in ("../settings.json", [], None, ""):
        journal.write_text(json.dumps(json.loads(journal.read_text()) | {"run": run}))
        workspace = Workspace(home)
        assert workspace.left().checkpoint is None
        workspace.close()


def test_forgetting_removes_the_journal_and_all_runs(home, preset):
    noted(home, preset("xor-mlp"), "xor-mlp", b"a run")
    workspace = Workspace(home)
    workspace.left()
    workspace.forget()
    workspace.close()
    assert not list((home / "open").iterdir())


def test_two_windows_of_one_process_do_not_take_each_others_journal(home, preset):
    first, second = Workspace(home), Workspace(home)
    first.note(preset("xor-mlp"), None, True, name="first")
    second.note(preset("mlp-classify"), None, True, name="second")
    assert Workspace(home).left() is None
    first.close()
    assert Workspace(home).left().name == "first"


def test_a_journal_is_taken_from_a_dead_process_and_from_no_other(home):
    command = [sys.executable, "-c", HOLDS, str(home)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "noted\n"
        assert Workspace(home).left() is None
        process.send_signal(signal.SIGKILL)
        process.wait(20)
        left = Workspace(home).left()
        assert left.name == "held"
        assert left.crashed
    finally:
        process.kill()
        process.communicate()


def test_a_number_that_another_process_has_got_does_not_keep_a_journal(home, preset):
    workspace = Workspace(home)
    workspace.note(preset("xor-mlp"), None, True, name="old")
    lock = workspace._journal.with_suffix(".lock")
    words = lock.read_text()
    workspace.close()
    lock.write_text(words)
    os.utime(lock, (1, 1))
    assert Workspace(home).left().name == "old"


@pytest.mark.parametrize("content", ["{", '{"project": "nothing"}', "[" * 100_000])
def test_a_journal_that_cannot_be_read_is_put_aside_and_kept(home, preset, content):
    noted(home, preset("xor-mlp"), "readable")
    journal = noted(home, preset("xor-mlp"), "newer")
    journal.write_text(content)
    os.utime(journal, (2e9, 2e9))
    assert Workspace(home).left().name == "readable"
    assert journal.with_suffix(".unread").read_text() == content
    assert not journal.exists()


def test_a_journal_that_vanishes_meanwhile_is_passed_over(home, preset, monkeypatch):
    noted(home, preset("xor-mlp"), "there")
    found = Path.glob
    gone = home / "open" / "gone.json"
    monkeypatch.setattr(Path, "glob", lambda path, pattern: [*found(path, pattern), *[gone] * (pattern == "*.json")])
    assert Workspace(home).left().name == "there"


def test_windows_do_not_overwrite_each_others_settings(home, tmp_path):
    first, second = Workspace(home), Workspace(home)
    files = [tmp_path / f"{name}.json" for name in ("one", "two")]
    for file, workspace in zip(files, (first, second), strict=True):
        file.write_text("")
        workspace.used(file)
    first.put(theme="light")
    second.put(rows=[1, 2])
    last = Workspace(home)
    assert last.recent == files[::-1]
    assert (last.get("theme", ""), last.get("rows", [])) == ("light", [1, 2])


def test_settings_that_cannot_be_written_still_hold_for_this_window(tmp_path):
    (tmp_path / "file").write_text("")
    workspace = Workspace(tmp_path / "file" / "home")
    workspace.put(theme="light")
    assert workspace.get("theme", "dark") == "light"
    workspace.note(Project(), None, True)
    workspace.forget()
    workspace.close()
