"""The studio's words: the three lines, advice, level, what to hold up, what keeping does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.consent import Refusal
from concierge.domain.consultations import OPEN_STATES
from concierge.domain.views.clients import ConsultationEntry
from concierge.services.films import LINK_CHANNELS
from concierge.services.recorder_port import Advice, RecorderState
from ui.icons import Icon
from ui.messages import Person, tr
from ui.theme import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.clients import PendingOrder, Profile
    from concierge.services.recorder_port import FilmSize, RecorderStatus
    from ui.profile.model import Words

SECONDS = 30.0
LINES = 3
HELD_UP = 3
LAST_SECONDS = 5.0

_ADVICE = {
    Advice.LIGHT_GOOD: (Icon.CHECK, Tone.OK, "Light is good"),
    Advice.TOO_DARK: (Icon.CIRCLE_ALERT, Tone.WARN, "More light on your face"),
    Advice.TOO_BRIGHT: (Icon.CIRCLE_ALERT, Tone.WARN, "Less light behind you"),
    Advice.SHARP: (Icon.CHECK, Tone.OK, "Picture is sharp"),
    Advice.BLURRED: (Icon.CIRCLE_ALERT, Tone.WARN, "Clean the lens or come closer"),
    Advice.FROZEN: (Icon.CIRCLE_ALERT, Tone.WARN, "The picture stands still"),
    Advice.VOICE_GOOD: (Icon.CHECK, Tone.OK, "Voice is clear"),
    Advice.TOO_QUIET: (Icon.CIRCLE_ALERT, Tone.WARN, "Speak a little louder"),
    Advice.CLIPPING: (Icon.CIRCLE_ALERT, Tone.WARN, "Speak a little softer"),
}


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    at: datetime


def advice_words(advice: Advice) -> tuple[Icon, Tone, str]:
    icon, tone, words = _ADVICE[advice]
    return icon, tone, tr(words)


def open_question(profile: Profile) -> Question | None:
    """Her newest question that nobody has answered with a sale or a loss."""
    for entry in profile.timeline:
        body = entry.body
        if isinstance(body, ConsultationEntry) and body.state in OPEN_STATES and body.question:
            return Question(body.question, entry.at)
    return None


def hold_up(profile: Profile, words: Words) -> list[tuple[str, str]]:
    """(piece, what to say of it), at most three."""
    return [
        (order.title, " · ".join(filter(None, (order.name, _state(order, words)))))
        for order in profile.pending[:HELD_UP]
    ]


def _state(order: PendingOrder, words: Words) -> str:
    return words.pending_late(order) or words.pending_place(order)


def level_words(level_db: float | None) -> str:
    if level_db is None:
        return ""
    if level_db < -38:
        return tr("{db} dB, low", db=f"−{abs(round(level_db))}")
    if level_db > -3:
        return tr("{db} dB, too loud", db=f"−{abs(round(level_db))}")
    return tr("{db} dB", db=f"−{abs(round(level_db))}")


def size_words(size: FilmSize) -> str:
    width, height = size.value
    return f"{width} × {height}"


def badge_words(status: RecorderStatus) -> str:
    """The word on the film; empty where there is nothing to say."""
    words = {
        RecorderState.OPENING: tr("Opening"),
        RecorderState.COUNTDOWN: tr("Get ready"),
        RecorderState.RECORDING: tr("Recording"),
        RecorderState.PAUSED: tr("Paused"),
        RecorderState.FINISHING: tr("Saving"),
        RecorderState.REVIEW: tr("Review"),
    }
    return words.get(status.state, "")


def sending_words(profile: Profile) -> str:
    """Why the film will not be sent; empty where some way is open. Quiet hours pass."""
    if profile.do_not_contact:
        return tr("No contact is wanted: the film can be kept, not sent.")
    ways = [one.verdict for one in profile.channels if one.channel in LINK_CHANNELS]
    if any(way.allowed or way.refusal is Refusal.QUIET_HOURS for way in ways):
        return ""
    return tr("No channel is open on which a link could be sent: the film can be kept, not sent.")


def keeping_words(who: Person) -> str:
    """What Keep does; no more than it does."""
    return tr(
        "The film, its poster and your lines are kept in {their} timeline, with the reason chosen "
        "below. Nothing is sent to {them}.",
        their=who.possessive,
        them=who.object,
    )
