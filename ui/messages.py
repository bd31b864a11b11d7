"""Words for what the program knows: states, kinds, reasons and errors, in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from concierge.domain.attribution import Standing, TouchKind
from concierge.domain.clients import Channel, Taste, Tier
from concierge.domain.commission import CommissionState
from concierge.domain.consent import Consent, Refusal
from concierge.domain.consultations import ConsultationSource, ConsultationState
from concierge.domain.errors import ConciergeError
from concierge.domain.gestures import GestureKind, GestureState, Outcome
from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.domain.occasions import OccasionKind
from concierge.domain.orders import ParcelState, PendingState
from ui.icons import Icon
from ui.kit.marks import Tier as TierSign
from ui.language import told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from enum import Enum


def tr(text: str, **values: object) -> str:
    """The text in the user's language; {names} in it are filled from `values`."""
    return QCoreApplication.translate("concierge", text).format(**values)


_WORDS: Mapping[Enum, str] = {
    Tier.PREMIERE: "Première",
    Tier.PRIVEE: "Privée",
    Tier.MEMBER: "",
    Channel.CALL: "Calls",
    Channel.EMAIL: "E-mail",
    Channel.SMS: "SMS",
    Channel.WHATSAPP: "WhatsApp",
    Channel.POST: "Post",
    Consent.SUBSCRIBED: "subscribed",
    Consent.ONE_TO_ONE: "personal contact only",
    Consent.UNSUBSCRIBED: "unsubscribed",
    Taste.SIZE_DRESS: "Dress, coat",
    Taste.SIZE_SHOE: "Shoe",
    Taste.SIZE_RING: "Ring",
    Taste.LIKES: "Likes",
    Taste.AVOIDS: "Avoids",
    Taste.NEVER_SAY: "Never say",
    Taste.PRONOUNCED: "Said",
    OccasionKind.BIRTHDAY: "Birthday",
    OccasionKind.WEDDING_DAY: "Wedding day",
    OccasionKind.ANNIVERSARY: "Anniversary",
    OccasionKind.NAME_DAY: "Name day",
    OccasionKind.OTHER: "Occasion",
    PendingState.DELAYED: "Delayed",
    PendingState.ON_HOLD: "On hold",
    PendingState.RETURN_UNDER_WAY: "Return under way",
    PendingState.UNPAID: "Unpaid",
    PendingState.PART_SHIPPED: "Part shipped",
    PendingState.IN_TRANSIT: "In transit",
    PendingState.UNFULFILLED: "Being prepared",
    ParcelState.LABEL_MADE: "Label made",
    ParcelState.SCANNED: "Scanned",
    ParcelState.IN_TRANSIT: "In transit",
    ParcelState.OUT_FOR_DELIVERY: "Out for delivery",
    ParcelState.ATTEMPTED: "Delivery attempted",
    ParcelState.AVAILABLE_FOR_PICKUP: "Waiting for pick-up",
    ParcelState.DELIVERED: "Delivered",
    ParcelState.DELAYED: "Delayed",
    ParcelState.EXCEPTION: "Held by the carrier",
    ParcelState.RETURNING: "Returning",
    CallOutcome.CONNECTED: "Connected",
    CallOutcome.NO_ANSWER: "No answer",
    CallOutcome.LEFT_VOICEMAIL: "Left voicemail",
    CallOutcome.LEFT_MESSAGE: "Left a message",
    CallOutcome.BUSY: "Busy",
    CallOutcome.WRONG_NUMBER: "Wrong number",
    Direction.OUTGOING: "You called",
    Direction.INCOMING: "Client called",
    ReasonCode.DELIVERY: "Delivery",
    ReasonCode.PRODUCT_QUESTION: "Product question",
    ReasonCode.SIZE_AND_FIT: "Size and fit",
    ReasonCode.RETURN_OR_EXCHANGE: "Return or exchange",
    ReasonCode.REFUND: "Refund",
    ReasonCode.ORDER_CHANGE: "Order change",
    ReasonCode.PAYMENT: "Payment",
    ReasonCode.APPOINTMENT: "Appointment",
    ReasonCode.CARE_AND_REPAIR: "Care and repair",
    ReasonCode.COURTESY: "Courtesy",
    GestureKind.NOTE: "Handwritten note",
    GestureKind.FLOWERS: "Flowers",
    GestureKind.GIFT: "Gift",
    GestureKind.SHIPPING_REFUND: "Shipping refund",
    GestureKind.CREDIT: "Small credit",
    GestureKind.EARLY_ACCESS: "Early access",
    GestureState.IDEA: "Idea",
    GestureState.PLANNED: "Planned",
    GestureState.APPROVED: "Approved",
    GestureState.ORDERED: "Ordered",
    GestureState.SENT: "Sent",
    GestureState.DELIVERED: "Delivered",
    GestureState.CANCELLED: "Cancelled",
    Outcome.DELIGHTED: "Delighted, or thanked",
    Outcome.NO_WORD: "No word",
    Outcome.RETURNED: "Came back",
    Outcome.DAMAGED: "Arrived damaged",
    Outcome.LATE: "Came too late",
    ConsultationSource.PRODUCT_PAGE: "Product page",
    ConsultationSource.CART: "Cart",
    ConsultationSource.CHAT: "Chat",
    ConsultationSource.EMAIL: "E-mail",
    ConsultationSource.CALL: "Call",
    ConsultationSource.APPOINTMENT: "Appointment",
    ConsultationSource.BOUTIQUE: "Boutique",
    ConsultationState.ASKED: "Asked",
    ConsultationState.PROPOSING: "Proposing",
    ConsultationState.DECIDING: "Deciding",
    ConsultationState.WON: "Won",
    ConsultationState.LOST: "Lost",
    TouchKind.CHECKOUT_LINK: "Checkout link",
    TouchKind.CONSULTATION: "Consultation",
    TouchKind.VIDEO: "Video",
    TouchKind.CALL: "Call",
    TouchKind.MESSAGE: "Chat",
    CommissionState.PENDING: "Pending",
    CommissionState.EARNED: "Earned",
    CommissionState.APPROVED: "Approved",
    CommissionState.PAID: "Paid",
    CommissionState.REVERSED: "Reversed",
    CommissionState.REFUSED: "Refused",
    Standing.WINS: "wins",
    Standing.LINK_NOT_USED: "link not used",
    Standing.AFTER_SALE: "after the sale",
    Standing.WINDOW_ENDED: "window ended",
    Standing.OUTRANKED_BY_LINK: "outranked by the link",
    Standing.LATER_TOUCH_WINS: "a later contact wins",
    Standing.LOGGED_LATE: "logged too late",
    Standing.NOT_SENT: "kept, not sent",
    Standing.NOTHING_PROPOSED: "nothing proposed",
    Refusal.DO_NOT_CONTACT: "do not contact",
    Refusal.UNSUBSCRIBED: "unsubscribed",
    Refusal.NO_ADDRESS: "none known",
    Refusal.QUIET_HOURS: "quiet now",
}

