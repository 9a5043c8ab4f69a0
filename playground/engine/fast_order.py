"""The order of examples as `torch.randperm` draws it, for many epochs at once.

A Mersenne Twister (Matsumoto and Nishimura 1998) is seeded anew for each epoch, and each place is swapped with one of
those behind it. That PyTorch does just this is looked at before it is used (`fast_trial`).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from playground.engine.fast_lanes import EXACT, native

WORDS, AHEAD = 624, 397
ONE = np.uint32(1)
TOP, REST, TWIST = np.uint32(0x80000000), np.uint32(0x7FFFFFFF), np.uint32(0x9908B0DF)
SPREADING = np.uint32(1812433253)
MASKS = np.uint32(0x9D2C5680), np.uint32(0xEFC60000)


@native(EXACT)
def draw(seeds: Any, orders: Any) -> None:
    """One order in each row, from the lower 32 bits of each seed."""
    state = np.empty(WORDS, np.uint32)
    count = orders.shape[1]
    for row in range(seeds.size):
        state[0] = np.uint32(seeds[row] & 0xFFFFFFFF)
        for n in range(1, WORDS):
            before = state[n - 1]
            state[n] = np.uint32(SPREADING * np.uint32(before ^ (before >> np.uint32(30))) + np.uint32(n))
        order = orders[row]
        for n in range(count):
            order[n] = n
        place = WORDS
        for n in range(count - 1):
            if place == WORDS:
                turn(state)
                place = 0
            y = state[place]
            place += 1
            y = np.uint32(y ^ (y >> np.uint32(11)))
            y = np.uint32(y ^ (np.uint32(y << np.uint32(7)) & MASKS[0]))
            y = np.uint32(y ^ (np.uint32(y << np.uint32(15)) & MASKS[1]))
            y = np.uint32(y ^ (y >> np.uint32(18)))
            other = n + int(y % np.uint32(count - n))
            order[n], order[other] = order[other], order[n]


@native(EXACT)
def turn(state: Any) -> None:
    """The next numbers of the generator."""
    for n in range(WORDS):
        after = n + 1 if n + 1 < WORDS else 0
        ahead = n + AHEAD if n + AHEAD < WORDS else n + AHEAD - WORDS
        y = np.uint32((state[n] & TOP) | (state[after] & REST))
        twisted = np.uint32(state[ahead] ^ (y >> ONE))
        state[n] = np.uint32(twisted ^ TWIST) if y & ONE else twisted
