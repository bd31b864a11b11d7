"""Amounts, times and days as people read them, in the user's locale and a given time zone."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from concierge.domain.money import Money

if TYPE_CHECKING:
    from babel import Locale


MINUS = "\u2212"
_LETTER_FIGURE = re.compile(r"(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_YEAR = re.compile(r"[\s,]*('de'\s*)?y+.*$")
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def _tr(text: str) -> str:
    return QCoreApplication.translate("formats", text)


@lru_cache(maxsize=8)
def _locale(name: str) -> Locale:
    # Babel costs more to import than a first window may take.
    from babel import Locale

    return Locale.parse(name.replace("-", "_"))


def clock(seconds: float) -> str:
    """A duration as "0:30" or "6:42"; whole seconds, rounded down; hours as "1:02:03"."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def ago(then: datetime, now: datetime) -> str:
    """How long since, short: "now", "25 min", "2 h", "3 d", "5 w", "2 y". The future is "now"."""
    seconds = (now - then).total_seconds()
    if seconds < _MINUTE:
        return _tr("now")
    for limit, size, unit in (
        (_HOUR, _MINUTE, "min"),
        (_DAY, _HOUR, "h"),
        (14 * _DAY, _DAY, "d"),
        (365 * _DAY, 7 * _DAY, "w"),
    ):
        if seconds < limit:
            return f"{int(seconds // size)} {_tr(unit)}"
    return f"{int(seconds // (365 * _DAY))} {_tr('y')}"


def since(then: datetime, now: datetime) -> str:
    """The same as a phrase: "just now", "25 min ago"."""
    age = ago(then, now)
    return _tr("just now") if age == ago(now, now) else _tr("{age} ago").format(age=age)


