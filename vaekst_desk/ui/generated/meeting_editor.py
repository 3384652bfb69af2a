# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_editor.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QDialog,
    QDialogButtonBox, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.meeting_facts import MeetingFacts

class Ui_MeetingEditorForm(object):
    def setupUi(self, MeetingEditorForm: QDialog) -> None:
        if not MeetingEditorForm.objectName():
            MeetingEditorForm.setObjectName(u"MeetingEditorForm")
        MeetingEditorForm.resize(864, 400)
        self.outer = QVBoxLayout(MeetingEditorForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.scroll = FormScroll(MeetingEditorForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.scrolled = QVBoxLayout(self.scroll_content)
        self.scrolled.setSpacing(8)
        self.scrolled.setObjectName(u"scrolled")
        self.scrolled.setContentsMargins(0, 0, 0, 0)
        self.facts = MeetingFacts(self.scroll_content)
        self.facts.setObjectName(u"facts")

        self.scrolled.addWidget(self.facts)

        self.with_items = QCheckBox(self.scroll_content)
        self.with_items.setObjectName(u"with_items")
        self.with_items.setChecked(True)

        self.scrolled.addWidget(self.with_items)

        self.with_people = QCheckBox(self.scroll_content)
        self.with_people.setObjectName(u"with_people")
        self.with_people.setChecked(True)

        self.scrolled.addWidget(self.with_people)

        self.rest = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrolled.addItem(self.rest)

        self.scroll.setWidget(self.scroll_content)

        self.outer.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(MeetingEditorForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.outer.addWidget(self.buttons)

        QWidget.setTabOrder(self.facts, self.with_items)
        QWidget.setTabOrder(self.with_items, self.with_people)

        self.retranslateUi(MeetingEditorForm)
        self.buttons.accepted.connect(MeetingEditorForm.accept)
        self.buttons.rejected.connect(MeetingEditorForm.reject)

        QMetaObject.connectSlotsByName(MeetingEditorForm)
    # setupUi

    def retranslateUi(self, MeetingEditorForm: QDialog) -> None:
        MeetingEditorForm.setWindowTitle(QCoreApplication.translate("MeetingEditorForm", u"Meeting", None))
        self.with_items.setText(QCoreApplication.translate("MeetingEditorForm", u"Standing &items on the agenda", None))
        self.with_people.setText(QCoreApplication.translate("MeetingEditorForm", u"In&vite everyone with a mandate", None))
    # retranslateUi

