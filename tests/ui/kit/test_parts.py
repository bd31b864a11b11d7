"""The parts work by keyboard and say what they are."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.kit.buttons import Button, FilterButton, Kind, key_words
from ui.kit.choices import Segments, Tabs
from ui.kit.client_rows import ClientList
from ui.kit.drawer import Drawer
from ui.kit.fields import SearchField, TextArea, TextField
from ui.kit.focus import FocusRing
from ui.kit.labels import PlainLabel
from ui.kit.meters import CountdownRing, CountdownState, LevelMeter
from ui.kit.panels import Banner, BannerKind, FlowRow, KeyValues
from ui.kit.rail import Rail, RailItem
from ui.kit.samples import CLIENTS, LINES, TIMELINE, WORK, line_model
from ui.kit.selects import CheckBox, SelectField
from ui.kit.statusbar import StatusBar
from ui.kit.tableview import TableView
from ui.kit.text import draw_line
from ui.kit.timeline import TimelineView
from ui.kit.toast import Toast
from ui.kit.work_rows import WorkList
from ui.theme import Role


@pytest.fixture
def stage(qtbot):
    """A shown window to put parts in."""
    window = QWidget()
    window.resize(900, 700)
    QVBoxLayout(window)
    qtbot.addWidget(window)

    def put(part):
        window.layout().addWidget(part)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return part

    put.window = window
    return put


def test_enter_and_space_press_a_button(stage, qtbot):
    button = stage(Button("Call", icon=Icon.PHONE, key="C"))
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2
    assert button.accessibleName() == "Call"
    assert button.accessibleDescription().startswith("C")


def test_a_bound_key_presses_but_never_while_one_writes(stage, qtbot):
    pressed = []
    button = stage(Button("Call", key="C", bind=True))
    button.clicked.connect(lambda: pressed.append(1))
    field = stage(TextField("Phone"))
    button.setFocus()
    qtbot.keyClick(stage.window, Qt.Key.Key_C)
    # A shortcut presses the button for a moment before it clicks.
    qtbot.waitUntil(lambda: pressed == [1])
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_C)
    assert pressed == [1]
    assert field.text() == "c"


def test_a_disabled_button_gives_its_reason(qtbot):
    button = Button("Send", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.set_reason("She has not agreed to SMS")
    assert not button.isEnabled()
    assert button.toolTip() == "She has not agreed to SMS"
    assert "agreed" in button.accessibleDescription()
    button.set_reason("")
    assert button.isEnabled()


def test_an_ampersand_is_shown_and_is_no_shortcut(qtbot):
    button = Button("Ask & send")
    qtbot.addWidget(button)
    assert button.words() == button.accessibleName() == "Ask & send"
    assert button.shortcut().isEmpty()


def test_keys_read_as_on_a_keyboard(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert key_words("Ctrl+Return") == "Ctrl ↵"
    assert key_words("/") == "/"


def test_the_focus_ring_shows_for_the_keyboard_only_and_follows(stage, qtbot):
    button = stage(Button("Call"))
    other = stage(Button("Message"))
    qtbot.waitUntil(other.isVisible)
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not [r for r in stage.window.findChildren(FocusRing) if r.isVisible()]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = [r for r in stage.window.findChildren(FocusRing) if r.isVisible()]
    assert ring.geometry().contains(button.geometry())
    button.move(button.x(), button.y() + 20)
    assert ring.geometry().contains(button.geometry())
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isHidden()


def test_the_focus_ring_waits_for_another_window_and_leaves_with_its_part(stage, qtbot):
    button = stage(Button("Call"))
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = stage.window.findChildren(FocusRing)
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(button, away)
    assert ring.isVisible()
    with qtbot.waitSignal(ring.destroyed):
        button.deleteLater()


@pytest.mark.parametrize("kind", [Tabs, Segments])
def test_arrows_move_the_choice(stage, qtbot, kind):
    choices = stage(kind([("a", "All"), ("m", "Mine 86")], name="Which"))
    told = []
    choices.changed.connect(told.append)
    first = choices.findChildren(QWidget)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert told == ["m"]
    assert choices.value() == "m"
    choices.set_value("a")
    choices.set_words("m", "Mine 87")
    assert told == ["m", "a"]


def test_fields_speak_their_error(qtbot):
    field = TextField("Phone", "+44")
    qtbot.addWidget(field)
    field.set_error("Four digits are missing for France")
    assert field.edit.accessibleName() == "Phone"
    assert "Four digits" in field.edit.accessibleDescription()
    field.set_error("")
    assert field.edit.accessibleDescription() == ""


def test_writing_is_plain_and_ctrl_enter_sends(stage, qtbot):
    area = stage(TextArea("Drafted apology"))
    area.set_text("<b>Bonjour</b>\nChloé")
    assert area.text() == "<b>Bonjour</b>\nChloé"
    with qtbot.waitSignal(area.submitted):
        qtbot.keyClick(area.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "<b>Bonjour</b>\nChloé"


def test_escape_clears_the_search_and_its_key_comes_back(stage, qtbot):
    search = stage(SearchField("Name, phone, order"))
    told = []
    search.text_changed.connect(told.append)
    qtbot.keyClicks(search.edit, "no")
    assert not search._key.isVisible()
    qtbot.keyClick(search.edit, Qt.Key.Key_Escape)
    assert told == ["n", "no", ""]
    assert search._key.isVisible()


def test_a_select_keeps_its_value_when_options_change(qtbot):
    select = SelectField([(1, "One"), (2, "Two")], name="Camera")
    qtbot.addWidget(select)
    select.set_value(2)
    told = []
    select.chosen.connect(told.append)
    select.set_options([(3, "Three"), (2, "Two")])
    assert select.value() == 2
    assert told == []
    select.set_value(3)
    assert told == [3]


def test_a_filter_is_set_and_cleared_by_click(stage, qtbot):
    button = stage(FilterButton("Any touch", [("v", "Video")]))
    told = []
    button.changed.connect(told.append)
    button.set_value("v")
    assert button.words() == "Video"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["v", None]
    assert button.words() == "Any touch"


def test_space_checks_the_box(stage, qtbot):
    box = stage(CheckBox("Second scarf & note"))
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert box.accessibleName() == "Second scarf & note"


def test_banner_and_facts_are_spoken_whole(qtbot):
    banner = Banner(BannerKind.DANGER, "The sign-in has expired", "Since 12:41.", "Sign in again")
    facts = KeyValues([("Dress", "36"), ("Shoe", "38")])
    qtbot.addWidget(banner)
    qtbot.addWidget(facts)
    assert banner.accessibleName() == "The sign-in has expired Since 12:41."
    with qtbot.waitSignal(banner.pressed):
        banner.button.click()
    facts.set_rows([("Likes", "ivory")])
    shown = [
        w.text() for w in facts.findChildren(QWidget) if hasattr(w, "text") and not w.isHidden()
    ]
    assert shown == ["Likes", "ivory"]


def test_the_toast_stays_while_it_is_looked_at(stage, qtbot):
    toast = Toast(stage.window)
    stage(QWidget())
    toast.show_undo("Note planned, €9.50 reserved", "Undo")
    assert toast.is_counting()
    toast.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast.is_counting()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast.is_counting()
    button = toast.findChild(Button)
    button.setFocus()
    assert not toast.is_counting()
    with qtbot.waitSignal(toast.undone):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert toast.isHidden()
    assert not toast.is_counting()


def test_the_toast_stands_above_the_status_bar_in_the_middle(stage):
    toast = Toast(stage.window)
    stage(QWidget())
    toast.set_lift(lambda: 32)
    toast.show_undo("Done")
    box = toast.geometry()
    assert stage.window.height() - box.bottom() - 1 == 24 + 32
    assert abs(box.center().x() - stage.window.width() // 2) <= 1


def test_what_could_not_be_done_is_told_whole_and_stays_longer(stage):
    toast = Toast(stage.window)
    stage(QWidget())
    stage.window.resize(700, 500)
    toast.set_lift(lambda: 32)
    toast.show_undo("Done")
    calm = toast.height()
    toast.show_failure("Not now.")
    short = toast.geometry()
    toast.show_failure("Shopify refused the sign-in. Enter its secret anew and test it. " * 3)
    box = toast.geometry()
    label = next(w for w in toast.findChildren(PlainLabel) if not w.isHidden())
    assert short.height() == calm < box.height()
    assert short.width() < box.width() <= stage.window.width()
    assert label.heightForWidth(label.width()) <= label.height()
    assert stage.window.height() - box.bottom() - 1 == 24 + 32
    assert toast.is_counting()
    toast.show_undo("Done")
    assert not toast.is_failure()
    assert toast.height() == calm


def test_the_drawer_closes_by_escape_and_sends_by_ctrl_enter(stage, qtbot):
    drawer = stage(Drawer("Handwritten note", "Chloé Laurent"))
    field = TextField("To")
    drawer.body.addWidget(field)
    with qtbot.waitSignal(drawer.closing):
        qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    with qtbot.waitSignal(drawer.submitted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert drawer._slide is None


def test_the_rail_tells_the_screen_and_its_count(stage, qtbot):
    items = [RailItem("today", Icon.SUN, "Today", "Ctrl+1"), RailItem("c", Icon.USERS, "Clients")]
    rail = stage(Rail(items, RailItem("set", Icon.SETTINGS_2, "Settings"), "Ana Ribeiro"))
    rail.set_count("today", 4)
    told = []
    rail.chosen.connect(told.append)
    button = rail._buttons["today"]
    assert button.accessibleName() == "Today, 4"
    assert "Today" in button.toolTip()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    rail.set_current("c")
    assert told == ["today"]


def test_the_status_bar_shows_one_state_at_a_time(stage, qtbot):
    bar = stage(StatusBar("Find or do anything"))
    bar.syncing("Reading orders", 3412, 10000, "3,412 of 10,000", "Cancel")
    assert bar._line.isVisible()
    with qtbot.waitSignal(bar.acted):
        bar._action.click()
    bar.rest("In sync 13:02")
    assert not bar._line.isVisible()
    assert not bar._action.isVisible()
    bar.signed_out("CRM sign-in expired", "Sign in again")
    assert bar._action.words() == "Sign in again"


def test_a_flow_row_wraps_and_centres(stage):
    holder = QWidget()
    flow = FlowRow(holder)
    for number in range(6):
        flow.addWidget(Button(f"Button {number}"))
    assert flow.heightForWidth(2000) == 32
    assert flow.heightForWidth(200) > 3 * 32
    assert flow.count() == 6
    flow.takeAt(0)
    assert flow.itemAt(9) is None


def test_meters_say_seconds_and_level(qtbot):
    ring, level = CountdownRing(), LevelMeter("Level")
    qtbot.addWidget(ring)
    qtbot.addWidget(level)
    ring.set_left(17.2, CountdownState.RECORDING)
    assert ring.accessibleName() == "0:18"
    for db, lit in ((None, 0), (-60.0, 0), (-30.0, 10), (0.0, 20), (6.0, 20)):
        level.set_level(db)
        assert level._lit == lit


def test_arrows_and_enter_work_the_client_list(stage, qtbot):
    clients = stage(ClientList("Clients"))
    clients.items.set_rows(CLIENTS)
    chosen, opened = [], []
    clients.chosen.connect(chosen.append)
    clients.opened.connect(opened.append)
    clients.setFocus()
    clients.setCurrentIndex(clients.items.index(0, 0))
    qtbot.keyClick(clients, Qt.Key.Key_Down)
    qtbot.keyClick(clients, Qt.Key.Key_Return)
    assert chosen[-1] == CLIENTS[1]
    assert opened == [CLIENTS[1]]
    spoken = clients.items.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Valentina Marchetti, Watched your video to the end, €31,480, 2 d"


def test_the_rows_own_button_acts_by_click_and_enter(stage, qtbot):
    work = stage(WorkList("Today"))
    work.items.set_rows(WORK)
    work.resize(656, 500)
    acted, opened = [], []
    work.acted.connect(acted.append)
    work.opened.connect(opened.append)
    index = work.items.index(1, 0)
    box = work.visualRect(index)
    spot = QPoint(box.right() - 40, box.bottom() - 32)
    qtbot.mouseClick(work.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert acted == [WORK[1]]
    qtbot.mouseClick(work.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, spot.y()))
    assert acted == [WORK[1]]
    work.setCurrentIndex(work.items.index(2, 0))
    qtbot.keyClick(work, Qt.Key.Key_Return)
    assert acted == [WORK[1], WORK[2]]
    assert opened == []


def test_space_checks_and_enter_opens_a_table_row(stage, qtbot):
    table = stage(TableView("Commission"))
    model = line_model(LINES, table)
    table.set_model(model)
    opened = []
    table.opened.connect(opened.append)
    table.setCurrentIndex(model.index(1, 2))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [line.number for line in model.checked()] == [1, 2]
    assert opened == [LINES[1]]


def test_the_timeline_asks_once_for_a_poster_and_opens_by_enter(stage, qtbot):
    line = TimelineView("Timeline")
    wanted, opened = [], []
    line.poster_wanted.connect(wanted.append)
    line.opened.connect(opened.append)
    line.items.set_rows(TIMELINE)
    stage(line)
    line.grab()
    line.grab()
    assert wanted == ["poster"]
    line.setCurrentIndex(line.items.index(0, 0))
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    line.keyPressEvent(event)
    assert opened == [TIMELINE[0]]


@pytest.mark.parametrize("role", [Role.TITLE, Role.HEAD, Role.BODY])
@pytest.mark.parametrize("wrap", [True, False])
@pytest.mark.parametrize("name", ["ريم الشامسي", "Ngọc Ẫnh Trần", "Call with فاطمة", "Peggy Qyj"])
def test_no_letter_of_a_name_is_cut(stage, role, wrap, name):
    """The dots below a yeh make the letter; the label has to have room for them."""
    label = stage(PlainLabel(name, role, wrap=wrap))
    label.resize(label.sizeHint())
    free = QImage(label.width() + 40, 160, QImage.Format.Format_ARGB32)
    free.fill(QColor("white"))
    painter = QPainter(free)
    draw_line(painter, QRectF(10, 40, label.width() + 10, 60), name, role, QColor("black"))
    painter.end()
    assert ink_rows(label.grab().toImage()) == ink_rows(free)


def ink_rows(image):
    """How many rows of pixels are drawn on, dark or light, whatever the paper."""
    paper = image.pixelColor(0, 0).lightness()
    return sum(
        any(abs(image.pixelColor(x, y).lightness() - paper) > 60 for x in range(image.width()))
        for y in range(image.height())
    )
