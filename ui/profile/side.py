"""The profile's side column: pending orders, occasions, tastes, spend."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.domain.clients import Taste
from ui.icons import Icon
from ui.kit.boxes import Column, FixedWidth, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline, IconMark
from ui.kit.meters import Spark
from ui.kit.panels import KeyValues, Paper, ScrollPane
from ui.kit.steps import ParcelSteps
from ui.messages import tr, word
from ui.profile.model import orders_unread
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.views.clients import OccasionView, PendingOrder, Profile
    from concierge.services.hints import Hint
    from ui.place import Place
    from ui.profile.model import Words


class ProfileSide(FixedWidth):
    """328 px beside the timeline. `gesture_asked` carries an occasion's label ("" for none),
    `forget_asked` the id of a day that was noted here, `hint_asked` and `hint_refused` a Hint."""

    call_asked = Signal()
    details_asked = Signal()
    gesture_asked = Signal(str)
    occasion_asked = Signal()
    forget_asked = Signal(int)
    hint_asked = Signal(object)
    hint_refused = Signal(object)

    def __init__(self, place: Place) -> None:
        self._place = place
        self._body = Column(space="s16", pad="s16 s24 s24 s24")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        super().__init__("side", space="0", paper=Paper.RAISED)
        self.add(ScrollPane(self._body), 1)

    def show_profile(self, profile: Profile, words: Words) -> None:
        self._body.clear()
        blocks = [
            self._pending(profile, words),
            self._occasions(profile, words),
            self._tastes(profile),
            self._spend(profile),
        ]
        for place, block in enumerate(blocks):
            if place:
                self._body.add(Hairline())
            self._body.add(block)
        self._body.add(None)

    def _pending(self, profile: Profile, words: Words) -> QWidget:
        count = PlainLabel(str(len(profile.pending)), Role.SMALL, Tone.INK3)
        head = Row(SectionLabel(tr("Pending orders")), None, count)
        block = Column(head, space="s8")
        if not profile.pending:
            nothing = tr("Nothing under way. New orders appear with the next sync.")
            if orders_unread(profile):
                nothing = tr("The orders are not read yet. They come with the sync.")
            block.add(PlainLabel(nothing, Role.SMALL, Tone.INK2, wrap=True))
        for place, order in enumerate(profile.pending):
            if place:
                block.box.addSpacing(8)
            block.add(self._order(order, words))
        return block

    def _order(self, order: PendingOrder, words: Words) -> QWidget:
        title = PlainLabel(words.pending_title(order), Role.STRONG, elide=True)
        money = PlainLabel(self._place.formats.money(order.gross, whole=True), Role.NUMBER)
        top = Row(space="s12")
        top.add(title, 1)
        top.add(money)
        late = words.pending_late(order)
        where = words.pending_place(order)
        steps = ParcelSteps(words.pending_step(order), bool(late), where)
        left = PlainLabel(where, Role.SMALL, Tone.INK2, elide=True)
        right = PlainLabel(words.pending_when(order), Role.SMALL, Tone.INK3)
        below = Row(space="s8")
        below.add(left, 1)
        below.add(right)
        block = Column(top, steps, below, space="s4")
        if late:
            line = Row(IconMark(Icon.TRIANGLE_ALERT, Tone.DANGER, "icon_s"), space="s6")
            line.add(PlainLabel(late, Role.SMALL, Tone.DANGER, wrap=True), 1)
            block.add(line)
            call = Button(tr("Call first"), Kind.QUIET, Icon.PHONE, size=Size.SMALL)
            call.clicked.connect(self.call_asked)
            block.add(Row(call, None))
        return block

    def _occasions(self, profile: Profile, words: Words) -> QWidget:
        add = Button(tr("Add"), Kind.BARE, key="D", size=Size.SMALL)
        add.setAccessibleName(tr("Note a day"))
        add.clicked.connect(self.occasion_asked)
        block = Column(Row(SectionLabel(tr("Occasions")), None, add), space="s4")
        if not profile.occasions:
            nothing = tr("Birthdays and days of their own stand here, and Today asks in time.")
            block.add(PlainLabel(nothing, Role.SMALL, Tone.INK2, wrap=True))
        for view in profile.occasions:
            block.add(self._occasion(view, words))
        self._hints = Column(space="s8")
        block.add(self._hints)
        return block

    def show_hints(self, found: Sequence[Hint]) -> None:
        """Days that may be meant by what was said; asked, never noted by themselves."""
        self._hints.clear()
        for hint in found:
            self._hints.add(self._hint(hint))
        self._hints.setVisible(bool(found))

    def _hint(self, hint: Hint) -> QWidget:
        formats, one = self._place.formats, hint.found
        when = formats.month_names()[one.month - 1]
        if one.day is not None:
            # A leap year has every day.
            when = formats.short_day(date(2024, one.month, one.day))
        asked = tr("{occasion} {when}?", occasion=word(one.kind), when=when)
        said = tr("“{words}”, {day}", words=one.words, day=formats.day(hint.said_at.date()))
        small = Size.SMALL
        take = Button(tr("Note it"), Kind.QUIET, Icon.CALENDAR, size=small)
        take.setAccessibleName(tr("Note {day}", day=asked.rstrip("?")))
        take.clicked.connect(lambda: self.hint_asked.emit(hint))
        leave = Button(tr("No"), Kind.BARE, size=small)
        leave.setAccessibleName(tr("{day} No", day=asked))
        leave.clicked.connect(lambda: self.hint_refused.emit(hint))
        return Column(
            Row(IconMark(Icon.SPARKLES, Tone.INK2), PlainLabel(asked, Role.STRONG), None),
            PlainLabel(said, Role.SMALL, Tone.INK2, wrap=True, max_lines=3),
            Row(take, leave, None, space="s4"),
            space="s4",
            pad="s8 0 0 0",
        )

    def _occasion(self, view: OccasionView, words: Words) -> QWidget:
        name, day, far, soon = words.occasion(view)
        icon = Icon.CAKE if view.kind.value == "birthday" else Icon.HEART
        line = Row(space="s8")
        line.add(IconMark(icon, Tone.INK2))
        line.add(PlainLabel(name, Role.STRONG))
        line.add(PlainLabel(day, Role.BODY, Tone.INK2))
        if soon:
            plan = Button(far, Kind.BARE, Icon.GIFT, size=Size.SMALL)
            plan.setToolTip(tr("Plan a gesture for it"))
            plan.clicked.connect(lambda: self.gesture_asked.emit(view.label or view.kind.value))
            line.box.addStretch(1)
            line.add(plan)
        else:
            line.add(PlainLabel(far, Role.BODY, Tone.INK3, elide=True, right=True), 1)
        if view.ours is not None:
            ours = view.ours
            said = tr("Take {day} back", day=name)
            forget = Button(kind=Kind.BARE, icon=Icon.X, size=Size.SMALL, name=said)
            forget.setToolTip(said)
            forget.clicked.connect(lambda: self.forget_asked.emit(ours))
            line.add(forget)
        return line

    def _tastes(self, profile: Profile) -> QWidget:
        known = dict(profile.tastes)
        rows = [(word(taste), known[taste]) for taste in Taste if known.get(taste)]
        if profile.crm_note:
            rows.append((tr("Shop's note"), profile.crm_note[:600]))
        if not rows:
            rows = [(tr("None yet"), tr("Sizes, likes and what is never said stand here."))]
        edit = Button(tr("Edit"), Kind.BARE, key="E", size=Size.SMALL)
        edit.setAccessibleName(tr("Edit details"))
        edit.clicked.connect(self.details_asked)
        head = Row(SectionLabel(tr("Sizes and tastes")), None, edit)
        return Column(head, KeyValues(rows), space="s8")

    def _spend(self, profile: Profile) -> QWidget:
        money = self._place.formats.money
        head = Row(
            SectionLabel(tr("Net spend")),
            None,
            PlainLabel(tr("24 months"), Role.SMALL, Tone.INK3),
        )
        year = tr("{money} in 12 months", money=money(profile.spend_12_months, whole=True))
        unread = orders_unread(profile)
        if unread:
            year = tr("orders not read yet")
        figure = Row(
            PlainLabel(money(profile.net_spend, whole=True), Role.FIGURE),
            PlainLabel(tr("lifetime"), Role.SMALL, Tone.INK2),
            None,
            PlainLabel(year, Role.SMALL, Tone.INK2 if unread else Tone.OK),
            space="s8",
        )
        spark = Spark([float(minor) for minor in profile.spend_by_month], year)
        return Column(head, figure, spark, space="s8")
