"""Days that may be meant by what was written: offered once, never taken as a fact."""

import pytest

from concierge.domain.occasions import Occasion, OccasionKind
from concierge.services.hints import hints, offer_again, turn_down
from concierge.services.notes import write_note
from concierge.services.occasions import note_occasion
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.contacts import call
from tests.fakes.house import fill


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(1, attributes=r.NO_DAY)])[0]


def offered(workplace, client):
    return [(h.found.kind, h.found.month, h.found.day) for h in hints(workplace, client)]


def test_what_was_said_in_a_call_is_offered_and_is_no_occasion(workplace, client):
    call(workplace, client, r.NOW, notes="Calm. Our wedding is in June, she said.")
    assert offered(workplace, client) == [(OccasionKind.WEDDING_DAY, 6, None)]
    assert hints(workplace, client)[0].said_at == r.NOW
    assert open_profile(workplace, client).occasions == ()


def test_the_shop_s_own_note_is_read_too(workplace):
    (client,) = fill(workplace, [r.client(1, attributes=r.NO_DAY, note="Anniversaire le 4 mai")])
    assert offered(workplace, client) == [(OccasionKind.BIRTHDAY, 5, 4)]


def test_what_is_known_already_is_not_asked(workplace, client):
    write_note(workplace, client, "Birthday on 4 May. Wedding in June.")
    note_occasion(workplace, client, "", Occasion(OccasionKind.BIRTHDAY, 5, 4, None))
    note_occasion(workplace, client, "", Occasion(OccasionKind.WEDDING_DAY, 6, 20, None))
    assert offered(workplace, client) == []


def test_what_was_turned_down_is_not_asked_again_unless_that_is_taken_back(workplace, client):
    write_note(workplace, client, "Wedding in June.")
    (hint,) = hints(workplace, client)
    turn_down(workplace, client, hint)
    write_note(workplace, client, "As I said: the wedding is in June!")
    assert offered(workplace, client) == []
    offer_again(workplace, client, hint)
    assert offered(workplace, client) == [(OccasionKind.WEDDING_DAY, 6, None)]


def test_only_a_few_are_asked_the_newest_first(workplace, client):
    for number, month in enumerate(("May", "June", "July", "August"), 1):
        write_note(workplace, client, f"Her wedding is on {number} {month}")
        workplace.clock.advance(days=1)
    assert [month for _, month, _ in offered(workplace, client)] == [8, 7, 6]