TOUCH_ICONS: Mapping[TouchKind, Icon] = {
    TouchKind.CHECKOUT_LINK: Icon.LINK,
    TouchKind.CONSULTATION: Icon.GEM,
    TouchKind.VIDEO: Icon.VIDEO,
    TouchKind.CALL: Icon.PHONE,
    TouchKind.MESSAGE: Icon.MESSAGE_CIRCLE,
}
GESTURE_ICONS: Mapping[GestureKind, Icon] = {
    GestureKind.NOTE: Icon.PEN_LINE,
    GestureKind.FLOWERS: Icon.FLOWER_2,
    GestureKind.GIFT: Icon.GIFT,
    GestureKind.SHIPPING_REFUND: Icon.PACKAGE,
    GestureKind.CREDIT: Icon.BANKNOTE,
    GestureKind.EARLY_ACCESS: Icon.KEY_ROUND,
}
TIER_SIGNS: Mapping[Tier, TierSign] = {
    Tier.PREMIERE: TierSign.PREMIERE,
    Tier.PRIVEE: TierSign.PRIVEE,
    Tier.MEMBER: TierSign.NONE,
}

_DAYLIGHT = range(7, 20)


def sky(here: datetime) -> Icon:
    """Sun or moon over a client's own hour."""
    return Icon.SUN if here.hour in _DAYLIGHT else Icon.MOON


_LANGUAGES = {
    "ar": "Arabic",
    "da": "Danish",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hi": "Hindi",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "sv": "Swedish",
    "tr": "Turkish",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def word(value: Enum) -> str:
    """The word a person reads for a value of any of the domain's enums."""
    return tr(_WORDS[value])


@dataclass(frozen=True, slots=True)
class Person:
    """How a client is spoken of in the third person, by the pronouns she or he gave."""

    subject: str
    possessive: str
    object: str


_PRONOUNS = {
    "she": Person("she", "her", "her"),
    "he": Person("he", "his", "him"),
}
_THEY = Person("they", "their", "them")


def person(pronouns: str) -> Person:
    """From a profile's pronouns such as "he/him"; "they" when none were given."""
    known = _PRONOUNS.get(pronouns.split("/")[0].strip().lower(), _THEY)
    # Other languages say whose without the owner's gender: only the subject is translated.
    return Person(tr(known.subject), known.possessive, known.object)


def occasion(label: str) -> str:
    """The word for an occasion stored by its kind; a label of one's own stays as it is."""
    try:
        return word(OccasionKind(label))
    except ValueError:
        return label


def language(tag: str) -> str:
    """English name of a BCP 47 language, "" when unknown."""
    name = _LANGUAGES.get(tag.split("-")[0].lower(), "")
    return tr(name) if name else ""


def sentence(error: Exception) -> str:
    """What a person is told of an error; our own mistakes are owned up to without details."""
    if isinstance(error, ConciergeError):
        return told(str(error))
    return tr("Something went wrong inside Concierge. Nothing was lost; please report it.")
