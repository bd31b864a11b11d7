"""`concierge staff`: who works here, and taking somebody off who left."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, workplace_on
from concierge.commands.terminal import count, say, tell
from concierge.services import staff

if TYPE_CHECKING:
    import argparse


def run_staff(args: argparse.Namespace) -> int:
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent)
        if args.what == "leave":
            left = staff.leave(workplace, args.name)
            say(
                f"{args.name} no longer works here. What they sold and did stays; "
                f"{count(left.clients, 'client')} of theirs now belong to nobody."
            )
            if left.promises or left.gestures or left.consultations:
                say(
                    f"Still open with {args.name}: {count(left.promises, 'promise')}, "
                    f"{count(left.gestures, 'gesture')}, "
                    f"{count(left.consultations, 'consultation')}. Look at them in the profiles."
                )
            return 0
        people = workplace.house.staff
        if args.json:
            tell(json.dumps([{"name": p.name, "role": p.role.value} for p in people]))
            return 0
        for person in people:
            tell(f"{person.name}\t{person.role.value}")
    return 0
