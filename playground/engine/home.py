"""The folder in which settings, journals and runs lie."""

from __future__ import annotations

import os
from pathlib import Path


def folder() -> Path:
    """The folder of this user; ``PLAYGROUND_HOME`` overrides it."""
    home = os.environ.get("PLAYGROUND_HOME")
    if home:
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_data_dir("playground", appauthor=False))
