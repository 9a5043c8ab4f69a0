"""Learned tensors: carried over an edit, kept while their layer is away, written to and read from a state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from torch import Tensor, nn

Key = tuple[str, str, str, tuple[int, ...]]
"""Role, dotted name of the tensor, class of the module that holds it, and shape."""


class Stash:
    """Tensors (with the optimizer's memory of them) of every layer that was there since the last reset."""

    def __init__(self) -> None:
        self._kept: dict[Key, tuple[Tensor, dict[str, Any]]] = {}

    def clear(self) -> None:
        self._kept.clear()

    def keep(self, networks: Mapping[str, nn.Module], optimizers: Mapping[str, torch.optim.Optimizer]) -> None:
        """Remember all tensors of networks that are about to be replaced. They are not copied."""
        memory = {parameter: state for optimizer in optimizers.values() for parameter, state in optimizer.state.items()}
        for key, tensor in _tensors(networks).items():
            self._kept[key] = (tensor.detach(), memory.get(tensor, {}))

    def restore(self, networks: Mapping[str, nn.Module], optimizers: Mapping[str, torch.optim.Optimizer]) -> int:
        """Give back what fits by role, name, kind and shape; returns how many tensors were restored."""
        import torch

        owners = {p: optimizer for optimizer in optimizers.values() for group in optimizer.param_groups
                  for p in group["params"]}  # fmt: skip
        count = 0
        with torch.no_grad():
            for key, tensor in _tensors(networks).items():
                if key not in self._kept:
                    continue
                value, memory = self._kept[key]
                tensor.copy_(value)
                count += 1
                if memory and tensor in owners:
                    owners[tensor].state[tensor] = _copied(memory)
        return count


def _tensors(networks: Mapping[str, nn.Module]) -> dict[Key, Tensor]:
    found: dict[Key, Tensor] = {}
    for role, network in networks.items():
        for prefix, module in network.named_modules():
            for name, tensor in (*module.named_parameters(recurse=False), *module.named_buffers(recurse=False)):
                dotted = f"{prefix}.{name}" if prefix else name
                found[role, dotted, type(module).__name__, tuple(tensor.shape)] = tensor
    return found


def _copied(memory: Mapping[str, Any]) -> dict[str, Any]:
    import torch

    return {key: value.clone() if isinstance(value, torch.Tensor) else value for key, value in memory.items()}


def optimizer_tensors(
    optimizers: Mapping[str, torch.optim.Optimizer], networks: Mapping[str, nn.Module]
) -> dict[str, Tensor]:
    """The optimizers' memory as ``{"slot/role/parameter/name": tensor}``."""
    import torch

    result: dict[str, Tensor] = {}
    for slot, optimizer in optimizers.items():
        for role, network in networks.items():
            for name, parameter in network.named_parameters():
                for key, value in optimizer.state.get(parameter, {}).items():
                    if isinstance(value, torch.Tensor):
                        result[f"{slot}/{role}/{name}/{key}"] = value
                    elif isinstance(value, int | float):
                        result[f"{slot}/{role}/{name}/{key}"] = torch.tensor(float(value))
    return result


def load_optimizer_tensors(
    optimizers: Mapping[str, torch.optim.Optimizer], networks: Mapping[str, nn.Module], tensors: Mapping[str, Tensor]
) -> None:
    """Put back what `optimizer_tensors` gave, where slot, parameter and shape still agree.

    The memory of a parameter is taken over as a whole or not at all: an optimizer cannot go on from half of it.
    """
    parameters = {(role, name): p for role, network in networks.items() for name, p in network.named_parameters()}
    memories: dict[tuple[str, str, str], dict[str, Tensor]] = {}
    for key, value in tensors.items():
        slot, role, name, field = (key.split("/") + [""] * 4)[:4]
        if (role, name) in parameters and slot in optimizers:
            memories.setdefault((slot, role, name), {})[field] = value
    for (slot, role, name), memory in memories.items():
        parameter = parameters[role, name]
        if all(value.shape in ((), parameter.shape) for value in memory.values()):
            for field, value in memory.items():
                home = value.clone() if value.ndim == 0 else value.to(parameter.device, copy=True)
                optimizers[slot].state[parameter][field] = home
