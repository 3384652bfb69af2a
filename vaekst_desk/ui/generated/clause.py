# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clause.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from vaekst_desk.ui.text_edit import TextEdit

class Ui_ClauseForm(object):
    def setupUi(self, ClauseForm: QWidget) -> None:
        if not ClauseForm.objectName():
            ClauseForm.setObjectName(u"ClauseForm")
        self.vboxlayout15 = QVBoxLayout(ClauseForm)
        self.vboxlayout15.setSpacing(8)
        self.vboxlayout15.setObjectName(u"vboxlayout15")
        self.vboxlayout15.setContentsMargins(0, 0, 0, 0)
        self.label_heading = QLabel(ClauseForm)
        self.label_heading.setObjectName(u"label_heading")

        self.vboxlayout15.addWidget(self.label_heading)

        self.heading = QLineEdit(ClauseForm)
        self.heading.setObjectName(u"heading")

        self.vboxlayout15.addWidget(self.heading)

        self.label_text = QLabel(ClauseForm)
        self.label_text.setObjectName(u"label_text")

        self.vboxlayout15.addWidget(self.label_text)

        self.text = TextEdit(ClauseForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 96))

        self.vboxlayout15.addWidget(self.text)

        self.vboxlayout15.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.label_heading.setBuddy(self.heading)
        self.label_text.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.heading, self.text)

        self.retranslateUi(ClauseForm)

        QMetaObject.connectSlotsByName(ClauseForm)
    # setupUi

    def retranslateUi(self, ClauseForm: QWidget) -> None:
        self.label_heading.setText(QCoreApplication.translate("ClauseForm", u"&Heading", None))
        self.label_text.setText(QCoreApplication.translate("ClauseForm", u"Te&xt. A line that begins with - becomes a list item", None))
        pass
    # retranslateUi

