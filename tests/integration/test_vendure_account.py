"""Ways in and ways it goes wrong: passwords, keys, permissions, channels, a server that is ill."""

from __future__ import annotations

import pytest

from concierge.domain.errors import (
    CancelledError,
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
)
from sync.connectors.vendure.pull import connect
from sync.http import Policy
from tests.fakes.ingest import MemoryIngest
from tests.fakes.proxy import FaultProxy
from tests.integration.crowd import Hurried, collected, config, connector, pull, records
from tests.servers.processes import free_port
from tests.servers.vendure.seed import FAILED
from tests.servers.vendure.start import PASSWORD

pytestmark = pytest.mark.xdist_group("vendure")


def _ask(url, secret=PASSWORD, **options):
    """One question through an account of its own."""
    line = connector(url, secret, **options)
    try:
        return collected(line.clients(["1"]))
    finally:
        line.close()


def _checks(url, secret=PASSWORD, **options):
    line = connector(url, secret, **options)
    try:
        return line.check()
    finally:
        line.close()


@pytest.fixture
def proxy(crowd):
    with FaultProxy(crowd.staff.url) as found:
        yield found


# --- signing in -------------------------------------------------------------------------


def test_name_and_password_are_enough(crowd):
    checks = _checks(crowd.staff.url)
    assert [check.ok for check in checks] == [True, True, True]


def test_a_wrong_password_is_a_refused_sign_in_though_it_comes_with_200(crowd):
    with pytest.raises(NeedsSignInError, match="refused the sign-in"):
        _ask(crowd.staff.url, "a wrong one")


def test_an_api_key_needs_no_name(crowd):
    made = crowd.staff.admin(
        "mutation{createApiKey(input:{roleIds:[1],translations:[{languageCode:en,name:"
        '"Concierge"}]}){apiKey}}'
    )
    key = made["createApiKey"]["apiKey"]
    assert all(check.ok for check in _checks(crowd.staff.url, key, user=""))
    with pytest.raises(NeedsSignInError):
        _ask(crowd.staff.url, f"0{key[1:] if key[0] != '0' else key}", user="")


def test_a_session_that_ran_out_is_renewed(crowd, second_user):
    line = connector(crowd.staff.url, user=second_user)
    try:
        before = records(collected(line.clients([crowd.ada])))
        line.inner._admin.ask("mutation { logout { success } }", {})
        assert records(collected(line.clients([crowd.ada]))) == before
    finally:
        line.close()


def test_a_role_without_a_permission_is_told_which_one(bare):
    role = bare.admin(
        'mutation{createRole(input:{code:"half",description:"",permissions:[ReadCustomer]}){id}}'
    )["createRole"]["id"]
    user = bare.administrator("half@example.com", role)
    with pytest.raises(NotPermittedError, match='"ReadOrder"'):
        _ask(bare.url, user=user)
    line = connector(bare.url, user=user)
    try:
        # What is forbidden comes with status 200 as well.
        with pytest.raises(NotPermittedError, match="lacks a permission"):
            line.inner._admin.ask("{ orders { totalItems } }", {})
    finally:
        line.close()


def test_a_role_that_may_only_read_can_be_used_and_says_so(bare):
    role = bare.admin(
        'mutation{createRole(input:{code:"reading",description:"",permissions:[ReadCustomer,'
        "ReadOrder]}){id}}"
    )["createRole"]["id"]
    user = bare.administrator("reading@example.com", role)
    checks = {check.name: check for check in _checks(bare.url, user=user)}
    assert checks["Vendure"].ok
    assert not checks["Writing"].ok
    assert not checks["Writing"].is_blocking


def test_an_unknown_channel_is_the_option_s_fault(bare):
    channel = {
        "code": "second",
        "token": "second-token",
        "defaultLanguageCode": "en",
        "pricesIncludeTax": True,
        "defaultCurrencyCode": "JPY",
        "defaultTaxZoneId": "1",
        "defaultShippingZoneId": "1",
    }
    bare.admin(
        f"mutation($i:CreateChannelInput!){{createChannel(input:$i){{__typename {FAILED}}}}}",
        i=channel,
    )
    with pytest.raises(NotPermittedError, match="option channel"):
        _ask(bare.url, channel="third-token")
    line = connector(bare.url, channel="second-token")
    try:
        assert line.inner._shop.house.currency == "JPY"
    finally:
        line.close()


def test_a_shop_without_our_fields_is_read_and_says_what_to_add(bare):
    buyer = bare.customer("Bare")
    bare.buy(buyer, [(0, 1)])
    bare.group("VIP", [buyer])
    ingest = MemoryIngest()
    report = pull(bare.url, ingest)
    assert "conciergeTags" in report.warnings[0]
    assert ingest.clients[buyer].tags == ()
    assert ingest.clients[buyer].net_spend.minor == 129_500 + 500
    checks = _checks(bare.url)
    assert [check.ok for check in checks] == [True, False, True]
    assert not checks[1].is_blocking


# --- a server that is ill ---------------------------------------------------------------


def test_a_server_that_is_gone_is_for_later():
    with pytest.raises(RetryLaterError, match="cannot be reached"):
        _ask(f"http://127.0.0.1:{free_port()}")


@pytest.mark.parametrize(
    "kind", ["500", "502", "503", "504", "429", "408", "garbage", "truncate", "drop", "refuse"]
)
def test_a_reading_outlives_what_passes(proxy, crowd, kind):
    proxy.add(kind, count=2, when="Clients")
    line = connector(proxy.url)
    try:
        (found,) = records(collected(line.clients([crowd.ada])))
        assert found.first_name == "Ada"
    finally:
        line.close()


def test_a_retry_after_is_kept_to(proxy, crowd):
    proxy.add("429", retry_after="7", when="Clients")
    waiter = Hurried()
    line = connector(proxy.url, waiter=waiter)
    try:
        assert records(collected(line.clients([crowd.ada])))
    finally:
        line.close()
    assert max(waiter.waits) >= 7


@pytest.mark.parametrize("kind", ["302", "403", "404", "410"])
def test_a_refusal_is_not_asked_again(proxy, crowd, kind):
    proxy.add(kind, when="Clients")
    line = connector(proxy.url)
    try:
        with pytest.raises(RejectedError):
            collected(line.clients([crowd.ada]))
    finally:
        line.close()
    assert [status for _, _, status in proxy.requests].count(int(kind)) == 1


def test_a_server_that_hangs_is_given_up_and_can_be_stopped(proxy, crowd):
    proxy.add("hang", count=9, when="Clients")
    stop = []
    line = connect(
        config(proxy.url), Hurried(), lambda: bool(stop), Policy(tries=2, read_timeout=0.2)
    )
    with pytest.raises(RetryLaterError, match="did not answer in time"):
        collected(line.clients([crowd.ada]))
    stop.append(True)
    with pytest.raises(CancelledError):
        collected(line.clients([crowd.ada]))
    line.close()


def test_a_pull_through_a_bad_line_makes_the_same_book(proxy, crowd):
    whole, ingest = MemoryIngest(), MemoryIngest()
    pull(crowd.staff.url, whole)
    for kind, when in (("503", "Ranking"), ("drop", "Tagged"), ("truncate", "Histories")):
        proxy.add(kind, count=2, when=when)
    proxy.add("garbage", when="Login")
    pull(proxy.url, ingest)
    assert ingest.content() == whole.content()
