"""Every table of the store, one module per area."""

from concierge.storage.tables import (
    attention,
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
    "attention",
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
