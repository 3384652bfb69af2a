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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QTabWidget, QVBoxLayout, QWidget)

from vaekst_desk.ui.agenda_editor import AgendaEditor
from vaekst_desk.ui.attendance_editor import AttendanceEditor
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.minutes_editor import MinutesEditor
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit
from vaekst_desk.ui.time_edit import TimeEdit

class Ui_MeetingEditorForm(object):
    def setupUi(self, MeetingEditorForm: QDialog) -> None:
        if not MeetingEditorForm.objectName():
            MeetingEditorForm.setObjectName(u"MeetingEditorForm")
        MeetingEditorForm.resize(944, 528)
        self.vboxlayout9 = QVBoxLayout(MeetingEditorForm)
        self.vboxlayout9.setSpacing(8)
        self.vboxlayout9.setObjectName(u"vboxlayout9")
        self.tabs = QTabWidget(MeetingEditorForm)
        self.tabs.setObjectName(u"tabs")
        self.facts = QWidget()
        self.facts.setObjectName(u"facts")
        self.vboxlayout5 = QVBoxLayout(self.facts)
        self.vboxlayout5.setSpacing(8)
        self.vboxlayout5.setObjectName(u"vboxlayout5")
        self.vboxlayout5.setContentsMargins(8, 8, 8, 8)
        self.scroll = FormScroll(self.facts)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.vboxlayout4 = QVBoxLayout(self.scroll_content)
        self.vboxlayout4.setSpacing(8)
        self.vboxlayout4.setObjectName(u"vboxlayout4")
        self.vboxlayout4.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout3 = QHBoxLayout()
        self.hboxlayout3.setSpacing(24)
        self.hboxlayout3.setObjectName(u"hboxlayout3")
        self.formlayout1 = QFormLayout()
        self.formlayout1.setObjectName(u"formlayout1")
        self.formlayout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout1.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout1.setHorizontalSpacing(8)
        self.formlayout1.setVerticalSpacing(8)
        self.label_title = QLabel(self.scroll_content)
        self.label_title.setObjectName(u"label_title")

        self.formlayout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QLineEdit(self.scroll_content)
        self.title.setObjectName(u"title")

        self.formlayout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_kind = QLabel(self.scroll_content)
        self.label_kind.setObjectName(u"label_kind")

        self.formlayout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = OptionBox(self.scroll_content)
        self.kind.setObjectName(u"kind")

        self.formlayout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_body_id = QLabel(self.scroll_content)
        self.label_body_id.setObjectName(u"label_body_id")

        self.formlayout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_body_id)

        self.body_id = OptionBox(self.scroll_content)
        self.body_id.setObjectName(u"body_id")

        self.formlayout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.body_id)

        self.label_status = QLabel(self.scroll_content)
        self.label_status.setObjectName(u"label_status")

        self.formlayout1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_status)

        self.status = OptionBox(self.scroll_content)
        self.status.setObjectName(u"status")

        self.formlayout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.status)

        self.label_date = QLabel(self.scroll_content)
        self.label_date.setObjectName(u"label_date")

        self.formlayout1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_date)

        self.date = DateEdit(self.scroll_content)
        self.date.setObjectName(u"date")

        self.formlayout1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.date)

        self.label_starts_at = QLabel(self.scroll_content)
        self.label_starts_at.setObjectName(u"label_starts_at")

        self.formlayout1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_starts_at)

        self.starts_at = TimeEdit(self.scroll_content)
        self.starts_at.setObjectName(u"starts_at")

        self.formlayout1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.starts_at)

        self.label_ends_at = QLabel(self.scroll_content)
        self.label_ends_at.setObjectName(u"label_ends_at")

        self.formlayout1.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_ends_at)

        self.ends_at = TimeEdit(self.scroll_content)
        self.ends_at.setObjectName(u"ends_at")

        self.formlayout1.setWidget(6, QFormLayout.ItemRole.FieldRole, self.ends_at)


        self.hboxlayout3.addLayout(self.formlayout1)

        self.formlayout2 = QFormLayout()
        self.formlayout2.setObjectName(u"formlayout2")
        self.formlayout2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout2.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout2.setHorizontalSpacing(8)
        self.formlayout2.setVerticalSpacing(8)
        self.label_place = QLabel(self.scroll_content)
        self.label_place.setObjectName(u"label_place")

        self.formlayout2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.place = QLineEdit(self.scroll_content)
        self.place.setObjectName(u"place")

        self.formlayout2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.place)

        self.label_online_url = QLabel(self.scroll_content)
        self.label_online_url.setObjectName(u"label_online_url")

        self.formlayout2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_online_url)

        self.online_url = QLineEdit(self.scroll_content)
        self.online_url.setObjectName(u"online_url")

        self.formlayout2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.online_url)

        self.label_chair_id = QLabel(self.scroll_content)
        self.label_chair_id.setObjectName(u"label_chair_id")

        self.formlayout2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_chair_id)

        self.chair_id = ChoiceBox(self.scroll_content)
        self.chair_id.setObjectName(u"chair_id")

        self.formlayout2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.chair_id)

        self.label_minute_taker_id = QLabel(self.scroll_content)
        self.label_minute_taker_id.setObjectName(u"label_minute_taker_id")

        self.formlayout2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_minute_taker_id)

        self.minute_taker_id = ChoiceBox(self.scroll_content)
        self.minute_taker_id.setObjectName(u"minute_taker_id")

        self.formlayout2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.minute_taker_id)

        self.label_called_on = QLabel(self.scroll_content)
        self.label_called_on.setObjectName(u"label_called_on")

        self.formlayout2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_called_on)

        self.called_on = DateEdit(self.scroll_content)
        self.called_on.setObjectName(u"called_on")

        self.formlayout2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.called_on)

        self.label_approved_on = QLabel(self.scroll_content)
        self.label_approved_on.setObjectName(u"label_approved_on")

        self.formlayout2.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_approved_on)

        self.approved_on = DateEdit(self.scroll_content)
        self.approved_on.setObjectName(u"approved_on")

        self.formlayout2.setWidget(5, QFormLayout.ItemRole.FieldRole, self.approved_on)


        self.hboxlayout3.addLayout(self.formlayout2)

        self.hboxlayout3.setStretch(0, 1)
        self.hboxlayout3.setStretch(1, 1)

        self.vboxlayout4.addLayout(self.hboxlayout3)

        self.label_note = QLabel(self.scroll_content)
        self.label_note.setObjectName(u"label_note")

        self.vboxlayout4.addWidget(self.label_note)

        self.note = TextEdit(self.scroll_content)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 56))

        self.vboxlayout4.addWidget(self.note)

        self.vboxlayout4.setStretch(2, 1)
        self.scroll.setWidget(self.scroll_content)

        self.vboxlayout5.addWidget(self.scroll)

        self.tabs.addTab(self.facts, "")
        self.agenda_tab = QWidget()
        self.agenda_tab.setObjectName(u"agenda_tab")
        self.vboxlayout6 = QVBoxLayout(self.agenda_tab)
        self.vboxlayout6.setSpacing(8)
        self.vboxlayout6.setObjectName(u"vboxlayout6")
        self.vboxlayout6.setContentsMargins(8, 8, 8, 8)
        self.agenda = AgendaEditor(self.agenda_tab)
        self.agenda.setObjectName(u"agenda")

        self.vboxlayout6.addWidget(self.agenda)

        self.tabs.addTab(self.agenda_tab, "")
        self.attendances_tab = QWidget()
        self.attendances_tab.setObjectName(u"attendances_tab")
        self.vboxlayout7 = QVBoxLayout(self.attendances_tab)
        self.vboxlayout7.setSpacing(8)
        self.vboxlayout7.setObjectName(u"vboxlayout7")
        self.vboxlayout7.setContentsMargins(8, 8, 8, 8)
        self.attendances = AttendanceEditor(self.attendances_tab)
        self.attendances.setObjectName(u"attendances")

        self.vboxlayout7.addWidget(self.attendances)

        self.tabs.addTab(self.attendances_tab, "")
        self.minutes_tab = QWidget()
        self.minutes_tab.setObjectName(u"minutes_tab")
        self.vboxlayout8 = QVBoxLayout(self.minutes_tab)
        self.vboxlayout8.setSpacing(8)
        self.vboxlayout8.setObjectName(u"vboxlayout8")
        self.vboxlayout8.setContentsMargins(8, 8, 8, 8)
        self.minutes = MinutesEditor(self.minutes_tab)
        self.minutes.setObjectName(u"minutes")

        self.vboxlayout8.addWidget(self.minutes)

        self.tabs.addTab(self.minutes_tab, "")

        self.vboxlayout9.addWidget(self.tabs)

        self.buttons = QDialogButtonBox(MeetingEditorForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.vboxlayout9.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_kind.setBuddy(self.kind)
        self.label_body_id.setBuddy(self.body_id)
        self.label_status.setBuddy(self.status)
        self.label_date.setBuddy(self.date)
        self.label_starts_at.setBuddy(self.starts_at)
        self.label_ends_at.setBuddy(self.ends_at)
        self.label_place.setBuddy(self.place)
        self.label_online_url.setBuddy(self.online_url)
        self.label_chair_id.setBuddy(self.chair_id)
        self.label_minute_taker_id.setBuddy(self.minute_taker_id)
        self.label_called_on.setBuddy(self.called_on)
        self.label_approved_on.setBuddy(self.approved_on)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.body_id)
        QWidget.setTabOrder(self.body_id, self.status)
        QWidget.setTabOrder(self.status, self.date)
        QWidget.setTabOrder(self.date, self.starts_at)
        QWidget.setTabOrder(self.starts_at, self.ends_at)
        QWidget.setTabOrder(self.ends_at, self.place)
        QWidget.setTabOrder(self.place, self.online_url)
        QWidget.setTabOrder(self.online_url, self.chair_id)
        QWidget.setTabOrder(self.chair_id, self.minute_taker_id)
        QWidget.setTabOrder(self.minute_taker_id, self.called_on)
        QWidget.setTabOrder(self.called_on, self.approved_on)
        QWidget.setTabOrder(self.approved_on, self.note)

        self.retranslateUi(MeetingEditorForm)
        self.buttons.accepted.connect(MeetingEditorForm.accept)
        self.buttons.rejected.connect(MeetingEditorForm.reject)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(MeetingEditorForm)
    # setupUi

    def retranslateUi(self, MeetingEditorForm: QDialog) -> None:
        MeetingEditorForm.setWindowTitle(QCoreApplication.translate("MeetingEditorForm", u"Meeting", None))
        self.label_title.setText(QCoreApplication.translate("MeetingEditorForm", u"&Title", None))
        self.label_kind.setText(QCoreApplication.translate("MeetingEditorForm", u"&Kind", None))
        self.label_body_id.setText(QCoreApplication.translate("MeetingEditorForm", u"&Body", None))
        self.label_status.setText(QCoreApplication.translate("MeetingEditorForm", u"St&atus", None))
        self.label_date.setText(QCoreApplication.translate("MeetingEditorForm", u"&Date", None))
        self.label_starts_at.setText(QCoreApplication.translate("MeetingEditorForm", u"&From", None))
        self.label_ends_at.setText(QCoreApplication.translate("MeetingEditorForm", u"&Until", None))
        self.label_place.setText(QCoreApplication.translate("MeetingEditorForm", u"&Place", None))
        self.label_online_url.setText(QCoreApplication.translate("MeetingEditorForm", u"&Online link", None))
        self.label_chair_id.setText(QCoreApplication.translate("MeetingEditorForm", u"&Chair", None))
        self.label_minute_taker_id.setText(QCoreApplication.translate("MeetingEditorForm", u"&Minute-taker", None))
        self.label_called_on.setText(QCoreApplication.translate("MeetingEditorForm", u"Notice s&ent", None))
        self.label_approved_on.setText(QCoreApplication.translate("MeetingEditorForm", u"Minutes appro&ved", None))
        self.label_note.setText(QCoreApplication.translate("MeetingEditorForm", u"&Note", None))
        self.tabs.setTabText(self.tabs.indexOf(self.facts), QCoreApplication.translate("MeetingEditorForm", u"Meeting", None))
        self.tabs.setTabText(self.tabs.indexOf(self.agenda_tab), QCoreApplication.translate("MeetingEditorForm", u"Agenda", None))
        self.tabs.setTabText(self.tabs.indexOf(self.attendances_tab), QCoreApplication.translate("MeetingEditorForm", u"Attendees", None))
        self.tabs.setTabText(self.tabs.indexOf(self.minutes_tab), QCoreApplication.translate("MeetingEditorForm", u"Minutes", None))
    # retranslateUi

