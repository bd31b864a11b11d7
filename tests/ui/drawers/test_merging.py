"""Two records of one person beside her page: offered, compared, made one, parted again."""

import pytest
from PySide6.QtCore import Qt

from concierge.domain.ids import AccountId
from concierge.domain.remote import Marketing
from concierge.services.book import list_clients
from concierge.services.duplicates import merge_clients, merges_of
from concierge.services.ingest import StoreIngest
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from ui.clients.page import ClientsScreen
from ui.drawers.merge import MergeDrawer

BOUTIQUE = AccountId(2)
SAME = {"email": "Chloe@Example.com", "phone": "+33 6 00 00 00 01"}


@pytest.fixture
def pair(seat):
    """She in the shop, and she in the boutique's exports under another name."""
    with seat.workplace.write() as unit:
        unit.accounts.add("Boutique", "csv", {})
    first = r.client(1, email="chloe@example.com", phone="+33600000001")
    (kept,) = fill(seat.workplace, [first], [r.order(1, 1)])
    ingest = StoreIngest(seat.workplace)
    second = r.client(2, **SAME, last_name="Laurent-Roux", email_marketing=Marketing.UNSUBSCRIBED)
    ingest.apply(BOUTIQUE, "ranking", [r.RemoteMember(second.remote_id, 1, r.eur(5000))], None)
    ingest.settle(BOUTIQUE, 100)
    ingest.apply(BOUTIQUE, "clients", [second], None)
    ingest.apply(BOUTIQUE, "orders", [r.order(2, 2), r.order(3, 2)], None)
    with seat.workplace.read() as unit:
        return kept, unit.incoming.ids(BOUTIQUE, [second.remote_id])[second.remote_id]


@pytest.fixture
def screen(seat, pair, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.activateWindow()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    seat.place.client_asked.connect(made.show_client)
    made.show_client(pair[0])
    return made


def names(seat):
    return [row.name for row in list_clients(seat.workplace)]


def compared(screen):
    """Through the banner, as she would."""
    banner = screen.page.alike
    assert banner.isVisible()
    banner.pressed.emit(int(banner.found[0].side.client))
    drawer = screen.page.drawer
    assert isinstance(drawer, MergeDrawer)
    assert drawer.part is not None
    return drawer


def test_her_page_says_who_may_be_the_same(screen):
    words = words_on(screen.page)
    assert "Chloé Laurent-Roux may be the same person" in words
    assert "The same e-mail and telephone, in Boutique" in words


def test_the_look_before_names_what_moves_and_what_gives_way(screen):
    words = words_on(compared(screen))
    assert "2 orders" in words
    assert any("set aside: Chloé Laurent-Roux" in text for text in words)
    assert "The stricter consent holds" in words


def test_made_one_by_keys_and_parted_by_undo(seat, screen, pair, qtbot):
    drawer = compared(screen)
    assert drawer.primary.hasFocus()
    qtbot.keyClick(drawer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(seat) == ["Chloé Laurent"]
    assert screen.page.drawer is None
    words, undo = seat.toasts[-1]
    assert words == "Chloé Laurent-Roux is one with Chloé Laurent now"
    qtbot.waitUntil(lambda: not screen.page.alike.isVisible())
    undo()
    assert sorted(names(seat)) == ["Chloé Laurent", "Chloé Laurent-Roux"]
    qtbot.waitUntil(screen.page.alike.isVisible)


def test_the_other_one_can_be_kept_and_her_page_opens(seat, screen, pair):
    drawer = compared(screen)
    drawer.part.swap.click()
    assert drawer.part.preview.kept.name == "Chloé Laurent-Roux"
    drawer.submit()
    assert names(seat) == ["Chloé Laurent-Roux"]
    assert screen.page.profile.id == pair[1]


def test_two_people_are_not_asked_about_again_until_that_is_undone(seat, screen, qtbot):
    drawer = compared(screen)
    drawer.apart.click()
    assert screen.page.drawer is None
    qtbot.waitUntil(lambda: not screen.page.alike.isVisible())
    assert len(names(seat)) == 2
    _, undo = seat.toasts[-1]
    undo()
    qtbot.waitUntil(screen.page.alike.isVisible)


def test_another_record_is_found_by_name(seat, screen, qtbot):
    other = r.client(3, email="", phone="", last_name="Kobayashi")
    fill(seat.workplace, [r.client(1, email="chloe@example.com"), other])
    seat.place.drawer_asked.emit("merge", int(screen.page.profile.id), None)
    drawer = screen.page.drawer
    assert drawer.search.edit.hasFocus()
    qtbot.keyClicks(drawer.search.edit, "Kobayashi")
    qtbot.keyClick(drawer.search.edit, Qt.Key.Key_Return)
    assert drawer.part.preview.gone.name.endswith("Kobayashi")
    assert not drawer.apart.isVisible()  # nobody thought they were one


def test_nobody_found_is_said_at_the_field(screen, seat, qtbot):
    seat.place.drawer_asked.emit("merge", int(screen.page.profile.id), None)
    drawer = screen.page.drawer
    qtbot.keyClicks(drawer.search.edit, "Xyzzy")
    qtbot.keyClick(drawer.search.edit, Qt.Key.Key_Return)
    assert "Nobody in the book is found by these words." in words_on(drawer)


def test_merged_records_are_listed_and_parted(seat, screen, pair):
    merge_clients(seat.workplace, *pair)
    screen.page.refresh()
    seat.place.drawer_asked.emit("merge", int(pair[0]), None)
    drawer = screen.page.drawer
    assert "Chloé Laurent-Roux · Boutique" in words_on(drawer)
    part = next(b for b in drawer.findChildren(type(drawer.primary)) if b.words() == "Part again")
    part.click()
    assert merges_of(seat.workplace, pair[0]) == ()
    assert len(names(seat)) == 2


def test_a_pair_that_cannot_be_made_one_is_refused_in_words(seat, screen, pair):
    merge_clients(seat.workplace, pair[1], pair[0])
    screen.page.refresh()
    # Her old id opens the client she became.
    assert screen.page.profile.id == pair[1]
    seat.place.drawer_asked.emit("merge", int(pair[1]), int(pair[0]))
    drawer = screen.page.drawer
    assert any("merged before" in text for text in words_on(drawer))
    assert not drawer.primary.isEnabled()


def test_the_palette_leads_there(screen):
    action = next(a for a in screen.actions_now() if a.id == "merge")
    action.run()
    assert isinstance(screen.page.drawer, MergeDrawer)
    press(screen, "Esc")
    assert screen.page.drawer is None
