"""Exceptions of PyTorch, in words."""

from __future__ import annotations

import traceback
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from playground.core.language import say
from playground.core.problem import Fix, Problem, Problems
from playground.engine import shortage

if TYPE_CHECKING:
    from playground.engine.network import Compiled


def explained(error: Exception, compiled: Compiled | None) -> Problem:
    """What went wrong, at the node in whose line it did."""
    text = str(error)
    if (short := shortage.amount(error)) is not None:
        words = f"{shortage.words(short)} {say('Make the batch size or the layers smaller.')}"
        return Problem("batch_size", words, shortage.halving())
    if "torch._dynamo" in type(error).__module__ or "torch._inductor" in type(error).__module__:
        words = say("This network cannot be compiled: {line}", line=text.strip().split("\n")[0])
        return Problem("compile", words, Fix(say("Do not compile it"), lambda now: replace(now, compile=False)))
    if "Expected more than 1 value per channel" in text:
        words = say(
            "Batch norm cannot work on a batch of one example, since one value has no variance. Choose "
            "another batch size, so that the last batch of an epoch has more than one example."
        )
    elif "index out of range in self" in text:
        words = say(
            "The data holds a number that is not in the vocabulary of this Embedding. Make its vocabulary larger."
        )
    else:
        words = say(
            "Training stopped with an error of PyTorch: {strip}",
            strip=traceback.format_exception_only(error)[-1].strip(),
        )
    return Problem(compiled.place(error) if compiled is not None else "", words)


@contextmanager
def as_problems(compiled: Compiled) -> Generator[None]:
    """Raises Problems in place of what a network raises while it is trained."""
    try:
        yield
    except (RuntimeError, ValueError, TypeError, IndexError, MemoryError) as error:
        raise Problems([explained(error, compiled)]) from error
