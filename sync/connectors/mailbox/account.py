"""What a mailbox names: its server, how it is spoken to safely, and who signs in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address

from concierge.domain.errors import UserError

_OPTIONS = ("host", "from", "user", "port", "security")
_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_HOST = re.compile(r"[A-Za-z0-9.:-]{1,253}")


@dataclass(frozen=True, slots=True)
class Setup:
    host: str
    port: int
    security: str
    """starttls, tls, or none, which only this computer itself may be spoken to with."""
    sender: str
    user: str
    """Empty where nobody signs in."""


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option, for what no account can be made of."""
    setup(options)


def setup(options: Mapping[str, str]) -> Setup:
    """Raises UserError as `check_options` does. Without `security` it is starttls, without
    `port` the usual one for that."""
    for name in options:
        if name not in _OPTIONS:
            known = ", ".join(_OPTIONS)
            raise UserError(f"There is no option {name!r}. Choose one of: {known}.", name)
    host = options.get("host", "").strip()
    if not _HOST.fullmatch(host):
        raise UserError("Name the mail server, such as smtp.example.com.", "host")
    security = options.get("security", "").strip() or "starttls"
    if security not in _PORTS or (security == "none" and host not in _LOOPBACK):
        raise UserError(
            "The option security is starttls or tls, or none for this computer itself alone.",
            "security",
        )
    port = options.get("port", "").strip() or str(_PORTS[security])
    if not (port.isdecimal() and 0 < int(port[:6]) < 65_536):
        raise UserError("The option port is a number, such as 587.", "port")
    sender = options.get("from", "").strip()
    if plain_address(sender) is None:
        raise UserError("Name the sender's address, such as concierge@example.com.", "from")
    return Setup(host, int(port), security, sender, options.get("user", "").strip())


def plain_address(text: str) -> Address | None:
    """The one address of a text, its domain as mail servers write it; None where there is not
    one, or where only few servers would take it."""
    name, _, domain = text.strip().rpartition("@")
    try:
        found = Address(username=name, domain=domain.encode("idna").decode("ascii"))
        is_one = bool(name and domain) and Address(addr_spec=found.addr_spec) == found
    except (ValueError, IndexError, MessageError):
        return None
    return found if is_one and found.addr_spec.isascii() and " " not in found.addr_spec else None
