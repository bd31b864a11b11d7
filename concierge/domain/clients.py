"""Who a client is to the house: tier, channels and tastes."""

from __future__ import annotations

from enum import Enum


class Tier(Enum):
    """Standing in the book, the highest first; the words on screen are the house's own."""

    PREMIERE = "premiere"
    PRIVEE = "privee"
    MEMBER = "member"


class Channel(Enum):
    CALL = "call"
    EMAIL = "email"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    POST = "post"


class Taste(Enum):
    """What is remembered about her, in the order it is shown."""

    SIZE_DRESS = "size_dress"
    SIZE_SHOE = "size_shoe"
    SIZE_RING = "size_ring"
    LIKES = "likes"
    AVOIDS = "avoids"
    NEVER_SAY = "never_say"
    PRONOUNCED = "pronounced"
    """How the name is said, in letters the house can read: "shlo-EH lo-RAHN"."""


class Role(Enum):
    AGENT = "agent"
    ASSOCIATE = "associate"
    MANAGER = "manager"


def initials(name: str) -> str:
    """One or two letters for the avatar; the family name's first sign for Han, kana and Hangul."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0][0]
    if ord(first) >= 0x2E80:
        return first
    letters = first if len(words) == 1 else first + words[-1][0]
    return letters.upper()


def display_name(first_name: str, last_name: str, fallback: str) -> str:
    """Her name as the house writes it: family name first in Han, kana and Hangul."""
    first, last = first_name.strip(), last_name.strip()
    if not first and not last:
        return fallback.strip()
    if last and ord(last[0]) >= 0x2E80:
        return f"{last} {first}".strip() if first else last
    return f"{first} {last}".strip()
