# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_preview.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.page_view import PageView

class Ui_PrintPreviewForm(object):
    def setupUi(self, PrintPreviewForm: QDialog) -> None:
        if not PrintPreviewForm.objectName():
            PrintPreviewForm.setObjectName(u"PrintPreviewForm")
        PrintPreviewForm.resize(944, 704)
        self.hboxlayout8 = QHBoxLayout(PrintPreviewForm)
        self.hboxlayout8.setSpacing(16)
        self.hboxlayout8.setObjectName(u"hboxlayout8")
        self.vboxlayout6 = QVBoxLayout()
        self.vboxlayout6.setSpacing(8)
        self.vboxlayout6.setObjectName(u"vboxlayout6")
        self.vboxlayout6.setContentsMargins(0, 0, 0, 0)
        self.pages = PageView(PrintPreviewForm)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(240, 200))

        self.vboxlayout6.addWidget(self.pages)

        self.hboxlayout5 = QHBoxLayout()
        self.hboxlayout5.setSpacing(8)
        self.hboxlayout5.setObjectName(u"hboxlayout5")
        self.page = QLabel(PrintPreviewForm)
        self.page.setObjectName(u"page")

        self.hboxlayout5.addWidget(self.page)

        self.space9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout5.addItem(self.space9)

        self.smaller = QPushButton(PrintPreviewForm)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setAutoDefault(False)
        self.smaller.setMaximumSize(QSize(40, 16777215))

        self.hboxlayout5.addWidget(self.smaller)

        self.zoom = QLabel(PrintPreviewForm)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumSize(QSize(48, 0))

        self.hboxlayout5.addWidget(self.zoom)

        self.larger = QPushButton(PrintPreviewForm)
        self.larger.setObjectName(u"larger")
        self.larger.setAutoDefault(False)
        self.larger.setMaximumSize(QSize(40, 16777215))

        self.hboxlayout5.addWidget(self.larger)

        self.fit = QPushButton(PrintPreviewForm)
        self.fit.setObjectName(u"fit")
        self.fit.setAutoDefault(False)

        self.hboxlayout5.addWidget(self.fit)


        self.vboxlayout6.addLayout(self.hboxlayout5)

        self.vboxlayout6.setStretch(0, 1)

        self.hboxlayout8.addLayout(self.vboxlayout6)

        self.side = QWidget(PrintPreviewForm)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(184, 0))
        self.side.setMaximumSize(QSize(240, 16777215))
        self.vboxlayout7 = QVBoxLayout(self.side)
        self.vboxlayout7.setSpacing(8)
        self.vboxlayout7.setObjectName(u"vboxlayout7")
        self.vboxlayout7.setContentsMargins(0, 0, 0, 0)
        self.label_language = QLabel(self.side)
        self.label_language.setObjectName(u"label_language")

        self.vboxlayout7.addWidget(self.label_language)

        self.language = OptionBox(self.side)
        self.language.setObjectName(u"language")

        self.vboxlayout7.addWidget(self.language)

        self.label_guest_lines = QLabel(self.side)
        self.label_guest_lines.setObjectName(u"label_guest_lines")

        self.vboxlayout7.addWidget(self.label_guest_lines)

        self.guest_lines = QSpinBox(self.side)
        self.guest_lines.setObjectName(u"guest_lines")
        self.guest_lines.setMaximum(60)
        self.guest_lines.setValue(6)

        self.vboxlayout7.addWidget(self.guest_lines)

        self.with_contact = QCheckBox(self.side)
        self.with_contact.setObjectName(u"with_contact")

        self.vboxlayout7.addWidget(self.with_contact)

        self.message = MessageLine(self.side)
        self.message.setObjectName(u"message")

        self.vboxlayout7.addWidget(self.message)

        self.space10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout7.addItem(self.space10)

        self.busy = QProgressBar(self.side)
        self.busy.setObjectName(u"busy")
        self.busy.setTextVisible(False)
        self.busy.setMaximum(0)

        self.vboxlayout7.addWidget(self.busy)

        self.print = QPushButton(self.side)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.vboxlayout7.addWidget(self.print)

        self.save = QPushButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.vboxlayout7.addWidget(self.save)

        self.open = QPushButton(self.side)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.vboxlayout7.addWidget(self.open)

        self.close = QPushButton(self.side)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.vboxlayout7.addWidget(self.close)


        self.hboxlayout8.addWidget(self.side)

        self.hboxlayout8.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.label_language.setBuddy(self.language)
        self.label_guest_lines.setBuddy(self.guest_lines)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pages, self.smaller)
        QWidget.setTabOrder(self.smaller, self.larger)
        QWidget.setTabOrder(self.larger, self.fit)
        QWidget.setTabOrder(self.fit, self.language)
        QWidget.setTabOrder(self.language, self.guest_lines)
        QWidget.setTabOrder(self.guest_lines, self.with_contact)
        QWidget.setTabOrder(self.with_contact, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.open)
        QWidget.setTabOrder(self.open, self.close)

        self.retranslateUi(PrintPreviewForm)

        self.print.setDefault(True)


        QMetaObject.connectSlotsByName(PrintPreviewForm)
    # setupUi

    def retranslateUi(self, PrintPreviewForm: QDialog) -> None:
        PrintPreviewForm.setWindowTitle(QCoreApplication.translate("PrintPreviewForm", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("PrintPreviewForm", u"The paper's pages", None))
#endif // QT_CONFIG(accessibility)
        self.page.setText("")
        self.smaller.setText(QCoreApplication.translate("PrintPreviewForm", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("PrintPreviewForm", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("PrintPreviewForm", u"Smaller (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.zoom.setText("")
        self.larger.setText(QCoreApplication.translate("PrintPreviewForm", u"+", None))
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("PrintPreviewForm", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("PrintPreviewForm", u"Larger (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
        self.fit.setText(QCoreApplication.translate("PrintPreviewForm", u"Fit &width", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PrintPreviewForm", u"Fit the width (Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
        self.label_language.setText(QCoreApplication.translate("PrintPreviewForm", u"&Language", None))
        self.label_guest_lines.setText(QCoreApplication.translate("PrintPreviewForm", u"Blank lines for &guests", None))
        self.with_contact.setText(QCoreApplication.translate("PrintPreviewForm", u"With e-&mail and phone", None))
        self.print.setText(QCoreApplication.translate("PrintPreviewForm", u"&Print \u2026", None))
        self.save.setText(QCoreApplication.translate("PrintPreviewForm", u"&Save as PDF \u2026", None))
        self.open.setText(QCoreApplication.translate("PrintPreviewForm", u"&Open", None))
        self.close.setText(QCoreApplication.translate("PrintPreviewForm", u"&Close", None))
    # retranslateUi

