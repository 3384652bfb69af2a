"""The one model of every list: Qt's own rules kept whatever happens under it, and little held."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelRoleData, QModelRoleDataSpan, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.representatives import PersonFields, RepresentativeScope
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import organizations, representatives
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui import pages, table_model
from vaekst_desk.ui.columns import Labels
from vaekst_desk.ui.page_spec import ListState, PageSpec
from vaekst_desk.ui.table_model import FIRST, PAGE, Source, TableModel
from vaekst_desk.ui.workbench import Workbench

PAGES = ("organizations", "representatives", "meetings", "agreements")
Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal


class List:
    """A model on a page's own query, reloaded by every write as the page does it."""

    def __init__(self, bench: Workbench, page_id: str, columns: int = 99) -> None:
        self.bench, self.spec = bench, pages.spec_of(page_id)
        spec: PageSpec[Any, Any] = self.spec
        groups = {group.code: group.name(Language.DANISH) for group in bench.read(organizations.groups)}
        scope = spec.widest
        self.state = ListState(bench.today(), spec.sort, spec.descending, scope=scope)
        save = spec.save_cell
        self.model: TableModel[Any, Any] = TableModel(
            Source(
                spec.columns(Labels(Language.DANISH, groups))[:columns],
                lambda keys: bench.read(spec.rows, keys, self.state),
                spec.key_of,
                (lambda row, field, text: save(bench, row, field, text)) if save else None,
            ),
            bench.worker,
        )
        self.tester = QAbstractItemModelTester(self.model, Fatal)
        bench.changed.connect(lambda _topics: self.model.reload())

    def show(self, **state: Any) -> None:
        self.state = replace(self.state, **state)
        shown = self.state
        self.model.show(lambda limit: self.bench.read(self.spec.keys, shown, limit))

    def wanted(self) -> Sequence[Any]:
        """What the query gives now."""
        return list(self.bench.read(self.spec.keys, self.state, None))

    def has(self) -> list[Any]:
        return self.model.keys(0, self.model.rowCount() - 1)

    def bin(self, *keys: Any) -> None:
        calls = self.spec.bin
        self.bench.write(
            Label.of(calls.bin_code, name="x"), calls.to_bin, [self.spec.id_of(key) for key in keys]
        )

    def rename(self, key: Any, name: str) -> None:
        fields = replace(self.bench.read(representatives.get, key.person_id).fields, family_name=name)
        label = Label.of(StepCode.REPRESENTATIVE_EDIT, name=name)
        self.bench.write(label, representatives.save, fields, person_id=key.person_id)


def bench_on(path) -> Iterator[Workbench]:
    bench = Workbench(Desk.open(path), language=Language.DANISH)
    yield bench
    bench.close()
    bench.deleteLater()


@pytest.fixture
def bench(example, qapp):
    yield from bench_on(example)


@pytest.fixture
def large_bench(large, qapp):
    yield from bench_on(large)


def complete(qtbot, model: TableModel[Any, Any]) -> None:
    qtbot.waitUntil(lambda: model.complete, timeout=10_000)


# --- Qt's rules


@pytest.mark.parametrize("page_id", PAGES)
def test_every_pages_model_keeps_qts_rules(bench, qtmodeltester, page_id):
    listed = List(bench, page_id)
    listed.show()
    assert listed.model.rowCount() > 0
    qtmodeltester.check(listed.model, force_py=True)
    qtmodeltester.check(listed.model)


@pytest.mark.parametrize("page_id", PAGES)
def test_rows_that_go_and_come_back_under_it(bench, page_id):
    listed = List(bench, page_id)
    listed.show()
    keys = listed.has()
    for gone in (keys[:1], keys[-1:], keys[1:6:2], keys):
        if not gone:
            continue
        listed.bin(*gone)
        assert listed.has() == listed.wanted()
        bench.undo()
        assert listed.has() == listed.wanted() == keys
        bench.redo()
        assert listed.has() == listed.wanted()
        bench.undo()


