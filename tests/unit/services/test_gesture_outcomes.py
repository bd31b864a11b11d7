"""What a gesture came to is written down once it has left; its photo is a file of its own."""

import csv
import io
from datetime import date

import pytest

from concierge.domain.errors import ConsentError, UserError
from concierge.domain.gestures import CameTo, GestureKind, GestureState, Outcome
from concierge.domain.ids import AccountId
from concierge.services import accounts
from concierge.services.exports import export
from concierge.services.gesture_outcomes import attach_photo, erase_photo, story, tell_outcome
from concierge.services.gesture_steps import (
    approve_gesture,
    cancel_gesture,
    gesture_log,
    order_gesture,
    send_gesture,
)
from concierge.services.gestures import draft_gesture
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.contacts import plan
from tests.fakes.house import fill, person

PICTURE = b"\xff\xd8" + b"\xff\xe1\x00\x06GPS!" + b"\xff\xda\x00\x02\x12\x34" + b"\xff\xd9"
PLAIN = b"\xff\xd8" + b"\xff\xda\x00\x02\x12\x34" + b"\xff\xd9"


def sent(workplace, client, **changes):
    gesture = plan(workplace, client, **changes)
    approve_gesture(person(workplace, "Margaux Vidal"), gesture)
    order_gesture(workplace, gesture)
    send_gesture(workplace, gesture)
    return gesture


def pictures(workplace):
    return sorted(workplace.recordings.glob("*.jpg"))


# --- outcome ------------------------------------------------------------------------------------


def test_what_it_came_to_stands_in_the_log_and_its_export(workplace):
    (client,) = fill(workplace)
    gesture = sent(workplace, client)
    found = CameTo(Outcome.DELIGHTED, "Kept it.", date(2026, 6, 10), "=Merci !")
    tell_outcome(
        workplace, gesture, CameTo(found.outcome, " Kept it. ", found.thanked_on, "=Merci !")
    )
    assert gesture_log(workplace)[0].came_to == found
    (row,) = csv.DictReader(io.StringIO(export(workplace, "gestures", "csv").decode("utf-8-sig")))
    assert (row["outcome"], row["outcome_words"]) == ("delighted", "Kept it.")
    assert (row["thanked_on"], row["thanks"], row["photo"]) == ("2026-06-10", "'=Merci !", "no")
    tell_outcome(workplace, gesture, CameTo())
    assert gesture_log(workplace)[0].came_to == CameTo()


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (CameTo(Outcome.DAMAGED), "words"),
        (CameTo(thanks="Merci"), "thanked_on"),
        (CameTo(thanked_on=date(2026, 6, 12)), "thanked_on"),
        (CameTo(Outcome.NO_WORD, "x" * 1_001), ""),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(workplace, found, field):
    (client,) = fill(workplace)
    gesture = sent(workplace, client)
    with pytest.raises(UserError) as caught:
        tell_outcome(workplace, gesture, found)
    assert caught.value.field == field
    assert gesture_log(workplace)[0].came_to == CameTo()


def test_what_has_not_left_came_to_nothing(workplace):
    (client,) = fill(workplace)
    with pytest.raises(UserError, match="has not left"):
        tell_outcome(workplace, plan(workplace, client), CameTo(Outcome.NO_WORD))
    with pytest.raises(UserError, match="no longer there"):
        tell_outcome(workplace, 999, CameTo(Outcome.NO_WORD))


def test_a_story_says_who_moved_it_and_when(workplace):
    (client,) = fill(workplace)
    gesture = plan(workplace, client)
    workplace.clock.advance(minutes=5)
    approve_gesture(person(workplace, "Margaux Vidal"), gesture)
    cancel_gesture(workplace, gesture, "The client moves")
    told = story(workplace, gesture)
    assert [(s.state, s.staff_name, s.word) for s in told.steps] == [
        (GestureState.PLANNED, "Ana Ribeiro", ""),
        (GestureState.APPROVED, "Margaux Vidal", ""),
        (GestureState.CANCELLED, "Ana Ribeiro", "The client moves"),
    ]
    assert (told.steps[1].at - told.steps[0].at).total_seconds() == 300
    assert (told.photo, told.is_photo_elsewhere) == (None, False)


# --- photo --------------------------------------------------------------------------------------


def test_a_photo_lies_beside_the_films_under_a_name_of_nobody(workplace):
    (client,) = fill(workplace)
    gesture = sent(workplace, client)
    attach_photo(workplace, gesture, PICTURE)
    (file,) = pictures(workplace)
    assert file.read_bytes() == PLAIN
    assert len(file.stem) == 32
    assert file.stat().st_mode & 0o077 == 0
    assert story(workplace, gesture).photo == file
    assert gesture_log(workplace)[0].photo == file.name


def test_another_photo_takes_the_first_one_s_place(workplace):
    (client,) = fill(workplace)
    gesture = sent(workplace, client)
    attach_photo(workplace, gesture, PICTURE)
    (first,) = pictures(workplace)
    attach_photo(workplace, gesture, PICTURE)
    (second,) = pictures(workplace)
    assert second != first


def test_an_erased_photo_is_gone_from_the_disk(workplace):
    (client,) = fill(workplace)
    gesture = sent(workplace, client)
    attach_photo(workplace, gesture, PICTURE)
    erase_photo(workplace, gesture)
    assert pictures(workplace) == []
    assert gesture_log(workplace)[0].photo == ""
    erase_photo(workplace, gesture)


