"""Where to compute: which device, how many threads, and what is really in use, said plainly."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from playground.core.language import say
from playground.core.problem import Fix, Problem, Problems
from playground.core.project import Project

if TYPE_CHECKING:
    import torch
    from torch import nn


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


def demand(project: Project, device: torch.device) -> None:
    """Raises Problems where a device does not compute in the precision that a project wants."""
    import torch

    wanted, kind = project.precision, device.type
    if wanted == "fp16" and kind != "cuda":
        message = say("fp16 needs a CUDA GPU: only there gradients are scaled, so that small ones do not become 0.")
        instead = "bf16"
    elif wanted == "bf16" and kind == "cuda" and not torch.cuda.is_bf16_supported():
        message, instead = say("This GPU cannot compute in bf16."), "fp16"
    elif wanted == "float64" and kind == "mps":
        message, instead = say("Apple GPUs cannot compute in float64."), "float32"
    else:
        return
    fix = Fix(say("Use {precision}", precision=instead), lambda now: replace(now, precision=instead))
    raise Problems([Problem("precision", f"{message} {fix.label}.", fix)])


def use_tf32(wanted: bool) -> None:
    """Whether CUDA may multiply with fewer digits: matrices and convolutions alike. Other devices take no notice."""
    import torch

    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = wanted


def manner(device: torch.device | str, project: Project, network: nn.Module) -> tuple[str, ...]:
    """What is done otherwise than usual on this device, in a word each: "bf16", "compiled", "TF32"."""
    from playground.engine.manner import words

    tf32 = project.tf32 and str(device).startswith("cuda")
    return (*words(network), *(("TF32",) if tf32 else ()))


def describe(device: torch.device | str, thread_count: int) -> str:
    """For instance "CPU, 1 thread" or the name of the GPU."""
    import torch

    kind = str(device).split(":")[0]
    if kind == "cuda":
        return torch.cuda.get_device_name(device)
    if kind == "mps":
        return "Apple GPU"
    return say("CPU, 1 thread") if thread_count == 1 else say("CPU, {count} threads", count=thread_count)
