"""What a test reads of Today's list, and what it does most."""

from tests.fakes.seat import press
from ui.today.putting_off import REASONS


def shown(screen):
    return [item.name for item in screen.list.items.rows()]


def shown_keys(screen):
    return [row.key for row in screen.list.items.rows()]


def item(screen, place=0):
    return screen.list.items.row(place).worded()


def put_off(screen, reason=REASONS[0], days=1):
    press(screen, "L")
    screen.page.putting_off.days.set_value(days)
    screen.page.putting_off.reason.set_value(reason)
    screen.page.putting_off.save.click()
