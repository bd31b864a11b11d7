"""Kinds of account as a person sees them: what to enter for each, and where to find it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OptionField:
    """One thing to enter; `key` is the account's option."""

    key: str
    label: str
    example: str = ""
    is_required: bool = False
    is_folder: bool = False
    choices: tuple[str, ...] = ()
    """Empty for free text."""


@dataclass(frozen=True, slots=True)
class AccountKind:
    kind: str
    title: str
    fields: tuple[OptionField, ...]
    secret: str
    """What the secret is called there; empty for a kind that has none."""
    hint: str
    """Where to find all this, in a sentence or two."""


_READ_ONLY = OptionField("read_only", "Only read, tell nothing", choices=("no", "yes"))

KINDS = (
    AccountKind(
        "shopify",
        "Shopify",
        (
            OptionField("shop_url", "Address of the shop", "https://shop.example.com", True),
            OptionField("client_id", "Client id, for an app that has one", "0a1b2c3d"),
            OptionField("version", "Version of the API", "2026-04"),
            OptionField("draft_orders", "Checkout links as draft orders", choices=("no", "yes")),
            _READ_ONLY,
        ),
        "Access token, or the app's secret",
        "In the shop's settings, under Apps, develop an app. It needs to read customers, orders "
        "and all orders, and to write customers.",
    ),
    AccountKind(
        "vendure",
        "Vendure",
        (
            OptionField("url", "Address of the server", "https://shop.example.com", True),
            OptionField("user", "Administrator's name, without an API key", "concierge"),
            OptionField("channel", "Token of the channel, if there are several"),
            _READ_ONLY,
        ),
        "Password, or the API key",
        "An administrator who may read customers and orders and update customers is enough.",
    ),
    AccountKind(
        "hubspot",
        "HubSpot",
        (
            OptionField("currency", "Currency of the portal", "EUR", True),
            OptionField(
                "spend_property", "Property that holds what a contact has spent", "total_revenue"
            ),
            OptionField("tag_property", "Property that holds her tags", "concierge_tags"),
            OptionField("key_property", "Unique property of calls and notes", "concierge_key"),
            OptionField("field.likes", "Property that holds what she likes", "favourite_things"),
            _READ_ONLY,
        ),
        "Access token of the private app",
        "In HubSpot's settings, under Integrations, make a private app that may read and write "
        "contacts and read orders (crm.objects.contacts.read, crm.objects.contacts.write, "
        "crm.objects.orders.read).",
    ),
    AccountKind(
        "csv",
        "CSV folder",
        (
            OptionField("folder", "Folder with the exports", is_required=True, is_folder=True),
            OptionField("currency", "Currency, where the files name none", "EUR"),
            OptionField("zone", "Time zone of the files", "Europe/Paris"),
        ),
        "",
        "Put the shop's exports of customers and orders there; new files are taken in by "
        "themselves.",
    ),
)


def kind_of(kind: str) -> AccountKind | None:
    return next((known for known in KINDS if known.kind == kind), None)
