"""Files on the disk: written whole or not at all, recognised again, and failures in words."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path

from playground.core.language import say
from playground.core.problem import Problem


def _codes(names: str) -> frozenset[int]:
    """Numbers of errors, as far as this system has them."""
    return frozenset(getattr(errno, name) for name in names.split() if hasattr(errno, name))


FULL = _codes("ENOSPC EDQUOT EFBIG")
FORBIDDEN = _codes("EACCES EPERM")
GONE = _codes("EIO ENXIO ENODEV ESTALE EHOSTDOWN ETIMEDOUT")
IN_USE = _codes("EBUSY ETXTBSY EAGAIN")


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file by writing beside it first, so that no half file is ever seen under its name. Raises OSError.

    A link stays one: what it leads to is replaced. A new file gets the permissions that every new file gets. A file
    that nobody may write is not replaced, although its folder would allow it.
    """
    path = Path(os.path.realpath(path))
    _check(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")  # short: the name itself may be as long as it can be
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            os.chmod(temporary, path.stat().st_mode)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    _settle(path.parent)


def _check(path: Path) -> None:
    if not path.exists():
        return
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not path.is_file():
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV), str(path))  # a device or a pipe must not be replaced
    if not is_writable(path):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def is_writable(path: Path) -> bool:
    """Whether a file that exists may be written; a mark that forbids it counts for the administrator, too."""
    try:
        return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)
    except OSError:
        return False


def _settle(folder: Path) -> None:
    """Make the new name last through a loss of power, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fingerprint(path: Path) -> str:
    """A digest by which the content of a file is known again; "" where there is no file to be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return ""


def digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def unwritten(path: Path, error: Exception) -> Problem:
    """Why a file could not be written and what to do about it, in words."""
    reason, remedy = _reason(path, error)
    return Problem(
        "",
        say("“{name}” cannot be written: {reason}. {remedy}", name=path.name, reason=reason, remedy=remedy),
    )


def _reason(path: Path, error: Exception) -> tuple[str, str]:
    folder = str(path.parent)
    elsewhere = say("Save it in another folder.")
    code = getattr(error, "errno", None)
    if code in FULL:
        return say("the disk is full"), say("Make room, or save it on another disk.")
    if code == errno.EROFS:
        return say("the disk is read-only"), say("Save it on another disk.")
    if code in FORBIDDEN:
        if os.path.exists(path) and not is_writable(path):
            return say("the file is read-only"), say("Save it under another name.")
        return say("you may not write in the folder {folder}", folder=folder), elsewhere
    if code == errno.ENOENT:
        return say("the folder {folder} is not there", folder=folder), elsewhere
    if code in (errno.ENOTDIR, errno.EEXIST):
        return say("part of {folder} is a file and not a folder", folder=folder), elsewhere
    if code == errno.EISDIR:
        return say("a folder has this name"), say("Save it under another name.")
    if code == errno.ENAMETOOLONG:
        return say("its name is too long"), say("Choose a shorter name.")
    if code in (errno.EINVAL, errno.EILSEQ):
        return say("the disk does not allow this name"), say("Choose a name of letters and digits.")
    if code in IN_USE:
        return say("another program is using it"), say("Close it there, or save it under another name.")
    if code in GONE:
        return say("the disk does not answer"), say("Save it on another disk.")
    return getattr(error, "strerror", None) or type(error).__name__, say("Save it in another place.")
