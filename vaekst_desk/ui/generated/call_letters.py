# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_letters.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.option_box import OptionBox

class Ui_CallLettersForm(object):
    def setupUi(self, CallLettersForm: QDialog) -> None:
        if not CallLettersForm.objectName():
            CallLettersForm.setObjectName(u"CallLettersForm")
        self.column = QVBoxLayout(CallLettersForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.choices = QFormLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.choices.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.choices.setHorizontalSpacing(8)
        self.choices.setVerticalSpacing(8)
        self.label_kind = QLabel(CallLettersForm)
        self.label_kind.setObjectName(u"label_kind")

        self.choices.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = OptionBox(CallLettersForm)
        self.kind.setObjectName(u"kind")

        self.choices.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_style = QLabel(CallLettersForm)
        self.label_style.setObjectName(u"label_style")

        self.choices.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_style)

        self.style = OptionBox(CallLettersForm)
        self.style.setObjectName(u"style")

        self.choices.setWidget(1, QFormLayout.ItemRole.FieldRole, self.style)

        self.label_language = QLabel(CallLettersForm)
        self.label_language.setObjectName(u"label_language")

        self.choices.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_language)

        self.language = OptionBox(CallLettersForm)
        self.language.setObjectName(u"language")

        self.choices.setWidget(2, QFormLayout.ItemRole.FieldRole, self.language)

        self.label_folder = QLabel(CallLettersForm)
        self.label_folder.setObjectName(u"label_folder")

        self.choices.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_folder)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(CallLettersForm)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.choose = QPushButton(CallLettersForm)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.folder_row.addWidget(self.choose)

        self.folder_row.setStretch(0, 1)

        self.choices.setLayout(3, QFormLayout.ItemRole.FieldRole, self.folder_row)

        self.public = QCheckBox(CallLettersForm)
        self.public.setObjectName(u"public")

        self.choices.setWidget(4, QFormLayout.ItemRole.FieldRole, self.public)

        self.open_them = QCheckBox(CallLettersForm)
        self.open_them.setObjectName(u"open_them")

        self.choices.setWidget(5, QFormLayout.ItemRole.FieldRole, self.open_them)


        self.column.addLayout(self.choices)

        self.recipients = QLabel(CallLettersForm)
        self.recipients.setObjectName(u"recipients")
        self.recipients.setWordWrap(True)
        self.recipients.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.recipients)

        self.without = QLabel(CallLettersForm)
        self.without.setObjectName(u"without")
        self.without.setWordWrap(True)
        self.without.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.without)

        self.message = MessageLine(CallLettersForm)
        self.message.setObjectName(u"message")

        self.column.addWidget(self.message)

        self.busy = QProgressBar(CallLettersForm)
        self.busy.setObjectName(u"busy")
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.column.addWidget(self.busy)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.open_folder = QPushButton(CallLettersForm)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setAutoDefault(False)

        self.buttons.addWidget(self.open_folder)

        self.left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.left)

        self.make = QPushButton(CallLettersForm)
        self.make.setObjectName(u"make")

        self.buttons.addWidget(self.make)

        self.cancel = QPushButton(CallLettersForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_kind.setBuddy(self.kind)
        self.label_style.setBuddy(self.style)
        self.label_language.setBuddy(self.language)
        self.label_folder.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.style)
        QWidget.setTabOrder(self.style, self.language)
        QWidget.setTabOrder(self.language, self.folder)
        QWidget.setTabOrder(self.folder, self.choose)
        QWidget.setTabOrder(self.choose, self.public)
        QWidget.setTabOrder(self.public, self.open_them)
        QWidget.setTabOrder(self.open_them, self.make)
        QWidget.setTabOrder(self.make, self.cancel)

        self.retranslateUi(CallLettersForm)

        self.make.setDefault(True)


        QMetaObject.connectSlotsByName(CallLettersForm)
    # setupUi

    def retranslateUi(self, CallLettersForm: QDialog) -> None:
        CallLettersForm.setWindowTitle(QCoreApplication.translate("CallLettersForm", u"Letters to the members", None))
        self.label_kind.setText(QCoreApplication.translate("CallLettersForm", u"&What it says", None))
        self.label_style.setText(QCoreApplication.translate("CallLettersForm", u"&Letters", None))
        self.label_language.setText(QCoreApplication.translate("CallLettersForm", u"Lan&guage", None))
        self.label_folder.setText(QCoreApplication.translate("CallLettersForm", u"In the fol&der", None))
        self.choose.setText(QCoreApplication.translate("CallLettersForm", u"&Choose \u2026", None))
        self.public.setText(QCoreApplication.translate("CallLettersForm", u"Leave out c&losed items", None))
        self.open_them.setText(QCoreApplication.translate("CallLettersForm", u"&Open them at once", None))
        self.open_folder.setText(QCoreApplication.translate("CallLettersForm", u"Open the &folder", None))
        self.make.setText(QCoreApplication.translate("CallLettersForm", u"&Make the drafts", None))
        self.cancel.setText(QCoreApplication.translate("CallLettersForm", u"Cancel", None))
    # retranslateUi

