"""Why a line pays what it pays: amounts, touches in time, claw-backs, history, yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.domain.attribution import Standing
from concierge.domain.commission import CommissionState, LineKind
from ui.desk.model import local_day, may_approve, money_tone, standing_words
from ui.desk.touches import Span, TouchBar
from ui.icons import Icon
from ui.kit.boxes import Column, FixedWidth, Row
from ui.kit.buttons import Button, Kind
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline, IconMark
from ui.kit.panels import Paper, ScrollPane
from ui.messages import TOUCH_ICONS, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.money import Money
    from concierge.domain.views.desk import CommissionRow, CommissionStory, TouchStory
    from ui.place import Place


class StorySide(FixedWidth):
    """384 px beside the log. `approved` and `refused` ask for the deed, `profile` for her page."""

    approved = Signal()
    refused = Signal()
    profile = Signal(int)

    def __init__(self, place: Place) -> None:
        self._formats = place.formats
        self.story: CommissionStory | None = None
        self._body = Column(space="s16", pad="s20 s24 s24 s24")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.word = TextField(
            placeholder=tr("Word to the seller, needed to refuse"), name=tr("Word to the seller")
        )
        self.refuse = Button(tr("Refuse"), Kind.DANGER, Icon.X, "R")
        self.approve = Button(tr("Approve"), Kind.PRIMARY, Icon.CHECK, "A")
        super().__init__("desk_side", space="0", paper=Paper.RAISED)
        self.add(ScrollPane(self._body), 1)
        self._word_box = Column(self.word, pad="s8 s24 s16 s24")
        self.add(self._word_box)
        self.add(Hairline())
        self.add(Row(self.refuse, None, self.approve, space="s8", pad="s16 s24 s16 s24"))
        self.refuse.clicked.connect(self.refused)
        self.approve.clicked.connect(self.approved)
        self.word.text_changed.connect(lambda _: self.word.set_error(""))

    def show_nothing(self, title: str, sentence: str) -> None:
        self.story = None
        self._body.clear()
        self._body.add(SectionLabel(tr("Why this line")))
        self._body.add(PlainLabel(title, Role.HEAD, wrap=True))
        self._body.add(PlainLabel(sentence, Role.BODY, Tone.INK2, wrap=True))
        self._body.add(None)

    def show_story(self, story: CommissionStory) -> None:
        if self.story is None or self.story.row.id != story.row.id:
            self.word.set_text("")
            self.word.set_error("")
        self.story = story
        self._body.clear()
        blocks = [self._head(story), self._bill(story), self._touches(story)]
        blocks += [self._taken(story), self._history(story)]
        shown = [block for block in blocks if block is not None]
        for place, block in enumerate(shown):
            if place > 1:
                self._body.add(Hairline())
            self._body.add(block)
        self._body.add(None)

    def _head(self, story: CommissionStory) -> QWidget:
        row = story.row
        note = row.order_name
        told = [at for state, at, _, _ in story.history if state is CommissionState.EARNED]
        since = told[0] if told else story.earned_from
        if since is not None:
            day = self._formats.short_day(local_day(since, self._formats))
            earned = tr("{order}, earned {day}", order=row.order_name, day=day)
            waits = tr("{order}, earned from {day}", order=row.order_name, day=day)
            note = waits if row.state is CommissionState.PENDING else earned
        name = Button(tr("Profile"), Kind.BARE, key="O")
        name.clicked.connect(lambda: self.profile.emit(row.client))
        figure = Row(space="s8")
        amount = PlainLabel(self._formats.money(row.amount), Role.FIGURE_LARGE)
        amount.set_tone(money_tone(row.amount))
        figure.add(amount)
        figure.add(PlainLabel(tr("to {seller}", seller=row.seller_name), Role.BODY, Tone.INK2), 1)
        figure.add(name)
        top = Row(SectionLabel(tr("Why this line")), None, PlainLabel(note, Role.SMALL, Tone.INK2))
        return Column(top, PlainLabel(row.client_name, Role.HEAD, wrap=True), figure, space="s6")

    def _bill(self, story: CommissionStory) -> QWidget:
        block = Column(space="s6")

        def line(words: str, amount: Money, *, strong: bool = False) -> None:
            self._line(block, words, self._formats.money(amount), money_tone(amount), strong=strong)

        line(tr("Paid by the client"), story.gross)
        line(tr("Tax"), -story.tax)
        line(tr("Shipping"), -story.shipping)
        line(tr("Net sale"), story.net, strong=True)
        if story.credited_net != story.net:
            line(tr("Net when it was sold"), story.credited_net, strong=True)
        if story.row.kind is LineKind.CLAWBACK:
            line(tr("Returned of it"), story.row.net)
        rate = tr(
            "Rate: {touch}, rules version {version}",
            touch=word(story.row.winning_touch).lower(),
            version=story.rule_version,
        )
        self._line(block, rate, self._formats.percent(story.row.rate), Tone.INK, strong=False)
        return block

    def _line(self, block: Column, words: str, value: str, tone: Tone, *, strong: bool) -> None:
        line = Row(space="s8")
        role = Role.SMALL_STRONG if strong else Role.SMALL
        line.add(PlainLabel(words, role, Tone.INK if strong else Tone.INK2, elide=True), 1)
        number = Role.NUMBER_SMALL_STRONG if strong else Role.NUMBER_SMALL
        line.add(PlainLabel(value, number, tone))
        block.add(line)

    def _touches(self, story: CommissionStory) -> QWidget | None:
        source = story.touches
        if not source:
            return None
        credit = story.credit or story.row
        sale = self._formats.short_day(local_day(credit.sale_at, self._formats))
        block = Column(
            Row(
                SectionLabel(tr("Contacts before the sale")),
                None,
                PlainLabel(tr("sale {day}", day=sale), Role.SMALL, Tone.INK2),
            ),
            space="s12",
        )
        first = min(t.engaged_at for t in source)
        last = max([credit.sale_at, *(t.window_ends for t in source)])
        whole = (last - first).total_seconds() or 1.0

        def span(touch: TouchStory) -> Span:
            at = (touch.engaged_at, touch.window_ends, credit.sale_at)
            return Span(*((moment - first).total_seconds() / whole for moment in at))

        for touch in source:
            block.add(self._touch(touch, span(touch)))
        return block

    def _touch(self, touch: TouchStory, span: Span) -> QWidget:
        wins = touch.standing is Standing.WINS
        day = self._formats.table_day(local_day(touch.engaged_at, self._formats))
        who = touch.staff_name.split()[0] if touch.staff_name else ""
        standing = standing_words(touch, self._formats)
        line = Row(
            IconMark(TOUCH_ICONS[touch.kind], Tone.ACCENT if wins else Tone.INK2), space="s8"
        )
        line.add(PlainLabel(word(touch.kind), Role.STRONG if wins else Role.BODY))
        line.add(PlainLabel(f"{who} {day}".strip(), Role.SMALL, Tone.INK2, elide=True), 1)
        line.add(
            PlainLabel(
                standing,
                Role.SMALL_STRONG if wins else Role.SMALL,
                Tone.ACCENT if wins else Tone.INK2,
            )
        )
        words = f"{word(touch.kind)}, {who} {day}, {standing}"
        return Column(line, TouchBar(span, wins, words), space="s2")

    def _taken(self, story: CommissionStory) -> QWidget | None:
        rows = [row for row in story.clawbacks if row.id != story.row.id]
        if story.row.kind is LineKind.CLAWBACK:
            return self._taken_here(story)
        if not rows:
            return None
        block = Column(space="s6")
        for row in rows:
            money = self._formats.money(row.amount)
            head = Row(SectionLabel(tr("Taken back later")), None)
            head.add(PlainLabel(money, Role.NUMBER_SMALL_STRONG, money_tone(row.amount)))
            block.add(head)
            block.add(PlainLabel(self._return_words(row), Role.SMALL, Tone.INK2, wrap=True))
        return block

    def _return_words(self, row: CommissionRow) -> str:
        return tr(
            "Returned {day}: {net} net at the same {rate}, from the same seller, as a line of "
            "its own.",
            day=self._formats.short_day(local_day(row.sale_at, self._formats)),
            net=self._formats.money(-row.net),
            rate=self._formats.percent(row.rate),
        )

    def _taken_here(self, story: CommissionStory) -> QWidget:
        words = tr("This line takes back part of {order}.", order=story.row.order_name)
        if story.credit is not None:
            words = tr(
                "{order} pays {money}. This line takes back what was returned, at the same rate, "
                "from the same seller.",
                order=story.row.order_name,
                money=self._formats.money(story.credit.amount),
            )
        return Column(
            SectionLabel(tr("Taken back")), PlainLabel(words, Role.SMALL, Tone.INK2, wrap=True)
        )

    def _history(self, story: CommissionStory) -> QWidget | None:
        if not story.history:
            return None
        block = Column(SectionLabel(tr("History")), space="s6")
        for state, at, who, said in story.history:
            line = Row(space="s8")
            line.add(PlainLabel(word(state), Role.SMALL_STRONG))
            line.add(PlainLabel(who or tr("by itself"), Role.SMALL, Tone.INK2, elide=True), 1)
            day = PlainLabel(
                self._formats.short_day(local_day(at, self._formats)), Role.SMALL, Tone.INK2
            )
            day.set_hint(self._formats.exact(at))
            line.add(day)
            block.add(line)
            if said:
                quoted = tr("“{words}”", words=said)
                block.add(PlainLabel(quoted, Role.SMALL, Tone.INK2, wrap=True))
        return block

    # --- what may be decided ------------------------------------------------------------

    def offer(self, chosen: CommissionRow | None, checked: tuple[CommissionRow, ...]) -> None:
        """Say on the buttons what they would do, to how many, for how much."""
        can = chosen is not None and may_approve(chosen)
        self._word_box.setVisible(can)
        reason = "" if can else _why_not(chosen)
        self.refuse.set_reason(reason)
        if can and chosen is not None and chosen.kind is LineKind.CLAWBACK:
            self.refuse.set_reason(tr("A return is taken back as it was made"))
        rows = checked or ((chosen,) if chosen is not None and can else ())
        self.approve.set_reason("" if rows else reason)
        if not rows:
            self.approve.set_words(tr("Approve"), "A")
            return
        total = rows[0].amount
        for row in rows[1:]:
            total = total + row.amount
        money = self._formats.money(total)
        words = tr("Approve {money}", money=money)
        if len(rows) > 1:
            words = tr("Approve {count}, {money}", count=len(rows), money=money)
        self.approve.set_words(words, "A")


def _why_not(row: CommissionRow | None) -> str:
    if row is None:
        return tr("Choose a line first")
    if row.state is CommissionState.PENDING:
        return tr("Not earned yet: the return window is still open")
    if row.own:
        return tr("Your own: another manager must decide")
    return tr("Already {state}", state=word(row.state).lower())
