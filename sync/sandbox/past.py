"""What the pretend house's own people did before today, laid through the real services.

The throw-away book of a demo would otherwise have orders and no care. Every call, note and
consultation here goes through the function a click would call, with a clock set to its day.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.consultations import ConsultationSource, LookItem
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.domain.local_time import WallTime, local
from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus
from concierge.domain.views.desk import CommissionFilter
from concierge.services import (
    calls,
    commission,
    consultations,
    desk,
    gesture_steps,
    gestures,
    owners,
)
from concierge.storage.clients import BookOrder

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.domain.views.house import Staff
    from concierge.services.workplace import Workplace
    from concierge.storage.clients import ClientFacts
    from concierge.storage.orders import OrderFacts

_TOUCHED = 48
_APPROVED_BEFORE_DAYS = 24

_NOTES = (
    "Wanted to know whether the sleeves can be shortened. The atelier says yes, ten days.",
    "Happy with the parcel. Asked what goes with the clasp.",
    "Travels on Friday, would like it at the hotel. Address confirmed.",
    "Between two sizes. Advised the larger one, to be worn over a layer.",
    "Spoke about the dinner on the 20th. Prefers nothing that shines.",
    "Her mother's birthday is in spring, a scarf perhaps. To be remembered.",
)
_QUESTIONS = (
    "Does it fit over a long dress, or should I take the next size?",
    "What would you put with it for an evening by the sea?",
    "Is the darker green still to be had in my size?",
    "I need something for a wedding in June, not white, not black.",
)
_LOST = (
    "Not the right colour",
    "Bought elsewhere while travelling",
    "Will think about it for spring",
    "The size was no longer to be had",
)
_CARDS = (
    "Thank you for your trust this year. It was a pleasure to look after you.",
    "May the year ahead be as gentle as silk. With our warmest wishes.",
    "We thought of you when the new green arrived. Until soon.",
)


@dataclass(frozen=True, slots=True)
class _At:
    """A clock that shows one moment."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


