"""Days noted by people: told by Today, kept apart from the shop's, taken back."""

from datetime import date

import pytest

from concierge.domain.errors import UserError
from concierge.domain.occasions import LeapRule, Occasion, OccasionKind
from concierge.domain.views.work import TodayKind
from concierge.services.ingest import StoreIngest
from concierge.services.occasions import forget_occasion, note_occasion
from concierge.services.profile import open_profile
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.house import fill

KIND = OccasionKind


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(1, attributes=r.NO_DAY)])[0]


def days(workplace, client):
    return [(v.kind, v.label, v.next_on) for v in open_profile(workplace, client).occasions]


def test_a_day_of_one_s_own_stands_in_the_profile_and_on_today(workplace, client):
    note_occasion(workplace, client, " First  visit ", Occasion(KIND.OTHER, 6, 24, 2019))
    assert days(workplace, client) == [(KIND.OTHER, "First visit", date(2026, 6, 24))]
    (row,) = today(workplace).rows
    assert (row.kind, row.subject, row.occasion_on) == (
        TodayKind.OCCASION, "First visit", date(2026, 6, 24),
    )  # fmt: skip


def test_the_sync_leaves_what_people_noted(workplace, client):
    note_occasion(workplace, client, "", Occasion(KIND.WEDDING_DAY, 9, 5, 2026))
    details = [r.client(1, attributes={**r.NO_DAY, "concierge.birthday": "--02-03"})]
    ingest = StoreIngest(workplace)
    ingest.apply(1, "details", details, None)
    assert {kind for kind, _, _ in days(workplace, client)} == {KIND.WEDDING_DAY, KIND.BIRTHDAY}
    ingest.apply(1, "details", [r.client(1, attributes=r.NO_DAY)], None)
    assert {kind for kind, _, _ in days(workplace, client)} == {KIND.WEDDING_DAY}


def test_what_was_noted_here_is_taken_back_and_what_the_shop_says_is_not(workplace):
    (client,) = fill(workplace, [r.client(1)])
    (shop,) = open_profile(workplace, client).occasions
    assert shop.ours is None
    made = note_occasion(workplace, client, "", Occasion(KIND.NAME_DAY, 7, 26, None))
    ours = {view.kind: view.ours for view in open_profile(workplace, client).occasions}
    assert ours == {KIND.BIRTHDAY: None, KIND.NAME_DAY: made}
    known = forget_occasion(workplace, made)
    assert known == (client, "", Occasion(KIND.NAME_DAY, 7, 26, None))
    with pytest.raises(UserError, match="gone already"):
        forget_occasion(workplace, made)
    with workplace.write() as unit:
        assert unit.occasions.ours(client) == {}
    note_occasion(workplace, *known)
    assert len(open_profile(workplace, client).occasions) == 2


@pytest.mark.parametrize(
    ("label", "occasion", "field", "words"),
    [
        ("", Occasion(KIND.OTHER, 6, 16, None), "label", "Say what the day is"),
        ("x" * 61, Occasion(KIND.OTHER, 6, 16, None), "label", "up to 60"),
        ("", Occasion(KIND.BIRTHDAY, 2, 30, None), "day", "No calendar"),
        ("", Occasion(KIND.BIRTHDAY, 6, 31, None), "day", "No calendar"),
        ("", Occasion(KIND.BIRTHDAY, 2, 29, 1985), "year", "1985 had no 29 February"),
        ("", Occasion(KIND.BIRTHDAY, 6, 16, 2027), "year", "from 1900 to 2026"),
        ("", Occasion(KIND.WEDDING_DAY, 6, 16, 2032), "year", "from 1900 to 2031"),
        ("", Occasion(KIND.BIRTHDAY, 6, 16, 1850), "year", "from 1900"),
    ],
)
def test_what_is_no_day_is_refused_at_its_field(workplace, client, label, occasion, field, words):
    with pytest.raises(UserError, match=words) as refusal:
        note_occasion(workplace, client, label, occasion)
    assert refusal.value.field == field
    assert days(workplace, client) == []


def test_a_kind_has_one_day_unless_it_has_a_name_of_its_own(workplace, client):
    note_occasion(workplace, client, "", Occasion(KIND.ANNIVERSARY, 6, 16, None))
    with pytest.raises(UserError, match="a name of its own"):
        note_occasion(workplace, client, "", Occasion(KIND.ANNIVERSARY, 8, 1, None))
    note_occasion(workplace, client, "Moved to Lyon", Occasion(KIND.ANNIVERSARY, 8, 1, None))
    assert len(days(workplace, client)) == 2


def test_a_leap_day_is_kept_as_was_said(workplace, client):
    workplace.clock.set(r.NOW.replace(year=2027, month=2, day=1))
    made = note_occasion(
        workplace, client, "", Occasion(KIND.BIRTHDAY, 2, 29, 1984, LeapRule.MARCH_1)
    )
    assert days(workplace, client)[0][2] == date(2027, 3, 1)
    forget_occasion(workplace, made)
    note_occasion(workplace, client, "", Occasion(KIND.BIRTHDAY, 2, 29, 1984))
    assert days(workplace, client)[0][2] == date(2027, 2, 28)
