"""Where a run finds its secrets: a descriptor is read once, a keyring only when it is asked."""

import argparse
import os

import keyring
import pytest
from keyring.backends import null

from concierge.commands.opening import secrets_source
from concierge.commands.terminal import read_all, read_fd
from concierge.domain.errors import NoKeyringError, UserError
from concierge.storage.secrets import GivenSecret


def handed(text: bytes) -> int:
    reader, writer = os.pipe()
    os.write(writer, text)
    os.close(writer)
    return reader


@pytest.fixture
def no_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    yield
    keyring.set_keyring(before)


def test_a_secret_handed_over_lasts_for_many_syncs(no_keyring):
    source = secrets_source(argparse.Namespace(secret_fd=handed(b"token-1\n")))
    assert [source().get("account:1") for _ in range(3)] == ["token-1"] * 3


def test_without_one_a_keyring_is_asked_at_each_sync_and_missed_in_words(no_keyring):
    source = secrets_source(argparse.Namespace(secret_fd=None))
    with pytest.raises(NoKeyringError, match="--secret-fd"):
        source()


def test_a_given_secret_is_kept_nowhere_and_shown_nowhere():
    given = GivenSecret("token-1")
    assert "token-1" not in repr(given)
    with pytest.raises(NoKeyringError):
        given.put("account:1", "other")
    given.drop("account:1")
    assert given.get("account:1") == "token-1"
    assert GivenSecret("").get("account:1") is None


def test_a_line_is_read_whole_whatever_ends_it():
    assert read_fd(handed("six words, été\r\nmore".encode())) == "six words, été"
    assert read_fd(handed(b"")) == ""
    assert read_all(handed(b"two\nlines")) == "two\nlines"


def test_a_descriptor_that_is_not_there_is_said_so():
    gone = handed(b"")
    os.close(gone)
    with pytest.raises(UserError, match=f"descriptor {gone}"):
        read_fd(gone)
    with pytest.raises(UserError, match="Nothing can be read"):
        read_fd(handed(b"\xff\xfe"))
