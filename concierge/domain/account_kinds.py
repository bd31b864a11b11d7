"""Kinds of account as a person sees them: what to enter for each, and where to find it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from concierge.domain.vendors import CARD, CURRENCY, FLOWERS, GIFT, PAID_IN, RATE


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
    is_shop: bool = True
    """Whether clients are read from it."""
    is_read: bool = True
    """Whether anything is read from it regularly; others are only told."""
    signs_in_as: str = ""
    """The option without which nobody signs in, so that no secret is needed; empty where it
    always is."""


_READ_ONLY = OptionField("read_only", "Only read, tell nothing", choices=("no", "yes"))

_PAID = (
    OptionField(CURRENCY, "Currency it is paid in", PAID_IN),
    OptionField(RATE, "What one unit of it costs here, at most", "0.95"),
)
_LINK = OptionField("link", "Address under which films are seen", "https://films.example.com", True)
_PAGE = (
    OptionField("brand", "Name of the house on the page", "Maison Example"),
    OptionField("days", "Days until a film is taken off, 0 for never", "90"),
    OptionField("keep_days", "Days until a film is erased here too, 0 for never", "365"),
    OptionField("action_words", "Words of the button under a film", "Visit us"),
    OptionField("action_link", "Where that button leads", "https://shop.example.com"),
    OptionField("beacon", "Address that hears of what was watched", "https://films.example.com/b"),
    OptionField("watched", "File or address where that is written down", "/var/log/films.log"),
)

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
            OptionField("tag_property", "Property that holds the client's tags", "concierge_tags"),
            OptionField("key_property", "Unique property of calls and notes", "concierge_key"),
            OptionField("field.likes", "Property of what the client likes", "favourite_things"),
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
    AccountKind(
        "film_folder",
        "Films in a folder",
        (OptionField("place", "Folder that a web server shows", "", True, True), _LINK, *_PAGE),
        "",
        "A folder on this desktop or the house's network that a web server shows at the address "
        "below. Each film gets a page of its own there.",
        is_shop=False,
        is_read=False,
    ),
    AccountKind(
        "film_store",
        "Films in an object store",
        (
            OptionField("place", "Address of the store", "s3://films/house", True),
            _LINK,
            OptionField("key_id", "Id of the access key, or of the Azure account", "AKIDEXAMPLE"),
            OptionField("region", "Region, where the store has several", "eu-west-3"),
            OptionField("endpoint", "Address of a store that speaks S3, if it is not Amazon's"),
            *_PAGE,
        ),
        "Secret access key, Google's service account as JSON, or Azure's key",
        "An access key that may write, read and delete below this address is enough: s3://, gs:// "
        "or az://, then the bucket, then a folder in it.",
        is_shop=False,
        is_read=False,
    ),
    AccountKind(
        "mail",
        "Mailbox",
        (
            OptionField("host", "Mail server", "smtp.example.com", True),
            OptionField("from", "Address of the sender", "concierge@example.com", True),
            OptionField("user", "Name to sign in with", "concierge@example.com"),
            OptionField("port", "Port, if it is not 587"),
            OptionField("security", "Encryption", choices=("starttls", "tls")),
        ),
        "Password of the mailbox",
        "The house's own mail server, or its mail provider's under SMTP. What agents send leaves "
        "from there.",
        is_shop=False,
        is_read=False,
        signs_in_as="user",
    ),
    AccountKind(
        "handwrytten",
        "Handwrytten notes",
        (
            OptionField(CARD, "Number of the card", "3404", True),
            OptionField("font", "Handwriting", "hwDavid", True),
            *_PAID,
        ),
        "API key",
        "In Handwrytten, under Integrations. Notes are written there by pen and posted; each is "
        "paid by the card or credit that the account has.",
        is_shop=False,
        is_read=False,
    ),
    AccountKind(
        "goody",
        "Goody gifts",
        (
            OptionField(GIFT, "Product for gifts", "9abf2d67-e4f3-4d43-9142-4a1f0d10aaa0"),
            OptionField(FLOWERS, "Product for flowers", "bce96879-2e1d-4ab2-a320-37d23a1f0dbf"),
            OptionField("payment_method", "Payment method, if there are several"),
            *_PAID,
        ),
        "API key",
        "In Goody, under API keys. Name a product for gifts, one for flowers, or both: each order "
        "is paid by the account's own payment method.",
        is_shop=False,
        is_read=False,
    ),
    AccountKind(
        "loop",
        "Loop returns",
        (),
        "API key",
        "In Loop's settings, under Developer tools, make a key with the scope Return. It tells "
        "when a return's label is scanned first.",
        is_shop=False,
    ),
    AccountKind(
        "easypost",
        "EasyPost tracking",
        (),
        "API key",
        "In EasyPost, under API keys, the production key. It follows the parcels of the clients in "
        "the book; each that is followed is counted by EasyPost.",
        is_shop=False,
    ),
    AccountKind(
        "aircall",
        "Aircall telephone",
        (
            OptionField("api_id", "API ID", "a1b2c3d4e5f6", is_required=True),
            OptionField(
                "users", "Who is which Aircall user", "Ana Ribeiro=456, Paul Morel=457", True
            ),
        ),
        "API token",
        "In Aircall's dashboard, under Integrations and API, make an API key. A user's number "
        "stands at the end of the address of that user's page there.",
        is_shop=False,
    ),
)


def is_shop(kind: str) -> bool:
    known = kind_of(kind)
    return known is None or known.is_shop


def is_read(kind: str) -> bool:
    known = kind_of(kind)
    return known is None or known.is_read


def kind_of(kind: str) -> AccountKind | None:
    return next((known for known in KINDS if known.kind == kind), None)


def needs_secret(kind: str, options: Mapping[str, str]) -> bool:
    """Whether an account with these options asks for one."""
    known = kind_of(kind)
    if known is None or not known.secret:
        return known is None
    return not known.signs_in_as or bool(options.get(known.signs_in_as, "").strip())
