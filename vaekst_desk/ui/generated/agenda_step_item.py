# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_step_item.ui'
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
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.meeting.annexes import AnnexPanel
from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit

class Ui_AgendaStepItemForm(object):
    def setupUi(self, AgendaStepItemForm: QWidget) -> None:
        if not AgendaStepItemForm.objectName():
            AgendaStepItemForm.setObjectName(u"AgendaStepItemForm")
        self.column = QVBoxLayout(AgendaStepItemForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = FormScroll(AgendaStepItemForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.fields = QVBoxLayout(self.scroll_content)
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.facts.setHorizontalSpacing(8)
        self.facts.setVerticalSpacing(8)
        self.label_title = QLabel(self.scroll_content)
        self.label_title.setObjectName(u"label_title")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QLineEdit(self.scroll_content)
        self.title.setObjectName(u"title")

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_kind = QLabel(self.scroll_content)
        self.label_kind.setObjectName(u"label_kind")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_row.setContentsMargins(0, 0, 0, 0)
        self.kind = OptionBox(self.scroll_content)
        self.kind.setObjectName(u"kind")

        self.kind_row.addWidget(self.kind)

        self.label_purpose = QLabel(self.scroll_content)
        self.label_purpose.setObjectName(u"label_purpose")

        self.kind_row.addWidget(self.label_purpose)

        self.purpose = OptionBox(self.scroll_content)
        self.purpose.setObjectName(u"purpose")

        self.kind_row.addWidget(self.purpose)

        self.kind_row.setStretch(0, 1)
        self.kind_row.setStretch(2, 1)

        self.facts.setLayout(1, QFormLayout.ItemRole.FieldRole, self.kind_row)

        self.label_presenter = QLabel(self.scroll_content)
        self.label_presenter.setObjectName(u"label_presenter")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_presenter)

        self.presenter_row = QHBoxLayout()
        self.presenter_row.setSpacing(8)
        self.presenter_row.setObjectName(u"presenter_row")
        self.presenter_row.setContentsMargins(0, 0, 0, 0)
        self.presenter = QLineEdit(self.scroll_content)
        self.presenter.setObjectName(u"presenter")

        self.presenter_row.addWidget(self.presenter)

        self.label_minutes_planned = QLabel(self.scroll_content)
        self.label_minutes_planned.setObjectName(u"label_minutes_planned")

        self.presenter_row.addWidget(self.label_minutes_planned)

        self.minutes_planned = NumberEdit(self.scroll_content)
        self.minutes_planned.setObjectName(u"minutes_planned")

        self.presenter_row.addWidget(self.minutes_planned)

        self.presenter_row.setStretch(0, 1)

        self.facts.setLayout(2, QFormLayout.ItemRole.FieldRole, self.presenter_row)

        self.marks = QHBoxLayout()
        self.marks.setSpacing(16)
        self.marks.setObjectName(u"marks")
        self.marks.setContentsMargins(0, 0, 0, 0)
        self.closed = QCheckBox(self.scroll_content)
        self.closed.setObjectName(u"closed")

        self.marks.addWidget(self.closed)

        self.recurring = QCheckBox(self.scroll_content)
        self.recurring.setObjectName(u"recurring")

        self.marks.addWidget(self.recurring)

        self.marks_end = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.marks.addItem(self.marks_end)


        self.facts.setLayout(3, QFormLayout.ItemRole.FieldRole, self.marks)


        self.fields.addLayout(self.facts)

        self.label_case_text = QLabel(self.scroll_content)
        self.label_case_text.setObjectName(u"label_case_text")

        self.fields.addWidget(self.label_case_text)

        self.case_text = TextEdit(self.scroll_content)
        self.case_text.setObjectName(u"case_text")
        self.case_text.setMinimumSize(QSize(0, 72))

        self.fields.addWidget(self.case_text)

        self.label_economy_text = QLabel(self.scroll_content)
        self.label_economy_text.setObjectName(u"label_economy_text")

        self.fields.addWidget(self.label_economy_text)

        self.economy_text = TextEdit(self.scroll_content)
        self.economy_text.setObjectName(u"economy_text")
        self.economy_text.setMinimumSize(QSize(0, 40))

        self.fields.addWidget(self.economy_text)

        self.label_recommendation = QLabel(self.scroll_content)
        self.label_recommendation.setObjectName(u"label_recommendation")

        self.fields.addWidget(self.label_recommendation)

        self.recommendation = TextEdit(self.scroll_content)
        self.recommendation.setObjectName(u"recommendation")
        self.recommendation.setMinimumSize(QSize(0, 40))

        self.fields.addWidget(self.recommendation)

        self.annexes = AnnexPanel(self.scroll_content)
        self.annexes.setObjectName(u"annexes")

        self.fields.addWidget(self.annexes)

        self.fields.setStretch(2, 4)
        self.fields.setStretch(4, 1)
        self.fields.setStretch(6, 1)
        self.scroll.setWidget(self.scroll_content)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_kind.setBuddy(self.kind)
        self.label_purpose.setBuddy(self.purpose)
        self.label_presenter.setBuddy(self.presenter)
        self.label_minutes_planned.setBuddy(self.minutes_planned)
        self.label_case_text.setBuddy(self.case_text)
        self.label_economy_text.setBuddy(self.economy_text)
        self.label_recommendation.setBuddy(self.recommendation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.purpose)
        QWidget.setTabOrder(self.purpose, self.presenter)
        QWidget.setTabOrder(self.presenter, self.minutes_planned)
        QWidget.setTabOrder(self.minutes_planned, self.closed)
        QWidget.setTabOrder(self.closed, self.recurring)
        QWidget.setTabOrder(self.recurring, self.case_text)
        QWidget.setTabOrder(self.case_text, self.economy_text)
        QWidget.setTabOrder(self.economy_text, self.recommendation)

        self.retranslateUi(AgendaStepItemForm)

        QMetaObject.connectSlotsByName(AgendaStepItemForm)
    # setupUi

    def retranslateUi(self, AgendaStepItemForm: QWidget) -> None:
        self.label_title.setText(QCoreApplication.translate("AgendaStepItemForm", u"&Title", None))
        self.label_kind.setText(QCoreApplication.translate("AgendaStepItemForm", u"&Kind", None))
        self.label_purpose.setText(QCoreApplication.translate("AgendaStepItemForm", u"&Purpose", None))
        self.label_presenter.setText(QCoreApplication.translate("AgendaStepItemForm", u"Prese&nter", None))
        self.label_minutes_planned.setText(QCoreApplication.translate("AgendaStepItemForm", u"&Minutes", None))
        self.closed.setText(QCoreApplication.translate("AgendaStepItemForm", u"C&losed item", None))
#if QT_CONFIG(tooltip)
        self.closed.setToolTip(QCoreApplication.translate("AgendaStepItemForm", u"Stays out of what the public gets", None))
#endif // QT_CONFIG(tooltip)
        self.recurring.setText(QCoreApplication.translate("AgendaStepItemForm", u"Comes &back on the next agenda", None))
        self.label_case_text.setText(QCoreApplication.translate("AgendaStepItemForm", u"C&ase", None))
        self.label_economy_text.setText(QCoreApplication.translate("AgendaStepItemForm", u"Econom&y", None))
        self.label_recommendation.setText(QCoreApplication.translate("AgendaStepItemForm", u"&Recommendation", None))
        pass
    # retranslateUi

