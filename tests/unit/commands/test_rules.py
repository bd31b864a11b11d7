"""`concierge rules`: what the house allows itself."""

import json


def test_a_rule_is_told_with_what_it_means_and_set(house):
    code, out, _ = house("rules", "list")
    assert code == 0
    assert out.splitlines()[0].split("\t")[:2] == ["budget.allowance", "500"]
    code, _, err = house("rules", "set", "budget.carry_over", "50%")
    assert (code, "budget.carry_over is 50 from now on." in err) == (0, True)
    assert json.loads(house("rules", "list", "--json")[1]) == {
        "budget.allowance": 500,
        "budget.carry_over": 50,
    }


def test_what_a_rule_does_not_take_is_refused_in_words(house):
    code, _, err = house("rules", "set", "budget.carry_over", "lots")
    assert code == 1 and "whole number from 0 to 100" in err
