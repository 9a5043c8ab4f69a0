"""``playground train``: a run that was interrupted, by whatever, goes on as if it had not been."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from safetensors.numpy import load_file

from playground import cli
from playground.core import store
from playground.core.graph import Node
from playground.core.resource import presets
from playground.core.spec import member

ALIKE = ("--threads", "1", "--device", "cpu")


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A project with dropout, batch norm statistics, momentum and a schedule, in a file."""
    found = store.read(presets()["mlp-classify"].read_bytes())
    graph = found.networks["network"]
    graph = graph.insert_on(graph.edges[("fc2", "x")], Node("drop1", member("layers", "Dropout")()))
    changed = found.with_network("network", graph).with_values(
        epochs=3_000,
        schedule=member("schedules", "OneCycle")(),
        stop_rules=(member("stop_rules", "Plateau")(epochs=3_000), member("stop_rules", "Divergence")()),
    )
    path = tmp_path_factory.mktemp("project") / "project.json"
    store.save(path, changed)
    return path


def stored(folder: Path):
    """All tensors of the run in a folder: weights, memory of the optimizer, curves, and the best state."""
    return load_file(folder / "run.safetensors")


def same(one: Path, two: Path) -> None:
    first, second = stored(one), stored(two)
    assert first.keys() == second.keys()
    kinds = {name.partition("/")[0] for name in first}
    assert {"weights", "optimizer", "curves", "best"} <= kinds
    assert [name for name in first if first[name].tobytes() != second[name].tobytes()] == []


def train(*words: str | Path) -> int:
    return cli.main(["train", *map(str, words)])


def test_interrupted_and_resumed_is_uninterrupted(project, tmp_path, capsys):
    short = ("--epochs", "8", *ALIKE)
    assert train(project, *short, "--out", tmp_path / "whole") == 0
    assert train(project, *short, "--steps", "77", "--out", tmp_path / "parts") == 0
    assert f"playground train {tmp_path / 'parts'} --resume" in capsys.readouterr().out
    assert train(tmp_path / "parts", "--resume") == 0
    same(tmp_path / "whole", tmp_path / "parts")
    assert (tmp_path / "whole" / "metrics.csv").read_bytes() == (tmp_path / "parts" / "metrics.csv").read_bytes()


def started(project: Path, out: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "playground", "train", str(project), *ALIKE, "--out", str(out)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=dict(os.environ))


def until_stored(process: subprocess.Popen[str], out: Path) -> None:
    end = time.monotonic() + 60
    while not (out / "run.safetensors").exists() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)


def test_a_run_that_was_killed_goes_on_from_where_it_was_stored(project, tmp_path):
    with started(project, tmp_path / "killed") as process:
        until_stored(process, tmp_path / "killed")
        process.send_signal(signal.SIGKILL)
        assert process.wait(30) == -signal.SIGKILL, "it was still training"
    before = json.loads(run_head(tmp_path / "killed")["position"])["step"]
    assert before > 0
    assert train(tmp_path / "killed", "--resume", "--steps", "60") == 0
    assert train(project, *ALIKE, "--steps", str(before + 60), "--out", tmp_path / "whole") == 0
    same(tmp_path / "whole", tmp_path / "killed")
    assert not list((tmp_path / "killed").glob(".*.part"))


def run_head(folder: Path) -> dict[str, str]:
    content = (folder / "run.safetensors").read_bytes()
    return json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])["__metadata__"]


def test_the_first_interrupt_stores_the_run_and_says_how_to_go_on(project, tmp_path):
    with started(project, tmp_path / "run") as process:
        until_stored(process, tmp_path / "run")
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert f"Go on with: playground train {tmp_path / 'run'} --resume" in out
    assert (tmp_path / "run" / "weights.safetensors").exists()


def test_a_run_goes_on_with_other_settings(project, tmp_path, capsys):
    assert train(project, "--epochs", "2", *ALIKE, "--out", tmp_path / "run") == 0
    assert train(tmp_path / "run", "--resume", "--epochs", "3", "--set", "optimizer.lr=0.001") == 0
    assert store.load(tmp_path / "run" / "project.json").epochs == 3
    assert json.loads(run_head(tmp_path / "run")["position"])["epoch"] == 3
    [[step, places]] = json.loads(run_head(tmp_path / "run")["log"])
    assert step > 0
    assert "epochs" in places


def test_without_a_stored_run_there_is_a_sentence(tmp_path, capsys):
    assert train(tmp_path, "--resume") == 1
    assert "There is no run to go on with" in capsys.readouterr().err


def test_every_run_is_listed_with_what_came_of_it(project, tmp_path, capsys):
    assert cli.main(["runs"]) == 0
    assert "No run is stored yet" in capsys.readouterr().out
    assert train(project, "--epochs", "1", *ALIKE) == 0
    assert train(project, "--epochs", "2", *ALIKE, "--steps", "30", "--out", tmp_path / "run") == 0
    assert train(tmp_path / "run", "--resume") == 0
    capsys.readouterr()
    assert cli.main(["runs", "--json"]) == 0
    newest, first = json.loads(capsys.readouterr().out)["runs"]
    assert (newest["name"], first["name"]) == ("Two spirals 2", "Two spirals")
    assert (newest["epochs"], first["epochs"]) == (2.0, 1.0), "what was resumed is one run"
    assert newest["metrics"]["test.accuracy"] > 0
    assert cli.main(["runs"]) == 0
    assert "Two spirals 2" in capsys.readouterr().out
