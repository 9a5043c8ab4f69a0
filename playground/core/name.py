"""Names of nodes and ports: what they may be, and in which order people expect them."""

from __future__ import annotations

import keyword
import re
from functools import lru_cache

from playground.core.language import say

ID_PATTERN = re.compile(r"(?!.*__)[a-z][a-z0-9_]{0,47}")
"""Two _ in a row are kept for names that code is printed with, such as that of a second output."""
MODULE_ATTRIBUTES = frozenset(
    "add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval extra_repr "
    "float forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict modules mtia "
    "named_buffers named_children named_modules named_parameters observe parameters register_backward_hook "
    "register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook "
    "register_full_backward_pre_hook register_load_state_dict_post_hook register_load_state_dict_pre_hook "
    "register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ "
    "set_extra_state set_submodule share_memory state_dict to to_empty train training type xpu zero_grad "
    "self nn torch super modules values int print".split()
)
"""Names that a node may not have, since its name becomes an attribute of an ``nn.Module``."""


@lru_cache(maxsize=16384)
def id_order(id: str) -> tuple[str, int, str]:
    """Sorting key that puts "conv10" behind "conv9"."""
    word = id.rstrip("0123456789")
    return (word, int(id[len(word) :] or 0), id)


@lru_cache(maxsize=4096)
def port_order(name: str) -> tuple[str, int]:
    """Sorting key that puts "xs.10" behind "xs.9"."""
    base, _, number = name.partition(".")
    return (base, int(number) if number.isdigit() else 0)


def check_id(id: object) -> str:
    """Return a usable node id or raise ValueError saying what is wrong with it."""
    if not isinstance(id, str) or not ID_PATTERN.fullmatch(id):
        raise ValueError(
            say("must be a lower-case letter followed by letters, digits and single _ (at most 48), such as conv1")
        )
    if keyword.iskeyword(id) or keyword.issoftkeyword(id) or id in MODULE_ATTRIBUTES:
        raise ValueError(
            say("{id!r} means something else in Python or in nn.Module; choose another, such as {id}1", id=id)
        )
    return id
