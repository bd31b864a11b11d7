"""Films in an object store: real requests to one that lies, hangs up or refuses, and to moto's."""

import json
import logging
import re
import sys
from dataclasses import replace
from hashlib import sha256

import pytest
import requests

from concierge.domain.errors import (
    AccountError,
    CancelledError,
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
)
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.film_place.push import try_out
from sync.http import Policy
from sync.rate import SLEEPING
from tests.unit.sync.film_place.bucket import bucket
from tests.unit.sync.film_place.place import (
    LINK,
    NAME,
    config,
    films_folder,
    publish,
    unpublish,
    writer,
)
from tests.unit.sync.mailbox.post import certificate

SECRET = "not-a-secret-of-anybody"
LONG = bytes(range(251)) * 50_000
"""12.5 MB: three parts."""
ROOT = f"/films/house/{NAME}"
QUICK = Policy(tries=3, first_pause=0.01, longest_pause=0.02, connect_timeout=2.0, total=10.0)
ONE_TRY = replace(QUICK, tries=1)


@pytest.fixture
def films(tmp_path):
    found = films_folder(tmp_path)
    (found / "17.mp4").write_bytes(LONG)
    return found


@pytest.fixture
def far():
    with bucket() as found:
        yield found


@pytest.fixture
def account(far, films):
    return config("s3://films/house", films, secret=SECRET, key_id="AKIDEXAMPLE", endpoint=far.url)


def send(account, delivery, policy=QUICK):
    return writer(account, policy=policy).push(delivery)


def test_a_long_film_goes_up_in_parts_and_the_page_last(far, account):
    told = send(account, publish())
    assert told.link == f"{LINK}/{NAME}/"
    assert told.facts == {"bytes": str(len(LONG)), "sha256": sha256(LONG).hexdigest()}
    assert far.objects[f"{ROOT}/film.mp4"] == LONG
    assert far.count("PUT", "partNumber") == 3
    written = [path for verb, path in far.asked if verb in {"PUT", "POST"}]
    assert written[-1] == f"{ROOT}/index.html"
    kinds = {
        path.rsplit("/", 1)[-1]: headers.get("content-type")
        for (verb, path), headers in zip(far.asked, far.headers, strict=True)
        if verb == "PUT" and "?" not in path
    }
    assert kinds == {
        "poster.jpg": "image/jpeg",
        "moving.gif": "image/gif",
        "captions.vtt": "text/vtt; charset=utf-8",
        "index.html": "text/html; charset=utf-8",
    }


def test_a_second_time_nothing_is_written(far, account):
    first = send(account, publish())
    far.asked.clear()
    assert send(account, publish()) == first
    assert {verb for verb, _ in far.asked} == {"GET"}


def test_a_key_that_may_not_list_is_enough(far, account):
    far.hides_missing = True
    send(account, publish())
    assert far.objects[f"{ROOT}/film.mp4"] == LONG


def test_a_part_that_was_cut_is_sent_again_and_those_before_it_are_not(far, account):
    far.cuts.append(lambda verb, path: "partNumber=2" in path)
    send(account, publish())
    assert far.objects[f"{ROOT}/film.mp4"] == LONG
    assert [far.count("PUT", f"partNumber={number}") for number in (1, 2, 3)] == [1, 2, 1]


def test_cut_for_good_the_next_delivery_sends_only_what_is_missing(far, account):
    far.cuts.append(lambda verb, path: path.endswith("poster.jpg") and verb == "PUT")
    with pytest.raises(RetryLaterError, match="hung up") as caught:
        send(account, publish(), ONE_TRY)
    assert_silent(caught.value, far)
    assert f"{ROOT}/index.html" not in far.objects
    far.asked.clear()
    send(account, publish(), ONE_TRY)
    assert far.count("PUT", "film.mp4") == 0
    assert far.count("PUT", "poster.jpg") == 1
    assert f"{ROOT}/index.html" in far.objects


