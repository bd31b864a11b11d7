"""The banner over a client's history: how many facts were changed here and in the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from concierge.domain.ids import ClientId
from concierge.services.details import conflicts
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.panels import Banner, BannerKind
from ui.messages import tr

if TYPE_CHECKING:
    from concierge.domain.views.details import ConflictRow
    from ui.place import Place


class ConflictBanner(Column):
    """Takes no room while there is nothing to decide. `pressed` opens the form that decides."""

    pressed = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__(pad="s12 s32 0 s32")
        self._place = place
        self._client: int | None = None
        self.count = 0
        self.hide()

    def ask(self, client: int) -> None:
        """Asked once her page stands: it does not wait for this."""
        if client != self._client:
            self._client = client
            self._tell(0)
        self._place.run(
            lambda w: (client, conflicts(w, ClientId(client))),
            self._show,
            key="profile.conflicts",
        )

    def _show(self, answer: tuple[int, tuple[ConflictRow, ...]]) -> None:
        client, found = answer
        if client == self._client:
            self._tell(len(found))

    def _tell(self, count: int) -> None:
        if count == self.count:
            return
        self.count = count
        self.clear()
        if count:
            words = conflict_words(count)
            banner = Banner(BannerKind.SOFT, words, "", tr("Decide"), icon=Icon.SPLIT)
            banner.pressed.connect(self.pressed)
            self.add(banner)
        self.setVisible(bool(count))


def conflict_words(count: int) -> str:
    if count == 1:
        return tr("1 fact was changed here and in the shop")
    return tr("{count} facts were changed here and in the shop", count=count)
