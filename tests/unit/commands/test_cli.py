"""What stands before the command counts as what stands after it."""

import pytest

from concierge.cli import parse
from concierge.domain.account_kinds import KINDS
from main import main

RUNS = {
    name: len
    for name in (
        *("window", "demo", "setup", "accounts", "staff", "rules", "sync", "outbox"),
        *("export", "store", "doctor", "sandbox"),
    )
}


def parsed(*words, tmp="default.db"):
    return parse(RUNS, tmp, words)


@pytest.mark.parametrize(
    "words",
    [
        ("--store", "x.db", "--passphrase-fd", "3", "sync"),
        ("sync", "--store", "x.db", "--passphrase-fd", "3"),
        ("--store", "x.db", "sync", "--passphrase-fd", "3"),
        ("--store", "x.db", "--passphrase-fd", "3", "sync", "--store", "x.db"),
    ],
)
def test_options_count_before_and_after_the_command(words):
    args = parsed(*words)
    assert (args.store, args.passphrase_fd, args.person) == ("x.db", 3, "")


def test_the_window_takes_them_all_and_has_a_default():
    args = parsed("--person", "Ana", "--secret-fd", "4")
    assert (args.store, args.person, args.secret_fd) == ("default.db", "Ana", 4)
    assert parsed("sync").store == "default.db"
    assert parsed("--person", "Ana", "export", "clients").person == "Ana"


def test_the_help_names_the_options_of_every_kind(capsys):
    with pytest.raises(SystemExit):
        parsed("accounts", "add", "--help")
    told = capsys.readouterr().out
    for known in KINDS:
        assert f"\n  {known.kind}" in told
        assert all(one.key in told for one in known.fields)
    assert "security=starttls|tls|none (only for this computer itself)" in told


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--store", "x.db", "sync", "--store", "y.db"), "--store is given twice"),
        (("--person", "Ana", "sync", "--person", "Léo"), "--person is given twice"),
        (("--secret-fd", "3", "export", "clients"), "no meaning for export"),
        (("--person", "Ana", "setup", "--house", "M", "--zone", "UTC"), "no meaning for setup"),
        (("accounts", "remove"), "say which account"),
        (("accounts", "remove", "A", "--name", "B"), "given twice"),
        (("accounts", "set", "A"), "--option KEY=VALUE"),
        (("staff", "leave"), "say who leaves"),
        (("rules", "set", "budget.allowance"), "what it shall be"),
    ],
)
def test_what_contradicts_itself_is_bad_usage(words, why, capsys):
    with pytest.raises(SystemExit) as ended:
        parsed(*words)
    assert ended.value.code == 2
    assert why in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("sync",),
        ("export", "clients"),
        ("accounts", "list"),
        ("staff", "list"),
        ("rules", "list"),
        ("store", "verify"),
        ("store", "key", "export"),
    ],
)
def test_a_mistyped_store_is_said_and_none_is_made(tmp_path, capsys, words):
    for path in (tmp_path / "none" / "store.db", tmp_path):
        assert main(["--store", str(path), *words]) == 1
        assert f"There is no store at {path}" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
