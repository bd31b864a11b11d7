"""Days read in what a client said, as suggestions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.noticing import noticed
from concierge.domain.occasions import OccasionKind

B, W, A, N = (
    OccasionKind.BIRTHDAY,
    OccasionKind.WEDDING_DAY,
    OccasionKind.ANNIVERSARY,
    OccasionKind.NAME_DAY,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My wedding is in June!", (W, 6, None, None)),
        ("We are getting married on 14 June 2027.", (W, 6, 14, 2027)),
        ("The dress is for my daughter's wedding, June 14th, 2027", (W, 6, 14, 2027)),
        ("Our anniversary is the 3rd of May", (A, 5, 3, None)),
        ("for our wedding anniversary on September 9", (A, 9, 9, None)),
        ("It's my birthday on the 29th of February", (B, 2, 29, None)),
        ("Mon anniversaire est le 1er août", (B, 8, 1, None)),
        ("pour notre anniversaire de mariage, le 12 décembre", (A, 12, 12, None)),
        ("Nous nous marions en juin", (W, 6, None, None)),
        ("Mi cumpleaños es el 5 de enero", (B, 1, 5, None)),
        ("nos casamos en septiembre de 2026", (W, 9, None, 2026)),
        ("Meine Hochzeit ist am 14. Juni", (W, 6, 14, None)),
        ("Il mio onomastico è il 4 ottobre", (N, 10, 4, None)),
        ("She turns 50 in March", (B, 3, None, None)),
        ("4 May is my birthday", (B, 5, 4, None)),
        ("My birthday is 4 May, not 5 June", (B, 5, 4, None)),
        ("a June wedding", (W, 6, None, None)),
        ("Her son was born on 12 June, and the wedding is on 20 September 2027", (W, 9, 20, 2027)),
    ],
)
def test_a_day_is_read_in_five_languages(text, found):
    (one,) = noticed(text)
    assert (one.kind, one.month, one.day, one.year) == found
    assert one.words in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "My wedding was lovely.",
        "I am in Paris in June.",
        "The wedding. We travel in June.",
        "Birthday on 31 June",
        "Mi cumpleaños es el 31 de febrero",
        "Call me on 14 June about the birthday",
        "The Marchesa collection for a wedding",
        "wedding " + "very " * 60 + "long in June",
    ],
)
def test_without_both_a_day_and_what_it_is_nothing_is_said(text):
    assert noticed(text) == []


def test_the_same_day_is_said_once_and_others_beside_it():
    text = "My birthday is 4 May. As I said, my birthday is May 4! And our wedding is in June."
    assert [(one.kind, one.month, one.day) for one in noticed(text)] == [(B, 5, 4), (W, 6, None)]


@given(st.text(max_size=400))
def test_any_text_can_be_read(text):
    for one in noticed(text):
        assert 1 <= one.month <= 12
