"""A decision as it is made: its words, the votes, what they came to, and what is doubtful about it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import StepCode, Written
from vaekst_desk.domain.decisions import outcome, votes_cast
from vaekst_desk.domain.meetings import DecisionFields
from vaekst_desk.domain.quorum import Quorum
from vaekst_desk.domain.vocabulary import Outcome, TieRule
from vaekst_desk.services import decisions
from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.meeting.hold_cards import Card
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.text_edit import TextEdit


class Room(Protocol):
    """What a decision asks of the room it is made in."""

    @property
    def tie_rule(self) -> TieRule:
        """What becomes of a tie."""

    def quorum_at(self, at: datetime) -> Quorum:
        """How the body stood at a local time."""

    def sentence(self, found: Quorum) -> str:
        """That, in words."""


class DecisionCard(Card):
    """One decision. `moment` gives the local time that a new one is noted as made at."""

    def __init__(
        self,
        step: Step,
        item_id: int,
        fields: DecisionFields,
        parent: QWidget,
        *,
        room: Room,
        moment: Callable[[], datetime],
    ) -> None:
        super().__init__(step, item_id, fields, parent)
        self._room, self._moment = room, moment
        self._words = wording(step.language)
        self._make_fields()
        self.begin(
            {
                "text": self.text,
                "votes_for": self.votes_for,
                "votes_against": self.votes_against,
                "votes_abstained": self.votes_abstained,
                "chair_for": self.chair_for,
                "dissent": self.dissent,
            }
        )
        for edit in (self.votes_for, self.votes_against, self.votes_abstained):
            edit.value_changed.connect(self.judge)
        self.chair_for.value_changed.connect(self.judge)

    def _make_fields(self) -> None:
        self.heading = QLabel(self)
        self.text, self.dissent = TextEdit(self), TextEdit(self)
        self.heading.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Decision"))
        self.text.setPlaceholderText(self.tr("What was decided"))
        self.text.setMaximumHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        self.dissent.setPlaceholderText(self.tr("What the minority wants on record"))
        self.dissent.setMaximumHeight(self.fontMetrics().lineSpacing() * 2 + 16)
        self.votes_for, self.votes_against = NumberEdit(self), NumberEdit(self)
        self.votes_abstained = NumberEdit(self)
        self.chair_for = OptionBox(self)
        names = {
            True: self.tr("for", "how the chair votes"),
            False: self.tr("against", "how the chair votes"),
        }
        self.chair_for.set_options([(None, self.tr("not said yet")), *names.items()])
        self._tie_row, self._tie_label = QWidget(self), QLabel(self)
        self._tie_label.setBuddy(self.chair_for)
        self.outcome, self.doubt = QLabel(self), MessageLine(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.outcome)
        head.addStretch(1)
        head.addWidget(self.delete)
        votes = QGridLayout()
        votes.setHorizontalSpacing(8)
        named = (
            (self.tr("For"), self.votes_for),
            (self.tr("Against"), self.votes_against),
            (self.tr("Abstained"), self.votes_abstained),
        )
        for at, (text, edit) in enumerate(named):
            label = QLabel(text, self)
            label.setBuddy(edit)
            label.setMinimumHeight(edit.sizeHint().height())
            edit.setMaximumWidth(64)
            votes.addWidget(label, 0, 2 * at, Qt.AlignmentFlag.AlignTop)
            votes.addWidget(edit, 0, 2 * at + 1, Qt.AlignmentFlag.AlignTop)
        votes.setColumnStretch(6, 1)
        tie = QHBoxLayout(self._tie_row)
        tie.setContentsMargins(0, 0, 0, 0)
        tie.addWidget(self._tie_label)
        tie.addWidget(self.chair_for, 1)
        minority = QFormLayout()
        minority.addRow(self.tr("Dissent"), self.dissent)
        self.dissent.setAccessibleName(self.tr("Dissent"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(votes)
        column.addWidget(self._tie_row)
        column.addLayout(minority)
        column.addWidget(self.doubt)
        self.delete.setToolTip(self.tr("Remove this decision"))
        self.delete.setAccessibleName(self.tr("Remove this decision"))
        self.delete.setIconSize(QSize(16, 16))

    def save(self, step_id: int | None, fields: DecisionFields) -> Written[int]:
        if fields.id is None:
            fields = replace(fields, decided_at=self._moment())
            self.fields = replace(self.fields, decided_at=fields.decided_at)
        label = self.step.label(StepCode.DECISION_EDIT)
        return self.step.workbench.autosave(step_id, label, decisions.save, fields, item_id=self.item_id)

    def erase(self) -> None:
        name = " ".join(self.fields.text.split())[:60]
        self.step.write(self.step.label(StepCode.DECISION_REMOVE, name), decisions.remove, [self.fields.id])

    def judge(self) -> None:
        typed = replace(
            self.fields,
            votes_for=self.votes_for.known_value(),
            votes_against=self.votes_against.known_value(),
            votes_abstained=self.votes_abstained.known_value(),
            chair_for=cast(bool | None, self.chair_for.value()),
        )
        number = f" {self.fields.number}" if self.fields.number else ""
        self.heading.setText(self.tr("Decision") + number)
        rule = self._room.tie_rule
        came_to = outcome(typed, rule)
        self.outcome.setText(f"· {self._words.outcome_names[came_to]}" if came_to else "")
        drawn = rule is TieRule.LOT
        self._tie_label.setText(self.tr("The lot fell") if drawn else self.tr("The chair's vote"))
        self._tie_row.setVisible(outcome(replace(typed, chair_for=None), rule) is Outcome.TIED)
        self._doubt(typed)

    def _doubt(self, typed: DecisionFields) -> None:
        found = self._room.quorum_at(typed.decided_at or self._moment())
        said = "" if found.met else f"{self._room.sentence(found)}."
        if votes_cast(typed) > found.there:
            more = self.tr("{votes} votes, but {there} with a vote in the room.")
            said = f"{said} {more.format(votes=votes_cast(typed), there=found.there)}".strip()
        self.doubt.say(said, Tone.DOUBT)
