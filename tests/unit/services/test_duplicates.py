"""Two records of one person: found by address, made one after a look, and parted again."""

from datetime import timedelta

import pytest

from concierge.domain.clients import Channel
from concierge.domain.consent import Consent
from concierge.domain.errors import UserError
from concierge.domain.ids import AccountId
from concierge.domain.remote import Marketing
from concierge.services.book import list_clients
from concierge.services.details import conflicts, edit_details, resolve_conflict
from concierge.services.duplicates import (
    duplicates,
    merge_clients,
    merges_of,
    preview_merge,
    undo_merge,
)
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.contacts import call
from tests.fakes.house import fill

BOUTIQUE = AccountId(2)
SAME = {"email": "Chloe@Example.com ", "phone": "+33 6 00 00 00 01"}


@pytest.fixture
def pair(workplace):
    """She in the shop, with an order, and she in the boutique's exports, with another one."""
    with workplace.write() as unit:
        unit.accounts.add("Boutique", "csv", {})
    first = r.client(1, email="chloe@example.com", phone="+33600000001")
    (kept,) = fill(workplace, [first], [r.order(1, 1)])
    ingest = StoreIngest(workplace)
    second = r.client(
        2,
        **SAME,
        last_name="Laurent-Roux",
        email_marketing=Marketing.UNSUBSCRIBED,
        attributes={"concierge.likes": "", "concierge.size_ring": "52", "concierge.birthday": ""},
    )
    member = r.RemoteMember(second.remote_id, 1, second.net_spend)
    ingest.apply(BOUTIQUE, "ranking", [member], None)
    ingest.settle(BOUTIQUE, 100)
    ingest.apply(BOUTIQUE, "clients", [second], None)
    ingest.apply(BOUTIQUE, "orders", [r.order(2, 2)], None)
    with workplace.read() as unit:
        gone = unit.incoming.ids(BOUTIQUE, [second.remote_id])[second.remote_id]
    return kept, gone, second


def names(workplace):
    return [row.name for row in list_clients(workplace)]


def orders(workplace, client):
    with workplace.read() as unit:
        return sorted(order.name for order in unit.orders.of_client(client, workplace.now()))


def test_the_same_address_is_a_hint_and_a_name_alone_is_none(workplace, pair):
    kept, gone, _ = pair
    (found,) = duplicates(workplace, kept)
    assert (found.side.client, found.same_email, found.same_phone) == (gone, True, True)
    namesake = r.client(3, email="other@example.com", phone="")
    StoreIngest(workplace).apply(AccountId(1), "clients", [namesake], None)
    assert [one.side.client for one in duplicates(workplace, kept)] == [gone]


def test_the_look_before_says_what_moves_differs_and_holds(workplace, pair):
    kept, gone, _ = pair
    seen = preview_merge(workplace, kept, gone)
    assert dict(seen.moving) == {"orders": 1}
    assert ("name", "Chloé Laurent", "Chloé Laurent-Roux") in seen.differing
    assert ("concierge.size_ring", "52") in (*seen.filled, *((n, t) for n, _, t in seen.differing))
    assert (Channel.EMAIL, Consent.UNSUBSCRIBED) in seen.stricter
    assert len(names(workplace)) == 2  # looking changed nothing


def test_one_profile_holds_both_histories_and_the_strictest_consent(workplace, pair):
    kept, gone, second = pair
    call(workplace, gone, r.NOW - timedelta(days=1), notes="At the till.")
    merge_clients(workplace, kept, gone)
    assert names(workplace) == ["Chloé Laurent"]
    assert len(orders(workplace, kept)) == 2
    page = open_profile(workplace, kept)
    assert "At the till." in str(page.timeline)
    with workplace.read() as unit:
        assert unit.clients.addresses(kept)[Channel.EMAIL][1] is Consent.UNSUBSCRIBED
    assert page.net_spend.minor == r.client().net_spend.minor + second.net_spend.minor
    assert [row.name for row in list_clients(workplace, text="laurent-roux")] == ["Chloé Laurent"]


