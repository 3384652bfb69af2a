"""A filter as Qt's documentation does it: QSortFilterProxyModel over a QSqlTableModel with all its rows fetched.

Run by `test_window` in a process of its own: `proxy_model.py REGISTER WORD…` prints, in seconds, the sum of what every
letter of the words takes from the changed filter to the repainted table, each the median of three. It neither sorts nor
folds letters.
"""

import statistics
import sys
import time

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt
from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

PASSES = 3
SHOWN_VIEW = """
CREATE TEMP VIEW shown AS
SELECT p.family_name || ', ' || p.given_name AS name, p.title, o.name AS organization, m.role, p.email
FROM person p JOIN mandate m ON m.person_id = p.id JOIN seat s ON s.id = m.seat_id
JOIN organization o ON o.id = s.organization_id
WHERE m.ends_on IS NULL ORDER BY p.sort_key
"""


class Painted(QObject):
    """Tells when a viewport was painted."""

    def __init__(self, viewport: QObject) -> None:
        super().__init__(viewport)
        self.seen = False
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def open_model(path: str) -> QSqlTableModel:
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(path)
    database.setConnectOptions("QSQLITE_OPEN_READONLY")
    assert database.open()
    assert QSqlQuery(database).exec(SHOWN_VIEW)
    model = QSqlTableModel(None, database)
    model.setTable("shown")
    model.select()
    while model.canFetchMore():
        model.fetchMore()
    return model


def keystroke(proxy: QSortFilterProxyModel, view: QTableView, typed: str, painted: Painted) -> float:
    painted.seen = False
    start = time.perf_counter()
    proxy.setFilterFixedString(typed)
    view.viewport().update()  # it repaints nothing where the rows on screen stay
    while not painted.seen:
        QApplication.processEvents()
    return time.perf_counter() - start


def main(path: str, words: list[str]) -> float:
    application = QApplication([])
    model = open_model(path)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view = QTableView()
    view.setModel(proxy)
    view.resize(1366, 740)
    view.show()
    application.processEvents()
    painted = Painted(view.viewport())
    typed = [word[:end] for word in words for end in range(1, len(word) + 1)]
    passes = [[keystroke(proxy, view, each, painted) for each in typed] for _ in range(PASSES)]
    return sum(map(statistics.median, zip(*passes, strict=True)))


if __name__ == "__main__":
    sys.stdout.write(f"{main(sys.argv[1], sys.argv[2:])}\n")
    sys.stdout.flush()
    import os

    os._exit(0)
