"""Invented people and matters for the gallery and its tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.icons import Icon
from ui.kit.client_rows import ClientItem
from ui.kit.marks import Tier, initials
from ui.kit.table import TableColumn, TableModel
from ui.kit.timeline import Note, TimelineItem
from ui.kit.work_rows import WorkItem
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_FULL, _OPEN, _NONE = Tier.PREMIERE, Tier.PRIVEE, Tier.NONE
SPEND = (2, 1, 3, 4, 2, 4, 1, 5, 7, 3, 2, 8, 5, 1, 6, 9, 4, 2, 6, 7, 5, 9, 6, 10)

_PEOPLE = (
    ("Valentina Marchetti", _NONE, "2 d", "Watched your video to the end", "€31,480"),
    ("Ingrid Sørensen-Łukaszewicz", _OPEN, "2 d", "Call promised today", "NOK\u00a0402,100"),
    ("Chloé Laurent", _FULL, "2 h", "Silk scarf, 2 days late", "€48,200"),
    ("佐藤 美咲", _FULL, "5 h", "Return scanned today", "¥6,318,000"),
    ("نور الحداد", _OPEN, "1 d", "Evening look proposed", "AED\u00a0186,400"),
    ("陳慧玲", _FULL, "4 d", "Coat ready for fitting", "HK$298,600"),
    ("<img src=x>", _NONE, "6 d", "No open matters", "€27,915"),
)
CLIENTS = tuple(
    ClientItem(place, initials(name), name, tier, age, reason, amount, unread=place == 3)
    for place, (name, tier, age, reason, amount) in enumerate(_PEOPLE)
)


def _work(
    who: tuple[str, Tier],
    reason: str,
    when: tuple[str, str],
    action: str,
    sign: tuple[Icon | None, Tone, str] = (None, Tone.INK, "This afternoon"),
) -> WorkItem:
    name, tier = who
    icon, tone, group = sign
    return WorkItem(
        name,
        initials(name),
        name,
        tier,
        reason,
        *when,
        action,
        icon=icon,
        tone=tone,
        group=group,
    )


WORK = (
    _work(
        ("Chloé Laurent", _FULL),
        "Scarf #4512 missed Tuesday, birthday in 5 days",
        ("25 min", "before she asks"),
        "Apologise",
        (Icon.TRIANGLE_ALERT, Tone.DANGER, "Now"),
    ),
    _work(
        ("佐藤 美咲", _FULL),
        "Where is my return? Scanned in Osaka at 18:40",
        ("35 min", "first reply"),
        "Refund ¥148,500",
        (Icon.CLOCK, Tone.WARN, "Now"),
    ),
    _work(
        ("Anne-Sophie de La Rochefoucauld-Montbel", _FULL),
        "Stayed 2 min on the midnight bag, then wrote",
        ("41 min", "first reply"),
        "Consult",
        (Icon.CLOCK, Tone.INK, "Now"),
    ),
    _work(
        ("نور الحداد", _OPEN),
        "Proposal opened twice, link not used",
        ("16:00", "19:00 in Dubai"),
        "Message",
    ),
)

TIMELINE = (
    TimelineItem(
        1,
        "Today",
        "11:40",
        Icon.VIDEO,
        "Your video reply",
        "WhatsApp · Ana",
        "The ivory coat over the silk dress, take the 38.",
        (
            Note("Opened twice", Tone.OK, Icon.EYE, " · watched to 0:22"),
            Note("Wrote back 12:02: “Merci, je regarde.”"),
        ),
        poster="poster",
        duration="0:30",
        mine=True,
    ),
    TimelineItem(
        2,
        "Today",
        "10:12",
        Icon.MAIL,
        "She asked",
        "E-mail",
        "“Does the ivory coat fit over the long silk dress, or should I take the 38? I would wear"
        " both on the 16th.”",
    ),
    TimelineItem(
        3,
        "Tuesday 9 June",
        "18:20",
        Icon.PHONE,
        "You called, connected",
        "6:42 · Delivery",
        "Parcel stuck in Memphis. She is calm, but needs the scarf before her birthday.",
        promise=("You promised to call her again ", "today before 17:00", " her time"),
    ),
    TimelineItem(
        4,
        "May",
        "12 May",
        Icon.UNDO_2,
        "Return #4471, belt 75, exchanged for 80 and a card case",
        "saved €310",
        notes=(Note("Scanned 12 May, settled the same hour"),),
        meta_tone=Tone.OK,
    ),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A commission line as the table shows it."""

    number: int
    day: str
    name: str
    state: str
    touch: Icon
    touch_name: str
    net: str
    amount: str

    def late(self) -> bool:
        return self.amount.startswith("−")


LINES = (
    Line(1, "14 May", "Anne-Sophie de La Rochefoucauld-Montbel", "Earned", Icon.LINK,
         "Checkout link", "€5,100.00", "€408.00"),
    Line(2, "12 May", "佐藤 美咲", "Earned", Icon.VIDEO, "Video", "¥412,000", "€178.94"),
    Line(3, "9 May", "نور الحداد", "Earned", Icon.GEM, "Consultation", "€6,240.00", "€624.00"),
    Line(4, "28 May", "Chloé Laurent", "Reversed", Icon.UNDO_2, "Return", "−€1,250.00",
         "−€100.00"),
)  # fmt: skip


def _money_tone(line: Line) -> Tone:
    return Tone.DANGER if line.late() else Tone.INK


def line_model(lines: tuple[Line, ...], parent: QObject | None = None) -> TableModel[Line]:
    """The Desk's table in small: marks, words with icons, numbers."""
    column = TableColumn[Line]
    model = TableModel(
        [
            column("", lambda r: "", width=32, mark=True, icon=lambda r: Icon.CHECK,
                   tone=lambda r: Tone.OK),
            column("Sale", lambda r: r.day, width=68, tone=lambda r: Tone.INK2),
            column("Client", lambda r: r.name, role=Role.STRONG),
            column("Touch", lambda r: r.touch_name, width=128, tone=lambda r: Tone.INK2,
                   icon=lambda r: r.touch),
            column("Net sale", lambda r: r.net, number=True, width=104, role=Role.NUMBER,
                   tone=_money_tone),
            column("Commission", lambda r: r.amount, number=True, width=96,
                   role=Role.NUMBER_STRONG, tone=_money_tone),
        ],
        key=lambda r: r.number,
        parent=parent,
        checkable=lambda r: not r.late(),
    )  # fmt: skip
    model.set_rows(lines)
    model.toggle(0)
    return model
