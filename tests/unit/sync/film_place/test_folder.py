"""Films in a folder of a real file system: whole or not at all, never outside, in any weather."""

import errno
import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from concierge.domain.errors import (
    CancelledError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
)
from sync.connectors.film_place.folder import FolderPlace
from sync.connectors.film_place.parts import PIECE
from sync.connectors.film_place.push import try_out
from sync.rate import SLEEPING
from tests.unit.sync.film_place.place import (
    FILM,
    LINK,
    NAME,
    config,
    films_folder,
    publish,
    unpublish,
    writer,
)
from tests.unit.sync.loopback import far_side

ALL = {"index.html", "film.mp4", "poster.jpg", "moving.gif", "captions.vtt"}
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")


@pytest.fixture
def films(tmp_path):
    return films_folder(tmp_path)


@pytest.fixture
def shown(tmp_path):
    found = tmp_path / "shown"
    found.mkdir()
    return found


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def no_secrets(error: BaseException, *paths: Path) -> None:
    assert not [path for path in paths if str(path) in str(error)]


def test_a_film_lies_there_whole_with_its_page(films, shown):
    told = writer(config(shown, films)).push(publish())
    assert told.link == f"{LINK}/{NAME}/"
    assert told.facts == {"bytes": str(len(FILM)), "sha256": sha256(FILM).hexdigest()}
    assert names(shown) == {NAME}
    assert names(shown / NAME) == ALL
    assert (shown / NAME / "film.mp4").read_bytes() == FILM
    assert "The ivory coat" in (shown / NAME / "index.html").read_text(encoding="utf-8")


def test_a_film_without_captions_has_no_captions(films, shown):
    writer(config(shown, films)).push(publish(captions=""))
    assert names(shown / NAME) == ALL - {"captions.vtt"}
    assert "captions.vtt" not in (shown / NAME / "index.html").read_text(encoding="utf-8")


@needs_posix
def test_a_web_server_may_read_it(films, shown):
    before = os.umask(0o077)
    try:
        writer(config(shown, films)).push(publish())
    finally:
        os.umask(before)
    assert (shown / NAME).stat().st_mode & 0o777 == 0o755
    assert {path.stat().st_mode & 0o777 for path in (shown / NAME).iterdir()} == {0o644}


def test_a_second_time_changes_nothing(films, shown):
    account = config(shown, films)
    first = writer(account).push(publish())
    before = {path: path.stat().st_mtime_ns for path in (shown / NAME).iterdir()}
    inodes = {path: path.stat().st_ino for path in (shown / NAME).iterdir()}
    assert writer(account).push(publish()) == first
    assert {path: path.stat().st_mtime_ns for path in (shown / NAME).iterdir()} == before
    assert {path: path.stat().st_ino for path in (shown / NAME).iterdir()} == inodes


def test_other_words_change_the_page_alone(films, shown):
    account = config(shown, films)
    writer(account).push(publish())
    film = (shown / NAME / "film.mp4").stat().st_ino
    writer(account).push(publish(title="The long coat"))
    assert "The long coat" in (shown / NAME / "index.html").read_text(encoding="utf-8")
    assert (shown / NAME / "film.mp4").stat().st_ino == film


def test_the_page_comes_last(films, shown):
    """The poster is gone: nobody sees a page without it."""
    account = config(shown, films)
    (films / "17.vtt").unlink()
    with pytest.raises(RejectedError):
        writer(account).push(publish())
    assert not list(shown.rglob("index.html"))