def test_what_arrives_later_under_the_old_id_lands_with_her(workplace, pair):
    kept, gone, second = pair
    merge_clients(workplace, kept, gone)
    ingest = StoreIngest(workplace)
    ingest.apply(BOUTIQUE, "orders", [r.order(3, 2)], None)
    ingest.apply(BOUTIQUE, "clients", [second], None)
    assert len(orders(workplace, kept)) == 3
    assert orders(workplace, gone) == []
    assert names(workplace) == ["Chloé Laurent"]
    ingest.apply(BOUTIQUE, "ranking", [r.RemoteMember(second.remote_id, 1, r.eur(99))], None)
    ingest.settle(BOUTIQUE, 100)
    assert names(workplace) == ["Chloé Laurent"]


def test_it_can_be_undone_and_each_has_what_was_hers(workplace, pair):
    kept, gone, _ = pair
    call(workplace, gone, r.NOW - timedelta(days=1), notes="At the till.")
    before = orders(workplace, kept), orders(workplace, gone)
    merge = merge_clients(workplace, kept, gone)
    StoreIngest(workplace).apply(BOUTIQUE, "orders", [r.order(3, 2)], None)
    (told,) = merges_of(workplace, kept)
    assert (told.gone_name, told.account_name) == ("Chloé Laurent-Roux", "Boutique")
    undo_merge(workplace, merge)
    assert orders(workplace, kept) == before[0]
    assert len(orders(workplace, gone)) == 2
    assert sorted(names(workplace)) == ["Chloé Laurent", "Chloé Laurent-Roux"]
    assert "At the till." not in str(open_profile(workplace, kept).timeline)
    assert merges_of(workplace, kept) == ()
    with workplace.read() as unit:
        assert unit.clients.addresses(kept)[Channel.EMAIL][1] is not Consent.UNSUBSCRIBED
    with pytest.raises(UserError, match="parted already"):
        undo_merge(workplace, merge)


def test_a_refusal_of_one_holds_for_both_until_they_are_parted(workplace, pair):
    kept, gone, second = pair
    merge = merge_clients(workplace, kept, gone)
    refusing = {**second.attributes, "concierge.do_not_contact": "true"}
    again = r.client(2, **SAME, attributes=refusing)
    StoreIngest(workplace).apply(BOUTIQUE, "clients", [again], None)
    assert open_profile(workplace, kept).do_not_contact
    undo_merge(workplace, merge)
    assert not open_profile(workplace, kept).do_not_contact


def test_two_that_cannot_be_made_one_are_refused(workplace, pair):
    kept, gone, _ = pair
    with pytest.raises(UserError, match="one already"):
        merge_clients(workplace, kept, kept)
    merge_clients(workplace, kept, gone)
    with pytest.raises(UserError, match="merged before"):
        merge_clients(workplace, kept, gone)
    with pytest.raises(UserError, match="merged before"):
        merge_clients(workplace, gone, kept)


@pytest.mark.parametrize("removed", [1, 2])
def test_removing_the_account_of_one_leaves_the_other_her_own(workplace, pair, removed):
    kept, gone, _ = pair
    merge_clients(workplace, kept, gone)
    with workplace.write() as unit:
        unit.accounts.remove(AccountId(removed))
    left = gone if removed == 1 else kept
    assert [row.id for row in list_clients(workplace)] == [left]
    assert len(orders(workplace, left)) == 1


def test_what_both_sides_changed_is_decided_on_the_page_of_who_was_kept(workplace, pair):
    kept, gone, second = pair
    edit_details(workplace, gone, {"concierge.likes": "Peonies"}, [])
    theirs = {**second.attributes, "concierge.likes": "Roses"}
    again = r.client(2, **SAME, last_name="Laurent-Roux", attributes=theirs)
    StoreIngest(workplace).apply(BOUTIQUE, "clients", [again], None)
    merge_clients(workplace, kept, gone)
    (conflict,) = conflicts(workplace, kept)
    assert (conflict.client, conflict.ours, conflict.theirs) == (gone, "Peonies", "Roses")
    resolve_conflict(workplace, conflict.id, "Peonies")
    assert conflicts(workplace, kept) == ()
