"""Named queries on clients: rows for the list, facts for the profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, StaffId
from concierge.domain.occasions import Occasion
from concierge.storage.area import AreaRows
from concierge.storage.merges import together
from concierge.storage.search import matching
from concierge.storage.tables.clients import Client, ClientOccasion, ClientTaste, ContactPoint
from concierge.storage.tables.house import Staff

if TYPE_CHECKING:
    from concierge.domain.clients import Channel, Taste, Tier
    from concierge.domain.consent import Consent


class BookOrder(Enum):
    LAST_CONTACT = "last_contact"
    NET_SPEND = "net_spend"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What every screen needs of a client; money in minor units of `currency`."""

    id: ClientId
    name: str
    first_name: str
    tier: Tier
    rank: int
    city: str
    country: str
    zone_name: str
    locale: str
    net_spend: int
    currency: str
    last_contact_at: datetime | None
    owner: StaffId | None
    do_not_contact: bool


@dataclass(frozen=True, slots=True)
class ClientPage:
    """The rest of the profile's head, beyond ClientFacts."""

    address_lines: tuple[str, ...]
    postcode: str
    pronouns: str
    boutique: str
    preferred_channel: Channel | None
    owner_name: str
    crm_note: str
    remote_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """By the shop, or here: when and by whom it was written down."""

    by_shop: bool
    at: datetime | None
    by: StaffId | None


_FACTS = (
    Client.id,
    Client.name,
    Client.remote_id,
    Client.first_name,
    Client.tier,
    Client.rank,
    Client.city,
    Client.country,
    Client.zone_name,
    Client.locale,
    Client.net_spend,
    Client.merged_spend,
    Client.currency,
    Client.last_contact_at,
    Client.owner_id,
    Client.do_not_contact,
)
# Built once and from the table, not the mapped class: a keystroke waits for it.
_FACTS_OF = sa.select(*(Client.__table__.c[column.key] for column in _FACTS)).where(
    Client.__table__.c.id.in_(sa.bindparam("ids", expanding=True))
)
_TABLE = cast(sa.Table, Client.__table__)
_CONTACTED = (
    sa.update(_TABLE)
    .where(
        _TABLE.c.id == sa.bindparam("client"),
        sa.or_(
            _TABLE.c.last_contact_at.is_(None),
            _TABLE.c.last_contact_at < sa.bindparam("contact"),
        ),
    )
    .values(last_contact_at=sa.bindparam("contact"))
)
_IN_BOOK = sa.and_(
    Client.in_book == sa.true(), Client.known == sa.true(), Client.merged_into.is_(None)
)


def _facts(row: sa.Row[*tuple[Any, ...]]) -> ClientFacts:
    number = row.remote_id.rsplit("/", 1)[-1]
    return ClientFacts(
        id=ClientId(row.id),
        name=row.name or number,
        first_name=row.first_name,
        tier=row.tier,
        rank=row.rank or 0,
        city=row.city,
        country=row.country,
        zone_name=row.zone_name,
        locale=row.locale,
        net_spend=row.net_spend + row.merged_spend,
        currency=row.currency,
        last_contact_at=row.last_contact_at,
        owner=None if row.owner_id is None else StaffId(row.owner_id),
        do_not_contact=row.do_not_contact,
    )


