"""How the lines of an agenda and of its annexes look: a number, a name, something at the end, quiet words below."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vaekst_desk.ui.theme import blended

Index = QModelIndex | QPersistentModelIndex
_PADDING, _GAP = 8, 8
_QUIET = 0.68


class Part(IntEnum):
    """The texts of a line beside its name, as roles of its model."""

    LEAD = Qt.ItemDataRole.UserRole + 1
    TRAIL = Qt.ItemDataRole.UserRole + 2
    UNDER = Qt.ItemDataRole.UserRole + 3


class RowDelegate(QStyledItemDelegate):
    """Paints such lines. `lead` is the widest number, for the names to stand below each other."""

    def __init__(self, *, lead: str, two_lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.lead = lead
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics  # type: ignore[attr-defined]
        return QSize(120, (2 if self._two_lines else 1) * metrics.height() + _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Any = QStyleOptionViewItem(option)  # PySide's own types know none of its fields
        self.initStyleOption(shown, index)
        shown.text = ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        painter.save()
        painter.setFont(shown.font)
        self._write(painter, shown, index)
        painter.restore()

    def _write(self, painter: QPainter, shown: Any, index: Index) -> None:
        metrics, text = shown.fontMetrics, _color(shown)
        quiet = blended(text, shown.palette.color(_ground(shown)), _QUIET)
        name = self._name_rect(shown, metrics, str(index.data(Part.TRAIL)))
        line = QRect(shown.rect.left() + _GAP, name.top(), shown.rect.width() - 2 * _GAP, name.height())
        painter.setPen(quiet)
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data(Part.LEAD))
        )
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data(Part.TRAIL))
        )
        if self._two_lines:
            below = QRect(name.left(), name.bottom() + 1, line.right() - name.left(), name.height())
            _draw(painter, below, metrics, str(index.data(Part.UNDER)))
        painter.setPen(text)
        _draw(painter, name, metrics, str(index.data(Qt.ItemDataRole.DisplayRole)))

    def _name_rect(self, shown: Any, metrics: QFontMetrics, trail: str) -> QRect:
        left = shown.rect.left() + 2 * _GAP + metrics.horizontalAdvance(self.lead)
        right = shown.rect.right() - _GAP - (metrics.horizontalAdvance(trail) + _GAP if trail else 0)
        top = shown.rect.top() + _PADDING // 2
        return QRect(left, top, max(right - left, 0), metrics.height())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Any = option
        name = self._name_rect(shown, shown.fontMetrics, str(index.data(Part.TRAIL)))
        editor.setGeometry(name.left() - 4, shown.rect.top(), name.width() + 4, shown.rect.height())


def _draw(painter: QPainter, room: QRect, metrics: QFontMetrics, text: str) -> None:
    line = " ".join(text.split())
    elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _selected(shown: Any) -> bool:
    return bool(shown.state & QStyle.StateFlag.State_Selected)


def _color(shown: Any) -> QColor:
    role = QPalette.ColorRole.HighlightedText if _selected(shown) else QPalette.ColorRole.Text
    color: QColor = shown.palette.color(_group(shown), role)
    return color


def _ground(shown: Any) -> QPalette.ColorRole:
    return QPalette.ColorRole.Highlight if _selected(shown) else QPalette.ColorRole.Base


def _group(shown: Any) -> QPalette.ColorGroup:
    active = shown.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
