"""The message itself: whatever was typed stays text, and no line of it becomes a header."""

from email import message_from_bytes
from email.policy import SMTP
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.domain.errors import RejectedError
from sync.connectors.mailbox.message import LARGEST_PICTURE, composed
from tests.unit.sync.conftest import START
from tests.unit.sync.mailbox.post import LINK, USER, email

HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "Content-Language", "MIME-Version",
    "Content-Type",
}  # fmt: skip


def made(films=None, **changes):
    message, _ = composed(email(**changes), USER, films, START)
    return message_from_bytes(message.as_bytes(), policy=SMTP)


def page_of(message) -> str:
    return message.get_body(("html",)).get_content()


class Tags(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)


@settings(deadline=None, max_examples=60)
@given(st.text(), st.text(), st.text(), st.text())
def test_whatever_is_typed_makes_no_header_and_no_markup(subject, sender, title, text):
    message = made(subject=subject, sender=sender, title=title, text=text)
    assert set(message.keys()) == HEADERS
    assert len(message["From"].addresses) == 1
    assert message["From"].addresses[0].addr_spec == USER
    assert set(Tags(page_of(message)).tags) <= {
        "html", "head", "meta", "title", "body", "div", "p", "br", "a", "span",
    }  # fmt: skip


@pytest.mark.parametrize("field", ["subject", "sender", "title"])
def test_a_line_slipped_in_stays_words(field):
    message = made(**{field: "Hello\r\nBcc: other@example.com\n\nBody"})
    assert message["Bcc"] is None
    assert set(message.keys()) == HEADERS
    assert "Body" not in message.get_body(("plain",)).get_content().splitlines()[0]


@pytest.mark.parametrize(
    "to",
    [
        "", "nobody", "a@example.com, b@example.com", "a@example.com\nBcc: b@example.com",
        "a b@example.com", "a@", "@example.com", "chloé@example.com", "<a@example.com>",
        "Chloé <a@example.com>", "a@exa mple.com",
    ],
)  # fmt: skip
def test_what_is_not_one_address_is_refused_without_naming_it(to):
    with pytest.raises(RejectedError, match="cannot be written to") as caught:
        made(to=to)
    assert not to or to not in str(caught.value)


def test_letters_of_every_script_arrive():
    message = made(
        subject="مرحبا 佐藤さん, l’été", sender="Zoë Ångström", text="مرحبا", language="ar_AE"
    )
    assert str(message["Subject"]) == "مرحبا 佐藤さん, l’été"
    assert message["From"].addresses[0].display_name == "Zoë Ångström"
    assert 'lang="ar" dir="rtl"' in page_of(message)
    assert message["Content-Language"] == "ar"


def test_every_line_is_short_and_plain_ascii():
    """Servers without 8BITMIME take it too."""
    raw = composed(email(text="é" * 3000, subject="ü" * 300), USER, None, START)[0].as_bytes()
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_a_domain_of_another_script_is_written_as_servers_do():
    assert made(to="chloe@münchen.example")["To"].addresses[0].domain == "xn--mnchen-3ya.example"


def test_markup_is_shown_as_it_was_typed():
    page = page_of(made(text='<img src=x onerror="y"> & <b>', title="</title><script>"))
    assert "&lt;img src=x onerror=&quot;y&quot;&gt; &amp; &lt;b&gt;" in page
    assert "<script" not in page


@pytest.mark.parametrize("name", ["17.gif", "gone.gif", "../17.gif", ""])
def test_a_picture_that_cannot_go_along_leaves_the_link(tmp_path, name):
    films = tmp_path / "films"
    films.mkdir()
    (tmp_path / "17.gif").write_bytes(b"GIF89a")
    (films / "17.gif").write_bytes(bytes(LARGEST_PICTURE + 1))
    message = made(films, thumbnail=name)
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert f'href="{LINK}"' in page_of(message)
    assert "<img" not in page_of(message)


def test_without_a_film_it_is_a_letter():
    message = made(link="", title="", thumbnail="")
    assert "href" not in page_of(message)
    assert message.get_body(("plain",)).get_content().rstrip().endswith("It falls well.")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "films"])
def test_a_link_that_is_none_is_refused(link):
    with pytest.raises(RejectedError, match="no address"):
        made(link=link)


def test_half_a_letter_breaks_no_message():
    message = made(subject="a\ud83db", text="a\ud83db", title="a\ud83db", sender="a\ud83db")
    assert str(message["Subject"]) == "a b"


def test_the_same_delivery_is_the_same_message():
    assert made()["Message-ID"] == made()["Message-ID"]
