"""Every kind of account with a far side on loopback, its reader, its writer and what is told it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind
from concierge.services.ports import AccountConfig
from sync.connectors.hubspot import pull as hubspot_pull
from sync.connectors.hubspot import push as hubspot_push
from sync.connectors.shopify import pull as shopify_pull
from sync.connectors.shopify import push as shopify_push
from sync.connectors.vendure import pull as vendure_pull
from sync.connectors.vendure import push as vendure_push

PRIVATE = "Ada Lovelace"
NOW = datetime(2026, 3, 2, tzinfo=UTC)
KEY = "ab" * 16
SHOPIFY = (shopify_pull, shopify_push, "shopify", {})
VENDURE = (vendure_pull, vendure_push, "vendure", {})
HUBSPOT = (
    hubspot_pull,
    hubspot_push,
    "hubspot",
    {"currency": "EUR", "tag_property": "tags", "field.likes": "likes"},
)
EVERY = pytest.mark.parametrize("kind", [SHOPIFY, VENDURE, HUBSPOT], ids=lambda kind: kind[2])
PAYLOADS = {
    DeliveryKind.NOTE: {"at": "2026-03-01T12:05:00+00:00", "text": "t", "by": "A"},
    DeliveryKind.TAGS: {"add": ["x"], "remove": []},
    DeliveryKind.FIELDS: {"fields": {"concierge.likes": {"base": "", "value": "x"}}},
    DeliveryKind.REFUND: {"order": "7", "minor": 100, "currency": "EUR", "reason": "x"},
    DeliveryKind.CHECKOUT: {
        "reference": "r",
        "currency": "EUR",
        "items": [{"variant": "gid://shopify/ProductVariant/1", "quantity": 1}],
    },
}


def config(far, kind):
    return AccountConfig(AccountId(1), "Main store", kind[2], {"url": far.url, **kind[3]}, "tok")


def delivery(kind):
    return Delivery(KEY, kind, "7", PAYLOADS[kind])


RECORD = {"customer": {"id": "7", "note": "", "tags": [], "metafields": {"nodes": []}}}
PAYMENT = {
    "id": "p",
    "kind": "SALE",
    "status": "SUCCESS",
    "gateway": "card",
    "amountSet": {"shopMoney": {"amount": "10.00", "currencyCode": "EUR"}},
}
READ = {
    "shopify": {**RECORD, "order": {"transactions": [PAYMENT]}},
    "vendure": {
        "activeChannel": {"id": "1", "defaultCurrencyCode": "EUR"},
        "globalSettings": {
            "serverConfig": {
                "moneyStrategyPrecision": 2,
                "entityCustomFields": [
                    {
                        "entityName": "Customer",
                        "customFields": [{"name": "conciergeTags", "type": "string", "list": True}],
                    }
                ],
            }
        },
        "customer": {"customFields": {"conciergeTags": []}},
    },
}


def shop(**lists):
    about = {
        "shop": {"currencyCode": "EUR"},
        "currentAppInstallation": {
            "accessScopes": [{"handle": "read_customers"}, {"handle": "read_orders"}]
        },
    }
    page = {"pageInfo": {"hasNextPage": False}}
    return {"data": {**about, **{name: {**page, "nodes": rows} for name, rows in lists.items()}}}