class Stopper:
    """Says yes from the n-th question on."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_stopped_at_any_moment_the_next_try_goes_on(films, shown):
    account = config(shown, films)
    stopped = 0
    for moment in range(60):
        try:
            writer(account, Stopper(moment)).push(publish())
        except CancelledError:
            stopped += 1
            if (shown / NAME / "index.html").exists():
                assert (shown / NAME / "film.mp4").read_bytes() == FILM
            continue
        break
    assert stopped > 5
    assert names(shown / NAME) == ALL
    assert (shown / NAME / "film.mp4").read_bytes() == FILM


def test_a_copy_that_was_cut_goes_on_where_it_was(films, shown):
    (shown / NAME).mkdir()
    begun = shown / NAME / "film.mp4.part"
    begun.write_bytes(FILM[: len(FILM) * 6 // 10])
    inode = begun.stat().st_ino
    writer(config(shown, films)).push(publish())
    assert (shown / NAME / "film.mp4").read_bytes() == FILM
    assert (shown / NAME / "film.mp4").stat().st_ino == inode


@pytest.mark.parametrize(
    "begun", [b"something else", FILM + b"longer", b"x" * PIECE], ids=["else", "longer", "same"]
)
def test_what_is_no_beginning_of_it_is_not_gone_on_with(films, shown, begun):
    (shown / NAME).mkdir()
    (shown / NAME / "film.mp4.part").write_bytes(begun)
    writer(config(shown, films)).push(publish())
    assert (shown / NAME / "film.mp4").read_bytes() == FILM
    assert names(shown / NAME) == ALL


def test_another_film_of_the_same_size_is_replaced(films, shown):
    (shown / NAME).mkdir()
    (shown / NAME / "film.mp4").write_bytes(bytes(len(FILM)))
    writer(config(shown, films)).push(publish())
    assert (shown / NAME / "film.mp4").read_bytes() == FILM


@pytest.mark.parametrize(
    "name",
    ["", "short", "../../etc/passwd-and-more", "a" * 65, "UPPERCASEUPPERCASE123", f"{NAME}/"],
)
def test_a_name_that_could_be_guessed_or_leads_out_is_refused(films, shown, name):
    for delivery in (publish(page=name), unpublish(name)):
        with pytest.raises(RejectedError, match="no safe name"):
            writer(config(shown, films)).push(delivery)
    assert not names(shown)


@pytest.mark.parametrize("name", ["../secret.mp4", "gone.mp4", "", ".", "sub/17.mp4"])
def test_only_files_of_the_films_are_sent(films, shown, tmp_path, name):
    (tmp_path / "secret.mp4").write_bytes(b"not yours")
    (films / "sub").mkdir()
    (films / "sub" / "17.mp4").write_bytes(b"not there")
    with pytest.raises(RejectedError, match="no longer on this desktop") as caught:
        writer(config(shown, films)).push(publish(film=name))
    no_secrets(caught.value, films, shown)
    assert not names(shown)


@pytest.mark.parametrize("odd", [{"width": "wide"}, {"action": ["x"]}, {"width": [1]}])
def test_a_page_that_cannot_be_made_puts_nothing(films, shown, odd):
    with pytest.raises(RejectedError, match="cannot be made"):
        writer(config(shown, films)).push(publish(**odd))
    assert not names(shown)


def test_without_a_folder_of_films_it_is_refused(shown):
    with pytest.raises(RejectedError, match="no longer on this desktop"):
        writer(config(shown, None)).push(publish())


@needs_posix
def test_a_link_in_the_place_leads_nowhere(films, shown, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.txt").write_text("kept", encoding="utf-8")
    (shown / NAME).symlink_to(outside, target_is_directory=True)
    account = config(shown, films)
    with pytest.raises(RejectedError, match="Something else"):
        writer(account).push(publish())
    writer(account).push(unpublish())
    assert names(outside) == {"kept.txt"}
    assert not names(shown)


@needs_posix
def test_a_link_among_the_files_is_replaced_not_followed(films, shown, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("kept", encoding="utf-8")
    (shown / NAME).mkdir()
    for name in ("film.mp4", "film.mp4.part"):
        (shown / NAME / name).symlink_to(victim)
    writer(config(shown, films)).push(publish())
    assert victim.read_text(encoding="utf-8") == "kept"
    assert not (shown / NAME / "film.mp4").is_symlink()


def test_taken_away_nothing_is_left_and_twice_is_fine(films, shown):
    account = config(shown, films)
    writer(account).push(publish())
    (shown / NAME / "film.mp4.part").write_bytes(b"left")
    (shown / "another").mkdir()
    for _ in range(2):
        writer(account).push(unpublish())
        assert names(shown) == {"another"}


def test_a_share_that_is_not_there_is_waited_for_and_not_made(films, tmp_path):
    missing = tmp_path / "unmounted"
    for delivery in (publish(), unpublish()):
        with pytest.raises(RetryLaterError, match="is not there") as caught:
            writer(config(missing, films)).push(delivery)
        no_secrets(caught.value, tmp_path)
    assert not missing.exists()


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, RetryLaterError, "no room"),
        (errno.EROFS, NotPermittedError, "may not write"),
        (errno.EIO, RetryLaterError, "does not answer"),
    ],
)
def test_what_a_disk_says_is_told_in_words(films, shown, number, kind, words):
    """The real disk cannot be filled here: the place's own edge is given what it would say."""
    place = FolderPlace(shown, "House films", lambda: False)
    with pytest.raises(kind, match=words) as caught, place._told():
        raise OSError(number, "said", str(shown))
    no_secrets(caught.value, shown)


@needs_posix
def test_a_disk_that_fills_up_half_way_leaves_no_page_and_goes_on_later(films, shown):
    """The kernel really refuses the write, with the limit on a file's size in the disk's place."""
    import resource

    account = config(shown, films)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(FILM) * 6 // 10, hard))
    try:
        with pytest.raises(RetryLaterError, match="no room left") as caught:
            writer(account).push(publish())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    no_secrets(caught.value, shown)
    assert names(shown / NAME) == {"film.mp4.part"}
    writer(account).push(publish())
    assert names(shown / NAME) == ALL


def test_a_trial_leaves_nothing_and_says_what_is_seen(films, shown):
    with far_side() as far:

        def serve(handler):
            path = shown / handler.path.lstrip("/")
            body = path.read_bytes() if path.is_file() else b""
            handler.send_response(200 if body else 404)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        far.serve = serve
        account = config(shown, films, link=far.url)
        lines = try_out(account, SLEEPING, lambda: False)
    assert [(line.ok, line.words) for line in lines] == [
        (True, "Films can be put there, read back and taken away."),
        (True, "What is put there is seen at the address of the films."),
    ]
    assert not names(shown)


def test_a_trial_that_is_not_seen_says_so_and_does_not_block(films, shown):
    with far_side() as far:
        far.status = 404
        lines = try_out(config(shown, films, link=far.url), SLEEPING, lambda: False)
    silent = try_out(config(shown, films, link=far.url), SLEEPING, lambda: False)
    for line in (lines[1], silent[1]):
        assert not line.ok
        assert not line.is_blocking
        assert line.remedy
    assert not names(shown)


def test_a_trial_of_a_place_that_is_not_there_says_so(films, tmp_path):
    (line,) = try_out(config(tmp_path / "gone", films), SLEEPING, lambda: False)
    assert not line.ok
    assert "is not there" in line.words
    assert str(tmp_path) not in line.words
