"""The house stays as it was founded; people come, leave and come back."""

import json

from concierge.services.owners import take_over
from concierge.services.workplace import load_house
from concierge.storage.opening import open_store
from tests.fakes.house import fill, on_store
from tests.unit.commands.house import KEY, SETUP


def names(house):
    return {p["name"]: p["role"] for p in json.loads(house("staff", "list", "--json")[1])}


def test_a_second_setup_changes_nothing_and_says_so_but_adds_people(house):
    code, _, err = house(
        *("setup", "--house", "Autre", "--zone", "Asia/Tokyo", "--currency", "JPY"),
        *("--agent", "Noor Haddad", "--manager", "Ana Ribeiro"),
    )
    assert code == 0
    for words in ("stays Maison Noire, not Autre", "stays EUR, not JPY", "stays Europe/Paris"):
        assert words in err
    assert "Ana Ribeiro works here already, and stays agent" in err
    assert names(house)["Noor Haddad"] == "agent" and names(house)["Ana Ribeiro"] == "agent"
    assert "stays" not in house(*SETUP, "--agent", "Ana Ribeiro")[2]


def test_who_leaves_sits_down_no_more_and_may_come_back(house):
    code, _, err = house("staff", "leave", "Léo Martin")
    assert code == 0 and "no longer works here" in err
    assert "Léo Martin" not in names(house)
    code, _, err = house("export", "clients", "--person", "Léo Martin")
    assert code == 1 and "Nobody here is called 'Léo Martin'" in err
    assert house("staff", "leave", "Léo Martin")[0] == 1
    assert house(*SETUP, "--manager", "Léo Martin")[0] == 0
    assert names(house)["Léo Martin"] == "manager"
    told = house("staff", "list")[1].splitlines()
    assert "Léo Martin\tmanager" in told


def test_the_last_manager_and_the_last_person_stay(house, program):
    code, _, err = house("staff", "leave", "Margaux Vidal")
    assert code == 1 and "only manager" in err
    assert "Margaux Vidal" in names(house)


def test_the_last_person_stays(program):
    assert program(*SETUP, "--agent", "Ana Ribeiro")[0] == 0
    code, _, err = program("staff", "leave", "Ana Ribeiro")
    assert code == 1 and "only one here" in err


def test_their_clients_are_nobodys_and_told(house):
    store = open_store(house.store, KEY)
    workplace = on_store(store, house.store.parent)
    (client,) = fill(workplace)
    leo = next(p for p in load_house(store).staff if p.name == "Léo Martin")
    take_over(workplace, client, leo.id)
    assert "1 client of theirs" in house("staff", "leave", "Léo Martin")[2]
    with store.read() as unit:
        assert unit.clients.facts([client])[0].owner is None
    store.close()
