# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_row.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.text_edit import TextEdit

class Ui_DecisionRowForm(object):
    def setupUi(self, DecisionRowForm: QWidget) -> None:
        if not DecisionRowForm.objectName():
            DecisionRowForm.setObjectName(u"DecisionRowForm")
        self.vboxlayout32 = QVBoxLayout(DecisionRowForm)
        self.vboxlayout32.setSpacing(4)
        self.vboxlayout32.setObjectName(u"vboxlayout32")
        self.vboxlayout32.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout31 = QHBoxLayout()
        self.hboxlayout31.setSpacing(8)
        self.hboxlayout31.setObjectName(u"hboxlayout31")
        self.heading = QLabel(DecisionRowForm)
        self.heading.setObjectName(u"heading")

        self.hboxlayout31.addWidget(self.heading)

        self.space33 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout31.addItem(self.space33)

        self.label_votes_for = QLabel(DecisionRowForm)
        self.label_votes_for.setObjectName(u"label_votes_for")

        self.hboxlayout31.addWidget(self.label_votes_for)

        self.votes_for = NumberEdit(DecisionRowForm)
        self.votes_for.setObjectName(u"votes_for")

        self.hboxlayout31.addWidget(self.votes_for)

        self.label_votes_against = QLabel(DecisionRowForm)
        self.label_votes_against.setObjectName(u"label_votes_against")

        self.hboxlayout31.addWidget(self.label_votes_against)

        self.votes_against = NumberEdit(DecisionRowForm)
        self.votes_against.setObjectName(u"votes_against")

        self.hboxlayout31.addWidget(self.votes_against)

        self.label_votes_abstained = QLabel(DecisionRowForm)
        self.label_votes_abstained.setObjectName(u"label_votes_abstained")

        self.hboxlayout31.addWidget(self.label_votes_abstained)

        self.votes_abstained = NumberEdit(DecisionRowForm)
        self.votes_abstained.setObjectName(u"votes_abstained")

        self.hboxlayout31.addWidget(self.votes_abstained)

        self.remove = QPushButton(DecisionRowForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.hboxlayout31.addWidget(self.remove)


        self.vboxlayout32.addLayout(self.hboxlayout31)

        self.text = TextEdit(DecisionRowForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 48))
        self.text.setMaximumSize(QSize(16777215, 96))

        self.vboxlayout32.addWidget(self.text)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.text)
        self.label_votes_for.setBuddy(self.votes_for)
        self.label_votes_against.setBuddy(self.votes_against)
        self.label_votes_abstained.setBuddy(self.votes_abstained)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.votes_for, self.votes_against)
        QWidget.setTabOrder(self.votes_against, self.votes_abstained)
        QWidget.setTabOrder(self.votes_abstained, self.remove)
        QWidget.setTabOrder(self.remove, self.text)

        self.retranslateUi(DecisionRowForm)

        QMetaObject.connectSlotsByName(DecisionRowForm)
    # setupUi

    def retranslateUi(self, DecisionRowForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("DecisionRowForm", u"Decision", None))
        self.label_votes_for.setText(QCoreApplication.translate("DecisionRowForm", u"For", None))
        self.label_votes_against.setText(QCoreApplication.translate("DecisionRowForm", u"Against", None))
        self.label_votes_abstained.setText(QCoreApplication.translate("DecisionRowForm", u"Abstained", None))
        self.remove.setText(QCoreApplication.translate("DecisionRowForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("DecisionRowForm", u"Remove this decision", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