class Past:
    """Lays it for one workplace; the same seed and book give the same past."""

    def __init__(self, workplace: Workplace, seed: int) -> None:
        self._workplace = workplace
        self._random = random.Random(f"past:{seed}")  # noqa: S311  scenery, not secrets
        self._now = workplace.now()
        self._sellers = [s for s in workplace.house.staff if s.role.value != "manager"]
        self._managers = [s for s in workplace.house.staff if s.role.value == "manager"]

    def lay(self) -> None:
        with self._workplace.read() as unit:
            clients = unit.clients.book(BookOrder.NET_SPEND, 100_000)
        for client in clients:
            seller = self._random.choices(self._sellers, [3, *[1] * (len(self._sellers) - 1)])[0]
            if self._random.random() < 0.8:
                owners.take_over(self._workplace, client.id, seller.id)
        chosen = self._random.sample(clients, min(_TOUCHED, len(clients)))
        for client in chosen:
            self._care_for(client)
        commission.advance(self._workplace)
        self._approve_old_lines()

    def _as(self, person: Staff, moment: datetime) -> Workplace:
        return replace(self._workplace, me=person, clock=_At(moment))

    # --- one client ---------------------------------------------------------------------

    def _care_for(self, client: ClientFacts) -> None:
        seller = self._workplace.me
        if client.owner is not None:
            seller = next(s for s in self._workplace.house.staff if s.id == client.owner)
        else:
            seller = self._random.choice(self._sellers)
        sale = self._recent_sale(client.id)
        before = self._now - timedelta(days=self._random.uniform(3, 40))
        if sale is not None:
            before = sale.placed_at - timedelta(hours=self._random.uniform(5, 90))
        kind = self._random.random()
        if kind < 0.55:
            self._call(client, seller, before, promise=False)
        else:
            taken = kind < 0.87  # not every proposal is: she bought something else
            self._consult(client, seller, before, sale if taken else None)
        if sale is not None:
            # As the sync did on the day of the sale, with the contact logged before it.
            bought = min(sale.placed_at + timedelta(hours=1), self._now)
            with self._workplace.write() as unit:
                commission.look_again(unit, self._workplace.house, client.id, bought)
        extra = self._random.random()
        if extra < 0.30:
            self._gesture(client, seller)
        elif extra < 0.48:
            made = self._now - timedelta(hours=self._random.uniform(20, 50))
            self._call(client, seller, made, promise=True)
        elif extra < 0.60:
            made = self._now - timedelta(hours=self._random.uniform(1, 30))
            self._consult(client, seller, made, None)

    def _recent_sale(self, client: ClientId) -> OrderFacts | None:
        with self._workplace.read() as unit:
            orders = unit.orders.of_client(client, self._now)
        since = self._now - timedelta(days=40)
        recent = [
            order
            for order in orders
            if order.placed_at > since
            and order.financial in (FinancialStatus.PAID, FinancialStatus.PARTIALLY_REFUNDED)
        ]
        return self._random.choice(recent) if recent else None

    def _call(self, client: ClientFacts, seller: Staff, began: datetime, *, promise: bool) -> None:
        promised = None
        if promise:
            there = local(self._now, client.zone_name)
            wall = WallTime(
                (there + timedelta(hours=self._random.randint(-3, 40))).date(),
                there.replace(hour=self._random.randint(9, 18), minute=0).time(),
                client.zone_name,
            )
            if wall.utc() > began + timedelta(minutes=30):
                promised = calls.PromiseForm("Call again about the parcel", wall)
        seconds = self._random.randint(90, 900)
        calls.log_call(
            self._as(seller, began + timedelta(seconds=seconds)),
            calls.CallForm(
                client=client.id,
                direction=self._random.choice(list(Direction)),
                outcome=CallOutcome.CONNECTED,
                reason=self._random.choice(list(ReasonCode)),
                started_at=began,
                duration=seconds,
                notes=self._random.choice(_NOTES),
                promise=promised,
            ),
        )

    def _consult(
        self, client: ClientFacts, seller: Staff, opened: datetime, sale: OrderFacts | None
    ) -> None:
        place = self._as(seller, opened)
        made = consultations.open_consultation(
            place,
            client.id,
            source=self._random.choice(list(ConsultationSource)),
            question=self._random.choice(_QUESTIONS),
        )
        fresh = opened > self._now - timedelta(days=2)
        if sale is None and fresh and self._random.random() < 0.5:
            return
        pieces = consultations.find_pieces(place, client.id, "", 40)
        look = self._random.sample(pieces, min(len(pieces), self._random.randint(2, 4)))
        items = [LookItem(p.title, p.variant, p.variant_remote_id, p.price, p.net) for p in look]
        consultations.propose(self._as(seller, opened + timedelta(hours=1)), made, items)
        if sale is not None:
            closing = self._as(seller, min(sale.placed_at + timedelta(hours=2), self._now))
            consultations.close_consultation(closing, made, won=True, reason="")
        elif opened < self._now - timedelta(days=2):
            closing = self._as(seller, opened + timedelta(days=2))
            why = self._random.choice(_LOST)
            consultations.close_consultation(closing, made, won=False, reason=why)

    # --- gestures -----------------------------------------------------------------------

    def _gesture(self, client: ClientFacts, seller: Staff) -> None:
        age = self._random.choice((1, 2, 9, 16, 25, 33))
        planned = self._now - timedelta(days=age, hours=self._random.uniform(0, 6))
        kind = self._random.choice((GestureKind.NOTE, GestureKind.NOTE, GestureKind.FLOWERS))
        note = kind is GestureKind.NOTE
        form = gestures.GestureForm(
            client=client.id,
            kind=kind,
            title="" if note else "White peonies",
            card_text=self._random.choice(_CARDS) if note else "",
            occasion_label="",
            occasion_on=None,
            due_on=local(planned, client.zone_name).date() + timedelta(days=1),
            cost=Money(950 if note else 8_500, self._workplace.house.currency),
        )
        try:
            made = gestures.plan_gesture(self._as(seller, planned), form)
        except UserError:
            return  # no postal address, or the month is spent: as it would be in life
        if age == 1:
            return
        manager = self._random.choice(self._managers)
        gesture_steps.approve_gesture(self._as(manager, planned + timedelta(hours=3)), made)
        if age == 2:
            return
        bought = planned + timedelta(hours=8)
        gesture_steps.order_gesture(self._as(seller, bought), made)
        gesture_steps.send_gesture(self._as(seller, bought + timedelta(hours=16)), made)
        if age > 10:
            gesture_steps.deliver_gesture(self._as(seller, bought + timedelta(days=5)), made)

    def _approve_old_lines(self) -> None:
        """Months gone by were settled by a manager."""
        until = self._now - timedelta(days=_APPROVED_BEFORE_DAYS)
        manager = self._as(self._managers[0], self._now)
        for row in desk.commission_log(manager, CommissionFilter()).rows:
            if row.sale_at < until and row.state.value == "earned" and not row.own:
                desk.approve_line(manager, row.id)
