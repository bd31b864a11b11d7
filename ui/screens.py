"""Every screen the rail leads to, made only when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.icons import Icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.place import Place


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    key: str
    title: str
    icon: Icon
    shortcut: str
    make: Callable[[Place], QWidget]


def _today(place: Place) -> QWidget:
    from ui.today.screen import TodayScreen

    return TodayScreen(place)


def _clients(place: Place) -> QWidget:
    from ui.clients.page import ClientsScreen

    return ClientsScreen(place)


def _consultations(place: Place) -> QWidget:
    from ui.consultations.screen import ConsultationsScreen

    return ConsultationsScreen(place)


def _gestures(place: Place) -> QWidget:
    from ui.gestures.screen import GesturesScreen

    return GesturesScreen(place)


def _parcels(place: Place) -> QWidget:
    from ui.parcels.screen import ParcelsScreen

    return ParcelsScreen(place)


def _studio(place: Place) -> QWidget:
    from ui.studio.screen import StudioScreen

    return StudioScreen(place)


def _desk(place: Place) -> QWidget:
    from ui.desk.screen import DeskScreen

    return DeskScreen(place)


def _outbox(place: Place) -> QWidget:
    from ui.outbox.screen import OutboxScreen

    return OutboxScreen(place)


def _settings(place: Place) -> QWidget:
    from ui.settings.screen import SettingsScreen

    return SettingsScreen(place)


SPECS = (
    ScreenSpec("today", "Today", Icon.SUN, "Ctrl+1", _today),
    ScreenSpec("clients", "Clients", Icon.USERS, "Ctrl+2", _clients),
    ScreenSpec("consultations", "Consultations", Icon.GEM, "Ctrl+3", _consultations),
    ScreenSpec("gestures", "Gestures", Icon.GIFT, "Ctrl+4", _gestures),
    ScreenSpec("parcels", "Parcels", Icon.PACKAGE, "Ctrl+5", _parcels),
    ScreenSpec("studio", "Studio", Icon.VIDEO, "Ctrl+6", _studio),
    ScreenSpec("desk", "Desk", Icon.NOTEBOOK_TABS, "Ctrl+7", _desk),
    ScreenSpec("outbox", "Outbox", Icon.SEND, "Ctrl+8", _outbox),
    ScreenSpec("settings", "Settings", Icon.SETTINGS_2, "Ctrl+,", _settings),
)
