"""All texts that people see, and the files with their translations.

``python -m playground.gui.phrases`` brings ``resources/translations/*.ts`` in step with the program and compiles them.
"""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import playground
from playground.core.annotation import TINTS
from playground.core.demo import demos
from playground.core.layer import FAMILIES, RANK_NAMES, STEPS_LAST
from playground.core.metric import Metric
from playground.core.param import Choice, Text
from playground.core.project import SECTIONS, Card, Project
from playground.core.resource import resource
from playground.core.spec import KINDS, Spec, discover, members
from playground.gui import status
from playground.gui.command import MENUS, commands
from playground.gui.form import label_of
from playground.gui.language import CONTEXT, LANGUAGES
from playground.gui.panel import panels
from playground.gui.part import Part

HOME = Path(playground.__file__).parent
NAMES = ("train", "validation", "val", "test", "accuracy", "loss", "% right", *status.WORDS.values())
"""Names in tables of the code that are shown as words."""


def phrases() -> dict[str, str]:
    """Every text with the place where it is used: literals of the code, tables, registries and demos."""
    discover()
    importlib.import_module("playground.gui.main_window")  # with it come all parts of the window
    found: dict[str, str] = {}
    for text, place in (*_literals(), *_tables(), *_specs(), *_demos()):
        if re.search(r"[A-Za-z]{2}", text):
            found.setdefault(text, place)
    return found


def _literals() -> Iterator[tuple[str, str]]:
    """First arguments of `say`."""
    for path in sorted(HOME.rglob("*.py")):
        for call in calls(ast.parse(path.read_text("utf-8"))):
            if call.args and isinstance(call.args[0], ast.Constant):
                yield str(call.args[0].value), path.relative_to(HOME).as_posix()


def calls(module: ast.Module) -> Iterator[ast.Call]:
    """All calls of the function `say` in a module."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield node


def _tables() -> Iterator[tuple[str, str]]:
    for command in commands():
        for text in (command.text, command.tip):
            yield text, f"commands: {command.id}"
    for kind in (*panels(), *_subclasses(Part)):
        yield kind.title, kind.__name__
    for word in (*MENUS, *SECTIONS, *FAMILIES, *TINTS, *RANK_NAMES.values(), STEPS_LAST, *NAMES, LANGUAGES["system"]):
        yield word, "tables"


def _subclasses(cls: type) -> Iterator[type[Part]]:
    for sub in cls.__subclasses__():
        yield sub
        yield from _subclasses(sub)


def _specs() -> Iterator[tuple[str, str]]:
    kinds = [cls for kind in KINDS for cls in members(kind).values()]
    for cls in (*kinds, Project, Card):
        if cls.kind != "layers":
            yield cls.title, cls.__name__
        if issubclass(cls, Metric):
            yield cls.unit, cls.__name__
        yield cls.summary(), cls.__name__
        yield cls.details(), cls.__name__
        yield from _params(cls)


def _params(cls: type[Spec]) -> Iterator[tuple[str, str]]:
    for name, param in cls.params().items():
        yield label_of(name, param), f"{cls.__name__}.{name}"
        yield param.help, f"{cls.__name__}.{name}"
        yield param.unit, f"{cls.__name__}.{name}"
        if isinstance(param, Text):
            yield param.empty, f"{cls.__name__}.{name}"
        if isinstance(param, Choice):
            for word in param.choices:
                yield word, f"{cls.__name__}.{name}"


def _demos() -> Iterator[tuple[str, str]]:
    for demo in demos():
        yield demo.project.title, demo.id
        for name in Card.params():
            yield getattr(demo.project.card, name), demo.id


def fields(text: str) -> set[str]:
    """Names of what is filled into a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


# -- files ---------------------------------------------------------------------------------------------------------


def translations(source: Path) -> dict[str, str]:
    """The finished translations of a .ts file."""
    if not source.exists():
        return {}
    found = ElementTree.parse(source).getroot().iter("message")
    pairs = ((item.findtext("source") or "", item.findtext("translation") or "") for item in found)
    return {text: translation for text, translation in pairs if translation}


def write(source: Path, language: str, known: dict[str, str]) -> list[str]:
    """Write a .ts file with all phrases, as far as known translated; returns those that are not."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing: list[str] = []
    for text, place in sorted(phrases().items(), key=lambda item: (item[1], item[0])):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "extracomment").text = place
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
            missing.append(text)
    ElementTree.indent(root)
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, "unicode") + "\n", "utf-8"
    )
    return missing


def main() -> int:
    """Update and compile all languages; says what is not translated yet."""
    count = 0
    for language in LANGUAGES:
        if language in ("system", "en"):
            continue
        source = Path(str(resource("translations", f"{language}.ts")))
        missing = write(source, language, translations(source))
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
        count += len(missing)
        sys.stdout.write(f"{language}: {len(missing)} of {len(phrases())} texts are not translated\n")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
