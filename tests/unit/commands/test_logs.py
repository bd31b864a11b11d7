"""The log beside the store: what is written there, and that nothing stops for want of it."""

import logging
import stat

import pytest

from concierge.services import logs
from concierge.services.doctor import check_store
from concierge.storage.opening import open_store
from tests.fakes.house import KEY


@pytest.fixture
def begun(tmp_path):
    """Begin a log in a folder; it ends with the test."""
    all_of_them = []

    def begin(folder, shown=logging.ERROR):
        handlers = logs.begin(folder, shown=shown)
        all_of_them.append(handlers)

    yield begin
    for handlers in all_of_them:
        logs.end(handlers)


def test_ours_is_kept_with_its_time_and_others_only_in_trouble(begun, tmp_path, capsys):
    begun(tmp_path)
    logging.getLogger("sync.engine").info("orders: 3 pages taken")
    logging.getLogger("some.library").info("hello")
    logging.getLogger("some.library").warning("trouble")
    kept = logs.log_file(tmp_path).read_text("utf-8").splitlines()
    assert [line.partition("Z ")[2].partition(" ")[2] for line in kept] == [
        "INFO sync.engine: orders: 3 pages taken",
        "WARNING some.library: trouble",
    ]
    assert capsys.readouterr().err == ""
    assert stat.S_IMODE(logs.log_file(tmp_path).stat().st_mode) == 0o600


def test_it_stays_small(begun, tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "_MOST_BYTES", 2_000)
    begun(tmp_path)
    for number in range(200):
        logging.getLogger("sync.engine").info("page %d", number)
    kept = sorted(tmp_path.iterdir())
    assert len(kept) == 3
    assert sum(path.stat().st_size for path in kept) <= 6_000
    assert "page 199" in logs.log_file(tmp_path).read_text("utf-8")


def test_where_nothing_can_be_written_nothing_stops(begun, tmp_path, capsys):
    begun(tmp_path / "nowhere" / "at all")
    logging.getLogger("sync.engine").error("trouble")
    assert capsys.readouterr().err.splitlines() == ["ERROR sync.engine: trouble"]


def test_a_command_answers_without_log_lines_and_leaves_them_beside_the_store(house, monkeypatch):
    log = logging.getLogger("concierge.tests")
    before = list(logging.getLogger().handlers)
    monkeypatch.setattr("main.run_staff", lambda _: log.warning("trouble") or 0)
    code, _, err = house("staff", "list")
    assert (code, err) == (0, "")
    log.warning("after the command")
    kept = logs.log_file(house.store.parent).read_text("utf-8")
    assert "trouble" in kept and "after" not in kept
    assert logging.getLogger().handlers == before


def test_the_doctor_says_where_the_log_is(tmp_path):
    path = tmp_path / "store.db"
    found = check_store(lambda: open_store(path, KEY), path)
    assert "no store yet" in found.words
    open_store(path, KEY).close()
    found = check_store(lambda: open_store(path, KEY), path)
    assert str(logs.log_file(tmp_path)) in found.words


def test_an_error_is_told_by_its_way_and_never_by_its_words():
    def stumble(name):
        raise ValueError(name)

    with pytest.raises(ValueError, match="Laurent") as caught:
        stumble("Chloé " + "Laurent")
    told = logs.way(caught.value)
    assert "in stumble" in told
    assert "Chloé Laurent" not in told
