"""`concierge outbox`: what waits to be told, and what a person decides about it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, workplace_on
from concierge.commands.terminal import count, say, tell
from concierge.domain.ids import OutboxId
from concierge.domain.outbox import DeliveryState
from concierge.services import outbox

if TYPE_CHECKING:
    import argparse

    from concierge.domain.views.outbox import OutboxRow

_WORDS = {
    DeliveryState.WAITING: "waits",
    DeliveryState.LEASED: "on its way",
    DeliveryState.HELD: "held: did it arrive?",
    DeliveryState.DEAD: "parked",
}


def run_outbox(args: argparse.Namespace) -> int:
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent, args.person)
        if args.what == "list":
            return _list(outbox.outbox(workplace, limit=None).waiting, as_json=args.json)
        delivery = OutboxId(args.number)
        if args.what == "send":
            outbox.send_now(workplace, delivery)
            say("It is tried again with the next update: the open window's, or concierge sync")
        elif args.what == "arrived":
            outbox.it_arrived(workplace, delivery)
            say("It counts as sent.")
        else:
            outbox.discard(workplace, delivery, args.reason)
            say("It is discarded; what it was about stays here.")
    return 0


def _list(rows: tuple[OutboxRow, ...], *, as_json: bool) -> int:
    if as_json:
        told = [{**asdict(row), "kind": row.kind.value, "state": row.state.value} for row in rows]
        tell(json.dumps(told, default=str, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        state = "waits its turn" if row.is_behind else _WORDS[row.state]
        kind = row.kind.value.replace("_", " ")
        made = f"{row.created_at:%Y-%m-%d %H:%M} UTC"
        tell(f"{row.id}\t{kind}\t{row.client_name}\t{made}\t{state}\t{row.last_error}")
    say(f"{count(len(rows), 'delivery', 'deliveries')} not told yet.")
    return 0
