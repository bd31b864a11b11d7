"""A real mail server takes what the mailbox sends; every other end has its error."""

import logging
from email import message_from_bytes
from email.policy import SMTP

import pytest

from concierge.domain.errors import (
    AccountError,
    CancelledError,
    NeedsSignInError,
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from concierge.domain.outbox import Delivery, DeliveryKind, Reach
from sync import registry
from sync.connectors.mailbox import account
from sync.connectors.mailbox.push import REACH, open_writer, try_out
from tests.servers.processes import free_port
from tests.unit.sync.conftest import START, FakeTime
from tests.unit.sync.mailbox.post import (
    KEY,
    LINK,
    SECRET,
    TO,
    USER,
    certificate,
    config,
    email,
    mail_server,
    rude_server,
)

GIF = b"GIF89a" + bytes(range(256)) * 40


@pytest.fixture(scope="module")
def contexts(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def films(tmp_path):
    (tmp_path / "17.gif").write_bytes(GIF)
    return tmp_path


def send(account, delivery=None, context=None, cancelled=lambda: False):
    return open_writer(account, FakeTime(), cancelled, context).push(delivery or email())


def plain(port, **options):
    return config(port, security="none", **options)


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_the_message_arrives_part_by_part(contexts, films, security):
    server, trusted = contexts
    with mail_server(server, at_once=security == "tls") as (kept, port):
        told = send(config(port, films, user=USER, security=security), context=trusted)
    (envelope,) = kept.got
    assert (envelope.mail_from, envelope.rcpt_tos) == (USER, [TO])
    message = message_from_bytes(envelope.original_content, policy=SMTP)
    assert message["Message-ID"] == told.remote_id == f"<{KEY}@example.com>"
    assert str(message["From"]) == f"Ana Ribeiro <{USER}>"
    assert str(message["To"]) == TO
    assert str(message["Subject"]) == "The ivory coat"
    assert message["Date"].datetime == START
    assert message["Content-Language"] == "en"
    assert message["Auto-Submitted"] is None
    assert message["Bcc"] is None
    assert message.get_content_type() == "multipart/alternative"
    text, related = message.iter_parts()
    assert text.get_content_type() == "text/plain"
    assert text.get_content().replace("\r\n", "\n") == (
        f"Dear Chloé,\n\nTake the 38.\nIt falls well.\n\nThirty seconds for you\n\n{LINK}\n"
    )
    assert related.get_content_type() == "multipart/related"
    page, picture = related.iter_parts()
    html = page.get_content()
    assert "Take the 38.<br>It falls well." in html
    assert html.count(f'href="{LINK}"') == 1
    assert picture.get_content_type() == "image/gif"
    assert picture.get_content() == GIF
    assert picture.get_content_disposition() == "inline"
    assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in html


def test_a_line_that_is_a_dot_arrives(contexts, films):
    """A dot alone ends a message on the wire."""
    server, trusted = contexts
    with mail_server(server) as (kept, port):
        send(config(port, films, user=USER), email(text="One\n.\n..\nTwo"), trusted)
    message = message_from_bytes(kept.got[0].original_content, policy=SMTP)
    text = message.get_body(("plain",)).get_content()
    assert text.replace("\r\n", "\n").startswith("One\n.\n..\nTwo\n")


def test_a_wrong_secret_needs_a_new_one(contexts):
    server, trusted = contexts
    with mail_server(server) as (kept, port), pytest.raises(NeedsSignInError) as caught:
        send(config(port, user="somebody@example.com"), context=trusted)
    assert "gives the account a new secret" in str(caught.value)
    assert kept.got == []


def test_a_certificate_nobody_knows_is_not_trusted(contexts):
    server, _ = contexts
    for at_once, security in ((False, "starttls"), (True, "tls")):
        with (
            mail_server(server, at_once=at_once) as (kept, port),
            pytest.raises(AccountError, match="not safe"),
        ):
            send(config(port, user=USER, security=security))
        assert kept.got == []


def test_a_server_without_encryption_gets_neither_name_nor_message():
    with rude_server() as far, pytest.raises(AccountError, match="no encryption"):
        send(config(far.port, user=USER))
    assert not {"AUTH", "MAIL"} & set(far.said)


def test_encryption_where_there_is_none_is_told():
    with rude_server() as far, pytest.raises(AccountError, match="does not speak encryption"):
        send(config(far.port, security="tls"))


def test_a_try_promises_to_send_nothing():
    with rude_server(NOOP="451 wait") as far:
        for port in (free_port(), far.port):
            (check,) = try_out(plain(port), FakeTime(), lambda: False)
            assert not check.ok
            assert check.words.startswith("House mail cannot be reached, hung up, or takes nothing")
            assert "later" not in check.words and "Nothing was sent." in check.remedy


def test_nobody_there_is_tried_later():
    with pytest.raises(RetryLaterError, match="cannot be reached") as caught:
        send(plain(free_port()))
    assert not isinstance(caught.value, UnclearError)


@pytest.mark.parametrize(
    ("replies", "kind", "words"),
    [
        ({"CONNECT": "421 busy"}, RetryLaterError, "at the moment"),
        ({"CONNECT": "554 not you"}, AccountError, "does not talk"),
        ({"CONNECT": ""}, RetryLaterError, "hung up"),
        ({"EHLO": ""}, RetryLaterError, "hung up"),
        ({"MAIL": "550 not from here"}, AccountError, "option from"),
        ({"MAIL": "530 who are you"}, NeedsSignInError, "sign-in"),
        ({"MAIL": "451 wait"}, RetryLaterError, "cannot take it at the moment"),
        ({"MAIL": ""}, RetryLaterError, "hung up"),
        ({"RCPT": f"550 no such user {TO}"}, RejectedError, "takes no mail"),
        ({"RCPT": "450 grey"}, NotTakenError, "takes no mail at the moment"),
        ({"RCPT": "421 closing"}, RetryLaterError, "cannot take it at the moment"),
        ({"RCPT": ""}, RetryLaterError, "hung up"),
        ({"DATA": "554 no"}, RejectedError, "refused the message"),
        ({"DATA": "250 what"}, RejectedError, "refused the message"),
        ({"DATA": "451 wait"}, NotTakenError, "try this message again later"),
        ({"DATA": "421 closing"}, RetryLaterError, "cannot take it at the moment"),
        ({"DATA": ""}, RetryLaterError, "hung up"),
        ({"END": "552 too large"}, RejectedError, "refused the message"),
        ({"END": "422 full"}, NotTakenError, "try this message again later"),
        ({"END": "421 closing"}, RetryLaterError, "cannot take it at the moment"),
    ],
)
def test_what_surely_did_not_arrive_is_told_apart(replies, kind, words, caplog):
    caplog.set_level(logging.DEBUG)
    with rude_server(**replies) as far, pytest.raises(kind, match=words) as caught:
        send(plain(far.port))
    assert type(caught.value) is kind
    for said in (str(caught.value), caplog.text):
        assert TO not in said
        assert str(far.port) not in said


@pytest.mark.parametrize("answer", ["", "354 and on", "what"])
def test_without_an_answer_to_the_message_nobody_can_tell(caplog, answer):
    caplog.set_level(logging.DEBUG)
    with (
        rude_server(END=answer) as far,
        pytest.raises(UnclearError, match="before it said") as caught,
    ):
        send(plain(far.port))
    assert len(far.messages) == 1
    assert TO not in str(caught.value) + caplog.text
    assert not caught.value.outage


def test_taken_and_then_hung_up_is_sent():
    with rude_server(QUIT="") as far:
        assert send(plain(far.port)).remote_id == f"<{KEY}@example.com>"
    assert len(far.messages) == 1


def test_a_refused_sign_in_that_passes_is_tried_later(contexts):
    replies = {"EHLO": "250-here\r\n250 AUTH PLAIN", "AUTH": "454 later"}
    with rude_server(**replies) as far, pytest.raises(RetryLaterError, match="at the moment"):
        send(plain(far.port, user=USER))


def test_stopped_before_the_message_nothing_is_sent():
    with rude_server() as far:

        def cancelled():
            return "RCPT" in far.said

        with pytest.raises(CancelledError):
            send(plain(far.port), cancelled=cancelled)
    assert far.messages == []


def test_this_computer_is_not_named():
    with rude_server() as far:
        send(plain(far.port))
    assert far.said[0] == "EHLO"
    import socket

    assert socket.gethostname().encode() not in far.messages[0]


def test_what_cannot_be_written_is_refused_before_anything_is_sent():
    broken = Delivery(KEY, DeliveryKind.EMAIL, "cus_1", ["no", "payload"])
    with rude_server() as far, pytest.raises(RejectedError, match="cannot be written"):
        send(plain(far.port), broken)
    assert far.said == []


def test_only_e_mail_is_sent():
    delivery = Delivery(KEY, DeliveryKind.NOTE, "cus_1", {})
    with pytest.raises(RejectedError, match="nothing else"):
        send(plain(free_port()), delivery)
    assert REACH == {DeliveryKind.EMAIL: Reach.NONE}
    assert registry.writes("mail", plain(1).options) == {DeliveryKind.EMAIL}


def test_a_trial_signs_in_and_sends_nothing(contexts):
    server, trusted = contexts
    with mail_server(server) as (kept, port):
        (good,) = try_out(config(port, user=USER), FakeTime(), lambda: False, trusted)
        wrong = config(port, user="somebody@example.com")
        (bad,) = try_out(wrong, FakeTime(), lambda: False, trusted)
    assert good.ok
    assert "encrypted" in good.words
    assert not bad.ok
    assert "refused the sign-in" in bad.words
    assert bad.remedy
    assert kept.got == []


def test_the_secret_stays_out_of_the_log(contexts, caplog):
    caplog.set_level(logging.DEBUG)
    server, trusted = contexts
    with mail_server(server) as (_, port):
        send(config(port, user=USER), context=trusted)
    ours = [one.getMessage() for one in caplog.records if one.name.startswith("sync")]
    assert ours
    assert not [one for one in ours if SECRET in one or TO in one or USER in one]


@pytest.mark.parametrize(
    ("changes", "option"),
    [
        ({"host": ""}, "host"),
        ({"host": "https://smtp.example.com"}, "host"),
        ({"from": "nobody"}, "from"),
        ({"from": "a@example.com, b@example.com"}, "from"),
        ({"from": "a@example.com\nBcc: b@example.com"}, "from"),
        ({"port": "many"}, "port"),
        ({"port": "70000"}, "port"),
        ({"security": "none"}, "security"),
        ({"security": "ssl"}, "security"),
        ({"colour": "green"}, "colour"),
    ],
)
def test_what_cannot_be_names_the_option(changes, option):
    options = {"host": "smtp.example.com", "from": USER} | changes
    with pytest.raises(UserError) as caught:
        account.check_options(options)
    assert caught.value.field == option


def test_the_usual_port_goes_with_the_encryption():
    options = {"host": "smtp.example.com", "from": USER}
    assert account.setup(options).port == 587
    assert account.setup({**options, "security": "tls"}).port == 465
