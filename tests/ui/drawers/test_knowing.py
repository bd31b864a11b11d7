"""Details, notes and conflicts beside a client: written, marked, told, decided."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from concierge.domain.errors import UserError
from concierge.domain.outbox import DeliveryKind
from concierge.services import details
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import outbox
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import press, words_on
from ui.clients.page import ClientsScreen
from ui.drawers.conflicts import ConflictsDrawer, Keep
from ui.drawers.details import DetailsDrawer
from ui.drawers.note import NoteDrawer
from ui.icons import Icon

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def client(seat):
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    return fill(seat.workplace, [r.client(1, tags=("VIP",), note="Rings first.")])[0]


@pytest.fixture
def screen(seat, client, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.activateWindow()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    made.show_client(client)
    return made


def known(seat, client):
    return details.client_details(seat.workplace, client)


def open_details(screen):
    press(screen, "E")
    drawer = screen.page.drawer
    assert isinstance(drawer, DetailsDrawer)
    return drawer


def told(seat):
    return [(row.kind, dict(row.payload)) for row in outbox(seat.workplace).waiting]


def again_from_shop(seat, **changes):
    record = r.client(1, **{"tags": ("VIP",), "updated_at": r.NOW + timedelta(1), **changes})
    StoreIngest(seat.workplace).apply(1, "clients", [record], None)


# --- details ----------------------------------------------------------------------------------


def test_what_is_known_stands_in_its_fields(screen):
    drawer = open_details(screen)
    assert drawer.note.text() == "Rings first."
    assert drawer.texts["concierge.never_say"].text() == "the Lyon fitting"
    assert drawer.tags.tags() == ("VIP",)
    assert not drawer.pinned.isChecked()


def test_only_what_was_changed_is_written_and_told(seat, screen, client, qtbot):
    drawer = open_details(screen)
    drawer.texts["concierge.likes"].set_text("Peonies")
    drawer.channel.set_value("whatsapp")
    qtbot.keyClicks(drawer.tags.field.edit, "Friend")
    qtbot.keyClick(drawer.tags.field.edit, Qt.Key.Key_Return)
    drawer.pinned.setChecked(True)
    drawer.submit()
    now = known(seat, client)
    assert now.fields["concierge.likes"] == "Peonies"
    assert now.fields["concierge.preferred_channel"] == "whatsapp"
    assert set(now.tags) == {"VIP", "Friend"}
    assert now.is_pinned
    (kind, fields), (tags, changed) = told(seat)
    assert (kind, tags) == (DeliveryKind.FIELDS, DeliveryKind.TAGS)
    assert set(fields["fields"]) == {"concierge.likes", "concierge.preferred_channel"}
    assert changed == {"add": ["Friend"], "remove": []}
    assert screen.page.drawer is None


def test_a_tag_that_arrived_meanwhile_is_not_taken_away(seat, screen, client):
    drawer = open_details(screen)
    drawer.tags.set_tags(["Friend"])
    again_from_shop(seat, tags=("VIP", "Press"), note="Rings first.")
    drawer.submit()
    assert set(known(seat, client).tags) == {"Press", "Friend"}


def test_what_another_desktop_wrote_meanwhile_is_shown_beside_what_is_typed(seat, screen, client):
    drawer = open_details(screen)
    drawer.note.set_text("Mornings.")
    drawer.channel.set_value("whatsapp")
    other = person(seat.workplace, "Kenji Mori")
    meant = {"note": "Allergic to nuts.", "concierge.preferred_channel": "call"}
    details.edit_details(other, client, meant, ["VIP"])
    drawer.submit()
    assert drawer.note.text() == "Mornings."
    assert "Kenji Mori wrote here meanwhile: “Allergic to nuts.”" in str(words_on(drawer))
    assert "Kenji Mori wrote here meanwhile: “Calls”" in str(words_on(drawer))
    assert known(seat, client).fields["note"] == "Allergic to nuts."
    drawer.note.set_text("Allergic to nuts. Mornings.")
    drawer.submit()
    assert known(seat, client).fields["note"] == "Allergic to nuts. Mornings."
    assert known(seat, client).fields["concierge.preferred_channel"] == "whatsapp"


def test_a_draft_does_not_overwrite_what_was_written_since(seat, screen, client):
    drawer = open_details(screen)
    drawer.note.set_text("Mornings.")
    drawer.closing.emit()
    other = person(seat.workplace, "Kenji Mori")
    details.edit_details(other, client, {"note": "Allergic to nuts."}, ["VIP"])
    drawer = open_details(screen)
    assert drawer.note.text() == "Mornings."
    drawer.submit()
    assert known(seat, client).fields["note"] == "Allergic to nuts."
    assert "“Allergic to nuts.”" in str(words_on(drawer))


def test_tags_by_keys_alone(screen, qtbot):
    tags = open_details(screen).tags
    edit = tags.field.edit
    qtbot.keyClicks(edit, "Friend,Press")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert tags.tags() == ("VIP", "Friend", "Press")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert tags.tags() == ("VIP", "Friend")
    qtbot.keyClick(tags.buttons()[0], Qt.Key.Key_Delete)
    assert tags.tags() == ("Friend",)
    qtbot.keyClicks(edit, "Friend")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert tags.tags() == ("Friend",)


def test_a_tag_left_in_the_field_is_saved_too(seat, screen, client, qtbot):
    drawer = open_details(screen)
    qtbot.keyClicks(drawer.tags.field.edit, "Friend")
    qtbot.keyClick(drawer.tags.field.edit, Qt.Key.Key_Return, CTRL)
    assert set(known(seat, client).tags) == {"VIP", "Friend"}


def test_what_the_shop_has_not_confirmed_is_marked(seat, screen, client):
    drawer = open_details(screen)
    drawer.texts["concierge.likes"].set_text("Peonies")
    drawer.submit()
    again = open_details(screen)
    assert again.texts["concierge.likes"].message() == "Not in Shop yet"
    assert again.texts["concierge.avoids"].message() == ""


def test_where_the_crm_takes_nothing_it_says_that_it_stays_here(seat, screen):
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, [])
    assert "What is written here stays here." in words_on(open_details(screen))


def test_what_is_too_long_is_said_at_its_field(seat, screen, client):
    drawer = open_details(screen)
    drawer.texts["concierge.likes"].set_text("x" * 501)
    drawer.submit()
    assert "1 characters too long" in drawer.texts["concierge.likes"].message()
    assert known(seat, client).fields["concierge.likes"] == ""


def test_a_draft_comes_back_over_what_the_shop_says_now(seat, screen, client, qtbot):
    drawer = open_details(screen)
    drawer.texts["concierge.likes"].set_text("Peonies")
    qtbot.keyClick(drawer.note.edit, Qt.Key.Key_Escape)
    again_from_shop(seat, note="Rings twice.")
    again = open_details(screen)
    assert again.texts["concierge.likes"].text() == "Peonies"
    assert again.note.text() == "Rings twice."
    assert set(again.changed()) == {"concierge.likes"}


# --- notes ------------------------------------------------------------------------------------


def test_a_note_stands_in_the_timeline_with_its_own_look(seat, screen, qtbot):
    press(screen, "Shift+N")
    drawer = screen.page.drawer
    assert isinstance(drawer, NoteDrawer)
    drawer.submit()
    assert drawer.text.message() == "The note has no words yet."
    drawer.text.set_text("Prefers the back entrance.")
    qtbot.keyClick(drawer.text.edit, Qt.Key.Key_Return, CTRL)
    screen.page.refresh()
    item = screen.page.timeline.items.row(0)
    assert (item.title, item.icon) == ("Your note", Icon.NOTEBOOK_TEXT)
    assert item.sentence == "Prefers the back entrance."
    assert [kind for kind, _ in told(seat)] == [DeliveryKind.NOTE]


def test_the_head_s_menu_leads_to_both_forms(screen):
    for place, form in ((0, DetailsDrawer), (1, NoteDrawer)):
        screen.page.head.more.click()
        screen.page.head.menu.actions()[place].trigger()
        assert isinstance(screen.page.drawer, form)
        screen.page.close_drawer()


# --- conflicts --------------------------------------------------------------------------------


@pytest.fixture
def torn(seat, screen, client):
    """The note and the likes were changed on both sides."""
    changed = {"note": "Ours.", "concierge.likes": "Peonies"}
    details.edit_details(seat.workplace, client, changed, ["VIP"])
    again_from_shop(seat, note="Theirs.", attributes={"concierge.likes": "Roses"})
    screen.page.refresh()
    return screen


def open_conflicts(screen):
    screen.page.conflicts.pressed.emit()
    drawer = screen.page.drawer
    assert isinstance(drawer, ConflictsDrawer)
    return drawer


def test_the_profile_says_so_and_shows_both_sides(torn):
    assert "2 facts were changed here and in the shop" in words_on(torn.page)
    drawer = open_conflicts(torn)
    told = words_on(drawer)
    for words in ("Ours.", "Theirs.", "Peonies", "Roses", "stands there now"):
        assert words in told
    assert any(words.startswith("Ana Ribeiro, Thursday, 11 June 2026") for words in told)
    assert not drawer.primary.isEnabled()


def test_ours_theirs_and_both_are_decided_and_told(seat, torn, client):
    drawer = open_conflicts(torn)
    by_field = {part.row.field: part for part in drawer.parts}
    by_field["note"].choice.set_value(Keep.BOTH)
    assert by_field["note"].both.text() == "Theirs.\nOurs."
    by_field["concierge.likes"].choice.set_value(Keep.OURS)
    drawer.submit()
    assert details.conflicts(seat.workplace, client) == ()
    fields = known(seat, client).fields
    assert (fields["note"], fields["concierge.likes"]) == ("Theirs.\nOurs.", "Peonies")
    torn.page.refresh()
    assert not torn.page.conflicts.isVisible()


def test_what_is_left_for_later_stays_in_the_list(seat, torn, client):
    drawer = open_conflicts(torn)
    drawer.parts[0].choice.set_value(Keep.THEIRS)
    drawer.submit()
    assert len(details.conflicts(seat.workplace, client)) == 1
    torn.page.refresh()
    assert "1 fact was changed here and in the shop" in words_on(torn.page)


def test_one_that_a_colleague_decided_leaves_the_others(seat, torn, client):
    drawer = open_conflicts(torn)
    for part in drawer.parts:
        part.choice.set_value(Keep.OURS)
    details.resolve_conflict(seat.workplace, drawer.parts[0].row.id, "Theirs.")
    drawer.submit()
    assert "This has been decided already." in words_on(drawer)
    assert len(drawer.parts) == 1
    drawer.submit()
    assert details.conflicts(seat.workplace, client) == ()
    with pytest.raises(UserError):
        details.resolve_conflict(seat.workplace, drawer.parts[0].row.id, "x")


def test_an_untouched_or_emptied_note_is_no_draft(seat, screen, client):
    press(screen, "Shift+N")
    drawer = screen.page.drawer
    drawer.text.set_text("Remember the")
    drawer.keep()
    assert any(text.startswith("Draft kept") for text in words_on(drawer))
    drawer.text.set_text("")
    drawer.keep()
    assert not any(text.startswith("Draft kept") for text in words_on(drawer))
    drawer.closing.emit()
    press(screen, "Shift+N")
    assert not any(text.startswith("Draft kept") for text in words_on(screen.page.drawer))
