# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_register_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_NewRegisterDialogForm(object):
    def setupUi(self, NewRegisterDialogForm: QDialog) -> None:
        if not NewRegisterDialogForm.objectName():
            NewRegisterDialogForm.setObjectName(u"NewRegisterDialogForm")
        NewRegisterDialogForm.resize(600, 176)
        self.outer = QVBoxLayout(NewRegisterDialogForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.formlayout24 = QFormLayout()
        self.formlayout24.setObjectName(u"formlayout24")
        self.formlayout24.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout24.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout24.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout24.setHorizontalSpacing(8)
        self.formlayout24.setVerticalSpacing(8)
        self.label_name = QLabel(NewRegisterDialogForm)
        self.label_name.setObjectName(u"label_name")

        self.formlayout24.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(NewRegisterDialogForm)
        self.name.setObjectName(u"name")

        self.formlayout24.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.label_file = QLabel(NewRegisterDialogForm)
        self.label_file.setObjectName(u"label_file")

        self.formlayout24.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_file)

        self.hboxlayout23 = QHBoxLayout()
        self.hboxlayout23.setSpacing(8)
        self.hboxlayout23.setObjectName(u"hboxlayout23")
        self.file = QLineEdit(NewRegisterDialogForm)
        self.file.setObjectName(u"file")

        self.hboxlayout23.addWidget(self.file)

        self.choose = QPushButton(NewRegisterDialogForm)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.hboxlayout23.addWidget(self.choose)


        self.formlayout24.setLayout(1, QFormLayout.ItemRole.FieldRole, self.hboxlayout23)


        self.outer.addLayout(self.formlayout24)

        self.hint = QLabel(NewRegisterDialogForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.outer.addWidget(self.hint)

        self.space25 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.space25)

        self.buttons = QDialogButtonBox(NewRegisterDialogForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.outer.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_file.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.file)
        QWidget.setTabOrder(self.file, self.choose)

        self.retranslateUi(NewRegisterDialogForm)
        self.buttons.accepted.connect(NewRegisterDialogForm.accept)
        self.buttons.rejected.connect(NewRegisterDialogForm.reject)

        QMetaObject.connectSlotsByName(NewRegisterDialogForm)
    # setupUi

    def retranslateUi(self, NewRegisterDialogForm: QDialog) -> None:
        NewRegisterDialogForm.setWindowTitle(QCoreApplication.translate("NewRegisterDialogForm", u"New register", None))
        self.label_name.setText(QCoreApplication.translate("NewRegisterDialogForm", u"&Name of the alliance", None))
        self.label_file.setText(QCoreApplication.translate("NewRegisterDialogForm", u"&File", None))
        self.choose.setText(QCoreApplication.translate("NewRegisterDialogForm", u"&Choose \u2026", None))
        self.hint.setText(QCoreApplication.translate("NewRegisterDialogForm", u"The register is one file. Put it where it is backed up, for example in your documents.", None))
    # retranslateUi

