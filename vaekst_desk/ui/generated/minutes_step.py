# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_step.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.paper_pane import PaperPane
from vaekst_desk.ui.time_edit import TimeEdit

class Ui_MinutesStepForm(object):
    def setupUi(self, MinutesStepForm: QWidget) -> None:
        if not MinutesStepForm.objectName():
            MinutesStepForm.setObjectName(u"MinutesStepForm")
        self.box14 = QVBoxLayout(MinutesStepForm)
        self.box14.setSpacing(8)
        self.box14.setObjectName(u"box14")
        self.box14.setContentsMargins(16, 8, 16, 8)
        self.split = QSplitter(MinutesStepForm)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(16)
        self.scroll = FormScroll(self.split)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setMinimumSize(QSize(264, 0))
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.box10 = QVBoxLayout(self.scroll_content)
        self.box10.setSpacing(8)
        self.box10.setObjectName(u"box10")
        self.box10.setContentsMargins(0, 0, 8, 0)
        self.state = QLabel(self.scroll_content)
        self.state.setObjectName(u"state")

        self.box10.addWidget(self.state)

        self.next = QLabel(self.scroll_content)
        self.next.setObjectName(u"next")
        self.next.setWordWrap(True)

        self.box10.addWidget(self.next)

        self.draft = QPushButton(self.scroll_content)
        self.draft.setObjectName(u"draft")
        self.draft.setAutoDefault(False)

        self.box10.addWidget(self.draft)

        self.adopting = QWidget(self.scroll_content)
        self.adopting.setObjectName(u"adopting")
        self.box2 = QVBoxLayout(self.adopting)
        self.box2.setSpacing(8)
        self.box2.setObjectName(u"box2")
        self.box2.setContentsMargins(0, 0, 0, 0)
        self.send = QPushButton(self.adopting)
        self.send.setObjectName(u"send")
        self.send.setAutoDefault(False)

        self.box2.addWidget(self.send)

        self.form1 = QFormLayout()
        self.form1.setObjectName(u"form1")
        self.form1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form1.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form1.setHorizontalSpacing(8)
        self.form1.setVerticalSpacing(8)
        self.label_adopted_on = QLabel(self.adopting)
        self.label_adopted_on.setObjectName(u"label_adopted_on")

        self.form1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_adopted_on)

        self.adopted_on = DateEdit(self.adopting)
        self.adopted_on.setObjectName(u"adopted_on")

        self.form1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.adopted_on)


        self.box2.addLayout(self.form1)

        self.at_meeting = QPushButton(self.adopting)
        self.at_meeting.setObjectName(u"at_meeting")
        self.at_meeting.setAutoDefault(False)

        self.box2.addWidget(self.at_meeting)

        self.by_silence = QPushButton(self.adopting)
        self.by_silence.setObjectName(u"by_silence")
        self.by_silence.setAutoDefault(False)

        self.box2.addWidget(self.by_silence)


        self.box10.addWidget(self.adopting)

        self.adopted = QWidget(self.scroll_content)
        self.adopted.setObjectName(u"adopted")
        self.box3 = QVBoxLayout(self.adopted)
        self.box3.setSpacing(8)
        self.box3.setObjectName(u"box3")
        self.box3.setContentsMargins(0, 0, 0, 0)
        self.to_close = QPushButton(self.adopted)
        self.to_close.setObjectName(u"to_close")
        self.to_close.setAutoDefault(False)

        self.box3.addWidget(self.to_close)

        self.again = QPushButton(self.adopted)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.box3.addWidget(self.again)


        self.box10.addWidget(self.adopted)

        self.lacking = QWidget(self.scroll_content)
        self.lacking.setObjectName(u"lacking")
        self.box4 = QVBoxLayout(self.lacking)
        self.box4.setSpacing(8)
        self.box4.setObjectName(u"box4")
        self.box4.setContentsMargins(0, 8, 0, 0)
        self.lacking_heading = QLabel(self.lacking)
        self.lacking_heading.setObjectName(u"lacking_heading")

        self.box4.addWidget(self.lacking_heading)

        self.unwritten = QListWidget(self.lacking)
        self.unwritten.setObjectName(u"unwritten")

        self.box4.addWidget(self.unwritten)


        self.box10.addWidget(self.lacking)

        self.facts = QWidget(self.scroll_content)
        self.facts.setObjectName(u"facts")
        self.box6 = QVBoxLayout(self.facts)
        self.box6.setSpacing(8)
        self.box6.setObjectName(u"box6")
        self.box6.setContentsMargins(0, 8, 0, 0)
        self.facts_heading = QLabel(self.facts)
        self.facts_heading.setObjectName(u"facts_heading")

        self.box6.addWidget(self.facts_heading)

        self.form5 = QFormLayout()
        self.form5.setObjectName(u"form5")
        self.form5.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form5.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form5.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form5.setHorizontalSpacing(8)
        self.form5.setVerticalSpacing(8)
        self.label_began_at = QLabel(self.facts)
        self.label_began_at.setObjectName(u"label_began_at")

        self.form5.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_began_at)

        self.began_at = TimeEdit(self.facts)
        self.began_at.setObjectName(u"began_at")

        self.form5.setWidget(0, QFormLayout.ItemRole.FieldRole, self.began_at)

        self.label_finished_at = QLabel(self.facts)
        self.label_finished_at.setObjectName(u"label_finished_at")

        self.form5.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_finished_at)

        self.finished_at = TimeEdit(self.facts)
        self.finished_at.setObjectName(u"finished_at")

        self.form5.setWidget(1, QFormLayout.ItemRole.FieldRole, self.finished_at)

        self.label_comments_by = QLabel(self.facts)
        self.label_comments_by.setObjectName(u"label_comments_by")

        self.form5.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_comments_by)

        self.comments_by = DateEdit(self.facts)
        self.comments_by.setObjectName(u"comments_by")

        self.form5.setWidget(2, QFormLayout.ItemRole.FieldRole, self.comments_by)

        self.label_minutes_style = QLabel(self.facts)
        self.label_minutes_style.setObjectName(u"label_minutes_style")

        self.form5.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_minutes_style)

        self.minutes_style = OptionBox(self.facts)
        self.minutes_style.setObjectName(u"minutes_style")

        self.form5.setWidget(3, QFormLayout.ItemRole.FieldRole, self.minutes_style)


        self.box6.addLayout(self.form5)


        self.box10.addWidget(self.facts)

        self.copy = QWidget(self.scroll_content)
        self.copy.setObjectName(u"copy")
        self.box8 = QVBoxLayout(self.copy)
        self.box8.setSpacing(8)
        self.box8.setObjectName(u"box8")
        self.box8.setContentsMargins(0, 8, 0, 0)
        self.copy_heading = QLabel(self.copy)
        self.copy_heading.setObjectName(u"copy_heading")

        self.box8.addWidget(self.copy_heading)

        self.form7 = QFormLayout()
        self.form7.setObjectName(u"form7")
        self.form7.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form7.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form7.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form7.setHorizontalSpacing(8)
        self.form7.setVerticalSpacing(8)
        self.label_language = QLabel(self.copy)
        self.label_language.setObjectName(u"label_language")

        self.form7.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_language)

        self.language = OptionBox(self.copy)
        self.language.setObjectName(u"language")

        self.form7.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)


        self.box8.addLayout(self.form7)

        self.public = QCheckBox(self.copy)
        self.public.setObjectName(u"public")

        self.box8.addWidget(self.public)

        self.with_annexes = QCheckBox(self.copy)
        self.with_annexes.setObjectName(u"with_annexes")

        self.box8.addWidget(self.with_annexes)


        self.box10.addWidget(self.copy)

        self.space9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.box10.addItem(self.space9)

        self.scroll.setWidget(self.scroll_content)
        self.split.addWidget(self.scroll)
        self.right = QWidget(self.split)
        self.right.setObjectName(u"right")
        self.box13 = QVBoxLayout(self.right)
        self.box13.setSpacing(8)
        self.box13.setObjectName(u"box13")
        self.box13.setContentsMargins(0, 0, 0, 0)
        self.box12 = QHBoxLayout()
        self.box12.setSpacing(8)
        self.box12.setObjectName(u"box12")
        self.box12.setContentsMargins(0, 0, 0, 0)
        self.print = QPushButton(self.right)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.box12.addWidget(self.print)

        self.save = QPushButton(self.right)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.box12.addWidget(self.save)

        self.mail = QPushButton(self.right)
        self.mail.setObjectName(u"mail")
        self.mail.setAutoDefault(False)

        self.box12.addWidget(self.mail)

        self.open = QPushButton(self.right)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.box12.addWidget(self.open)

        self.space11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.box12.addItem(self.space11)


        self.box13.addLayout(self.box12)

        self.pane = PaperPane(self.right)
        self.pane.setObjectName(u"pane")

        self.box13.addWidget(self.pane)

        self.box13.setStretch(1, 1)
        self.split.addWidget(self.right)

        self.box14.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.label_adopted_on.setBuddy(self.adopted_on)
        self.label_began_at.setBuddy(self.began_at)
        self.label_finished_at.setBuddy(self.finished_at)
        self.label_comments_by.setBuddy(self.comments_by)
        self.label_minutes_style.setBuddy(self.minutes_style)
        self.label_language.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.draft, self.send)
        QWidget.setTabOrder(self.send, self.adopted_on)
        QWidget.setTabOrder(self.adopted_on, self.at_meeting)
        QWidget.setTabOrder(self.at_meeting, self.by_silence)
        QWidget.setTabOrder(self.by_silence, self.to_close)
        QWidget.setTabOrder(self.to_close, self.again)
        QWidget.setTabOrder(self.again, self.unwritten)
        QWidget.setTabOrder(self.unwritten, self.began_at)
        QWidget.setTabOrder(self.began_at, self.finished_at)
        QWidget.setTabOrder(self.finished_at, self.comments_by)
        QWidget.setTabOrder(self.comments_by, self.minutes_style)
        QWidget.setTabOrder(self.minutes_style, self.language)
        QWidget.setTabOrder(self.language, self.public)
        QWidget.setTabOrder(self.public, self.with_annexes)
        QWidget.setTabOrder(self.with_annexes, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.mail)
        QWidget.setTabOrder(self.mail, self.open)
        QWidget.setTabOrder(self.open, self.pane)

        self.retranslateUi(MinutesStepForm)

        QMetaObject.connectSlotsByName(MinutesStepForm)
    # setupUi

    def retranslateUi(self, MinutesStepForm: QWidget) -> None:
        self.state.setText("")
        self.next.setText("")
        self.draft.setText(QCoreApplication.translate("MinutesStepForm", u"Make the draft", None))
        self.send.setText(QCoreApplication.translate("MinutesStepForm", u"Send for comments \u2026", None))
        self.label_adopted_on.setText(QCoreApplication.translate("MinutesStepForm", u"Adopted on", None))
        self.at_meeting.setText(QCoreApplication.translate("MinutesStepForm", u"Adopted at the meeting", None))
        self.by_silence.setText(QCoreApplication.translate("MinutesStepForm", u"Adopted without objections", None))
        self.to_close.setText(QCoreApplication.translate("MinutesStepForm", u"Go on to close the meeting", None))
        self.again.setText(QCoreApplication.translate("MinutesStepForm", u"Make it a draft again", None))
        self.lacking_heading.setText(QCoreApplication.translate("MinutesStepForm", u"Items without a word", None))
