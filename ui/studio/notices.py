"""Above the film: advice in words, and what went wrong or was left over, each with one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from concierge.services.recorder_port import Advice, RecorderState
from ui.formats import clock
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.labels import PlainLabel
from ui.kit.marks import IconMark
from ui.kit.panels import Banner, BannerKind
from ui.language import told
from ui.messages import tr
from ui.studio.filming import FILMING, TEST
from ui.studio.model import advice_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.services.recorder_port import RecorderStatus
    from concierge.services.recordings import LeftFilm


class AdviceRow(Row):
    """A tick or a sign with a word each, made anew only when the advice changes."""

    def __init__(self) -> None:
        self._shown: tuple[Advice, ...] = ()
        super().__init__(space="s16")

    def show_advice(self, advice: tuple[Advice, ...]) -> None:
        if advice == self._shown:
            return
        self._shown = advice
        self.clear()
        for one in advice:
            icon, tone, words = advice_words(one)
            ink = Tone.INK2 if tone is Tone.OK else tone
            mark = Row(IconMark(icon, tone, "icon_s"), PlainLabel(words, Role.SMALL, ink),
                       space="s6")  # fmt: skip
            self.add(mark)

    def words(self) -> list[str]:
        return [advice_words(one)[2] for one in self._shown]


class Notices(Column):
    """What went wrong, and below it a film that was left over: it waits for no camera. `pressed`
    says what a banner's button is for: test, again, keep or draft."""

    pressed = Signal(str)

    def __init__(self, *, anybody: bool = False) -> None:
        """`anybody`: no client is chosen here, so that a film of nobody known cannot be kept."""
        super().__init__(space="s8", pad="s12 s24 s12 s24" if anybody else "0 0 0 0")
        self._anybody = anybody
        self.test_wanted = False
        self._looks_at_a_film = False
        self._drafts: tuple[LeftFilm, ...] = ()
        self._trouble: tuple[BannerKind, str, str, str, str] | None = None
        self._shown: tuple[object, ...] = ()
        self.banner: Banner | None = None
        self.hide()

    def show_status(self, status: RecorderStatus, source: str) -> None:
        """What the recorder says went wrong; a status without an error takes it away. Nothing moves
        while she speaks: what is said then stands beside the buttons."""
        if status.state in FILMING:
            return
        self._looks_at_a_film = status.state is RecorderState.REVIEW
        if status.state is RecorderState.FAILED:
            test = source != TEST
            button = tr("Use the test picture") if test else tr("Try again")
            self._tell(BannerKind.DANGER, tr("No picture comes"), told(status.error), button,
                       "test" if test else "again")  # fmt: skip
        elif status.state is RecorderState.REVIEW and status.error:
            self._tell(BannerKind.WARN, tr("The film was cut short"), told(status.error),
                       tr("Keep it"), "keep")  # fmt: skip
        elif status.notice:
            self._tell(BannerKind.INFO, tr("The film can be made all the same"),
                       told(status.notice), "", "")  # fmt: skip
        elif status.state is not RecorderState.CLOSED:
            self._trouble = None
            self._show()

    def no_camera(self) -> None:
        self._tell(
            BannerKind.WARN,
            tr("No camera was found"),
            tr("Plug one in and open the studio again, or try it with the test picture."),
            tr("Use the test picture"),
            "test",
        )

    def not_kept(self, sentence: str) -> None:
        self._tell(BannerKind.DANGER, tr("The film was not kept"), sentence, "", "")

    def show_drafts(self, films: Sequence[LeftFilm]) -> None:
        self._drafts = tuple(films)
        self._show()

    def draft(self) -> LeftFilm | None:
        return self._drafts[0] if self._drafts else None

    def _tell(self, kind: BannerKind, *words: str) -> None:
        title, sentence, button, what = words
        self._trouble = (kind, title, sentence, button, what)
        self._show()

    def _show(self) -> None:
        draft = None if self._looks_at_a_film and self._trouble else self._draft_notice()
        told = tuple(notice for notice in (self._trouble, draft) if notice is not None)
        if told == self._shown:
            return
        self._shown = told
        self.clear()
        self.setVisible(bool(told))
        banners = [self._banner(*notice) for notice in told]
        self.banner = banners[0] if banners else None

    def _banner(
        self, kind: BannerKind, title: str, sentence: str, button: str, what: str
    ) -> Banner:
        icon = Icon.VIDEO if what in ("test", "draft") else None
        banner = Banner(kind, title, sentence, button, icon=icon)
        banner.pressed.connect(lambda: self.pressed.emit(what))
        self.add(banner)
        return banner

    def _draft_notice(self) -> tuple[BannerKind, str, str, str, str] | None:
        draft = self.draft()
        if draft is None:
            return None
        more = len(self._drafts) - 1
        length = clock(draft.take.duration)
        sentence = tr("It runs {length} and was never kept.", length=length)
        if more:
            sentence += " " + tr("{count} more wait behind it.", count=more)
        title = tr("A film from before is still here")
        if draft.client_name:
            title = tr("A film for {name} is still here", name=draft.client_name)
        button = tr("Look at it")
        if self._anybody and draft.client is None:
            button = ""
            sentence += " " + tr("It is offered in the studio of whoever it is for.")
        return BannerKind.INFO, title, sentence, button, "draft"
