"""The right page of Today: who she is, the matter itself, what to know first, what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.domain.clients import Channel
from concierge.domain.local_time import local
from concierge.domain.views.work import TodayKind
from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline, IconMark, TierMark
from ui.kit.marks import Tier as TierSign
from ui.kit.panels import FlowRow, Paper, ScrollPane
from ui.messages import TIER_SIGNS, person, sky, tr, word
from ui.profile.model import Words
from ui.theme import Role, Tone
from ui.today.deciding import Deciding
from ui.today.matter import careful_words, matter_block
from ui.today.model import LATELY, action, action_icon, channel_words, is_call, may_tick_off
from ui.today.putting_off import PuttingOff

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from concierge.domain.views.clients import Profile
    from ui.place import Place
    from ui.today.model import Matter


class MatterPage(Column):
    """`asked` carries what was pressed: act, kept, broken, apology, done, video, call,
    later or open."""

    asked = Signal(str)

    def __init__(self, place: Place) -> None:
        self._place = place
        self.matter: Matter | None = None
        self._shown_wide = True
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._tier = TierMark(next(iter(TIER_SIGNS.values())), "")
        self._tier_below = TierMark(next(iter(TIER_SIGNS.values())), "")
        self.open = Button(tr("Open profile"), key="O")
        self._sun = IconMark(Icon.SUN, Tone.INK2)
        self._hour = PlainLabel("", Role.STRONG)
        self._facts = PlainLabel("", Role.BODY, Tone.INK2, elide=True)
        self._body = Column(space="s24", pad="s20 s32 s24 s32")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._verdict_sign = IconMark(Icon.CHECK, Tone.OK)
        self._verdict = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.act = Button("", Kind.PRIMARY, key="Ctrl+Return")
        self.kept = Button(tr("Kept"), icon=Icon.CHECK, key="K")
        self.broken = Button(tr("Broken"), key="B")
        self.video = Button(tr("Video"), icon=Icon.VIDEO, key="V")
        self.call = Button(tr("Call"), icon=Icon.PHONE, key="C")
        self.apology = Button(tr("Apology"), icon=Icon.MAIL, key="W")
        self.done = Button(tr("Done"), Kind.BARE, key="D")
        self.later = Button(tr("Later"), Kind.BARE, key="L")
        self.putting_off = PuttingOff(place)
        self.deciding = Deciding()
        super().__init__(space="0", paper=Paper.SURFACE)
        self._compose()
        for key, button in (
            ("act", self.act),
            ("kept", self.kept),
            ("broken", self.broken),
            ("video", self.video),
            ("call", self.call),
            ("apology", self.apology),
            ("done", self.done),
            ("later", self.later),
            ("open", self.open),
        ):
            button.clicked.connect(lambda _=False, key=key: self.asked.emit(key))

    def _compose(self) -> None:
        top = Row(space="s12")
        top.add(self._name)
        top.add(self._tier)
        top.box.addStretch(1)
        top.add_at(self.open, Qt.AlignmentFlag.AlignTop)
        facts = Row(self._tier_below, self._sun, self._hour, space="s8")
        facts.add(self._facts, 1)
        self.add(Column(top, facts, space="s4", pad="s20 s32 s16 s32"))
        self.add(Hairline())
        self.add(ScrollPane(self._body), 1)
        self.add(Hairline())
        verdict = Row(self._verdict_sign, space="s8")
        verdict.add(self._verdict, 1)
        buttons = QWidget()
        flow = FlowRow(buttons)
        for button in (
            self.act,
            self.kept,
            self.broken,
            self.video,
            self.call,
            self.apology,
            self.done,
            self.later,
        ):
            flow.addWidget(button)
        self.add(
            Column(
                verdict,
                self.putting_off,
                self.deciding,
                buttons,
                space="s12",
                pad="s16 s32 s12 s32",
                paper=Paper.RAISED,
            )
        )

    # --- showing it ---------------------------------------------------------------------

    def show_matter(self, matter: Matter) -> None:
        self.matter = matter
        for asking in (self.putting_off, self.deciding):
            if not asking.is_for(matter.row):
                asking.end()
        profile = matter.profile
        words = Words(
            self._place.formats, self._place.now(), profile.zone_name, person(profile.pronouns)
        )
        self._name.setText(profile.name)
        # Beside her name where there is room, else before her hour: the name is never squeezed.
        wide = self._wide()
        tier, name = TIER_SIGNS[profile.tier], word(profile.tier)
        self._tier.set_tier(tier if wide else TierSign.NONE, name if wide else "")
        self._tier_below.set_tier(TierSign.NONE if wide else tier, "" if wide else name)
        self._tell_facts(profile, words)
        self._fill(matter, words)
        self._tell_foot(matter)

    def tell_hour(self) -> None:
        """Her clock goes on while one looks at it."""
        if self.matter is not None:
            here = local(self._place.now(), self.matter.profile.zone_name)
            self._sun.set_icon(sky(here))
            self._hour.setText(f"{here:%H:%M}")

    def _tell_facts(self, profile: Profile, words: Words) -> None:
        self.tell_hour()
        self._hour.set_hint(profile.zone_name)
        where = profile.city or profile.country
        money = self._place.formats.money(profile.net_spend, whole=True)
        parts = [
            tr("in {city}", city=where) if where else tr("local time unknown"),
            tr("prefers {channel}", channel=word(profile.preferred_channel))
            if profile.preferred_channel
            else "",
            tr("{money} lifetime", money=money),
        ]
        for view in profile.occasions[:1]:
            name, _, far, soon = words.occasion(view)
            parts.append(f"{name.lower()} {far}" if soon else "")
        self._facts.setText(" · ".join(part for part in parts if part))

    def _fill(self, matter: Matter, words: Words) -> None:
        self._body.clear()
        if matter.row.put_off:
            again = tr("Put off before: {reason}", reason=matter.row.put_off)
            self._body.add(PlainLabel(again, Role.SMALL, Tone.INK2, wrap=True))
        block = matter_block(self._place, matter, words)
        careful = Column(SectionLabel(_careful_title(matter)), space="s6")
        for line, tone in careful_words(matter.profile, words):
            careful.add(PlainLabel(line, Role.SMALL, tone, wrap=True))
        careful.add(None)
        self._shown_wide = self._wide()
        if self._shown_wide:
            pair = Row(space="s32")
            pair.add(block, 3)
            pair.add(Hairline(vertical=True))
            pair.add(careful, 2)
            self._body.add(pair)
        else:
            self._body.add(block)
            self._body.add(careful)
        self._body.add(self._lately(matter, words))
        self._body.add(None)

    def _wide(self) -> bool:
        m = themes.current().m
        return self.width() >= m.page_min + 2 * m.s48

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.matter is not None and self._shown_wide != self._wide():
            self.show_matter(self.matter)

    def _lately(self, matter: Matter, words: Words) -> QWidget:
        block = Column(SectionLabel(tr("Lately")), space="s12")
        entries = matter.profile.timeline[:LATELY]
        if not entries:
            nothing = tr("Nothing yet. Calls, videos and orders will stand here.")
            block.add(PlainLabel(nothing, Role.SMALL, Tone.INK2, wrap=True))
        for entry in entries:
            item = words.entry(entry)
            line = Row(IconMark(item.icon, Tone.INK3), space="s12")
            line.add(PlainLabel(item.title, Role.BODY, elide=True), 1)
            at = entry.at.astimezone(self._place.formats.zone)
            same = at.date() == words.now.astimezone(self._place.formats.zone).date()
            day = self._place.formats.day(at.date())
            time = tr("today {time}", time=f"{at:%H:%M}") if same else day
            when = PlainLabel(time, Role.SMALL, Tone.INK3)
            when.set_hint(item.exact())
            line.add(when)
            block.add(line)
        return block

    # --- what may be done ---------------------------------------------------------------

    def _tell_foot(self, matter: Matter) -> None:
        row, profile = matter.row, matter.profile
        self.act.set_icon(action_icon(row))
        self.act.set_words(self._primary_words(matter), "Ctrl+Return")
        self.call.setVisible(not is_call(row))
        for button in (self.kept, self.broken):
            button.setVisible(row.promise is not None)
        self.apology.setVisible(row.kind is TodayKind.PARCEL_LATE)
        self.done.setVisible(may_tick_off(row))
        unlogged = row.kind is TodayKind.CALL_UNLOGGED
        self.done.set_words(tr("Nothing to log") if unlogged else tr("Done"), "D")
        channel = next((c for c in profile.channels if c.channel is Channel.CALL), None)
        words, allowed = (
            channel_words(channel, profile.zone_name) if channel else (tr("No number known"), False)
        )
        if profile.do_not_contact:
            words = tr("Do not contact: no calls, no messages, no gifts")
        self._verdict.setText(words)
        self._verdict.set_tone(Tone.INK2 if allowed else Tone.DANGER)
        sign, tone = (Icon.CHECK, Tone.OK) if allowed else (Icon.BAN, Tone.DANGER)
        if channel is not None and channel.verdict.quiet_until is not None:
            sign, tone = Icon.MOON, Tone.WARN
            self._verdict.set_tone(Tone.WARN)
        self._verdict_sign.set_icon(sign, tone)
        no = tr("This client asked not to be contacted") if profile.do_not_contact else ""
        self.video.set_reason(no)
        self.call.set_reason(no)
        self.act.set_reason(no if is_call(row) else "")

    def _primary_words(self, matter: Matter) -> str:
        gesture = matter.gesture
        if gesture is None:
            return action(matter.row)
        money = self._place.formats.money(gesture.cost)
        return f"{action(matter.row)}, {money}"


def _careful_title(matter: Matter) -> str:
    return tr("Know before you call") if is_call(matter.row) else tr("Know before you write")