def test_rows_that_move_and_are_new_under_it(bench, qtbot):
    listed = List(bench, "representatives")
    listed.show()
    keys = listed.has()
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(listed.model)
    view.selectRow(5)
    listed.rename(keys[5], "Årup")
    assert listed.has() == listed.wanted() != keys
    assert [listed.model.key(index.row()) for index in view.selectionModel().selectedRows()] == [keys[5]]
    listed.rename(keys[20], "Aaa Bbb")
    listed.rename(keys[0], "Zz")
    assert listed.has() == listed.wanted()
    label = Label.of(StepCode.REPRESENTATIVE_ADD, name="x")
    for name in ("Andersen", "Madsen", "Åby"):
        bench.write(label, representatives.save, PersonFields(given_name="Ny", family_name=name))
        assert listed.has() == listed.wanted()
    for _ in range(6):
        bench.undo()
        assert listed.has() == listed.wanted()
    assert listed.has() == keys
    assert [index.row() for index in view.selectionModel().selectedRows()] == [5]


def test_the_texts_follow_a_write(bench):
    listed = List(bench, "representatives")
    listed.show()
    key = listed.model.key(3)
    assert not listed.model.index(3, 0).data().startswith("Bækgaard")
    listed.rename(key, "Bækgaard")
    row = listed.model.row_of(key)
    assert listed.model.index(row, 0).data().startswith("Bækgaard")


def test_more_changes_than_are_told_singly(bench, monkeypatch):
    monkeypatch.setattr(table_model, "MANY", 4)
    listed = List(bench, "representatives")
    listed.show()
    keys, resets = listed.has(), []
    listed.model.modelReset.connect(lambda: resets.append(1))
    listed.bin(*keys[::2])
    assert resets == [1]
    assert listed.has() == listed.wanted()
    bench.undo()
    assert resets == [1, 1]
    assert listed.has() == listed.wanted() == keys


# --- the rest of a long list


def test_the_rest_comes_from_the_worker(large_bench, qtbot):
    listed = List(large_bench, "representatives", columns=1)
    listed.show()
    assert listed.model.rowCount() == FIRST
    assert not listed.model.complete
    with qtbot.waitSignal(listed.model.completed, timeout=10_000):
        pass
    assert listed.has() == listed.wanted()
    assert listed.model.rowCount() >= 1200


def test_writes_while_the_rest_is_on_its_way(large_bench, qtbot):
    listed = List(large_bench, "representatives", columns=1)
    listed.show()
    keys = listed.wanted()
    listed.bin(keys[3], keys[FIRST + 5], keys[900])
    listed.rename(keys[10], "Zzz")
    complete(qtbot, listed.model)
    assert listed.has() == listed.wanted()
    large_bench.undo()
    large_bench.undo()
    complete(qtbot, listed.model)
    assert listed.has() == listed.wanted() == keys


def test_a_write_far_down_a_whole_list(large_bench, qtbot):
    listed = List(large_bench, "representatives", columns=1)
    listed.show()
    complete(qtbot, listed.model)
    keys = listed.has()
    listed.bin(keys[1100])
    complete(qtbot, listed.model)
    assert listed.has() == listed.wanted()
    listed.rename(keys[2], "Åååå")
    complete(qtbot, listed.model)
    assert listed.has() == listed.wanted()


def test_what_was_asked_for_before_never_lands(large_bench, qtbot):
    """The rest of one list is being fetched when another is shown: it is dropped, however late it comes."""
    listed = List(large_bench, "representatives", columns=1)
    begun, go_on = threading.Event(), threading.Event()
    keys = listed.wanted()

    def slow(limit: int | None) -> Sequence[Any]:
        if limit is None:
            begun.set()
            go_on.wait(5)
        return keys[:limit]

    listed.model.show(slow)
    qtbot.waitUntil(begun.is_set)
    listed.show(text="mette")
    go_on.set()
    complete(qtbot, listed.model)
    qtbot.wait(50)
    assert listed.has() == listed.wanted()
    assert 0 < len(listed.has()) < len(keys)


def test_typing_fast_fetches_the_rest_once(large_bench, qtbot):
    listed = List(large_bench, "representatives", columns=1)
    whole: list[str] = []

    def query(text: str) -> Any:
        state = replace(listed.state, text=text)

        def keys(limit: int | None) -> Sequence[Any]:
            if limit is None:
                whole.append(text)
            return large_bench.read(listed.spec.keys, state, limit)

        return keys

    for typed in ("", "h", "", "h", ""):
        listed.model.show(query(typed))
        qtbot.wait(20)
    complete(qtbot, listed.model)
    assert whole == [""]
    assert listed.has() == listed.wanted()


