"""What this desktop keeps of the studio: which camera and microphone, how large a film, mirrored or
not, and the addresses of cameras that cannot be found by themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from concierge.domain.errors import UserError
from concierge.services.recorder_port import FilmSize
from ui.messages import tr

SCHEMES = ("http", "https", "rtsp")
MOST = 8


@dataclass(frozen=True, slots=True)
class StudioChoice:
    camera: str | None = None
    microphone: str | None = None
    """As the fields hold them: None for the first one, "" for no sound."""
    size: FilmSize = FilmSize.HD
    is_mirrored: bool = True
    """Only on the screen; the film itself never is."""
    addresses: tuple[str, ...] = ()

    def with_address(self, text: str) -> StudioChoice:
        """Raises UserError for what is no camera's address, or carries a password."""
        address = checked_address(text)
        others = [one for one in self.addresses if one != address]
        return replace(self, camera=address, addresses=(*others, address)[-MOST:])

    def without_address(self, address: str) -> StudioChoice:
        return replace(
            self, camera=None, addresses=tuple(one for one in self.addresses if one != address)
        )


def checked_address(text: str) -> str:
    address = text.strip()
    try:
        parts = urlsplit(address)
        whole = parts.scheme in SCHEMES and bool(parts.hostname) and address.split() == [address]
        secret = parts.username is not None or parts.password is not None
    except ValueError:
        whole = secret = False
    if not whole:
        raise UserError(tr("Enter the camera's whole address: http://, https:// or rtsp://…"))
    if secret:
        raise UserError(
            tr(
                "This address carries a password, which would lie open on this desktop. Let the "
                "camera be seen without one inside the house's network."
            )
        )
    return address


def address_words(address: str) -> str:
    """For the list of cameras."""
    parts = urlsplit(address)
    port = f":{parts.port}" if parts.port else ""
    return tr("Camera at {address}", address=f"{parts.hostname}{port}{parts.path}")
