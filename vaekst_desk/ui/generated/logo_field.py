# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'logo_field.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_LogoFieldForm(object):
    def setupUi(self, LogoFieldForm: QWidget) -> None:
        if not LogoFieldForm.objectName():
            LogoFieldForm.setObjectName(u"LogoFieldForm")
        self.hboxlayout13 = QHBoxLayout(LogoFieldForm)
        self.hboxlayout13.setSpacing(8)
        self.hboxlayout13.setObjectName(u"hboxlayout13")
        self.hboxlayout13.setContentsMargins(0, 0, 0, 0)
        self.vboxlayout11 = QVBoxLayout()
        self.vboxlayout11.setSpacing(8)
        self.vboxlayout11.setObjectName(u"vboxlayout11")
        self.vboxlayout11.setContentsMargins(0, 0, 0, 0)
        self.preview = QLabel(LogoFieldForm)
        self.preview.setObjectName(u"preview")
        self.preview.setFrameShape(QFrame.Shape.StyledPanel)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(QSize(168, 72))
        self.preview.setMaximumSize(QSize(168, 72))

        self.vboxlayout11.addWidget(self.preview)

        self.space14 = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout11.addItem(self.space14)


        self.hboxlayout13.addLayout(self.vboxlayout11)

        self.vboxlayout12 = QVBoxLayout()
        self.vboxlayout12.setSpacing(8)
        self.vboxlayout12.setObjectName(u"vboxlayout12")
        self.vboxlayout12.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(LogoFieldForm)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.vboxlayout12.addWidget(self.choose)

        self.remove = QPushButton(LogoFieldForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.vboxlayout12.addWidget(self.remove)

        self.space15 = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout12.addItem(self.space15)


        self.hboxlayout13.addLayout(self.vboxlayout12)

        self.space16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout13.addItem(self.space16)

        QWidget.setTabOrder(self.choose, self.remove)

        self.retranslateUi(LogoFieldForm)

        QMetaObject.connectSlotsByName(LogoFieldForm)
    # setupUi

    def retranslateUi(self, LogoFieldForm: QWidget) -> None:
        self.choose.setText(QCoreApplication.translate("LogoFieldForm", u"Choose lo&go \u2026", None))
        self.remove.setText(QCoreApplication.translate("LogoFieldForm", u"Remo&ve logo", None))
        pass
    # retranslateUi

