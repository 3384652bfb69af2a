# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bodies_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHBoxLayout, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_BodiesDialogForm(object):
    def setupUi(self, BodiesDialogForm: QDialog) -> None:
        if not BodiesDialogForm.objectName():
            BodiesDialogForm.setObjectName(u"BodiesDialogForm")
        BodiesDialogForm.resize(800, 360)
        self.outer = QVBoxLayout(BodiesDialogForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.bodies = QListView(BodiesDialogForm)
        self.bodies.setObjectName(u"bodies")
        self.bodies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodies.setAlternatingRowColors(True)

        self.left.addWidget(self.bodies)

        self.doing = QHBoxLayout()
        self.doing.setSpacing(8)
        self.doing.setObjectName(u"doing")
        self.add = QPushButton(BodiesDialogForm)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.doing.addWidget(self.add)

        self.remove = QPushButton(BodiesDialogForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.doing.addWidget(self.remove)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doing.addItem(self.gap)


        self.left.addLayout(self.doing)


        self.halves.addLayout(self.left)

        self.pages = QStackedWidget(BodiesDialogForm)
        self.pages.setObjectName(u"pages")
        self.no_page = QWidget()
        self.no_page.setObjectName(u"no_page")
        self.pages.addWidget(self.no_page)

        self.halves.addWidget(self.pages)

        self.halves.setStretch(0, 2)
        self.halves.setStretch(1, 3)

        self.outer.addLayout(self.halves)

        self.buttons = QDialogButtonBox(BodiesDialogForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save|QDialogButtonBox.StandardButton.Cancel)

        self.outer.addWidget(self.buttons)

        QWidget.setTabOrder(self.bodies, self.add)
        QWidget.setTabOrder(self.add, self.remove)

        self.retranslateUi(BodiesDialogForm)
        self.buttons.accepted.connect(BodiesDialogForm.accept)
        self.buttons.rejected.connect(BodiesDialogForm.reject)

        QMetaObject.connectSlotsByName(BodiesDialogForm)
    # setupUi

    def retranslateUi(self, BodiesDialogForm: QDialog) -> None:
        BodiesDialogForm.setWindowTitle(QCoreApplication.translate("BodiesDialogForm", u"Bodies and rules of procedure", None))
#if QT_CONFIG(accessibility)
        self.bodies.setAccessibleName(QCoreApplication.translate("BodiesDialogForm", u"Bodies", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("BodiesDialogForm", u"New s&ub-body", None))
        self.remove.setText(QCoreApplication.translate("BodiesDialogForm", u"De&lete", None))
    # retranslateUi

