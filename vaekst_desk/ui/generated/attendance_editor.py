# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_editor.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from vaekst_desk.ui.choice_box import ChoiceBox

class Ui_AttendanceEditorForm(object):
    def setupUi(self, AttendanceEditorForm: QWidget) -> None:
        if not AttendanceEditorForm.objectName():
            AttendanceEditorForm.setObjectName(u"AttendanceEditorForm")
        self.vboxlayout21 = QVBoxLayout(AttendanceEditorForm)
        self.vboxlayout21.setSpacing(8)
        self.vboxlayout21.setObjectName(u"vboxlayout21")
        self.vboxlayout21.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout18 = QHBoxLayout()
        self.hboxlayout18.setSpacing(8)
        self.hboxlayout18.setObjectName(u"hboxlayout18")
        self.invite_all = QPushButton(AttendanceEditorForm)
        self.invite_all.setObjectName(u"invite_all")
        self.invite_all.setAutoDefault(False)

        self.hboxlayout18.addWidget(self.invite_all)

        self.label_person = QLabel(AttendanceEditorForm)
        self.label_person.setObjectName(u"label_person")

        self.hboxlayout18.addWidget(self.label_person)

        self.person = ChoiceBox(AttendanceEditorForm)
        self.person.setObjectName(u"person")
        self.person.setMinimumSize(QSize(160, 0))

        self.hboxlayout18.addWidget(self.person)

        self.add_person = QPushButton(AttendanceEditorForm)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setAutoDefault(False)

        self.hboxlayout18.addWidget(self.add_person)

        self.hboxlayout18.setStretch(2, 1)

        self.vboxlayout21.addLayout(self.hboxlayout18)

        self.hboxlayout19 = QHBoxLayout()
        self.hboxlayout19.setSpacing(8)
        self.hboxlayout19.setObjectName(u"hboxlayout19")
        self.label_guest_name = QLabel(AttendanceEditorForm)
        self.label_guest_name.setObjectName(u"label_guest_name")

        self.hboxlayout19.addWidget(self.label_guest_name)

        self.guest_name = QLineEdit(AttendanceEditorForm)
        self.guest_name.setObjectName(u"guest_name")

        self.hboxlayout19.addWidget(self.guest_name)

        self.guest_organization = QLineEdit(AttendanceEditorForm)
        self.guest_organization.setObjectName(u"guest_organization")

        self.hboxlayout19.addWidget(self.guest_organization)

        self.add_guest = QPushButton(AttendanceEditorForm)
        self.add_guest.setObjectName(u"add_guest")
        self.add_guest.setAutoDefault(False)

        self.hboxlayout19.addWidget(self.add_guest)

        self.hboxlayout19.setStretch(1, 1)
        self.hboxlayout19.setStretch(2, 1)

        self.vboxlayout21.addLayout(self.hboxlayout19)

        self.table = QTableView(AttendanceEditorForm)
        self.table.setObjectName(u"table")
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setMinimumSize(QSize(0, 96))

        self.vboxlayout21.addWidget(self.table)

        self.hboxlayout20 = QHBoxLayout()
        self.hboxlayout20.setSpacing(8)
        self.hboxlayout20.setObjectName(u"hboxlayout20")
        self.present = QPushButton(AttendanceEditorForm)
        self.present.setObjectName(u"present")
        self.present.setAutoDefault(False)

        self.hboxlayout20.addWidget(self.present)

        self.apologies = QPushButton(AttendanceEditorForm)
        self.apologies.setObjectName(u"apologies")
        self.apologies.setAutoDefault(False)

        self.hboxlayout20.addWidget(self.apologies)

        self.absent = QPushButton(AttendanceEditorForm)
        self.absent.setObjectName(u"absent")
        self.absent.setAutoDefault(False)

        self.hboxlayout20.addWidget(self.absent)

        self.accepted = QPushButton(AttendanceEditorForm)
        self.accepted.setObjectName(u"accepted")
        self.accepted.setAutoDefault(False)

        self.hboxlayout20.addWidget(self.accepted)

        self.invited = QPushButton(AttendanceEditorForm)
        self.invited.setObjectName(u"invited")
        self.invited.setAutoDefault(False)

        self.hboxlayout20.addWidget(self.invited)

        self.space22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout20.addItem(self.space22)

        self.remove = QPushButton(AttendanceEditorForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.hboxlayout20.addWidget(self.remove)


        self.vboxlayout21.addLayout(self.hboxlayout20)

        self.counts = QLabel(AttendanceEditorForm)
        self.counts.setObjectName(u"counts")

        self.vboxlayout21.addWidget(self.counts)

        self.vboxlayout21.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_person.setBuddy(self.person)
        self.label_guest_name.setBuddy(self.guest_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.invite_all, self.person)
        QWidget.setTabOrder(self.person, self.add_person)
        QWidget.setTabOrder(self.add_person, self.guest_name)
        QWidget.setTabOrder(self.guest_name, self.guest_organization)
        QWidget.setTabOrder(self.guest_organization, self.add_guest)
        QWidget.setTabOrder(self.add_guest, self.table)
        QWidget.setTabOrder(self.table, self.present)
        QWidget.setTabOrder(self.present, self.apologies)
        QWidget.setTabOrder(self.apologies, self.absent)
        QWidget.setTabOrder(self.absent, self.accepted)
        QWidget.setTabOrder(self.accepted, self.invited)
        QWidget.setTabOrder(self.invited, self.remove)

        self.retranslateUi(AttendanceEditorForm)

        QMetaObject.connectSlotsByName(AttendanceEditorForm)
    # setupUi

    def retranslateUi(self, AttendanceEditorForm: QWidget) -> None:
        self.invite_all.setText(QCoreApplication.translate("AttendanceEditorForm", u"&Invite all with a mandate", None))
        self.label_person.setText(QCoreApplication.translate("AttendanceEditorForm", u"&Person", None))
        self.person.setPlaceholderText(QCoreApplication.translate("AttendanceEditorForm", u"Search by name or organisation", None))
        self.add_person.setText(QCoreApplication.translate("AttendanceEditorForm", u"&Add", None))
        self.label_guest_name.setText(QCoreApplication.translate("AttendanceEditorForm", u"&Guest", None))
        self.guest_name.setPlaceholderText(QCoreApplication.translate("AttendanceEditorForm", u"Name", None))
        self.guest_organization.setPlaceholderText(QCoreApplication.translate("AttendanceEditorForm", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.guest_organization.setAccessibleName(QCoreApplication.translate("AttendanceEditorForm", u"The guest's organisation", None))
#endif // QT_CONFIG(accessibility)
        self.add_guest.setText(QCoreApplication.translate("AttendanceEditorForm", u"A&dd guest", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AttendanceEditorForm", u"Attendees", None))
#endif // QT_CONFIG(accessibility)
        self.present.setText(QCoreApplication.translate("AttendanceEditorForm", u"Present", None))
        self.apologies.setText(QCoreApplication.translate("AttendanceEditorForm", u"Apologies", None))
        self.absent.setText(QCoreApplication.translate("AttendanceEditorForm", u"Absent", None))
        self.accepted.setText(QCoreApplication.translate("AttendanceEditorForm", u"Accepted", None))
        self.invited.setText(QCoreApplication.translate("AttendanceEditorForm", u"Invited", None))
        self.remove.setText(QCoreApplication.translate("AttendanceEditorForm", u"&Remove", None))
        self.counts.setText("")
        pass
    # retranslateUi

