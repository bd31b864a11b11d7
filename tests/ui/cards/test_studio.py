"""One card or a week of them on the screen, and what is told before paper is used."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from concierge.domain.cards import CardFormat, CardPaper, Hand
from concierge.services.cards import card_paper
from concierge.services.gesture_steps import approve_gesture, gesture_log
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import plan, press, words_on
from ui.gestures.screen import GesturesScreen


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1)])[0]


@pytest.fixture
def screen(seat, qtbot):
    made = GesturesScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


def approved(seat, client, **changes):
    gesture = plan(seat.workplace, client, **changes)
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    return gesture


@pytest.fixture
def card(seat, screen, client):
    """The studio, showing an approved note."""
    approved(seat, client)
    screen.enter()
    press(screen, "P")
    return screen.cards


def to_file(path):
    def choose():
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        path.mkdir(exist_ok=True)
        printer.setOutputFileName(str(path / f"{len(list(path.iterdir()))}.pdf"))
        return printer

    return choose


def pages_in(file):
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    texts = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return texts


def test_p_shows_the_card_and_its_label_as_they_come_out(card, screen):
    assert card.sheet.isVisible()
    assert card.sheet.accessibleName() == "The card reads: Chère Chloé, merci."
    assert "75007 Paris" in card.label.accessibleName()
    assert "2 sheets, true size" in words_on(card)
    assert card.choice.paper.hasFocus()
    press(screen, "Esc")
    assert screen.page.isVisible()
    assert screen.list.hasFocus()


def test_a_card_is_saved_under_a_name_of_nobody_and_remembered(card, screen, seat, tmp_path):
    asked = []
    card.printing.choose_file = lambda name: asked.append(name) or str(tmp_path / name)
    press(screen, "S")
    (gesture,) = gesture_log(seat.workplace)
    assert asked == [f"card-{gesture.id}.pdf"]
    first, second = pages_in(tmp_path / asked[0])
    assert "Chère Chloé, merci." in first
    assert "14 rue des Glycines" in second
    assert gesture.printed_at == seat.workplace.now()
    assert seat.toasts[-1][0].startswith("Saved")
    card.refresh()
    assert any(words.startswith("Printed already") for words in words_on(card))


def test_a_save_that_fails_says_so_where_it_was_asked(card, screen, seat, tmp_path):
    card.printing.choose_file = lambda name: str(tmp_path / "nowhere" / name)
    press(screen, "S")
    assert "Not printed" in words_on(card)
    assert gesture_log(seat.workplace)[0].printed_at is None


def test_nothing_is_saved_without_a_file_and_nothing_printed_without_a_printer(card, screen, seat):
    card.printing.choose_file = lambda _: ""
    card.printing.choose_printer = lambda: None
    press(screen, "S")
    press(screen, "Ctrl+Return")
    assert seat.toasts == []
    assert gesture_log(seat.workplace)[0].printed_at is None


def test_card_and_label_go_to_paper_of_their_own(card, screen, seat, tmp_path):
    card.printing.choose_printer = to_file(tmp_path / "out")
    press(screen, "Ctrl+Return")
    out = sorted((tmp_path / "out").iterdir())
    assert [len(pages_in(file)) for file in out] == [1, 1]
    assert seat.toasts[-1][0] == "2 sheets are on their way to the printer"
    assert gesture_log(seat.workplace)[0].printed_at is not None


def test_a_label_that_is_not_wanted_is_not_printed(card, screen, seat, tmp_path):
    card.choice.labels.click()
    assert not card.label.isVisible()
    card.printing.choose_printer = to_file(tmp_path / "out")
    press(screen, "Ctrl+Return")
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert seat.toasts[-1][0] == "1 sheet is on its way to the printer"


def test_paper_and_hand_are_remembered(card, seat):
    card.choice.paper.set_value(CardFormat.FIVE_BY_SEVEN)
    card.choice.hand.set_value(Hand.COPY)
    assert card_paper(seat.workplace) == CardPaper(CardFormat.FIVE_BY_SEVEN, Hand.COPY)
    card.refresh()
    assert card.choice.value() == CardPaper(CardFormat.FIVE_BY_SEVEN, Hand.COPY)


def refuses(screen, words):
    told = words_on(screen.cards)
    assert any(words in line for line in told), told
    assert not screen.cards.print_button.isEnabled()
    assert not any(
        a.enabled() for a in screen.actions_now() if a.id in {"cards.print", "cards.save"}
    )


def test_a_note_nobody_approved_is_seen_and_not_printed(seat, screen, client):
    plan(seat.workplace, client)
    screen.enter()
    press(screen, "P")
    refuses(screen, "Not approved yet")


def test_a_client_who_wants_no_contact_gets_no_card(seat, screen, client):
    approved(seat, client)
    refuse_contact(seat.workplace, client)
    screen.enter()
    press(screen, "P")
    refuses(screen, "Chloé Laurent asked not to be contacted")
    assert not screen.cards.label.isVisible()


def test_words_that_are_too_many_are_counted_until_the_paper_is_larger(seat, screen, client):
    approved(seat, client, card_text="\n".join(["Merci"] * 9))
    screen.enter()
    press(screen, "P")
    refuses(screen, "3 lines too many for this card")
    screen.cards.choice.paper.set_value(CardFormat.FIVE_BY_SEVEN)
    assert screen.cards.print_button.isEnabled()


def test_a_card_without_an_address_is_printed_without_its_label(seat, screen, client):
    approved(seat, client)
    fill(seat.workplace, [r.client(1, address=None)])
    screen.enter()
    press(screen, "P")
    assert "No whole postal address is known" in words_on(screen.cards)
    assert screen.cards.print_button.isEnabled()
    assert "1 sheet, true size" in words_on(screen.cards)


@pytest.mark.parametrize(
    ("country", "words"),
    [("US", "No state or province is known"), ("ZZ", "How addresses are written")],
)
def test_what_is_not_known_of_an_address_is_said(seat, screen, country, words):
    address = r.RemoteAddress(("1 Street",), "Town", "1234", country)
    approved(seat, fill(seat.workplace, [r.client(1, address=address)])[0])
    screen.enter()
    press(screen, "P")
    assert any(line.startswith(words) for line in words_on(screen.cards))
    assert screen.cards.print_button.isEnabled()


@pytest.mark.parametrize(
    ("street", "words"),
    [("\u0378 Street", "these signs: \u0378"), ("Street of many words " * 60, "too long")],
)
def test_an_address_that_cannot_be_printed_leaves_the_label_out(seat, screen, street, words):
    address = r.RemoteAddress((street,), "Town", "1234", "FR")
    approved(seat, fill(seat.workplace, [r.client(1, address=address)])[0])
    screen.enter()
    press(screen, "P")
    assert any(words in line for line in words_on(screen.cards))
    assert not screen.cards.label.isVisible()
    press(screen, "Esc")
    press(screen, "W")
    assert "Left out, 1" in words_on(screen.cards)


# --- other words --------------------------------------------------------------------------------


@pytest.fixture
def planned(seat, screen, client):
    """The studio, showing a note of one's own that nobody has approved."""
    plan(seat.workplace, client)
    screen.enter()
    press(screen, "P")
    return screen.cards


