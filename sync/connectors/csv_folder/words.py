"""What cells say in words: payment, fulfilment, yes and no, countries. Tables, no rules."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from concierge.domain.orders import FinancialStatus as F
from concierge.domain.orders import FulfilmentStatus as S
from sync.connectors.csv_folder.columns import squashed

T = TypeVar("T")


def _table(lines: Mapping[T, str]) -> dict[str, T]:
    return {squashed(word): meaning for meaning, line in lines.items() for word in line.split("|")}


PAYMENT = _table(
    {
        F.PAID: "paid|complete|completed|payé|payée|réglé|réglée|pagado|pagada|bezahlt|pagato|yes|"
        "oui|sí|ja|支払済|支払済み|入金済|入金済み",
        F.PENDING: "pending|unpaid|open|due|en attente|impayé|non payé|à payer|pendiente|"
        "no pagado|offen|unbezahlt|ausstehend|in attesa|non pagato|no|non|nein|未払い|未入金",
        F.AUTHORIZED: "authorized|authorised|autorisé|autorizado|autorisiert|autorizzato",
        F.PARTIALLY_PAID: "partially paid|partially_paid|partiellement payé|acompte|"
        "parcialmente pagado|teilweise bezahlt|parzialmente pagato|一部支払済み",
        F.PARTIALLY_REFUNDED: "partially refunded|partially_refunded|partiellement remboursé|"
        "parcialmente reembolsado|teilweise erstattet|parzialmente rimborsato|一部返金",
        F.REFUNDED: "refunded|remboursé|remboursée|reembolsado|erstattet|rimborsato|"
        "返金済み|返金済",
        F.VOIDED: "voided|void|cancelled|canceled|annulé|annulée|anulado|cancelado|storniert|"
        "annullato|キャンセル",
        F.EXPIRED: "expired|expiré|caducado|abgelaufen|scaduto",
    }
)
FULFILMENT = _table(
    {
        S.FULFILLED: "fulfilled|shipped|delivered|complete|completed|done|collected|expédié|"
        "expédiée|livré|livrée|terminé|terminée|enviado|entregado|completado|versandt|versendet|"
        "geliefert|abgeschlossen|spedito|consegnato|completato|発送済|発送済み|配送済み",
        S.PARTIALLY_FULFILLED: "partial|partially fulfilled|partially shipped|"
        "partiellement expédié|parcialmente enviado|teilweise versandt|parzialmente spedito|"
        "一部発送済み",
        S.UNFULFILLED: "unfulfilled|pending|open|new|not shipped|non expédié|non expédiée|"
        "en attente|pendiente|no enviado|offen|nicht versandt|in attesa|non spedito|未発送",
        S.IN_PROGRESS: "in progress|processing|en cours|en cours de préparation|en preparación|"
        "en proceso|in bearbeitung|in lavorazione|準備中|処理中",
        S.ON_HOLD: "on hold|held|en pause|suspendu|en espera|zurückgestellt|sospeso|保留|保留中",
        S.SCHEDULED: "scheduled|planifié|programado|geplant|programmato|予定",
        S.RESTOCKED: "restocked|returned|remis en stock|retourné|devuelto|zurückgegeben|reso|返品",
    }
)


def _words(line: str) -> frozenset[str]:
    return frozenset(squashed(word) for word in line.split("|"))


YES = _words(
    "yes|y|true|1|oui|o|vrai|sí|s|verdadero|ja|j|wahr|vero|x|はい|有|subscribed|abonné|abonnée|"
    "suscrito|abonniert|iscritto"
)
NO = _words("|no|n|false|0|non|faux|falso|nein|falsch|いいえ|無")
REFUSED = _words(
    "unsubscribed|opt-out|opted out|désabonné|désabonnée|désinscrit|dado de baja|baja|"
    "abgemeldet|disiscritto|配信停止"
)
_LANGUAGES = ("en", "fr", "es", "de", "it", "ja")
_MORE_COUNTRIES = {"uk": "GB", "usa": "US", "uae": "AE", "england": "GB", "greatbritain": "GB"}


@cache
def _countries() -> Mapping[str, str]:
    from babel import Locale  # costs more than a window's start may take

    found: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(squashed(name), code)
    return {**found, **_MORE_COUNTRIES}


def country(text: str) -> str:
    """ISO 3166-1 alpha-2, empty for what is no country's code or name."""
    bare = text.strip()
    if len(bare) == 2 and bare.isascii() and bare.isalpha():
        return bare.upper() if bare.upper() != "UK" else "GB"
    return _countries().get(squashed(bare), "") if bare else ""
