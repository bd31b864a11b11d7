"""Accounts in the settings: health in words, and connecting, correcting and removing one."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from concierge.domain.account_kinds import KINDS
from concierge.domain.csv_preview import BadRow, FileSeen, Preview, Question
from concierge.domain.errors import NeedsSignInError, NoKeyringError, RetryLaterError, UserError
from concierge.domain.remote import SkippedRecord
from concierge.services import health
from concierge.services.accounts import list_accounts, pause_account, secret_name
from concierge.services.drafts import load_draft
from concierge.services.ingest import StoreIngest
from concierge.services.ports import Check, SyncReport
from concierge.services.publishing import Words, publish_film
from concierge.storage.accounts import Pulled
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from tests.unit.services.test_films import kept as kept_film
from ui.settings.asking import RemoveDrawer, SecretDrawer, SkippedDrawer
from ui.settings.connect import ConnectDrawer, OptionsDrawer
from ui.settings.labels import labels
from ui.settings.screen import SettingsScreen
from ui.window import Window

WELL = Check("Sign-in", True, "The sign-in works.")
HIDDEN = Check("Old orders", False, "Orders older than 60 days are hidden.", "Ask for all.", False)
REFUSED = Check("Sign-in", False, "The shop refused the sign-in.", "Enter another secret.")


class Shops:
    """ports.Shops that answers what a test says."""

    def __init__(self):
        self.found = [WELL]
        self.preview_is = Preview(())
        self.asked = []

    def check_options(self, kind, options):
        if kind == "shopify" and "http" in options.get("shop_url", ""):
            raise UserError("Enter the address without https.", "shop_url")

    def check(self, config):
        self.asked.append(config)
        return self.found

    def writes(self, kind, options):
        return frozenset()

    def preview(self, config, known):
        answered = set(config.options)
        questions = tuple(q for q in self.preview_is.questions if q.option not in answered)
        return Preview(self.preview_is.files, questions=questions, new_clients=3,
                       bad_rows=self.preview_is.bad_rows,
                       bad_rows_total=len(self.preview_is.bad_rows))  # fmt: skip


class Kept(dict):
    """Secrets in memory."""

    put = dict.__setitem__

    def drop(self, name):
        self.pop(name, None)


@pytest.fixture
def shops(seat):
    seat.place.shops = Shops()
    return seat.place.shops


@pytest.fixture
def kept(seat):
    found = Kept()
    found.put(secret_name(seat.workplace, 1), "of the shop")
    seat.place.secrets = lambda: found
    seat.place.control_of = lambda account: None
    return found


@pytest.fixture
def screen(seat, shops, kept, qtbot):
    made = SettingsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.activateWindow()
    made.enter()
    return made


def do(screen, title):
    next(action for action in screen.actions_now() if action.title == title).run()


def names(workplace):
    return [account.name for account in list_accounts(workplace)]


def enter(field, text):
    field.set_text(text)
    field.edit.editingFinished.emit()


# --- how it is --------------------------------------------------------------------------------


def chip(screen):
    return screen.accounts.cards[1]._health.words


def test_a_well_account_says_since_when(seat, screen):
    assert chip(screen) == "Not read yet"
    with seat.workplace.write() as unit:
        unit.accounts.pulled(1, Pulled(r.NOW - timedelta(minutes=2), 10_240, 0, (), r.NOW))
    screen.refresh()
    assert chip(screen) == "In sync 2 min ago"


def test_what_it_cannot_see_stands_there(seat, screen):
    words = "Shop hides orders older than 60 days."
    with seat.workplace.write() as unit:
        unit.accounts.pulled(1, Pulled(r.NOW, 10_240, 0, (words,), r.NOW))
    screen.refresh()
    assert words in words_on(screen)


def test_a_failing_account_says_since_when_why_and_when_it_is_tried_again(seat, screen):
    health.failed(seat.workplace, 1, RetryLaterError("Shop cannot be reached.", 600))
    screen.refresh()
    assert chip(screen) == "Failing since 14:05"
    told = words_on(screen)
    assert "Shop cannot be reached." in told
    assert "It is tried again by itself at 14:15." in told


def test_a_refused_sign_in_offers_a_new_secret_and_nothing_of_a_command(seat, screen):
    words = "Shop refused the sign-in. The command concierge accounts secret NAME mends it."
    health.failed(seat.workplace, 1, NeedsSignInError(words))
    screen.refresh()
    told = words_on(screen)
    assert "Shop refused the sign-in." in told
    assert not any("command concierge accounts" in words for words in told)
    screen.accounts.cards[1].buttons["secret"].click()
    assert isinstance(screen.drawer, SecretDrawer)


def test_pause_and_resume_by_the_palette(seat, screen):
    do(screen, "Shop: Pause")
    screen.refresh()
    assert chip(screen) == "Paused"
    assert list_accounts(seat.workplace)[0].paused
    titles = [action.title for action in screen.actions_now()]
    assert "Shop: Update now" not in titles
    do(screen, "Shop: Resume")
    assert not list_accounts(seat.workplace)[0].paused


def test_a_refresh_leaves_the_keyboard_where_it_was(seat, screen, qtbot):
    button = screen.accounts.cards[1].buttons["options"]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    screen.refresh()
    assert screen.accounts.cards[1].buttons["options"] is button
    pause_account(seat.workplace, 1)
    screen.refresh()
    assert QApplication.focusWidget() is screen.accounts.cards[1].buttons["options"]


def test_update_and_full_ask_for_this_account(screen, qtbot):
    with qtbot.waitSignal(screen.account_sync_asked) as asked:
        do(screen, "Shop: Update now")
    assert asked.args == [1, False]
    with qtbot.waitSignal(screen.account_sync_asked) as asked:
        do(screen, "Shop: Read everything again")
    assert asked.args == [1, True]


def test_the_reasons_of_skipped_records_can_be_read(seat, screen):
    skipped = [SkippedRecord(f"o{n}", "order without a currency") for n in range(2)]
    StoreIngest(seat.workplace).apply(1, "orders", [], None, skipped)
    with seat.workplace.write() as unit:
        unit.accounts.pulled(1, Pulled(r.NOW, 10, 2, (), r.NOW))
    screen.refresh()
    screen.accounts.cards[1].buttons["skipped"].click()
    assert isinstance(screen.drawer, SkippedDrawer)
    assert "Order without a currency · 2" in words_on(screen.drawer)
    assert "o0\no1" in words_on(screen.drawer)


def test_without_the_world_nothing_is_offered_that_cannot_be_done(seat, qtbot):
    made = SettingsScreen(seat.place)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    assert set(made.accounts.cards[1].buttons) == {"pause"}
    assert not made.accounts.connect_button.isVisible()


# --- connecting -------------------------------------------------------------------------------


@pytest.fixture
def drawer(screen):
    screen.connect_shop()
    assert isinstance(screen.drawer, ConnectDrawer)
    return screen.drawer


def fill_in(drawer, name="Maison Paris"):
    drawer.name.set_text(name)
    drawer.options.texts["shop_url"].set_text("shop.example.com")
    drawer.secret.set_text("shpat-1")


def test_a_test_shows_each_line_and_saves_nothing(seat, shops, drawer):
    shops.found = [WELL, HIDDEN]
    fill_in(drawer)
    drawer.try_it.click()
    told = words_on(drawer.checks)
    assert told[1:] == [WELL.words, HIDDEN.words, HIDDEN.remedy]
    assert names(seat.workplace) == ["Shop"]


def test_saving_tests_keeps_the_secret_and_starts_the_first_sync(
    seat, screen, shops, kept, drawer, qtbot
):
    fill_in(drawer)
    with qtbot.waitSignal(screen.account_sync_asked) as asked:
        qtbot.keyClick(drawer.name.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        drawer.submit()
    made = list_accounts(seat.workplace)[-1]
    assert (made.name, dict(made.options)) == ("Maison Paris", {"shop_url": "shop.example.com"})
    assert kept[secret_name(seat.workplace, made.id)] == "shpat-1"
    assert asked.args == [made.id, False]
    assert shops.asked[0].secret == "shpat-1"
    assert screen.drawer is None
    assert "Maison Paris is connected" in seat.toasts[-1][0]


def test_what_blocks_is_shown_and_nothing_is_saved(seat, shops, drawer):
    shops.found = [REFUSED]
    fill_in(drawer)
    drawer.submit()
    assert REFUSED.words in words_on(drawer.checks)
    assert "Something does not work yet: see below." in words_on(drawer)
    assert names(seat.workplace) == ["Shop"]


def test_errors_stand_at_their_field(drawer):
    fill_in(drawer, name="Shop")
    drawer.submit()
    assert "already an account" in drawer.name.message()
    drawer.name.set_text("Other")
    drawer.options.texts["shop_url"].set_text("https://shop.example.com")
    drawer.submit()
    assert drawer.name.message() == ""
    assert drawer.options.texts["shop_url"].message() == "Enter the address without https."
    drawer.options.texts["shop_url"].set_text("shop.example.com")
    drawer.secret.set_text("")
    drawer.test()
    assert drawer.secret.message() == "Enter the secret to try it with."


def test_without_a_keyring_it_says_how_to_do_without(seat, drawer):
    def locked():
        raise NoKeyringError("Locked.")

    drawer._secrets = locked
    fill_in(drawer)
    drawer.submit()
    assert any(words.startswith("This desktop has no keyring") for words in words_on(drawer))
    assert names(seat.workplace) == ["Shop"]


def test_esc_keeps_a_draft_but_never_the_secret(seat, screen, drawer, qtbot):
    fill_in(drawer)
    qtbot.keyClick(drawer.name.edit, Qt.Key.Key_Escape)
    assert screen.drawer is None
    screen.connect_shop()
    again = screen.drawer
    assert again.name.text() == "Maison Paris"
    assert again.options.texts["shop_url"].text() == "shop.example.com"
    assert again.secret.text() == ""
    assert "shpat" not in str(load_draft(seat.workplace, "connect"))


def test_each_kind_has_its_fields_and_its_words(drawer):
    for kind in KINDS:
        drawer.choice.set_value(kind.kind)
        keys = {field.key for field in kind.fields}
        assert set(drawer.options.values()) == keys
        assert (drawer.secret is None) is (kind.secret == "")
    wanted = {field.label for kind in KINDS for field in kind.fields}
    assert wanted | {kind.secret for kind in KINDS if kind.secret} <= set(labels())


def test_a_folder_is_looked_into_its_questions_answered_and_then_saved(
    seat, screen, shops, drawer, tmp_path
):
    shops.preview_is = Preview(
        (FileSeen("customers.csv", "customers", "Shopify", "utf-8", ",", 120,
                  (("email", "E-mail"),), ("Loyalty",)),),
        questions=(Question("dates", "orders.csv", "What comes first?", ("day", "month")),),
        bad_rows=(BadRow("customers.csv", 7, "no e-mail and no number"),),
    )  # fmt: skip
    drawer.choice.set_value("csv")
    drawer.name.set_text("Boutique")
    drawer.options.choose_folder = lambda: str(tmp_path)
    drawer.options._on_choose(drawer.options.texts["folder"])
    told = "\n".join(words_on(drawer.preview))
    assert "customers.csv: customers, Shopify, 120 rows, utf-8" in told
    assert "E-mail → email" in told
    assert "Left unread: Loyalty" in told
    assert "orders.csv: What comes first?" in told
    assert "customers.csv, line 7: no e-mail and no number" in told
    drawer.submit()
    assert "Answer what is asked about the folder first." in words_on(drawer)
    drawer.preview.questions["dates"].set_value("day")
    told = words_on(drawer.preview)
    assert "3 new" in told
    drawer.submit()
    made = list_accounts(seat.workplace)[-1]
    assert dict(made.options) == {"folder": str(tmp_path), "dates": "day"}


# --- correcting and removing ------------------------------------------------------------------


def test_options_are_corrected_and_others_stay(seat, screen):
    screen.accounts.cards[1].buttons["options"].click()
    drawer = screen.drawer
    assert isinstance(drawer, OptionsDrawer)
    assert drawer.options.texts["shop_url"].text() == "https://shop.example.com"
    drawer.options.texts["shop_url"].set_text("other.example.com")
    drawer.options.checks["read_only"].setChecked(True)
    drawer.submit()
    (account,) = list_accounts(seat.workplace)
    assert dict(account.options) == {"shop_url": "other.example.com", "read_only": "yes"}


def test_a_new_secret_is_tested_before_it_takes_the_old_one_s_place(seat, screen, shops, kept):
    kept.put(secret_name(seat.workplace, 1), "old")
    screen.accounts.cards[1].buttons["secret"].click()
    drawer = screen.drawer
    drawer.submit()
    assert drawer.secret.message() == "Enter the new secret."
    shops.found = [REFUSED]
    drawer.secret.set_text("new")
    drawer.submit()
    assert set(kept.values()) == {"old"}
    assert REFUSED.words in words_on(drawer)
    shops.found = [WELL]
    drawer.submit()
    assert set(kept.values()) == {"new"}
    assert screen.drawer is None


def test_removing_shows_what_goes_and_wants_the_name(seat, screen, kept):
    fill(seat.workplace, [r.client(1), r.client(2)])
    kept.put(secret_name(seat.workplace, 1), "old")
    screen.refresh()
    screen.accounts.cards[1].buttons["remove"].click()
    drawer = screen.drawer
    assert isinstance(drawer, RemoveDrawer)
    told = words_on(drawer)
    assert told[told.index("Clients") + 1] == "2"
    assert not drawer.primary.isEnabled()
    drawer.typed.set_text("Sho")
    drawer.submit()
    assert names(seat.workplace) == ["Shop"]
    drawer.typed.set_text("Shop")
    drawer.submit()
    assert names(seat.workplace) == []
    assert not kept
    screen.refresh()
    assert any(words.startswith("No shop is connected yet. It takes") for words in words_on(screen))


def test_removing_a_place_for_films_says_which_pages_stay_up(seat, screen, kept):
    (client,) = fill(seat.workplace, [r.client(1)])
    options = {"place": "/srv/films", "link": "https://films.example.com"}
    with seat.workplace.write() as unit:
        made = unit.accounts.add("Films", "film_folder", options)
        unit.accounts.set_writes(made, ["publish", "unpublish"])
    film = kept_film(seat.workplace, client)
    publish_film(seat.workplace, film, Words("For you", ""), None)
    with seat.workplace.write() as unit:
        unit.films.published(film, "https://films.example.com/k7f3/", r.NOW)
    screen.refresh()
    screen.accounts.cards[made].buttons["remove"].click()
    told = words_on(screen.drawer)
    assert told[told.index("Pages of films that stay up") + 1] == "1"


# --- from elsewhere ---------------------------------------------------------------------------


class Pull:
    def __init__(self):
        self.pulls = []

    def pull(self, progress, cancelled, full=False):
        self.pulls.append(full)
        return SyncReport(1, 1, 1, 1, (), r.NOW, r.NOW)


def test_the_empty_book_leads_to_connecting_and_the_first_sync_runs(seat, shops, kept, qtbot):
    with seat.workplace.write() as unit:
        unit.accounts.remove(1)
    control, asked = Pull(), []
    seat.place.control_of = lambda account: asked.append(account) or control
    window = Window(seat.place, lambda _: None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    window.go("clients")
    empty = window.room("clients").pane.empty
    assert empty.button.words() == "Connect a shop"
    empty.button.click()
    assert window.current == "settings"
    drawer = window.room("settings").drawer
    fill_in(drawer)
    drawer.submit()
    made = list_accounts(seat.workplace)[-1]
    assert asked == [made.id]
    assert control.pulls == [False]


def test_the_form_s_keys_work_from_anywhere_on_the_screen(screen, drawer):
    press(screen, "Esc")
    assert screen.drawer is None
