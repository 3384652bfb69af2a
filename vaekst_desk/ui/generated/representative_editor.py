# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'representative_editor.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.mandates_editor import MandatesEditor
from vaekst_desk.ui.text_edit import TextEdit

class Ui_RepresentativeEditorForm(object):
    def setupUi(self, RepresentativeEditorForm: QDialog) -> None:
        if not RepresentativeEditorForm.objectName():
            RepresentativeEditorForm.setObjectName(u"RepresentativeEditorForm")
        RepresentativeEditorForm.resize(864, 512)
        self.vboxlayout17 = QVBoxLayout(RepresentativeEditorForm)
        self.vboxlayout17.setSpacing(8)
        self.vboxlayout17.setObjectName(u"vboxlayout17")
        self.scroll = FormScroll(RepresentativeEditorForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.vboxlayout16 = QVBoxLayout(self.scroll_content)
        self.vboxlayout16.setSpacing(8)
        self.vboxlayout16.setObjectName(u"vboxlayout16")
        self.vboxlayout16.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout15 = QHBoxLayout()
        self.hboxlayout15.setSpacing(24)
        self.hboxlayout15.setObjectName(u"hboxlayout15")
        self.formlayout13 = QFormLayout()
        self.formlayout13.setObjectName(u"formlayout13")
        self.formlayout13.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout13.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout13.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout13.setHorizontalSpacing(8)
        self.formlayout13.setVerticalSpacing(8)
        self.label_given_name = QLabel(self.scroll_content)
        self.label_given_name.setObjectName(u"label_given_name")

        self.formlayout13.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_given_name)

        self.given_name = QLineEdit(self.scroll_content)
        self.given_name.setObjectName(u"given_name")

        self.formlayout13.setWidget(0, QFormLayout.ItemRole.FieldRole, self.given_name)

        self.label_family_name = QLabel(self.scroll_content)
        self.label_family_name.setObjectName(u"label_family_name")

        self.formlayout13.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_family_name)

        self.family_name = QLineEdit(self.scroll_content)
        self.family_name.setObjectName(u"family_name")

        self.formlayout13.setWidget(1, QFormLayout.ItemRole.FieldRole, self.family_name)

        self.label_title = QLabel(self.scroll_content)
        self.label_title.setObjectName(u"label_title")

        self.formlayout13.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QLineEdit(self.scroll_content)
        self.title.setObjectName(u"title")

        self.formlayout13.setWidget(2, QFormLayout.ItemRole.FieldRole, self.title)


        self.hboxlayout15.addLayout(self.formlayout13)

        self.formlayout14 = QFormLayout()
        self.formlayout14.setObjectName(u"formlayout14")
        self.formlayout14.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout14.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout14.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout14.setHorizontalSpacing(8)
        self.formlayout14.setVerticalSpacing(8)
        self.label_phone = QLabel(self.scroll_content)
        self.label_phone.setObjectName(u"label_phone")

        self.formlayout14.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_phone)

        self.phone = QLineEdit(self.scroll_content)
        self.phone.setObjectName(u"phone")

        self.formlayout14.setWidget(0, QFormLayout.ItemRole.FieldRole, self.phone)

        self.label_email = QLabel(self.scroll_content)
        self.label_email.setObjectName(u"label_email")

        self.formlayout14.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_email)

        self.email = QLineEdit(self.scroll_content)
        self.email.setObjectName(u"email")

        self.formlayout14.setWidget(1, QFormLayout.ItemRole.FieldRole, self.email)

        self.label_note = QLabel(self.scroll_content)
        self.label_note.setObjectName(u"label_note")

        self.formlayout14.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.note = TextEdit(self.scroll_content)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 56))

        self.formlayout14.setWidget(2, QFormLayout.ItemRole.FieldRole, self.note)


        self.hboxlayout15.addLayout(self.formlayout14)

        self.hboxlayout15.setStretch(0, 1)
        self.hboxlayout15.setStretch(1, 1)

        self.vboxlayout16.addLayout(self.hboxlayout15)

        self.mandates = MandatesEditor(self.scroll_content)
        self.mandates.setObjectName(u"mandates")

        self.vboxlayout16.addWidget(self.mandates)

        self.vboxlayout16.setStretch(1, 1)
        self.scroll.setWidget(self.scroll_content)

        self.vboxlayout17.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(RepresentativeEditorForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.vboxlayout17.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_given_name.setBuddy(self.given_name)
        self.label_family_name.setBuddy(self.family_name)
        self.label_title.setBuddy(self.title)
        self.label_phone.setBuddy(self.phone)
        self.label_email.setBuddy(self.email)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_name, self.family_name)
        QWidget.setTabOrder(self.family_name, self.title)
        QWidget.setTabOrder(self.title, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.note)

        self.retranslateUi(RepresentativeEditorForm)
        self.buttons.accepted.connect(RepresentativeEditorForm.accept)
        self.buttons.rejected.connect(RepresentativeEditorForm.reject)

        QMetaObject.connectSlotsByName(RepresentativeEditorForm)
    # setupUi

    def retranslateUi(self, RepresentativeEditorForm: QDialog) -> None:
        RepresentativeEditorForm.setWindowTitle(QCoreApplication.translate("RepresentativeEditorForm", u"Representative", None))
        self.label_given_name.setText(QCoreApplication.translate("RepresentativeEditorForm", u"Given &name", None))
        self.label_family_name.setText(QCoreApplication.translate("RepresentativeEditorForm", u"Famil&y name", None))
        self.label_title.setText(QCoreApplication.translate("RepresentativeEditorForm", u"&Title", None))
        self.label_phone.setText(QCoreApplication.translate("RepresentativeEditorForm", u"P&hone", None))
        self.label_email.setText(QCoreApplication.translate("RepresentativeEditorForm", u"&E-mail", None))
        self.label_note.setText(QCoreApplication.translate("RepresentativeEditorForm", u"N&ote", None))
    # retranslateUi