def test_a_film_that_was_cut_for_good_leaves_no_parts_behind(far, account):
    far.cuts.append(lambda verb, path: "partNumber=2" in path)
    with pytest.raises(RetryLaterError):
        send(account, publish(), ONE_TRY)
    assert far.objects == {}
    assert far.uploads == {}


def test_stopped_in_the_middle_of_a_film_nothing_is_left(far, account):
    class Stopper:
        def __call__(self):
            return far.count("PUT", "partNumber=1") > 0

    with pytest.raises(CancelledError):
        writer(account, Stopper(), QUICK).push(publish())
    assert far.objects == {}
    assert far.uploads == {}


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(lambda body: body[:-1], id="shorter"),
        pytest.param(lambda body: body + b"\0", id="longer"),
        pytest.param(lambda body: b"\0" + body[1:], id="same size, other bytes"),
        pytest.param(lambda body: b"", id="nothing"),
    ],
)
def test_a_store_that_does_not_keep_what_it_got_is_found_out(far, account, kept):
    far.kept = kept
    with pytest.raises(RejectedError, match="did not keep the film") as caught:
        send(account, publish())
    assert_silent(caught.value, far)
    assert not [path for path in far.objects if path.endswith("index.html")]


@pytest.mark.parametrize("size", [lambda size: size + 1000, lambda size: max(0, size - 1000)])
def test_a_store_that_lies_about_size_is_found_out(far, account, size):
    """It kept all of it, and says another length than it sends."""
    told = size

    def lie(length):
        return told(length) if length > 1_000_000 else length

    far.size_told = lie
    with pytest.raises((RejectedError, RetryLaterError)) as caught:
        send(account, publish())
    assert_silent(caught.value, far)
    assert not [path for path in far.objects if path.endswith("index.html")]


def assert_silent(error, far) -> None:
    for word in (SECRET, "127.0.0.1", str(far.server_address[1]), NAME, "AKID", "film.mp4"):
        assert word not in str(error)


@pytest.mark.parametrize(
    ("status", "code", "kind", "words"),
    [
        (403, "InvalidAccessKeyId", NeedsSignInError, "refused the sign-in"),
        (403, "SignatureDoesNotMatch", NeedsSignInError, "refused the sign-in"),
        (400, "ExpiredToken", NeedsSignInError, "gives the account a new secret"),
        (401, "", NeedsSignInError, "refused the sign-in"),
        (403, "AccessDenied", NotPermittedError, "write, read and delete"),
        (403, "RequestTimeTooSkewed", AccountError, "clock"),
        (404, "NoSuchBucket", AccountError, "bucket of House films is not there"),
        (301, "PermanentRedirect", AccountError, "another region"),
        (400, "AuthorizationHeaderMalformed", AccountError, "another region"),
        (400, "InvalidRequest", RejectedError, "refused the film"),
        (429, "", RetryLaterError, "trouble"),
        (500, "InternalError", RetryLaterError, "trouble"),
        (503, "SlowDown", RetryLaterError, "trouble"),
        (507, "InsufficientStorage", RetryLaterError, "no room"),
    ],
)
def test_each_refusal_has_its_sentence(far, account, status, code, kind, words, caplog):
    caplog.set_level(logging.DEBUG)
    far.refuse = (status, code)
    with pytest.raises(kind, match=words) as caught:
        send(account, publish(), ONE_TRY)
    assert_silent(caught.value, far)
    assert not [one for one in caplog.records if SECRET in one.getMessage()]
    assert not [one for one in caplog.records if NAME in one.getMessage()]


def test_a_trouble_that_passes_is_waited_out(far, account):
    count = 0

    def troubled(verb, path):
        nonlocal count
        count += 1
        return count % 3 == 0

    far.cuts += [troubled, troubled]
    send(account, publish())
    assert f"{ROOT}/index.html" in far.objects