def test_a_model_left_alone_delivers_nothing_more(large_bench, qtbot):
    listed = List(large_bench, "representatives", columns=1)
    listed.show()
    listed.model.stop()
    qtbot.wait(table_model.TAIL_DELAY + 100)
    assert listed.model.rowCount() == FIRST


# --- what is held


def test_the_cache_is_bounded_and_what_left_it_is_read_again(large_bench, qtbot, monkeypatch):
    monkeypatch.setattr(table_model, "KEPT", 3 * PAGE)
    listed = List(large_bench, "representatives", columns=1)
    listed.show()
    complete(qtbot, listed.model)
    first = listed.model.index(0, 0).data()
    for row in range(0, listed.model.rowCount(), 7):
        listed.model.index(row, 0).data()
        assert len(listed.model._lines) <= 3 * PAGE
    assert listed.model.index(0, 0).data() == first
    names = [listed.model.index(row, 0).data() for row in range(listed.model.rowCount())]
    rows = large_bench.read(listed.spec.rows, listed.has(), listed.state)
    assert names == [row.listed_name for row in rows]


def test_a_row_gone_from_the_register_is_blank_and_asked_for_once(bench):
    listed = List(bench, "organizations")
    asked: list[int] = []
    rows = listed.model.source.rows

    def counted(keys: Sequence[Any]) -> Sequence[Any]:
        asked.extend(keys)
        return [row for row in rows(keys) if row.id != keys[0]]

    listed.model.source = replace(listed.model.source, rows=counted)
    listed.show()
    for _ in range(3):
        assert listed.model.index(0, 0).data() == ""
        assert listed.model.index(0, 0).data(Qt.ItemDataRole.EditRole) is None
        assert listed.model.row(0) is None
    assert len(asked) == len(set(asked))
    assert not listed.model.setData(listed.model.index(0, 0), "Ny")


# --- all at once is the same as one by one


@pytest.mark.parametrize("page_id", PAGES)
def test_many_roles_at_once_say_what_one_by_one_says(bench, page_id):
    listed = List(bench, page_id)
    listed.show()
    roles = [int(role) for role in Qt.ItemDataRole if role < Qt.ItemDataRole.UserRole] + [
        int(Qt.ItemDataRole.UserRole),
        int(Qt.ItemDataRole.UserRole) + 7,
    ]
    told = 0
    for row in range(listed.model.rowCount()):
        for section in range(listed.model.columnCount()):
            index = listed.model.index(row, section)
            for role in roles:
                asked = QModelRoleData(role)
                listed.model.multiData(index, QModelRoleDataSpan(asked))
                assert asked.data() == index.data(role), (row, section, role)
                told += asked.data() is not None
    assert told > listed.model.rowCount() * listed.model.columnCount()


# --- editing


def test_a_cell_that_stays_as_it_was_is_no_step(bench):
    listed = List(bench, "representatives")
    listed.show()
    section = [column.id for column in listed.model.source.columns].index("email")
    index = listed.model.index(0, section)
    assert listed.model.setData(index, index.data(Qt.ItemDataRole.EditRole))
    assert bench.desk.next_undo() is None


def test_a_cell_that_cannot_be_stored_is_refused_with_its_reason(bench, qtbot):
    listed = List(bench, "representatives")
    listed.show()
    section = [column.id for column in listed.model.source.columns].index("email")
    index, before = listed.model.index(0, section), listed.model.index(0, section).data()
    with qtbot.waitSignal(listed.model.rejected) as refused:
        assert not listed.model.setData(index, "ikke en adresse")
    assert refused.args[0].row() == 0
    assert refused.args[0].column() == section
    assert listed.model.index(0, section).data() == before
    assert bench.desk.next_undo() is None


def test_only_what_can_be_written_is_editable(bench):
    listed = List(bench, "representatives")
    listed.show(scope=RepresentativeScope.CURRENT)
    editable = {
        column.id
        for section, column in enumerate(listed.model.source.columns)
        if listed.model.flags(listed.model.index(0, section)) & Qt.ItemFlag.ItemIsEditable
    }
    assert editable == {"given_name", "family_name", "title", "phone", "email"}
    assert not List(bench, "meetings").model.source.save
