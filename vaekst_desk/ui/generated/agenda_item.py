# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_item.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit

class Ui_AgendaItemForm(object):
    def setupUi(self, AgendaItemForm: QWidget) -> None:
        if not AgendaItemForm.objectName():
            AgendaItemForm.setObjectName(u"AgendaItemForm")
        self.vboxlayout17 = QVBoxLayout(AgendaItemForm)
        self.vboxlayout17.setSpacing(8)
        self.vboxlayout17.setObjectName(u"vboxlayout17")
        self.vboxlayout17.setContentsMargins(0, 0, 0, 0)
        self.scroll = FormScroll(AgendaItemForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.vboxlayout16 = QVBoxLayout(self.scroll_content)
        self.vboxlayout16.setSpacing(8)
        self.vboxlayout16.setObjectName(u"vboxlayout16")
        self.vboxlayout16.setContentsMargins(0, 0, 0, 0)
        self.formlayout15 = QFormLayout()
        self.formlayout15.setObjectName(u"formlayout15")
        self.formlayout15.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout15.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout15.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout15.setHorizontalSpacing(8)
        self.formlayout15.setVerticalSpacing(8)
        self.label_title = QLabel(self.scroll_content)
        self.label_title.setObjectName(u"label_title")

        self.formlayout15.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QLineEdit(self.scroll_content)
        self.title.setObjectName(u"title")

        self.formlayout15.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_kind = QLabel(self.scroll_content)
        self.label_kind.setObjectName(u"label_kind")

        self.formlayout15.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = OptionBox(self.scroll_content)
        self.kind.setObjectName(u"kind")

        self.formlayout15.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_presenter = QLabel(self.scroll_content)
        self.label_presenter.setObjectName(u"label_presenter")

        self.formlayout15.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_presenter)

        self.presenter = QLineEdit(self.scroll_content)
        self.presenter.setObjectName(u"presenter")

        self.formlayout15.setWidget(2, QFormLayout.ItemRole.FieldRole, self.presenter)

        self.label_minutes_planned = QLabel(self.scroll_content)
        self.label_minutes_planned.setObjectName(u"label_minutes_planned")

        self.formlayout15.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_minutes_planned)

        self.minutes_planned = NumberEdit(self.scroll_content)
        self.minutes_planned.setObjectName(u"minutes_planned")

        self.formlayout15.setWidget(3, QFormLayout.ItemRole.FieldRole, self.minutes_planned)


        self.vboxlayout16.addLayout(self.formlayout15)

        self.label_case_text = QLabel(self.scroll_content)
        self.label_case_text.setObjectName(u"label_case_text")

        self.vboxlayout16.addWidget(self.label_case_text)

        self.case_text = TextEdit(self.scroll_content)
        self.case_text.setObjectName(u"case_text")
        self.case_text.setMinimumSize(QSize(0, 80))

        self.vboxlayout16.addWidget(self.case_text)

        self.label_recommendation = QLabel(self.scroll_content)
        self.label_recommendation.setObjectName(u"label_recommendation")

        self.vboxlayout16.addWidget(self.label_recommendation)

        self.recommendation = TextEdit(self.scroll_content)
        self.recommendation.setObjectName(u"recommendation")
        self.recommendation.setMinimumSize(QSize(0, 56))

        self.vboxlayout16.addWidget(self.recommendation)

        self.vboxlayout16.setStretch(2, 3)
        self.vboxlayout16.setStretch(4, 2)
        self.scroll.setWidget(self.scroll_content)

        self.vboxlayout17.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_kind.setBuddy(self.kind)
        self.label_presenter.setBuddy(self.presenter)
        self.label_minutes_planned.setBuddy(self.minutes_planned)
        self.label_case_text.setBuddy(self.case_text)
        self.label_recommendation.setBuddy(self.recommendation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.presenter)
        QWidget.setTabOrder(self.presenter, self.minutes_planned)
        QWidget.setTabOrder(self.minutes_planned, self.case_text)
        QWidget.setTabOrder(self.case_text, self.recommendation)

        self.retranslateUi(AgendaItemForm)

        QMetaObject.connectSlotsByName(AgendaItemForm)
    # setupUi

    def retranslateUi(self, AgendaItemForm: QWidget) -> None:
        self.label_title.setText(QCoreApplication.translate("AgendaItemForm", u"&Title", None))
        self.label_kind.setText(QCoreApplication.translate("AgendaItemForm", u"&Kind", None))
        self.label_presenter.setText(QCoreApplication.translate("AgendaItemForm", u"&Presenter", None))
        self.label_minutes_planned.setText(QCoreApplication.translate("AgendaItemForm", u"Mi&nutes planned", None))
        self.label_case_text.setText(QCoreApplication.translate("AgendaItemForm", u"&Case", None))
        self.label_recommendation.setText(QCoreApplication.translate("AgendaItemForm", u"R&ecommendation", None))
        pass
    # retranslateUi

