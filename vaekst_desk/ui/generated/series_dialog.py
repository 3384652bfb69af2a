# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'series_dialog.ui'
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
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.meeting_facts import MeetingFacts
from vaekst_desk.ui.number_edit import NumberEdit

class Ui_SeriesDialogForm(object):
    def setupUi(self, SeriesDialogForm: QDialog) -> None:
        if not SeriesDialogForm.objectName():
            SeriesDialogForm.setObjectName(u"SeriesDialogForm")
        SeriesDialogForm.resize(864, 520)
        self.outer = QVBoxLayout(SeriesDialogForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.scroll = FormScroll(SeriesDialogForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.scrolled = QVBoxLayout(self.scroll_content)
        self.scrolled.setSpacing(8)
        self.scrolled.setObjectName(u"scrolled")
        self.scrolled.setContentsMargins(0, 0, 0, 0)
        self.facts = MeetingFacts(self.scroll_content)
        self.facts.setObjectName(u"facts")

        self.scrolled.addWidget(self.facts)

        self.rhythm = QHBoxLayout()
        self.rhythm.setSpacing(8)
        self.rhythm.setObjectName(u"rhythm")
        self.label_count = QLabel(self.scroll_content)
        self.label_count.setObjectName(u"label_count")

        self.rhythm.addWidget(self.label_count)

        self.count = NumberEdit(self.scroll_content)
        self.count.setObjectName(u"count")

        self.rhythm.addWidget(self.count)

        self.label_months = QLabel(self.scroll_content)
        self.label_months.setObjectName(u"label_months")

        self.rhythm.addWidget(self.label_months)

        self.months = NumberEdit(self.scroll_content)
        self.months.setObjectName(u"months")

        self.rhythm.addWidget(self.months)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rhythm.addItem(self.gap)

        self.rhythm.setStretch(4, 1)

        self.scrolled.addLayout(self.rhythm)

        self.days = QVBoxLayout()
        self.days.setSpacing(4)
        self.days.setObjectName(u"days")

        self.scrolled.addLayout(self.days)

        self.rest = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrolled.addItem(self.rest)

        self.scroll.setWidget(self.scroll_content)

        self.outer.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(SeriesDialogForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.outer.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_count.setBuddy(self.count)
        self.label_months.setBuddy(self.months)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.facts, self.count)
        QWidget.setTabOrder(self.count, self.months)

        self.retranslateUi(SeriesDialogForm)
        self.buttons.accepted.connect(SeriesDialogForm.accept)
        self.buttons.rejected.connect(SeriesDialogForm.reject)

        QMetaObject.connectSlotsByName(SeriesDialogForm)
    # setupUi

    def retranslateUi(self, SeriesDialogForm: QDialog) -> None:
        SeriesDialogForm.setWindowTitle(QCoreApplication.translate("SeriesDialogForm", u"Plan a series of meetings", None))
        self.label_count.setText(QCoreApplication.translate("SeriesDialogForm", u"How man&y meetings", None))
        self.label_months.setText(QCoreApplication.translate("SeriesDialogForm", u"months bet&ween them", None))
    # retranslateUi

