"""A secret that was handed over is shown to one account, and who has none is known."""

import pytest

from concierge.domain.errors import NoKeyringError, NoSecretError, UserError
from concierge.services.accounts import (
    configuration,
    list_accounts,
    needs_secret,
    pause_account,
    secret_name,
)
from concierge.services.handed import for_its_account, lacking
from concierge.storage.secrets import GivenSecret

MAIL = {"host": "127.0.0.1", "from": "c@example.com", "security": "none"}


def no_keyring():
    raise NoKeyringError("No keyring.")


def add(workplace, name, kind, options):
    with workplace.write() as unit:
        return unit.accounts.add(name, kind, options)


def shown(workplace, keyring=no_keyring):
    """Account -> the secret it is asked with, or the sentence why there is none."""
    secrets = for_its_account(workplace, lambda: GivenSecret("handed"), keyring)
    found = {}
    for account in list_accounts(workplace):
        try:
            found[account.name] = configuration(workplace, account, secrets).secret
        except NoSecretError as exc:
            found[account.name] = str(exc)
    return found


def test_a_mailbox_without_a_user_needs_no_secret(workplace):
    add(workplace, "Post", "mail", MAIL)
    add(workplace, "Other", "mail", {**MAIL, "user": "c@example.com"})
    needs = {account.name: needs_secret(account) for account in list_accounts(workplace)}
    assert needs == {"Shop": True, "Post": False, "Other": True}
    assert shown(workplace)["Post"] == ""


def test_the_only_account_that_needs_one_gets_it(workplace):
    add(workplace, "Folder", "csv", {"folder": "/srv"})
    assert shown(workplace) == {"Shop": "handed", "Folder": ""}


def test_where_a_keyring_has_the_others_it_is_that_of_the_one_that_has_none(workplace):
    add(workplace, "House mail", "mail", {**MAIL, "user": "c@example.com"})
    kept = {secret_name(workplace, 1): "kept"}
    assert shown(workplace, lambda: kept) == {"Shop": "kept", "House mail": "handed"}


def test_of_several_without_one_it_is_the_shops_and_the_other_is_told_so(workplace):
    add(workplace, "House mail", "mail", {**MAIL, "user": "c@example.com"})
    found = shown(workplace)
    assert found["Shop"] == "handed"
    assert "that of Shop and was not used for House mail" in found["House mail"]
    assert "--account 'House mail' --secret-fd N" in found["House mail"]
    pause_account(workplace, 1)
    assert shown(workplace)["House mail"] == "handed"


def test_of_several_shops_nobody_can_tell(workplace):
    add(workplace, "Second", "vendure", {"url": "https://shop.example.com"})
    with pytest.raises(UserError, match="One secret was handed over"):
        shown(workplace)


def test_what_is_handed_over_for_one_is_kept_only_by_a_keyring(workplace):
    kept = {}

    class Keyring(dict):
        put = dict.__setitem__

        def drop(self, name):
            self.pop(name, None)

    kept = Keyring()
    secrets = for_its_account(workplace, lambda: GivenSecret("handed"), lambda: kept)
    secrets.put("account:9", "new")
    assert kept == {"account:9": "new"}
    secrets.drop("account:9")
    assert not kept and "handed" not in repr(secrets)
    bare = for_its_account(workplace, lambda: GivenSecret("handed"), no_keyring)
    bare.drop("account:9")
    with pytest.raises(NoKeyringError):
        bare.put("account:9", "new")


def test_a_keyring_alone_stays_as_it_is(workplace):
    kept = {}
    assert for_its_account(workplace, lambda: kept, no_keyring) is kept


def test_who_has_no_secret_here_is_known(workplace):
    post = add(workplace, "Post", "mail", MAIL)
    accounts = list_accounts(workplace)
    kept = {}
    assert lacking(workplace, accounts, lambda: kept) == {1}
    assert lacking(workplace, accounts, no_keyring) == {1}
    assert lacking(workplace, accounts, None) == frozenset()
    assert lacking(workplace, [a for a in accounts if a.id == post], no_keyring) == frozenset()
    kept[secret_name(workplace, 1)] = "kept"
    assert lacking(workplace, accounts, lambda: kept) == frozenset()
