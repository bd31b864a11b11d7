"""The profile's head: her name, her hour, her consent, and what can be done for her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from concierge.domain.consent import Consent, Refusal
from concierge.domain.local_time import local
from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, key_words, plain_menu
from ui.kit.labels import PlainLabel, plain_tip
from ui.kit.marks import Avatar, Chip, ChipKind, IconMark, TierMark
from ui.kit.panels import FlowRow
from ui.messages import TIER_SIGNS, sky, tr, word
from ui.profile.model import facts_line
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.clients import ChannelConsent, Profile
    from ui.place import Place

_MINUTE_MS = 60_000
_TIGHT_SCALE = 1.2
"""Above this text scale the row of buttons beside a form has no room for one more."""


class ProfileHead(Column):
    """`asked` carries which action was pressed: video, call, gesture, consultation, details, note
    or owner."""

    asked = Signal(str)

    def __init__(self, place: Place) -> None:
        self._place = place
        self._profile: Profile | None = None
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._tier = TierMark(TIER_SIGNS[next(iter(TIER_SIGNS))], "")
        self._owner_face = Avatar("", "avatar_small")
        self._owner = Button("", Kind.BARE)
        self._owner.clicked.connect(lambda: self.asked.emit("owner"))
        self._sun = IconMark(Icon.SUN, Tone.INK2)
        self._hour = PlainLabel("", Role.STRONG)
        self._facts = PlainLabel("", Role.BODY, Tone.INK2, elide=True)
        self._chips = QWidget()
        self._chip_flow = FlowRow(self._chips)
        self._buttons = QWidget()
        flow = FlowRow(self._buttons)
        self.video = self._button("video", tr("Video"), Icon.VIDEO, "V")
        self.video.set_kind(Kind.PRIMARY)
        self.call = self._button("call", tr("Call"), Icon.PHONE, "C")
        self.gesture = self._button("gesture", tr("Gesture"), Icon.GIFT, "G")
        self.consult = self._button("consultation", tr("Consult"), Icon.GEM, "N")
        self._forms = {
            "call": (self.call, tr("Call"), "C"),
            "gesture": (self.gesture, tr("Gesture"), "G"),
            "consultation": (self.consult, tr("Consult"), "N"),
        }
        self.more = Button(kind=Kind.BARE, icon=Icon.ELLIPSIS, name=tr("More for this client"))
        self.more.clicked.connect(self._on_more)
        self.menu: QMenu | None = None
        for button in (self.video, self.call, self.gesture, self.consult, self.more):
            flow.addWidget(button)
        super().__init__(space="s12", pad="s20 s32 s16 s32")
        self._compose()
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._tell_hour)
        self._minute.start()

    def _button(self, key: str, words: str, icon: Icon, cap: str) -> Button:
        button = Button(words, Kind.QUIET, icon, cap, name=words)
        button.clicked.connect(lambda: self.asked.emit(key))
        return button

    def _compose(self) -> None:
        top = Row(space="s12")
        top.add(self._name)
        top.add(self._tier)
        top.box.addStretch(1)
        top.add(Row(self._owner_face, self._owner, space="0"))
        facts = Row(self._sun, self._hour, space="s8")
        facts.add(self._facts, 1)
        names = Column(top, facts, space="s4")
        self.add(names)
        self.add(self._chips)
        self.add(self._buttons)

    def show_profile(self, profile: Profile) -> None:
        self._profile = profile
        self._name.setText(profile.name)
        self._tier.set_tier(TIER_SIGNS[profile.tier], word(profile.tier))
        self._owner_face.set_person(profile.owner_name)
        self._owner_face.setVisible(bool(profile.owner_name))
        self._owner.setText(profile.owner_name or tr("Take over"))
        self._owner.set_kind(Kind.BARE if profile.owner_name else Kind.QUIET)
        self._owner.updateGeometry()
        self._tell_hour()
        self._show_chips(profile)

    def owner_corner(self) -> QPoint:
        """Where a menu under the owner's name opens, in global coordinates."""
        return self._owner.mapToGlobal(self._owner.rect().bottomLeft())

    @Slot()
    def _on_more(self) -> None:
        menu = self.menu = plain_menu(self)
        for key, words, cap in (
            ("details", tr("Edit details"), "E"),
            ("note", tr("Write a note"), "Shift+N"),
        ):
            action = menu.addAction(f"{words}\t{key_words(cap)}")
            action.triggered.connect(lambda _=False, what=key: self.asked.emit(what))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def set_drawer_open(self, kind: str) -> None:
        """With a form open its own button is the green one, and these make room."""
        self.video.set_kind(Kind.QUIET if kind else Kind.PRIMARY)
        for key, (button, words, cap) in self._forms.items():
            button.setCheckable(bool(kind))
            button.setChecked(key == kind)
            button.set_words("" if kind and key != kind else words, cap)
        self.more.setVisible(not kind or themes.current().scale <= _TIGHT_SCALE)
        self._owner.setVisible(not kind)
        self._owner_face.setVisible(not kind and self._profile is not None)

    def _tell_hour(self) -> None:
        profile = self._profile
        if profile is None:
            return
        here = local(self._place.now(), profile.zone_name)
        self._sun.set_icon(sky(here))
        self._hour.setText(f"{here:%H:%M}")
        place = profile.city or profile.country
        where = tr("in {city}", city=place) if place else tr("place unknown")
        self._hour.set_hint(profile.zone_name)
        self._facts.setText(" · ".join([where, *facts_line(profile)]))

    def _show_chips(self, profile: Profile) -> None:
        while (item := self._chip_flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if profile.do_not_contact:
            words = tr("Do not contact: no calls, no messages, no gifts")
            self._chip_flow.addWidget(Chip(words, ChipKind.DANGER, Icon.BAN, self._chips))
        else:
            for channel in profile.channels:
                self._chip_flow.addWidget(self._chip(channel))
        quiet = next(
            (c.verdict for c in profile.channels if c.verdict.refusal is Refusal.QUIET_HOURS), None
        )
        if quiet is not None and quiet.quiet_until is not None:
            until = local(quiet.quiet_until, profile.zone_name)
            here = local(self._place.now(), profile.zone_name)
            words = tr("Quiet until {time} there", time=f"{until:%H:%M}")
            if until.date() != here.date():
                day = self._place.formats.weekday(until.date())
                words = tr("Quiet until {day} {time} there", day=day, time=f"{until:%H:%M}")
            self._chip_flow.addWidget(Chip(words, ChipKind.WARN, Icon.MOON, self._chips))
        self._chips.updateGeometry()

    def _chip(self, channel: ChannelConsent) -> Chip:
        name = word(channel.channel)
        if channel.consent is None:
            return Chip(tr("{channel}, none known", channel=name), ChipKind.REFUSED)
        if channel.consent is Consent.UNSUBSCRIBED:
            return Chip(tr("{channel}, unsubscribed", channel=name), ChipKind.REFUSED)
        chip = Chip(name, ChipKind.NORMAL, Icon.CHECK)
        chip.setToolTip(plain_tip(channel.address))
        return chip