def until(day: date, today: date) -> str:
    """How far off a day is: "today", "tomorrow", "in 5 days", "in 12 weeks", "3 days ago"."""
    days = (day - today).days
    if days in (0, 1, -1):
        return {0: _tr("today"), 1: _tr("tomorrow"), -1: _tr("yesterday")}[days]
    if days < 0:
        return _tr("%n days ago").replace("%n", str(-days))
    if days < 21:
        return _tr("in %n days").replace("%n", str(days))
    return _tr("in %n weeks").replace("%n", str(days // 7))


@dataclass(frozen=True, slots=True)
class Formats:
    """`locale` is BCP 47 ("en-GB"); `zone` is the agent's."""

    locale: str = "en-GB"
    zone: tzinfo = UTC

    def money(self, amount: Money, *, whole: bool = False) -> str:
        """ "€1,240.00", "−€100.00"; `whole` leaves the minor unit out: "€48,200".

        `whole` is for rows and figures; bills and commission lines show every minor unit.
        """
        return _money(self.locale, amount, whole)

    def decimal_mark(self) -> str:
        """What amounts are typed with here: a comma, or the point that every keyboard has."""
        from babel.numbers import get_decimal_symbol

        return "," if get_decimal_symbol(_locale(self.locale)) == "," else "."

    def typed(self, amount: Money) -> str:
        """As a person would type it into a field: "1240.00", "1240,00"."""
        return str(amount.decimal()).replace(".", self.decimal_mark())

    def number(self, value: int) -> str:
        """A count with the locale's grouping: "3,412"."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale=_locale(self.locale)).replace("-", MINUS)

    def percent(self, basis_points: int) -> str:
        """ "8 %", "7.5 %"."""
        from babel.numbers import format_decimal

        share = format_decimal(basis_points / 100, "0.##", locale=_locale(self.locale))
        return f"{share.replace('-', MINUS)}\u00a0%"

    def time(self, at: datetime, zone: tzinfo | None = None) -> str:
        """ "14:05", in her zone when one is given."""
        return at.astimezone(zone or self.zone).strftime("%H:%M")

    def day(self, day: date) -> str:
        """ "Thu 11 June", in the locale's order."""
        return self._long_day(day, short_weekday=True)

    def long_day(self, day: date) -> str:
        """ "Thursday 11 June", a screen's title: it begins large in every language."""
        return _large(self._long_day(day))

    def weekday(self, day: date) -> str:
        """ "Thursday"."""
        from babel.dates import format_date

        return format_date(day, "EEEE", locale=_locale(self.locale))

    def short_day(self, day: date) -> str:
        """ "4 June"."""
        return self._skeleton("MMMMd", day)

    def month(self, month: str) -> str:
        """ "June 2026" for "2026-06"."""
        return _large(self._skeleton("yMMMM", date.fromisoformat(f"{month}-01")))

    def month_names(self) -> list[str]:
        """January to December, as they stand by themselves."""
        from babel.dates import get_month_names

        names = get_month_names("wide", "stand-alone", _locale(self.locale))
        return [_large(names[month]) for month in range(1, 13)]

    def table_day(self, day: date) -> str:
        """ "4 Nov", for narrow columns; the year is on hover."""
        return self._skeleton("MMMd", day)

    def exact(self, at: datetime, zone: tzinfo | None = None) -> str:
        """What stands on hover: weekday, date with year, time and zone."""
        local = at.astimezone(zone or self.zone)
        from babel.dates import format_date

        day = format_date(local.date(), "full", locale=_locale(self.locale))
        return f"{day}, {local:%H:%M} {local.tzname() or ''}".strip()

    def day_heading(self, day: date, today: date) -> str:
        """The timeline's heading: Today, a day of this week, Last week, a month, a month's year."""
        if day == today:
            return _tr("Today")
        monday = today - timedelta(days=today.weekday())
        if monday <= day:
            return self.long_day(day)
        if monday - timedelta(days=7) <= day:
            return _tr("Last week")
        month = day.replace(day=1)
        return _large(self._skeleton("LLLL" if day.year == today.year else "yMMMM", month))

    def entry_time(self, at: datetime, now: datetime) -> str:
        """The timeline's time: the hour in this week, the day before that."""
        local, here = at.astimezone(self.zone), now.astimezone(self.zone)
        monday = here.date() - timedelta(days=here.weekday())
        if monday <= local.date():
            return local.strftime("%H:%M")
        return self._skeleton("MMMd", local.date())

    def _long_day(self, day: date, *, short_weekday: bool = False) -> str:
        return _day_words(self.locale, day, short_weekday)

    def _skeleton(self, skeleton: str, day: date) -> str:
        return _skeleton(self.locale, skeleton, day)


def _large(words: str) -> str:
    return words[:1].upper() + words[1:]


# Babel takes 0.1 to 0.3 ms for each, and a list or a timeline asks for the same ones again.


@lru_cache(maxsize=4096)
def _money(locale_name: str, amount: Money, whole: bool) -> str:
    shape = _shape(locale_name, amount.currency, whole, amount.minor < 0)
    return shape.written(amount) if shape is not None else _by_babel(locale_name, amount, whole)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a locale writes one currency: what stands around and between the figures."""

    before: str
    group: str
    point: str
    after: str
    places: int

    def written(self, amount: Money) -> str:
        figures = f"{abs(amount.decimal()):,.{self.places}f}"
        whole, _, part = figures.partition(".")
        grouped = whole.replace(",", self.group)
        return f"{self.before}{grouped}{self.point if part else ''}{part}{self.after}"


# Lists of clients hold as many amounts as rows, each another: Babel reads its pattern anew for
# every one. Where what it does is plain grouping by threes, its shape is enough.
_FIGURES = re.compile(r"(\D*)1(\D?)234(\D?)567(?:(\D)(\d+))?(\D*)")
_TRIED = (0, 4, 49, 50, 51, 99, 100, 150, 250, 1_200, 99_950, 123_456, 1_234_567, 987_654_321_09)


@lru_cache(maxsize=256)
def _shape(locale_name: str, currency: str, whole: bool, negative: bool) -> _Shape | None:
    """None where the locale does more than that, as the trials beside Babel tell."""
    sign = -1 if negative else 1
    unit = round(1 / Money(1, currency).decimal())
    found = _FIGURES.fullmatch(
        _by_babel(locale_name, Money(sign * 1_234_567 * unit, currency), whole)
    )
    if found is None or found[2] != found[3]:
        return None
    shape = _Shape(found[1], found[2], found[4] or "", found[6], len(found[5] or ""))
    for minor in _TRIED:
        amount = Money(sign * (minor or (1 if negative else 0)), currency)
        if shape.written(amount) != _by_babel(locale_name, amount, whole):
            return None
    return shape


def _by_babel(locale_name: str, amount: Money, whole: bool) -> str:
    locale = _locale(locale_name)
    pattern = locale.currency_formats["standard"]
    value, currency = amount.decimal(), amount.currency
    if whole:
        pattern = copy(pattern)
        pattern.frac_prec = (0, 0)
    text = pattern.apply(value, locale, currency=currency, currency_digits=not whole)
    if currency == "JPY":
        text = text.replace("JP¥", "¥")
    # CLDR wants a space between a currency's letters and the figures; Babel leaves it out.
    return _LETTER_FIGURE.sub("\u00a0", text).replace("-", MINUS)


@lru_cache(maxsize=2048)
def _day_words(locale_name: str, day: date, short_weekday: bool) -> str:
    from babel.dates import format_date

    locale = _locale(locale_name)
    exact = locale.datetime_skeletons.get("MMMMEEEEd")
    # Without a year pattern of its own the locale's full date loses its year.
    pattern = exact.pattern if exact else _YEAR.sub("", locale.date_formats["full"].pattern)
    if short_weekday:
        pattern = pattern.replace("EEEE", "EEE")
    return format_date(day, pattern, locale=locale)


@lru_cache(maxsize=2048)
def _skeleton(locale_name: str, skeleton: str, day: date) -> str:
    from babel.dates import format_date, format_skeleton

    locale = _locale(locale_name)
    if skeleton == "LLLL":
        return format_date(day, "LLLL", locale=locale)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return format_skeleton(skeleton, noon, locale=locale)
