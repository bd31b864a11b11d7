"""Do not contact: said by the shop or written down here, it holds for whatever is checked."""

import pytest

from concierge.domain.consent import Refusal
from concierge.domain.errors import ConsentError, UserError
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from concierge.services.refusals import allow_contact, refuse_contact
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.contacts import plan
from tests.fakes.house import fill, person


def refused(workplace, client):
    profile = open_profile(workplace, client)
    verdicts = {channel.verdict.refusal for channel in profile.channels}
    assert profile.do_not_contact == (Refusal.DO_NOT_CONTACT in verdicts)
    return profile.do_not_contact


def read_again(workplace, **changes):
    StoreIngest(workplace).apply(1, "clients", [r.client(**changes)], None)


@pytest.mark.parametrize(
    "said",
    [
        {"tags": ("VIP", "do-not-contact")},
        {"tags": ("Do Not Contact",)},
        {"attributes": {"concierge.do_not_contact": "true"}},
        {"attributes": {"concierge.do_not_contact": "1"}},
    ],
)
def test_the_shop_s_word_holds_until_the_shop_takes_it_back(workplace, said):
    (client,) = fill(workplace, [r.client(**said)])
    assert refused(workplace, client)
    with pytest.raises(ConsentError):
        plan(workplace, client)
    with pytest.raises(ConsentError, match="in the shop"):
        allow_contact(person(workplace, "Margaux Vidal"), client)
    read_again(workplace)
    assert not refused(workplace, client)


@pytest.mark.parametrize("said", ["false", "False", "0", "no", " "])
def test_a_no_is_no_refusal(workplace, said):
    (client,) = fill(workplace, [r.client(attributes={"concierge.do_not_contact": said})])
    assert not refused(workplace, client)


def test_what_was_written_down_here_outlives_a_sync_and_is_struck_out_here(workplace):
    (client,) = fill(workplace)
    assert not refused(workplace, client)
    refuse_contact(workplace, client)
    read_again(workplace)
    assert refused(workplace, client)
    allow_contact(workplace, client)
    assert not refused(workplace, client)
    read_again(workplace)
    assert not refused(workplace, client)
    allow_contact(workplace, client)


def test_only_who_wrote_it_or_a_manager_takes_it_back(workplace):
    (client,) = fill(workplace)
    refuse_contact(workplace, client)
    refuse_contact(person(workplace, "Léo Martin"), client)
    with pytest.raises(ConsentError, match="Only a manager"):
        allow_contact(person(workplace, "Léo Martin"), client)
    assert refused(workplace, client)
    allow_contact(person(workplace, "Margaux Vidal"), client)
    assert not refused(workplace, client)


def test_the_strictest_of_both_holds(workplace):
    (client,) = fill(workplace, [r.client(tags=("do-not-contact",))])
    refuse_contact(workplace, client)
    read_again(workplace)
    assert refused(workplace, client)


def test_nobody_is_reminded_to_write_to_her(workplace):
    (client,) = fill(workplace, [r.client(attributes={"concierge.birthday": "--06-23"})])
    assert [row.client for row in today(workplace).rows] == [client]
    refuse_contact(workplace, client)
    assert today(workplace).rows == ()


def test_who_is_not_there_is_said_so(workplace):
    with pytest.raises(UserError, match="not in the book"):
        refuse_contact(workplace, 99)
