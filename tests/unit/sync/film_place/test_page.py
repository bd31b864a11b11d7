"""The page of a film: everything typed is text, and it asks nobody but its own origin."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.domain.errors import RejectedError
from sync.connectors.film_place.page import rendered
from sync.film_words import all_words, words_of
from tests.unit.sync.film_place.place import NAME, payload

LINK = f"https://films.example.com/{NAME}/"
VOID = {"meta", "link", "source", "track", "path"}
TYPED = ("title", "text", "brand")


class Page(HTMLParser):
    """What a page holds, by tag; raises where tags do not close in order."""

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: dict[str, str] = {}
        self.open: list[str] = []
        self.feed(source.decode())
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        tag = self.open[-1] if self.open else ""
        self.words[tag] = self.words.get(tag, "") + data

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]

    def meta(self, key):
        found = [m["content"] for m in self.all("meta") if key in m.values()]
        return found[0] if found else None


def page(**changes) -> Page:
    return Page(rendered(payload(**changes), LINK))


def test_the_page_says_what_was_typed():
    found = page()
    assert found.words["h1"] == "The ivory coat"
    assert found.words["title"] == "The ivory coat"
    assert "Maison Example" in found.words["p"]
    assert "Take the 38.\nIt falls well" in found.words["p"]
    (action,) = found.all("a")
    assert action["href"] == "https://shop.example.com"
    assert found.words["a"] == "Visit us"
    assert found.meta("og:image") == f"{LINK}poster.jpg"
    assert found.meta("robots").startswith("noindex")
    assert found.meta("referrer") == "no-referrer"
    assert found.all("body") == [
        {
            "data-view": NAME,
            "data-beacon": "https://films.example.com/b",
            "data-expires": "2026-06-01T08:00:00Z",
        }
    ]


def test_the_player_is_in_the_page_with_and_without_scripts():
    found = page(language="fr", captions_language="en")
    for video in found.all("video"):
        assert {"controls", "playsinline"} <= set(video)
        assert (video["preload"], video["poster"]) == ("metadata", "poster.jpg")
        assert (video["width"], video["height"]) == ("1280", "720")
    assert len(found.all("video")) == 2
    assert {source["src"] for source in found.all("source")} == {"film.mp4"}
    for track in found.all("track"):
        assert (track["kind"], track["src"], track["srclang"]) == ("captions", "captions.vtt", "en")
        assert "default" in track
    assert page(captions="").all("track") == []
    assert all("srclang" not in track for track in page(language="fr").all("track"))


def test_the_policy_names_what_stands_in_the_page_and_nothing_else():
    source = rendered(payload(), LINK).decode()
    policy = page().meta("Content-Security-Policy")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        (body,) = re.findall(f"<{tag}>(.*?)</{tag}>", source, re.DOTALL)
        assert rules[rule] == f"'sha256-{b64encode(sha256(body.encode()).digest()).decode()}'"
    assert rules["default-src"] == "'none'"
    assert rules["media-src"] == "'self'"
    assert rules["connect-src"] == "https://films.example.com"
    assert "connect-src 'none'" in page(beacon="").meta("Content-Security-Policy")
    assert "unsafe" not in policy


def test_nothing_is_asked_of_anybody_else():
    """Addresses stand only where a person clicks, or where nothing is loaded from."""
    found = page()
    loaded = [
        value
        for tag, attrs in found.tags
        for name, value in attrs.items()
        if name in {"src", "poster", "srcset", "data"} or (tag == "link" and name == "href")
    ]
    assert {"film.mp4", "poster.jpg", "captions.vtt", "data:,"} == set(loaded)
    assert not re.findall(r"url\((?!data:font/woff2)", found.words["style"])
    assert "@import" not in found.words["style"]


@pytest.mark.parametrize(
    ("width", "height", "ratio"),
    [(1280, 720, "1280 / 720"), (720, 1280, "720 / 1280"), (0, 0, "16 / 9")],
)
def test_the_film_has_its_place_before_it_comes(width, height, ratio):
    assert f"aspect-ratio:{ratio}" in page(width=width, height=height).words["style"]


def test_the_page_is_light():
    assert len(rendered(payload(), LINK)) < 60_000


def test_the_same_film_has_the_same_page():
    assert rendered(payload(), LINK) == rendered(payload(), LINK)


@settings(deadline=None, max_examples=60)
@given(st.text(), st.text(), st.text(), st.text())
def test_whatever_is_typed_is_text(title, text, brand, words):
    found = page(
        title=title,
        text=text,
        brand=brand,
        action={"words": words, "link": "https://example.com/"},
    )
    plain = page()
    allowed = [tag for tag, _ in plain.tags]
    assert [tag for tag, _ in found.tags if tag not in {"h1", "p", "a"}] == [
        tag for tag in allowed if tag not in {"h1", "p", "a"}
    ]
    for tag, attrs in found.tags:
        assert not [name for name in attrs if name.startswith("on")], tag


def test_half_a_letter_breaks_no_page():
    assert "?" in page(title="\ud83d").words["h1"]


@pytest.mark.parametrize("field", TYPED)
def test_markup_is_shown_as_it_was_typed(field):
    nasty = "</title></script><script>alert(1)</script><img src=x onerror=y> $style ${script} &amp;"
    found = page(**{field: nasty})
    assert len(found.all("script")) == 1
    assert found.all("img") == []
    assert nasty in "".join(found.words.values())


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", " vbscript:x", "//x"])
def test_a_button_leads_only_to_addresses(link):
    with pytest.raises(RejectedError, match="action_link"):
        page(action={"words": "Go", "link": link})


@pytest.mark.parametrize("action", [{}, None, {"words": "Go"}, {"link": "https://example.com"}])
def test_half_a_button_is_none(action):
    assert page(action=action).all("a") == []


@pytest.mark.parametrize("beacon", ["http://films.example.com/b", "ftp://x", "https://", "x; y"])
def test_a_beacon_is_an_address_that_is_safe(beacon):
    with pytest.raises(RejectedError, match="beacon"):
        page(beacon=beacon)


def test_a_day_that_is_none_is_refused():
    with pytest.raises(RejectedError, match="until when"):
        page(expires="soon")
    assert page(expires="").all("body")[0]["data-expires"] == ""


@pytest.mark.parametrize("language", sorted(all_words()))
def test_every_language_has_its_words(language):
    found = page(language=language)
    words = all_words()[language]
    assert found.all("html") == [{"lang": language, "dir": "rtl" if language == "ar" else "ltr"}]
    assert found.all("button")[0]["aria-label"] == words.play
    assert found.all("track")[0]["label"] == words.captions
    assert words.gone in found.words["p"]
    assert page(language=f"{language}_XX").all("html") == found.all("html")


@pytest.mark.parametrize(("given_language", "shown"), [("", "en"), ("fil", "fil"), ('x"y', "en")])
def test_a_language_without_words_speaks_english(given_language, shown):
    found = page(language=given_language)
    assert found.all("html")[0]["lang"] == shown
    assert words_of("en").gone in found.words["p"]
