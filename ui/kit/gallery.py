"""Every part in its states on one sheet, for designers, tests and whoever builds a screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.buttons import Button, FilterButton, Kind, Size
from ui.kit.choices import Segments, Tabs
from ui.kit.client_rows import ClientList
from ui.kit.drawer import Drawer
from ui.kit.fields import SearchField, TextArea, TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Avatar, Chip, ChipKind, Tier, TierMark
from ui.kit.meters import (
    Bars,
    BudgetBar,
    BudgetRing,
    CountdownRing,
    CountdownState,
    LevelMeter,
    Spark,
)
from ui.kit.panels import Banner, BannerKind, EmptyState, FlowRow, KeyValues, Pane, Paper
from ui.kit.rail import Rail, RailItem
from ui.kit.samples import CLIENTS, LINES, SPEND, TIMELINE, WORK, Line, line_model
from ui.kit.selects import CheckBox, SelectField
from ui.kit.statusbar import StatusBar
from ui.kit.steps import ParcelSteps, PlanStep, PlanSteps
from ui.kit.tableview import TableView
from ui.kit.timeline import TimelineView
from ui.kit.toast import Toast
from ui.kit.work_rows import WorkList
from ui.theme import Role, Tone

Part = QWidget | QLayout


def _stack(parts: Sequence[Part], layout: QVBoxLayout | QHBoxLayout, gap: int) -> QLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    if isinstance(layout, QHBoxLayout):
        layout.addStretch(1)
    return layout


def _row(*parts: Part, gap: str = "s12") -> QLayout:
    return _stack(parts, QHBoxLayout(), getattr(themes.current().m, gap))


def _flow(*parts: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowRow(holder)
    for part in parts:
        flow.addWidget(part)
    return holder


class Card(Pane):
    """A framed block with its section label."""

    def __init__(self, title: str, *parts: Part) -> None:
        super().__init__(Paper.SURFACE, framed=True)
        m = themes.current().m
        column = QVBoxLayout(self)
        column.setContentsMargins(m.s24, m.s16, m.s24, m.s16)
        column.setSpacing(m.s12)
        column.addWidget(SectionLabel(title))
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)


class Gallery(Pane):
    """The sheet. Its measures are taken when it is made: make a new one after a theme change."""

    def __init__(self) -> None:
        super().__init__(Paper.CANVAS)
        m = themes.current().m
        row = QHBoxLayout(self)
        row.setContentsMargins(m.s24, m.s24, m.s24, m.s24)
        row.setSpacing(m.s24)
        for cards in (self._first(), self._second(), self._third(), self._fourth()):
            column = QVBoxLayout()
            column.setSpacing(m.s16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, 1)

    def whole(self) -> QSize:
        """The size at which everything is seen."""
        m = themes.current().m
        wide = 3 * m.drawer + m.today_list + 8 * m.s24
        layout = self.layout()
        tall = layout.totalHeightForWidth(wide) if layout is not None else 0
        return QSize(wide, max(tall, self.sizeHint().height()))

    def _first(self) -> list[QWidget]:
        types = [
            PlainLabel("Chloé Laurent", Role.TITLE),
            PlainLabel("Handwritten note", Role.HEAD),
            PlainLabel("Anne-Sophie de La Rochefoucauld", Role.NAME),
            PlainLabel("佐藤 美咲 · 陳慧玲 · نور الحداد", Role.NAME),
            PlainLabel("Łukaszewicz Sørensen Öztürk Nguyễn", Role.NAME),
            PlainLabel("Chère Chloé,", Role.CARD),
            PlainLabel("€48,200", Role.FIGURE),
            PlainLabel("Second scarf by courier", Role.STRONG),
            PlainLabel("You promised to call again", Role.BODY, Tone.INK2),
            PlainLabel("In transit, Memphis", Role.SMALL, Tone.INK3),
            PlainLabel("<img src=x> & <b>literal</b>", Role.BODY, Tone.INK2),
            PlainLabel(
                "Parcel stuck in Memphis. She is calm, but needs the scarf before her birthday."
                " نور الحداد asked too.",
                Role.BODY,
                Tone.INK2,
                wrap=True,
            ),
        ]
        buttons: list[Part] = [
            _row(
                Button("Send", Kind.PRIMARY, Icon.SEND, "Ctrl+Return"),
                Button("Message", icon=Icon.MESSAGE_CIRCLE, key="M"),
                Button("Cancel", Kind.BARE),
            ),
            _row(
                Button("Refuse", Kind.DANGER, Icon.X, "R"),
                self._disabled(),
                Button("Call", icon=Icon.PHONE, key="C"),
                Button(icon=Icon.ELLIPSIS, kind=Kind.BARE, name="More"),
            ),
            _row(
                Button("Apologise", icon=Icon.PEN_LINE, key="A", size=Size.SMALL),
                Segments([(1, "Note"), (2, "Flowers"), (3, "Gift")], name="Gesture"),
            ),
            _row(
                Button("Stop", Kind.PRIMARY, Icon.SQUARE, "Return", size=Size.LARGE),
                Button("Pause", icon=Icon.PAUSE, key="Space", size=Size.LARGE),
            ),
            _row(self._filter(True), self._filter(False)),
            Tabs([(0, "All"), (1, "Mine 86"), (2, "Waiting 12")], name="Which clients"),
        ]
        chips = _flow(
            Chip("WhatsApp", icon=Icon.CHECK),
            Chip("SMS, unsubscribed", ChipKind.REFUSED),
            Chip("2 days late", ChipKind.DANGER),
            Chip("due 17:00", ChipKind.WARN),
            Chip("kept", ChipKind.OK),
            Chip("silk"),
            Chip("soft", ChipKind.SOFT),
            TierMark(Tier.PREMIERE, "Première"),
            TierMark(Tier.PRIVEE, "Privée"),
            Avatar("Chloé Laurent"),
            Avatar("佐藤 美咲"),
            Avatar("نور الحداد"),
            Avatar("Ana Ribeiro", "avatar_small"),
        )
        return [Card("Type", *types), Card("Buttons", *buttons), Card("Chips and tier", chips)]

    def _second(self) -> list[QWidget]:
        fields = QGridLayout()
        fields.setSpacing(themes.current().m.s16)
        wrong = TextField("Phone")
        wrong.set_text("+33 6 00 00")
        wrong.set_error("Four digits are missing for France")
        filled = TextField("Phone")
        filled.set_text("+33 6 00 00 41 27")
        area = TextArea("Drafted apology")
        area.set_text(
            "Bonjour Chloé, je vous dois une nouvelle avant que vous n’ayez à la demander."
        )
        area.set_message("Nothing leaves until you send it.")
        parts: list[QWidget] = [
            TextField("Phone", "+44, any spelling"),
            filled,
            wrong,
            SearchField("Name, phone, order"),
        ]
        for place, part in enumerate(parts):
            fields.addWidget(part, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        cameras = SelectField([("0", "Desk camera 1280 × 720")], Icon.CAMERA, name="Camera")
        check = CheckBox("Second scarf by courier")
        check.setChecked(True)
        ring, bar = BudgetRing(0.384, 0.24, "€188 left"), BudgetBar("€188 left")
        bar.set_shares(0.384, 0.24, 0.02, "€188 left")
        level = LevelMeter("Level")
        level.set_level(-26.0)
        return [
            Card("Inputs", fields, area, _row(cameras), _row(check, CheckBox("Off"))),
            Card("Budget meter", _row(ring, BudgetRing(0.6, small=True, tone=Tone.WARN)), bar),
            Card("Countdown ring", self._countdowns(), _row(level, Bars((3, 4, 4, 5, 5, 6, 5, 7)))),
            Card("Net spend", Spark(SPEND, "Net spend")),
            Card("Facts", KeyValues([("Dress, coat", "36, coat 38 over layers"), ("Shoe", "38")])),
            Card("Banners", *self._banners()),
        ]

    def _third(self) -> list[QWidget]:
        m = themes.current().m
        clients = ClientList("Clients")
        clients.items.set_rows(CLIENTS)
        clients.setCurrentIndex(clients.items.index(2, 0))
        clients.setFixedSize(m.list_pane, m.row_client * len(CLIENTS))
        work = WorkList("Today")
        work.items.set_rows(WORK)
        work.setCurrentIndex(work.items.index(0, 0))
        work.setMinimumWidth(m.today_list)
        work.setFixedHeight(m.row_work * 4 + m.s48 + m.s24)
        steps = QGridLayout()
        for row, (words, now, late, when) in enumerate(
            (
                ("Label made", 0, False, "today"),
                ("In transit", 2, False, "promised Tue"),
                ("Delayed", 2, True, "2 days late"),
                ("Delivered", 4, False, "signed 12:10"),
            )
        ):
            tone = Tone.DANGER if late else Tone.INK
            steps.addWidget(PlainLabel(words, Role.BODY, tone), row, 0)
            steps.addWidget(ParcelSteps(now, late, words), row, 1)
            quiet = Tone.DANGER if late else Tone.INK3
            steps.addWidget(PlainLabel(when, Role.SMALL, quiet, right=True), row, 2)
        plan = PlanSteps(
            [
                PlanStep(Icon.PEN, "Write", "now, Thu 11 June", "words leave with you", now=True),
                PlanStep(Icon.CHECK, "Approve", "today before 17:00", "Margaux Vidal is asked"),
                PlanStep(Icon.MAILBOX, "Post", "Fri 12 June, 16:00", "last collection"),
                PlanStep(Icon.CAKE, "Arrive", "Mon 15 June", "1 day to spare"),
            ]
        )
        return [
            Card("List row", clients),
            Card("Today", work),
            Card("Parcel steps", steps),
            Card("Plan", plan),
            Card("Toast", self._toast()),
        ]

    def _fourth(self) -> list[QWidget]:
        m = themes.current().m
        line = TimelineView("Timeline")
        line.items.set_rows(TIMELINE)
        picture = QImage(64, 36, QImage.Format.Format_RGB32)
        picture.fill(QColor(themes.current().c.reserve))
        line.thumbs.put("poster", picture)
        line.setFixedHeight(m.drawer)
        table = TableView("Commission")
        table.set_model(line_model(LINES, table))
        table.setCurrentIndex(table.model().index(0, 1))
        table.setFixedHeight(m.head_table + m.row_table * len(LINES) + m.s4)
        drawer = Drawer("Handwritten note", "Chloé Laurent · 14 rue des Glycines")
        drawer.body.addWidget(Banner(BannerKind.WARN, "Bouquet sent 3 weeks ago, on 21 May."))
        drawer.body.addStretch(1)
        drawer.foot.addWidget(Button("Cancel", Kind.BARE))
        drawer.foot.addWidget(Button("Plan and reserve €9.50", Kind.PRIMARY, key="Ctrl+Return"))
        drawer.setFixedHeight(m.drawer_head + m.drawer_foot + m.row_plan * 4)
        return [
            Card("Timeline", line),
            Card("Table", table),
            drawer,
            Card("Rail", _row(self._rail(), self._empty())),
            *self._status(),
        ]

    def _disabled(self) -> Button:
        button = Button("Send", icon=Icon.SEND)
        button.set_reason("She has not agreed to SMS")
        return button

    def _filter(self, on: bool) -> FilterButton:
        button = FilterButton("Any touch", [(1, "Earned, approved")])
        if on:
            button.set_value(1)
        return button

    def _countdowns(self) -> QLayout:
        rings: list[Part] = []
        for seconds, state in (
            (30.0, CountdownState.READY),
            (18.0, CountdownState.RECORDING),
            (12.0, CountdownState.PAUSED),
            (4.0, CountdownState.LAST),
        ):
            ring = CountdownRing()
            ring.set_left(seconds, state)
            rings.append(ring)
        return _row(*rings, gap="s4")

    def _banners(self) -> list[Banner]:
        close = "May closes once 6 lines are settled, 1 of them an exception."
        return [
            Banner(BannerKind.SOFT, close, "Later returns go into June.", "Review and close"),
            Banner(BannerKind.WARN, "Bouquet sent 3 weeks ago", "This is gift 3 of 6 this year."),
            Banner(
                BannerKind.DANGER,
                "The CRM sign-in has expired",
                "Account Maison Noire EU, since 12:41. The book stays readable.",
                "Sign in again",
                button_icon=Icon.LOG_IN,
                stacked=True,
            ),
            Banner(BannerKind.INFO, "Two clients share this address"),
        ]

    def _toast(self) -> QWidget:
        m = themes.current().m
        place = QWidget()
        place.setFixedHeight(m.toast + m.s48)
        self.toast = Toast(place)
        self.toast.show_undo("Note planned, €9.50 reserved", "Undo")
        return place

    def _rail(self) -> QWidget:
        items = [
            RailItem("today", Icon.SUN, "Today", "Ctrl+1"),
            RailItem("clients", Icon.USERS, "Clients", "Ctrl+2"),
            RailItem("talk", Icon.MESSAGE_CIRCLE, "Conversations", "Ctrl+3"),
        ]
        rail = Rail(items, RailItem("settings", Icon.SETTINGS_2, "Settings"), "Ana Ribeiro")
        rail.set_current("clients")
        rail.set_count("today", 4)
        rail.setFixedHeight(themes.current().m.list_pane)
        return rail

    def _empty(self) -> QWidget:
        return EmptyState(
            Icon.GIFT,
            "Nothing planned for June",
            "Occasions in the next 30 days appear here by themselves. Six birthdays are close"
            " enough to plan.",
            "Plan six birthdays",
            "G",
        )

    def _status(self) -> list[QWidget]:
        bars = [StatusBar("Find or do anything") for _ in range(4)]
        bars[0].rest("In sync 13:02")
        bars[1].syncing("Reading orders", 3412, 10000, "3,412 of 10,000", "Cancel")
        bars[2].signed_out("CRM sign-in expired", "Sign in again")
        bars[3].offline("Offline since 12:50", "You can go on working")
        for bar in bars:
            bar.set_notes(["2 waiting in outbox"])
        return list(bars)


__all__ = ["Card", "Gallery", "Line"]
