"""A workbench on a real register with a few organisations and people, for every dialog."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.domain.representatives import MandateFields, PersonFields
from vaekst_desk.domain.vocabulary import Language, Role
from vaekst_desk.services import bodies, organizations, representatives
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui.workbench import Workbench


@dataclass
class Alliance:
    """The ids of what the register holds, by name."""

    organizations: dict[str, int] = field(default_factory=dict)
    persons: dict[str, int] = field(default_factory=dict)
    body: int = 0


ORGANIZATIONS = (
    ("Horsens Kommune", "kommune", "8700", "Horsens"),
    ("BusinessHorsens", "organisation", "8700", "Horsens"),
    ("Ærø Stålmontage A/S", "erhvervsliv", "8732", "Hovedgård"),
    ("Aagaard & Østergård Revision P/S", "erhvervsliv", "8700", "Horsens"),
)
PERSONS = (
    ("Mette", "Møller", "Kommunaldirektør", "Horsens Kommune", Role.CHAIR),
    ("Lone", "Bæk", "Byrådsmedlem", "Horsens Kommune", Role.ALTERNATE),
    ("Erik", "Nielsen", "Formand", "BusinessHorsens", Role.VICE_CHAIR),
    ("Åse", "Sørensen", "HR-chef", "Ærø Stålmontage A/S", Role.MEMBER),
)


@pytest.fixture
def alliance(desk: Desk) -> Alliance:
    found = Alliance(body=desk.read(bodies.listed)[0].id)
    for name, group, postal_code, city in ORGANIZATIONS:
        fields = OrganizationFields(name=name, group_code=group, postal_code=postal_code, city=city)
        found.organizations[name] = desk.write(
            Label.of(StepCode.REGISTER_CREATE), organizations.save, fields
        ).result
    for given, family, title, organization, role in PERSONS:
        person = PersonFields(given_name=given, family_name=family, title=title)
        mandate = MandateFields(found.body, found.organizations[organization], role, date(2022, 1, 1))
        found.persons[f"{given} {family}"] = desk.write(
            Label.of(StepCode.REGISTER_CREATE), representatives.save, person, mandates=[mandate]
        ).result
    return found


@pytest.fixture
def workbench(desk: Desk, qtbot: QtBot) -> Iterator[Workbench]:
    bench = Workbench(desk, language=Language.DANISH)
    yield bench
    bench.worker.stop()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Shows a dialog as a user sees it; it is taken down with the test."""

    def shown(dialog: QWidget) -> QWidget:
        qtbot.addWidget(dialog, before_close_func=QWidget.hide)  # hidden, it asks nothing
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return shown


class Keys:
    """The keyboard: types into whatever has the focus."""

    def __init__(self, qtbot: QtBot, dialog: QWidget) -> None:
        self._qtbot = qtbot
        self.dialog = dialog

    @property
    def focus(self) -> QWidget:
        """Where the next letter goes."""
        popup = QApplication.activePopupWidget()
        return popup or self.dialog.focusWidget() or self.dialog

    def type(self, text: str) -> None:
        """Letters, also such as Qt's own test keyboard does not have."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Keys one after the other."""
        for key in keys:
            self._qtbot.keyClick(self.focus, key, modifier)

    def tab_to(self, name: str) -> QWidget:
        """Tab until the widget of that name has the focus."""
        for _ in range(80):
            if self.focus.objectName() == name:
                return self.focus
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")

    def fill(self, name: str, text: str) -> None:
        """Tab to a field and type over what is in it."""
        field = self.tab_to(name)
        if hasattr(field, "selectAll"):
            field.selectAll()
        self.type(text)

    def save(self) -> None:
        """Ctrl+Enter, which saves from anywhere."""
        self.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def keys(qtbot: QtBot) -> Callable[[QWidget], Keys]:
    return lambda dialog: Keys(qtbot, dialog)


@pytest.fixture
def answering(qtbot: QtBot) -> Callable[[QMessageBox.StandardButton], list[str]]:
    """Answers the next message box, and tells what it said; a box that never comes leaves the list empty."""

    def prepare(button: QMessageBox.StandardButton) -> list[str]:
        said: list[str] = []

        def answer(tries: int = 40) -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                said.append(box.text())
                box.button(button).click()
            elif tries:
                QTimer.singleShot(25, lambda: answer(tries - 1))

        QTimer.singleShot(0, answer)
        return said

    return prepare
