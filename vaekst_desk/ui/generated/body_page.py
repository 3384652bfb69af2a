# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'body_page.ui'
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
    QSizePolicy, QWidget)

from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.option_box import OptionBox

class Ui_BodyPageForm(object):
    def setupUi(self, BodyPageForm: QWidget) -> None:
        if not BodyPageForm.objectName():
            BodyPageForm.setObjectName(u"BodyPageForm")
        self.fields = QFormLayout(BodyPageForm)
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(BodyPageForm)
        self.label_name.setObjectName(u"label_name")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(BodyPageForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.label_notice_days = QLabel(BodyPageForm)
        self.label_notice_days.setObjectName(u"label_notice_days")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_notice_days)

        self.notice_days = NumberEdit(BodyPageForm)
        self.notice_days.setObjectName(u"notice_days")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.notice_days)

        self.label_quorum_rule = QLabel(BodyPageForm)
        self.label_quorum_rule.setObjectName(u"label_quorum_rule")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_quorum_rule)

        self.quorum_rule = OptionBox(BodyPageForm)
        self.quorum_rule.setObjectName(u"quorum_rule")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.quorum_rule)

        self.label_quorum_number = QLabel(BodyPageForm)
        self.label_quorum_number.setObjectName(u"label_quorum_number")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_quorum_number)

        self.quorum_number = NumberEdit(BodyPageForm)
        self.quorum_number.setObjectName(u"quorum_number")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.quorum_number)

        self.label_tie_rule = QLabel(BodyPageForm)
        self.label_tie_rule.setObjectName(u"label_tie_rule")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_tie_rule)

        self.tie_rule = OptionBox(BodyPageForm)
        self.tie_rule.setObjectName(u"tie_rule")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.tie_rule)

        self.label_comment_days = QLabel(BodyPageForm)
        self.label_comment_days.setObjectName(u"label_comment_days")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_comment_days)

        self.comment_days = NumberEdit(BodyPageForm)
        self.comment_days.setObjectName(u"comment_days")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.comment_days)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_notice_days.setBuddy(self.notice_days)
        self.label_quorum_rule.setBuddy(self.quorum_rule)
        self.label_quorum_number.setBuddy(self.quorum_number)
        self.label_tie_rule.setBuddy(self.tie_rule)
        self.label_comment_days.setBuddy(self.comment_days)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.notice_days)
        QWidget.setTabOrder(self.notice_days, self.quorum_rule)
        QWidget.setTabOrder(self.quorum_rule, self.quorum_number)
        QWidget.setTabOrder(self.quorum_number, self.tie_rule)
        QWidget.setTabOrder(self.tie_rule, self.comment_days)

        self.retranslateUi(BodyPageForm)

        QMetaObject.connectSlotsByName(BodyPageForm)
    # setupUi

    def retranslateUi(self, BodyPageForm: QWidget) -> None:
        self.label_name.setText(QCoreApplication.translate("BodyPageForm", u"&Name", None))
        self.label_notice_days.setText(QCoreApplication.translate("BodyPageForm", u"Notice in &days", None))
        self.label_quorum_rule.setText(QCoreApplication.translate("BodyPageForm", u"&Can decide when", None))
        self.label_quorum_number.setText(QCoreApplication.translate("BodyPageForm", u"How man&y", None))
        self.label_tie_rule.setText(QCoreApplication.translate("BodyPageForm", u"As many for as aga&inst", None))
        self.label_comment_days.setText(QCoreApplication.translate("BodyPageForm", u"Days to c&omment on minutes", None))
        pass
    # retranslateUi

