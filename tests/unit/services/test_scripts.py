"""An agent's scripts are her own, and there are only as many as anybody can find again."""

import pytest

from concierge.domain.errors import UserError
from concierge.domain.scripts import Template
from concierge.services.scripts import MOST, drop_template, save_template, templates
from tests.fakes.house import person


def test_a_script_is_kept_and_replaced_by_its_name(workplace):
    save_template(workplace, Template(" Late  parcel ", "Hello {name}."))
    save_template(workplace, Template("a thank you", "Merci {name}, ありがとう"))
    save_template(workplace, Template("Late parcel", "Hello {name}, it moves."))
    assert templates(workplace) == [
        Template("a thank you", "Merci {name}, ありがとう"),
        Template("Late parcel", "Hello {name}, it moves."),
    ]
    drop_template(workplace, "a thank you")
    drop_template(workplace, "never there")
    assert [one.name for one in templates(workplace)] == ["Late parcel"]


def test_each_agent_has_her_own(workplace):
    save_template(workplace, Template("Mine", "Hello."))
    assert templates(person(workplace, "Léo Martin")) == []


@pytest.mark.parametrize(("name", "text"), [("", "a"), ("a", "  "), ("a", "b" * 1001)])
def test_what_is_no_script_is_refused(workplace, name, text):
    with pytest.raises(UserError):
        save_template(workplace, Template(name, text))
    assert templates(workplace) == []


def test_one_too_many_is_refused_and_none_is_lost(workplace):
    for number in range(MOST):
        save_template(workplace, Template(f"{number:02d}", "a"))
    with pytest.raises(UserError, match="Delete one"):
        save_template(workplace, Template("more", "a"))
    save_template(workplace, Template("03", "b"))
    assert len(templates(workplace)) == MOST
