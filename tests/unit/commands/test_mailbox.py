"""The house's mailbox on a desktop without a keyring: connected, tried and used all the same."""

import os

import keyring
import pytest
from keyring.backends import null

from concierge.commands.sync import run_sync
from concierge.domain.clients import Channel
from concierge.domain.outbox import DeliveryKind
from concierge.services.accounts import list_accounts
from concierge.services.outbox import outbox
from concierge.services.ports import PushReport, SyncReport
from concierge.services.publishing import Words, publish_film
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.house import fill, on_store
from tests.unit.commands.house import KEY, args_for
from tests.unit.services.test_films import kept
from tests.unit.sync.mailbox.post import rude_server

NAME = "House mail"


@pytest.fixture(autouse=True)
def no_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def workplace(program):
    store = open_store(program.store, KEY)
    yield on_store(store, program.store.parent)
    store.close()


def handed(told="nobody's"):
    reader, writer = os.pipe()
    os.write(writer, f"{told}\n".encode())
    os.close(writer)
    return "--secret-fd", str(reader)


def add(program, port, *words, **options):
    given = {"host": "127.0.0.1", "port": port, "from": "c@example.com", "security": "none"}
    told = [f"{key}={value}" for key, value in (given | options).items()]
    spread = [part for one in told for part in ("--option", one)]
    return program("accounts", "add", "mail", "--name", NAME, *spread, *words)


def test_a_mailbox_where_nobody_signs_in_needs_no_secret(program, workplace):
    with rude_server() as server:
        code, out, err = add(program, server.port)
        assert code == 0, err
        assert "nobody has to sign in" in out
        assert "Test it with: concierge accounts test 'House mail'\n" in err
        code, out, err = program("accounts", "test", NAME)
        assert code == 0, err
    code, _, err = program("accounts", "set", NAME, "--option", "port=25")
    assert code == 0 and err.endswith("concierge accounts test 'House mail'\n")


def test_where_no_keyring_keeps_the_secret_it_is_tried_with_and_that_is_said(program, workplace):
    with rude_server(EHLO="250-fine\r\n250 AUTH PLAIN", AUTH="235 known") as server:
        code, _, err = add(program, server.port, *handed(), user="c@example.com")
    assert code == 0, err
    assert "AUTH" in server.said
    assert "kept nowhere" in err and "sync --account 'House mail' --secret-fd N" in err
    assert [account.name for account in list_accounts(workplace)] == ["Shop", NAME]


# --- what waits for it ----------------------------------------------------------------------


class Pull:
    def __init__(self, config, ingest):
        """Nothing is asked of anybody."""

    def writes(self):
        return frozenset()

    def pull(self, progress, cancelled, full=False):
        return SyncReport(100, 1, 1, 1, (), r.NOW, r.NOW)


class Push:
    """Makes each delivery without a word to anybody; with which secrets it was made."""

    def __init__(self):
        self.secrets = {}

    def __call__(self, config, outbox):
        self.secrets[config.name] = config.secret
        return self

    def push(self, cancelled, limit=200):
        return PushReport(1, 0, 0)


@pytest.fixture
def waiting(workplace, tmp_path):
    """A message to a client waits; the shop's secret and the mailbox's are kept nowhere."""
    (client,) = fill(workplace, [r.client()])
    with workplace.write() as unit:
        films = unit.accounts.add("Films", "film_folder", {"place": str(tmp_path)})
        unit.accounts.set_writes(films, [DeliveryKind.PUBLISH.value])
        options = {"host": "127.0.0.1", "from": "c@example.com", "user": "c@example.com"}
        mail = unit.accounts.add(NAME, "mail", options)
        unit.accounts.set_writes(mail, [DeliveryKind.EMAIL.value])
    publish_film(workplace, kept(workplace, client), Words("T", "", "S", "Hi"), Channel.EMAIL)
    with workplace.write() as unit:
        for row in outbox(workplace).waiting:
            if row.kind is DeliveryKind.PUBLISH:
                unit.outbox.set(row.id, row.state.SENT, ended_at=r.NOW)
    return workplace


def synced(program, push, capsys, *words):
    code = run_sync(args_for(program, "sync", *words), connect=Pull, connect_push=push)
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_shops_secret_is_not_the_mailboxes_and_that_is_said(program, waiting, capsys):
    push = Push()
    code, _, err = synced(program, push, capsys, *handed())
    assert code == 1 and push.secrets == {}
    assert "House mail: The secret that was handed over is that of Shop and was not used" in err
    code, out, err = synced(program, push, capsys, "--account", NAME, *handed("mails"))
    assert (code, push.secrets) == (0, {NAME: "mails"}), err
    assert out == "1 delivery made from the outbox.\n"


def test_where_the_mailbox_alone_needs_one_it_is_the_mailboxes(program, waiting, capsys):
    assert program("accounts", "pause", "Shop")[0] == 0
    push = Push()
    code, out, err = synced(program, push, capsys, *handed("mails"))
    assert (code, push.secrets) == (0, {NAME: "mails"}), err
    assert out == "House mail: 1 delivery made from the outbox.\n"
