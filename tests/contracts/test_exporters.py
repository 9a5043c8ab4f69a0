"""Every exporter writes something sound, and either all of it or nothing."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from dataclasses import replace

import pytest
import torch

from playground.core import store
from playground.core.problem import Problems
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine.exporter import Finished
from playground.engine.isolation import evaluating
from playground.engine.trainer import Trainer

EXPORTERS = {cls.format: cls() for cls in members("exporters").values()}


def finished(trainer: Trainer) -> Finished:
    weights = {role: network.state_dict() for role, network in trainer.networks.items()}
    return Finished(trainer.project, weights, trainer.telemetry.curves, dict(trainer.at.latest))


@pytest.fixture(scope="module")
def trainer() -> Trainer:
    project = replace(store.read(presets()["mlp-classify"].read_bytes()), epochs=3)
    made = Trainer(project, threads=1)
    for _ in made.train():
        pass
    return made


@pytest.mark.parametrize("format", EXPORTERS)
def test_each_writes_its_file_and_no_other(trainer, tmp_path, format):
    path = tmp_path / "deep" / f"file{EXPORTERS[format].suffix}"
    EXPORTERS[format].write(finished(trainer), path)
    assert os.listdir(path.parent) == [path.name]
    assert path.stat().st_size > 100


@pytest.mark.parametrize("title", ["from $5$ to $x_$", "$\\frac$", "a\nb", ""])
def test_any_title_is_drawn(trainer, tmp_path, title):
    run = finished(trainer)
    EXPORTERS["curves"].write(replace(run, project=replace(run.project, title=title)), tmp_path / "curves.png")
    assert (tmp_path / "curves.png").stat().st_size > 100


@pytest.mark.parametrize("format", EXPORTERS)
def test_a_full_disk_leaves_the_old_file(trainer, tmp_path, monkeypatch, format):
    path = tmp_path / "file"
    path.write_text("old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        EXPORTERS[format].write(finished(trainer), path)
    assert path.read_text() == "old"
    assert [name for name in os.listdir(tmp_path) if name.startswith(".")] == []


@pytest.mark.parametrize("format", EXPORTERS)
def test_without_a_run_code_is_written_and_the_rest_says_to_train_first(trainer, tmp_path, format):
    exporter, bare = EXPORTERS[format], Finished(trainer.project)
    if format == "python":
        exporter.write(bare, tmp_path / "file")
        assert (tmp_path / "file").exists()
    else:
        with pytest.raises(Problems, match="Train first"):
            exporter.write(bare, tmp_path / "file")


def test_each_has_a_format_of_its_own():
    assert len(EXPORTERS) == len(members("exporters"))
    assert all(exporter.format and exporter.suffix.startswith(".") for exporter in EXPORTERS.values())


def test_the_table_has_a_row_per_value(trainer, tmp_path):
    EXPORTERS["metrics"].write(finished(trainer), tmp_path / "metrics.csv")
    with (tmp_path / "metrics.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["metric", "step", "epoch", "value"]
    curves = trainer.telemetry.curves
    for name in curves.names():
        curve = curves.get(name)
        mine = [row for row in rows if row["metric"] == name]
        assert [int(row["step"]) for row in mine] == curve.steps.tolist()
        assert [float(row["value"]) for row in mine] == pytest.approx(curve.values.tolist(), rel=1e-7)
    assert {row["metric"] for row in rows} == set(curves.names()) >= {"train.loss", "validation.accuracy"}


def test_the_curves_are_a_picture(trainer, tmp_path):
    import matplotlib.image

    EXPORTERS["curves"].write(finished(trainer), tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    pixels = matplotlib.image.imread(tmp_path / "curves.png")
    assert pixels.shape[0] > 300
    assert pixels.shape[1] > 900
    assert pixels.std() > 0.05, "something is drawn"


def test_the_running_mean_is_one():
    import numpy as np

    from playground.exporters.curves import _mean

    values = np.arange(200.0)
    expected = [values[max(0, n - 3) : n + 1].mean() for n in range(200)]
    assert _mean(values) == pytest.approx(expected)


def test_source_and_weights_work_where_playground_is_not(tmp_path):
    project = store.read(presets()["lenet-mnist"].read_bytes())
    trainer = Trainer(project, threads=1)
    for _ in trainer.train(steps=2):
        pass
    EXPORTERS["python"].write(finished(trainer), tmp_path / "model.py")
    EXPORTERS["weights"].write(finished(trainer), tmp_path / "weights.safetensors")
    x = torch.randn(3, 1, 28, 28, generator=torch.Generator().manual_seed(1))
    with evaluating(trainer.networks):
        expected = trainer.networks["network"](x)
    torch.save(x, tmp_path / "x.pt")
    script = (
        "import sys; sys.path.insert(0, '.'); sys.modules['playground'] = None; import torch, model\n"
        "from safetensors.torch import load_file\n"
        "torch.set_num_threads(1); net = model.Net().eval(); net.load_state_dict(load_file('weights.safetensors'))\n"
        "torch.save(net(torch.load('x.pt', weights_only=True)).detach(), 'y.pt')\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], cwd=tmp_path, check=True, timeout=100)
    assert torch.equal(torch.load(tmp_path / "y.pt", weights_only=True), expected)


def test_weights_of_several_networks_are_told_apart(tmp_path):
    from safetensors.torch import load_file

    weights = {"generator": {"a": torch.ones(2)}, "discriminator": {"a": torch.zeros(2, 2).T}}
    run = Finished(member_project(), weights)
    EXPORTERS["weights"].write(run, tmp_path / "w.safetensors")
    assert {name: value.shape for name, value in load_file(tmp_path / "w.safetensors").items()} == {
        "generator.a": (2,),
        "discriminator.a": (2, 2),
    }


def member_project():
    from playground.core.project import Project

    return Project(dataset=member("datasets", "ToyPoints")())
