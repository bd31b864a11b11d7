"""Ids of the store's rows: one type each, so that one can never be passed for another."""

from typing import NewType

AccountId = NewType("AccountId", int)
ClientId = NewType("ClientId", int)
HouseholdId = NewType("HouseholdId", int)
OrderId = NewType("OrderId", int)
OrderLineId = NewType("OrderLineId", int)
ParcelId = NewType("ParcelId", int)
RefundId = NewType("RefundId", int)
ReturnId = NewType("ReturnId", int)
InteractionId = NewType("InteractionId", int)
PromiseId = NewType("PromiseId", int)
PhoneCallId = NewType("PhoneCallId", int)
OccasionId = NewType("OccasionId", int)
GestureId = NewType("GestureId", int)
ConsultationId = NewType("ConsultationId", int)
CommissionLineId = NewType("CommissionLineId", int)
DueWorkId = NewType("DueWorkId", int)
OutboxId = NewType("OutboxId", int)
ConflictId = NewType("ConflictId", int)
MergeId = NewType("MergeId", int)
StaffId = NewType("StaffId", int)

RecordingId = NewType("RecordingId", str)
"""A take's id: 32 hex digits of a UUID, also the stem of its file names (no personal data)."""
