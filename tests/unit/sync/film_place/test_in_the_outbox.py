"""Films and e-mail through the real push loop: what it writes down of each outcome."""

from __future__ import annotations

from dataclasses import replace

import pytest

from concierge.domain.errors import NeedsSignInError, NotPermittedError, RetryLaterError
from concierge.domain.ids import OutboxId
from concierge.domain.outbox import Reach
from concierge.services.ports import Claimed
from sync.connectors.film_place.folder import FolderPlace
from sync.health import check_account
from sync.outbox import AccountPush
from tests.unit.sync.film_place.bucket import bucket
from tests.unit.sync.film_place.place import LINK, NAME, config, films_folder, publish, unpublish
from tests.unit.sync.mailbox import post


class Book:
    """ports.Outbox of one delivery."""

    def __init__(self, delivery) -> None:
        self.waiting = [Claimed(OutboxId(1), delivery, 0)]
        self.said: list[tuple] = []

    def begin(self, account, reach):
        """Nothing was left on its way."""

    def take(self, account):
        return self.waiting.pop() if self.waiting else None

    def arrived(self, claimed, what):
        self.said.append(("arrived", what))

    def postponed(self, claimed, words):
        self.said.append(("postponed", words))

    def not_taken(self, claimed, words):
        self.said.append(("not taken", words))

    def unclear(self, claimed, words, reach, *, counts):
        self.said.append(("unclear", words, reach, counts))

    def refused(self, claimed, words):
        self.said.append(("refused", words))

    def overtaken(self, claimed):
        self.said.append(("overtaken",))


def pushed(account, delivery):
    book = Book(delivery)
    report = AccountPush(account, book).push(lambda: False)
    return report, book.said


@pytest.fixture
def films(tmp_path):
    return films_folder(tmp_path)


def test_a_film_goes_out_and_comes_back_through_the_loop(films, tmp_path):
    account = config(tmp_path / "shown", films)
    (tmp_path / "shown").mkdir()
    report, ((outcome, what),) = pushed(account, publish())
    assert (report.sent, outcome, what.link) == (1, "arrived", f"{LINK}/{NAME}/")
    assert (tmp_path / "shown" / NAME / "index.html").exists()
    report, _ = pushed(account, unpublish())
    assert report.sent == 1
    assert not list((tmp_path / "shown").iterdir())


def test_a_share_that_is_gone_parks_nothing(films, tmp_path):
    book = Book(publish())
    with pytest.raises(RetryLaterError, match="is not there"):
        AccountPush(config(tmp_path / "gone", films), book).push(lambda: False)
    ((outcome, _),) = book.said
    assert outcome == "postponed"


def test_a_film_that_is_gone_is_for_a_person_to_see(films, tmp_path):
    (films / "17.mp4").unlink()
    report, ((outcome, words),) = pushed(config(tmp_path, films), publish())
    assert (report.refused, outcome) == (1, "refused")
    assert "no longer on this desktop" in words


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [(403, "InvalidAccessKeyId", NeedsSignInError), (403, "AccessDenied", NotPermittedError)],
)
def test_a_store_that_lets_nobody_in_parks_nothing(films, status, code, kind):
    with bucket() as far:
        far.refuse = (status, code)
        account = config("s3://films", films, secret="x", key_id="AKID", endpoint=far.url)
        book = Book(publish())
        with pytest.raises(kind):
            AccountPush(account, book).push(lambda: False)
    assert book.said[0][0] == "postponed"


def test_a_message_nobody_can_tell_of_is_held(tmp_path):
    with post.rude_server(END="") as far:
        account = post.config(far.port, security="none")
        report, ((outcome, words, reach, counts),) = pushed(account, post.email())
    assert (report.unclear, outcome, reach) == (1, "unclear", Reach.NONE)
    assert counts
    assert "hung up before it said" in words


def test_a_message_that_was_on_its_way_before_is_not_sent_again():
    with post.rude_server() as far:
        again = replace(post.email(), again=True)
        _, ((outcome, *_),) = pushed(post.config(far.port, security="none"), again)
    assert outcome == "unclear"
    assert far.messages == []


def test_each_kind_of_account_can_be_tried(films, tmp_path):
    with bucket() as far, post.rude_server() as mail:
        accounts = (
            config(tmp_path, films),
            config("s3://films", films, secret="x", key_id="AKID", endpoint=far.url),
            post.config(mail.port, security="none"),
        )
        lines = [check_account(account)[0] for account in accounts]
    assert [line.ok for line in lines] == [True, True, True], lines
    assert mail.messages == []


def test_a_trial_that_fails_half_way_leaves_nothing(films, tmp_path, monkeypatch):
    """The disk fills up while the trial's page is written."""

    def full(self, part, path):
        path.write_bytes(b"half")
        raise OSError(28, "no space left")

    shown = tmp_path / "shown"
    shown.mkdir()
    monkeypatch.setattr(FolderPlace, "_copy", full)
    (line,) = check_account(config(shown, films))
    assert not line.ok
    assert "no room left" in line.words
    assert not list(shown.iterdir())
