"""Where one person works: the store, the clock, the house and who they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.errors import UserError
from concierge.domain.views.house import House, Staff

if TYPE_CHECKING:
    from concierge.domain.ids import StaffId
    from concierge.services.bus import Bus
    from concierge.services.ports import Clock
    from concierge.storage.unit import Store, Unit


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Workplace:
    """First argument of every service. Safe to use from any thread."""

    store: Store
    clock: Clock
    bus: Bus
    house: House
    me: Staff
    recordings: Path
    """Folder of the films; the store keeps file names only."""

    def read(self) -> AbstractContextManager[Unit]:
        return self.store.read()

    @contextmanager
    def write(self) -> Iterator[Unit]:
        """One transaction: committed and published when the block ends without an error."""
        with self.store.write() as unit:
            yield unit
            changes = unit.commit()
        self.bus.publish(changes)

    def now(self) -> datetime:
        return self.clock.now()

    def as_staff(self, staff: StaffId) -> Workplace:
        """The same place with another person sitting there."""
        person = next((s for s in self.house.staff if s.id == staff), None)
        if person is None:
            raise UserError("This person is no longer with the house. Choose who you are again.")
        return replace(self, me=person)

    def require_manager(self) -> None:
        if self.me.role is not Role.MANAGER:
            raise UserError("Only a manager can do this. Ask one of yours to look at it.")


def set_up_house(
    store: Store, *, name: str, currency: str, zone_name: str, staff: list[tuple[str, Role]]
) -> House:
    """Make the house's settings and people where they are missing; existing ones stay.

    Who had left and is named again is back.
    """
    with store.write() as unit:
        for key, value in (("name", name), ("currency", currency), ("zone", zone_name)):
            if not unit.house.setting(f"house.{key}"):
                unit.house.put_setting(f"house.{key}", value)
        known = {person.name for person in unit.house.staff()}
        for person, role in staff:
            if person not in known and not unit.house.take_back(person, role):
                unit.house.add_staff(person, role)
        unit.commit()
    return load_house(store)


def load_house(store: Store) -> House:
    with store.read() as unit:
        return House(
            name=unit.house.setting("house.name"),
            currency=unit.house.setting("house.currency", "EUR"),
            zone_name=unit.house.setting("house.zone", "UTC"),
            staff=unit.house.staff(),
        )
