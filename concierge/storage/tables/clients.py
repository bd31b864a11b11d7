"""Clients, their addresses with consent, their days and tastes."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.clients import Channel, Taste, Tier
from concierge.domain.consent import Consent
from concierge.domain.occasions import LeapRule, OccasionKind
from concierge.storage.base import Base, BigKey, Word, key, minor, ref, word


class Client(Base):
    """One customer of one account. Leaving the book clears `in_book`, never the history."""

    __tablename__ = "client"
    id: Mapped[int] = key()
    account_id: Mapped[int] = ref("account.id", index=False)
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    known: Mapped[bool] = mapped_column(default=False)
    """Whether the CRM's details have arrived; before that only the place is known."""
    first_name: Mapped[str] = mapped_column(sa.Text, default="")
    last_name: Mapped[str] = mapped_column(sa.Text, default="")
    name: Mapped[str] = mapped_column(sa.Text, default="")
    locale: Mapped[str] = mapped_column(sa.String(35), default="")
    crm_note: Mapped[str] = mapped_column(sa.Text, default="")
    tags: Mapped[list[str]] = mapped_column(default=list)
    address_lines: Mapped[list[str]] = mapped_column(default=list)
    city: Mapped[str] = mapped_column(sa.Text, default="")
    postcode: Mapped[str] = mapped_column(sa.Text, default="")
    country: Mapped[str] = mapped_column(sa.String(2), default="")
    zone_name: Mapped[str] = mapped_column(sa.String(64), default="UTC")
    pronouns: Mapped[str] = mapped_column(sa.Text, default="")
    boutique: Mapped[str] = mapped_column(sa.Text, default="")
    preferred_channel: Mapped[Channel | None] = word(Channel, null=True)
    """None where nothing is preferred, or the CRM's word is no channel of ours."""
    preferred_words: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """The CRM's word for it as it stands there."""
    net_spend: Mapped[int] = minor()
    currency: Mapped[str] = mapped_column(sa.String(3))
    order_count: Mapped[int] = mapped_column(default=0)
    rank: Mapped[int | None]
    tier: Mapped[Tier] = word(Tier)
    in_book: Mapped[bool] = mapped_column(default=False)
    """Of a person: false for a record that was merged into another one."""
    qualifies: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    """This record by itself is reason enough for her to be in the book, as last ranked."""
    pinned: Mapped[bool] = mapped_column(default=False)
    vip_tag: Mapped[bool] = mapped_column(default=False)
    history_read: Mapped[bool] = mapped_column(default=False)
    owner_id: Mapped[int | None] = mapped_column(sa.ForeignKey("staff.id"), index=True)
    do_not_contact: Mapped[bool] = mapped_column(default=False)
    """What every check reads: the shop says so, or it was written down here."""
    shop_refuses: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    refused_at: Mapped[datetime | None]
    refused_by: Mapped[int | None]
    """Id of the person who wrote it down here."""
    last_contact_at: Mapped[datetime | None]
    search_text: Mapped[str] = mapped_column(sa.Text, default="")
    remote_updated_at: Mapped[datetime | None]
    merged_into: Mapped[int | None] = mapped_column(BigKey)
    """The client this record is another one of: what arrives for it lands there."""
    merged_spend: Mapped[int] = mapped_column(sa.BigInteger, default=0, server_default=sa.text("0"))
    """Net spend of the records merged into this one, in its currency."""
    __table_args__ = (
        sa.UniqueConstraint("account_id", "remote_id"),
        sa.Index("ix_client_spend", "in_book", "net_spend", "id"),
        sa.Index("ix_client_recent", "in_book", "last_contact_at", "id"),
        sa.Index("ix_client_merged_into", "merged_into"),
    )


class ContactPoint(Base):
    __tablename__ = "contact_point"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id", index=False)
    channel: Mapped[Channel] = word(Channel)
    address: Mapped[str] = mapped_column(sa.Text)
    consent: Mapped[Consent] = word(Consent)
    source: Mapped[str] = mapped_column(sa.String(32))
    changed_at: Mapped[datetime]
    match_key: Mapped[str] = mapped_column(sa.String(320), default="", server_default="")
    """`domain.identity.match_key` of the address: two records with one key may be one person."""
    __table_args__ = (
        sa.UniqueConstraint("client_id", "channel"),
        sa.Index("ix_contact_point_match_key", "match_key"),
    )


class ClientTaste(Base):
    __tablename__ = "client_taste"
    client_id: Mapped[int] = mapped_column(
        sa.ForeignKey("client.id", ondelete="CASCADE"), primary_key=True
    )
    taste: Mapped[Taste] = mapped_column(Word(Taste), primary_key=True)
    text: Mapped[str] = mapped_column(sa.Text)


class ClientOccasion(Base):
    __tablename__ = "occasion"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id", index=False)
    kind: Mapped[OccasionKind] = word(OccasionKind)
    label: Mapped[str] = mapped_column(sa.Text, default="")
    month: Mapped[int]
    day: Mapped[int]
    year: Mapped[int | None]
    leap_rule: Mapped[LeapRule] = word(LeapRule)
    source: Mapped[str] = mapped_column(sa.String(32))
    __table_args__ = (
        sa.UniqueConstraint("client_id", "kind", "label"),
        sa.Index("ix_occasion_month", "month", "day"),
    )
