"""The far sides, each started once: sandbox, real Vendure, HubSpot's stand-in behind its judge."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta

import pytest

from concierge.domain.errors import ConciergeError
from sync.sandbox import shapes
from sync.sandbox.returns import PortalTwin
from sync.sandbox.telephone import TelephoneTwin
from sync.sandbox.tracker import TrackerTwin
from sync.sandbox.vendors import GiftsTwin, NotesTwin
from tests.contract.connectors.sides import (
    AircallSide,
    EasyPostSide,
    GoodySide,
    HandwryttenSide,
    HubSpotSide,
    LoopSide,
    ShopifySide,
    Side,
    UnkeyedHubSpotSide,
    VendureSide,
)
from tests.contract.shared import SHARED
from tests.fakes.ingest import MemoryIngest
from tests.fakes.orders import PRIVATE
from tests.fakes.proxy import FaultProxy
from tests.fakes.twins import portal_return
from tests.integration.crowd import Hurried
from tests.servers.hubspot_twin import TOKEN, Twin, TwinServer, populate
from tests.servers.npm import UnavailableError
from tests.servers.prism.start import judging
from tests.servers.vendure.seed import BAG, COAT, SCARF, Seeder
from tests.servers.vendure.setup import furnish
from tests.servers.vendure.start import PASSWORD, running
from tests.unit.sync.conftest import open_shop

_LIMIT = 16
"""Records a Vendure list gives at once: the customers fill several pages."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "contract/connectors" in item.path.as_posix():
            item.add_marker(pytest.mark.xdist_group("connectors"))


@pytest.fixture(scope="session")
def started() -> Iterator[dict[str, Side]]:
    """Sides that are running, by name; closed at the end."""
    with ExitStack() as stack:
        yield _Started(stack)


class _Started(dict[str, Side]):
    """Starts a far side when it is first asked for."""

    def __init__(self, stack: ExitStack) -> None:
        super().__init__()
        self._stack = stack

    def __missing__(self, name: str) -> Side:
        if name == "hubspot-unkeyed":
            keyed = self["hubspot"]
            made: Side = UnkeyedHubSpotSide(**vars(keyed))
        else:
            start = _STARTS[name]
            made = start(self._stack)
        self[name] = made
        return made


def _shopify(stack: ExitStack) -> Side:
    shop = open_shop(400)
    stack.enter_context(shop.server)
    proxy = stack.enter_context(FaultProxy(shop.server.url))
    gid = str(shapes.customer(shop.house, shop.house.customer(shop.house.index_at(0)))["id"])
    shown = [shop.house.customer(shop.house.index_at(place)) for place in range(4)]
    words = {str(shapes.customer(shop.house, one)["displayName"]) for one in shown}
    words.add("@example.com")
    token, nobody = shop.server.token, f"{gid}0999999"
    return ShopifySide(proxy, shop.time, gid, nobody, token, tuple(words), shop)


def _vendure(stack: ExitStack) -> Side:
    try:
        url = stack.enter_context(running(limit=_LIMIT))
    except UnavailableError as exc:
        pytest.skip(str(exc))
    staff = Seeder(url)
    stack.callback(staff.close)
    furnish(staff)
    ada, bea, cyd = (staff.customer(name) for name in ("Ada", "Bea", "Cyd"))
    for client, piece in ((ada, COAT), (ada, BAG), (bea, SCARF), (cyd, SCARF)):
        staff.buy(client, [(piece, 1)])
    staff.tag(bea, "VIP")
    staff.customers([f"Guest{number}" for number in range(28)])
    proxy = stack.enter_context(FaultProxy(url))
    personal = ("ada@example.com", "bea@example.com", "Guest")
    return VendureSide(proxy, Hurried(), ada, "99999", PASSWORD, personal, staff)


def _hubspot(stack: ExitStack) -> Side:
    twin = Twin()
    ids = list(populate(twin))
    url = stack.enter_context(TwinServer(twin)).url
    files = sorted((SHARED / "contracts" / "hubspot").glob("*.json"))
    if files:
        try:
            url = stack.enter_context(judging(files, url))
        except UnavailableError:
            files = []  # unjudged is better than not at all; test_hubspot_contract says so
    proxy = stack.enter_context(FaultProxy(url))
    personal = ("Lovelace", "@example.com", "+33100000000")
    return HubSpotSide(proxy, Hurried(), ids[0], "987654321", TOKEN, personal, twin)


