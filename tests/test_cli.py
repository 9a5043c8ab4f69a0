"""The command line: what each command prints, writes and returns."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from playground import __version__, cli
from playground.core import store
from playground.core.claim import Claim, Operand
from playground.core.graph import Graph, Node
from playground.core.problem import Problem, Problems
from playground.core.project import SECTIONS, Project
from playground.core.resource import presets
from playground.core.spec import KINDS, member, members

QUICK = ("--steps", "12", "--threads", "1", "--device", "cpu")


@pytest.fixture
def run(capsys):
    """Runs a command; returns its status, and what it printed to both streams."""

    def command(*words: str | Path) -> tuple[int, str, str]:
        status = cli.main([str(word) for word in words])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        return status, printed.out, printed.err

    return command


@pytest.fixture
def as_json(run):
    """Runs a command with --json; the object in the last line of its output."""

    def command(*words: str | Path, status: int = 0) -> dict[str, Any]:
        code, out, _ = run(*words, "--json")
        assert code == status
        return json.loads(out.splitlines()[-1])

    return command


def file(folder: Path, **changes: Any) -> Path:
    """A small project file, changed."""
    raw = json.loads(presets()["xor-mlp"].read_text("utf-8")) | changes
    path = folder / "mine.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


# -- listing -----------------------------------------------------------------------------------------------------------


def test_presets_are_listed(run, as_json):
    rows = as_json("presets")["presets"]
    assert {row["id"] for row in rows} == set(presets())
    sections = [SECTIONS.index(row["section"]) for row in rows]
    assert sections == sorted(sections), "in the order of the lecture"
    assert all(set(row) == {"id", "title", "section"} and all(row.values()) for row in rows)
    status, out, _ = run("presets")
    assert status == 0
    assert all(row["id"] in out for row in rows)


def test_kinds_are_listed_with_their_params(run, as_json):
    kinds = as_json("kinds")
    assert set(kinds) == set(KINDS)
    for kind, rows in kinds.items():
        assert {row["name"] for row in rows} == set(members(kind))
        assert all({"name", "title", "family", "help", "params"} <= set(row) for row in rows)
    conv = next(row for row in kinds["layers"] if row["name"] == "Conv2d")
    assert conv["family"] == "Convolution"
    kernel = next(param for param in conv["params"] if param["name"] == "kernel_size")
    assert (kernel["type"], kernel["default"], kernel["low"], kernel["high"]) == ("integer", 3, 1, 31)
    status, out, _ = run("kinds")
    assert status == 0
    assert "Conv2d" in out


def test_what_is_printed_does_not_depend_on_the_terminal():
    done = subprocess.run(
        [sys.executable, "-m", "playground", "kinds", "--json"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"}, capture_output=True, timeout=110, check=True,
    )  # fmt: skip
    assert "−" in done.stdout.decode()


def test_version_and_help(run):
    assert run("--version")[:2] == (0, f"playground {__version__}\n")
    status, out, _ = run("--help")
    assert status == 0
    assert all(command in out for command in cli.COMMANDS)


# -- check -------------------------------------------------------------------------------------------------------------


def test_check_counts_and_shapes(as_json):
    [row] = as_json("check", "lenet-mnist")["files"]
    assert (row["file"], row["ok"], row["problems"]) == ("lenet-mnist", True, [])
    assert (row["parameters"], row["macs"]) == (61_706, 416_520)
    assert row["nodes"][1] == {"network": "network", "id": "conv1", "kind": "Conv2d", "shape": [6, 28, 28]}
    assert len(row["nodes"]) == 13


def test_check_tells_every_problem_of_every_file(as_json, run, tmp_path):
    bad = file(tmp_path, epochs=0, batch_size="many", seed=-1)
    cut = tmp_path / "cut.json"
    cut.write_text(bad.read_text()[:300])
    rows = as_json("check", "xor-mlp", bad, cut, "nothing", status=1)["files"]
    assert [row["ok"] for row in rows] == [True, False, False, False]
    assert [problem["where"] for problem in rows[1]["problems"]] == ["epochs", "batch_size", "seed"]
    assert all(problem["message"] for row in rows for problem in row["problems"])
    status, out, err = run("check", bad)
    assert status == 1
    assert "not valid" in out
    assert "epochs must be at least 1" in err


def test_check_says_where_a_network_does_not_fit(as_json, tmp_path):
    raw = json.loads(presets()["xor-mlp"].read_text("utf-8"))
    raw["networks"]["network"]["nodes"][1]["layer"] = {"kind": "Conv2d"}
    [row] = as_json("check", file(tmp_path, networks=raw["networks"]), status=1)["files"]
    assert row["problems"][0]["where"] == "networks.network.fc1"
    assert next(node for node in row["nodes"] if node["id"] == "fc1")["shape"] is None


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[[[", b'{"format": "playground", "version": 99}', b'{"\\ud800": 1}', b"\x00" * 9]
)
def test_malformed_files_get_a_sentence(run, as_json, tmp_path, content):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    [row] = as_json("check", path, status=1)["files"]
    assert row["problems"][0]["message"].endswith((".", "?"))
    status, _, err = run("train", path)
    assert status == 1
    assert err.startswith("playground: ")


# -- train -------------------------------------------------------------------------------------------------------------


def test_training_tells_what_came_of_it(as_json):
    result = as_json("train", "mlp-classify", *QUICK)
    assert set(result) == {"metrics", "seconds", "steps", "samples", "threads", "device", "runner", "ended", "out"}
    assert (result["steps"], result["samples"], result["threads"]) == (12, 12 * 32, 1)
    assert (result["device"], result["out"]) == ("cpu", None)
    assert {"train.loss", "test.loss", "test.accuracy"} <= set(result["metrics"])
    assert 0 < result["seconds"] < 60


def test_a_run_leaves_its_files(as_json, tmp_path):
    out = tmp_path / "deep" / "run"
    result = as_json(
        "train", "mlp-classify", "--epochs", "2", "--threads", "1", "--set", "optimizer.lr=0.02", "--out", out
    )
    assert result["out"] == str(out)
    assert {path.name for path in out.iterdir()} == {
        "project.json", "weights.safetensors", "metrics.csv", "model.py", "curves.png", "run.safetensors",
        "best.safetensors",
    }  # fmt: skip
    stored = store.load(out / "project.json")
    assert (stored.epochs, stored.optimizers["network"].lr) == (2, 0.02)
    with (out / "metrics.csv").open(newline="") as rows:
        losses = [row for row in csv.DictReader(rows) if row["metric"] == "train.loss"]
    assert len(losses) == result["steps"]
    again = as_json("train", out, "--threads", "1")
    assert again["metrics"] == result["metrics"], "the stored project is the whole run"


def test_the_same_seed_gives_the_same_numbers(as_json):
    one, two = (as_json("train", "mlp-classify", *QUICK)["metrics"] for _ in range(2))
    other = as_json("train", "mlp-classify", *QUICK, "--seed", "7")["metrics"]
    assert one == two
    assert one != other


def test_settings_reach_the_run(as_json):
    result = as_json("train", "xor-mlp", "--threads", "1", "--set", "epochs=2", "--set", "batch_size=60",
                     "--set", "networks.network.fc1.out_features=3", "--set", "dataset.samples=300")  # fmt: skip
    assert (result["steps"], result["samples"]) == (2 * 3, 2 * 180)


def test_without_json_a_line_sums_up(run, tmp_path):
    status, out, _ = run("train", "xor-mlp", *QUICK, "--out", tmp_path)
    assert status == 0
    assert out.startswith("12 steps in ")
    assert f"Written to {tmp_path}" in out


def test_a_run_that_blows_up_fails_with_the_reason(run):
    status, out, err = run("train", "mlp-classify", "--threads", "1", "--set", "optimizer=SGD",
                           "--set", "optimizer.lr=100", "--json")  # fmt: skip
    assert status == 1
    assert "learning rate" in err
    assert json.loads(out.splitlines()[-1])["steps"] > 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("train", "lenet-mnits"), "Did you mean lenet-mnist?"),
        (("train", "\0"), "There is no file and no demo"),
        (("train", "xor-mlp", "--set", "epochs"), "--set wants PATH=VALUE"),
        (("train", "xor-mlp", "--set", "epoch=3"), "Did you mean epochs?"),
        (("train", "xor-mlp", "--set", "epochs=0"), "must be at least 1"),
        (("train", "xor-mlp", "--set", "=3"), "is not a single value"),
        (("train", "xor-mlp", "--set", "networks.network.fc9.out_features=3"), "there is no layer"),
        (("train", "xor-mlp", "--seed", "-1"), "must be at least 0"),
        (("train", "xor-mlp", "--set", "networks.network.fc2.out_features=7"), "Squared error needs one output"),
        (("verify", "nothing-known"), "There is no file and no demo"),
        (("export", "nothing", "--to", "python", "-o", "x.py"), "There is no file and no demo"),
        (("export", "xor-mlp", "--to", "weights", "-o", "x"), "Train first"),
        (("nothing-known",), "There is no file and no demo"),
    ],
    ids=lambda value: " ".join(value[:3]).replace("\0", "NUL") if isinstance(value, tuple) else "",
)
def test_bad_input_gets_a_sentence(run, words, sentence, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, _, err = run(*words)
    assert status == 1
    assert sentence in err
    assert list(tmp_path.iterdir()) == []


def test_with_json_a_problem_is_an_object_as_well(as_json):
    [problem] = as_json("train", "xor-mlp", "--set", "epochs=0", status=1)["problems"]
    assert problem["where"] == "epochs"
    assert problem["severity"] == "error"


@pytest.mark.parametrize("command", ["train", "export"])
def test_where_nothing_can_be_written_there_is_a_sentence(run, as_json, tmp_path, command):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    words = {
        "train": ("train", "xor-mlp", *QUICK, "--out", blocked / "run"),
        "export": ("export", "xor-mlp", "--to", "python", "-o", blocked / "model.py"),
    }[command]
    status, _, err = run(*words)
    assert status == 1
    assert str(blocked) in err
    assert as_json(*words, status=1)["problems"]
    assert blocked.read_text() == "in the way"


@pytest.mark.parametrize(
    "words",
    [
        ("train",),
        ("train", "xor-mlp", "--epochs", "0"),
        ("train", "xor-mlp", "--steps", "many"),
        ("train", "xor-mlp", "--device", "abacus"),
        ("train", "xor-mlp", "--nothing"),
        ("check",),
        ("export", "xor-mlp"),
        ("export", "xor-mlp", "--to", "exe", "-o", "x"),
        ("screenshot", "xor-mlp", "-o", "x.png", "--size", "big"),
        ("--nothing",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_two(run, words):
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert "usage: playground" in err


# -- verify and export -------------------------------------------------------------------------------------------------


def test_verify_measures_each_claim(as_json):
    rows = as_json("verify", "xor-perceptron", "--threads", "1")["claims"]
    assert len(rows) == len(store.read(presets()["xor-perceptron"].read_bytes()).claims)
    for row in rows:
        assert set(row) == {"preset", "claim", "measured", "bound", "seconds", "passed"}
        assert row["passed"] is True
        assert row["measured"] <= row["bound"] == 0.75


def test_a_claim_that_does_not_hold_fails(as_json, run, tmp_path):
    path = file(tmp_path, epochs=1, claims=[{"metric": "test.accuracy", ">": 1}, {"metric": "nothing", ">": 0}])
    one, two = as_json("verify", path, status=1)["claims"]
    assert (one["passed"], one["claim"]) == (False, "test.accuracy > 1")
    assert (two["passed"], two["measured"]) == (False, None)
    status, out, _ = run("verify", path)
    assert status == 1
    assert out.count("FAILS") == 2


def test_source_is_exported_from_demo_and_run(as_json, tmp_path):
    result = as_json("export", "lenet-mnist", "--to", "python", "-o", tmp_path / "model.py")
    text = (tmp_path / "model.py").read_text("utf-8")
    assert result == {"path": str(tmp_path / "model.py"), "bytes": len(text.encode())}
    assert "self.conv1 = nn.Conv2d(1, 6, 5, stride=1, padding=2, bias=True)" in text
    as_json("train", "xor-mlp", *QUICK, "--out", tmp_path / "run")
    as_json("export", tmp_path / "run", "--to", "python", "-o", tmp_path / "again.py")
    assert (tmp_path / "again.py").read_text() == (tmp_path / "run" / "model.py").read_text()
    as_json("export", tmp_path / "run", "--to", "weights", "-o", tmp_path / "w.safetensors")
    assert (tmp_path / "w.safetensors").read_bytes() == (tmp_path / "run" / "weights.safetensors").read_bytes()


def test_damaged_weights_are_a_problem(run, tmp_path):
    assert run("train", "xor-mlp", *QUICK, "--out", tmp_path / "run")[0] == 0
    (tmp_path / "run" / "weights.safetensors").write_bytes(b"nonsense")
    status, _, err = run("export", tmp_path / "run", "--to", "weights", "-o", tmp_path / "w")
    assert status == 1
    assert "are damaged" in err
    status, _, err = run("export", tmp_path, "--to", "python", "-o", tmp_path / "w")
    assert status == 1
    assert "Cannot read project.json" in err


# -- the window, and its absence ---------------------------------------------------------------------------------------


def test_without_a_display_the_demo_is_trained_instead(run, tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(tmp_path)
    shots: list[Path] = []

    class Window:
        @staticmethod
        def screenshot(target: str, path: Path, **_: Any) -> None:
            shots.append(path)

    monkeypatch.setattr(cli, "_app", lambda: Window)
    status, out, _ = run("xor-perceptron")
    assert status == 0
    assert "no display" in out
    assert (tmp_path / "runs" / "xor-perceptron" / "curves.png").exists()
    assert shots == [Path("runs/xor-perceptron/window.png")]


def test_a_run_needs_no_qt(tmp_path):
    script = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pyqtgraph'] = None\n"
        "from playground.cli import main\n"
        "assert main(['train', 'xor-mlp', '--steps', '20', '--threads', '1', '--out', 'run', '--json']) == 0\n"
        "assert main(['screenshot', 'xor-mlp', '-o', 'shot.png']) == 1\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=110, check=True
    )
    assert json.loads(done.stdout.splitlines()[-1])["steps"] == 20
    assert len(list((tmp_path / "run").iterdir())) == 7
    assert "needs PySide6" in done.stderr


def test_a_network_that_fails_in_the_middle_is_explained_without_a_traceback(run, tmp_path):
    graph = Graph().with_nodes(
        Node("input", member("layers", "Input")()),
        Node("norm", member("layers", "BatchNorm1d")()),
        Node("fc", member("layers", "Linear")(out_features=2)),
    )
    graph = graph.connect("input", "norm").connect("norm", "fc")
    data = member("datasets", "ToyPoints")(samples=11, validation=0.2, test=0.2)
    project = Project(networks={"network": graph}, dataset=data, batch_size=data.signature().counts[0] - 1)
    store.save(tmp_path / "one.json", project)
    claims = (Claim(Operand("train.loss"), ">", 0),)
    store.save(tmp_path / "claim.json", replace(project, claims=claims))
    for words in (("train", tmp_path / "one.json"), ("verify", tmp_path / "claim.json")):
        status, _, err = run(*words)
        assert status == 1
        assert "networks.network.norm: Batch norm cannot work on a batch of one example" in err
        assert "Traceback" not in err


def test_weights_are_there_even_if_the_picture_fails(run, tmp_path, monkeypatch):
    def fail(*_: Any) -> None:
        raise Problems([Problem("", "No picture.")])

    monkeypatch.setattr(member("exporters", "CurvesPicture"), "write", fail)
    assert run("train", "xor-mlp", *QUICK, "--out", tmp_path)[0] == 1
    assert {"project.json", "weights.safetensors", "metrics.csv", "model.py"} <= {p.name for p in tmp_path.iterdir()}
