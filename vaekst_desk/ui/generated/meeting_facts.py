# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_facts.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit
from vaekst_desk.ui.time_edit import TimeEdit

class Ui_MeetingFactsForm(object):
    def setupUi(self, MeetingFactsForm: QWidget) -> None:
        if not MeetingFactsForm.objectName():
            MeetingFactsForm.setObjectName(u"MeetingFactsForm")
        self.outer = QVBoxLayout(MeetingFactsForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.when = QFormLayout()
        self.when.setObjectName(u"when")
        self.when.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.when.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.when.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.when.setHorizontalSpacing(8)
        self.when.setVerticalSpacing(8)
        self.label_body_id = QLabel(MeetingFactsForm)
        self.label_body_id.setObjectName(u"label_body_id")

        self.when.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_body_id)

        self.body_id = OptionBox(MeetingFactsForm)
        self.body_id.setObjectName(u"body_id")

        self.when.setWidget(0, QFormLayout.ItemRole.FieldRole, self.body_id)

        self.label_kind = QLabel(MeetingFactsForm)
        self.label_kind.setObjectName(u"label_kind")

        self.when.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = OptionBox(MeetingFactsForm)
        self.kind.setObjectName(u"kind")

        self.when.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_title = QLabel(MeetingFactsForm)
        self.label_title.setObjectName(u"label_title")

        self.when.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QLineEdit(MeetingFactsForm)
        self.title.setObjectName(u"title")

        self.when.setWidget(2, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_date = QLabel(MeetingFactsForm)
        self.label_date.setObjectName(u"label_date")

        self.when.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_date)

        self.date = DateEdit(MeetingFactsForm)
        self.date.setObjectName(u"date")

        self.when.setWidget(3, QFormLayout.ItemRole.FieldRole, self.date)

        self.label_starts_at = QLabel(MeetingFactsForm)
        self.label_starts_at.setObjectName(u"label_starts_at")

        self.when.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_starts_at)

        self.starts_at = TimeEdit(MeetingFactsForm)
        self.starts_at.setObjectName(u"starts_at")

        self.when.setWidget(4, QFormLayout.ItemRole.FieldRole, self.starts_at)

        self.label_ends_at = QLabel(MeetingFactsForm)
        self.label_ends_at.setObjectName(u"label_ends_at")

        self.when.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_ends_at)

        self.ends_at = TimeEdit(MeetingFactsForm)
        self.ends_at.setObjectName(u"ends_at")

        self.when.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ends_at)


        self.columns.addLayout(self.when)

        self.where = QFormLayout()
        self.where.setObjectName(u"where")
        self.where.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.where.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.where.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.where.setHorizontalSpacing(8)
        self.where.setVerticalSpacing(8)
        self.label_place = QLabel(MeetingFactsForm)
        self.label_place.setObjectName(u"label_place")

        self.where.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.place = QLineEdit(MeetingFactsForm)
        self.place.setObjectName(u"place")

        self.where.setWidget(0, QFormLayout.ItemRole.FieldRole, self.place)

        self.label_online_url = QLabel(MeetingFactsForm)
        self.label_online_url.setObjectName(u"label_online_url")

        self.where.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_online_url)

        self.online_url = QLineEdit(MeetingFactsForm)
        self.online_url.setObjectName(u"online_url")

        self.where.setWidget(1, QFormLayout.ItemRole.FieldRole, self.online_url)

        self.label_chair_id = QLabel(MeetingFactsForm)
        self.label_chair_id.setObjectName(u"label_chair_id")

        self.where.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_chair_id)

        self.chair_id = ChoiceBox(MeetingFactsForm)
        self.chair_id.setObjectName(u"chair_id")

        self.where.setWidget(2, QFormLayout.ItemRole.FieldRole, self.chair_id)

        self.label_minute_taker_id = QLabel(MeetingFactsForm)
        self.label_minute_taker_id.setObjectName(u"label_minute_taker_id")

        self.where.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_minute_taker_id)

        self.minute_taker_id = ChoiceBox(MeetingFactsForm)
        self.minute_taker_id.setObjectName(u"minute_taker_id")

        self.where.setWidget(3, QFormLayout.ItemRole.FieldRole, self.minute_taker_id)

        self.label_note = QLabel(MeetingFactsForm)
        self.label_note.setObjectName(u"label_note")

        self.where.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.note = TextEdit(MeetingFactsForm)
        self.note.setObjectName(u"note")

        self.where.setWidget(4, QFormLayout.ItemRole.FieldRole, self.note)


        self.columns.addLayout(self.where)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.outer.addLayout(self.columns)

#if QT_CONFIG(shortcut)
        self.label_body_id.setBuddy(self.body_id)
        self.label_kind.setBuddy(self.kind)
        self.label_title.setBuddy(self.title)
        self.label_date.setBuddy(self.date)
        self.label_starts_at.setBuddy(self.starts_at)
        self.label_ends_at.setBuddy(self.ends_at)
        self.label_place.setBuddy(self.place)
        self.label_online_url.setBuddy(self.online_url)
        self.label_chair_id.setBuddy(self.chair_id)
        self.label_minute_taker_id.setBuddy(self.minute_taker_id)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body_id, self.kind)
        QWidget.setTabOrder(self.kind, self.title)
        QWidget.setTabOrder(self.title, self.date)
        QWidget.setTabOrder(self.date, self.starts_at)
        QWidget.setTabOrder(self.starts_at, self.ends_at)
        QWidget.setTabOrder(self.ends_at, self.place)
        QWidget.setTabOrder(self.place, self.online_url)
        QWidget.setTabOrder(self.online_url, self.chair_id)
        QWidget.setTabOrder(self.chair_id, self.minute_taker_id)
        QWidget.setTabOrder(self.minute_taker_id, self.note)

        self.retranslateUi(MeetingFactsForm)

        QMetaObject.connectSlotsByName(MeetingFactsForm)
    # setupUi

    def retranslateUi(self, MeetingFactsForm: QWidget) -> None:
        self.label_body_id.setText(QCoreApplication.translate("MeetingFactsForm", u"&Body", None))
        self.label_kind.setText(QCoreApplication.translate("MeetingFactsForm", u"&Kind", None))
        self.label_title.setText(QCoreApplication.translate("MeetingFactsForm", u"&Title", None))
        self.label_date.setText(QCoreApplication.translate("MeetingFactsForm", u"&Date", None))
        self.label_starts_at.setText(QCoreApplication.translate("MeetingFactsForm", u"&From", None))
        self.label_ends_at.setText(QCoreApplication.translate("MeetingFactsForm", u"&Until", None))
        self.label_place.setText(QCoreApplication.translate("MeetingFactsForm", u"&Place", None))
        self.label_online_url.setText(QCoreApplication.translate("MeetingFactsForm", u"&Online link", None))
        self.label_chair_id.setText(QCoreApplication.translate("MeetingFactsForm", u"&Chair", None))
        self.label_minute_taker_id.setText(QCoreApplication.translate("MeetingFactsForm", u"&Minute-taker", None))
        self.label_note.setText(QCoreApplication.translate("MeetingFactsForm", u"&Note", None))
        pass
    # retranslateUi

