# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_facts.ui'
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
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit
from vaekst_desk.ui.time_edit import TimeEdit

class Ui_CallFactsForm(object):
    def setupUi(self, CallFactsForm: QWidget) -> None:
        if not CallFactsForm.objectName():
            CallFactsForm.setObjectName(u"CallFactsForm")
        self.column = QVBoxLayout(CallFactsForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = FormScroll(CallFactsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.fields = QVBoxLayout(self.scroll_content)
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.facts.setHorizontalSpacing(8)
        self.facts.setVerticalSpacing(8)
        self.label_title = QLabel(self.scroll_content)
        self.label_title.setObjectName(u"label_title")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QLineEdit(self.scroll_content)
        self.title.setObjectName(u"title")

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_kind = QLabel(self.scroll_content)
        self.label_kind.setObjectName(u"label_kind")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = OptionBox(self.scroll_content)
        self.kind.setObjectName(u"kind")

        self.facts.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_body_id = QLabel(self.scroll_content)
        self.label_body_id.setObjectName(u"label_body_id")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_body_id)

        self.body_id = OptionBox(self.scroll_content)
        self.body_id.setObjectName(u"body_id")

        self.facts.setWidget(2, QFormLayout.ItemRole.FieldRole, self.body_id)

        self.label_date = QLabel(self.scroll_content)
        self.label_date.setObjectName(u"label_date")

        self.facts.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_date)

        self.date = DateEdit(self.scroll_content)
        self.date.setObjectName(u"date")

        self.facts.setWidget(3, QFormLayout.ItemRole.FieldRole, self.date)

        self.label_starts_at = QLabel(self.scroll_content)
        self.label_starts_at.setObjectName(u"label_starts_at")

        self.facts.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_starts_at)

        self.times = QHBoxLayout()
        self.times.setSpacing(8)
        self.times.setObjectName(u"times")
        self.times.setContentsMargins(0, 0, 0, 0)
        self.starts_at = TimeEdit(self.scroll_content)
        self.starts_at.setObjectName(u"starts_at")

        self.times.addWidget(self.starts_at, 0, Qt.AlignmentFlag.AlignTop)

        self.label_ends_at = QLabel(self.scroll_content)
        self.label_ends_at.setObjectName(u"label_ends_at")

        self.times.addWidget(self.label_ends_at, 0, Qt.AlignmentFlag.AlignTop)

        self.ends_at = TimeEdit(self.scroll_content)
        self.ends_at.setObjectName(u"ends_at")

        self.times.addWidget(self.ends_at, 0, Qt.AlignmentFlag.AlignTop)

        self.times.setStretch(0, 1)
        self.times.setStretch(2, 1)

        self.facts.setLayout(4, QFormLayout.ItemRole.FieldRole, self.times)

        self.label_place = QLabel(self.scroll_content)
        self.label_place.setObjectName(u"label_place")

        self.facts.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.place = QLineEdit(self.scroll_content)
        self.place.setObjectName(u"place")

        self.facts.setWidget(5, QFormLayout.ItemRole.FieldRole, self.place)

        self.label_online_url = QLabel(self.scroll_content)
        self.label_online_url.setObjectName(u"label_online_url")

        self.facts.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_online_url)

        self.online_url = QLineEdit(self.scroll_content)
        self.online_url.setObjectName(u"online_url")

        self.facts.setWidget(6, QFormLayout.ItemRole.FieldRole, self.online_url)

        self.label_chair_id = QLabel(self.scroll_content)
        self.label_chair_id.setObjectName(u"label_chair_id")

        self.facts.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_chair_id)

        self.chair_id = ChoiceBox(self.scroll_content)
        self.chair_id.setObjectName(u"chair_id")

        self.facts.setWidget(7, QFormLayout.ItemRole.FieldRole, self.chair_id)

        self.label_minute_taker_id = QLabel(self.scroll_content)
        self.label_minute_taker_id.setObjectName(u"label_minute_taker_id")

        self.facts.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_minute_taker_id)

        self.minute_taker_id = ChoiceBox(self.scroll_content)
        self.minute_taker_id.setObjectName(u"minute_taker_id")

        self.facts.setWidget(8, QFormLayout.ItemRole.FieldRole, self.minute_taker_id)


        self.fields.addLayout(self.facts)

        self.label_note = QLabel(self.scroll_content)
        self.label_note.setObjectName(u"label_note")

        self.fields.addWidget(self.label_note)

        self.note = TextEdit(self.scroll_content)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))

        self.fields.addWidget(self.note)

        self.fields.setStretch(2, 1)
        self.scroll.setWidget(self.scroll_content)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_kind.setBuddy(self.kind)
        self.label_body_id.setBuddy(self.body_id)
        self.label_date.setBuddy(self.date)
        self.label_starts_at.setBuddy(self.starts_at)
        self.label_ends_at.setBuddy(self.ends_at)
        self.label_place.setBuddy(self.place)
        self.label_online_url.setBuddy(self.online_url)
        self.label_chair_id.setBuddy(self.chair_id)
        self.label_minute_taker_id.setBuddy(self.minute_taker_id)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.body_id)
        QWidget.setTabOrder(self.body_id, self.date)
        QWidget.setTabOrder(self.date, self.starts_at)
        QWidget.setTabOrder(self.starts_at, self.ends_at)
        QWidget.setTabOrder(self.ends_at, self.place)
        QWidget.setTabOrder(self.place, self.online_url)
        QWidget.setTabOrder(self.online_url, self.chair_id)
        QWidget.setTabOrder(self.chair_id, self.minute_taker_id)
        QWidget.setTabOrder(self.minute_taker_id, self.note)

        self.retranslateUi(CallFactsForm)

        QMetaObject.connectSlotsByName(CallFactsForm)
    # setupUi

    def retranslateUi(self, CallFactsForm: QWidget) -> None:
        self.label_title.setText(QCoreApplication.translate("CallFactsForm", u"&Title", None))
        self.label_kind.setText(QCoreApplication.translate("CallFactsForm", u"&Kind", None))
        self.label_body_id.setText(QCoreApplication.translate("CallFactsForm", u"&Body", None))
        self.label_date.setText(QCoreApplication.translate("CallFactsForm", u"&Date", None))
        self.label_starts_at.setText(QCoreApplication.translate("CallFactsForm", u"&From", None))
        self.label_ends_at.setText(QCoreApplication.translate("CallFactsForm", u"t&o", None))
        self.label_place.setText(QCoreApplication.translate("CallFactsForm", u"&Place", None))
        self.label_online_url.setText(QCoreApplication.translate("CallFactsForm", u"Online &link", None))
        self.label_chair_id.setText(QCoreApplication.translate("CallFactsForm", u"&Chair", None))
        self.label_minute_taker_id.setText(QCoreApplication.translate("CallFactsForm", u"&Minute-taker", None))
        self.label_note.setText(QCoreApplication.translate("CallFactsForm", u"&Note in the notice", None))
        pass
    # retranslateUi

