"""May this client be contacted this way, now? Asked when composing and again when sending."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from concierge.domain.calendars import is_public_holiday
from concierge.domain.clients import Channel
from concierge.domain.local_time import WallTime, local


class Consent(Enum):
    """Per channel and address. An agent can never lift UNSUBSCRIBED (DOMAIN, "Consent")."""

    SUBSCRIBED = "subscribed"
    ONE_TO_ONE = "one_to_one"
    UNSUBSCRIBED = "unsubscribed"


_STRICTNESS = {Consent.SUBSCRIBED: 0, Consent.ONE_TO_ONE: 1, Consent.UNSUBSCRIBED: 2}


def strictest(one: Consent, other: Consent) -> Consent:
    """What a merge keeps."""
    return max(one, other, key=_STRICTNESS.__getitem__)


class Refusal(Enum):
    DO_NOT_CONTACT = "do_not_contact"
    UNSUBSCRIBED = "unsubscribed"
    NO_ADDRESS = "no_address"
    QUIET_HOURS = "quiet_hours"


@dataclass(frozen=True, slots=True)
class Verdict:
    refusal: Refusal | None
    quiet_until: datetime | None = None
    """When quiet hours end (aware UTC), for Refusal.QUIET_HOURS only."""

    @property
    def allowed(self) -> bool:
        return self.refusal is None


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From an hour in the evening to an hour in the morning, on her clock."""

    start: time
    end: time
    rests: str = ""
    """The country whose Sundays and public holidays are quiet all day; empty for none."""


def quiet_hours(country: str) -> QuietHours:
    """21:00 to 08:00; France 22:00 to 08:00, Sundays and public holidays (DOMAIN)."""
    if country == "FR":
        return QuietHours(time(22), time(8), rests=country)
    return QuietHours(time(21), time(8))


def quiet_until(hours: QuietHours, zone_name: str, now: datetime) -> datetime | None:
    """The instant quiet hours end (aware UTC), None when it is not quiet there now."""
    here = local(now, zone_name)
    clock = here.time()
    quiet = clock >= hours.start or clock < hours.end or _all_day(hours, here.date())
    if not quiet:
        return None
    day = here.date()
    if clock >= hours.end:
        day += timedelta(days=1)
    while _all_day(hours, day):
        day += timedelta(days=1)
    return WallTime(day, hours.end, zone_name).utc()


def _all_day(hours: QuietHours, day: date) -> bool:
    return bool(hours.rests) and (day.weekday() == 6 or is_public_holiday(hours.rests, day))


# Paper and gifts arrive by day whenever they are sent; the hour of sending disturbs nobody.
_SILENT = {Channel.POST, Channel.EMAIL}


def may_contact(
    *,
    channel: Channel,
    consent: Consent | None,
    do_not_contact: bool,
    country: str,
    zone_name: str,
    now: datetime,
    promised: bool = False,
) -> Verdict:
    """The strictest reason wins. `consent` None means there is no address on that channel;
    `promised` that the client asked for this hour, so that it is not quiet for this one call."""
    if do_not_contact:
        return Verdict(Refusal.DO_NOT_CONTACT)
    if consent is None:
        return Verdict(Refusal.NO_ADDRESS)
    if consent is Consent.UNSUBSCRIBED:
        return Verdict(Refusal.UNSUBSCRIBED)
    if channel not in _SILENT and not promised:
        until = quiet_until(quiet_hours(country), zone_name, now)
        if until is not None:
            return Verdict(Refusal.QUIET_HOURS, until)
    return Verdict(None)
