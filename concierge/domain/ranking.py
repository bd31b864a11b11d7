"""Who is in the book: the top 1 % by net spend, with hysteresis (DOMAIN, "The top 1 %")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from concierge.domain.clients import Tier

ENTER_PER_MILLE = 10
LEAVE_PER_MILLE = 12


def places(customers: int, per_mille: int) -> int:
    """How many places that share of all customers gives, rounded up."""
    return -(-customers * per_mille // 1000)


@dataclass(frozen=True, slots=True)
class Candidate:
    remote_id: str
    position: int | None
    """Place in the CRM's order by net spend, 1 first; None when beyond what was asked for."""
    member: bool
    pinned: bool
    vip_tag: bool


def in_book(candidate: Candidate, customers: int) -> bool:
    """Enter at 1.0 %, leave at 1.2 %; pins and the VIP tag always stay."""
    if candidate.pinned or candidate.vip_tag:
        return True
    if candidate.position is None:
        return False
    share = LEAVE_PER_MILLE if candidate.member else ENTER_PER_MILLE
    return candidate.position <= places(customers, share)


def tier(rank: int, book: int) -> Tier:
    """The first quarter of the book is Première, the second Privée (ours)."""
    if rank * 4 <= book:
        return Tier.PREMIERE
    if rank * 2 <= book:
        return Tier.PRIVEE
    return Tier.MEMBER


def settle(candidates: Iterable[Candidate], customers: int) -> list[str]:
    """Remote ids in the book, by position, then those without a place by id."""
    chosen = [c for c in candidates if in_book(c, customers)]
    chosen.sort(key=lambda c: (c.position is None, c.position or 0, c.remote_id))
    return [c.remote_id for c in chosen]
