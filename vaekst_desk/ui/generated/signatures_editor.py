# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signatures_editor.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFormLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.option_box import OptionBox

class Ui_SignaturesEditorForm(object):
    def setupUi(self, SignaturesEditorForm: QWidget) -> None:
        if not SignaturesEditorForm.objectName():
            SignaturesEditorForm.setObjectName(u"SignaturesEditorForm")
        self.vboxlayout28 = QVBoxLayout(SignaturesEditorForm)
        self.vboxlayout28.setSpacing(8)
        self.vboxlayout28.setObjectName(u"vboxlayout28")
        self.vboxlayout28.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(SignaturesEditorForm)
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setMinimumSize(QSize(0, 96))
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)

        self.vboxlayout28.addWidget(self.table)

        self.counts = QLabel(SignaturesEditorForm)
        self.counts.setObjectName(u"counts")

        self.vboxlayout28.addWidget(self.counts)

        self.hboxlayout26 = QHBoxLayout()
        self.hboxlayout26.setSpacing(16)
        self.hboxlayout26.setObjectName(u"hboxlayout26")
        self.formlayout23 = QFormLayout()
        self.formlayout23.setObjectName(u"formlayout23")
        self.formlayout23.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout23.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout23.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout23.setHorizontalSpacing(8)
        self.formlayout23.setVerticalSpacing(8)
        self.label_signed_on = QLabel(SignaturesEditorForm)
        self.label_signed_on.setObjectName(u"label_signed_on")

        self.formlayout23.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_signed_on)

        self.signed_on = DateEdit(SignaturesEditorForm)
        self.signed_on.setObjectName(u"signed_on")

        self.formlayout23.setWidget(0, QFormLayout.ItemRole.FieldRole, self.signed_on)


        self.hboxlayout26.addLayout(self.formlayout23)

        self.formlayout24 = QFormLayout()
        self.formlayout24.setObjectName(u"formlayout24")
        self.formlayout24.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout24.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout24.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout24.setHorizontalSpacing(8)
        self.formlayout24.setVerticalSpacing(8)
        self.label_place = QLabel(SignaturesEditorForm)
        self.label_place.setObjectName(u"label_place")

        self.formlayout24.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.place = QLineEdit(SignaturesEditorForm)
        self.place.setObjectName(u"place")

        self.formlayout24.setWidget(0, QFormLayout.ItemRole.FieldRole, self.place)


        self.hboxlayout26.addLayout(self.formlayout24)

        self.formlayout25 = QFormLayout()
        self.formlayout25.setObjectName(u"formlayout25")
        self.formlayout25.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout25.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout25.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout25.setHorizontalSpacing(8)
        self.formlayout25.setVerticalSpacing(8)
        self.label_method = QLabel(SignaturesEditorForm)
        self.label_method.setObjectName(u"label_method")

        self.formlayout25.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_method)

        self.method = OptionBox(SignaturesEditorForm)
        self.method.setObjectName(u"method")

        self.formlayout25.setWidget(0, QFormLayout.ItemRole.FieldRole, self.method)


        self.hboxlayout26.addLayout(self.formlayout25)

        self.hboxlayout26.setStretch(0, 3)
        self.hboxlayout26.setStretch(1, 3)
        self.hboxlayout26.setStretch(2, 2)

        self.vboxlayout28.addLayout(self.hboxlayout26)

        self.hboxlayout27 = QHBoxLayout()
        self.hboxlayout27.setSpacing(8)
        self.hboxlayout27.setObjectName(u"hboxlayout27")
        self.sign = QPushButton(SignaturesEditorForm)
        self.sign.setObjectName(u"sign")
        self.sign.setAutoDefault(False)

        self.hboxlayout27.addWidget(self.sign)

        self.unsign = QPushButton(SignaturesEditorForm)
        self.unsign.setObjectName(u"unsign")
        self.unsign.setAutoDefault(False)

        self.hboxlayout27.addWidget(self.unsign)

        self.space29 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout27.addItem(self.space29)


        self.vboxlayout28.addLayout(self.hboxlayout27)

        self.vboxlayout28.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.label_signed_on.setBuddy(self.signed_on)
        self.label_place.setBuddy(self.place)
        self.label_method.setBuddy(self.method)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.signed_on)
        QWidget.setTabOrder(self.signed_on, self.place)
        QWidget.setTabOrder(self.place, self.method)
        QWidget.setTabOrder(self.method, self.sign)
        QWidget.setTabOrder(self.sign, self.unsign)

        self.retranslateUi(SignaturesEditorForm)

        QMetaObject.connectSlotsByName(SignaturesEditorForm)
    # setupUi

    def retranslateUi(self, SignaturesEditorForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SignaturesEditorForm", u"Signatories", None))
#endif // QT_CONFIG(accessibility)
        self.counts.setText("")
        self.label_signed_on.setText(QCoreApplication.translate("SignaturesEditorForm", u"&Date", None))
        self.label_place.setText(QCoreApplication.translate("SignaturesEditorForm", u"&Place", None))
        self.label_method.setText(QCoreApplication.translate("SignaturesEditorForm", u"&Method", None))
        self.sign.setText(QCoreApplication.translate("SignaturesEditorForm", u"Note as si&gned", None))
        self.unsign.setText(QCoreApplication.translate("SignaturesEditorForm", u"&Take signature back", None))
        pass
    # retranslateUi

