"""The accounts among the settings: their cards, and the forms they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from concierge.services.accounts import pause_account, resume_account
from ui import messages
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button
from ui.kit.labels import PlainLabel
from ui.messages import tr
from ui.place import Action
from ui.settings.asking import RemoveDrawer, SecretDrawer, SkippedDrawer
from ui.settings.card import AccountCard, Offer, deeds
from ui.settings.connect import ConnectDrawer, OptionsDrawer
from ui.settings.health import health
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from ui.place import Place


class AccountsPart(Column):
    """`drawer_asked` carries a drawer to show; `sync_asked` (account id, everything again)."""

    drawer_asked = Signal(object)
    sync_asked = Signal(int, bool)

    def __init__(self, place: Place) -> None:
        self._place = place
        self.cards: dict[int, AccountCard] = {}
        self._shown: object = None
        self.connect_button = Button(tr("Connect an account"), icon=Icon.PLUS)
        self.connect_button.clicked.connect(self.connect_shop)
        super().__init__(space="s12")

    def offer(self) -> Offer:
        place = self._place
        correct = place.shops is not None and place.secrets is not None
        return Offer(update=place.control_of is not None, correct=correct)

    def show_accounts(
        self, accounts: Sequence[AccountRow], lacking: Container[AccountId] = ()
    ) -> None:
        """`lacking` are those that this desktop has no secret for.

        A sync changes accounts page by page: cards are made anew only when their words do."""
        offer, formats, now = self.offer(), self._place.formats, self._place.now()
        self.connect_button.setVisible(offer.correct)
        words = [
            (a.id, a.name, a.options, a.customers_total, a.skipped, health(a, formats, now))
            for a in accounts
        ]
        lacks = [account.id in lacking for account in accounts]
        if self._shown == (words, lacks, offer):
            return
        self._shown = (words, lacks, offer)
        held = self._held_button()
        self.clear()
        self.cards = {}
        for account, lack in zip(accounts, lacks, strict=True):
            card = AccountCard(account, offer, formats, now, lacks_secret=lack)
            self.cards[account.id] = card
            card.asked.connect(self._on_asked)
            self.add(card)
        if not accounts:
            self.add(PlainLabel(_none_words(offer), Role.BODY, Tone.INK2, wrap=True))
        if held is not None:
            self._focus(*held)

    def _held_button(self) -> tuple[int, str] | None:
        focus = QApplication.focusWidget()
        for number, card in self.cards.items():
            for what, button in card.buttons.items():
                if button is focus:
                    return number, what
        return None

    def _focus(self, account: int, what: str) -> None:
        card = self.cards.get(account)
        button = None if card is None else card.buttons.get(what)
        if button is None and card is not None:
            button = next(iter(card.buttons.values()), None)
        (button or self.connect_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def reach(self, account: int) -> AccountCard | None:
        """The card of an account, with the keyboard on its first button: the one that mends it."""
        card = self.cards.get(account)
        if card is not None:
            self._focus(account, "")
        return card

    def take_focus(self) -> None:
        """After a form: back to where accounts are."""
        first = next(iter(self.cards), None)
        if first is None:
            self.connect_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus(first, "")

    # --- doing --------------------------------------------------------------------------

    @Slot()
    def connect_shop(self) -> None:
        if not self.offer().correct:
            return

        def connected(account: AccountId) -> None:
            self.sync_asked.emit(account, False)

        self.drawer_asked.emit(ConnectDrawer(self._place, connected))

    @Slot(int, str)
    def _on_asked(self, number: int, what: str) -> None:
        card = self.cards.get(number)
        if card is None:
            return
        account, place = card.account, self._place
        if what in ("update", "full"):
            self.sync_asked.emit(account.id, what == "full")
        elif what == "pause":
            self._do(lambda w: pause_account(w, account.id))
        elif what == "resume":
            self._do(lambda w: resume_account(w, account.id))
        elif what == "secret":
            self.drawer_asked.emit(SecretDrawer(place, account))
        elif what == "remove":
            self.drawer_asked.emit(RemoveDrawer(place, account))
        elif what == "skipped":
            self.drawer_asked.emit(SkippedDrawer(place, account))
        else:
            self.drawer_asked.emit(
                OptionsDrawer(place, account, lambda: self._on_asked(number, "options"))
            )

    def _do(self, work: Callable[[Workplace], None]) -> None:
        self._place.run(
            work,
            lambda _: None,
            lambda error: self._place.failure_told.emit(messages.sentence(error)),
        )

    def deeds_now(self) -> list[Action]:
        """Everything the cards offer, by name."""
        found = []
        for number, card in self.cards.items():
            for deed in deeds(card.account, self.offer()):
                title = tr("{account}: {action}", account=card.account.name, action=deed.words)
                found.append(
                    Action(f"account.{number}.{deed.id}", title, self._asker(number, deed.id))
                )
        return found

    def _asker(self, number: int, what: str) -> Callable[[], None]:
        return lambda: self._on_asked(number, what)


def _none_words(offer: Offer) -> str:
    if offer.correct:
        return tr("No shop is connected yet. It takes its address and a secret, and a minute.")
    return tr("No shop is connected yet. Add one with the command: concierge accounts add")
