"""Commands of the presentation: what a lecturer, or the remote control in their hand, asks for."""

from playground.gui.command import Command

COMMANDS = (
    Command(
        "present",
        "View",
        "Present",
        lambda w: w.presenting.stop() if w.presenting.on else w.presenting.start(),
        "Ctrl+Alt+3",
        tip="The whole screen in large letters, with the card of the demo; what is locked cannot be changed",
        group=2,
        checked=lambda w: w.presenting.on,
    ),
    Command(
        "next_demo",
        "View",
        "Next demo",
        lambda w: w.presenting.go(1),
        "PgDown",
        tip="While presenting: the next demo of the gallery",
        group=3,
        when=lambda w: w.presenting.on,
    ),
    Command(
        "previous_demo",
        "View",
        "Previous demo",
        lambda w: w.presenting.go(-1),
        "PgUp",
        tip="While presenting: the demo before",
        group=3,
        when=lambda w: w.presenting.on,
    ),
    Command(
        "blank",
        "View",
        "Black screen",
        lambda w: w.presenting.blank.begin(),
        "B",
        tip="While presenting: nothing to see, until any key is pressed",
        also=".",
        group=3,
        when=lambda w: w.presenting.on,
    ),
    Command(
        "leave_presentation",
        "View",
        "Leave the presentation",
        lambda w: w.presenting.stop(),
        "Esc",
        tip="The window as it was before",
        group=3,
        when=lambda w: w.presenting.on,
    ),
)
