"""The native runner of one trainer: takes over whole stretches of training where the project is fit for it.

It works in the memory of the parameters and of the optimizer themselves, so pause, probes and checkpoints find all as
PyTorch would have left it, gradients included. What it computes differs from PyTorch's in the last digits only, and
does not depend on how a run is cut into stretches.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from playground.core.language import say
from playground.core.project import Project
from playground.core.stop_rule import FALLBACK
from playground.engine import assembly, fast, fast_ready, pace
from playground.engine.data import ordered, prepared
from playground.engine.fast_codes import LINEAR, LOSSES, OPTIMIZERS, SGD
from playground.engine.seed import derive_each
from playground.engine.telemetry import Array

if TYPE_CHECKING:
    import torch

    from playground.engine.trainer import Trainer

SECONDS = 0.012
"""How long a stretch is to take: commands, edits and stop rules wait for its end."""
GUESS = 2e-6, 2e9
"""Seconds that a step takes besides its products, and products per second: for the first stretch."""
LONGEST = 1 << 15
"""Most steps of one stretch."""


@dataclass(frozen=True, eq=False)
class Plan:
    """What stays the same from stretch to stretch while project and network do."""

    project: Project
    stages: list[fast.Stage]
    table: Array
    constants: Array
    loss: Array
    values: Array
    slopes: Array
    room: Array
    data: dict[str, tuple[Array, Array]]


class Native:
    """Belongs to one trainer; decides who trains, and trains if it is native code."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._judged: tuple[Project, torch.device] | None = None
        self._why = ""
        self._plan: Plan | None = None
        self._pace = 0.0
        """Steps per second of the last stretch."""
        self._order: tuple[tuple[int, int, int], Array] | None = None

    @property
    def why(self) -> str:
        """Why PyTorch trains, and not native code, by the project alone; "" if native code is to do it."""
        trainer = self._trainer
        judged = trainer.project, trainer.device
        if self._judged is None or self._judged[0] is not judged[0] or self._judged[1] != judged[1]:
            self._why = fast.chosen(trainer.project, trainer.analysis)
            if not self._why and trainer.device.type != "cpu":
                self._why = say("Native code runs on the CPU only.")
            self._judged = judged
        return self._why

    def explained(self) -> tuple[str, str]:
        """Who trains ("native" or "eager"), and why PyTorch does if it does."""
        why = self.why or fast_ready.why_not()
        return ("eager" if why else "native"), why

    def takes_over(self) -> bool:
        """Whether native code trains what comes next. A change is written into the log of the run."""
        kernel = None if self.why else fast_ready.kernel()
        at, runner = self._trainer.at, "eager" if kernel is None else "native"
        if at.runner != runner:
            if at.step and at.runner:
                self._trainer.log.append((at.step, [f"runner {runner}"]))
            at.runner = runner
        return kernel is not None

    def warm(self) -> bool:
        """Have the code ready where it will be needed; True if it has just been loaded."""
        before = fast_ready.loaded()
        return not self.why and fast_ready.kernel() is not None and not before

    # -- a stretch -------------------------------------------------------------------------------------------------

    def advance(self, most: int) -> None:
        """Train at most so many steps; ends of epochs, with their validation, are part of it."""
        trainer, at = self._trainer, self._trainer.at
        trainer.flush()
        started = time.perf_counter()
        count = trainer.data.count("train")
        left, each = math.ceil((count - at.example) / at.batch_size), math.ceil(count / trainer.project.batch_size)
        steps = self._length(most, left, each)
        epochs = 1 + max(0, steps - left) // each
        lrs = assembly.rule(trainer.project, "network").lr * np.array(pace.factors(trainer, steps))
        orders = self._orders(at.epoch, epochs if steps >= left else 1)
        strict = any(rule.judges == "loss" for rule in trainer.project.stop_rules)
        found, means = np.zeros((3, steps)), np.zeros((2, epochs))
        done, ended = self._run(orders, (at.example, at.batch_size, strict), lrs, (found, means))
        from playground.engine import grouping

        for optimizer in trainer.optimizers.values():
            grouping.set_rate(optimizer, float(lrs[done - 1]))
        example = 0 if ended else min(count, at.example + done * at.batch_size)
        at.samples += ended * count + example - at.example
        at.step += done
        at.example = example
        names = ("loss", "accuracy") if trainer.data.signature.target == "classes" else ("loss",)
        columns = {name: found[n, :done].astype(np.float32) for n, name in enumerate(names)}
        trainer.ledger.publish(np.arange(at.step - done + 1, at.step + 1), at.epoch + found[2, :done], columns)
        if ended:
            self._end_epochs(columns, means[:, :ended], left, each)
        else:
            trainer.ledger.add_up(columns)
        trainer.stopping.after_steps()
        passed = time.perf_counter() - started
        at.seconds += passed
        self._pace = done / passed

    def _length(self, most: int, left: int, each: int) -> int:
        """How many steps to take: to the end of an epoch, or less. The results do not depend on it."""
        trainer, at = self._trainer, self._trainer.at
        if not self._pace:
            fixed, speed = GUESS
            self._pace = 1 / (fixed + trainer.analysis.parameters * at.batch_size * 3 / speed)
        steps = max(1, min(most, LONGEST, int(self._pace * SECONDS)))
        if steps <= left:
            return steps
        # Who listens is asked after each epoch, and a batch size that was changed counts from the next one.
        alone = trainer.project.schedule.listens or any(rule.judges == "epoch" for rule in trainer.project.stop_rules)
        more = 0 if alone or at.batch_size != trainer.project.batch_size else (steps - left) // each
        return left + min(more, at.goal_epoch - at.epoch - 1) * each

    def _end_epochs(self, columns: dict[str, Array], means: Array, left: int, each: int) -> None:
        """What happens at the ends of epochs, for all that lie in the stretch: sums, validation, the best one."""
        trainer, at = self._trainer, self._trainer.at
        ended = means.shape[1]
        if ended > 1:
            at.epoch_sums.clear()
            at.epoch_steps = 0
            columns = {name: column[-each:] for name, column in columns.items()}
        trainer.ledger.add_up(columns)
        first, size = at.epoch + 1, len(means[0])
        at.epoch += size - 1
        trainer.close_epoch()
        if at.validated:
            return
        at.validated = True
        steps = at.step - np.arange(size)[::-1] * each
        for n, name in enumerate(columns):
            values = means[n].astype(np.float32)
            trainer.telemetry.curves.append(
                f"validation.{name}", steps, np.arange(first, first + size, dtype=float), values
            )
        for k in self._candidates(list(columns), means):
            at.epoch = first + k
            at.latest |= {f"validation.{name}": float(means[n, k]) for n, name in enumerate(columns)}
            if k == size - 1:
                pace.listen(trainer)
                trainer.stopping.after_validation()
            elif at.note_best(*trainer.project.recipe.goal):
                trainer.stopping.best = {}  # that state has passed; rules that want it back end stretches with epochs

    def _candidates(self, names: list[str], means: Array) -> list[int]:
        """The epochs of a stretch that may be the best so far: where the metric that is aimed at was never better.

        The last epoch is always among them.
        """
        metric, better = self._trainer.project.recipe.goal
        if metric not in self._trainer.at.latest | {f"validation.{name}": 0.0 for name in names}:
            metric, better = FALLBACK
        size, name = means.shape[1], metric.removeprefix("validation.")
        if metric == name or name not in names:
            return [size - 1]
        values = means[names.index(name)] * (1 if better == "max" else -1)
        rising = np.flatnonzero(values[1:] > np.maximum.accumulate(values)[:-1]) + 1
        return sorted({0, *rising.tolist(), size - 1})

    def _orders(self, first: int, epochs: int) -> Array:
        """The order of the examples in some epochs, one row each."""
        seed, count, kernel = self._trainer.project.seed, self._trainer.data.count("train"), fast_ready.kernel()
        key = seed, first, count
        if epochs == 1 and self._order is not None and self._order[0] == key:
            return self._order[1]
        orders = np.empty((epochs, count), np.int64)
        if kernel.draws:
            kernel.draw(np.array(derive_each(seed, "epoch", range(first, first + epochs)), np.int64), orders)
        else:
            for n in range(epochs):
                orders[n] = ordered(seed, first + n, count).numpy()
        self._order = key, orders[:1]
        return orders

    def units(self, x: Array) -> dict[str, Array] | None:
        """What every unit of each node gives for these inputs (units × examples); None if PyTorch has to be asked."""
        kernel = None if self.why else fast_ready.kernel()
        if kernel is None:
            return None
        plan, count = self.plan(), len(x)
        whole = -(-count // kernel.LANES) * kernel.LANES
        sizes = [stage.n_out for stage in plan.stages]
        out = np.empty((sum(sizes), whole), np.float32)
        kernel.look(self._network(plan, self._addresses(plan)[0]), x, out)
        ends = np.cumsum(sizes)
        return {s.id: out[end - s.n_out : end, :count] for s, end in zip(plan.stages, ends, strict=True)}

    # -- memory ----------------------------------------------------------------------------------------------------

    def _run(
        self, orders: Array, place: tuple[int, int, bool], lrs: Array, out: tuple[Array, Array]
    ) -> tuple[int, int]:
        plan, trainer = self.plan(), self._trainer
        rule = assembly.rule(trainer.project, "network")
        call = rule.call()
        kind, given = OPTIMIZERS[call.target], call.kwargs
        if kind == SGD:
            rates = [given["weight_decay"], given["momentum"], given["nesterov"], 0.0]
        else:
            rates = [given["weight_decay"], *given["betas"], given["eps"]]
        tensors, factors = self._addresses(plan, kind, bool(given.get("momentum")))
        network = self._network(plan, tensors)
        optimizer = kind, np.array(rates, np.float64), factors
        data = plan.data["train"], plan.data["validation"]
        return fast_ready.kernel().run(network, optimizer, *data, orders, place, lrs, out)

    @staticmethod
    def _network(plan: Plan, tensors: Array) -> tuple[Array, ...]:
        return plan.table, plan.constants, tensors, plan.loss, plan.values, plan.slopes, plan.room

    def _addresses(self, plan: Plan, kind: int | None = None, momentum: bool = False) -> tuple[Array, Array]:
        """Where parameters lie; if they are to move, gradients and the optimizer's memory too (made if missing)."""
        import torch

        trainer = self._trainer
        optimizer = next(iter(trainer.optimizers.values()))
        parameters = dict(trainer.networks["network"].named_parameters())
        factor = {p: group["factor"] for group in optimizer.param_groups for p in group["params"]}
        rows: list[list[int]] = []
        factors: list[float] = []
        names = ("momentum_buffer",) if kind == SGD else ("exp_avg", "exp_avg_sq")
        for stage in plan.stages:
            for end in ("weight", "bias")[: 1 + stage.bias] if stage.code == LINEAR else ():
                p = parameters[f"{stage.id}.{end}"]
                factors.append(factor.get(p, 1.0))
                row = [p.data_ptr(), 0, 0, 0, 0, p.numel()]
                rows.append(row)
                if kind is None or not p.requires_grad:
                    continue
                if p.grad is None:
                    p.grad = torch.zeros_like(p)
                row[1] = p.grad.data_ptr()
                memory = optimizer.state[p] if kind != SGD or momentum else {}
                if kind != SGD:
                    row[4] = memory.setdefault("step", torch.tensor(0.0)).data_ptr()
                for n, name in enumerate(names if kind != SGD or momentum else ()):
                    if memory.get(name) is None:
                        memory[name] = torch.zeros_like(p)
                    row[2 + n] = memory[name].data_ptr()
        return np.array(rows, np.int64), np.array(factors)

    def plan(self) -> Plan:
        """Stages, examples and room for the project as it is now."""
        if self._plan is None or self._plan.project is not self._trainer.project:
            self._plan = self._planned(self._plan)
        return self._plan

    def _planned(self, old: Plan | None) -> Plan:
        trainer, project = self._trainer, self._trainer.project
        stages = fast.chain(project.networks["network"], trainer.analysis)
        assert not isinstance(stages, str)
        table: list[list[int]] = []
        tensor = 0
        for stage in stages:
            linear = stage.code == LINEAR
            first, second = (tensor, tensor + 1 if stage.bias else -1) if linear else (-1, -1)
            table.append([stage.code, stage.n_in, stage.n_out, first, second])
            tensor += linear + (linear and stage.bias)
        constants = np.zeros((len(stages), 2))
        for n, stage in enumerate(stages):
            constants[n, : len(stage.constants)] = stage.constants
        judge = project.recipe.losses_of()[0]
        call = judge.module(trainer.data.signature)
        classes = trainer.data.signature.target == "classes"
        loss = np.array([LOSSES[call.target], *(fast.settings(call) or (0.0,)), float(classes), judge.threshold()])
        size = (stages[0].n_in + sum(stage.n_out for stage in stages)) * fast_ready.kernel().LANES
        values, slopes = np.zeros(size, np.float32), np.zeros(size, np.float32)
        room = np.zeros(2 * fast_ready.kernel().LANES, np.float32)
        data = old.data if old is not None and _same_data(old.project, project) else self._examples()
        return Plan(project, stages, np.array(table, np.int64), constants, loss, values, slopes, room, data)

    def _examples(self) -> dict[str, tuple[Array, Array]]:
        """Inputs as the network sees them, and targets as the loss takes them, of training and validation."""
        trainer, project = self._trainer, self._trainer.project
        signature = trainer.data.signature
        (_, shape), *_ = trainer.analysis.outputs["network"]
        encoding = project.recipe.losses_of()[0].encoding(shape, signature)
        found: dict[str, tuple[Array, Array]] = {}
        for name in ("train", "validation"):
            inputs, answers = trainer.data.split(name)
            x = prepared(inputs[:], project.transforms).reshape(len(answers), -1).contiguous().numpy()
            targets = answers.numpy().astype(np.float32).reshape(len(answers), -1)
            if encoding == "one_hot":
                targets = np.eye(signature.size, dtype=np.float32)[answers.numpy()]
            found[name] = x, targets
        return found


def _same_data(old: Project, new: Project) -> bool:
    """Whether two projects show a network the same examples in the same form."""
    return (old.dataset, old.transforms, old.recipe) == (new.dataset, new.transforms, new.recipe)
