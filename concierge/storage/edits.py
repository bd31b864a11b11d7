"""Named queries on fields that were edited here, and on conflicts that wait for a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId, ConflictId, StaffId
from concierge.domain.merge import Conflict, Edit
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import Staff
from concierge.storage.tables.outbox import FieldConflict, FieldEdit, TagEdit


@dataclass(frozen=True, slots=True)
class ConflictFacts:
    id: ConflictId
    client: ClientId
    field: str
    ours: str
    theirs: str
    staff_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TagEdits:
    """Tags put on and taken off here that the CRM has not confirmed."""

    add: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.add or self.remove)


class Edits(AreaRows):
    def of(self, clients: Iterable[int]) -> dict[ClientId, dict[str, Edit]]:
        """Unconfirmed edits by client and field."""
        query = sa.select(FieldEdit).where(FieldEdit.client_id.in_(list(clients)))
        found: dict[ClientId, dict[str, Edit]] = {}
        for row in self._session.scalars(query):
            edit = Edit(row.field, row.base, row.value)
            found.setdefault(ClientId(row.client_id), {})[row.field] = edit
        return found

    def put(self, client: ClientId, edit: Edit, by: StaffId, at: datetime) -> None:
        """The newest edit of a field; what stood there before the first one stays its base."""
        row = self._session.get(FieldEdit, (client, edit.field))
        if row is None:
            row = FieldEdit(client_id=client, field=edit.field, base=edit.base)
            self._session.add(row)
        row.value, row.staff_id, row.at = edit.value, by, at
        self._unit.touch(Area.CLIENTS, [client])

    def confirmed(self, client: ClientId, fields: Mapping[str, Any]) -> None:
        """These arrived as {"base", "value"}; one edited again meanwhile goes on from there."""
        for name, told in fields.items():
            row = self._session.get(FieldEdit, (client, name))
            if row is None:
                continue
            if row.value == told["value"]:
                self._session.delete(row)
            else:
                row.base = told["value"]

    def author(self, client: ClientId, field: str) -> StaffId | None:
        """Who wrote the unconfirmed edit of this field."""
        row = self._session.get(FieldEdit, (client, field))
        return None if row is None else StaffId(row.staff_id)

    def newest(self, client: ClientId) -> datetime | None:
        """When the last of her unconfirmed fields was written."""
        query = sa.select(sa.func.max(FieldEdit.at)).where(FieldEdit.client_id == client)
        return self._session.scalar(query)

    def authors(self, client: ClientId) -> dict[str, str]:
        """Names of who wrote the unconfirmed edits, by field."""
        query = sa.select(FieldEdit.field, Staff.name).join(Staff, FieldEdit.staff_id == Staff.id)
        rows = self._session.execute(query.where(FieldEdit.client_id == client))
        return {row.field: row.name for row in rows}

    def set_value(self, client: ClientId, field: str, value: str) -> None:
        self._session.get_one(FieldEdit, (client, field)).value = value

    # --- tags ---------------------------------------------------------------------------

    def tags_of(self, clients: Iterable[int]) -> dict[ClientId, TagEdits]:
        query = sa.select(TagEdit.client_id, TagEdit.tag, TagEdit.added)
        query = query.where(TagEdit.client_id.in_(list(clients)))
        found: dict[ClientId, TagEdits] = {}
        for row in self._session.execute(query):
            client = ClientId(row.client_id)
            had = found.get(client, TagEdits())
            tag = frozenset((row.tag,))
            found[client] = (
                TagEdits(had.add | tag, had.remove)
                if row.added
                else TagEdits(had.add, had.remove | tag)
            )
        return found

    def put_tags(
        self, client: ClientId, add: Iterable[str], remove: Iterable[str], by: StaffId, at: datetime
    ) -> None:
        """The newest word on each tag."""
        for added, tags in ((True, add), (False, remove)):
            for tag in tags:
                row = self._session.get(TagEdit, (client, tag))
                if row is None:
                    row = TagEdit(client_id=client, tag=tag)
                    self._session.add(row)
                row.added, row.staff_id, row.at = added, by, at
        self._unit.touch(Area.CLIENTS, [client])

    def tags_settled(self, client: ClientId, tags: Iterable[str], *, added: bool) -> None:
        """These arrived; one that was turned round meanwhile stays."""
        self._session.execute(
            sa.delete(TagEdit).where(
                TagEdit.client_id == client,
                TagEdit.tag.in_(list(tags)),
                TagEdit.added.is_(added),
            )
        )

    def tag_author(self, client: ClientId) -> StaffId | None:
        """Who wrote the newest of them."""
        query = sa.select(TagEdit.staff_id).where(TagEdit.client_id == client)
        found = self._session.scalar(query.order_by(TagEdit.at.desc()).limit(1))
        return None if found is None else StaffId(found)

    # --- fields that arrived, or did not --------------------------------------------------

    def settle(self, client: ClientId, fields: Sequence[str]) -> None:
        if fields:
            self._session.execute(
                sa.delete(FieldEdit).where(
                    FieldEdit.client_id == client, FieldEdit.field.in_(list(fields))
                )
            )

    def conflict(self, client: ClientId, conflict: Conflict, at: datetime) -> None:
        """Our value gives way and waits for a person; its edit ends."""
        edit = self._session.get_one(FieldEdit, (client, conflict.field))
        self._session.add(
            FieldConflict(
                client_id=client,
                field=conflict.field,
                ours=conflict.ours,
                theirs=conflict.theirs,
                staff_id=edit.staff_id,
                at=at,
            )
        )
        self._session.delete(edit)
        self._unit.touch(Area.CLIENTS, [client])

    def conflicts(self, client: ClientId | None = None) -> list[ConflictFacts]:
        """Those nobody has decided, oldest first; of one client, with records merged into hers,
        or of all."""
        query = sa.select(FieldConflict, Staff.name.label("staff_name"))
        query = query.join(Staff, Staff.id == FieldConflict.staff_id)
        query = query.where(FieldConflict.resolved_at.is_(None)).order_by(FieldConflict.id)
        if client is not None:
            hers = sa.select(Client.id).where(
                sa.or_(Client.id == client, Client.merged_into == client)
            )
            query = query.where(FieldConflict.client_id.in_(hers))
        return [self._facts(row) for row in self._session.execute(query)]

    def one(self, conflict: ConflictId) -> ConflictFacts | None:
        query = sa.select(FieldConflict, Staff.name.label("staff_name"))
        query = query.join(Staff, Staff.id == FieldConflict.staff_id)
        query = query.where(FieldConflict.id == conflict, FieldConflict.resolved_at.is_(None))
        row = self._session.execute(query).one_or_none()
        return None if row is None else self._facts(row)

    def resolve(self, conflict: ConflictId, by: StaffId, at: datetime) -> None:
        row = self._session.get_one(FieldConflict, conflict)
        row.resolved_at, row.resolved_by = at, by
        self._unit.touch(Area.CLIENTS, [ClientId(row.client_id)])

    @staticmethod
    def _facts(row: Any) -> ConflictFacts:
        found: FieldConflict = row.FieldConflict
        return ConflictFacts(
            id=ConflictId(found.id),
            client=ClientId(found.client_id),
            field=found.field,
            ours=found.ours,
            theirs=found.theirs,
            staff_name=row.staff_name,
            at=found.at,
        )
