"""Notes and frames on the canvas: words and colours that change nothing about the network."""

from __future__ import annotations

from dataclasses import dataclass

TINTS = ("grey", "blue", "green", "yellow", "red", "purple")
"""Colours of notes and frames, by name; the theme says what they look like."""


@dataclass(frozen=True)
class Annotation:
    """A note on the canvas, or a titled frame around layers, at a place of the canvas."""

    id: str
    text: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 240.0
    height: float = 96.0
    tint: str = "yellow"
    frame: bool = False
    """Whether it lies behind the cards and takes those inside along when it is moved."""
