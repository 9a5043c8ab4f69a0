"""Where to compute: which device, how many threads, and what is really in use, said plainly."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from playground.core.language import say
from playground.core.problem import Problem, Problems

if TYPE_CHECKING:
    import torch


def choose(wanted: str) -> torch.device:
    """The device for "auto", "cpu", "cuda" or "mps". Raises Problems where this computer does not have it."""
    import torch

    has = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if wanted == "auto":
        wanted = next((name for name in ("cuda", "mps") if has[name]), "cpu")
    if not has.get(wanted, False):
        names = ", ".join(name for name, there in has.items() if there)
        message = say(
            "PyTorch finds no device {wanted!r} on this computer. Choose auto, or one of: {names}.",
            wanted=wanted,
            names=names,
        )
        raise Problems([Problem("device", message)])
    return torch.device(wanted)


def threads(wanted: int) -> int:
    """CPU threads for computing; 0 leaves one core to the window and takes the rest."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return wanted or max(1, cores - 1)


def describe(device: torch.device | str, thread_count: int) -> str:
    """For instance "CPU, 1 thread" or the name of the GPU."""
    import torch

    kind = str(device).split(":")[0]
    if kind == "cuda":
        return torch.cuda.get_device_name(device)
    if kind == "mps":
        return "Apple GPU"
    return say("CPU, 1 thread") if thread_count == 1 else say("CPU, {count} threads", count=thread_count)