def test_words_nobody_approved_are_written_beside_the_card(planned, screen, seat):
    assert planned.wording.isVisible()
    assert not planned.print_button.isVisible()
    assert not planned.keep_button.isEnabled()
    planned.wording.words.set_text("Chère Chloé,\nà bientôt.")
    assert planned.sheet.accessibleName() == "The card reads: Chère Chloé,\nà bientôt."
    press(screen, "Ctrl+Return")
    assert gesture_log(seat.workplace)[0].card_text == "Chère Chloé,\nà bientôt."
    assert seat.toasts[-1][0] == "The words for Chloé Laurent are kept"
    assert not planned.keep_button.isEnabled()


@pytest.mark.parametrize("words", ["", "Merci\n" * 20, "Merci \u0378"])
def test_words_that_cannot_stand_on_the_card_are_not_kept(planned, screen, seat, words):
    planned.wording.words.set_text(words)
    assert not planned.keep_button.isEnabled()
    planned.keep()
    assert gesture_log(seat.workplace)[0].card_text == "Chère Chloé, merci."


def test_half_a_sentence_is_still_there_after_esc(planned, screen):
    planned.wording.words.set_text("Chère Chl")
    press(screen, "Esc")
    press(screen, "P")
    assert planned.wording.words.text() == "Chère Chl"


def test_a_text_begins_the_card(planned, screen):
    press(screen, "Ctrl+T")
    menu = planned.wording.offer.menu
    menu.actions()[0].trigger()
    assert planned.wording.words.text().startswith("Bonjour Chloé,\nToute l’équipe")
    menu.close()


def test_words_that_were_approved_meanwhile_say_so_at_the_field(planned, screen, seat):
    planned.wording.words.set_text("Merci.")
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture_log(seat.workplace)[0].id)
    press(screen, "Ctrl+Return")
    assert "approved already" in planned.wording.words.message()
    assert gesture_log(seat.workplace)[0].card_text == "Chère Chloé, merci."


