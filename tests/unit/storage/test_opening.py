"""Keys, damage, versions: what a store refuses, and that it changes nothing then."""

import sqlite3
import stat

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from concierge.domain.errors import (
    DamagedStoreError,
    NewerStoreError,
    StoreError,
    WrongKeyError,
)
from concierge.storage import opening, tables
from concierge.storage.base import Base
from concierge.storage.database import StoreKey
from concierge.storage.opening import info, new_raw_key, open_store, verify
from tests.fakes import records as r
from tests.fakes.contacts import call, promise
from tests.fakes.house import KEY, fill, on_store
from tests.fakes.older import back_to

__all__ = ["tables"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.db"


def test_a_new_store_is_encrypted_and_whole(path, tmp_path):
    store = open_store(path, KEY)
    fill(on_store(store, tmp_path), [r.client(1, note="a secret about silk")])
    verify(store)
    known = info(store, path)
    assert known.engine.startswith("SQLCipher 4")
    assert (known.revision, known.clients) == (opening.HEAD, 1)
    store.close()
    raw = b"".join(p.read_bytes() for p in tmp_path.glob("store.db*"))
    assert b"silk" not in raw
    assert b"CREATE TABLE" not in raw
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM client")


def test_the_wrong_key_is_said_so_and_changes_nothing(path):
    open_store(path, KEY).close()
    before = path.read_bytes()
    with pytest.raises(WrongKeyError, match="does not open the store"):
        open_store(path, StoreKey(raw=new_raw_key()))
    assert path.read_bytes() == before
    open_store(path, KEY).close()


@pytest.mark.parametrize("raw", ["abcd", "g" * 64, "ab" * 33, "AB" * 32])
def test_a_malformed_raw_key_never_becomes_a_passphrase(path, raw):
    with pytest.raises(WrongKeyError, match="64 hex digits"):
        open_store(path, StoreKey(raw=raw))


def test_a_passphrase_opens_its_store_and_needs_to_be_there(path):
    key = StoreKey(passphrase="l'été à Paris")
    open_store(path, key).close()
    open_store(path, key).close()
    with pytest.raises(WrongKeyError):
        open_store(path, StoreKey(passphrase="l'hiver"))
    with pytest.raises(WrongKeyError, match="needs its key"):
        open_store(path, StoreKey())


def test_no_key_is_ever_shown(path):
    assert "ab" not in repr(KEY)


def test_a_store_of_a_newer_program_is_refused_in_plain_words(path):
    store = open_store(path, KEY)
    with store.engine.execution_options(write=True).begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(NewerStoreError, match="newer Concierge"):
        open_store(path, KEY)


def test_a_damaged_page_is_found(path, tmp_path):
    store = open_store(path, KEY)
    people = [r.client(n, note="n" * 2000) for n in range(1, 60)]
    fill(on_store(store, tmp_path), people)
    store.close()
    data = bytearray(path.read_bytes())
    for place in range(8 * 4096 + 100, len(data), 3 * 4096):
        data[place] ^= 0x01
    path.write_bytes(bytes(data))
    with pytest.raises((DamagedStoreError, WrongKeyError)):
        damaged = open_store(path, KEY)
        try:
            verify(damaged)
        finally:
            damaged.close()


def test_a_file_that_is_no_store_is_refused(path):
    path.write_bytes(b"This is a shopping list.\n" * 500)
    with pytest.raises(WrongKeyError):
        open_store(path, KEY)
    assert path.read_bytes().startswith(b"This is a shopping list.")


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="folder cannot be written"):
        open_store(tmp_path / "file" / "store.db", KEY)


def test_the_migrations_make_what_the_mappings_say(path, pg_cluster):
    store = open_store(path, KEY)
    with store.engine.connect() as connection:
        assert _differences(connection) == []
    store.close()
    engine = sa.create_engine(pg_cluster.url(pg_cluster.new_database()), poolclass=sa.NullPool)
    with engine.connect() as connection:
        assert _differences(connection) == []


def _differences(connection):
    found = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    # The search index belongs to one engine each and to no mapping.
    return [
        entry
        for entry in found
        if not str(getattr(entry[1], "name", "")).startswith(("client_search", "ix_client_search"))
    ]


def test_the_head_the_program_knows_is_the_newest_migration():
    scripts = ScriptDirectory(str(opening.MIGRATIONS))
    assert scripts.get_current_head() == opening.HEAD


def test_the_store_file_is_not_readable_by_others(path):
    open_store(path, KEY).close()
    mode = stat.S_IMODE(path.stat().st_mode)
    assert mode & 0o077 == 0


def test_a_store_of_before_promises_could_break_keeps_its_promises(path, tmp_path):
    store = open_store(path, KEY)
    place = on_store(store, tmp_path)
    (client,) = fill(place)
    call(place, client, r.NOW, promise=promise(20, 10))
    back_to("0005", store.engine, tmp_path)
    store.close()
    again = open_store(path, KEY)
    with again.read() as unit:
        assert [p.text for p in unit.interactions.open_promises(None)] == ["Call about the scarf"]
    with again.engine.connect() as connection:
        assert _differences(connection) == []
    again.close()