def _loop(stack: ExitStack) -> Side:
    twin = stack.enter_context(PortalTwin())
    for number in range(250):
        portal_return(twin, number, words="Ada Lovelace says it is too small")
    proxy = stack.enter_context(FaultProxy(twin.url))
    personal = ("Lovelace", "@example.com", "RT00012")
    return LoopSide(proxy, Hurried(), "", "", twin.key, personal, twin)


def _easypost(stack: ExitStack) -> Side:
    twin = stack.enter_context(TrackerTwin())
    for number in EasyPostSide.labels:
        twin.scan(number, "pre_transit")
        twin.scan(number, "in_transit", city="Lyon", message="Signed by Ada Lovelace")
        twin.follow(number, "DHLExpress")
    proxy = stack.enter_context(FaultProxy(twin.url))
    return EasyPostSide(proxy, Hurried(), "", "", twin.key, ("Lovelace",), twin)


def _aircall(stack: ExitStack) -> Side:
    twin = stack.enter_context(TelephoneTwin())
    for number in range(170):
        at = twin.clock() - timedelta(minutes=16 * number)
        made = twin.ring(f"+3360000{number:04d}", at=at)
        if number % 3:
            twin.answered(made, 456)
        twin.over(made, 402)
    proxy = stack.enter_context(FaultProxy(twin.url))
    personal = ("Lovelace", "+33600000012", "33600000012")
    return AircallSide(proxy, Hurried(), "", "", twin.key, personal, twin)


def _goody(stack: ExitStack) -> Side:
    twin = stack.enter_context(GiftsTwin())
    proxy = stack.enter_context(FaultProxy(twin.url))
    return GoodySide(proxy, Hurried(), "c1", "c1", twin.key, PRIVATE, twin)


def _handwrytten(stack: ExitStack) -> Side:
    twin = stack.enter_context(NotesTwin())
    proxy = stack.enter_context(FaultProxy(twin.url))
    return HandwryttenSide(proxy, Hurried(), "c1", "c1", twin.key, PRIVATE, twin)


_STARTS = {
    "shopify": _shopify,
    "vendure": _vendure,
    "hubspot": _hubspot,
    "loop": _loop,
    "easypost": _easypost,
    "goody": _goody,
    "handwrytten": _handwrytten,
    "aircall": _aircall,
}


@pytest.fixture
def side(request: pytest.FixtureRequest, started, caplog) -> Iterator[Side]:
    """The far side, well; afterwards no log may carry what is nobody's business."""
    caplog.set_level(logging.DEBUG)
    found = started[request.param]
    found.proxy.clear()
    found.proxy.rewrite = None
    found.proxy.requests.clear()
    yield found
    found.proxy.clear()
    found.proxy.rewrite = None
    told = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    text = "\n".join(f"{record.getMessage()} {record.exc_text or ''}" for record in told)
    assert_private(found, text)


def assert_private(side: Side, text: str) -> None:
    """No secret, no client's words."""
    assert not [word for word in (side.secret, *side.personal) if word and word in text]


@pytest.fixture
def refused(side):
    """Asserts that an error is one of ours, in a sentence, with nothing private in it.

    What the far side itself said travels as the cause, for the details alone: no secret in it.
    """

    def check(exc: BaseException) -> ConciergeError:
        assert isinstance(exc, ConciergeError), repr(exc)
        text = str(exc)
        assert text.endswith(".") and " " in text
        assert "Error" not in text and "Traceback" not in text
        assert_private(side, f"{exc} {exc!r}")
        assert side.secret not in "".join(traceback.format_exception(exc))
        return exc

    return check


@pytest.fixture(scope="module")
def books() -> dict[str, object]:
    """What an undisturbed run took in, by side; the first one who asks reads it."""
    return {}


@pytest.fixture
def book(side, books):
    """(the content of an undisturbed book, how many requests that took)."""
    if side.name not in books or books[side.name][0] is not side:
        _, content = side.read(MemoryIngest())
        books[side.name] = (side, content, len(side.proxy.requests))
        side.proxy.requests.clear()
    return books[side.name][1:]
