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
    """Tensors of every layer that was there since the last reset, with the optimizer's memory of them and its class."""

    def __init__(self) -> None:
        self._kept: dict[Key, tuple[Tensor, dict[str, Any], str]] = {}
        self._latest: frozenset[Key] = frozenset()
        """What was kept last."""

    def clear(self) -> None:
        self._kept.clear()

    def keep(self, networks: Mapping[str, nn.Module], optimizers: Mapping[str, torch.optim.Optimizer]) -> None:
        """Remember all tensors of networks that are about to be replaced. They are not copied."""
        from playground.engine import recall

        owners = _owners(optimizers)
        tensors = _tensors(networks)
        self._latest = frozenset(tensors)
        for key, tensor in tensors.items():
            owner = owners.get(tensor)
            memory = recall.of(owner, tensor) if owner is not None else {}
            self._kept[key] = (tensor.detach(), memory, recall.kind(owner))

    def restore(self, networks: Mapping[str, nn.Module], optimizers: Mapping[str, torch.optim.Optimizer]) -> int:
        """Give back what fits by role, name, kind and shape; returns how many tensors were restored.

        A layer that was put into a Block, or taken out of one, keeps its tensors as well. Memory goes only to an
        optimizer of the class that it is of: another could not go on from it.
        """
        import torch

        from playground.engine import recall

        owners = _owners(optimizers)
        tensors = _tensors(networks)
        moved = self._moved(tensors)
        count = 0
        with torch.no_grad():
            for key, tensor in tensors.items():
                found = self._kept.get(key) or self._kept.get(moved.get(key, key))
                if found is None:
                    continue
                value, memory, kind = found
                tensor.copy_(value)
                count += 1
                owner = owners.get(tensor)
                if owner is not None:
                    recall.give(owner, tensor, recall.copied(memory), kind)
        return count

    def _moved(self, tensors: Mapping[Key, Tensor]) -> dict[Key, Key]:
        """For new tensors, the one that has just gone and differs from it only by the Block that it was in."""
        gone: dict[Key, list[Key]] = {}
        for key in self._latest - tensors.keys():
            gone.setdefault(_within_block(key), []).append(key)
        new: dict[Key, list[Key]] = {}
        for key in tensors.keys() - self._kept.keys():
            new.setdefault(_within_block(key), []).append(key)
        return {keys[0]: gone[name][0] for name, keys in new.items() if len(keys) == 1 and len(gone.get(name, ())) == 1}


def _within_block(key: Key) -> Key:
    """The key without the Blocks that its layer is in."""
    role, dotted, kind, shape = key
    return role, ".".join(dotted.split(".")[-2:]), kind, shape


def _owners(optimizers: Mapping[str, torch.optim.Optimizer]) -> dict[Tensor, torch.optim.Optimizer]:
    """Which optimizer trains each parameter."""
    return {
        parameter: optimizer
        for optimizer in optimizers.values()
        for group in optimizer.param_groups
        for parameter in group["params"]
    }


def _tensors(networks: Mapping[str, nn.Module]) -> dict[Key, Tensor]:
    found: dict[Key, Tensor] = {}
    for role, network in networks.items():
        for prefix, module in network.named_modules():
            for name, tensor in (*module.named_parameters(recurse=False), *module.named_buffers(recurse=False)):
                dotted = f"{prefix}.{name}" if prefix else name
                found[role, dotted, type(module).__name__, tuple(tensor.shape)] = tensor
    return found


def optimizer_tensors(
    optimizers: Mapping[str, torch.optim.Optimizer], networks: Mapping[str, nn.Module]
) -> dict[str, Tensor]:
    """The optimizers' memory as ``{"slot/class/role/parameter/name": tensor}``."""
    from playground.engine import recall

    result: dict[str, Tensor] = {}
    for slot, optimizer in optimizers.items():
        place = f"{slot}/{recall.kind(optimizer)}"
        for role, network in networks.items():
            for name, parameter in network.named_parameters():
                for key, value in recall.plain(recall.of(optimizer, parameter)).items():
                    result[f"{place}/{role}/{name}/{key}"] = value
    return result


def load_optimizer_tensors(
    optimizers: Mapping[str, torch.optim.Optimizer], networks: Mapping[str, nn.Module], tensors: Mapping[str, Tensor]
) -> None:
    """Put back what `optimizer_tensors` gave, where slot, class, parameter and shape still agree."""
    from playground.engine import recall

    parameters = {(role, name): p for role, network in networks.items() for name, p in network.named_parameters()}
    memories: dict[tuple[str, str, str, str], dict[str, Tensor]] = {}
    for key, value in tensors.items():
        slot, kind, role, name, field = (key.split("/") + [""] * 5)[:5]
        if (role, name) in parameters and slot in optimizers:
            memories.setdefault((slot, kind, role, name), {})[field] = value
    for (slot, kind, role, name), memory in memories.items():
        parameter = parameters[role, name]
        recall.give(optimizers[slot], parameter, recall.unplain(memory, parameter), kind)
