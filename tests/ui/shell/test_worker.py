"""Work off the screen's thread: everything comes back on it, and nothing outlives `stop`."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import organizations
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Worker


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
    worker.deleteLater()


@pytest.fixture
def bench(empty, qapp) -> Iterator[Workbench]:
    bench = Workbench(Desk.open(empty), language=Language.DANISH)
    yield bench
    bench.close()
    bench.deleteLater()


def on_screens_thread(worker: Worker) -> bool:
    return QThread.currentThread() is worker.thread()


def test_result_error_and_progress_arrive_on_the_screens_thread(worker, qtbot):
    got: list[tuple[str, object, bool]] = []

    def take(kind):
        return lambda *values: got.append((kind, values, on_screens_thread(worker)))

    def work(job):
        assert threading.current_thread() is not threading.main_thread()
        assert job.progress(1, 2)
        return "done"

    def fail(_job):
        raise UserError(ErrorCode.NOT_FOUND)

    worker.run(work, on_result=take("result"), on_error=take("error"), on_progress=take("progress"))
    worker.run(fail, on_result=take("result"), on_error=take("error"))
    assert got == []
    qtbot.waitUntil(lambda: len(got) == 3)
    kinds = [kind for kind, _, _ in got]
    assert kinds == ["progress", "result", "error"]
    assert got[0][1] == (1, 2)
    assert got[1][1] == ("done",)
    assert isinstance(got[2][1][0], UserError)
    assert all(there for _, _, there in got)


def test_jobs_run_one_after_the_other_in_their_order(worker, qtbot):
    running, most, order = [0], [0], []

    def work(number):
        def run(_job):
            running[0] += 1
            most[0] = max(most[0], running[0])
            threading.Event().wait(0.002)
            running[0] -= 1
            return number

        return run

    for number in range(12):
        worker.run(work(number), on_result=order.append, on_error=pytest.fail)
    qtbot.waitUntil(lambda: len(order) == 12)
    assert order == list(range(12))
    assert most == [1]


def test_a_cancelled_job_hears_of_it_and_delivers_nothing(worker, qtbot):
    begun, go_on, heard, got = threading.Event(), threading.Event(), [], []

    def work(job):
        begun.set()
        go_on.wait(5)
        heard.append((job.cancelled, job.progress(1, 2)))
        return "late"

    job = worker.run(
        work, on_result=got.append, on_error=got.append, on_progress=lambda *_: got.append("progress")
    )
    begun.wait(5)
    job.cancel()
    go_on.set()
    worker.run(lambda _job: "next", on_result=got.append, on_error=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert heard == [(True, False)]
    assert got == ["next"]


def test_a_job_cancelled_while_its_result_is_under_way_delivers_nothing(worker, qtbot):
    finished, got = threading.Event(), []
    job = worker.run(lambda _job: "late", on_result=got.append, on_error=got.append)
    worker.run(lambda _job: finished.set(), on_result=lambda _: None, on_error=got.append)
    finished.wait(5)
    job.cancel()
    qtbot.wait(30)
    assert got == []


def test_stop_waits_for_the_running_job_and_drops_the_others(worker, qtbot):
    begun, go_on, ran = threading.Event(), threading.Event(), []

    def first(_job):
        begun.set()
        go_on.wait(5)
        ran.append("first")

    worker.run(first, on_result=lambda _: None, on_error=pytest.fail)
    for _ in range(5):
        worker.run(lambda _job: ran.append("other"), on_result=pytest.fail, on_error=pytest.fail)
    begun.wait(5)
    threading.Timer(0.05, go_on.set).start()
    worker.stop()
    assert ran == ["first"]
    assert worker._thread is None
    qtbot.wait(30)
    assert ran == ["first"]


def test_a_worker_stopped_while_it_takes_jobs_never_hangs(qapp):
    """The queue is emptied by two at once: whoever comes second must not wait for a job that is gone."""
    for _ in range(200):
        worker = Worker()
        for _ in range(4):
            worker.run(lambda _job: None, on_result=lambda _: None, on_error=pytest.fail)
        worker.stop()
        worker.deleteLater()


def test_after_stop_it_can_begin_again(worker, qtbot):
    got: list[int] = []
    worker.run(lambda _job: 1, on_result=got.append, on_error=pytest.fail)
    qtbot.waitUntil(lambda: got == [1])
    worker.stop()
    worker.run(lambda _job: 2, on_result=got.append, on_error=pytest.fail)
    qtbot.waitUntil(lambda: got == [1, 2])


# --- the workbench


LABEL = Label.of(StepCode.ORGANIZATION_ADD, name="Lund Elektronik")


def heard(bench: Workbench) -> tuple[list[frozenset[Topic]], list[tuple[str, bool]]]:
    changed: list[frozenset[Topic]] = []
    done: list[tuple[str, bool]] = []
    bench.changed.connect(changed.append)
    bench.done.connect(lambda sentence, undoable: done.append((sentence, undoable)))
    return changed, done


def test_a_write_tells_once_what_changed_and_what_was_done(bench):
    changed, done = heard(bench)
    bench.write(LABEL, organizations.save, OrganizationFields(name="Lund Elektronik"))
    assert changed == [frozenset({Topic.ORGANIZATIONS})]
    assert done == [("Lund Elektronik oprettet", True)]


def test_undo_and_redo_tell_once_each(bench):
    bench.write(LABEL, organizations.save, OrganizationFields(name="Lund Elektronik"))
    changed, done = heard(bench)
    bench.undo()
    bench.redo()
    assert changed == [frozenset({Topic.ORGANIZATIONS})] * 2
    assert done == [("Fortrudt: Lund Elektronik oprettet", False), ("Lund Elektronik oprettet", True)]


def test_a_write_that_changes_nothing_says_nothing(bench):
    key = bench.write(LABEL, organizations.save, OrganizationFields(name="Lund Elektronik")).result
    changed, done = heard(bench)
    fields = OrganizationFields(name="Lund Elektronik")
    bench.write(LABEL, organizations.save, fields, organization_id=key)
    assert (changed, done) == ([], [])


def test_a_write_that_fails_says_nothing_and_changes_nothing(bench):
    changed, done = heard(bench)

    def half(session):
        organizations.save(session, OrganizationFields(name="Halv"))
        raise UserError(ErrorCode.CANCELLED)

    with pytest.raises(UserError):
        bench.write(LABEL, half)
    assert (changed, done) == ([], [])
    assert bench.desk.next_undo() is None


def test_a_write_on_the_worker_is_announced_once_from_the_screens_thread(bench, qtbot):
    changed, done = heard(bench)
    bench.worker.run(
        lambda _job: bench.desk.write(LABEL, organizations.save, OrganizationFields(name="Lund Elektronik")),
        on_result=lambda written: bench.announce(written.topics, LABEL),
        on_error=pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(done))
    assert changed == [frozenset({Topic.ORGANIZATIONS})]
    assert done == [("Lund Elektronik oprettet", True)]
