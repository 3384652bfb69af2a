# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parties_editor.ui'
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
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from vaekst_desk.ui.choice_box import ChoiceBox

class Ui_PartiesEditorForm(object):
    def setupUi(self, PartiesEditorForm: QWidget) -> None:
        if not PartiesEditorForm.objectName():
            PartiesEditorForm.setObjectName(u"PartiesEditorForm")
        self.hboxlayout21 = QHBoxLayout(PartiesEditorForm)
        self.hboxlayout21.setSpacing(16)
        self.hboxlayout21.setObjectName(u"hboxlayout21")
        self.hboxlayout21.setContentsMargins(0, 0, 0, 0)
        self.vboxlayout17 = QVBoxLayout()
        self.vboxlayout17.setSpacing(8)
        self.vboxlayout17.setObjectName(u"vboxlayout17")
        self.vboxlayout17.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout16 = QHBoxLayout()
        self.hboxlayout16.setSpacing(8)
        self.hboxlayout16.setObjectName(u"hboxlayout16")
        self.add_all = QPushButton(PartiesEditorForm)
        self.add_all.setObjectName(u"add_all")
        self.add_all.setAutoDefault(False)

        self.hboxlayout16.addWidget(self.add_all)

        self.label_organization = QLabel(PartiesEditorForm)
        self.label_organization.setObjectName(u"label_organization")

        self.hboxlayout16.addWidget(self.label_organization)

        self.organization = ChoiceBox(PartiesEditorForm)
        self.organization.setObjectName(u"organization")
        self.organization.setMinimumSize(QSize(96, 0))

        self.hboxlayout16.addWidget(self.organization)

        self.remove = QPushButton(PartiesEditorForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.hboxlayout16.addWidget(self.remove)

        self.hboxlayout16.setStretch(2, 1)

        self.vboxlayout17.addLayout(self.hboxlayout16)

        self.table = QTableView(PartiesEditorForm)
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setMinimumSize(QSize(0, 96))
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)

        self.vboxlayout17.addWidget(self.table)


        self.hboxlayout21.addLayout(self.vboxlayout17)

        self.signing = QWidget(PartiesEditorForm)
        self.signing.setObjectName(u"signing")
        self.vboxlayout20 = QVBoxLayout(self.signing)
        self.vboxlayout20.setSpacing(8)
        self.vboxlayout20.setObjectName(u"vboxlayout20")
        self.vboxlayout20.setContentsMargins(0, 0, 0, 0)
        self.label_signatories = QLabel(self.signing)
        self.label_signatories.setObjectName(u"label_signatories")

        self.vboxlayout20.addWidget(self.label_signatories)

        self.signatories = QListView(self.signing)
        self.signatories.setObjectName(u"signatories")
        self.signatories.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.signatories.setMinimumSize(QSize(120, 64))

        self.vboxlayout20.addWidget(self.signatories)

        self.hboxlayout18 = QHBoxLayout()
        self.hboxlayout18.setSpacing(8)
        self.hboxlayout18.setObjectName(u"hboxlayout18")
        self.label_person = QLabel(self.signing)
        self.label_person.setObjectName(u"label_person")

        self.hboxlayout18.addWidget(self.label_person)

        self.person = ChoiceBox(self.signing)
        self.person.setObjectName(u"person")

        self.hboxlayout18.addWidget(self.person)


        self.vboxlayout20.addLayout(self.hboxlayout18)

        self.hboxlayout19 = QHBoxLayout()
        self.hboxlayout19.setSpacing(8)
        self.hboxlayout19.setObjectName(u"hboxlayout19")
        self.space22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout19.addItem(self.space22)

        self.remove_signatory = QPushButton(self.signing)
        self.remove_signatory.setObjectName(u"remove_signatory")
        self.remove_signatory.setAutoDefault(False)

        self.hboxlayout19.addWidget(self.remove_signatory)


        self.vboxlayout20.addLayout(self.hboxlayout19)


        self.hboxlayout21.addWidget(self.signing)

        self.hboxlayout21.setStretch(0, 3)
        self.hboxlayout21.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_organization.setBuddy(self.organization)
        self.label_signatories.setBuddy(self.signatories)
        self.label_person.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_all, self.organization)
        QWidget.setTabOrder(self.organization, self.remove)
        QWidget.setTabOrder(self.remove, self.table)
        QWidget.setTabOrder(self.table, self.signatories)
        QWidget.setTabOrder(self.signatories, self.person)
        QWidget.setTabOrder(self.person, self.remove_signatory)

        self.retranslateUi(PartiesEditorForm)

        QMetaObject.connectSlotsByName(PartiesEditorForm)
    # setupUi

    def retranslateUi(self, PartiesEditorForm: QWidget) -> None:
        self.add_all.setText(QCoreApplication.translate("PartiesEditorForm", u"&All members", None))
        self.label_organization.setText(QCoreApplication.translate("PartiesEditorForm", u"&Organisation", None))
        self.organization.setPlaceholderText(QCoreApplication.translate("PartiesEditorForm", u"Search and add", None))
        self.remove.setText(QCoreApplication.translate("PartiesEditorForm", u"&Remove", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PartiesEditorForm", u"Parties", None))
#endif // QT_CONFIG(accessibility)
        self.label_signatories.setText(QCoreApplication.translate("PartiesEditorForm", u"Signs", None))
#if QT_CONFIG(accessibility)
        self.signatories.setAccessibleName(QCoreApplication.translate("PartiesEditorForm", u"Signatories", None))
#endif // QT_CONFIG(accessibility)
        self.label_person.setText(QCoreApplication.translate("PartiesEditorForm", u"&Person", None))
        self.person.setPlaceholderText(QCoreApplication.translate("PartiesEditorForm", u"Search and add", None))
        self.remove_signatory.setText(QCoreApplication.translate("PartiesEditorForm", u"Remo&ve signatory", None))
        pass
    # retranslateUi

