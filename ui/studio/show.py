"""What the stage and the player show of a status and a take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.services.recorder_port import RecorderState
from ui.formats import clock
from ui.kit.meters import CountdownState
from ui.messages import tr
from ui.studio.model import LAST_SECONDS, SECONDS, badge_words

if TYPE_CHECKING:
    from concierge.services.recorder_port import RecorderStatus, Take
    from ui.studio.player import FilmPlayer
    from ui.studio.stage import Stage


def show_ring(stage: Stage, status: RecorderStatus, take: Take | None) -> None:
    """Seconds left of the film; while counting down the seconds until it begins."""
    if take is not None:
        stage.ring.hide()
        stage.set_badge(tr("Review {length}", length=clock(take.duration)))
        return
    stage.set_badge(badge_words(status), live=status.state is RecorderState.RECORDING)
    if status.state in (RecorderState.CLOSED, RecorderState.FAILED, RecorderState.OPENING):
        stage.ring.hide()
    elif status.state is RecorderState.COUNTDOWN:
        stage.set_ring(-status.elapsed, CountdownState.LAST)
    else:
        left = SECONDS - status.elapsed
        stage.set_ring(left, _ring_state(status.state, left))


def _ring_state(state: RecorderState, left: float) -> CountdownState:
    if state is RecorderState.PAUSED:
        return CountdownState.PAUSED
    if state is RecorderState.RECORDING:
        return CountdownState.LAST if left <= LAST_SECONDS else CountdownState.RECORDING
    return CountdownState.READY


def show_take(player: FilmPlayer, take: Take | None) -> None:
    if take is None:
        player.stop()
    else:
        player.show(take.file, take.poster)
