# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreement_editor.ui'
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

from vaekst_desk.ui.clauses_editor import ClausesEditor
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.parties_editor import PartiesEditor
from vaekst_desk.ui.signatures_editor import SignaturesEditor
from vaekst_desk.ui.text_edit import TextEdit

class Ui_AgreementEditorForm(object):
    def setupUi(self, AgreementEditorForm: QDialog) -> None:
        if not AgreementEditorForm.objectName():
            AgreementEditorForm.setObjectName(u"AgreementEditorForm")
        AgreementEditorForm.resize(944, 528)
        self.vboxlayout9 = QVBoxLayout(AgreementEditorForm)
        self.vboxlayout9.setSpacing(8)
        self.vboxlayout9.setObjectName(u"vboxlayout9")
        self.tabs = QTabWidget(AgreementEditorForm)
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

        self.label_subtitle = QLabel(self.scroll_content)
        self.label_subtitle.setObjectName(u"label_subtitle")

        self.formlayout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_subtitle)

        self.subtitle = QLineEdit(self.scroll_content)
        self.subtitle.setObjectName(u"subtitle")

        self.formlayout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subtitle)

        self.label_status = QLabel(self.scroll_content)
        self.label_status.setObjectName(u"label_status")

        self.formlayout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_status)

        self.status = OptionBox(self.scroll_content)
        self.status.setObjectName(u"status")

        self.formlayout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.status)


        self.hboxlayout3.addLayout(self.formlayout1)

        self.formlayout2 = QFormLayout()
        self.formlayout2.setObjectName(u"formlayout2")
        self.formlayout2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout2.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout2.setHorizontalSpacing(8)
        self.formlayout2.setVerticalSpacing(8)
        self.label_starts_on = QLabel(self.scroll_content)
        self.label_starts_on.setObjectName(u"label_starts_on")

        self.formlayout2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_starts_on)

        self.starts_on = DateEdit(self.scroll_content)
        self.starts_on.setObjectName(u"starts_on")

        self.formlayout2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.label_ends_on = QLabel(self.scroll_content)
        self.label_ends_on.setObjectName(u"label_ends_on")

        self.formlayout2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_ends_on)

        self.ends_on = DateEdit(self.scroll_content)
        self.ends_on.setObjectName(u"ends_on")

        self.formlayout2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.label_notice_months = QLabel(self.scroll_content)
        self.label_notice_months.setObjectName(u"label_notice_months")

        self.formlayout2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_notice_months)

        self.notice_months = NumberEdit(self.scroll_content)
        self.notice_months.setObjectName(u"notice_months")

        self.formlayout2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.notice_months)


        self.hboxlayout3.addLayout(self.formlayout2)

        self.hboxlayout3.setStretch(0, 3)
        self.hboxlayout3.setStretch(1, 2)

        self.vboxlayout4.addLayout(self.hboxlayout3)

        self.label_preamble = QLabel(self.scroll_content)
        self.label_preamble.setObjectName(u"label_preamble")

        self.vboxlayout4.addWidget(self.label_preamble)

        self.preamble = TextEdit(self.scroll_content)
        self.preamble.setObjectName(u"preamble")
        self.preamble.setMinimumSize(QSize(0, 96))

        self.vboxlayout4.addWidget(self.preamble)

        self.label_note = QLabel(self.scroll_content)
        self.label_note.setObjectName(u"label_note")

        self.vboxlayout4.addWidget(self.label_note)

        self.note = TextEdit(self.scroll_content)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 48))

        self.vboxlayout4.addWidget(self.note)

        self.vboxlayout4.setStretch(2, 3)
        self.vboxlayout4.setStretch(4, 1)
        self.scroll.setWidget(self.scroll_content)

        self.vboxlayout5.addWidget(self.scroll)

        self.tabs.addTab(self.facts, "")
        self.clauses_tab = QWidget()
        self.clauses_tab.setObjectName(u"clauses_tab")
        self.vboxlayout6 = QVBoxLayout(self.clauses_tab)
        self.vboxlayout6.setSpacing(8)
        self.vboxlayout6.setObjectName(u"vboxlayout6")
        self.vboxlayout6.setContentsMargins(8, 8, 8, 8)
        self.clauses = ClausesEditor(self.clauses_tab)
        self.clauses.setObjectName(u"clauses")

        self.vboxlayout6.addWidget(self.clauses)

        self.tabs.addTab(self.clauses_tab, "")
        self.parties_tab = QWidget()
        self.parties_tab.setObjectName(u"parties_tab")
        self.vboxlayout7 = QVBoxLayout(self.parties_tab)
        self.vboxlayout7.setSpacing(8)
        self.vboxlayout7.setObjectName(u"vboxlayout7")
        self.vboxlayout7.setContentsMargins(8, 8, 8, 8)
        self.parties = PartiesEditor(self.parties_tab)
        self.parties.setObjectName(u"parties")

        self.vboxlayout7.addWidget(self.parties)

        self.tabs.addTab(self.parties_tab, "")
        self.signatures_tab = QWidget()
        self.signatures_tab.setObjectName(u"signatures_tab")
        self.vboxlayout8 = QVBoxLayout(self.signatures_tab)
        self.vboxlayout8.setSpacing(8)
        self.vboxlayout8.setObjectName(u"vboxlayout8")
        self.vboxlayout8.setContentsMargins(8, 8, 8, 8)
        self.signatures = SignaturesEditor(self.signatures_tab)
        self.signatures.setObjectName(u"signatures")

        self.vboxlayout8.addWidget(self.signatures)

        self.tabs.addTab(self.signatures_tab, "")

        self.vboxlayout9.addWidget(self.tabs)

        self.buttons = QDialogButtonBox(AgreementEditorForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.vboxlayout9.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_subtitle.setBuddy(self.subtitle)
        self.label_status.setBuddy(self.status)
        self.label_starts_on.setBuddy(self.starts_on)
        self.label_ends_on.setBuddy(self.ends_on)
        self.label_notice_months.setBuddy(self.notice_months)
        self.label_preamble.setBuddy(self.preamble)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.subtitle)
        QWidget.setTabOrder(self.subtitle, self.status)
        QWidget.setTabOrder(self.status, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.notice_months)
        QWidget.setTabOrder(self.notice_months, self.preamble)
        QWidget.setTabOrder(self.preamble, self.note)

        self.retranslateUi(AgreementEditorForm)
        self.buttons.accepted.connect(AgreementEditorForm.accept)
        self.buttons.rejected.connect(AgreementEditorForm.reject)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(AgreementEditorForm)
    # setupUi

    def retranslateUi(self, AgreementEditorForm: QDialog) -> None:
        AgreementEditorForm.setWindowTitle(QCoreApplication.translate("AgreementEditorForm", u"Agreement", None))
        self.label_title.setText(QCoreApplication.translate("AgreementEditorForm", u"&Title", None))
        self.label_subtitle.setText(QCoreApplication.translate("AgreementEditorForm", u"Su&btitle", None))
        self.label_status.setText(QCoreApplication.translate("AgreementEditorForm", u"St&atus", None))
        self.label_starts_on.setText(QCoreApplication.translate("AgreementEditorForm", u"&From", None))
        self.label_ends_on.setText(QCoreApplication.translate("AgreementEditorForm", u"&Until", None))
        self.label_notice_months.setText(QCoreApplication.translate("AgreementEditorForm", u"N&otice in months", None))
        self.label_preamble.setText(QCoreApplication.translate("AgreementEditorForm", u"&Preamble", None))
        self.label_note.setText(QCoreApplication.translate("AgreementEditorForm", u"&Note (never printed)", None))
        self.tabs.setTabText(self.tabs.indexOf(self.facts), QCoreApplication.translate("AgreementEditorForm", u"Agreement", None))
        self.tabs.setTabText(self.tabs.indexOf(self.clauses_tab), QCoreApplication.translate("AgreementEditorForm", u"Clauses", None))
        self.tabs.setTabText(self.tabs.indexOf(self.parties_tab), QCoreApplication.translate("AgreementEditorForm", u"Parties", None))
        self.tabs.setTabText(self.tabs.indexOf(self.signatures_tab), QCoreApplication.translate("AgreementEditorForm", u"Signatures", None))
    # retranslateUi

