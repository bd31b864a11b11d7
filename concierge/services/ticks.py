"""What one tick of the clock does: work falls due once, earned commission is found."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from concierge.services import commission

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace
    from concierge.storage.work import DueFacts

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)


def tick(workplace: Workplace, desktop: str) -> int:
    """Claim what fell due and show it; how many rows this desktop turned to due.

    `desktop` names this process among those on the same store. Nothing is sent to anybody:
    due work appears on Today, overdue work too.
    """
    now = workplace.now()
    with workplace.read() as unit:
        is_due = unit.work.has_due(now)
    claimed: list[DueFacts] = []
    if is_due:  # a tick with nothing to do never keeps a writer waiting
        with workplace.write() as unit:
            claimed = unit.work.claim(now, desktop, LEASE)
    done = 0
    for row in claimed:
        with workplace.write() as unit:
            done += unit.work.fell_due(row.id, desktop)
    earned = commission.advance(workplace)
    if done or earned:
        log.info("tick: %d fell due, %d commission lines earned", done, earned)
    return done
