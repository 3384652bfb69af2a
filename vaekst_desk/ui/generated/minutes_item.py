# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_item.ui'
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

from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.text_edit import TextEdit

class Ui_MinutesItemForm(object):
    def setupUi(self, MinutesItemForm: QWidget) -> None:
        if not MinutesItemForm.objectName():
            MinutesItemForm.setObjectName(u"MinutesItemForm")
        self.vboxlayout28 = QVBoxLayout(MinutesItemForm)
        self.vboxlayout28.setSpacing(8)
        self.vboxlayout28.setObjectName(u"vboxlayout28")
        self.vboxlayout28.setContentsMargins(0, 0, 0, 0)
        self.scroll = FormScroll(MinutesItemForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.vboxlayout27 = QVBoxLayout(self.content)
        self.vboxlayout27.setSpacing(8)
        self.vboxlayout27.setObjectName(u"vboxlayout27")
        self.vboxlayout27.setContentsMargins(0, 0, 0, 0)
        self.label_minutes_text = QLabel(self.content)
        self.label_minutes_text.setObjectName(u"label_minutes_text")

        self.vboxlayout27.addWidget(self.label_minutes_text)

        self.minutes_text = TextEdit(self.content)
        self.minutes_text.setObjectName(u"minutes_text")
        self.minutes_text.setMinimumSize(QSize(0, 120))

        self.vboxlayout27.addWidget(self.minutes_text)

        self.decisions = QVBoxLayout()
        self.decisions.setSpacing(8)
        self.decisions.setObjectName(u"decisions")
        self.decisions.setContentsMargins(0, 0, 0, 0)

        self.vboxlayout27.addLayout(self.decisions)

        self.hboxlayout25 = QHBoxLayout()
        self.hboxlayout25.setSpacing(8)
        self.hboxlayout25.setObjectName(u"hboxlayout25")
        self.add_decision = QPushButton(self.content)
        self.add_decision.setObjectName(u"add_decision")
        self.add_decision.setAutoDefault(False)

        self.hboxlayout25.addWidget(self.add_decision)

        self.space29 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout25.addItem(self.space29)


        self.vboxlayout27.addLayout(self.hboxlayout25)

        self.tasks = QVBoxLayout()
        self.tasks.setSpacing(8)
        self.tasks.setObjectName(u"tasks")
        self.tasks.setContentsMargins(0, 0, 0, 0)

        self.vboxlayout27.addLayout(self.tasks)

        self.hboxlayout26 = QHBoxLayout()
        self.hboxlayout26.setSpacing(8)
        self.hboxlayout26.setObjectName(u"hboxlayout26")
        self.add_task = QPushButton(self.content)
        self.add_task.setObjectName(u"add_task")
        self.add_task.setAutoDefault(False)

        self.hboxlayout26.addWidget(self.add_task)

        self.space30 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout26.addItem(self.space30)


        self.vboxlayout27.addLayout(self.hboxlayout26)

        self.vboxlayout27.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.vboxlayout28.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.label_minutes_text.setBuddy(self.minutes_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.minutes_text, self.add_decision)
        QWidget.setTabOrder(self.add_decision, self.add_task)

        self.retranslateUi(MinutesItemForm)

        QMetaObject.connectSlotsByName(MinutesItemForm)
    # setupUi

    def retranslateUi(self, MinutesItemForm: QWidget) -> None:
        self.label_minutes_text.setText(QCoreApplication.translate("MinutesItemForm", u"A&ccount", None))
        self.add_decision.setText(QCoreApplication.translate("MinutesItemForm", u"Add &decision", None))
        self.add_task.setText(QCoreApplication.translate("MinutesItemForm", u"Add &task", None))
        pass
    # retranslateUi

