"""What the machine refuses is a sentence: a full disk, a taken port, no display, no room."""

import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from concierge.commands import display
from concierge.domain.errors import StoreError, UserError
from concierge.services.exports import save
from concierge.storage.opening import open_store
from main import main
from tests.unit.commands.house import KEY

ROOT = Path(__file__).parents[3]
FULL = Path("/dev/full")
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes of files are POSIX's")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_what_we_write_about_clients_is_its_owners_alone(house, tmp_path):
    file = tmp_path / "clients.csv"
    file.write_bytes(b"older, open to everybody")
    file.chmod(0o644)
    assert house("export", "clients", "--out", str(file))[0] == 0
    assert mode(file) == 0o600
    assert mode(house.store) == 0o600
    assert mode(house.store.parent) == mode(house.store.parent / "recordings") == 0o700


def test_only_a_file_is_written_over(tmp_path):
    with pytest.raises(UserError, match="is no file"):
        save(tmp_path, b"x")
    beneath = tmp_path / "file"
    beneath.write_bytes(b"")
    with pytest.raises(UserError, match="could not be written"):
        save(beneath / "clients.csv", b"x")


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(StoreError, match="is a folder"):
        open_store(tmp_path, KEY)


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
def test_a_full_disk_behind_stdout_is_a_sentence_and_one():
    command = [sys.executable, "-X", "utf8", str(ROOT / "main.py"), "doctor", "--json"]
    with FULL.open("w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT
        )
    assert done.returncode == 1
    assert "could not be written" in done.stderr
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr


def test_a_taken_port_is_said(capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["sandbox", "--customers", "100", "--port", str(port)]) == 1
    assert f"port {port} cannot be used" in capsys.readouterr().err


def test_a_demo_that_can_leave_nothing_says_so_first(tmp_path, capsys):
    file = tmp_path / "file"
    file.write_bytes(b"")
    for out in (file, file / "below"):
        assert main(["demo", "--headless", "--out", str(out)]) == 1
        assert f"Nothing can be written in {out}" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize("shown", ["", ":9876"])
def test_without_a_display_there_is_a_way_out(monkeypatch, capsys, tmp_path, shown):
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", shown)
    assert not display.has_screen()
    assert main(["--store", str(tmp_path / "none.db")]) == 1
    assert "concierge demo --headless" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_display_far_away_or_wayland_is_believed(monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", "desk.example.com:0")
    assert display.has_screen()
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert display.has_screen()
