"""From a note in a client's history to its card on paper, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from concierge.services.gesture_steps import approve_gesture, gesture_log
from tests.fakes.house import person
from tests.fakes.seat import plan, words_on
from ui.kit.timeline import TimelineItem

CTRL = Qt.KeyboardModifier.ControlModifier


def key(qtbot, window, sign, held=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is, as a person does."""
    qtbot.keyClick(QApplication.focusWidget() or window, sign, held)


def test_from_the_history_to_the_card(window, seat, clients, qtbot, tmp_path):
    gesture = plan(person(seat.workplace, "Léo Martin"), clients[0])
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    window.place.client_asked.emit(clients[0])
    page = window.room("clients").page
    qtbot.waitUntil(lambda: page.profile is not None and page.timeline.items.rowCount() > 0)
    rows = page.timeline.items.rows()
    at = next(
        n for n, row in enumerate(rows)
        if isinstance(row, TimelineItem) and row.title.startswith("Handwritten note")
    )  # fmt: skip
    page.timeline.setCurrentIndex(page.timeline.items.index(at, 0))
    page.timeline.setFocus()
    key(qtbot, window, Qt.Key.Key_Return)
    screen = window.room("gestures")
    assert window.current == "gestures"
    qtbot.waitUntil(lambda: screen.current() is not None)
    assert screen.current().id == gesture
    key(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: screen.cards.print_button.isEnabled())
    screen.cards.printing.choose_file = lambda name: str(tmp_path / name)
    key(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: gesture_log(seat.workplace)[0].printed_at is not None)
    document = QPdfDocument()
    assert document.load(str(tmp_path / f"card-{gesture}.pdf")) is QPdfDocument.Error.None_
    assert "merci." in document.getAllText(0).text()
    document.close()
    key(qtbot, window, Qt.Key.Key_Escape)
    assert screen.page.isVisible()


def test_the_week_s_cards_answer_to_their_key_and_the_palette_knows_them(window, qtbot):
    key(qtbot, window, Qt.Key.Key_4, CTRL)
    assert "Print the week’s cards" in {action.title for action in window.actions_now()}
    key(qtbot, window, Qt.Key.Key_W)
    screen = window.room("gestures")
    assert "The week’s cards" in words_on(screen.cards)
    assert {"Print", "Save as PDF"} <= {action.title for action in window.actions_now()}
    key(qtbot, window, Qt.Key.Key_Escape)
    assert not screen.cards.isVisible()


def test_ctrl_enter_prints_from_every_choice(window, seat, clients, qtbot):
    gesture = plan(seat.workplace, clients[0])
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    key(qtbot, window, Qt.Key.Key_4, CTRL)
    screen = window.room("gestures")
    qtbot.waitUntil(lambda: screen.current() is not None)
    key(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: screen.cards.print_button.isEnabled())
    asked = []
    screen.cards.printing.choose_printer = lambda: asked.append(QApplication.focusWidget())
    for part in (screen.cards.choice.paper, screen.cards.choice.hand, screen.cards.choice.labels):
        part.setFocus()
        key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert len(asked) == 3
