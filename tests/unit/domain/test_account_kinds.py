"""Some accounts are read, others are only told."""

from concierge.domain.account_kinds import KINDS, is_shop, kind_of


def test_films_and_mail_are_only_told_and_whatever_is_unknown_is_read():
    told = {known.kind for known in KINDS if not is_shop(known.kind)}
    assert told == {"film_folder", "film_store", "mail"}
    assert is_shop("of another version") and kind_of("of another version") is None
