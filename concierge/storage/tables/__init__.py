"""Every table of the store, one module per area."""

from concierge.storage.tables import (
    clients,
    commission,
    consultations,
    gestures,
    house,
    interactions,
    orders,
    outbox,
    work,
)

__all__ = [
    "clients",
    "commission",
    "consultations",
    "gestures",
    "house",
    "interactions",
    "orders",
    "outbox",
    "work",
]
