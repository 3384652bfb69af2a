# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.page_view import PageView

class Ui_PaperPaneForm(object):
    def setupUi(self, PaperPaneForm: QWidget) -> None:
        if not PaperPaneForm.objectName():
            PaperPaneForm.setObjectName(u"PaperPaneForm")
        self.box3 = QVBoxLayout(PaperPaneForm)
        self.box3.setSpacing(8)
        self.box3.setObjectName(u"box3")
        self.box3.setContentsMargins(0, 0, 0, 0)
        self.pages = PageView(PaperPaneForm)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(200, 120))

        self.box3.addWidget(self.pages)

        self.message = MessageLine(PaperPaneForm)
        self.message.setObjectName(u"message")

        self.box3.addWidget(self.message)

        self.box2 = QHBoxLayout()
        self.box2.setSpacing(8)
        self.box2.setObjectName(u"box2")
        self.box2.setContentsMargins(0, 0, 0, 0)
        self.page = QLabel(PaperPaneForm)
        self.page.setObjectName(u"page")

        self.box2.addWidget(self.page)

        self.busy = QProgressBar(PaperPaneForm)
        self.busy.setObjectName(u"busy")
        self.busy.setTextVisible(False)
        self.busy.setMaximum(0)
        self.busy.setMaximumSize(QSize(96, 8))

        self.box2.addWidget(self.busy)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.box2.addItem(self.space1)

        self.smaller = QPushButton(PaperPaneForm)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setMaximumSize(QSize(40, 16777215))
        self.smaller.setAutoDefault(False)

        self.box2.addWidget(self.smaller)

        self.zoom = QLabel(PaperPaneForm)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumSize(QSize(48, 0))

        self.box2.addWidget(self.zoom)

        self.larger = QPushButton(PaperPaneForm)
        self.larger.setObjectName(u"larger")
        self.larger.setMaximumSize(QSize(40, 16777215))
        self.larger.setAutoDefault(False)

        self.box2.addWidget(self.larger)

        self.fit = QPushButton(PaperPaneForm)
        self.fit.setObjectName(u"fit")
        self.fit.setAutoDefault(False)

        self.box2.addWidget(self.fit)


        self.box3.addLayout(self.box2)

        self.box3.setStretch(0, 1)
        QWidget.setTabOrder(self.pages, self.smaller)
        QWidget.setTabOrder(self.smaller, self.larger)
        QWidget.setTabOrder(self.larger, self.fit)

        self.retranslateUi(PaperPaneForm)

        QMetaObject.connectSlotsByName(PaperPaneForm)
    # setupUi

    def retranslateUi(self, PaperPaneForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"The paper's pages", None))
#endif // QT_CONFIG(accessibility)
        self.page.setText("")
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"The paper is being made", None))
#endif // QT_CONFIG(accessibility)
        self.smaller.setText(QCoreApplication.translate("PaperPaneForm", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("PaperPaneForm", u"Smaller (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.zoom.setText("")
        self.larger.setText(QCoreApplication.translate("PaperPaneForm", u"+", None))
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("PaperPaneForm", u"Larger (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
        self.fit.setText(QCoreApplication.translate("PaperPaneForm", u"Fit width", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PaperPaneForm", u"Fit the width (Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

