# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'task_row.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.date_edit import DateEdit

class Ui_TaskRowForm(object):
    def setupUi(self, TaskRowForm: QWidget) -> None:
        if not TaskRowForm.objectName():
            TaskRowForm.setObjectName(u"TaskRowForm")
        self.hboxlayout38 = QHBoxLayout(TaskRowForm)
        self.hboxlayout38.setSpacing(8)
        self.hboxlayout38.setObjectName(u"hboxlayout38")
        self.hboxlayout38.setContentsMargins(0, 0, 0, 0)
        self.vboxlayout34 = QVBoxLayout()
        self.vboxlayout34.setSpacing(2)
        self.vboxlayout34.setObjectName(u"vboxlayout34")
        self.label_title = QLabel(TaskRowForm)
        self.label_title.setObjectName(u"label_title")

        self.vboxlayout34.addWidget(self.label_title)

        self.title = QLineEdit(TaskRowForm)
        self.title.setObjectName(u"title")

        self.vboxlayout34.addWidget(self.title)


        self.hboxlayout38.addLayout(self.vboxlayout34)

        self.vboxlayout35 = QVBoxLayout()
        self.vboxlayout35.setSpacing(2)
        self.vboxlayout35.setObjectName(u"vboxlayout35")
        self.label_responsible_id = QLabel(TaskRowForm)
        self.label_responsible_id.setObjectName(u"label_responsible_id")

        self.vboxlayout35.addWidget(self.label_responsible_id)

        self.responsible_id = ChoiceBox(TaskRowForm)
        self.responsible_id.setObjectName(u"responsible_id")
        self.responsible_id.setMinimumSize(QSize(120, 0))

        self.vboxlayout35.addWidget(self.responsible_id)


        self.hboxlayout38.addLayout(self.vboxlayout35)

        self.vboxlayout36 = QVBoxLayout()
        self.vboxlayout36.setSpacing(2)
        self.vboxlayout36.setObjectName(u"vboxlayout36")
        self.label_due = QLabel(TaskRowForm)
        self.label_due.setObjectName(u"label_due")

        self.vboxlayout36.addWidget(self.label_due)

        self.due = DateEdit(TaskRowForm)
        self.due.setObjectName(u"due")

        self.vboxlayout36.addWidget(self.due)


        self.hboxlayout38.addLayout(self.vboxlayout36)

        self.vboxlayout37 = QVBoxLayout()
        self.vboxlayout37.setSpacing(2)
        self.vboxlayout37.setObjectName(u"vboxlayout37")
        self.above_remove = QLabel(TaskRowForm)
        self.above_remove.setObjectName(u"above_remove")

        self.vboxlayout37.addWidget(self.above_remove)

        self.remove = QPushButton(TaskRowForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.vboxlayout37.addWidget(self.remove)


        self.hboxlayout38.addLayout(self.vboxlayout37)

        self.hboxlayout38.setStretch(0, 4)
        self.hboxlayout38.setStretch(1, 3)
        self.hboxlayout38.setStretch(2, 2)
#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_responsible_id.setBuddy(self.responsible_id)
        self.label_due.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.responsible_id)
        QWidget.setTabOrder(self.responsible_id, self.due)
        QWidget.setTabOrder(self.due, self.remove)

        self.retranslateUi(TaskRowForm)

        QMetaObject.connectSlotsByName(TaskRowForm)
    # setupUi

    def retranslateUi(self, TaskRowForm: QWidget) -> None:
        self.label_title.setText(QCoreApplication.translate("TaskRowForm", u"Task", None))
        self.label_responsible_id.setText(QCoreApplication.translate("TaskRowForm", u"Responsible", None))
        self.label_due.setText(QCoreApplication.translate("TaskRowForm", u"Due", None))
        self.above_remove.setText("")
        self.remove.setText(QCoreApplication.translate("TaskRowForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("TaskRowForm", u"Remove this task", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