def test_what_is_no_picture_leaves_no_file(workplace):
    (client,) = fill(workplace)
    gesture = sent(workplace, client)
    with pytest.raises(UserError, match="no picture"):
        attach_photo(workplace, gesture, b"%PDF-1.7")
    with pytest.raises(UserError, match="no longer there"):
        attach_photo(workplace, 999, PICTURE)
    assert pictures(workplace) == []


def test_a_disk_that_takes_nothing_is_told_and_the_gesture_stays(local_workplace):
    (client,) = fill(local_workplace)
    gesture = sent(local_workplace, client)
    attach_photo(local_workplace, gesture, PICTURE)
    (file,) = pictures(local_workplace)
    kept = file.read_bytes()
    local_workplace.recordings.rename(local_workplace.recordings.with_name("elsewhere"))
    with pytest.raises(UserError, match="could not be kept"):
        attach_photo(local_workplace, gesture, PICTURE)
    local_workplace.recordings.with_name("elsewhere").rename(local_workplace.recordings)
    assert story(local_workplace, gesture).photo.read_bytes() == kept


def test_a_photo_of_another_desktop_is_told_and_left_to_it(local_workplace):
    (client,) = fill(local_workplace)
    gesture = sent(local_workplace, client)
    attach_photo(local_workplace, gesture, PICTURE)
    (file,) = pictures(local_workplace)
    with local_workplace.write() as unit:
        unit.gesture_notes.set_photo(gesture, f"{'0' * 32}.jpg", "another")
    told = story(local_workplace, gesture)
    assert (told.photo, told.is_photo_elsewhere) == (None, True)
    erase_photo(local_workplace, gesture)
    assert file.exists()
    with local_workplace.read() as unit:
        assert "desk:another" in unit.house.setting("recordings.to_delete")


def test_a_removed_account_takes_its_photos_along(local_workplace):
    (client,) = fill(local_workplace)
    gesture = plan(local_workplace, client, cost=r.eur(0))
    attach_photo(local_workplace, gesture, PICTURE)
    cancel_gesture(local_workplace, gesture)
    accounts.remove_account(local_workplace, None, AccountId(1))
    assert pictures(local_workplace) == []


# --- kinds --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [GestureKind.CREDIT, GestureKind.EARLY_ACCESS])
def test_a_favour_needs_no_address_and_no_days(workplace, kind):
    (client,) = fill(workplace, [r.client(address=None)])
    draft = draft_gesture(workplace, client, kind)
    assert draft.plan is None
    assert draft.cost == (r.eur(2_000) if kind is GestureKind.CREDIT else r.eur(0))
    gesture = sent(
        workplace, client, kind=kind, title="A day before", card_text="", cost=draft.cost
    )
    assert gesture_log(workplace)[0].id == gesture


def test_early_access_costs_nothing(workplace):
    (client,) = fill(workplace)
    with pytest.raises(UserError) as caught:
        plan(workplace, client, kind=GestureKind.EARLY_ACCESS, title="A day before")
    assert caught.value.field == "cost"
    assert gesture_log(workplace) == ()


def test_a_favour_is_refused_to_whoever_asked_for_no_contact(workplace):
    (client,) = fill(workplace)
    refuse_contact(workplace, client)
    with pytest.raises(ConsentError):
        plan(workplace, client, kind=GestureKind.CREDIT, title="For the next visit")


# --- household ----------------------------------------------------------------------------------

HOME = r.RemoteAddress(("14, Rue des Glycines",), "PARIS", "75 007", "FR")
NEXT_DOOR = r.RemoteAddress(("16 rue des Glycines",), "Paris", "75007", "FR")


def couple(workplace, other=HOME):
    him = r.client(2, first_name="Luc", display_name="Luc Laurent", address=other)
    return fill(workplace, [r.client(1), him])


def near(workplace, client, kind=GestureKind.NOTE):
    return [(one.name, one.on) for one in draft_gesture(workplace, client, kind).household]


def test_the_same_for_another_at_one_address_is_told_with_who_and_when(workplace):
    hers, his = couple(workplace)
    plan(person(workplace, "Léo Martin"), his)
    (one,) = draft_gesture(workplace, hers, GestureKind.NOTE).household
    assert (one.client, one.name, one.on, one.staff_name) == (
        his, "Luc Laurent", date(2026, 6, 12), "Léo Martin",
    )  # fmt: skip
    assert near(workplace, hers, GestureKind.FLOWERS) == []
    assert near(workplace, his) == []


@pytest.mark.parametrize(
    "other", [NEXT_DOOR, r.RemoteAddress((), "Paris", "75007", "FR")], ids=["next door", "a town"]
)
def test_neighbours_are_no_household(workplace, other):
    hers, his = couple(workplace, other)
    plan(workplace, his, kind=GestureKind.CREDIT, title="Visit", card_text="")
    assert near(workplace, hers, GestureKind.CREDIT) == []


def test_a_season_later_nobody_counts_and_what_was_cancelled_never_does(workplace):
    hers, his = couple(workplace)
    cancel_gesture(workplace, plan(workplace, his))
    assert near(workplace, hers) == []
    plan(workplace, his, due_on=date(2026, 9, 9))
    plan(workplace, his, due_on=date(2026, 6, 20))
    plan(workplace, his, due_on=date(2026, 9, 10))
    assert near(workplace, hers) == [
        ("Luc Laurent", date(2026, 6, 20)),
        ("Luc Laurent", date(2026, 9, 9)),
    ]


def test_a_client_without_an_address_has_no_household(workplace):
    (client,) = fill(workplace, [r.client(address=None)])
    assert near(workplace, client) == []
