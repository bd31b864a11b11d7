"""An object store by its address: S3 and what speaks like it, Google's and Azure's.

What was put is verified by reading all of it back and hashing it here: neither the size nor the
checksum that a store states of itself is believed. (S3 has besides refused, while it came, what
did not match the SHA-256 in its signature.) A film goes up in parts of five megabytes; a part
whose line is cut is asked again with growing pauses, and those before it are not sent again. That
lasts while the delivery does: the parts of a delivery that was ended are dropped at the store, and
the next one begins the film anew, though not the files that lie there already.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import obstore
from obstore.exceptions import BaseError
from obstore.store import AzureStore, GCSStore, S3Store

from concierge.domain.errors import NotPermittedError
from sync.connectors.film_place import account
from sync.connectors.film_place.page import CAPTIONS, FILM, MOVING, PAGE, POSTER
from sync.connectors.film_place.parts import PIECE, Part, Weight, weighed
from sync.connectors.film_place.refusals import told
from sync.rate import check

if TYPE_CHECKING:
    from obstore.store import ClientConfig, ObjectStore, RetryConfig

    from concierge.services.ports import AccountConfig
    from sync.http import Policy

log = logging.getLogger(__name__)

LARGEST_PART = 5 << 20
"""S3 takes none that is smaller, but for the last."""
_FOREIGN = ("AWS_", "GOOGLE_", "AZURE_", "SERVICE_ACCOUNT", "MSI_", "IDENTITY_")
_NAMES = (PAGE, FILM, POSTER, MOVING, CAPTIONS)
_HOUR = "max-age=3600"
_REGION = "us-east-1"
T = TypeVar("T")


def open_store(
    config: AccountConfig, cancelled: Callable[[], bool], policy: Policy
) -> ObjectStorePlace:
    """Nothing is asked of it yet. Raises NeedsSignInError for a secret that cannot be one."""
    try:
        store = _opened(config, policy)
    except (BaseError, ValueError) as exc:
        raise told(exc, config.name, opening=True) from exc
    return ObjectStorePlace(store, config.name, cancelled)


def _opened(config: AccountConfig, policy: Policy) -> ObjectStore:
    _forget_environment()
    options = config.options
    bucket = account.bucket(options)
    endpoint = options.get("endpoint", "").strip().rstrip("/")
    shared: dict[str, Any] = {
        "prefix": bucket.prefix or None,
        "client_options": _client(policy, endpoint),
        "retry_config": _retries(policy),
    }
    key_id = options.get("key_id", "").strip()
    if bucket.scheme == "gs":
        base: dict[str, Any] = {"base_url": endpoint} if endpoint else {}
        return GCSStore(bucket.name, service_account_key=config.secret, **base, **shared)
    if bucket.scheme == "az":
        base = {"endpoint": endpoint} if endpoint else {}
        return AzureStore(
            bucket.name, account_name=key_id, account_key=config.secret, **base, **shared
        )
    region = options.get("region", "").strip() or _REGION
    return S3Store(
        bucket.name,
        access_key_id=key_id,
        secret_access_key=config.secret,
        region=region,
        endpoint=endpoint or f"https://s3.{region}.amazonaws.com",
        # Not every store that speaks S3 deletes several at once.
        disable_bulk_delete=True,
        **shared,
    )


def _forget_environment() -> None:
    """The library takes keys, tokens and addresses from the environment too, and some of them
    even beside those it is given. Nothing else in this process has a use for them."""
    for name in list(os.environ):
        if name.upper().startswith(_FOREIGN):
            os.environ.pop(name, None)


def _client(policy: Policy, endpoint: str) -> ClientConfig:
    return {
        "allow_http": endpoint.startswith("http://"),
        "allow_invalid_certificates": False,
        "connect_timeout": timedelta(seconds=policy.connect_timeout),
        # For one request as a whole: a part may take long on a thin line.
        "timeout": timedelta(seconds=policy.total),
        # Like every other connector, past the proxies of the environment: one has to be named to
        # switch those off, and every address is then excepted from it.
        "proxy_url": "http://127.0.0.1:9",
        "proxy_excludes": "*,0.0.0.0/0,::/0",
    }


def _retries(policy: Policy) -> RetryConfig:
    return {
        "max_retries": policy.tries - 1,
        "retry_timeout": timedelta(seconds=policy.total),
        "backoff": {
            "init_backoff": timedelta(seconds=policy.first_pause),
            "max_backoff": timedelta(seconds=policy.longest_pause),
            "base": 2,
        },
    }


class ObjectStorePlace:
    """parts.Place in a bucket."""

    def __init__(self, store: ObjectStore, who: str, cancelled: Callable[[], bool]) -> None:
        self._store, self._who, self._cancelled = store, who, cancelled
        self._put: set[str] = set()

    def ready(self) -> None:
        """A bucket that is not there says so when something is put."""

    def standing(self, folder: str, name: str) -> Weight | None:
        path = f"{folder}/{name}"
        try:
            return self._told(lambda: weighed(self._read(path)))
        except FileNotFoundError:
            return None
        except NotPermittedError:
            # S3 says this of what is not there to a key that may not list.
            if path in self._put:
                raise
            return None

    def put(self, folder: str, part: Part) -> None:
        path = f"{folder}/{part.name}"
        # The page is asked for anew each time, so that a film that was taken away is gone.
        keep = "no-cache" if part.name == PAGE else _HOUR
        attributes = {"Content-Type": part.kind, "Cache-Control": keep}
        source = part.source if isinstance(part.source, bytes) else self._pieces(part)
        is_long = part.weight.size > LARGEST_PART
        if not is_long and not isinstance(source, bytes):
            source = b"".join(source)

        def put() -> None:
            obstore.put(
                self._store,
                path,
                source,
                attributes=attributes,
                use_multipart=is_long,
                chunk_size=LARGEST_PART,
                max_concurrency=1,
            )

        try:
            self._told(put)
        except FileNotFoundError as exc:
            raise told(exc, self._who) from exc
        self._put.add(path)

    def remove(self, folder: str, first: str) -> None:
        names = [first, *(name for name in _NAMES if name != first)]
        for path in [f"{folder}/{name}" for name in names]:
            self._delete(path)
        for path in self._left(folder):
            self._delete(path)

    def _left(self, folder: str) -> list[str]:
        """What else lies there; nothing where the key may not look."""
        try:
            found = self._told(lambda: obstore.list(self._store, folder).collect())
        except (FileNotFoundError, NotPermittedError):
            return []
        return [str(one["path"]) for one in found]

    def _delete(self, path: str) -> None:
        check(self._cancelled)
        try:
            self._told(lambda: obstore.delete(self._store, path))
        except FileNotFoundError:
            log.info("something of a film was gone already")

    def _pieces(self, part: Part) -> Iterator[bytes]:
        for piece in part.pieces():
            check(self._cancelled)
            yield piece

    def _read(self, path: str) -> Iterator[bytes]:
        for piece in obstore.get(self._store, path).stream(min_chunk_size=PIECE):
            check(self._cancelled)
            yield bytes(piece)

    def _told(self, ask: Callable[[], T]) -> T:
        """Whatever the store says, as a sentence; that something is not there, as it is."""
        try:
            return ask()
        except (BaseError, ValueError) as exc:
            raise told(exc, self._who) from exc
