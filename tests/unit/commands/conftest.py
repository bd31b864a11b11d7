"""A house of its own for each test of a command."""

import pytest

from tests.unit.commands.house import Program


@pytest.fixture
def program(tmp_path, capsys) -> Program:
    """No house is set up yet."""
    return Program(tmp_path, capsys)


@pytest.fixture
def house(program) -> Program:
    code, _, err = program.set_up()
    assert code == 0, err
    return program
