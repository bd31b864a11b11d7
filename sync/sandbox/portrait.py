"""What the pretend house knows about a client beside her orders: tastes, sizes, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

    from sync.sandbox.people import Person

_LIKES = (
    "Ivory, never white; long sleeves",
    "Vesper bags; collects the small ones",
    "Peonies, jasmine tea, handwritten cards",
    "Silk squares with maps",
    "Early appointments, before the boutique opens",
    "White gold only",
    "Contemporary ceramics",
    "Flat shoes, travels a great deal",
)
_AVOIDS = (
    "Fur and exotic leather",
    "Lilies (allergy)",
    "Wool against the skin",
    "Logos that can be seen",
    "Calls before eleven",
    "Yellow gold",
)
_NEVER = (
    "Her former husband",
    "The price in front of guests",
    "The lost bag of last spring",
    "Her age",
)
_BOUTIQUES = ("Paris Rive Gauche", "London", "Tokyo", "New York", "Milano", "Dubai")
_CHANNELS = ("email", "phone", "whatsapp", "sms", "video")
_NOTES = (
    "Prefers to be written to, not called.",
    "Buys for her mother in November.",
    "Met at the trunk show; asked for the next fitting.",
    "Assistant arranges the deliveries, please copy her in.",
    "Parcels go to the concierge of the building.",
)
_LONG = (
    'Visit of the spring: asked for <img src="file:///etc/passwd" onerror="alert(1)"> in ivory. '
    "\u202eThis sentence was pasted from a right-to-left mail.\u202c "
    "العميلة تفضل الرسائل المكتوبة. \u200fשלום\u200f <b>not bold</b> & more. "
)


def _day(rng: random.Random) -> str:
    return f"{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"


def _facts(rng: random.Random, who: Person) -> dict[str, str]:
    birthday = f"{rng.randrange(1948, 2001)}-{_day(rng)}" if rng.random() < 0.6 else ""
    return {
        "time_zone": who.zone,
        "birthday": birthday or f"--{_day(rng)}",
        "wedding_day": f"{rng.randrange(1975, 2025)}-{_day(rng)}",
        "pronouns": rng.choices(("she/her", "he/him", "they/them"), (78, 18, 4))[0],
        "preferred_channel": rng.choice(_CHANNELS),
        "size_dress": rng.choice(("34", "36", "38", "40", "42", "44")),
        "size_shoe": rng.choice(("36", "37", "37.5", "38", "39", "40")),
        "size_ring": rng.choice(("48", "50", "52", "54")),
        "likes": rng.choice(_LIKES),
        "avoids": rng.choice(_AVOIDS),
        "never_say": rng.choice(_NEVER),
        "boutique": rng.choice(_BOUTIQUES),
    }


_KNOWN = {"time_zone": 0.92, "birthday": 0.7, "wedding_day": 0.25, "never_say": 0.3}


def portrait(rng: random.Random, who: Person, *, keen: bool) -> dict[str, str]:
    """Metafields of the namespace "concierge"; good clients are better known, none completely."""
    facts = _facts(rng, who)
    scale = 1.0 if keen else 0.25
    kept = {key for key in facts if rng.random() < _KNOWN.get(key, 0.6) * scale}
    return {key: value for key, value in facts.items() if key in kept}


def note(rng: random.Random, rank: int) -> str:
    """A remark of the boutique; the third-best client's is 5,000 awkward characters."""
    if rank == 2:
        return (_LONG * 40)[:5000]
    return rng.choice(_NOTES) if rng.random() < 0.3 else ""
