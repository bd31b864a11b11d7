"""From the list of gestures to the outbox by keys alone: an order is asked, taken back, placed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from concierge.domain.outbox import DeliveryKind
from concierge.services.outbox import outbox
from tests.fakes.vendors import approved, connect_vendor

CTRL = Qt.KeyboardModifier.ControlModifier


def key(qtbot, window, sign, held=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is, as a person does."""
    qtbot.keyClick(QApplication.focusWidget() or window, sign, held)


def orders(seat):
    return [one for one in outbox(seat.workplace).waiting if one.kind is DeliveryKind.ORDER]


def test_an_order_is_asked_taken_back_and_placed(window, seat, clients, qtbot):
    connect_vendor(seat.workplace, name="Cards")
    approved(seat.workplace, clients[0])
    key(qtbot, window, Qt.Key.Key_4, CTRL)
    screen = window.room("gestures")
    qtbot.waitUntil(lambda: screen.current() is not None and screen.page.order.isVisible())
    key(qtbot, window, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: screen.page.ordering.is_asking)
    assert "Order for at most €9.50" in {action.title for action in window.actions_now()}
    for sign in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        key(qtbot, window, sign)
    assert screen.page.ordering.is_asking and orders(seat) == []
    key(qtbot, window, Qt.Key.Key_Escape)
    assert not screen.page.ordering.is_asking
    key(qtbot, window, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: screen.page.ordering.is_asking)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(orders(seat)) == 1)
    qtbot.waitUntil(lambda: screen.page.banner.isVisible())
    screen.page.banner.pressed.emit()
    assert window.current == "outbox"
