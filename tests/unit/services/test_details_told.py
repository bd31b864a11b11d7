"""What was edited reaches the CRM whatever became of the delivery before it."""

from datetime import timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState, Reach
from concierge.services import details
from concierge.services.accounts import list_accounts
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import StoreOutbox, discard, outbox, send_now
from concierge.services.turns import Turn
from tests.fakes import records as r
from tests.fakes.house import fill, person

LIKES = "concierge.likes"


def takes(workplace, kinds):
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in kinds])


@pytest.fixture
def client(workplace):
    takes(workplace, DeliveryKind)
    return fill(workplace, [record()])[0]


def record(note="", likes="A", tags=("VIP",), **more):
    return r.client(note=note, tags=tags, attributes={LIKES: likes} if likes else {}, **more)


def edit(workplace, client, tags=None, **fields):
    known = details.client_details(workplace, client)
    named = {name if name == "note" else f"concierge.{name}": text for name, text in fields.items()}
    return details.edit_details(workplace, client, named, known.tags if tags is None else tags)


def pull(workplace, found):
    StoreIngest(workplace).apply(1, "clients", [found], None)


def shown(workplace, client):
    return details.client_details(workplace, client)


def sent(workplace, *, arrive=True):
    """What goes out in one round, as (kind, payload)."""
    told = []
    with Turn(workplace, list_accounts(workplace)[0]) as turn:
        box = StoreOutbox(workplace, turn)
        while (claimed := box.take(1)) is not None:
            told.append((claimed.delivery.kind, dict(claimed.delivery.payload)))
            if not arrive:
                return told
            box.arrived(claimed, Delivered())
    return told


def overtaken(workplace):
    with Turn(workplace, list_accounts(workplace)[0]) as turn:
        box = StoreOutbox(workplace, turn)
        box.overtaken(box.take(1))


def fields(**changes):
    made = {f"concierge.{n}": {"base": b, "value": v} for n, (b, v) in changes.items()}
    return (DeliveryKind.FIELDS, {"fields": made})


def park(workplace, which=-1):
    row = outbox(workplace).waiting[which]
    with workplace.write() as unit:
        unit.outbox.set(row.id, DeliveryState.DEAD)
    return row.id


def test_what_does_not_conflict_is_told_though_its_form_was_overtaken(workplace, client):
    edit(workplace, client, note="Ours.", likes="Peonies")
    overtaken(workplace)
    pull(workplace, record(note="Theirs."))
    assert [(c.field, c.ours) for c in details.conflicts(workplace)] == [("note", "Ours.")]
    assert sent(workplace) == [fields(likes=("A", "Peonies"))]
    assert shown(workplace, client).unconfirmed == frozenset()
    assert shown(workplace, client).fields[LIKES] == "Peonies"


def test_a_shop_that_reads_and_writes_by_different_words_is_not_asked_for_ever(workplace, client):
    edit(workplace, client, likes="Peonies")
    rounds = 0
    while outbox(workplace).waiting:
        rounds += 1
        assert rounds < 10
        overtaken(workplace)
        pull(workplace, record())
    assert shown(workplace, client).fields[LIKES] == "Peonies"
    workplace.clock.advance(minutes=1)
    edit(workplace, client, likes="White peonies")
    assert sent(workplace) == [fields(likes=("A", "White peonies"))]


def test_pulls_alone_tell_nothing_twice(workplace, client):
    edit(workplace, client, likes="Peonies", tags=["VIP", "Friend"])
    for _ in range(3):
        pull(workplace, record())
    assert len(outbox(workplace).waiting) == 2


def test_after_a_discard_the_next_edit_starts_from_what_stands_there(workplace, client):
    edit(workplace, client, likes="B")
    discard(workplace, outbox(workplace).waiting[0].id, "A slip.")
    assert (shown(workplace, client).fields[LIKES], sent(workplace)) == ("A", [])
    with workplace.read() as unit:
        assert unit.incoming.asked_again(1) == [r.client().remote_id]
    pull(workplace, record())
    assert outbox(workplace).waiting == ()
    assert edit(workplace, client, likes="B")  # the same words, at the same instant
    discard(workplace, outbox(workplace).waiting[0].id, "A slip.")
    edit(workplace, client, likes="C")
    assert sent(workplace) == [fields(likes=("A", "C"))]


def test_of_two_edits_the_one_that_is_not_discarded_is_told(workplace, client):
    edit(workplace, client, likes="B")
    edit(workplace, client, likes="C")
    discard(workplace, outbox(workplace).waiting[1].id, "A slip.")
    assert shown(workplace, client).fields[LIKES] == "B"
    edit(workplace, client, likes="D")
    discard(workplace, outbox(workplace).waiting[0].id, "A slip.")
    assert sent(workplace) == [fields(likes=("A", "D"))]


def test_an_edit_after_a_parked_one_starts_from_what_stands_there(workplace, client):
    edit(workplace, client, likes="B")
    parked = park(workplace)
    edit(workplace, client, likes="C")
    assert sent(workplace) == [fields(likes=("A", "C"))]
    send_now(workplace, parked)
    assert sent(workplace) == []  # older words never follow newer ones
    pull(workplace, record(likes="C"))
    assert shown(workplace, client).fields[LIKES] == "C"


def test_words_written_before_the_first_went_out_go_once(workplace, client):
    edit(workplace, client, likes="B")
    edit(workplace, client, likes="C")
    assert sent(workplace) == [fields(likes=("A", "C"))]
    assert shown(workplace, client).unconfirmed == frozenset()
    assert outbox(workplace).waiting == ()


