"""Consultations: from a question to a proposal with a checkout link, and how it ended."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.attribution import TouchKind
from concierge.domain.consultations import (
    LOOK_MAX,
    OPEN_STATES,
    ConsultationSource,
    ConsultationState,
    LookItem,
    checkout_link,
)
from concierge.domain.errors import UserError
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.domain.views.work import ConsultationRow, PieceRow
from concierge.services.commission import CURRENT, look_again
from concierge.services.telling import once, tell
from concierge.storage.consultations import NewConsultation

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, ConsultationId
    from concierge.domain.money import Money
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.consultations import ConsultationFacts
    from concierge.storage.unit import Unit

_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_REFERENCE_LENGTH = 10
_NOT_LEFT = (DeliveryState.WAITING, DeliveryState.DEAD)


@dataclass(frozen=True, slots=True)
class ConsultationForm:
    client: ClientId
    source: ConsultationSource
    question: str
    need: str = ""
    items: tuple[LookItem, ...] = ()
    """What is proposed; none keeps the question alone."""


def open_consultation(
    workplace: Workplace,
    client: ClientId,
    *,
    source: ConsultationSource,
    question: str,
    need: str = "",
) -> ConsultationId:
    form = ConsultationForm(client, source, question, need)
    with workplace.write() as unit:
        return _opened(unit, workplace, form)


def save_consultation(
    workplace: Workplace, form: ConsultationForm, existing: ConsultationId | None = None
) -> ConsultationRow:
    """Open it, or go on with `existing`, and propose its pieces: all of it, or none.

    Without pieces the question alone is kept. Raises UserError as its parts do.
    """
    with workplace.write() as unit:
        consultation = existing
        if consultation is None:
            consultation = _opened(unit, workplace, form)
        else:
            _describe(unit, workplace, consultation, form)
        if form.items:
            _propose(unit, workplace, consultation, form.items)
        row = _row(_facts(unit, consultation))
    return row


def _opened(unit: Unit, workplace: Workplace, form: ConsultationForm) -> ConsultationId:
    if not form.question.strip() and not form.need.strip():
        raise UserError("Write down what the client asked or needs.", "question")
    if unit.clients.one(form.client) is None:
        raise UserError("This client is not in the book any more.")
    return unit.consultations.add(
        NewConsultation(
            client=form.client,
            staff=workplace.me.id,
            source=form.source,
            question=form.question.strip(),
            need=form.need.strip(),
            reference=_new_reference(),
            currency=workplace.house.currency,
            opened_at=workplace.now(),
        )
    )


def _new_reference() -> str:
    """Unguessable and without meaning: it travels in a link."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_REFERENCE_LENGTH))


def propose(
    workplace: Workplace, consultation: ConsultationId, items: Sequence[LookItem]
) -> ConsultationRow:
    """Save the proposal and make its checkout link.

    The first proposal starts the clock of attribution; sending another one does not start it
    anew. Where her shop has no carts to link to, the link is empty. Raises UserError when there
    is nothing to propose, too much, or in more than one currency.
    """
    with workplace.write() as unit:
        _propose(unit, workplace, consultation, items)
        row = _row(_facts(unit, consultation))
    return row


def _propose(
    unit: Unit, workplace: Workplace, consultation: ConsultationId, items: Sequence[LookItem]
) -> None:
    if not items:
        raise UserError("Choose at least one piece to propose.", "items")
    if len(items) > LOOK_MAX:
        raise UserError(f"A look has up to {LOOK_MAX} pieces: take one away.", "items")
    currencies = sorted({item.price.currency for item in items})
    if len(currencies) > 1:
        raise UserError(
            f"These pieces are priced in {' and '.join(currencies)}, and one checkout takes one "
            "currency. Propose them one currency at a time.",
            "items",
        )
    facts = _open(unit, consultation)
    account = _account(unit, facts.client)
    url = _shop_url(account)
    link = checkout_link(url, items, facts.reference) if url else ""
    unit.consultations.propose(consultation, items, link, workplace.now())
    if dict(account.options).get("draft_orders") == "yes":
        _ask_for_checkout(unit, workplace, facts, items)
    look_again(unit, workplace.house, facts.client, workplace.now())


def _ask_for_checkout(
    unit: Unit, workplace: Workplace, facts: ConsultationFacts, items: Sequence[LookItem]
) -> None:
    """The shop's own checkout takes the link's place once it has made one. One for an older look
    that has not left yet is not made any more."""
    now = workplace.now()
    for older in unit.outbox.open_about(f"consultation:{facts.id}:"):
        if older.state in _NOT_LEFT and not older.unclear:
            unit.outbox.set(
                older.id,
                DeliveryState.DISCARDED,
                ended_at=now,
                ended_by=workplace.me.id,
                reason="Another look was proposed since.",
            )
    payload = {
        "reference": facts.reference,
        "currency": items[0].price.currency,
        "note": "",
        "items": [
            {
                "variant": item.variant_remote_id,
                "title": item.title,
                "quantity": item.quantity,
                "minor": item.price.minor,
            }
            for item in items
        ],
    }
    about = once("consultation", facts.id)
    tell(unit, workplace, facts.client, DeliveryKind.CHECKOUT, about, payload)


