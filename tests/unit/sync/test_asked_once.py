"""A request that is made once: what surely did not arrive and what may have are told apart."""

from __future__ import annotations

import socket

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from sync.http import ONCE, Policy, Wire


def _wire(shop, policy=ONCE, **more):
    headers = {"X-Shopify-Access-Token": shop.server.token}
    return Wire("The shop", headers, shop.time, policy=policy, **more)


def _ask(shop, policy=ONCE, **more):
    wire = _wire(shop, policy, **more)
    try:
        url = f"{shop.server.url}/admin/api/2026-04/graphql.json"
        return wire.post_json(url, {"query": "{ shop { name } }"})
    finally:
        wire.close()


@pytest.mark.parametrize("kind", ["drop", "truncate", "garbage", "500", "503"])
def test_what_may_have_arrived_is_unclear_and_asked_no_second_time(shop, kind):
    shop.server.faults.add(kind)
    with pytest.raises(UnclearError) as caught:
        _ask(shop)
    assert caught.value.outage == (kind == "503")
    assert shop.server.requests == 1
    assert not shop.time.waits


def test_an_answer_that_takes_too_long_is_unclear(shop):
    shop.server.faults.add("hang", seconds=5)
    with pytest.raises(UnclearError, match="did not answer in time"):
        _ask(shop, Policy(tries=1, read_timeout=0.2))


def test_being_slowed_down_surely_did_nothing(shop):
    shop.server.faults.add("429", retry_after="400")
    with pytest.raises(RetryLaterError) as caught:
        _ask(shop)
    assert not isinstance(caught.value, UnclearError)
    assert caught.value.retry_after == 400


def test_nobody_listening_surely_did_nothing(shop):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    wire = _wire(shop)
    with pytest.raises(RetryLaterError) as caught:
        wire.post_json(f"http://127.0.0.1:{port}/", {})
    assert not isinstance(caught.value, UnclearError)


def test_a_refusal_is_told_in_the_connectors_words_where_it_has_some(shop):
    shop.server.faults.add("404")
    with pytest.raises(RejectedError, match="no such thing 404"):
        _ask(shop, explain=lambda status, _: f"no such thing {status}")


def test_a_token_that_ran_out_is_renewed_within_the_one_try(shop):
    wire = Wire("The shop", {"X-Shopify-Access-Token": "old"}, shop.time, policy=ONCE)
    wire.refresh = lambda: {"X-Shopify-Access-Token": shop.server.token}
    url = f"{shop.server.url}/admin/api/2026-04/graphql.json"
    assert wire.post_json(url, {"query": "{ shop { name } }"})["data"]["shop"]["name"]
    wire.refresh = lambda: {"X-Shopify-Access-Token": "still old"}
    wire.headers = {"X-Shopify-Access-Token": "old"}
    wire.close()
    with pytest.raises(NeedsSignInError):
        wire.post_json(url, {"query": "{ shop { name } }"})
    wire.close()
