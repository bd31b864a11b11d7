"""The models keep Qt's contract and tell exactly what changed."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from ui.kit.rows import ROW_ROLE, Column, RowModel
from ui.kit.samples import LINES, line_model
from ui.kit.table import TableColumn, TableModel


@dataclass(frozen=True)
class Person:
    id: int
    name: str


def people(*pairs):
    return [Person(number, name) for number, name in pairs]


@pytest.fixture
def model(qapp, qtmodeltester):
    made = RowModel(
        [Column("Name", lambda p: p.name), Column("Id", lambda p: str(p.id), lambda p: p.id)],
        key=lambda p: p.id,
        spoken=lambda p: f"{p.name}, client",
    )
    qtmodeltester.check(made)
    made.set_rows(people((1, "Ann"), (2, "Bob"), (3, "Cy")))
    return made


def names(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_same_keys_tell_only_the_row_that_changed(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows(people((1, "Ann"), (2, "Bobby"), (3, "Cy")))
    assert told.args[0].row() == told.args[1].row() == 1


def test_a_stretch_of_new_rows_is_inserted_where_it_stands(model, qtbot):
    kept = QPersistentModelIndex(model.index(2, 0))
    with qtbot.waitSignal(model.rowsInserted) as told:
        model.set_rows(people((1, "Ann"), (8, "X"), (9, "Y"), (2, "Bob"), (3, "Cynthia")))
    assert told.args[1:] == [1, 2]
    assert kept.row() == 4
    assert kept.data() == "Cynthia"


def test_a_stretch_of_rows_is_removed(model, qtbot):
    with qtbot.waitSignal(model.rowsRemoved) as told:
        model.set_rows(people((3, "Cy")))
    assert told.args[1:] == [0, 1]
    assert names(model) == ["Cy"]


def test_another_order_resets(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(people((3, "Cy"), (1, "Ann"), (2, "Bob")))
    assert names(model) == ["Cy", "Ann", "Bob"]


def test_rows_and_words_for_screen_readers_travel_in_roles(model):
    index = model.index(1, 0)
    assert index.data(ROW_ROLE) == Person(2, "Bob")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Bob, client"
    assert model.index_of(3) == 2
    assert model.index_of(99) == -1
    assert model.rowCount(index) == 0


def test_the_table_sorts_and_keeps_selection_and_order(qapp, qtmodeltester):
    model = TableModel(
        [TableColumn("Name", lambda p: p.name), TableColumn("Id", lambda p: "", lambda p: p.id)],
        key=lambda p: p.id,
    )
    qtmodeltester.check(model)
    model.set_rows(people((1, "Cy"), (2, "Ann"), (3, "Bob")))
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort(0)
    assert names(model) == ["Ann", "Bob", "Cy"]
    assert kept.row() == 2
    model.set_rows(people((4, "Abe"), (1, "Cy"), (2, "Ann"), (3, "Bob")))
    assert names(model) == ["Abe", "Ann", "Bob", "Cy"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.id for row in model.rows()] == [4, 3, 2, 1]


def test_only_rows_that_may_be_checked_are(qapp, qtbot):
    model = line_model(LINES)
    assert [line.number for line in model.checked()] == [1]
    with qtbot.waitSignal(model.checked_changed):
        model.check_all(True)
    assert [line.number for line in model.checked()] == [1, 2, 3]
    model.toggle(3)
    assert len(model.checked()) == 3
    assert model.index(3, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.set_rows([replace(LINES[1], day="13 May")])
    assert [line.number for line in model.checked()] == [2]
