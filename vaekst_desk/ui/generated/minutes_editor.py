# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from vaekst_desk.ui.ordered_list import OrderedList

class Ui_MinutesEditorForm(object):
    def setupUi(self, MinutesEditorForm: QWidget) -> None:
        if not MinutesEditorForm.objectName():
            MinutesEditorForm.setObjectName(u"MinutesEditorForm")
        self.hboxlayout24 = QHBoxLayout(MinutesEditorForm)
        self.hboxlayout24.setSpacing(16)
        self.hboxlayout24.setObjectName(u"hboxlayout24")
        self.hboxlayout24.setContentsMargins(0, 0, 0, 0)
        self.items = OrderedList(MinutesEditorForm)
        self.items.setObjectName(u"items")
        self.items.setMinimumSize(QSize(160, 96))

        self.hboxlayout24.addWidget(self.items)

        self.pages = QStackedWidget(MinutesEditorForm)
        self.pages.setObjectName(u"pages")
        self.no_page = QWidget()
        self.no_page.setObjectName(u"no_page")
        self.vboxlayout23 = QVBoxLayout(self.no_page)
        self.vboxlayout23.setSpacing(8)
        self.vboxlayout23.setObjectName(u"vboxlayout23")
        self.hint = QLabel(self.no_page)
        self.hint.setObjectName(u"hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)

        self.vboxlayout23.addWidget(self.hint)

        self.pages.addWidget(self.no_page)

        self.hboxlayout24.addWidget(self.pages)

        self.hboxlayout24.setStretch(0, 2)
        self.hboxlayout24.setStretch(1, 5)

        self.retranslateUi(MinutesEditorForm)

        QMetaObject.connectSlotsByName(MinutesEditorForm)
    # setupUi

    def retranslateUi(self, MinutesEditorForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("MinutesEditorForm", u"Agenda items", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("MinutesEditorForm", u"The agenda has no items yet.", None))
        pass
    # retranslateUi

