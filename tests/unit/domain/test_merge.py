"""Three-way merge: whatever the order of edits, no value anybody wrote is lost in silence."""

from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.merge import EDITABLE, Edit, merge, merge_tags

TEXT = st.sampled_from(["", "a", "b", "c"])
FIELDS = st.sampled_from(EDITABLE[:4])
REMOTE = st.fixed_dictionaries({name: TEXT for name in EDITABLE[:4]})
EDITS = st.dictionaries(FIELDS, st.tuples(TEXT, TEXT)).map(
    lambda found: {name: Edit(name, *texts) for name, texts in found.items()}
)


@given(EDITS, REMOTE)
def test_the_crm_stands_or_ours_stands_and_what_gives_way_is_told(edits, remote):
    found = merge(edits, remote)
    told = {conflict.field: conflict for conflict in found.conflicts}
    for name, theirs in remote.items():
        edit = edits.get(name)
        if edit is None or theirs == edit.value:
            assert found.values[name] == theirs
            assert name not in told
        elif theirs == edit.base:
            assert found.values[name] == edit.value
        else:
            assert found.values[name] == theirs
            assert told[name].ours == edit.value and told[name].theirs == theirs
    assert set(found.settled) == {n for n, e in edits.items() if remote[n] == e.value}


@given(EDITS, REMOTE)
def test_merging_what_was_merged_changes_nothing(edits, remote):
    found = merge(edits, remote)
    left = {
        name: edit
        for name, edit in edits.items()
        if name not in found.settled and name not in {c.field for c in found.conflicts}
    }
    again = merge(left, remote)
    assert again.values == found.values
    assert again.conflicts == ()


TAGS = st.frozensets(st.sampled_from("abcdef"))


@given(st.lists(st.sampled_from("abcdef"), unique=True).map(tuple), TAGS, TAGS)
def test_tags_are_a_set_and_their_order_there_is_kept(theirs, add, remove):
    found = merge_tags(theirs, add, remove - add)
    assert set(found) == (set(theirs) - (remove - add)) | add
    kept = [tag for tag in theirs if tag in found]
    assert found[: len(kept)] == kept
    assert merge_tags(tuple(found), add, remove - add) == found
