# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_editor.ui'
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
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from vaekst_desk.ui.ordered_list import OrderedList

class Ui_AgendaEditorForm(object):
    def setupUi(self, AgendaEditorForm: QWidget) -> None:
        if not AgendaEditorForm.objectName():
            AgendaEditorForm.setObjectName(u"AgendaEditorForm")
        self.hboxlayout14 = QHBoxLayout(AgendaEditorForm)
        self.hboxlayout14.setSpacing(16)
        self.hboxlayout14.setObjectName(u"hboxlayout14")
        self.hboxlayout14.setContentsMargins(0, 0, 0, 0)
        self.vboxlayout12 = QVBoxLayout()
        self.vboxlayout12.setSpacing(8)
        self.vboxlayout12.setObjectName(u"vboxlayout12")
        self.vboxlayout12.setContentsMargins(0, 0, 0, 0)
        self.items = OrderedList(AgendaEditorForm)
        self.items.setObjectName(u"items")
        self.items.setMinimumSize(QSize(160, 96))

        self.vboxlayout12.addWidget(self.items)

        self.hboxlayout10 = QHBoxLayout()
        self.hboxlayout10.setSpacing(8)
        self.hboxlayout10.setObjectName(u"hboxlayout10")
        self.add = QPushButton(AgendaEditorForm)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.hboxlayout10.addWidget(self.add)

        self.add_standing = QPushButton(AgendaEditorForm)
        self.add_standing.setObjectName(u"add_standing")
        self.add_standing.setAutoDefault(False)

        self.hboxlayout10.addWidget(self.add_standing)


        self.vboxlayout12.addLayout(self.hboxlayout10)

        self.hboxlayout11 = QHBoxLayout()
        self.hboxlayout11.setSpacing(8)
        self.hboxlayout11.setObjectName(u"hboxlayout11")
        self.up = QPushButton(AgendaEditorForm)
        self.up.setObjectName(u"up")
        self.up.setAutoDefault(False)

        self.hboxlayout11.addWidget(self.up)

        self.down = QPushButton(AgendaEditorForm)
        self.down.setObjectName(u"down")
        self.down.setAutoDefault(False)

        self.hboxlayout11.addWidget(self.down)

        self.remove = QPushButton(AgendaEditorForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.hboxlayout11.addWidget(self.remove)


        self.vboxlayout12.addLayout(self.hboxlayout11)


        self.hboxlayout14.addLayout(self.vboxlayout12)

        self.pages = QStackedWidget(AgendaEditorForm)
        self.pages.setObjectName(u"pages")
        self.no_page = QWidget()
        self.no_page.setObjectName(u"no_page")
        self.vboxlayout13 = QVBoxLayout(self.no_page)
        self.vboxlayout13.setSpacing(8)
        self.vboxlayout13.setObjectName(u"vboxlayout13")
        self.hint = QLabel(self.no_page)
        self.hint.setObjectName(u"hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)

        self.vboxlayout13.addWidget(self.hint)

        self.pages.addWidget(self.no_page)

        self.hboxlayout14.addWidget(self.pages)

        self.hboxlayout14.setStretch(0, 2)
        self.hboxlayout14.setStretch(1, 5)
        QWidget.setTabOrder(self.items, self.add)
        QWidget.setTabOrder(self.add, self.add_standing)
        QWidget.setTabOrder(self.add_standing, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.remove)

        self.retranslateUi(AgendaEditorForm)

        QMetaObject.connectSlotsByName(AgendaEditorForm)
    # setupUi

    def retranslateUi(self, AgendaEditorForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("AgendaEditorForm", u"Agenda items", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("AgendaEditorForm", u"&Add item", None))
        self.add_standing.setText(QCoreApplication.translate("AgendaEditorForm", u"&Usual agenda", None))
        self.up.setText(QCoreApplication.translate("AgendaEditorForm", u"Up", None))
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("AgendaEditorForm", u"Move up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
        self.down.setText(QCoreApplication.translate("AgendaEditorForm", u"Down", None))
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("AgendaEditorForm", u"Move down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("AgendaEditorForm", u"&Remove", None))
        self.hint.setText(QCoreApplication.translate("AgendaEditorForm", u"Add an item, or begin with the usual agenda.", None))
        pass
    # retranslateUi

