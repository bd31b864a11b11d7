"""The page of a film in a real browser: it plays to its end, shows its captions, asks nobody but
its own origin, and its beacon says what was watched and nothing else."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from sync.connectors.film_place.watched import fetch_views, read
from sync.health import check_account
from tests.e2e.pages.chromium import Chromium, Tab, browser
from tests.e2e.pages.house import PAGE, account, film, published
from tests.e2e.pages.origin import BEACON, Origin, origin
from tests.servers.limiter import program
from tests.servers.shown import shown

# The browser takes a second to start: one serves all of them.
pytestmark = pytest.mark.xdist_group("chromium")

BEFORE = datetime(2000, 1, 1, tzinfo=UTC)
PLAYED = """new Promise((done, failed) => {
  const video = document.querySelector("video");
  const seen = [];
  const track = video.textTracks[0];
  if (track) track.addEventListener("cuechange", () => {
    for (const cue of track.activeCues) if (!seen.includes(cue.text)) seen.push(cue.text);
  });
  video.addEventListener("ended", () => done({
    at: video.currentTime, length: video.duration, seen, mode: track && track.mode,
    width: video.videoWidth, height: video.videoHeight,
    frames: video.getVideoPlaybackQuality().totalVideoFrames,
  }));
  video.addEventListener("error", () => failed(new Error("error " + video.error.code)));
  video.playbackRate = video.defaultPlaybackRate;
  document.querySelector(".film button").click();
})"""
HURRIED = "document.querySelector('video').defaultPlaybackRate = 4;" + PLAYED
HIDDEN = """Object.defineProperty(document, "visibilityState",
  {configurable: true, get: () => window.__shown ? "visible" : "hidden"});"""


@pytest.fixture(scope="module")
def chromium(tmp_path_factory) -> Iterator[Chromium]:
    with browser(tmp_path_factory.mktemp("chromium")) as running:
        yield running


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    home = tmp_path_factory.mktemp("films")
    film(home)
    return home


@pytest.fixture
def far(tmp_path) -> Iterator[Origin]:
    with origin(tmp_path) as found:
        yield found


@pytest.fixture
def tab(chromium) -> Iterator[Tab]:
    found = Tab(chromium)
    yield found
    found.close()


def clean(tab: Tab, far: Origin) -> None:
    asked, complaints = tab.happened()
    assert complaints == []
    outside = [one for one in asked if not one.startswith((f"{far.url}/", "data:", "about:"))]
    assert outside == []


def test_the_film_plays_to_its_end_with_its_captions(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url, beacon=f"{far.url}{BEACON}")
    tab.open(told.link)
    played = tab.ask(PLAYED)
    assert played["at"] == pytest.approx(2.0, abs=0.1)
    assert played["at"] == played["length"]
    assert (played["width"], played["height"]) == (640, 360)
    assert played["frames"] >= 20
    assert played["mode"] == "showing"
    assert played["seen"] == ["Good morning.", "Take the coat in 38."]
    far.wait_for("100")
    assert far.events() == ["open", "25", "50", "75", "100"]
    assert {(page, len(view)) for page, _, view in far.views} == {(PAGE, 16)}
    assert len({view for _, _, view in far.views}) == 1
    # What a web server writes down of it is read as the same.
    assert [(view.page, view.event) for view in read(far.log)] == [
        (PAGE, event) for event in ("open", "25", "50", "75", "100")
    ]
    clean(tab, far)
    assert tab.ask("document.cookie + localStorage.length + sessionStorage.length") == "00"


def test_a_web_server_set_up_as_told_shows_it_and_its_log_is_read(tab, films, tmp_path):
    if program() is None:
        pytest.skip("nginx is missing: `make test` installs it")
    place, log = tmp_path / "films", tmp_path / "views.log"
    place.mkdir()
    with shown(place, log) as address:
        told = published(films, place, address, beacon=f"{address}{BEACON}")
        tab.open(told.link)
        assert tab.ask(PLAYED)["seen"] == ["Good morning.", "Take the coat in 38."]
        # Asked after the last of them, and so written down after it.
        tab.ask(f"fetch('{BEACON}?v={PAGE}&e=open&s={'f' * 16}')")
        assert [line.ok for line in check_account(account(films, place, address))] == [True, True]
    assert "127.0.0.1" not in log.read_text(encoding="utf-8")
    views = fetch_views(account(films, place, address, watched=str(log)), BEFORE)
    first = views[0].session
    said = [view.event for view in views if view.session == first]
    assert said == ["open", "25", "50", "75", "100"]
    assert {view.page for view in views} == {PAGE}


def test_played_again_it_says_nothing_twice_and_a_new_view_is_another(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url, beacon=f"{far.url}{BEACON}")
    tab.open(told.link)
    for _ in range(2):
        tab.ask(HURRIED)
    tab.open(told.link)
    tab.ask(HURRIED)
    with far.heard:
        assert far.heard.wait_for(lambda: len(far.views) == 10, timeout=30)
    views = {view for _, _, view in far.views}
    assert len(views) == 2
    for view in views:
        said = [event for _, event, one in far.views if one == view]
        assert sorted(said) == ["100", "25", "50", "75", "open"]


def test_jumped_to_the_end_is_not_watched(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url, beacon=f"{far.url}{BEACON}")
    tab.open(told.link)
    tab.ask("""new Promise((done) => {
      const video = document.querySelector("video");
      video.addEventListener("ended", done);
      const jump = () => { video.currentTime = 1.8; video.play(); };
      if (video.readyState) jump(); else video.addEventListener("loadedmetadata", jump);
    })""")
    tab.ask(f"fetch('{BEACON}?v=x&e=asked&s=x')")
    far.wait_for("asked")
    assert far.events() == ["open", "asked"]


def test_nothing_is_said_before_the_page_is_seen(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url, beacon=f"{far.url}{BEACON}")
    tab.open(told.link, before=HIDDEN)
    tab.ask(f"fetch('{BEACON}?v=x&e=asked&s=x')")
    far.wait_for("asked")
    tab.ask("window.__shown = true; document.dispatchEvent(new Event('visibilitychange'))")
    far.wait_for("open")
    assert far.events() == ["asked", "open"]


def test_without_a_beacon_nobody_hears_anything(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url)
    tab.open(told.link)
    tab.ask(HURRIED)
    clean(tab, far)
    assert far.views == []
    assert {one.rsplit("/", 1)[-1] for one in far.asked} == {
        "", "film.mp4", "poster.jpg", "captions.vtt",
    }  # fmt: skip


def test_after_its_day_the_film_is_not_even_asked_for(tab, far, films, tmp_path):
    told = published(
        films, tmp_path, far.url, expires="2026-01-01T00:00:00+00:00", language="fr",
        beacon=f"{far.url}{BEACON}",
    )  # fmt: skip
    tab.open(told.link)
    assert tab.ask("document.querySelector('video') === null")
    assert tab.ask("document.querySelector('.gone').innerText") == "Ce film n’est plus disponible."
    assert tab.ask("document.querySelector('.gone').checkVisibility()")
    clean(tab, far)
    assert far.asked == [f"/{PAGE}/"]


def test_before_its_day_it_plays(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url, expires="2999-01-01T00:00:00+00:00")
    tab.open(told.link)
    assert tab.ask(HURRIED)["at"] > 1.9
    assert not tab.ask("document.querySelector('.gone').checkVisibility()")


def test_markup_that_was_typed_does_nothing(tab, far, films, tmp_path):
    nasty = "<script>window.__hit=1</script><img src='https://elsewhere.example/x' onerror=y>"
    told = published(films, tmp_path, far.url, title=nasty, text=nasty, brand=nasty)
    tab.open(told.link)
    assert tab.ask("window.__hit === undefined")
    assert tab.ask("document.querySelector('h1').innerText") == nasty
    clean(tab, far)


def test_what_is_slipped_into_the_page_does_not_run(tab, far, films, tmp_path):
    """The policy itself: a script that is none of ours, and an address outside, are stopped."""
    told = published(films, tmp_path, far.url)
    page = tmp_path / PAGE / "index.html"
    slipped = "<script>window.__hit=1</script><img src='https://elsewhere.example/x.png'></main>"
    page.write_text(page.read_text(encoding="utf-8").replace("</main>", slipped), encoding="utf-8")
    tab.open(told.link)
    assert tab.ask("window.__hit === undefined")
    _, complaints = tab.happened()
    assert len(complaints) == 2


def test_its_first_picture_is_left_alone_until_it_plays(tab, far, films, tmp_path):
    told = published(films, tmp_path, far.url)
    tab.open(told.link)
    shown = "document.querySelector('video').controls"
    assert tab.ask(shown) is False
    tab.ask(HURRIED)
    assert tab.ask(shown) is True
    assert not tab.ask("document.querySelector('.film button').checkVisibility()")


@pytest.mark.parametrize("shape", [(640, 360), (360, 640)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_off_on_any_screen(tab, far, films, tmp_path, shape, language):
    long = {"title": "Un très long titre " * 6, "brand": "Maison " * 8 + "x" * 60}
    told = published(
        films, tmp_path, far.url, language=language, width=shape[0], height=shape[1], **long
    )
    tab.open(told.link)
    assert tab.ask("document.dir") == ("rtl" if language == "ar" else "ltr")
    box = "document.querySelector('.film').getBoundingClientRect()"
    for width, height in ((320, 568), (390, 844), (844, 390), (1440, 900)):
        tab.resize(width, height)
        assert tab.ask("document.documentElement.scrollWidth <= window.innerWidth")
        assert tab.ask(f"{box}.left >= 0 && {box}.right <= window.innerWidth")
        assert 150 < tab.ask(f"{box}.height") < height
        assert tab.ask(f"{box}.width / {box}.height") == pytest.approx(shape[0] / shape[1], 0.01)
