"""Before the window: a lost key, a damaged store and a new house, told and answered on screen."""

from contextlib import closing
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from concierge.commands import door as commands
from concierge.domain import recovery_key
from concierge.domain.errors import DamagedStoreError, MissingKeyError, NoKeyringError
from concierge.services.workplace import load_house
from concierge.storage.database import StoreKey
from concierge.storage.opening import new_raw_key, open_store
from tests.fakes.seat import words_on
from ui.door import Door, KeySheet, ask_house, ask_key, tell_key, tell_shut, zone_here
from ui.kit.panels import Banner

MISSING = MissingKeyError("A store is here, but this desktop's keyring holds no key for it.")


@pytest.fixture
def raw(tmp_path):
    key = new_raw_key()
    open_store(tmp_path / "store.db", StoreKey(raw=key)).close()
    return key


@pytest.fixture
def meet(qapp, qtbot, monkeypatch):
    """Whoever stands before the door does these one after the other, then shuts it."""
    shown = []
    opening = Door.showEvent

    def show_event(door, event):
        opening(door, event)
        QTimer.singleShot(0, shown[-1])

    monkeypatch.setattr(Door, "showEvent", show_event)

    def plan(*acts):
        steps = list(acts)

        def next_step():
            open_ = [d for d in QApplication.topLevelWidgets() if isinstance(d, Door)]
            for door in [d for d in open_ if d.isVisible()]:
                step = steps.pop(0) if steps else Door.close
                step(door)
                if door.isVisible():
                    QTimer.singleShot(0, next_step)

        shown.append(next_step)
        return steps

    yield plan
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Door):
            widget.deleteLater()


def enter(qtbot, door, **answers):
    for key, text in answers.items():
        door.fields[key].set_text(text)
    last = list(door.fields.values())[-1]
    qtbot.keyClick(last.edit, Qt.Key.Key_Return)


def test_a_recovery_key_opens_the_store_and_a_mistyped_one_is_told(tmp_path, raw, meet, qtbot):
    path, told = tmp_path / "store.db", []
    written = recovery_key.written(raw)
    left = meet(
        lambda door: told.append(door.fields["key"].edit.echoMode()),
        lambda door: enter(qtbot, door, key=""),
        lambda door: told.append(door.fields["key"].message()),
        lambda door: enter(qtbot, door, key="another passphrase"),
        lambda door: told.append([b.accessibleName() for b in door.findChildren(Banner)]),
        lambda door: enter(qtbot, door, key=written),
    )
    store = ask_key(MISSING, is_new=False, act=partial(commands.unlock, path))
    assert store is not None
    store.close()
    assert left == []
    assert told[0] is QLineEdit.EchoMode.Password
    assert told[1] == "Nothing was entered. Nothing was changed."
    assert "does not open the store" in told[2][0]


def test_a_new_store_wants_its_passphrase_twice(tmp_path, meet, qtbot):
    path, told = tmp_path / "store.db", []
    meet(
        lambda door: enter(qtbot, door, key="a long passphrase", again="a long passphrse"),
        lambda door: told.append(door.fields["again"].message()),
        lambda door: told.append(path.exists()),
        lambda door: enter(qtbot, door, again="a long passphrase"),
    )
    store = ask_key(
        NoKeyringError("This desktop has no keyring."),
        is_new=True,
        act=partial(commands.unlock, path),
    )
    store.close()
    assert told == ["The two passphrases differ. Nothing was made.", False]
    open_store(path, StoreKey(passphrase="a long passphrase")).close()


def test_giving_up_changes_nothing(tmp_path, raw, meet, qtbot):
    meet(lambda door: qtbot.keyClick(door, Qt.Key.Key_Escape))
    assert ask_key(MISSING, is_new=False, act=partial(commands.unlock, tmp_path)) is None
    open_store(tmp_path / "store.db", StoreKey(raw=raw)).close()


def test_a_damaged_store_is_told_with_nothing_to_enter(meet):
    told = []
    meet(lambda door: told.extend([words_on(door), door.open.isVisible(), len(door.fields)]))
    tell_shut(DamagedStoreError("The store's file is damaged. Nothing was changed."))
    assert "The store's file is damaged. Nothing was changed." in told[0]
    assert told[1:] == [False, 0]


def test_a_new_house_is_made_of_five_answers(tmp_path, raw, meet, qtbot):
    told = []
    with closing(open_store(tmp_path / "store.db", StoreKey(raw=raw))) as store:
        good = {
            "house": "Maison Noire",
            "currency": "eur",
            "zone": "Europe/Paris",
            "agents": "Ana Ribeiro, Léo Martin",
            "managers": "Margaux Vidal",
        }
        for field, bad in (("currency", "Taler"), ("zone", "Paris"), ("agents", " , ")):
            meet(
                lambda door, f=field, b=bad: enter(qtbot, door, **{**good, f: b}),
                lambda door, f=field: told.append(door.fields[f].message()),
            )
            assert ask_house(zone_here(), "EUR", partial(commands.found, store)) is None
        assert load_house(store).staff == ()
        meet(lambda door: enter(qtbot, door, **good))
        house = ask_house(zone_here(), "EUR", partial(commands.found, store))
        assert house == load_house(store)
    assert [words.split(".")[0] for words in told] == [
        "The currency 'TALER' is not known",
        "The time zone 'Paris' is not known",
        "Somebody must look after the clients: give at least one name",
    ]
    assert (house.name, house.currency, house.zone_name) == ("Maison Noire", "EUR", "Europe/Paris")
    assert [s.name for s in house.staff] == ["Ana Ribeiro", "Léo Martin", "Margaux Vidal"]


def test_the_recovery_key_is_shown_whole_and_can_be_copied(raw, meet):
    seen = []

    def look(door):
        (sheet,) = door.findChildren(KeySheet)
        for line in sheet.lines:
            assert line.width() >= line.sizeHint().width()
            assert line.visibleRegion().boundingRect() == line.rect()
        seen.append(" ".join(line.text() for line in sheet.lines))
        sheet.copy.click()

    meet(look)
    tell_key(recovery_key.written(raw))
    assert recovery_key.read(seen[0]) == raw
    assert recovery_key.read(QGuiApplication.clipboard().text()) == raw
