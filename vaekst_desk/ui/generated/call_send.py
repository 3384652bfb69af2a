# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_send.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.form_scroll import FormScroll

class Ui_CallSendForm(object):
    def setupUi(self, CallSendForm: QWidget) -> None:
        if not CallSendForm.objectName():
            CallSendForm.setObjectName(u"CallSendForm")
        self.column = QVBoxLayout(CallSendForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = FormScroll(CallSendForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.fields = QVBoxLayout(self.scroll_content)
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.heading = QLabel(self.scroll_content)
        self.heading.setObjectName(u"heading")

        self.fields.addWidget(self.heading)

        self.state = QLabel(self.scroll_content)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.state)

        self.ready = QLabel(self.scroll_content)
        self.ready.setObjectName(u"ready")
        self.ready.setWordWrap(True)
        self.ready.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.ready)

        self.without = QLabel(self.scroll_content)
        self.without.setObjectName(u"without")
        self.without.setWordWrap(True)
        self.without.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.without)

        self.papers = QGridLayout()
        self.papers.setObjectName(u"papers")
        self.papers.setHorizontalSpacing(8)
        self.papers.setVerticalSpacing(8)
        self.view = QPushButton(self.scroll_content)
        self.view.setObjectName(u"view")

        self.papers.addWidget(self.view, 0, 0, 1, 1)

        self.save_pdf = QPushButton(self.scroll_content)
        self.save_pdf.setObjectName(u"save_pdf")

        self.papers.addWidget(self.save_pdf, 0, 1, 1, 1)

        self.letters = QPushButton(self.scroll_content)
        self.letters.setObjectName(u"letters")

        self.papers.addWidget(self.letters, 1, 0, 1, 1)

        self.save_ics = QPushButton(self.scroll_content)
        self.save_ics.setObjectName(u"save_ics")

        self.papers.addWidget(self.save_ics, 1, 1, 1, 1)


        self.fields.addLayout(self.papers)

        self.steps = QHBoxLayout()
        self.steps.setSpacing(8)
        self.steps.setObjectName(u"steps")
        self.steps.setContentsMargins(0, 0, 0, 0)
        self.mark = QPushButton(self.scroll_content)
        self.mark.setObjectName(u"mark")

        self.steps.addWidget(self.mark)

        self.change = QPushButton(self.scroll_content)
        self.change.setObjectName(u"change")

        self.steps.addWidget(self.change)

        self.call_off = QPushButton(self.scroll_content)
        self.call_off.setObjectName(u"call_off")

        self.steps.addWidget(self.call_off)

        self.steps.setStretch(0, 1)
        self.steps.setStretch(1, 1)
        self.steps.setStretch(2, 1)

        self.fields.addLayout(self.steps)

        self.answers_row = QHBoxLayout()
        self.answers_row.setSpacing(8)
        self.answers_row.setObjectName(u"answers_row")
        self.answers_row.setContentsMargins(0, 0, 0, 0)
        self.answers = QLabel(self.scroll_content)
        self.answers.setObjectName(u"answers")
        self.answers.setWordWrap(True)
        self.answers.setTextFormat(Qt.TextFormat.PlainText)

        self.answers_row.addWidget(self.answers)

        self.remind = QPushButton(self.scroll_content)
        self.remind.setObjectName(u"remind")

        self.answers_row.addWidget(self.remind)

        self.answers_row.setStretch(0, 1)

        self.fields.addLayout(self.answers_row)

        self.message = MessageLine(self.scroll_content)
        self.message.setObjectName(u"message")

        self.fields.addWidget(self.message)

        self.after = QHBoxLayout()
        self.after.setSpacing(8)
        self.after.setObjectName(u"after")
        self.after.setContentsMargins(0, 0, 0, 0)
        self.open_folder = QPushButton(self.scroll_content)
        self.open_folder.setObjectName(u"open_folder")

        self.after.addWidget(self.open_folder)

        self.after_end = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.after.addItem(self.after_end)


        self.fields.addLayout(self.after)

        self.busy_row = QHBoxLayout()
        self.busy_row.setSpacing(8)
        self.busy_row.setObjectName(u"busy_row")
        self.busy_row.setContentsMargins(0, 0, 0, 0)
        self.busy = QProgressBar(self.scroll_content)
        self.busy.setObjectName(u"busy")
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.busy_row.addWidget(self.busy)

        self.stop = QPushButton(self.scroll_content)
        self.stop.setObjectName(u"stop")

        self.busy_row.addWidget(self.stop)

        self.busy_row.setStretch(0, 1)

        self.fields.addLayout(self.busy_row)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.gap)

        self.scroll.setWidget(self.scroll_content)

        self.column.addWidget(self.scroll)

        QWidget.setTabOrder(self.view, self.save_pdf)
        QWidget.setTabOrder(self.save_pdf, self.letters)
        QWidget.setTabOrder(self.letters, self.save_ics)
        QWidget.setTabOrder(self.save_ics, self.mark)
        QWidget.setTabOrder(self.mark, self.change)
        QWidget.setTabOrder(self.change, self.call_off)
        QWidget.setTabOrder(self.call_off, self.remind)
        QWidget.setTabOrder(self.remind, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.stop)

        self.retranslateUi(CallSendForm)

        QMetaObject.connectSlotsByName(CallSendForm)
    # setupUi

    def retranslateUi(self, CallSendForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("CallSendForm", u"Notice of the meeting", None))
        self.view.setText(QCoreApplication.translate("CallSendForm", u"&Show the notice", None))
        self.save_pdf.setText(QCoreApplication.translate("CallSendForm", u"Save as &PDF \u2026", None))
#if QT_CONFIG(tooltip)
        self.save_pdf.setToolTip(QCoreApplication.translate("CallSendForm", u"The notice with the agenda and all annexes in one file", None))
#endif // QT_CONFIG(tooltip)
        self.letters.setText(QCoreApplication.translate("CallSendForm", u"Make &letters \u2026", None))
#if QT_CONFIG(tooltip)
        self.letters.setToolTip(QCoreApplication.translate("CallSendForm", u"Drafts for your mail program, with notice and calendar file", None))
#endif // QT_CONFIG(tooltip)
        self.save_ics.setText(QCoreApplication.translate("CallSendForm", u"Save cale&ndar file \u2026", None))
        self.mark.setText(QCoreApplication.translate("CallSendForm", u"&Mark as called", None))
#if QT_CONFIG(tooltip)
        self.mark.setToolTip(QCoreApplication.translate("CallSendForm", u"Notes today and keeps the notice as it is now", None))
#endif // QT_CONFIG(tooltip)
        self.change.setText(QCoreApplication.translate("CallSendForm", u"Send a c&hange \u2026", None))
#if QT_CONFIG(tooltip)
        self.change.setToolTip(QCoreApplication.translate("CallSendForm", u"A new notice and calendar file to everybody invited", None))
#endif // QT_CONFIG(tooltip)
        self.call_off.setText(QCoreApplication.translate("CallSendForm", u"C&all off the meeting", None))
        self.remind.setText(QCoreApplication.translate("CallSendForm", u"&Remind them \u2026", None))
        self.open_folder.setText(QCoreApplication.translate("CallSendForm", u"Open the &folder", None))
        self.stop.setText(QCoreApplication.translate("CallSendForm", u"Cancel", None))
        pass
    # retranslateUi

