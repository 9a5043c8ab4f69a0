"""The wheel holds everything that the program needs, and runs in an empty folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_program_runs_from_an_installed_wheel_in_an_empty_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    [wheel] = tmp_path.glob("*.whl")
    installed, empty = tmp_path / "installed", tmp_path / "empty"
    zipfile.ZipFile(wheel).extractall(installed)
    empty.mkdir()
    # -S leaves out the checkout that is installed for development; its dependencies are given by path.
    paths = [str(installed), *(path for path in sys.path if path.endswith("site-packages"))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}

    def run(*arguments: str) -> dict[str, object]:
        done = subprocess.run(
            [sys.executable, "-S", "-m", "playground", *arguments, "--json"],
            cwd=empty, env=environment, check=True, capture_output=True, text=True, timeout=100,
        )  # fmt: skip
        return json.loads(done.stdout.splitlines()[-1])

    where = subprocess.run(
        [sys.executable, "-S", "-c", "import playground; print(playground.__file__)"],
        cwd=empty, env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert where.stdout.startswith(str(installed))
    assert {row["id"] for row in run("presets")["presets"]} >= {"lenet-mnist", "xor-mlp"}
    assert run("train", "lenet-mnist", "--steps", "2", "--out", "run")["steps"] == 2
    assert (empty / "run" / "weights.safetensors").is_file()
    assert next(installed.glob("playground/resources/fonts/Inter-Regular.otf"), None)
    assert next(installed.glob("playground/resources/theme.qss"), None)
