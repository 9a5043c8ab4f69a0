"""The start of the program, and what it must not break."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel

DRIVER = Path(__file__).with_name("driver.py")


def test_the_window_is_painted_before_torch_and_plots_are_imported(home):
    environment = {**os.environ, "PLAYGROUND_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(DRIVER), "first_paint", "lenet-mnist"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == ["visible", "imported:", "train is disabled"]
    assert done.stderr == ""


def test_void_calls_of_qt_keep_the_references_to_none(qapp):
    """PySide6 6.12.0 under Python 3.11 loses one in nearly every void call, and then the program aborts."""
    label = QLabel()
    before = sys.getrefcount(None)
    for n in range(500):
        label.setText(str(n))
        label.setVisible(False)
        label.update()
    assert sys.getrefcount(None) > before - 100
    label.deleteLater()


def test_the_program_ends_in_order_with_layers_on_the_clipboard(home):
    environment = {**os.environ, "PLAYGROUND_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(DRIVER), "copy", "xor-mlp"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stdout) == (0, "copied True\n"), done.stderr
