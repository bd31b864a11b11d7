"""A card begins with a text in the client's language, and one's own words are kept for others."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from concierge.domain.cards import CardFormat, CardPaper, Hand, holds
from concierge.domain.gestures import GestureKind
from concierge.domain.scripts import Template
from concierge.services.cards import choose_paper, keep_text, kept_texts
from concierge.services.gesture_steps import gesture_log
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import plan, press, words_on
from ui.clients.page import ClientsScreen
from ui.kit.panels import Banner


@pytest.fixture
def opened(seat, qtbot):
    """Opens the gesture form of one client."""
    screen = ClientsScreen(seat.place)
    qtbot.addWidget(screen)
    screen.resize(1384, 868)
    screen.show()

    def opening(client=None, kind=GestureKind.NOTE, **changes):
        known = client or fill(seat.workplace, [r.client(1, **changes)])[0]
        screen.enter()
        screen.open_drawer("gesture", known, ("birthday", kind))
        return screen.page.drawer

    opening.screen = screen
    return opening


def entries(menu):
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu, words):
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


@pytest.mark.parametrize(
    ("locale", "pronouns", "begins"),
    [
        ("fr-FR", "she/her", "Chère Chloé,\nToute l’équipe de Maison Noire vous souhaite"),
        ("es", "", "Hola, Chloé:\nTodo el equipo de Maison Noire"),
        ("en", "", "Dear Chloé,\nA very happy birthday from all of us at Maison Noire"),
        ("ja", "", "Dear Chloé,\nA very happy birthday"),
    ],
)
def test_a_text_speaks_the_client_s_language(opened, locale, pronouns, begins):
    attributes = {"concierge.birthday": "--06-16", "concierge.pronouns": pronouns}
    drawer = opened(locale=locale, attributes=attributes)
    drawer.card.texts.click()
    menu = drawer.texts.menu
    menu.actions()[0].trigger()
    assert drawer.card.text().startswith(begins)
    menu.close()


def test_the_occasion_s_texts_come_first_and_every_other_one_below(opened):
    drawer = opened(locale="en")
    drawer.card.texts.click()
    found = entries(drawer.texts.menu)
    assert found[0].startswith("A very happy birthday")
    assert {"Wedding day", "Thank you", "An apology", "Holidays and new year"} <= set(found)
    assert "Birthday" not in found
    assert "Delete" not in found
    drawer.texts.menu.close()


def test_ctrl_t_asks_for_texts_while_one_writes_and_from_the_palette(opened):
    drawer = opened()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    drawer.keyPressEvent(key)
    assert drawer.texts.menu.isVisible()
    drawer.texts.menu.close()
    press(opened.screen, "Ctrl+T")
    assert drawer.texts.menu.isVisible()
    drawer.texts.menu.close()
    drawer.kinds.set_value(GestureKind.GIFT)
    action = next(a for a in opened.screen.actions_now() if a.id == "gesture.texts")
    assert not action.enabled()


def test_words_are_kept_with_places_and_come_back_as_another_client_s(opened, seat):
    drawer = opened(locale="fr", attributes={"concierge.pronouns": "she/her"})
    drawer.card.set_text("Chère Chloé,\nMaison Noire pense à vous. Ana & moi")
    drawer.texts.keep()
    (own,) = kept_texts(seat.workplace)
    assert own == Template("{house} pense à vous. {agent} & moi",
                           "{hello}\n{house} pense à vous. {agent} & moi")  # fmt: skip
    assert seat.toasts[-1][0].startswith("Kept as")
    other = r.client(2, first_name="Luc", last_name="Petit", locale="fr", attributes={})
    drawer = opened(fill(seat.workplace, [r.client(1), other])[1])
    drawer.card.texts.click()
    choose(drawer.texts.menu, "{house} pense à vous. {agent} && moi")
    assert drawer.card.text() == "Bonjour Luc,\nMaison Noire pense à vous. Ana & moi"
    drawer.texts.menu.close()


def test_an_own_text_greets_in_the_client_s_language(opened, seat):
    keep_text(seat.workplace, Template("Danke", "{hello}\nherzlichen Dank."))
    drawer = opened(locale="de")
    drawer.card.texts.click()
    choose(drawer.texts.menu, "Danke")
    assert drawer.card.text() == "Guten Tag Chloé Laurent,\nherzlichen Dank."
    drawer.texts.menu.close()


def test_nothing_written_is_not_kept(opened, seat):
    opened().texts.keep()
    assert kept_texts(seat.workplace) == []
    assert seat.failures == ["Write the card's words, then keep them."]


def test_a_deleted_text_comes_back_with_undo(opened, seat):
    keep_text(seat.workplace, Template("Merci", "{hello}\nMerci."))
    drawer = opened()
    drawer.card.texts.click()
    delete = next(a for a in drawer.texts.menu.actions() if a.text() == "Delete").menu()
    choose(delete, "Merci")
    assert kept_texts(seat.workplace) == []
    seat.toasts[-1][1]()
    assert [one.name for one in kept_texts(seat.workplace)] == ["Merci"]
    drawer.texts.menu.close()


# --- the form -----------------------------------------------------------------------------------


def test_the_card_is_measured_on_the_paper_one_prints_on(opened, seat):
    choose_paper(seat.workplace, CardPaper(CardFormat.FIVE_BY_SEVEN, Hand.COPY))
    drawer = opened()
    drawer.card.set_text("Merci.")
    told = words_on(drawer.card)
    assert f"6 of {holds(CardFormat.FIVE_BY_SEVEN, Hand.COPY)}" in told
    assert "Card 127 × 177.8 mm, 18 pt" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Merci\n" * 6 + "Merci", "1 line too many for this card"),
        ("Merci\n" * 20, "lines too many for this card"),
        ("Merci \u0378", "these signs: \u0378"),
    ],
)
def test_a_card_that_cannot_be_printed_is_not_planned(opened, seat, words, said):
    drawer = opened()
    drawer.card.set_text(words)
    assert any(said in line for line in words_on(drawer.card))
    drawer.submit()
    assert said in drawer.card.words.message()
    assert gesture_log(seat.workplace) == ()
    drawer.card.set_text("Merci.")
    drawer.submit()
    assert len(gesture_log(seat.workplace)) == 1


def test_early_access_has_no_cost_and_no_way(opened, seat):
    drawer = opened(kind=GestureKind.EARLY_ACCESS)
    told = words_on(drawer)
    assert "Given on" in told
    assert "Budget" not in told
    assert drawer.primary.words() == "Plan it"
    assert not drawer.card.isVisible()
    drawer.title_field.set_text("The autumn collection, a day before")
    drawer.submit()
    (row,) = gesture_log(seat.workplace)
    assert (row.kind, row.cost.minor) == (GestureKind.EARLY_ACCESS, 0)


def test_a_cost_typed_for_another_kind_is_not_taken_along_to_early_access(opened, seat):
    drawer = opened()
    drawer.cost.edit.clear()
    drawer.cost.edit.insert("42.00")
    drawer.kinds.set_value(GestureKind.EARLY_ACCESS)
    drawer.title_field.set_text("A day before")
    drawer.submit()
    assert gesture_log(seat.workplace)[0].cost.minor == 0


def test_a_small_credit_needs_no_address(opened, seat):
    drawer = opened(kind=GestureKind.CREDIT, address=None)
    assert drawer.cost.text() == "20.00"
    drawer.title_field.set_text("For the next visit")
    drawer.submit()
    assert gesture_log(seat.workplace)[0].kind is GestureKind.CREDIT


def test_every_kind_can_be_chosen_without_a_wider_form(opened):
    drawer = opened()
    assert [drawer.kinds.itemData(n) for n in range(drawer.kinds.count())] == list(GestureKind)


def test_the_same_for_the_household_is_flagged_beside_the_client_s_own(opened, seat):
    others = [r.client(n, first_name=f"Luc {n}", attributes={}) for n in range(2, 7)]
    ids = fill(seat.workplace, [r.client(1), *others])
    for client in ids:
        plan(person(seat.workplace, "Léo Martin"), client)
    drawer = opened(ids[0])
    flags = [words_on(one) for one in drawer._flag.findChildren(Banner)]
    assert flags[0][0] == "Handwritten note on 11 June, today."
    assert flags[1] == [
        "Luc 2 Laurent, at the same address: handwritten note on 12 June.",
        "Planned by Léo Martin. One household within 90 days.",
    ]
    assert len(flags) == 4
    assert "And 2 more at this address." in words_on(drawer._flag)
    drawer.kinds.set_value(GestureKind.FLOWERS)
    assert not any("at the same address" in words for words in words_on(drawer._flag))
