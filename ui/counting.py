"""The numbers around the screens: badges of the rail, notes of the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from concierge.domain.changes import Area
from concierge.services.frame import frame
from ui.messages import tr
from ui.theme import Tone

if TYPE_CHECKING:
    from concierge.domain.changes import Changes
    from concierge.domain.views.house import FrameView
    from ui.kit.rail import Rail
    from ui.kit.statusbar import StatusBar
    from ui.place import Place

_DELAY_MS = 150
_GLANCE_MS = 20_000


class Counting(QObject):
    """`first`: the first numbers are in. `glanced`: now and then, for what another desktop or a
    command has done is told by nobody."""

    first = Signal(object)
    glanced = Signal()

    def __init__(self, place: Place, rail: Rail, bar: StatusBar) -> None:
        super().__init__(rail)  # it ends with what it writes on
        self._place, self._rail, self._bar = place, rail, bar
        self.has_begun = False
        self.is_inside = False
        """Whether the outbox is in front: the rail leads there then as well."""
        self._stuck = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DELAY_MS)
        self._glance = QTimer(self)
        self._glance.setInterval(_GLANCE_MS)
        self._soon.timeout.connect(self.count)
        self._glance.timeout.connect(self._on_glance)
        place.changed.connect(self._on_changes)
        place.counted.connect(self._show)

    @Slot()
    def count(self) -> None:
        self._place.run(frame, self._show, key="window.counts")

    def enter(self, screen: str) -> None:
        self.is_inside = screen == "outbox"
        self._offer()

    def _offer(self) -> None:
        """The rail leads there while somebody has to decide, and from the inside out again."""
        self._rail.set_offered("outbox", self.is_inside or self._stuck > 0)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if changes.areas - {Area.SETTINGS}:
            self._soon.start()

    @Slot()
    def _on_glance(self) -> None:
        self.count()
        self.glanced.emit()

    @Slot(object)
    def _show(self, counts: FrameView) -> None:
        if not self.has_begun:
            self.has_begun = True
            self._glance.start()
            self.first.emit(counts)
        self._rail.set_count("today", counts.due_now)
        self._rail.set_count("parcels", counts.parcels_late)
        self._rail.set_count("desk", counts.approvals)
        clients, late = counts.clients, counts.parcels_late
        number = self._place.formats.number(clients)
        notes = [tr("1 client") if clients == 1 else tr("{count} clients", count=number)]
        if late:
            many = tr("{count} parcels late", count=late)
            notes.append(tr("1 parcel late") if late == 1 else many)
        self._bar.set_notes(notes)
        self._show_outbox(counts.outbox_waiting, counts.outbox_stuck)

    def _show_outbox(self, waiting: int, stuck: int) -> None:
        number = self._place.formats.number
        self._stuck = stuck
        self._offer()
        self._rail.set_count("outbox", stuck)
        if stuck:
            words = tr("1 needs you") if stuck == 1 else tr("{count} need you", count=number(stuck))
            self._bar.set_outbox(tr("Outbox: {state}", state=words), Tone.WARN)
        elif waiting:
            words = tr("{count} waiting", count=number(waiting))
            self._bar.set_outbox(tr("Outbox: {state}", state=words))
        else:
            self._bar.set_outbox(tr("Outbox empty"))
