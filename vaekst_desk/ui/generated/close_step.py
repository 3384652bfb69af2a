# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_step.ui'
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
    QHeaderView, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.meeting.close_checks import CheckList

class Ui_CloseStepForm(object):
    def setupUi(self, CloseStepForm: QWidget) -> None:
        if not CloseStepForm.objectName():
            CloseStepForm.setObjectName(u"CloseStepForm")
        self.box15 = QVBoxLayout(CloseStepForm)
        self.box15.setSpacing(8)
        self.box15.setObjectName(u"box15")
        self.box15.setContentsMargins(16, 8, 16, 8)
        self.scroll = FormScroll(CloseStepForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.box14 = QVBoxLayout(self.scroll_content)
        self.box14.setSpacing(8)
        self.box14.setObjectName(u"box14")
        self.box14.setContentsMargins(0, 0, 8, 0)
        self.state = QLabel(self.scroll_content)
        self.state.setObjectName(u"state")

        self.box14.addWidget(self.state)

        self.closed_by = QLabel(self.scroll_content)
        self.closed_by.setObjectName(u"closed_by")
        self.closed_by.setWordWrap(True)

        self.box14.addWidget(self.closed_by)

        self.box2 = QHBoxLayout()
        self.box2.setSpacing(8)
        self.box2.setObjectName(u"box2")
        self.box2.setContentsMargins(0, 0, 0, 0)
        self.checks = CheckList(self.scroll_content)
        self.checks.setObjectName(u"checks")
        self.checks.setMaximumSize(QSize(720, 16777215))

        self.box2.addWidget(self.checks)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.box2.addItem(self.space1)

        self.box2.setStretch(0, 1)

        self.box14.addLayout(self.box2)

        self.closing = QWidget(self.scroll_content)
        self.closing.setObjectName(u"closing")
        self.box5 = QVBoxLayout(self.closing)
        self.box5.setSpacing(8)
        self.box5.setObjectName(u"box5")
        self.box5.setContentsMargins(0, 8, 0, 0)
        self.lacking = MessageLine(self.closing)
        self.lacking.setObjectName(u"lacking")

        self.box5.addWidget(self.lacking)

        self.box4 = QHBoxLayout()
        self.box4.setSpacing(8)
        self.box4.setObjectName(u"box4")
        self.box4.setContentsMargins(0, 0, 0, 0)
        self.close_meeting = QPushButton(self.closing)
        self.close_meeting.setObjectName(u"close_meeting")
        self.close_meeting.setAutoDefault(False)

        self.box4.addWidget(self.close_meeting)

        self.busy = QProgressBar(self.closing)
        self.busy.setObjectName(u"busy")
        self.busy.setTextVisible(False)
        self.busy.setMaximum(0)
        self.busy.setMaximumSize(QSize(120, 8))

        self.box4.addWidget(self.busy)

        self.space3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.box4.addItem(self.space3)


        self.box5.addLayout(self.box4)


        self.box14.addWidget(self.closing)

        self.reopening = QWidget(self.scroll_content)
        self.reopening.setObjectName(u"reopening")
        self.box9 = QVBoxLayout(self.reopening)
        self.box9.setSpacing(8)
        self.box9.setObjectName(u"box9")
        self.box9.setContentsMargins(0, 8, 0, 0)
        self.form6 = QFormLayout()
        self.form6.setObjectName(u"form6")
        self.form6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form6.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form6.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form6.setHorizontalSpacing(8)
        self.form6.setVerticalSpacing(8)
        self.label_why = QLabel(self.reopening)
        self.label_why.setObjectName(u"label_why")

        self.form6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_why)

        self.why = QLineEdit(self.reopening)
        self.why.setObjectName(u"why")
        self.why.setMaximumSize(QSize(480, 16777215))

        self.form6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.why)


        self.box9.addLayout(self.form6)

        self.box8 = QHBoxLayout()
        self.box8.setSpacing(8)
        self.box8.setObjectName(u"box8")
        self.box8.setContentsMargins(0, 0, 0, 0)
        self.reopen = QPushButton(self.reopening)
        self.reopen.setObjectName(u"reopen")
        self.reopen.setAutoDefault(False)

        self.box8.addWidget(self.reopen)

        self.space7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.box8.addItem(self.space7)


        self.box9.addLayout(self.box8)


        self.box14.addWidget(self.reopening)

        self.kept = QWidget(self.scroll_content)
        self.kept.setObjectName(u"kept")
        self.box12 = QVBoxLayout(self.kept)
        self.box12.setSpacing(8)
        self.box12.setObjectName(u"box12")
        self.box12.setContentsMargins(0, 8, 0, 0)
        self.papers_heading = QLabel(self.kept)
        self.papers_heading.setObjectName(u"papers_heading")

        self.box12.addWidget(self.papers_heading)

        self.papers = QTableView(self.kept)
        self.papers.setObjectName(u"papers")
        self.papers.setMinimumSize(QSize(0, 112))
        self.papers.setAlternatingRowColors(True)
        self.papers.setTabKeyNavigation(False)
        self.papers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.papers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.box12.addWidget(self.papers)

        self.empty = QLabel(self.kept)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)

        self.box12.addWidget(self.empty)

        self.message = MessageLine(self.kept)
        self.message.setObjectName(u"message")

        self.box12.addWidget(self.message)

        self.box11 = QHBoxLayout()
        self.box11.setSpacing(8)
        self.box11.setObjectName(u"box11")
        self.box11.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(self.kept)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.box11.addWidget(self.add)

        self.open = QPushButton(self.kept)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.box11.addWidget(self.open)

        self.save = QPushButton(self.kept)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.box11.addWidget(self.save)

        self.copy_sum = QPushButton(self.kept)
        self.copy_sum.setObjectName(u"copy_sum")
        self.copy_sum.setAutoDefault(False)

        self.box11.addWidget(self.copy_sum)

        self.remove = QPushButton(self.kept)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.box11.addWidget(self.remove)

        self.space10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.box11.addItem(self.space10)


        self.box12.addLayout(self.box11)

        self.box12.setStretch(1, 1)

        self.box14.addWidget(self.kept)

        self.space13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.box14.addItem(self.space13)

        self.box14.setStretch(5, 4)
        self.box14.setStretch(6, 1)
        self.scroll.setWidget(self.scroll_content)

        self.box15.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.label_why.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checks, self.close_meeting)
        QWidget.setTabOrder(self.close_meeting, self.why)
        QWidget.setTabOrder(self.why, self.reopen)
        QWidget.setTabOrder(self.reopen, self.papers)
        QWidget.setTabOrder(self.papers, self.add)
        QWidget.setTabOrder(self.add, self.open)
        QWidget.setTabOrder(self.open, self.save)
        QWidget.setTabOrder(self.save, self.copy_sum)
        QWidget.setTabOrder(self.copy_sum, self.remove)

        self.retranslateUi(CloseStepForm)

        QMetaObject.connectSlotsByName(CloseStepForm)
    # setupUi

    def retranslateUi(self, CloseStepForm: QWidget) -> None:
        self.state.setText("")
        self.closed_by.setText("")
        self.close_meeting.setText(QCoreApplication.translate("CloseStepForm", u"Close the meeting", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("CloseStepForm", u"The minutes are being kept", None))
#endif // QT_CONFIG(accessibility)
        self.label_why.setText(QCoreApplication.translate("CloseStepForm", u"Why is it reopened?", None))
        self.reopen.setText(QCoreApplication.translate("CloseStepForm", u"Reopen the meeting", None))
        self.papers_heading.setText(QCoreApplication.translate("CloseStepForm", u"Papers kept with the meeting", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("CloseStepForm", u"Papers kept with the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("CloseStepForm", u"Drop the signed page here when it is scanned, as PDF, JPEG or PNG.", None))
        self.add.setText(QCoreApplication.translate("CloseStepForm", u"Add a scan \u2026", None))
        self.open.setText(QCoreApplication.translate("CloseStepForm", u"Open", None))
        self.save.setText(QCoreApplication.translate("CloseStepForm", u"Save as \u2026", None))
        self.copy_sum.setText(QCoreApplication.translate("CloseStepForm", u"Copy SHA-256", None))
#if QT_CONFIG(tooltip)
        self.copy_sum.setToolTip(QCoreApplication.translate("CloseStepForm", u"The fingerprint of the file, to compare with a copy of it", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("CloseStepForm", u"Remove the scan", None))
        pass
    # retranslateUi

