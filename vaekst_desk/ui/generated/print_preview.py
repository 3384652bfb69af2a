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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QDoubleSpinBox,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.paper_pane import PaperPane

class Ui_PrintPreviewForm(object):
    def setupUi(self, PrintPreviewForm: QDialog) -> None:
        if not PrintPreviewForm.objectName():
            PrintPreviewForm.setObjectName(u"PrintPreviewForm")
        PrintPreviewForm.resize(1000, 704)
        self.box4 = QHBoxLayout(PrintPreviewForm)
        self.box4.setSpacing(16)
        self.box4.setObjectName(u"box4")
        self.box4.setContentsMargins(12, 12, 12, 12)
        self.pane = PaperPane(PrintPreviewForm)
        self.pane.setObjectName(u"pane")

        self.box4.addWidget(self.pane)

        self.side = QWidget(PrintPreviewForm)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(208, 0))
        self.side.setMaximumSize(QSize(256, 16777215))
        self.box3 = QVBoxLayout(self.side)
        self.box3.setSpacing(8)
        self.box3.setObjectName(u"box3")
        self.box3.setContentsMargins(0, 0, 0, 0)
        self.scroll = FormScroll(self.side)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.box2 = QVBoxLayout(self.scroll_content)
        self.box2.setSpacing(8)
        self.box2.setObjectName(u"box2")
        self.box2.setContentsMargins(0, 0, 0, 0)
        self.label_language = QLabel(self.scroll_content)
        self.label_language.setObjectName(u"label_language")

        self.box2.addWidget(self.label_language)

        self.language = OptionBox(self.scroll_content)
        self.language.setObjectName(u"language")

        self.box2.addWidget(self.language)

        self.label_minutes_style = QLabel(self.scroll_content)
        self.label_minutes_style.setObjectName(u"label_minutes_style")

        self.box2.addWidget(self.label_minutes_style)

        self.minutes_style = OptionBox(self.scroll_content)
        self.minutes_style.setObjectName(u"minutes_style")

        self.box2.addWidget(self.minutes_style)

        self.label_guest_lines = QLabel(self.scroll_content)
        self.label_guest_lines.setObjectName(u"label_guest_lines")

        self.box2.addWidget(self.label_guest_lines)

        self.guest_lines = QSpinBox(self.scroll_content)
        self.guest_lines.setObjectName(u"guest_lines")
        self.guest_lines.setMaximum(60)
        self.guest_lines.setValue(6)

        self.box2.addWidget(self.guest_lines)

        self.with_annexes = QCheckBox(self.scroll_content)
        self.with_annexes.setObjectName(u"with_annexes")

        self.box2.addWidget(self.with_annexes)

        self.public = QCheckBox(self.scroll_content)
        self.public.setObjectName(u"public")

        self.box2.addWidget(self.public)

        self.ticks = QCheckBox(self.scroll_content)
        self.ticks.setObjectName(u"ticks")

        self.box2.addWidget(self.ticks)

        self.with_contact = QCheckBox(self.scroll_content)
        self.with_contact.setObjectName(u"with_contact")

        self.box2.addWidget(self.with_contact)

        self.missing_only = QCheckBox(self.scroll_content)
        self.missing_only.setObjectName(u"missing_only")

        self.box2.addWidget(self.missing_only)

        self.label_right_mm = QLabel(self.scroll_content)
        self.label_right_mm.setObjectName(u"label_right_mm")

        self.box2.addWidget(self.label_right_mm)

        self.right_mm = QDoubleSpinBox(self.scroll_content)
        self.right_mm.setObjectName(u"right_mm")
        self.right_mm.setDecimals(1)
        self.right_mm.setMinimum(-20.000000000000000)
        self.right_mm.setMaximum(20.000000000000000)
        self.right_mm.setSingleStep(0.500000000000000)

        self.box2.addWidget(self.right_mm)

        self.label_down_mm = QLabel(self.scroll_content)
        self.label_down_mm.setObjectName(u"label_down_mm")

        self.box2.addWidget(self.label_down_mm)

        self.down_mm = QDoubleSpinBox(self.scroll_content)
        self.down_mm.setObjectName(u"down_mm")
        self.down_mm.setDecimals(1)
        self.down_mm.setMinimum(-20.000000000000000)
        self.down_mm.setMaximum(20.000000000000000)
        self.down_mm.setSingleStep(0.500000000000000)

        self.box2.addWidget(self.down_mm)

        self.label_used = QLabel(self.scroll_content)
        self.label_used.setObjectName(u"label_used")

        self.box2.addWidget(self.label_used)

        self.used = QSpinBox(self.scroll_content)
        self.used.setObjectName(u"used")
        self.used.setMaximum(9)

        self.box2.addWidget(self.used)

        self.outlines = QCheckBox(self.scroll_content)
        self.outlines.setObjectName(u"outlines")

        self.box2.addWidget(self.outlines)

        self.hint = QLabel(self.scroll_content)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.box2.addWidget(self.hint)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.box2.addItem(self.space1)

        self.scroll.setWidget(self.scroll_content)

        self.box3.addWidget(self.scroll)

        self.print = QPushButton(self.side)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.box3.addWidget(self.print)

        self.save = QPushButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.box3.addWidget(self.save)

        self.mail = QPushButton(self.side)
        self.mail.setObjectName(u"mail")
        self.mail.setAutoDefault(False)

        self.box3.addWidget(self.mail)

        self.open = QPushButton(self.side)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.box3.addWidget(self.open)

        self.close = QPushButton(self.side)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.box3.addWidget(self.close)

        self.box3.setStretch(0, 1)

        self.box4.addWidget(self.side)

        self.box4.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.label_language.setBuddy(self.language)
        self.label_minutes_style.setBuddy(self.minutes_style)
        self.label_guest_lines.setBuddy(self.guest_lines)
        self.label_right_mm.setBuddy(self.right_mm)
        self.label_down_mm.setBuddy(self.down_mm)
        self.label_used.setBuddy(self.used)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pane, self.language)
        QWidget.setTabOrder(self.language, self.minutes_style)
        QWidget.setTabOrder(self.minutes_style, self.guest_lines)
        QWidget.setTabOrder(self.guest_lines, self.with_annexes)
        QWidget.setTabOrder(self.with_annexes, self.public)
        QWidget.setTabOrder(self.public, self.ticks)
        QWidget.setTabOrder(self.ticks, self.with_contact)
        QWidget.setTabOrder(self.with_contact, self.missing_only)
        QWidget.setTabOrder(self.missing_only, self.right_mm)
        QWidget.setTabOrder(self.right_mm, self.down_mm)
        QWidget.setTabOrder(self.down_mm, self.used)
        QWidget.setTabOrder(self.used, self.outlines)
        QWidget.setTabOrder(self.outlines, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.mail)
        QWidget.setTabOrder(self.mail, self.open)
        QWidget.setTabOrder(self.open, self.close)

        self.retranslateUi(PrintPreviewForm)

        self.print.setDefault(True)


        QMetaObject.connectSlotsByName(PrintPreviewForm)
    # setupUi

    def retranslateUi(self, PrintPreviewForm: QDialog) -> None:
        PrintPreviewForm.setWindowTitle(QCoreApplication.translate("PrintPreviewForm", u"Preview", None))
        self.label_language.setText(QCoreApplication.translate("PrintPreviewForm", u"&Language", None))
        self.label_minutes_style.setText(QCoreApplication.translate("PrintPreviewForm", u"&Minutes", None))
        self.label_guest_lines.setText(QCoreApplication.translate("PrintPreviewForm", u"Blank lines for &guests", None))
        self.with_annexes.setText(QCoreApplication.translate("PrintPreviewForm", u"With the &annexes behind it", None))
        self.public.setText(QCoreApplication.translate("PrintPreviewForm", u"P&ublic: without closed items", None))
        self.ticks.setText(QCoreApplication.translate("PrintPreviewForm", u"With boxes to &tick", None))
        self.with_contact.setText(QCoreApplication.translate("PrintPreviewForm", u"With e-mai&l and phone", None))
        self.missing_only.setText(QCoreApplication.translate("PrintPreviewForm", u"Only those who have &not signed", None))
        self.label_right_mm.setText(QCoreApplication.translate("PrintPreviewForm", u"Move &right", None))
        self.right_mm.setSuffix(QCoreApplication.translate("PrintPreviewForm", u" mm", None))
        self.label_down_mm.setText(QCoreApplication.translate("PrintPreviewForm", u"Move &down", None))
        self.down_mm.setSuffix(QCoreApplication.translate("PrintPreviewForm", u" mm", None))
        self.label_used.setText(QCoreApplication.translate("PrintPreviewForm", u"Labels already &used", None))
        self.outlines.setText(QCoreApplication.translate("PrintPreviewForm", u"&Test print with outlines", None))
#if QT_CONFIG(tooltip)
        self.outlines.setToolTip(QCoreApplication.translate("PrintPreviewForm", u"Print on plain paper and hold it against the sheet of labels", None))
#endif // QT_CONFIG(tooltip)
        self.hint.setText("")
        self.print.setText(QCoreApplication.translate("PrintPreviewForm", u"&Print \u2026", None))
        self.save.setText(QCoreApplication.translate("PrintPreviewForm", u"&Save as PDF \u2026", None))
        self.mail.setText(QCoreApplication.translate("PrintPreviewForm", u"Attach to an &e-mail", None))
        self.open.setText(QCoreApplication.translate("PrintPreviewForm", u"&Open", None))
        self.close.setText(QCoreApplication.translate("PrintPreviewForm", u"&Close", None))
    # retranslateUi

