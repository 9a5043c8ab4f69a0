"""PyTorch source in one file."""

from __future__ import annotations

from pathlib import Path

from playground.core.disk import write_atomically
from playground.engine import network
from playground.engine.exporter import Exporter, Finished

HEAD = '''"""Networks made with Playground. Needs nothing but PyTorch.

Load trained weights with:

    from safetensors.torch import load_file
    net.load_state_dict(load_file("weights.safetensors"))
"""

'''


class Python(Exporter):
    """The network as a plain nn.Module class, word for word the code that is trained."""

    title, format, suffix, from_window = "Python (PyTorch)", "python", ".py", True

    def write(self, run: Finished, path: Path) -> None:
        write_atomically(path, (HEAD + network.source(run.project)).encode())
