"""The forms beside a client: errors at their field, drafts that survive, and plain words."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from shiboken6 import isValid

from concierge.domain.cards import CardFormat, holds
from concierge.domain.consultations import ConsultationSource, ConsultationState
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.money import Money
from concierge.domain.views.work import PieceRow
from concierge.services.consultations import list_consultations, open_consultation
from concierge.services.drafts import load_draft
from concierge.services.gesture_steps import gesture_log
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import plan, words_on
from ui.clients.page import ClientsScreen

CTRL = Qt.KeyboardModifier.ControlModifier
MARKS = "<img src='file:///etc/passwd'> <b>fett</b> \u202eنور\u202c & ünïcode "
EVIL = (MARKS * 100)[:5000].strip()


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1)], [r.order(1)])[0]


@pytest.fixture
def screen(seat, client, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(lambda kind, who, detail: made.open_drawer(kind, who, detail))
    made.show_client(client)
    return made


def form(screen, kind, detail=None):
    screen.open_drawer(kind, screen.page.profile.id, detail)
    return screen.page.drawer


def history(seat, client):
    return [entry.body for entry in open_profile(seat.workplace, client).timeline]


# --- calls ------------------------------------------------------------------------------------


def answer(drawer, outcome="connected", reason="delivery"):
    for field, value in ((drawer.outcome, outcome), (drawer.reason, reason)):
        field.set_value(next(x for x in field_values(field) if x and x.value == value))


def field_values(field):
    return [field.itemData(i) for i in range(field.count())]


@pytest.mark.parametrize(
    ("outcome", "reason", "words"),
    [(None, "delivery", "Say how the call ended."), ("connected", None, "Choose why you spoke")],
)
def test_a_call_says_at_the_choice_what_is_missing(screen, seat, client, outcome, reason, words):
    drawer = form(screen, "call")
    for field, value in ((drawer.outcome, outcome), (drawer.reason, reason)):
        if value:
            field.set_value(next(x for x in field_values(field) if x and x.value == value))
    drawer.submit()
    assert any(label.startswith(words) for label in words_on(drawer))
    assert drawer.primary.isEnabled()
    answer(drawer)
    drawer.submit()
    assert screen.page.drawer is None
    assert len(history(seat, client)) == 2  # the call, and the order before it


def test_a_promise_in_the_past_is_refused_at_its_field(screen, seat):
    drawer = form(screen, "call")
    answer(drawer)
    drawer.promises.setChecked(True)
    drawer.promise.set_text("Call again")
    drawer.hour.set_value(field_values(drawer.hour)[0])  # eight in the morning of today
    drawer.submit()
    assert "already passed" in drawer.promise.message()
    drawer.day.set_value(field_values(drawer.day)[1])
    drawer.submit()
    assert screen.page.drawer is None
    promise = open_profile(seat.workplace, screen.page.profile.id).open_promise
    assert promise.text == "Call again"


def test_five_thousand_characters_stand_in_the_timeline_as_they_were(screen, seat, client, qtbot):
    drawer = form(screen, "call")
    answer(drawer)
    drawer.notes.set_text(EVIL)
    drawer.submit()
    assert history(seat, client)[0].body == EVIL
    items = screen.page.timeline.items
    qtbot.waitUntil(lambda: EVIL in {item.sentence for item in items.rows()})
    screen.page.timeline.grab()  # painted through the plain text layout, or it would raise
    assert seat.toasts[-1][0] == "Call with Chloé Laurent logged"


def test_a_draft_survives_esc_and_comes_back_with_its_choices(screen, seat, qtbot):
    drawer = form(screen, "call")
    answer(drawer)
    drawer.notes.set_text("Half a sent")
    drawer.promises.setChecked(True)
    drawer.promise.set_text("The scarf")
    day, hour = field_values(drawer.day)[3], field_values(drawer.hour)[2]
    drawer.day.set_value(day)
    drawer.hour.set_value(hour)
    qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    assert screen.page.drawer is None
    again = form(screen, "call")
    assert again.notes.text() == "Half a sent"
    assert again.promises.isChecked() and again.promise.text() == "The scarf"
    assert (again.outcome.value().value, again.reason.value().value) == ("connected", "delivery")
    assert (again.day.value(), again.hour.value()) == (day, hour)
    assert any(words.startswith("Draft kept") for words in words_on(again))


def test_a_day_of_a_draft_that_is_past_is_not_brought_back(screen, seat):
    drawer = form(screen, "call")
    drawer.promises.setChecked(True)
    drawer.promise.set_text("The scarf")
    drawer.closing.emit()
    seat.workplace.clock.advance(days=2)
    again = form(screen, "call")
    assert again.promise.text() == "The scarf"
    assert again.day.value() >= (seat.workplace.now() - timedelta(hours=12)).date()


def test_a_logged_call_leaves_no_draft(screen, seat, client):
    drawer = form(screen, "call")
    answer(drawer)
    drawer.notes.set_text("Calm.")
    drawer.keep()
    drawer.submit()
    assert load_draft(seat.workplace, f"call:{client}") is None
    assert form(screen, "call").notes.text() == ""


# --- discarding ---------------------------------------------------------------------------------


def test_discard_forgets_and_its_undo_brings_the_words_back(screen, seat, client):
    drawer = form(screen, "call")
    drawer.notes.set_text("Half a sent")
    drawer.cancel.click()
    assert screen.page.drawer is None
    assert load_draft(seat.workplace, f"call:{client}") is None
    words, undo = seat.toasts[-1]
    assert words == "Draft discarded"
    undo()
    assert screen.page.drawer.notes.text() == "Half a sent"


def test_undo_opens_the_consultation_that_was_discarded(screen, seat, client):
    made = open_consultation(
        seat.workplace, client, source=ConsultationSource.CHAT, question="Does it fit?"
    )
    drawer = form(screen, "consultation", made)
    drawer.question.set_text("Does it fit, and when?")
    drawer.cancel.click()
    seat.toasts[-1][1]()
    assert screen.page.drawer._existing == made
    assert screen.page.drawer.question.text() == "Does it fit, and when?"


# --- gestures -----------------------------------------------------------------------------------


def test_a_card_without_words_or_with_too_many_says_so_on_the_card(screen, seat):
    drawer = form(screen, "gesture")
    drawer.submit()
    assert "no words yet" in drawer.card.words.message()
    limit = holds(CardFormat.A6_LYING)
    drawer.card.set_text("no " * limit)
    drawer.submit()
    assert "lines too many for this card" in drawer.card.words.message()
    assert f"{3 * limit} of {limit}" in words_on(drawer)
    assert gesture_log(seat.workplace) == ()
    drawer.card.set_text("yes " * 60)
    assert f"240 of {limit}" in words_on(drawer)
    drawer.submit()
    assert screen.page.drawer is None
    assert len(gesture_log(seat.workplace)) == 1


def test_a_budget_that_does_not_cover_it_says_what_is_left(screen, seat, client):
    plan(seat.workplace, client, kind=GestureKind.GIFT, title="Candle", cost=r.eur(49_500))
    drawer = form(screen, "gesture")
    drawer.card.set_text("Merci.")
    assert drawer.cost.message() == "€5.00 of this month's €500 are left"
    assert drawer.primary.words() == "Ask a manager for €9.50"
    drawer.submit()
    assert drawer.why.message() == "Say why it is worth it: a manager decides by that."
    assert drawer.cost.message() == "€5.00 of this month's €500 are left"
    assert len(gesture_log(seat.workplace)) == 1
    drawer.cost.set_text("5,00")
    assert not drawer.why.isVisibleTo(drawer) and not drawer.cost.message()
    drawer.submit()
    assert screen.page.drawer is None
    assert len(gesture_log(seat.workplace)) == 2


def test_a_manager_is_asked_for_what_the_month_does_not_have(screen, seat, client):
    plan(seat.workplace, client, kind=GestureKind.GIFT, title="Candle", cost=r.eur(49_500))
    drawer = form(screen, "gesture")
    drawer.card.set_text("Merci.")
    drawer.why.set_text("Ten years a client")
    drawer.submit()
    assert seat.toasts[-1][0] == "Handwritten note: a manager is asked"
    assert gesture_log(seat.workplace)[0].state is GestureState.IDEA
    seat.toasts[-1][1]()
    assert gesture_log(seat.workplace)[0].state is GestureState.CANCELLED


@pytest.mark.parametrize(("typed", "minor"), [("1,240", 124_000), ("12,50", 1_250)])
def test_a_cost_is_read_as_it_is_written_here(screen, seat, typed, minor):
    drawer = form(screen, "gesture")
    drawer.card.set_text("Merci.")
    drawer.cost.edit.clear()
    drawer.cost.edit.insert(typed)
    assert drawer._cost() == r.eur(minor)
    assert not drawer.cost.message()


@pytest.mark.parametrize(
    "typed", ["1.240", "12.345", "free", "1.2.3", "9 50", "€9", "1e3", "NaN", "-1"]
)
def test_a_cost_that_is_no_amount_plans_nothing(screen, seat, typed):
    drawer = form(screen, "gesture")
    drawer.card.set_text("Merci.")
    drawer.cost.edit.clear()
    drawer.cost.edit.insert(typed)
    drawer.submit()
    assert drawer.cost.message()
    assert gesture_log(seat.workplace) == ()


def test_a_gesture_s_draft_keeps_its_kind_cost_and_day(screen, seat):
    drawer = form(screen, "gesture")
    drawer.kinds.set_value(GestureKind.GIFT)
    drawer.title_field.set_text("Candle")
    drawer.cost.edit.clear()
    drawer.cost.edit.insert("42.00")
    day = field_values(drawer.leave)[9]
    drawer.leave.set_value(day)
    drawer.closing.emit()
    again = form(screen, "gesture")
    assert again.gesture_kind() is GestureKind.GIFT
    assert (again.title_field.text(), again.cost.text()) == ("Candle", "42.00")
    assert again.leave.value() == day


# --- consultations ------------------------------------------------------------------------------


def test_a_consultation_lost_needs_its_reason_at_the_field(screen, seat, client):
    made = open_consultation(
        seat.workplace, client, source=ConsultationSource.CHAT, question="Does it fit?"
    )
    drawer = form(screen, "consultation", made)
    drawer.lost.click()
    assert drawer.reason.isVisible()
    drawer.lost.click()
    assert "Say why it was lost" in drawer.reason.message()
    assert list_consultations(seat.workplace, client)[0].state is ConsultationState.ASKED
    drawer.reason.set_text("Not her colour")
    drawer.lost.click()
    assert list_consultations(seat.workplace, client)[0].state is ConsultationState.LOST
    assert screen.page.drawer is None


def test_a_consultation_without_a_question_says_so_at_the_question(screen, seat, client):
    drawer = form(screen, "consultation")
    drawer.submit()
    assert "Write down" in drawer.question.message()
    assert list_consultations(seat.workplace, client) == ()


def test_ctrl_enter_saves_from_any_field(screen, seat, client, qtbot):
    drawer = form(screen, "consultation")
    drawer.question.set_text("Does it fit?")
    qtbot.keyClick(drawer.need.edit, Qt.Key.Key_Return, CTRL)
    assert len(list_consultations(seat.workplace, client)) == 1


# --- a save that ends after the form was closed -----------------------------------------------


def _fill_call(drawer):
    answer(drawer)


def _fill_gesture(drawer):
    drawer.card.words.set_text("With our thanks.")


def _piece(number, currency):
    price = Money(12_000 * number, currency)
    remote = f"gid://shopify/ProductVariant/{number}"
    return PieceRow(f"Piece {number}", "", remote, price, price, r.NOW)


def test_pieces_in_two_currencies_are_told_side_by_side_and_proposed_apart(screen, seat):
    drawer = form(screen, "consultation")
    drawer.question.set_text("Which scarf?")
    drawer.add_piece(_piece(1, "EUR"))
    drawer.add_piece(_piece(2, "USD"))
    assert "Together €120 + US$240" in words_on(drawer)
    assert not drawer._pay_box.isVisibleTo(drawer)
    drawer.submit()
    assert "EUR and USD" in drawer.search.message()
    assert list_consultations(seat.workplace) == ()


def test_pieces_of_another_currency_alone_are_proposed_in_it(screen, seat):
    drawer = form(screen, "consultation")
    drawer.question.set_text("Which scarf?")
    drawer.add_piece(_piece(2, "USD"))
    assert drawer._pay.text() == "US$19.20"
    drawer.submit()
    (row,) = list_consultations(seat.workplace)
    assert row.value == Money(24_000, "USD")


def _fill_consultation(drawer):
    drawer.question.set_text("Does it come in green?")


@pytest.mark.parametrize(
    ("kind", "write", "words"),
    [
        ("call", _fill_call, "Call with Chloé Laurent logged"),
        ("gesture", _fill_gesture, "Handwritten note planned"),
        ("consultation", _fill_consultation, "The question is kept for Chloé Laurent"),
    ],
)
def test_a_save_that_ends_after_esc_still_says_so(
    screen, seat, qapp, monkeypatch, kind, write, words
):
    drawer = form(screen, kind)
    write(drawer)
    held = []
    with monkeypatch.context() as slow:
        slow.setattr(seat.place, "run", lambda work, done, *_, **__: held.append((work, done)))
        drawer.submit()
        drawer.closing.emit()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(drawer)
    for work, done in held:
        done(work(seat.workplace))
    assert seat.toasts[-1][0].startswith(words)


# --- whose words they are -----------------------------------------------------------------------


def test_a_refused_call_is_kept_by_esc(screen, seat, qtbot):
    drawer = form(screen, "call")
    drawer.notes.set_text("Allergic to wool")
    drawer.submit()
    assert any(words.startswith("Say how the call ended") for words in words_on(drawer))
    qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    assert form(screen, "call").notes.text() == "Allergic to wool"


def test_two_people_at_one_client_each_keep_their_own_words(screen, seat):
    form(screen, "call").notes.set_text("Ana: allergic to wool")
    seat.sit("Léo Martin")
    assert screen.page.drawer is None  # kept for Ana, who wrote it
    assert form(screen, "call").notes.text() == ""
    screen.page.drawer.notes.set_text("Léo: prefers silk")
    screen.page.drawer.closing.emit()
    seat.sit("Ana Ribeiro")
    assert form(screen, "call").notes.text() == "Ana: allergic to wool"


def test_closing_as_lost_keeps_what_was_edited_with_it(screen, seat, client):
    consultation = open_consultation(
        seat.workplace, client, source=ConsultationSource.CHAT, question="Is it warm?"
    )
    drawer = form(screen, "consultation", consultation)
    drawer.question.set_text("Is it warm enough for Gstaad?")
    drawer.source.set_value(ConsultationSource.BOUTIQUE)
    drawer._on_lost()
    drawer.reason.set_text("Too dear")
    drawer.closing.emit()
    again = form(screen, "consultation", consultation)
    assert again.reason.text() == "Too dear" and again.reason.isVisible()
    again._on_lost()
    (row,) = list_consultations(seat.workplace, client)
    assert (row.state, row.outcome_reason) == (ConsultationState.LOST, "Too dear")
    assert (row.question, row.source) == (
        "Is it warm enough for Gstaad?",
        ConsultationSource.BOUTIQUE,
    )


def test_a_proposed_look_is_not_emptied_unseen(screen, seat, client):
    drawer = form(screen, "consultation")
    drawer.question.set_text("What goes with it?")
    drawer.add_piece(drawer._found[0])
    drawer.submit()
    (row,) = list_consultations(seat.workplace, client)
    again = form(screen, "consultation", row.id)
    again._remove(again._items[0])
    again.submit()
    assert "Choose at least one piece" in again.search.message()
    assert list_consultations(seat.workplace, client)[0].items == row.items