def test_nobody_there_is_told_and_tried_later(far, account, films):
    dead = replace(account, options={**account.options, "endpoint": "http://127.0.0.1:9"})
    with pytest.raises(RetryLaterError, match="cannot be reached"):
        send(dead, publish(), ONE_TRY)


def test_a_certificate_nobody_knows_is_not_trusted(far, account, tmp_path):
    server, _ = certificate(tmp_path)
    far.socket = server.wrap_socket(far.socket, server_side=True)
    safe = far.url.replace("http:", "https:")
    with pytest.raises(AccountError, match="not safe"):
        send(replace(account, options={**account.options, "endpoint": safe}), publish(), ONE_TRY)
    assert far.asked == []


def test_an_answer_that_leads_elsewhere_is_not_followed_with_the_key(far, account):
    with bucket() as other:
        far.leads = other.url
        with pytest.raises((AccountError, RejectedError, RetryLaterError)):
            send(account, publish(), ONE_TRY)
        assert not [one for one in other.headers if "authorization" in one]
        assert other.objects == {}


def test_nothing_is_taken_from_the_environment(far, account, monkeypatch):
    for name, value in {
        "AWS_ACCESS_KEY_ID": "FOREIGN",
        "AWS_SESSION_TOKEN": "FOREIGN",
        "AWS_SKIP_SIGNATURE": "true",
        "AWS_ENDPOINT": "http://127.0.0.1:9",
        "AWS_ALLOW_INVALID_CERTIFICATES": "true",
        "HTTP_PROXY": "http://127.0.0.1:9",
        "ALL_PROXY": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    send(account, publish())
    assert f"{ROOT}/index.html" in far.objects
    for headers in far.headers:
        assert "Credential=AKIDEXAMPLE/" in headers["authorization"]
        assert "FOREIGN" not in str(headers)


def test_taken_away_all_of_it_goes_and_the_page_first(far, account):
    send(account, publish())
    far.objects[f"{ROOT}/left.bin"] = b"left"
    far.objects["/films/house/another/index.html"] = b"kept"
    far.asked.clear()
    for _ in range(2):
        send(account, unpublish())
        assert set(far.objects) == {"/films/house/another/index.html"}
    deleted = [path for verb, path in far.asked if verb == "DELETE"]
    assert deleted[0] == f"{ROOT}/index.html"


@pytest.mark.parametrize(
    ("place", "secret", "words"),
    [
        ("gs://films", "no key of anybody", "cannot be read"),
        ("gs://films", '{"private_key": "x", "client_email": "a@example.com"}', "cannot be read"),
        ("az://films", "!!", "cannot be read"),
    ],
)
def test_a_secret_that_is_none_is_told(films, place, secret, words):
    account = config(place, films, secret=secret, key_id="AKIDEXAMPLE")
    with pytest.raises(NeedsSignInError, match=words) as caught:
        writer(account)
    assert secret not in str(caught.value)


def test_azure_is_asked_in_its_own_way(far, films):
    """What it refuses by its own code is told like anybody's."""
    account = config("az://films/house", films, secret="c2VjcmV0", key_id="house", endpoint=far.url)
    far.refuse = (403, "AuthenticationFailed")
    with pytest.raises(NeedsSignInError, match="refused the sign-in"):
        send(account, publish(), ONE_TRY)
    assert far.headers[0]["authorization"].startswith("SharedKey house:")
    assert far.asked[0][1] == f"{ROOT}/film.mp4"


@pytest.mark.parametrize("place", ["gs://films/house", "az://films/house"])
def test_google_s_and_azure_s_take_a_film_in_parts_too(far, films, place):
    secret = "c2VjcmV0"
    if place.startswith("gs"):
        key = {"gcs_base_url": far.url, "disable_oauth": True, "private_key_id": "k"}
        secret = json.dumps(key | {"client_email": "", "private_key": ""})
    account = config(place, films, secret=secret, key_id="house", endpoint=far.url)
    told = send(account, publish())
    assert told.facts["sha256"] == sha256(LONG).hexdigest()
    assert far.objects[f"{ROOT}/film.mp4"] == LONG
    assert far.count("PUT", r"film(\.|%2E)mp4[?].*(partNumber|comp=block&)") == 3
    assert len(far.objects) == 5
    far.asked.clear()
    assert send(account, publish()) == told
    assert {verb for verb, _ in far.asked} == {"GET"}
    send(account, unpublish())
    send(account, unpublish())
    assert far.objects == {}
    far.kept = lambda body: body[:-1]
    with pytest.raises(RejectedError, match="did not keep"):
        send(account, publish())


def test_a_trial_of_a_store_leaves_nothing(far, account):
    lines = try_out(account, SLEEPING, lambda: False)
    assert lines[0].ok
    assert far.objects == {}


def test_a_trial_that_is_refused_says_so(far, account):
    far.refuse = (403, "AccessDenied")
    (line,) = try_out(account, SLEEPING, lambda: False)
    assert not line.ok
    assert "write, read and delete" in line.words


# --- moto's S3 --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def moto():
    """Its server answers as Amazon's does, in a process of ours."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3(moto, films):
    import boto3

    client = boto3.client(
        "s3",
        endpoint_url=moto,
        region_name="us-east-1",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key=SECRET,
    )
    client.create_bucket(Bucket="films")
    yield client
    requests.post(f"{moto}/moto-api/reset", timeout=5)
    client.close()


@pytest.fixture
def house(moto, films):
    options = {"key_id": "AKIDEXAMPLE", "endpoint": moto, "region": "us-east-1", "link": LINK}
    return AccountConfig(
        AccountId(4), "House films", "film_store", {"place": "s3://films/house", **options},
        SECRET, films,
    )  # fmt: skip


def held(s3) -> dict[str, dict]:
    found = s3.list_objects_v2(Bucket="films").get("Contents", [])
    return {one["Key"]: s3.head_object(Bucket="films", Key=one["Key"]) for one in found}


def test_moto_a_film_is_published_seen_and_taken_away(s3, house):
    told = send(house, publish())
    assert told.facts["sha256"] == sha256(LONG).hexdigest()
    objects = held(s3)
    root = f"house/{NAME}/"
    assert {key.removeprefix(root) for key in objects} == {
        "index.html", "film.mp4", "poster.jpg", "moving.gif", "captions.vtt",
    }  # fmt: skip
    film = s3.get_object(Bucket="films", Key=f"{root}film.mp4")
    assert film["Body"].read() == LONG
    assert film["ContentType"] == "video/mp4"
    assert objects[f"{root}film.mp4"]["ETag"].endswith('-3"'), "three parts"
    assert objects[f"{root}index.html"]["CacheControl"] == "no-cache"
    assert re.search("charset=utf-8", objects[f"{root}index.html"]["ContentType"])
    before = {key: one["LastModified"] for key, one in objects.items()}
    assert send(house, publish()) == told
    assert {key: one["LastModified"] for key, one in held(s3).items()} == before
    send(house, unpublish())
    send(house, unpublish())
    assert held(s3) == {}


def test_moto_a_bucket_that_is_not_there_is_told(s3, house):
    other = replace(house, options={**house.options, "place": "s3://nobodys/house"})
    with pytest.raises(AccountError, match="bucket of House films is not there"):
        send(other, publish())


def test_moto_a_trial_leaves_nothing(s3, house):
    lines = try_out(house, SLEEPING, lambda: False)
    assert lines[0].ok, lines
    assert held(s3) == {}


def test_a_store_is_loaded_only_when_one_is_used():
    import subprocess

    code = (
        "import sys; from sync import registry; "
        "registry.writes('film_folder', {'place': '/x', 'link': 'https://example.com'}); "
        "raise SystemExit('obstore' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
