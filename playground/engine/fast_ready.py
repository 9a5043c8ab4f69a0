"""When the native runner's code is there: it is compiled once per computer, in a process of its own, and then kept.

Compiling takes a quarter of a minute; loading what was kept, about a second. Neither happens on the thread of a window.
"""

from __future__ import annotations

import gc
import hashlib
import importlib
import importlib.metadata
import importlib.util
import logging
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from playground.core.language import say

log = logging.getLogger(__name__)

SOURCES = "fast_bend.py", "fast_codes.py", "fast_kernel.py", "fast_lanes.py", "fast_loss.py", "fast_order.py"

KEPT = 2
"""Folders of compiled code that are kept besides the one in use."""
_kernel: Any = None
_compiler: subprocess.Popen[bytes] | None = None
_broken = ""


@cache
def installed() -> bool:
    """Whether numba is there, without importing it."""
    return importlib.util.find_spec("numba") is not None


@cache
def folder() -> Path | None:
    """Where compiled code is kept, for just these sources and this computer; None if nothing can be written."""
    import platformdirs

    digest = hashlib.blake2b(digest_size=8)
    for name in SOURCES:
        digest.update(Path(__file__).with_name(name).read_bytes())
    versions = [importlib.metadata.version(name) for name in ("numba", "numpy")]
    digest.update(" ".join([*versions, *platform.uname(), sys.version]).encode())
    home = os.environ.get("NUMBA_CACHE_DIR") or platformdirs.user_cache_dir("playground", appauthor=False)
    for place in (Path(home), Path(tempfile.gettempdir()) / f"playground-{platform.node()}"):
        found = place / f"native-{digest.hexdigest()}"
        try:
            found.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=found):
                return found
        except OSError:
            continue
    return None


def kept() -> bool:
    """Whether the code was compiled already, so that it only has to be loaded."""
    home = folder()
    return home is not None and (home / _mark()).exists()


def _mark() -> str:
    """Name of the file that says so: numba keeps code apart by the place of a source and by when it was written."""
    digest = hashlib.blake2b(digest_size=8)
    for name in SOURCES:
        source = Path(__file__).with_name(name)
        digest.update(f"{source} {source.stat().st_mtime_ns} {source.stat().st_size}".encode())
    return f"done-{digest.hexdigest()}"


def loaded() -> bool:
    """Whether the code is there already."""
    return _kernel is not None


def kernel() -> Any:
    """The compiled module if it is there or can be loaded; else None, and a process is started that compiles it.

    A cache that cannot be written leaves all to PyTorch.
    """
    if _kernel is not None:
        return _kernel
    if _broken or not installed() or folder() is None:
        return None
    if not kept():
        _start_compiler()
        return None
    return load()


def load() -> Any:
    """Load the code, or compile it here and now; None where that does not work."""
    global _kernel, _broken
    home = folder()
    if _kernel is not None or _broken or home is None:
        return _kernel
    collecting = gc.isenabled()
    gc.disable()  # a look at all that numba makes would hold up every thread for a tenth of a second
    try:
        from numba.core import config

        config.CACHE_DIR = str(home)  # pyright: ignore[reportAttributeAccessIssue]
        module = importlib.import_module("playground.engine.fast_kernel")
        importlib.import_module("playground.engine.fast_trial").go(module)
        (home / _mark()).touch()
    except Exception as error:  # whatever is wrong with a compiler must not keep anybody from training
        log.exception("The native code cannot be used")
        _broken = str(error).strip().partition("\n")[0] or type(error).__name__
        return None
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
    _kernel = module
    return module


def why_not() -> str:
    """Why there is no native code now, in a sentence; "" if there is."""
    if _kernel is not None:
        return ""
    if not installed():
        return say("Native code needs numba: pip install numba.")
    if _broken:
        return say("The native code cannot be used: {error}.", error=_broken)
    if folder() is None:
        return say("There is no folder in which compiled code could be kept.")
    return "" if kept() else say("The native code is being compiled, once for this computer.")


def _start_compiler() -> None:
    """Compile in another process, unless one is at it already."""
    global _compiler, _broken
    if _compiler is None:
        command = [sys.executable, "-m", "playground.engine.fast_ready"]
        try:
            _compiler = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            _broken = str(error)
    elif _compiler.poll():
        _broken = say("its compiler has failed")


def _tidy() -> None:
    """Of the folders for other versions, keep the newest."""
    home = folder()
    others = [] if home is None else [one for one in home.parent.glob("native-*") if one != home]
    for old in sorted(others, key=lambda one: one.stat().st_mtime)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)


def _main() -> int:
    quieter: Callable[[int], int] | None = getattr(os, "nice", None)
    if quieter is not None:
        quieter(5)
    _tidy()
    return 0 if load() is not None else 1


if __name__ == "__main__":
    sys.exit(_main())
