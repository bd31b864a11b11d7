"""Trying a portal: the sign-in, the scopes, and each property that an option names."""

from __future__ import annotations

from concierge.domain.errors import AccountError, ConciergeError, NotPermittedError, RejectedError
from concierge.services.ports import Check
from sync.connectors.hubspot.account import SPEND, Setup
from sync.connectors.hubspot.api import Api, Filter, Question

NO_TAGS = (
    "The VIP tag is neither read nor written: HubSpot has no tags. Name the property that holds "
    "them (option tag_property)."
)
_CORRECT = "Correct the account and test it again."
_GRANT = "Grant it in HubSpot's settings under Integrations, Private apps."
_KEYED = ("calls", "notes")


def checked(api: Api, setup: Setup) -> tuple[Check, ...]:
    """One line each; never raises for the environment's faults."""
    try:
        api.search(Question("contacts", (), limit=1))
    except ConciergeError as exc:
        return (Check("HubSpot", False, str(exc), _CORRECT),)
    lines = [Check("HubSpot", True, "HubSpot answers and the sign-in is accepted.")]
    try:
        lines += [_spend(api, setup), _orders(api), _tags(api, setup), _writing(api)]
        lines += [_field(api, ours, theirs) for ours, theirs in setup.fields.items()]
        lines.append(_key(api, setup))
    except ConciergeError as exc:
        lines.append(Check("The rest", False, str(exc), "Test the account again in a while."))
    return tuple(lines)


def _has(api: Api, kind: str, name: str) -> bool:
    """A search for a property that is not there is refused."""
    try:
        api.search(Question(kind, (), [Filter(name, "HAS_PROPERTY")], limit=1))
    except (NotPermittedError, AccountError):
        raise
    except RejectedError:
        return False
    return True


def _spend(api: Api, setup: Setup) -> Check:
    title = "Spend"
    if not _has(api, "contacts", setup.spend):
        remedy = "Name the property that holds what a contact has spent (option spend_property)."
        return Check(title, False, f"Contacts have no property {setup.spend}.", remedy)
    words = f"Places in the ranking follow the property {setup.spend}."
    if setup.spend == SPEND:
        words += " It sums up deals that were won, not orders, and knows no refunds."
    return Check(title, True, words)


def _orders(api: Api) -> Check:
    try:
        api.search(Question("orders", (), limit=1))
    except NotPermittedError as exc:
        return Check("Orders", False, str(exc), _GRANT)
    return Check("Orders", True, "Orders can be read; their pieces and returns are not told here.")


def _tags(api: Api, setup: Setup) -> Check:
    title = "Client tags"
    if not setup.tags:
        remedy = "A property of several checkboxes, with VIP among them, does well."
        return Check(title, False, NO_TAGS, remedy, is_blocking=False)
    if not _has(api, "contacts", setup.tags):
        words = f"Contacts have no property {setup.tags}."
        return Check(title, False, words, "Make it in HubSpot, or correct tag_property.")
    return Check(title, True, "Tags are read and written.")


def _field(api: Api, ours: str, theirs: str) -> Check:
    name = ours.removeprefix("concierge.")
    title = f"Field {name}"
    if _has(api, "contacts", theirs):
        return Check(title, True, f"It is kept in the property {theirs}.")
    remedy = f"Make it in HubSpot, or correct field.{name}."
    words = f"Contacts have no property {theirs}."
    return Check(title, False, words, remedy, is_blocking=False)


def _writing(api: Api) -> Check:
    """An empty batch changes nothing, and is refused where writing is not allowed."""
    try:
        api.change_none("contacts")
    except NotPermittedError as exc:
        return Check("Writing", False, str(exc), _GRANT, is_blocking=False)
    except RejectedError:
        # That there is nothing in it may be refused too; the scope was there.
        pass
    return Check("Writing", True, "Calls, notes and gestures can be written to HubSpot.")


def _key(api: Api, setup: Setup) -> Check:
    title = "Written once"
    if not setup.key:
        words = (
            "Before a call or note is written again, HubSpot is searched for it; what was "
            "written by others in between can be missed."
        )
        remedy = (
            "Make a property of calls and notes whose values are unique, and name it with the "
            "option key_property: then HubSpot itself takes nothing twice."
        )
        return Check(title, False, words, remedy, is_blocking=False)
    missing = [kind for kind in _KEYED if not _has(api, kind, setup.key)]
    if missing:
        words = f"The property {setup.key} is missing for: {', '.join(missing)}."
        return Check(title, False, words, "Make it in HubSpot, with unique values.")
    return Check(title, True, "HubSpot itself takes no call and no note twice.")
