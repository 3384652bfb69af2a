# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'organization_editor.ui'
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

from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit

class Ui_OrganizationEditorForm(object):
    def setupUi(self, OrganizationEditorForm: QDialog) -> None:
        if not OrganizationEditorForm.objectName():
            OrganizationEditorForm.setObjectName(u"OrganizationEditorForm")
        OrganizationEditorForm.resize(800, 480)
        self.vboxlayout6 = QVBoxLayout(OrganizationEditorForm)
        self.vboxlayout6.setSpacing(8)
        self.vboxlayout6.setObjectName(u"vboxlayout6")
        self.scroll = FormScroll(OrganizationEditorForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.vboxlayout5 = QVBoxLayout(self.scroll_content)
        self.vboxlayout5.setSpacing(8)
        self.vboxlayout5.setObjectName(u"vboxlayout5")
        self.vboxlayout5.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout4 = QHBoxLayout()
        self.hboxlayout4.setSpacing(24)
        self.hboxlayout4.setObjectName(u"hboxlayout4")
        self.formlayout1 = QFormLayout()
        self.formlayout1.setObjectName(u"formlayout1")
        self.formlayout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout1.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout1.setHorizontalSpacing(8)
        self.formlayout1.setVerticalSpacing(8)
        self.label_name = QLabel(self.scroll_content)
        self.label_name.setObjectName(u"label_name")

        self.formlayout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(self.scroll_content)
        self.name.setObjectName(u"name")

        self.formlayout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.label_group_code = QLabel(self.scroll_content)
        self.label_group_code.setObjectName(u"label_group_code")

        self.formlayout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_group_code)

        self.group_code = OptionBox(self.scroll_content)
        self.group_code.setObjectName(u"group_code")

        self.formlayout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.group_code)

        self.label_cvr = QLabel(self.scroll_content)
        self.label_cvr.setObjectName(u"label_cvr")

        self.formlayout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_cvr)

        self.cvr = QLineEdit(self.scroll_content)
        self.cvr.setObjectName(u"cvr")
        self.cvr.setMaxLength(40)

        self.formlayout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.cvr)

        self.label_p_number = QLabel(self.scroll_content)
        self.label_p_number.setObjectName(u"label_p_number")

        self.formlayout1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_p_number)

        self.p_number = QLineEdit(self.scroll_content)
        self.p_number.setObjectName(u"p_number")
        self.p_number.setMaxLength(40)

        self.formlayout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.p_number)

        self.label_ean = QLabel(self.scroll_content)
        self.label_ean.setObjectName(u"label_ean")

        self.formlayout1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_ean)

        self.ean = QLineEdit(self.scroll_content)
        self.ean.setObjectName(u"ean")
        self.ean.setMaxLength(40)

        self.formlayout1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ean)

        self.label_member_from = QLabel(self.scroll_content)
        self.label_member_from.setObjectName(u"label_member_from")

        self.formlayout1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_member_from)

        self.member_from = DateEdit(self.scroll_content)
        self.member_from.setObjectName(u"member_from")

        self.formlayout1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.member_from)

        self.label_member_to = QLabel(self.scroll_content)
        self.label_member_to.setObjectName(u"label_member_to")

        self.formlayout1.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_member_to)

        self.member_to = DateEdit(self.scroll_content)
        self.member_to.setObjectName(u"member_to")

        self.formlayout1.setWidget(6, QFormLayout.ItemRole.FieldRole, self.member_to)


        self.hboxlayout4.addLayout(self.formlayout1)

        self.formlayout3 = QFormLayout()
        self.formlayout3.setObjectName(u"formlayout3")
        self.formlayout3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout3.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout3.setHorizontalSpacing(8)
        self.formlayout3.setVerticalSpacing(8)
        self.label_address = QLabel(self.scroll_content)
        self.label_address.setObjectName(u"label_address")

        self.formlayout3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_address)

        self.address = QLineEdit(self.scroll_content)
        self.address.setObjectName(u"address")

        self.formlayout3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address)

        self.label_postal_code = QLabel(self.scroll_content)
        self.label_postal_code.setObjectName(u"label_postal_code")

        self.formlayout3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_postal_code)

        self.hboxlayout2 = QHBoxLayout()
        self.hboxlayout2.setSpacing(8)
        self.hboxlayout2.setObjectName(u"hboxlayout2")
        self.postal_code = QLineEdit(self.scroll_content)
        self.postal_code.setObjectName(u"postal_code")
        self.postal_code.setMaximumSize(QSize(96, 16777215))
        self.postal_code.setMaxLength(20)

        self.hboxlayout2.addWidget(self.postal_code)

        self.label_city = QLabel(self.scroll_content)
        self.label_city.setObjectName(u"label_city")

        self.hboxlayout2.addWidget(self.label_city)

        self.city = QLineEdit(self.scroll_content)
        self.city.setObjectName(u"city")

        self.hboxlayout2.addWidget(self.city)


        self.formlayout3.setLayout(1, QFormLayout.ItemRole.FieldRole, self.hboxlayout2)

        self.label_phone = QLabel(self.scroll_content)
        self.label_phone.setObjectName(u"label_phone")

        self.formlayout3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_phone)

        self.phone = QLineEdit(self.scroll_content)
        self.phone.setObjectName(u"phone")

        self.formlayout3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.phone)

        self.label_email = QLabel(self.scroll_content)
        self.label_email.setObjectName(u"label_email")

        self.formlayout3.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_email)

        self.email = QLineEdit(self.scroll_content)
        self.email.setObjectName(u"email")

        self.formlayout3.setWidget(3, QFormLayout.ItemRole.FieldRole, self.email)

        self.label_website = QLabel(self.scroll_content)
        self.label_website.setObjectName(u"label_website")

        self.formlayout3.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_website)

        self.website = QLineEdit(self.scroll_content)
        self.website.setObjectName(u"website")

        self.formlayout3.setWidget(4, QFormLayout.ItemRole.FieldRole, self.website)


        self.hboxlayout4.addLayout(self.formlayout3)

        self.hboxlayout4.setStretch(0, 1)
        self.hboxlayout4.setStretch(1, 1)

        self.vboxlayout5.addLayout(self.hboxlayout4)

        self.label_note = QLabel(self.scroll_content)
        self.label_note.setObjectName(u"label_note")

        self.vboxlayout5.addWidget(self.label_note)

        self.note = TextEdit(self.scroll_content)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 64))

        self.vboxlayout5.addWidget(self.note)

        self.vboxlayout5.setStretch(2, 1)
        self.scroll.setWidget(self.scroll_content)

        self.vboxlayout6.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(OrganizationEditorForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.vboxlayout6.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_group_code.setBuddy(self.group_code)
        self.label_cvr.setBuddy(self.cvr)
        self.label_p_number.setBuddy(self.p_number)
        self.label_ean.setBuddy(self.ean)
        self.label_member_from.setBuddy(self.member_from)
        self.label_member_to.setBuddy(self.member_to)
        self.label_address.setBuddy(self.address)
        self.label_postal_code.setBuddy(self.postal_code)
        self.label_city.setBuddy(self.city)
        self.label_phone.setBuddy(self.phone)
        self.label_email.setBuddy(self.email)
        self.label_website.setBuddy(self.website)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.group_code)
        QWidget.setTabOrder(self.group_code, self.cvr)
        QWidget.setTabOrder(self.cvr, self.p_number)
        QWidget.setTabOrder(self.p_number, self.ean)
        QWidget.setTabOrder(self.ean, self.member_from)
        QWidget.setTabOrder(self.member_from, self.member_to)
        QWidget.setTabOrder(self.member_to, self.address)
        QWidget.setTabOrder(self.address, self.postal_code)
        QWidget.setTabOrder(self.postal_code, self.city)
        QWidget.setTabOrder(self.city, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.website)
        QWidget.setTabOrder(self.website, self.note)

        self.retranslateUi(OrganizationEditorForm)
        self.buttons.accepted.connect(OrganizationEditorForm.accept)
        self.buttons.rejected.connect(OrganizationEditorForm.reject)

        QMetaObject.connectSlotsByName(OrganizationEditorForm)
    # setupUi

    def retranslateUi(self, OrganizationEditorForm: QDialog) -> None:
        OrganizationEditorForm.setWindowTitle(QCoreApplication.translate("OrganizationEditorForm", u"Organisation", None))
        self.label_name.setText(QCoreApplication.translate("OrganizationEditorForm", u"&Name", None))
        self.label_group_code.setText(QCoreApplication.translate("OrganizationEditorForm", u"Member &group", None))
        self.label_cvr.setText(QCoreApplication.translate("OrganizationEditorForm", u"&CVR number", None))
        self.label_p_number.setText(QCoreApplication.translate("OrganizationEditorForm", u"P nu&mber", None))
        self.label_ean.setText(QCoreApplication.translate("OrganizationEditorForm", u"&EAN number", None))
        self.label_member_from.setText(QCoreApplication.translate("OrganizationEditorForm", u"Member &from", None))
        self.label_member_to.setText(QCoreApplication.translate("OrganizationEditorForm", u"Member &until", None))
        self.label_address.setText(QCoreApplication.translate("OrganizationEditorForm", u"&Address", None))
        self.label_postal_code.setText(QCoreApplication.translate("OrganizationEditorForm", u"&Postal code", None))
        self.label_city.setText(QCoreApplication.translate("OrganizationEditorForm", u"Cit&y", None))
        self.label_phone.setText(QCoreApplication.translate("OrganizationEditorForm", u"P&hone", None))
        self.label_email.setText(QCoreApplication.translate("OrganizationEditorForm", u"E-ma&il", None))
        self.label_website.setText(QCoreApplication.translate("OrganizationEditorForm", u"&Website", None))
        self.label_note.setText(QCoreApplication.translate("OrganizationEditorForm", u"N&ote", None))
    # retranslateUi

