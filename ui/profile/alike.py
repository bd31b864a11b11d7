"""The banner over a client's history: somebody else in the book may be the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from concierge.domain.ids import ClientId
from concierge.services.duplicates import duplicates
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.panels import Banner, BannerKind
from ui.messages import tr

if TYPE_CHECKING:
    from concierge.domain.views.merges import Duplicate
    from ui.place import Place


class AlikeBanner(Column):
    """Takes no room while nobody is like her. `pressed` carries the other's id."""

    pressed = Signal(int)

    def __init__(self, place: Place) -> None:
        super().__init__(pad="s12 s32 0 s32")
        self._place = place
        self._client: int | None = None
        self.found: tuple[Duplicate, ...] = ()
        self.hide()

    def ask(self, client: int) -> None:
        """Asked once her page stands: it does not wait for this."""
        if client != self._client:
            self._client = client
            self._tell(())
        self._place.run(
            lambda w: (client, duplicates(w, ClientId(client))), self._show, key="profile.alike"
        )

    def _show(self, answer: tuple[int, tuple[Duplicate, ...]]) -> None:
        client, found = answer
        if client == self._client:
            self._tell(found)

    def _tell(self, found: tuple[Duplicate, ...]) -> None:
        if found == self.found:
            return
        self.found = found
        self.clear()
        if found:
            first = found[0]
            title = tr("{name} may be the same person", name=first.side.name)
            banner = Banner(
                BannerKind.SOFT, title, alike_words(first), tr("Compare"), icon=Icon.MERGE
            )
            other = int(first.side.client)
            banner.pressed.connect(lambda: self.pressed.emit(other))
            self.add(banner)
        self.setVisible(bool(found))


def alike_words(one: Duplicate) -> str:
    account = one.side.account_name
    if one.same_email and one.same_phone:
        return tr("The same e-mail and telephone, in {account}", account=account)
    if one.same_email:
        return tr("The same e-mail, in {account}", account=account)
    return tr("The same telephone, in {account}; households share one", account=account)