def test_words_written_while_the_first_are_on_their_way_follow_them(workplace, client):
    edit(workplace, client, likes="B")
    with Turn(workplace, list_accounts(workplace)[0]) as turn:
        box = StoreOutbox(workplace, turn)
        first = box.take(1)
        edit(workplace, client, likes="C")
        box.unclear(first, "no answer", Reach.UPSERT, counts=True)
    pull(workplace, record(likes="B"))  # it did arrive: that is no change of theirs
    assert details.conflicts(workplace) == ()
    workplace.clock.advance(minutes=5)
    assert sent(workplace) == [fields(likes=("A", "B")), fields(likes=("B", "C"))]


def test_a_conflict_that_was_decided_is_told_instead_of_the_old_words(workplace, client):
    edit(workplace, client, likes="Ours")
    pull(workplace, record(likes="Theirs"))
    (found,) = details.conflicts(workplace)
    details.resolve_conflict(workplace, found.id, "Both")
    assert sent(workplace) == [fields(likes=("Theirs", "Both"))]


def test_a_conflict_shows_what_was_written_since_and_not_what_stood_there(workplace, client):
    edit(workplace, client, likes="Ours")
    pull(workplace, record(likes="Theirs"))
    edit(person(workplace, "Kenji Mori"), client, likes="Newer")
    (found,) = details.conflicts(workplace)
    assert (found.ours, found.theirs, found.theirs_by) == ("Ours", "Newer", "Kenji Mori")
    details.resolve_conflict(workplace, found.id, found.theirs)
    assert shown(workplace, client).fields[LIKES] == "Newer"
    assert sent(workplace) == [fields(likes=("Theirs", "Newer"))]


def test_what_is_told_again_is_told_by_who_wrote_it(workplace, client):
    edit(person(workplace, "Kenji Mori"), client, note="Ours.", likes="B")
    overtaken(workplace)
    pull(workplace, record(note="Theirs."))
    assert [row.staff_name for row in outbox(workplace).waiting] == ["Kenji Mori"]


# --- tags -----------------------------------------------------------------------------------


def tags(workplace, client):
    return set(shown(workplace, client).tags)


@pytest.mark.parametrize("misfortune", ["takes nothing", "parked", "held"])
def test_a_tag_stays_until_the_crm_has_it(workplace, client, misfortune):
    if misfortune == "takes nothing":
        takes(workplace, ())
    edit(workplace, client, tags=["Allergic to lilies"])
    if misfortune == "parked":
        park(workplace)
    if misfortune == "held":
        row = outbox(workplace).waiting[0]
        with workplace.write() as unit:
            unit.outbox.set(row.id, DeliveryState.HELD)
    pull(workplace, record(tags=("VIP", "Press")))
    assert tags(workplace, client) == {"Allergic to lilies", "Press"}
    pull(workplace, record(tags=("Allergic to lilies",)))
    pull(workplace, record(tags=("VIP",)))  # confirmed once: from now on the CRM's word counts
    assert tags(workplace, client) == {"VIP"}


def test_tags_are_told_once_the_crm_takes_them(workplace, client):
    takes(workplace, ())
    edit(workplace, client, tags=["VIP", "Friend"])
    takes(workplace, DeliveryKind)
    pull(workplace, record())
    assert sent(workplace) == [(DeliveryKind.TAGS, {"add": ["Friend"], "remove": []})]
    pull(workplace, record(updated_at=r.NOW + timedelta(days=1)))
    assert outbox(workplace).waiting == ()


def test_a_tag_put_on_and_taken_off_again_is_told_as_it_ended(workplace, client):
    edit(workplace, client, tags=["VIP", "Friend"])
    edit(workplace, client, tags=["VIP"])
    assert sent(workplace) == [(DeliveryKind.TAGS, {"add": [], "remove": ["Friend"]})]


def test_a_discarded_tag_goes_back_to_what_the_crm_says(workplace, client):
    edit(workplace, client, tags=["Friend"])
    discard(workplace, outbox(workplace).waiting[0].id, "A slip.")
    assert tags(workplace, client) == {"VIP"}
    pull(workplace, record())
    assert (tags(workplace, client), outbox(workplace).waiting) == ({"VIP"}, ())


# --- two at one form --------------------------------------------------------------------------


def test_what_another_wrote_since_the_form_was_opened_is_not_overwritten(workplace, client):
    form = shown(workplace, client)
    other = person(workplace, "Kenji Mori")
    details.edit_details(other, client, {"note": "Allergic to nuts."}, form.tags, form)
    with pytest.raises(UserError, match="since it was opened") as caught:
        details.edit_details(workplace, client, {"note": "Mornings."}, form.tags, form)
    assert caught.value.field == "note"
    now = shown(workplace, client)
    assert (now.fields["note"], now.authors) == ("Allergic to nuts.", {"note": "Kenji Mori"})
    both = "Allergic to nuts. Mornings."
    assert details.edit_details(workplace, client, {"note": both}, form.tags, now)
    assert shown(workplace, client).fields["note"] == both


def test_what_a_form_left_alone_takes_nothing_of_anothers_away(workplace, client):
    form = shown(workplace, client)
    edit(workplace, client, likes="Peonies", tags=["VIP", "Friend"])
    mine = {**form.fields, "note": "Mornings."}
    assert details.edit_details(workplace, client, mine, ["Press"], form)
    now = shown(workplace, client)
    assert (now.fields[LIKES], now.fields["note"]) == ("Peonies", "Mornings.")
    assert set(now.tags) == {"Friend", "Press"}


def test_two_who_wrote_the_same_do_not_clash(workplace, client):
    form = shown(workplace, client)
    edit(workplace, client, likes="Peonies")
    assert not details.edit_details(workplace, client, {LIKES: "Peonies"}, form.tags, form)