def test_somebody_else_s_words_are_not_changed(seat, screen, client):
    theirs = plan(person(seat.workplace, "Léo Martin"), client)
    screen.show_gesture(theirs)
    screen.enter()
    press(screen, "P")
    assert not screen.cards.wording.isVisible()


# --- the week -----------------------------------------------------------------------------------


def week(seat):
    """Two that go, and one for each reason that keeps a card back."""
    people = [
        r.client(1),
        r.client(2, first_name="美咲", last_name="佐藤", display_name="佐藤 美咲", locale="ja"),
        r.client(3, first_name="No", last_name="Contact"),
        r.client(4, first_name="No", last_name="Address"),
        r.client(5, first_name="Too", last_name="Long"),
        r.client(6, first_name="No", last_name="Sign"),
    ]
    ids = fill(seat.workplace, people)
    approved(seat, ids[0], due_on=date(2026, 6, 15))
    approved(seat, ids[1], card_text="佐藤 様\nありがとう。", due_on=date(2026, 6, 12))
    for client, words in (
        (ids[2], "Hi"),
        (ids[3], "Hi"),
        (ids[4], "Hi\n" * 12),
        (ids[5], "\u0378"),
    ):
        approved(seat, client, card_text=words)
    refuse_contact(seat.workplace, ids[2])
    fill(
        seat.workplace,
        [*people[:3], r.client(4, first_name="No", last_name="Address", address=None)],
    )


def test_the_week_says_what_goes_and_why_the_rest_does_not(seat, screen):
    week(seat)
    screen.enter()
    press(screen, "W")
    told = words_on(screen.cards)
    assert "To print, 2" in told
    assert told.index("佐藤 美咲") < told.index("Chloé Laurent")
    assert "Left out, 4" in told
    for words in (
        "No Contact: asked not to be contacted",
        "No Address: no whole postal address is known",
        "Too Long: 6 lines too many for this card",
        "No Sign: no face here has these signs: \u0378",
    ):
        assert words in told
    assert "Cards: 2, then labels in the same order: 2" in told


def test_the_week_is_one_file_cards_then_labels_in_the_same_order(seat, screen, tmp_path):
    week(seat)
    screen.enter()
    press(screen, "W")
    screen.cards.printing.choose_file = lambda name: str(tmp_path / name)
    press(screen, "S")
    texts = pages_in(tmp_path / "cards-2026-06-11.pdf")
    assert len(texts) == 4
    for text, words in zip(texts, ("ありがとう", "Chère", "佐藤", "Chloé Laurent"), strict=True):
        assert words in text
    printed = {row.client_name for row in gesture_log(seat.workplace) if row.printed_at}
    assert printed == {"佐藤 美咲", "Chloé Laurent"}
    assert not screen.cards.save_button.isEnabled()  # a second press prints nothing twice


def test_what_was_printed_is_not_printed_again_unless_somebody_says_so(seat, screen, tmp_path):
    week(seat)
    screen.enter()
    press(screen, "W")
    assert not screen.cards.again.isVisible()
    screen.cards.printing.choose_file = lambda name: str(tmp_path / name)
    press(screen, "S")
    screen.cards.refresh()
    assert "Chloé Laurent: printed already" in words_on(screen.cards)
    assert not screen.cards.print_button.isEnabled()
    screen.cards.again.click()
    assert "To print, 2" in words_on(screen.cards)
    assert screen.cards.print_button.isEnabled()
    screen.cards.refresh()
    assert screen.cards.again.isChecked()
    press(screen, "Esc")
    press(screen, "W")
    assert not screen.cards.again.isChecked()


def test_a_week_without_cards_says_what_will_fill_it(seat, screen, client):
    screen.enter()
    press(screen, "W")
    assert "No card has to be printed this week" in words_on(screen.cards)
    assert not screen.cards.print_button.isEnabled()
    press(screen, "Esc")
    assert not screen.cards.isVisible()


def test_a_card_that_left_meanwhile_closes_the_studio_and_says_why(seat, screen, client):
    approved(seat, client)
    screen.enter()
    row = screen.current()
    screen._show_cards(lambda cards: cards.show_card(999))
    assert seat.failures == ["This gesture is no longer there."]
    assert screen.page.isVisible()
    assert screen.current() == row


def test_names_of_files_hold_no_more_than_numbers(seat, screen, tmp_path):
    week(seat)
    screen.enter()
    asked: list[Path] = []
    press(screen, "W")
    screen.cards.printing.choose_file = lambda name: asked.append(name) or ""
    press(screen, "S")
    assert asked == ["cards-2026-06-11.pdf"]
