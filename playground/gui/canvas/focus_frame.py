"""A line around the canvas while keys go there, and the sentence that says what they do now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

WIDTH = 2
ABOVE = 56
"""Of the sentence over the lower end of the canvas, in pixels."""


class FocusFrame(QObject):
    """Four thin bars, so that nothing lies over the middle and the view scrolls as fast as ever."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._bars = [QFrame(around) for _ in range(4)]
        for bar in self._bars:
            bar.setObjectName("focusBar")
            bar.hide()
        self.words = QLabel("", around)
        self.words.setObjectName("keyHint")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words.hide()
        around.installEventFilter(self)

    def show(self, shown: bool) -> None:
        """Draw the line, or take it away."""
        for bar in self._bars:
            bar.setVisible(shown)
            bar.raise_()
        self._place()

    def say(self, sentence: str) -> None:
        """Show what the keys do now; "" hides it."""
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        self._place()

    def _place(self) -> None:
        w, h = self._around.width(), self._around.height()
        places = ((0, 0, w, WIDTH), (0, h - WIDTH, w, WIDTH), (0, 0, WIDTH, h), (w - WIDTH, 0, WIDTH, h))
        for bar, place in zip(self._bars, places, strict=True):
            bar.setGeometry(*place)
        if self.words.text():
            metrics = self.words.fontMetrics()
            widest = min(w - 40, metrics.horizontalAdvance(self.words.text()) + 28)
            self.words.setFixedWidth(widest)
            self.words.setFixedHeight(self.words.heightForWidth(widest))
            self.words.move((w - widest) // 2, h - ABOVE - self.words.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
