"""Connecting a shop, and correcting one: entered, tried, and only then saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from shiboken6 import isValid

from concierge.domain.account_kinds import KINDS, AccountKind, is_shop, kind_of
from concierge.domain.errors import UserError
from concierge.services.accounts import correct_account
from concierge.services.connecting import AccountForm, connect_account, preview, try_account
from concierge.services.ports import AccountConfig
from concierge.services.previewing import preview_account
from ui.drawers.form import Form
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.language import told
from ui.messages import tr
from ui.settings.found import ChecksView, PreviewView
from ui.settings.inputs import OptionFields, secret_field
from ui.settings.keyring import Keyring, sentence
from ui.settings.model import kind_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.csv_preview import Preview
    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.ports import Check, Secrets, Shops
    from concierge.services.workplace import Workplace
    from ui.place import Place

_FOLDER = "csv"


class BlockedError(UserError):
    """The try found what blocks the account; nothing was saved."""

    def __init__(self, message: str, found: Sequence[Check]) -> None:
        super().__init__(message)
        self.found = found


def outside(place: Place) -> tuple[Shops, Callable[[], Secrets]]:
    """What the forms need of the world; they are only offered where it is there."""
    if place.shops is None or place.secrets is None:
        raise UserError(tr("No shop can be connected from here."))
    return place.shops, place.secrets


class AccountDrawer(Form):
    """What connecting and correcting share: the fields, the try, the look into a folder."""

    def __init__(self, place: Place, title: str, subtitle: str) -> None:
        self.shops, self._secrets = outside(place)
        self.answers: dict[str, str] = {}
        self.options = OptionFields(KINDS[0])
        self.checks = ChecksView()
        self.preview = PreviewView(place.formats)
        self.preview.answered.connect(self._on_answered)
        super().__init__(place, title, subtitle)

    def _follow(self, options: OptionFields) -> None:
        self.options = options
        options.changed.connect(self.edited)
        options.settled.connect(self.look)
        self.fields |= options.texts

    def all_options(self) -> dict[str, str]:
        return {**self.answers, **self.options.values()}

    # --- a folder -----------------------------------------------------------------------

    def is_folder(self) -> bool:
        return self.options.kind.kind == _FOLDER

    def read_folder(self) -> Callable[[Workplace], Preview]:
        raise NotImplementedError

    @Slot()
    def look(self) -> None:
        """What the folder would bring, as soon as one is named."""
        if not self.is_folder() or not self.options.values().get("folder"):
            self.preview.hide()
            return
        self.place.run(self.read_folder(), self._on_preview, self._on_tried_in_vain, key="preview")

    def _on_preview(self, found: Preview) -> None:
        if isValid(self):
            self.clear_errors()
            self.preview.show_preview(found, self.answers)

    @Slot(str, str)
    def _on_answered(self, option: str, value: str) -> None:
        self.answers[option] = value
        self.edited()
        self.look()

    # --- errors at their place ----------------------------------------------------------

    def _on_tried_in_vain(self, error: Exception) -> None:
        if isValid(self):
            self.checks.hide()
            self.tell(error)

    def tell(self, error: Exception) -> None:
        name = error.field if isinstance(error, UserError) else ""
        self.options.reveal(name)
        field = self.fields.get(name)
        if field is None:
            self.show_banner(sentence(error))
            return
        field.set_error(sentence(error))
        self.scroller.ensureWidgetVisible(field)

    def failed(self, error: Exception) -> None:
        if not isValid(self):
            self.place.failure_told.emit(sentence(error))
            return
        self.save_failed()
        if isinstance(error, BlockedError):
            self.checks.show_checks(error.found)
        self.tell(error)
        name = error.field if isinstance(error, UserError) else ""
        if name in self.fields:
            self.fields[name].setFocus()


class ConnectDrawer(AccountDrawer):
    """`connected` is called with the new account, also when the form is gone by then."""

    kind = "connect"

    def __init__(self, place: Place, connected: Callable[[AccountId], None]) -> None:
        super().__init__(place, tr("Connect an account"), tr("Tried before anything is saved"))
        self._connected = connected
        self._stash: dict[str, dict[str, str]] = {}
        self.choice = SelectField(
            [(one.kind, kind_words(one.kind)) for one in KINDS], name=tr("Kind of account")
        )
        self._hint = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.name = TextField(tr("Name"), place.workplace.house.name)
        self.secret: TextField | None = None
        self._fields = Column(space="s16")
        self.try_it = Button(tr("Test"), icon=Icon.CHECK)
        self.foot.insertWidget(self.foot.indexOf(self.primary), self.try_it)
        self.primary.set_words(tr("Connect"), "Ctrl+Return")
        for part in (self.choice, self._hint, self.name, self._fields, self.checks, self.preview):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.choice.chosen.connect(self._on_kind)
        self.name.text_changed.connect(self.edited)
        self.try_it.clicked.connect(self.test)
        self._show_kind()
        self.untouched()
        self.load()

    def begin(self) -> None:
        self.name.setFocus()

    def reopening(self) -> Callable[[], None]:
        return self.place.connect_asked.emit

    # --- the kind -----------------------------------------------------------------------

    def chosen_kind(self) -> AccountKind:
        return kind_of(str(self.choice.value())) or KINDS[0]

    @Slot()
    def _on_kind(self) -> None:
        self._stash[self.options.kind.kind] = self.options.values()
        self._show_kind()
        self.edited()

    def _show_kind(self) -> None:
        kind = self.chosen_kind()
        self._hint.setText(told(kind.hint))
        self._fields.clear()
        self.checks.hide()
        self.preview.hide()
        self.answers = {}
        options = OptionFields(kind)
        self.secret = secret_field(kind.secret) if kind.secret else None
        self.fields = {"name": self.name}
        self._follow(options)
        if self.secret is not None:
            self.fields["secret"] = self.secret
            self.secret.submitted.connect(self.test)
            options.add(self.secret)
        options.add_rest()
        options.set_values(self._stash.get(kind.kind, {}))
        self._fields.add(options)
        # A folder is looked into by itself; there is nobody to ask.
        self.try_it.setVisible(not self.is_folder())

    # --- trying and saving --------------------------------------------------------------

    def form(self) -> AccountForm:
        secret = self.secret.text().strip() if self.secret is not None else ""
        kind = self.chosen_kind().kind
        return AccountForm(self.name.text(), kind, self.all_options(), secret)

    def read_folder(self) -> Callable[[Workplace], Preview]:
        shops, form = self.shops, self.form()
        return lambda w: preview(w, shops, form)

    @Slot()
    def test(self) -> None:
        self.clear_errors()
        self.checks.say(tr("Asking …"))
        shops, form = self.shops, self.form()

        def done(found: tuple[Check, ...]) -> None:
            if isValid(self):
                self.checks.show_checks(found)
                QTimer.singleShot(0, self._see_checks)

        self.place.run(
            lambda w: try_account(w, shops, form), done, self._on_tried_in_vain, key="connect.try"
        )

    @Slot()
    def _see_checks(self) -> None:
        """At the end of a long form they would stand below what is seen."""
        if isValid(self):
            self.body.activate()
            self.scroller.ensureWidgetVisible(self.checks)

    def values(self) -> dict[str, Any]:
        return {
            "name": self.name.text(),
            "kind": self.chosen_kind().kind,
            "options": self.options.values(),
            "answers": self.answers,
        }

    def restore(self, values: dict[str, Any]) -> None:
        self._stash[values["kind"]] = values["options"]
        self.name.set_text(values["name"])
        self.choice.set_value(values["kind"])
        self.options.set_values(values["options"])
        self.answers = dict(values["answers"])
        self.look()

    def save(self) -> None:
        shops, secrets, form = self.shops, Keyring(self._secrets), self.form()
        self.checks.say(tr("Asking …"))

        def work(workplace: Workplace) -> AccountId:
            if form.kind == _FOLDER and preview(workplace, shops, form).questions:
                raise UserError(tr("Answer what is asked about the folder first."))
            account, found = connect_account(workplace, secrets, shops, form, untested=False)
            if account is None:
                raise BlockedError(tr("Something does not work yet: see below."), found)
            return account

        place, connected, name = self.place, self._connected, form.name.strip()

        def done(account: AccountId) -> None:
            if not is_shop(form.kind):
                place.toast_asked.emit(tr("{name} is connected.", name=name), None)
                return
            words = tr("{name} is connected. Its clients are being read.", name=name)
            place.toast_asked.emit(words, None)
            connected(account)

        self.run_save(work, done)

    def failed(self, error: Exception) -> None:
        if isValid(self):
            self.checks.hide()
        super().failed(error)


class OptionsDrawer(AccountDrawer):
    """The options of an account that is connected."""

    kind = "options"

    def __init__(self, place: Place, account: AccountRow, reopen: Callable[[], None]) -> None:
        title = tr("Options of {account}", account=account.name)
        super().__init__(place, title, kind_words(account.kind))
        self._account, self._reopen = account, reopen
        kind = kind_of(account.kind) or AccountKind(account.kind, account.kind, (), "", "")
        self._follow(OptionFields(kind, all_shown=True))
        self.options.set_values(dict(account.options))
        self.untouched()
        self.primary.set_words(tr("Save"), "Ctrl+Return")
        for part in (self.options, self.preview):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.load()
        self.look()

    @property
    def draft_key(self) -> str:
        return f"options:{self._account.id}"

    def reopening(self) -> Callable[[], None]:
        return self._reopen

    def read_folder(self) -> Callable[[Workplace], Preview]:
        account, shops = self._account, self.shops
        options = {**dict(account.options), **self.all_options()}
        options = {name: value for name, value in options.items() if value}
        config = AccountConfig(account.id, account.name, account.kind, options, "")
        return lambda w: preview_account(w, shops, config)

    def values(self) -> dict[str, Any]:
        return {"options": self.options.values(), "answers": self.answers}

    def restore(self, values: dict[str, Any]) -> None:
        self.options.set_values(values["options"])
        self.answers = dict(values["answers"])

    def save(self) -> None:
        account, shops, changes = self._account, self.shops, self.all_options()
        words = tr("{account} is corrected; it is asked again at once", account=account.name)
        self.run_save(
            lambda w: correct_account(w, account, changes, shops),
            lambda _: self.place.toast_asked.emit(words, None),
        )