def _describe(
    unit: Unit, workplace: Workplace, consultation: ConsultationId, form: ConsultationForm
) -> None:
    facts = _open(unit, consultation)
    if not form.question.strip() and not form.need.strip():
        raise UserError("Write down what the client asked or needs.", "question")
    if facts.items and not form.items:
        raise UserError(
            "A look was proposed already. Choose at least one piece, or close it as lost.", "items"
        )
    unit.consultations.describe(
        consultation,
        source=form.source,
        question=form.question.strip(),
        need=form.need.strip(),
        at=workplace.now(),
    )


def close_consultation(
    workplace: Workplace,
    consultation: ConsultationId,
    *,
    won: bool,
    reason: str,
    form: ConsultationForm | None = None,
) -> None:
    """Say how it ended and why; a sale through the link closes it by itself.

    What was edited in its form beside the reason is kept with it.
    """
    if not won and not reason.strip():
        raise UserError("Say why it was lost: the next one learns from it.", "reason")
    state = ConsultationState.WON if won else ConsultationState.LOST
    with workplace.write() as unit:
        _open(unit, consultation)
        if form is not None:
            unit.consultations.describe(
                consultation,
                source=form.source,
                question=form.question.strip(),
                need=form.need.strip(),
                at=workplace.now(),
            )
        unit.consultations.close(consultation, state, reason=reason.strip(), at=workplace.now())


def list_consultations(
    workplace: Workplace, client: ClientId | None = None
) -> tuple[ConsultationRow, ...]:
    with workplace.read() as unit:
        found = unit.consultations.of_client(client) if client else unit.consultations.all()
    return tuple(_row(facts) for facts in found)


def find_pieces(
    workplace: Workplace, client: ClientId, text: str, limit: int = 12
) -> list[PieceRow]:
    """Pieces the book's orders know, by a part of their title; in her currency where they were
    sold in it, net as she is taxed."""
    with workplace.read() as unit:
        facts = unit.clients.one(client)
        currency = facts.currency if facts is not None else workplace.house.currency
        share = unit.sales.net_share(client)
        return unit.sales.pieces(text.strip(), limit, share, currency)


def expected_commission(net: Money) -> tuple[Money, int, int]:
    """(amount, basis points, rule version) if she buys pieces worth `net` through the link."""
    rate = CURRENT.rates[TouchKind.CHECKOUT_LINK]
    return net.share(rate), rate, CURRENT.version


def conversion(workplace: Workplace) -> tuple[int, int]:
    """(won, closed) of all consultations."""
    with workplace.read() as unit:
        found = unit.consultations.all()
    won = sum(1 for c in found if c.state is ConsultationState.WON)
    return won, sum(1 for c in found if c.state not in OPEN_STATES)


def _account(unit: Unit, client: ClientId) -> AccountRow:
    found = unit.clients.account(client)
    account = None if found is None else unit.accounts.one(found)
    if account is None:
        raise UserError("This client is not in the book any more.")
    return account


def _shop_url(account: AccountRow) -> str:
    """Where her shop's carts are; empty where it has none that a link could open."""
    if account.kind != "shopify":
        return ""
    options = dict(account.options)
    url = options.get("shop_url") or options.get("url") or options.get("shop") or ""
    return url if not url or "://" in url else f"https://{url}"


def _open(unit: Unit, consultation: ConsultationId) -> ConsultationFacts:
    facts = _facts(unit, consultation)
    if facts.state not in OPEN_STATES:
        raise UserError("This consultation is already closed. Open a new one.")
    return facts


def _facts(unit: Unit, consultation: ConsultationId) -> ConsultationFacts:
    facts = unit.consultations.one(consultation)
    if facts is None:
        raise UserError("This consultation is no longer there.")
    return facts


def _row(facts: ConsultationFacts) -> ConsultationRow:
    return ConsultationRow(
        id=facts.id,
        client=facts.client,
        client_name=facts.client_name,
        tier=facts.tier,
        source=facts.source,
        state=facts.state,
        question=facts.question,
        need=facts.need,
        items=facts.items,
        value=facts.value,
        reference=facts.reference,
        link=facts.link,
        opened_at=facts.opened_at,
        changed_at=facts.changed_at,
        outcome_reason=facts.outcome_reason,
        staff=facts.staff,
        staff_name=facts.staff_name,
    )
