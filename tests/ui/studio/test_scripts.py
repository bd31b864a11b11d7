"""What is said: lines or a whole script, from templates, with this client's words, in time."""

import pytest
from PySide6.QtTest import QTest

from concierge.domain.scripts import SECONDS, Template
from concierge.services.recorder_port import RecorderState as S
from concierge.services.scripts import save_template, templates
from tests.fakes.seat import words_on
from ui.studio.scripts import length_words, offered
from ui.theme import Tone


def menu(room):
    """Every entry of the menu by its words."""
    room.key("T")
    room.qtbot.waitUntil(lambda: room.screen.lines.offer.menu is not None)
    found = room.screen.lines.offer.menu
    subs = [action.menu() for action in found.actions() if action.menu() is not None]
    every = [*found.actions(), *(action for sub in subs for action in sub.actions())]
    return {action.text(): action for action in every if action.text()}


def said(room):
    return room.screen.prompter.script()


def test_a_template_speaks_of_this_client(room):
    room.enter()
    menu(room)["A word about an order"].trigger()
    first = said(room).splitlines()[0]
    assert first.startswith("Bonjour Chloé, a word about your ")
    assert "{" not in said(room)


def test_every_template_of_the_house_has_three_lines_that_fit():
    for template in offered():
        assert len(template.text.splitlines()) == 3
        assert length_words(template.text)[1] is not Tone.WARN


def test_own_words_are_kept_for_others_and_can_be_deleted(room, seat):
    room.enter()
    room.screen.prompter.set_lines(["Bonjour Chloé, it is me.", "Look at this."])
    menu(room)["Keep these words for others"].trigger()
    kept = Template("{hello} {name}, it is me.", "{hello} {name}, it is me.\nLook at this.")
    assert templates(seat.workplace) == [kept]
    # Of two entries with these words, one to say and one to delete, the last one deletes.
    menu(room)["{hello} {name}, it is me."].trigger()
    assert templates(seat.workplace) == []
    words, undo = room.seat.toasts[-1]
    assert "is deleted" in words
    undo()
    assert templates(seat.workplace) == [kept]


def test_nothing_is_not_kept(room, seat):
    room.enter()
    room.screen.prompter.set_lines([])
    menu(room)["Keep these words for others"].trigger()
    assert templates(seat.workplace) == []


def test_a_whole_script_passes_while_it_is_spoken(room):
    room.enter()
    menu(room)["Whole script"].trigger()
    prompter = room.screen.prompter
    prompter.set_lines([f"Line {number} of a script that is long." for number in range(20)])
    assert len(prompter.lines()) == 20
    passed = []
    for elapsed in (0.0, 10.0, 20.0, SECONDS):
        room.be(S.RECORDING, elapsed=elapsed)
        passed.append(prompter.scroller.offset())
    assert passed[0] == 0 and passed == sorted(set(passed))
    room.be(S.READY)
    assert prompter.scroller.offset() == 0


def test_a_whole_script_is_written_where_it_stands(room):
    room.enter()
    menu(room)["Whole script"].trigger()
    room.key("E")
    area = room.screen.prompter.area
    assert area.isVisible()
    area.set_text("")
    QTest.keyClicks(area.edit, "One line")
    room.screen.prompter.end_edit()
    assert (said(room), area.isVisible()) == ("One line", False)
    menu(room)["Three lines"].trigger()
    assert room.screen.prompter.lines() == ["One line", "", ""]
    assert "Your three lines" in words_on(room.screen.side)


def test_more_lines_than_three_lose_no_word(room):
    room.enter()
    room.screen.prompter.set_lines(["a", "b", "c", "d"])
    assert room.screen.prompter.lines() == ["a", "b", "c d"]


@pytest.mark.parametrize(
    ("text", "words", "tone"),
    [
        ("", "Nothing to say yet", Tone.INK2),
        ("one two three four", "4 words, about 2 s at a calm pace", Tone.INK2),
        ("word " * 92, "About 40 s at a calm pace: 10 s too long", Tone.WARN),
        ("お待たせいたしました", "About 2 s at a calm pace", Tone.INK2),
    ],
)
def test_how_long_it_takes_is_said_beside_it(qapp, text, words, tone):
    assert length_words(text) == (words, tone)


def test_each_agent_sees_her_own(room, seat):
    save_template(seat.workplace, Template("Mine", "Hello"))
    room.enter()
    assert "Mine" in menu(room)
