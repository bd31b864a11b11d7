"""What holds for every module of the domain."""

import dataclasses
import inspect
import pkgutil
from importlib import import_module

import pytest

import concierge.domain
from concierge.domain.account_kinds import KINDS, kind_of
from concierge.domain.errors import RetryLaterError, UnclearError

MODULES = [
    found.name
    for found in pkgutil.walk_packages(concierge.domain.__path__, f"{concierge.domain.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_its_values_can_be_neither_changed_nor_extended(name):
    """They pass between threads: whoever holds one may rely on it."""
    module = import_module(name)
    values = [
        kind
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if kind.__module__ == name and dataclasses.is_dataclass(kind)
    ]
    for kind in values:
        assert kind.__dataclass_params__.frozen, kind
        assert "__slots__" in vars(kind), kind


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_an_account_can_be_entered_from_what_its_kind_says(kind):
    keys = [field.key for field in kind.fields]
    assert len(set(keys)) == len(keys)
    # A service of one address for everybody is told apart by the secret alone.
    assert kind.secret or any(field.is_required for field in kind.fields)
    assert kind.hint.endswith(".")
    # Who must enter a thing that is not chosen from a list is shown what it looks like.
    for field in kind.fields:
        assert field.example or field.choices or field.is_folder or not field.is_required, field.key


def test_a_kind_is_found_by_its_name():
    assert [kind_of(kind.kind) for kind in KINDS] == list(KINDS)


def test_an_answer_that_never_came_is_a_matter_of_waiting():
    told = UnclearError("No answer came.", 30, outage=True)
    assert isinstance(told, RetryLaterError)
    assert (str(told), told.retry_after, told.outage) == ("No answer came.", 30, True)
    assert not UnclearError("No answer came.").outage
