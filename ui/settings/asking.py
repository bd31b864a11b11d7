"""A new secret, what could not be read, and the end of an account."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from concierge.domain.account_kinds import kind_of
from concierge.domain.errors import UserError
from concierge.services.accounts import (
    account_holdings,
    remove_account,
    renew_secret,
    skipped_records,
)
from concierge.services.ports import AccountConfig
from ui.drawers.form import Form
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Kind
from ui.kit.drawer import Drawer
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.panels import KeyValues
from ui.kit.selects import CheckBox
from ui.language import told
from ui.messages import tr
from ui.settings.connect import BlockedError, outside
from ui.settings.found import ChecksView
from ui.settings.inputs import secret_field
from ui.settings.keyring import Keyring, sentence
from ui.settings.model import kind_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.house import AccountRow, Holdings, SkippedRow
    from concierge.services.accounts import Removal
    from concierge.services.workplace import Workplace
    from ui.place import Place


class QuietForm(Form):
    """A form that keeps no draft: a secret, or a name typed to remove something."""

    def __init__(self, place: Place, title: str, subtitle: str) -> None:
        super().__init__(place, title, subtitle)
        self.cancel.hide()

    def values(self) -> dict[str, Any]:
        return {}

    def restore(self, values: dict[str, Any]) -> None:
        """There is nothing to bring back."""

    def reopening(self) -> Callable[[], None]:
        return lambda: None

    def failed(self, error: Exception) -> None:
        name = error.field if isinstance(error, UserError) else ""
        if not isValid(self) or name in self.fields:
            super().failed(error)
            if isValid(self):
                self.untouched()
            return
        self.save_failed()
        self.untouched()
        self.show_banner(sentence(error))


class SecretDrawer(QuietForm):
    kind = "secret"

    def __init__(self, place: Place, account: AccountRow) -> None:
        title = tr("New secret for {account}", account=account.name)
        super().__init__(place, title, kind_words(account.kind))
        self._account = account
        self._shops, self._secrets = outside(place)
        known = kind_of(account.kind)
        self.secret = secret_field(known.secret if known else "")
        self.fields = {"secret": self.secret}
        self.checks = ChecksView()
        self.primary.set_words(tr("Save"), "Ctrl+Return")
        self.secret.submitted.connect(self.submit)
        hint = told(known.hint) if known else ""
        for part in (PlainLabel(hint, Role.SMALL, Tone.INK2, wrap=True), self.secret, self.checks):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def save(self) -> None:
        account, shops, secret = self._account, self._shops, self.secret.text().strip()
        secrets = Keyring(self._secrets)
        if not secret:
            self.failed(UserError(tr("Enter the new secret."), "secret"))
            return
        self.checks.say(tr("Asking …"))

        def work(workplace: Workplace) -> None:
            options = dict(account.options)
            found = shops.check(
                AccountConfig(account.id, account.name, account.kind, options, secret)
            )
            if any(check.is_blocking and not check.ok for check in found):
                raise BlockedError(tr("Something does not work yet: see below."), found)
            renew_secret(workplace, secrets, account.id, secret)

        words = tr("{account} has a new secret and is asked again", account=account.name)
        self.run_save(work, lambda _: self.place.toast_asked.emit(words, None))

    def failed(self, error: Exception) -> None:
        if isValid(self):
            self.checks.hide()
            if isinstance(error, BlockedError):
                self.checks.show_checks(error.found)
        super().failed(error)


class RemoveDrawer(QuietForm):
    """What goes with the account, and its name typed before it goes."""

    kind = "remove"

    def __init__(self, place: Place, account: AccountRow) -> None:
        title = tr("Remove {account}", account=account.name)
        super().__init__(place, title, tr("The shop itself keeps everything"))
        self._account = account
        self._secrets = outside(place)[1]
        self._held: Holdings | None = None
        self._facts = KeyValues()
        self.with_lines = CheckBox()
        self.with_lines.hide()
        words = tr("To remove it, type its name: {account}", account=account.name)
        self.typed = TextField(words, name=tr("Name of the account"))
        self.fields = {"name": self.typed}
        self.primary.set_kind(Kind.DANGER)
        self.primary.set_icon(Icon.TRASH_2)
        self.primary.set_words(tr("Remove"), "Ctrl+Return")
        self.primary.setEnabled(False)
        self.typed.text_changed.connect(self._on_typed)
        note = tr("This goes here, with every draft, and cannot be brought back:")
        for part in (
            PlainLabel(note, Role.BODY, wrap=True),
            self._facts,
            self.with_lines,
            self.typed,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        place.run(lambda w: account_holdings(w, account.id), self._show, self.failed)

    def begin(self) -> None:
        self.typed.setFocus()

    def _show(self, held: Holdings) -> None:
        if not isValid(self):
            return
        self._held = held
        number = self.place.formats.number
        rows = [
            (tr("Clients"), held.clients),
            (tr("Orders"), held.orders),
            (tr("Contacts"), held.interactions),
            (tr("Films"), held.films),
            (tr("Gestures"), held.gestures),
            (tr("Consultations"), held.consultations),
            (tr("Commission lines"), held.lines),
        ]
        if held.pages_lost:
            rows.append((tr("Pages of films that stay up"), held.pages_lost))
        self._facts.set_rows([(words, number(count)) for words, count in rows])
        if held.lines_decided:
            words = tr("Also 1 line that is approved or paid")
            if held.lines_decided != 1:
                count = number(held.lines_decided)
                words = tr("Also {count} lines that are approved or paid", count=count)
            self._replace_box(words)
        self._on_typed()

    def _replace_box(self, words: str) -> None:
        place = self.body.indexOf(self.with_lines)
        self.with_lines.hide()
        self.with_lines.deleteLater()
        self.with_lines = CheckBox(words)
        self.body.insertWidget(place, self.with_lines)

    def _on_typed(self) -> None:
        right = self.typed.text().strip() == self._account.name
        self.primary.setEnabled(right and self._held is not None and not self._saving)

    def save(self) -> None:
        account, secrets = self._account, Keyring(self._secrets)
        with_lines, held = self.with_lines.isChecked(), self._held
        if held is not None and held.lines_decided and not with_lines:
            self.failed(
                UserError(
                    tr(
                        "Commission on its sales is approved or paid. Save it from the Desk "
                        "first, then tick the box above."
                    )
                )
            )
            return
        place, name = self.place, account.name

        def done(removed: Removal) -> None:
            words = tr("{account} is removed", account=name)
            if removed.is_secret_left:
                words = tr(
                    "{account} is removed. No keyring answers: its secret stays there.",
                    account=name,
                )
            place.toast_asked.emit(words, None)

        self.run_save(
            lambda w: remove_account(w, secrets, account.id, with_commission=with_lines), done
        )

    def save_failed(self) -> None:
        super().save_failed()
        self._on_typed()


class SkippedDrawer(Drawer):
    """The records that could not be read, each with its reason."""

    def __init__(self, place: Place, account: AccountRow) -> None:
        super().__init__(
            tr("Left out of {account}", account=account.name),
            tr("Everything else is in the book"),
            close=tr("Close"),
        )
        self._formats = place.formats
        place.run(lambda w: skipped_records(w, account.id), self._show)

    def begin(self) -> None:
        self.setFocus()

    def _show(self, rows: list[SkippedRow]) -> None:
        if not isValid(self):
            return
        reasons: dict[str, list[str]] = {}
        for row in rows:
            reasons.setdefault(told(row.reason), []).append(row.remote_id)
        for reason, records in reasons.items():
            head = f"{reason[:1].upper()}{reason[1:]}"
            count = self._formats.number(len(records))
            box = Column(SectionLabel(f"{head} · {count}"), space="s4")
            box.add(PlainLabel("\n".join(records), Role.SMALL, Tone.INK2, wrap=True))
            self.body.addWidget(box)
        self.body.addStretch(1)
