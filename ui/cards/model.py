"""What is told of a card before it is printed, and which of the week's cards go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from concierge.domain.cards import PAPERS, CardFormat, CardPaper, Doubt, Hand
from concierge.domain.gestures import GestureState
from concierge.services.cards import CardJob, Missing
from ui.cards.face import CardFace, Measured, label_fits, measure, unknown_on_label
from ui.cards.output import CardPage, LabelPage, Page
from ui.kit.panels import BannerKind
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.formats import Formats

_APPROVED = {GestureState.APPROVED, GestureState.ORDERED}


@dataclass(frozen=True, slots=True)
class Notice:
    kind: BannerKind
    title: str
    sentence: str
    stops: bool = False
    """Nothing is printed while it stands."""
    is_of_words: bool = False
    """Other words, or larger paper, would end it."""


def paper_words(kind: CardFormat) -> str:
    wide, high = (f"{side:g}" for side in PAPERS[kind])
    names = {
        CardFormat.A6_LYING: tr("A6 lying, {wide} × {high} mm", wide=wide, high=high),
        CardFormat.A6_UPRIGHT: tr("A6 upright, {wide} × {high} mm", wide=wide, high=high),
        CardFormat.SEVEN_BY_FIVE: tr("7 × 5 in, {wide} × {high} mm", wide=wide, high=high),
        CardFormat.FIVE_BY_SEVEN: tr("5 × 7 in, {wide} × {high} mm", wide=wide, high=high),
    }
    return names[kind]


def hand_words(hand: Hand) -> str:
    return tr("To copy by hand, on rules") if hand is Hand.COPY else tr("Like handwriting")


def too_many(lines: int) -> str:
    if lines == 1:
        return tr("1 line too many for this card")
    return tr("{lines} lines too many for this card", lines=lines)


@lru_cache(maxsize=8)
def _country_names(locale: str) -> dict[str, str]:
    from babel import Locale

    return dict(Locale.parse(locale.replace("-", "_")).territories)


def country_namer(formats: Formats) -> Callable[[str], str]:
    """In the language of whoever hands the card to the post, as the post of a country asks."""
    return lambda code: _country_names(formats.locale).get(code, "")


def face_of(job: CardJob) -> CardFace:
    return CardFace(job.house, job.words, job.signature)


def pages_of(job: CardJob, paper: CardPaper) -> tuple[CardPage, LabelPage | None]:
    wanted = paper.labels and job.missing is None and not _label_trouble(job)
    label = job.label if wanted else None
    page = CardPage(face_of(job), paper.kind, paper.hand)
    return page, None if label is None else LabelPage(label.lines)


def notices(job: CardJob, paper: CardPaper, formats: Formats) -> list[Notice]:
    found = [*_refusals(job), *_on_paper(measure(face_of(job), paper.kind, paper.hand))]
    if paper.labels:
        found += _on_label(job)
    if job.printed_at is not None:
        found.append(
            Notice(
                BannerKind.INFO,
                tr("Printed already: {time}", time=formats.exact(job.printed_at)),
                tr("Print it again only where that card did not come out."),
            )
        )
    return found


def _refusals(job: CardJob) -> list[Notice]:
    name = job.client_name
    if job.missing is Missing.DO_NOT_CONTACT:
        title = tr("{name} asked not to be contacted", name=name)
        return [
            Notice(BannerKind.DANGER, title, tr("Nothing may be sent. Cancel this note."), True)
        ]
    if job.missing is Missing.REFUSES_POST:
        title = tr("{name} does not want post from the house", name=name)
        return [Notice(BannerKind.DANGER, title, tr("Cancel this note, or choose a call."), True)]
    if job.missing is Missing.NO_WORDS:
        title = tr("The card has no words yet")
        return [Notice(BannerKind.DANGER, title, "", True, is_of_words=True)]
    if job.state not in _APPROVED:
        words = tr("A manager says yes to the words and the cost first. Then it can be printed.")
        return [Notice(BannerKind.WARN, tr("Not approved yet"), words, True)]
    return []


def _on_paper(found: Measured) -> list[Notice]:
    told = []
    if not found.fit.fits:
        title = too_many(found.fit.over)
        words = tr(
            "Nothing is cut, or made too small to be read. Choose larger paper, or fewer words."
        )
        told.append(Notice(BannerKind.DANGER, title, words, True, is_of_words=True))
    if found.unknown:
        title = tr("No face here has these signs: {signs}", signs=" ".join(found.unknown))
        words = tr("Choose other words, or write the card by hand.")
        told.append(Notice(BannerKind.DANGER, title, words, True, is_of_words=True))
    elif found.hand is Hand.SERIF:
        title = tr("Written in the serif: the script has no signs for these words")
        told.append(Notice(BannerKind.INFO, title, ""))
    return told


def _on_label(job: CardJob) -> list[Notice]:
    if job.label is None or job.missing is Missing.NO_ADDRESS:
        words = tr("The card can be printed, its label cannot. Complete the address in the shop.")
        return [Notice(BannerKind.WARN, tr("No whole postal address is known"), words)]
    if not label_fits(job.label.lines):
        words = tr("Write the address by hand, or shorten it in the shop.")
        return [Notice(BannerKind.WARN, tr("The address is too long for the label"), words)]
    unknown = unknown_on_label(job.label.lines)
    if unknown:
        title = tr("No face here has these signs: {signs}", signs=" ".join(unknown))
        return [Notice(BannerKind.WARN, title, tr("Write the address by hand."))]
    if job.label.doubt is Doubt.REGION:
        words = tr("The post of that country asks for one. Look at the address before it is sent.")
        return [Notice(BannerKind.WARN, tr("No state or province is known"), words)]
    if job.label.doubt is Doubt.ORDER:
        words = tr("Compare the label with an address from there before it is sent.")
        title = tr("How addresses are written in that country is not known here")
        return [Notice(BannerKind.WARN, title, words)]
    return []


@dataclass(frozen=True, slots=True)
class Week:
    """The cards that go, and (card, why) of those left out."""

    going: tuple[CardJob, ...]
    left_out: tuple[tuple[CardJob, str], ...]

    def pages(self, paper: CardPaper) -> list[Page]:
        """All cards, then their labels in the same order."""
        both = [pages_of(job, paper) for job in self.going]
        labels = [label for _, label in both if label is not None]
        return [*(card for card, _ in both), *labels]


def sorted_out(jobs: Sequence[CardJob], paper: CardPaper, *, again: bool = False) -> Week:
    """What was printed once is not printed a second time, but for `again`."""
    going, left = [], []
    for job in jobs:
        why = _why_left(job, paper)
        if not why and job.printed_at is not None and not again:
            why = tr("printed already")
        if why:
            left.append((job, why))
        else:
            going.append(job)
    return Week(tuple(going), tuple(left))


def _why_left(job: CardJob, paper: CardPaper) -> str:
    reasons = {
        Missing.DO_NOT_CONTACT: tr("asked not to be contacted"),
        Missing.REFUSES_POST: tr("does not want post from the house"),
        Missing.NO_ADDRESS: tr("no whole postal address is known"),
        Missing.NO_WORDS: tr("the card has no words yet"),
    }
    if job.missing is not None:
        return reasons[job.missing]
    return _card_trouble(job, paper) or (_label_trouble(job) if paper.labels else "")


def _card_trouble(job: CardJob, paper: CardPaper) -> str:
    found = measure(face_of(job), paper.kind, paper.hand)
    if not found.fit.fits:
        return too_many(found.fit.over)
    if found.unknown:
        return tr("no face here has these signs: {signs}", signs=" ".join(found.unknown))
    return ""


def _label_trouble(job: CardJob) -> str:
    lines = job.label.lines if job.label is not None else ()
    if not label_fits(lines):
        return tr("the address is too long for the label")
    unknown = unknown_on_label(lines)
    return tr("no face here has these signs: {signs}", signs=" ".join(unknown)) if unknown else ""
