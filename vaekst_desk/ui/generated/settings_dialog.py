# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_dialog.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.logo_field import LogoField
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit

class Ui_SettingsDialogForm(object):
    def setupUi(self, SettingsDialogForm: QDialog) -> None:
        if not SettingsDialogForm.objectName():
            SettingsDialogForm.setObjectName(u"SettingsDialogForm")
        SettingsDialogForm.resize(800, 440)
        self.vboxlayout21 = QVBoxLayout(SettingsDialogForm)
        self.vboxlayout21.setSpacing(8)
        self.vboxlayout21.setObjectName(u"vboxlayout21")
        self.scroll = FormScroll(SettingsDialogForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.vboxlayout20 = QVBoxLayout(self.scroll_content)
        self.vboxlayout20.setSpacing(8)
        self.vboxlayout20.setObjectName(u"vboxlayout20")
        self.vboxlayout20.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout19 = QHBoxLayout()
        self.hboxlayout19.setSpacing(24)
        self.hboxlayout19.setObjectName(u"hboxlayout19")
        self.formlayout17 = QFormLayout()
        self.formlayout17.setObjectName(u"formlayout17")
        self.formlayout17.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout17.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout17.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout17.setHorizontalSpacing(8)
        self.formlayout17.setVerticalSpacing(8)
        self.label_name = QLabel(self.scroll_content)
        self.label_name.setObjectName(u"label_name")

        self.formlayout17.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(self.scroll_content)
        self.name.setObjectName(u"name")

        self.formlayout17.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.label_address = QLabel(self.scroll_content)
        self.label_address.setObjectName(u"label_address")

        self.formlayout17.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_address)

        self.address = TextEdit(self.scroll_content)
        self.address.setObjectName(u"address")
        self.address.setMinimumSize(QSize(0, 48))
        self.address.setMaximumSize(QSize(16777215, 64))

        self.formlayout17.setWidget(1, QFormLayout.ItemRole.FieldRole, self.address)

        self.label_postal_code = QLabel(self.scroll_content)
        self.label_postal_code.setObjectName(u"label_postal_code")

        self.formlayout17.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_postal_code)

        self.postal_code = QLineEdit(self.scroll_content)
        self.postal_code.setObjectName(u"postal_code")
        self.postal_code.setMaxLength(20)

        self.formlayout17.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postal_code)

        self.label_city = QLabel(self.scroll_content)
        self.label_city.setObjectName(u"label_city")

        self.formlayout17.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_city)

        self.city = QLineEdit(self.scroll_content)
        self.city.setObjectName(u"city")

        self.formlayout17.setWidget(3, QFormLayout.ItemRole.FieldRole, self.city)


        self.hboxlayout19.addLayout(self.formlayout17)

        self.formlayout18 = QFormLayout()
        self.formlayout18.setObjectName(u"formlayout18")
        self.formlayout18.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout18.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout18.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout18.setHorizontalSpacing(8)
        self.formlayout18.setVerticalSpacing(8)
        self.label_phone = QLabel(self.scroll_content)
        self.label_phone.setObjectName(u"label_phone")

        self.formlayout18.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_phone)

        self.phone = QLineEdit(self.scroll_content)
        self.phone.setObjectName(u"phone")

        self.formlayout18.setWidget(0, QFormLayout.ItemRole.FieldRole, self.phone)

        self.label_email = QLabel(self.scroll_content)
        self.label_email.setObjectName(u"label_email")

        self.formlayout18.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_email)

        self.email = QLineEdit(self.scroll_content)
        self.email.setObjectName(u"email")

        self.formlayout18.setWidget(1, QFormLayout.ItemRole.FieldRole, self.email)

        self.label_website = QLabel(self.scroll_content)
        self.label_website.setObjectName(u"label_website")

        self.formlayout18.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_website)

        self.website = QLineEdit(self.scroll_content)
        self.website.setObjectName(u"website")

        self.formlayout18.setWidget(2, QFormLayout.ItemRole.FieldRole, self.website)

        self.label_secretary = QLabel(self.scroll_content)
        self.label_secretary.setObjectName(u"label_secretary")

        self.formlayout18.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_secretary)

        self.secretary = QLineEdit(self.scroll_content)
        self.secretary.setObjectName(u"secretary")

        self.formlayout18.setWidget(3, QFormLayout.ItemRole.FieldRole, self.secretary)

        self.label_language = QLabel(self.scroll_content)
        self.label_language.setObjectName(u"label_language")

        self.formlayout18.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_language)

        self.language = OptionBox(self.scroll_content)
        self.language.setObjectName(u"language")

        self.formlayout18.setWidget(4, QFormLayout.ItemRole.FieldRole, self.language)


        self.hboxlayout19.addLayout(self.formlayout18)

        self.hboxlayout19.setStretch(0, 1)
        self.hboxlayout19.setStretch(1, 1)

        self.vboxlayout20.addLayout(self.hboxlayout19)

        self.label_logo = QLabel(self.scroll_content)
        self.label_logo.setObjectName(u"label_logo")

        self.vboxlayout20.addWidget(self.label_logo)

        self.logo = LogoField(self.scroll_content)
        self.logo.setObjectName(u"logo")

        self.vboxlayout20.addWidget(self.logo)

        self.space22 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout20.addItem(self.space22)

        self.scroll.setWidget(self.scroll_content)

        self.vboxlayout21.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(SettingsDialogForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.vboxlayout21.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_address.setBuddy(self.address)
        self.label_postal_code.setBuddy(self.postal_code)
        self.label_city.setBuddy(self.city)
        self.label_phone.setBuddy(self.phone)
        self.label_email.setBuddy(self.email)
        self.label_website.setBuddy(self.website)
        self.label_secretary.setBuddy(self.secretary)
        self.label_language.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.address)
        QWidget.setTabOrder(self.address, self.postal_code)
        QWidget.setTabOrder(self.postal_code, self.city)
        QWidget.setTabOrder(self.city, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.website)
        QWidget.setTabOrder(self.website, self.secretary)
        QWidget.setTabOrder(self.secretary, self.language)

        self.retranslateUi(SettingsDialogForm)
        self.buttons.accepted.connect(SettingsDialogForm.accept)
        self.buttons.rejected.connect(SettingsDialogForm.reject)

        QMetaObject.connectSlotsByName(SettingsDialogForm)
    # setupUi

    def retranslateUi(self, SettingsDialogForm: QDialog) -> None:
        SettingsDialogForm.setWindowTitle(QCoreApplication.translate("SettingsDialogForm", u"About the alliance", None))
        self.label_name.setText(QCoreApplication.translate("SettingsDialogForm", u"&Name", None))
        self.label_address.setText(QCoreApplication.translate("SettingsDialogForm", u"&Address", None))
        self.label_postal_code.setText(QCoreApplication.translate("SettingsDialogForm", u"&Postal code", None))
        self.label_city.setText(QCoreApplication.translate("SettingsDialogForm", u"Cit&y", None))
        self.label_phone.setText(QCoreApplication.translate("SettingsDialogForm", u"P&hone", None))
        self.label_email.setText(QCoreApplication.translate("SettingsDialogForm", u"&E-mail", None))
        self.label_website.setText(QCoreApplication.translate("SettingsDialogForm", u"&Website", None))
        self.label_secretary.setText(QCoreApplication.translate("SettingsDialogForm", u"Se&cretary", None))
        self.label_language.setText(QCoreApplication.translate("SettingsDialogForm", u"&Language of papers", None))
        self.label_logo.setText(QCoreApplication.translate("SettingsDialogForm", u"Logo", None))
    # retranslateUi

