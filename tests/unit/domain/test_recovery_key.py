"""The recovery key on paper: written in groups, read back, and told when it is mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain import recovery_key
from concierge.domain.errors import UserError

RAW = "0123456789abcdef" * 4
KEYS = st.text("0123456789abcdef", min_size=64, max_size=64)


def test_it_is_written_in_groups_of_four_with_a_check_at_the_end():
    blocks = recovery_key.written(RAW).split("  ")
    assert blocks[:4] == ["0123 4567 89ab cdef"] * 4
    assert len(blocks) == 5 and len(blocks[4]) == 4


@given(KEYS)
def test_what_was_written_is_read_back(raw):
    paper = recovery_key.written(raw)
    for text in (paper, paper.upper(), paper.replace(" ", "-"), paper.replace("  ", "\n")):
        assert recovery_key.is_meant(text)
        assert recovery_key.read(text) == raw


def test_the_check_may_be_left_out_and_a_hand_may_write_letters_for_digits():
    assert recovery_key.read(RAW) == RAW
    assert recovery_key.read(RAW.replace("0", "O").replace("1", "l")) == RAW


@given(KEYS, st.integers(0, 63))
def test_one_wrong_digit_is_mistyped(raw, place):
    """Of 65,536 wrong keys one passes the check; the store itself refuses that one."""
    paper = recovery_key.written(raw).replace(" ", "")
    other = "0" if paper[place] != "0" else "1"
    wrong = paper[:place] + other + paper[place + 1 :]
    if recovery_key.written(wrong[:64])[-4:] == paper[64:]:
        return
    with pytest.raises(UserError, match="group by group"):
        recovery_key.read(wrong)


@pytest.mark.parametrize("text", [RAW[:-1], f"{RAW}0", recovery_key.written(RAW) + "0"])
def test_a_digit_too_few_or_too_many_is_mistyped(text):
    assert recovery_key.is_meant(text)
    with pytest.raises(UserError, match="68 digits"):
        recovery_key.read(text)


def test_another_letter_is_mistyped():
    with pytest.raises(UserError, match="letters a to f"):
        recovery_key.read("g" + RAW[1:])


@pytest.mark.parametrize("text", ["", "l'été à Paris", "abba", "cafe babe", "f" * 90, "g" * 64])
def test_a_passphrase_is_not_taken_for_one(text):
    assert not recovery_key.is_meant(text)