#if QT_CONFIG(accessibility)
        self.unwritten.setAccessibleName(QCoreApplication.translate("MinutesStepForm", u"Items without a word", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unwritten.setToolTip(QCoreApplication.translate("MinutesStepForm", u"Enter goes to the item", None))
#endif // QT_CONFIG(tooltip)
        self.facts_heading.setText(QCoreApplication.translate("MinutesStepForm", u"In the minutes", None))
        self.label_began_at.setText(QCoreApplication.translate("MinutesStepForm", u"Began at", None))
        self.label_finished_at.setText(QCoreApplication.translate("MinutesStepForm", u"Ended at", None))
        self.label_comments_by.setText(QCoreApplication.translate("MinutesStepForm", u"Comments by", None))
        self.label_minutes_style.setText(QCoreApplication.translate("MinutesStepForm", u"Told as", None))
        self.copy_heading.setText(QCoreApplication.translate("MinutesStepForm", u"This copy", None))
        self.label_language.setText(QCoreApplication.translate("MinutesStepForm", u"Language", None))
        self.public.setText(QCoreApplication.translate("MinutesStepForm", u"Public: without closed items", None))
        self.with_annexes.setText(QCoreApplication.translate("MinutesStepForm", u"With the annexes behind it", None))
        self.print.setText(QCoreApplication.translate("MinutesStepForm", u"Print \u2026", None))
        self.save.setText(QCoreApplication.translate("MinutesStepForm", u"Save as PDF \u2026", None))
        self.mail.setText(QCoreApplication.translate("MinutesStepForm", u"Attach to an e-mail", None))
        self.open.setText(QCoreApplication.translate("MinutesStepForm", u"Open", None))
        pass
    # retranslateUi