class Clients(AreaRows):
    def facts(self, ids: Sequence[int]) -> list[ClientFacts]:
        """In the order of `ids`; unknown ids are left out."""
        rows = self._session.connection().execute(_FACTS_OF, {"ids": ids})
        known = {row.id: _facts(row) for row in rows}
        return [known[i] for i in ids if i in known]

    def one(self, client: ClientId) -> ClientFacts | None:
        found = self.facts([client])
        return found[0] if found else None

    def account(self, client: ClientId) -> AccountId | None:
        found = self._session.scalar(sa.select(Client.account_id).where(Client.id == client))
        return None if found is None else AccountId(found)

    def page(self, client: ClientId) -> ClientPage | None:
        row = self._session.execute(
            sa.select(Client, Staff.name.label("owner_name"))
            .outerjoin(Staff, Staff.id == Client.owner_id)
            .where(Client.id == client)
        ).one_or_none()
        if row is None:
            return None
        record: Client = row.Client
        return ClientPage(
            address_lines=tuple(record.address_lines),
            postcode=record.postcode,
            pronouns=record.pronouns,
            boutique=record.boutique,
            preferred_channel=record.preferred_channel,
            owner_name=row.owner_name or "",
            crm_note=record.crm_note,
            remote_id=record.remote_id,
        )

    def book(
        self,
        order: BookOrder,
        limit: int,
        offset: int = 0,
        owner: StaffId | None = None,
        only: Iterable[int] | None = None,
    ) -> list[ClientFacts]:
        query = sa.select(*_FACTS).where(_IN_BOOK).limit(limit).offset(offset)
        if owner is not None:
            query = query.where(Client.owner_id == owner)
        if only is not None:
            query = query.where(Client.id.in_(list(only)))
        if order is BookOrder.LAST_CONTACT:
            query = query.order_by(Client.last_contact_at.desc().nulls_last(), Client.id)
        elif order is BookOrder.NET_SPEND:
            query = query.order_by(Client.net_spend.desc(), Client.id)
        else:
            query = query.order_by(Client.search_text, Client.id)
        return [_facts(row) for row in self._session.execute(query)]

    def matching(self, text: str, limit: int) -> list[ClientFacts]:
        """Clients of the book for what was typed, see search.matching."""
        ids = matching(self._session, self._unit.search, text, limit)
        return self.facts(ids)

    def count(self, owner: StaffId | None = None) -> int:
        query = sa.select(sa.func.count()).select_from(Client).where(_IN_BOOK)
        if owner is not None:
            query = query.where(Client.owner_id == owner)
        return self._session.scalar(query) or 0

    def addresses(self, client: ClientId) -> dict[Channel, tuple[str, Consent]]:
        """With those of records merged into hers; the strictest consent of a channel holds."""
        point = ContactPoint
        query = (
            sa.select(point.client_id, point.channel, point.address, point.consent)
            .where(point.client_id.in_(self._records(client)))
            .order_by(point.client_id != client, point.id)
        )
        by_record: dict[int, dict[Channel, tuple[str, Consent]]] = {client: {}}
        for row in self._session.execute(query):
            by_record.setdefault(row.client_id, {})[row.channel] = (row.address, row.consent)
        own = by_record.pop(client)
        return together(own, list(by_record.values())) if by_record else own

    def _records(self, client: ClientId) -> list[int]:
        """Hers, then those merged into it."""
        others = self._session.scalars(sa.select(Client.id).where(Client.merged_into == client))
        return [client, *others]

    def tastes(self, client: ClientId) -> dict[Taste, str]:
        """Where her own record is silent, one merged into it speaks."""
        query = (
            sa.select(ClientTaste.taste, ClientTaste.text)
            .where(ClientTaste.client_id.in_(self._records(client)))
            .order_by(ClientTaste.client_id == client)
        )
        return {row.taste: row.text for row in self._session.execute(query)}

    def occasions(
        self, clients: Sequence[int] | None, days: Sequence[date] = ()
    ) -> list[tuple[ClientId, str, Occasion]]:
        """(client, label, occasion), of these clients or (None) of the whole book; with `days`
        only those kept on one of them."""
        o = ClientOccasion
        owners = self._merged(clients)
        query = sa.select(o.client_id, o.label, o.kind, o.month, o.day, o.year, o.leap_rule)
        if clients is None:
            # Not a join: the planner would walk the book and look for each client's occasions.
            hers = sa.exists().where(Client.id == o.client_id, _IN_BOOK)
            query = query.where(sa.or_(hers, o.client_id.in_(owners)) if owners else hers)
        else:
            query = query.where(o.client_id.in_([*clients, *owners]))
        if days:
            # 29 February is kept on a neighbour in other years.
            wanted = {day.month * 100 + day.day for day in days}
            wanted |= {229} if wanted & {228, 301} else set()
            query = query.where((o.month * 100 + o.day).in_(sorted(wanted)))
        found: dict[tuple[int, object, str], tuple[ClientId, str, Occasion]] = {}
        rows = self._session.execute(query.order_by(o.client_id, o.id)).all()
        # A record merged into hers speaks only where her own is silent.
        for row in sorted(rows, key=lambda row: row.client_id in owners):
            owner = ClientId(owners.get(row.client_id, row.client_id))
            occasion = Occasion(row.kind, row.month, row.day, row.year, row.leap_rule)
            found.setdefault((owner, row.kind, row.label), (owner, row.label, occasion))
        return sorted(found.values(), key=lambda one: one[0])

    def _merged(self, clients: Sequence[int] | None) -> dict[int, int]:
        """Records merged into these clients, or into any: record -> client."""
        query = sa.select(Client.id, Client.merged_into).where(Client.merged_into.is_not(None))
        if clients is not None:
            query = query.where(Client.merged_into.in_(clients))
        return {row.id: row.merged_into for row in self._session.execute(query)}

    def set_owner(self, client: ClientId, owner: StaffId | None) -> None:
        self._session.execute(sa.update(Client).where(Client.id == client).values(owner_id=owner))
        self._unit.touch(Area.CLIENTS, [client])

    def refusal(self, client: ClientId) -> Refused | None:
        """Who says that she asked not to be contacted; None while nobody does."""
        columns = (Client.shop_refuses, Client.refused_at, Client.refused_by)
        query = sa.select(*columns).where(Client.id == client, Client.do_not_contact == sa.true())
        row = self._session.execute(query).one_or_none()
        if row is None:
            return None
        by = None if row.refused_by is None else StaffId(row.refused_by)
        return Refused(row.shop_refuses, row.refused_at, by)

    def write_refusal(self, client: ClientId, at: datetime | None, by: StaffId | None) -> None:
        """What is written down here, None to strike it out; the shop's word stands beside it."""
        values = {"refused_at": at, "refused_by": by}
        self._session.execute(sa.update(Client).where(Client.id == client).values(values))
        self.judge_refusals([client])
        self._unit.touch(Area.CLIENTS, [client])

    def judge_refusals(self, clients: Sequence[int]) -> None:
        """Whoever says so, it holds."""
        other = aliased(Client)
        of_another = (
            sa.select(other.id)
            .where(other.merged_into == Client.id)
            .where(sa.or_(other.shop_refuses == sa.true(), other.refused_at.is_not(None)))
            .correlate(Client)
            .exists()
        )
        said = sa.or_(Client.shop_refuses == sa.true(), Client.refused_at.is_not(None))
        keepers = sa.select(other.merged_into).where(
            other.id.in_(clients), other.merged_into.is_not(None)
        )
        whose = sa.or_(Client.id.in_(clients), Client.id.in_(keepers))
        self._session.execute(
            sa.update(Client)
            .where(whose)
            .values(do_not_contact=sa.or_(said, of_another))
            .execution_options(synchronize_session="fetch")
        )

    def contacted(self, client: ClientId, at: datetime) -> None:
        """Remember the newest contact; an older one changes nothing."""
        self.all_contacted({client: at})

    def all_contacted(self, newest: Mapping[ClientId, datetime]) -> None:
        """The same for many at once."""
        if not newest:
            return
        self._session.flush()
        rows = [{"client": client, "contact": at} for client, at in newest.items()]
        self._session.connection().execute(_CONTACTED, rows)
        # Past the mapper: what it holds of these clients is read anew.
        for held in self._session.identity_map.values():
            if isinstance(held, Client) and held.id in newest:
                self._session.expire(held, ["last_contact_at"])
        self._unit.touch(Area.CLIENTS, newest)
