# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QCheckBox,
    QDialog, QDialogButtonBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from vaekst_desk.ui.field_errors import MessageLine

class Ui_ImportDialogForm(object):
    def setupUi(self, ImportDialogForm: QDialog) -> None:
        if not ImportDialogForm.objectName():
            ImportDialogForm.setObjectName(u"ImportDialogForm")
        ImportDialogForm.resize(944, 528)
        self.vboxlayout3 = QVBoxLayout(ImportDialogForm)
        self.vboxlayout3.setSpacing(8)
        self.vboxlayout3.setObjectName(u"vboxlayout3")
        self.hboxlayout1 = QHBoxLayout()
        self.hboxlayout1.setSpacing(8)
        self.hboxlayout1.setObjectName(u"hboxlayout1")
        self.label_file = QLabel(ImportDialogForm)
        self.label_file.setObjectName(u"label_file")

        self.hboxlayout1.addWidget(self.label_file)

        self.file = QLineEdit(ImportDialogForm)
        self.file.setObjectName(u"file")
        self.file.setReadOnly(True)

        self.hboxlayout1.addWidget(self.file)

        self.choose = QPushButton(ImportDialogForm)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.hboxlayout1.addWidget(self.choose)

        self.hboxlayout1.setStretch(1, 1)

        self.vboxlayout3.addLayout(self.hboxlayout1)

        self.hint = QLabel(ImportDialogForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.vboxlayout3.addWidget(self.hint)

        self.message = MessageLine(ImportDialogForm)
        self.message.setObjectName(u"message")

        self.vboxlayout3.addWidget(self.message)

        self.hboxlayout2 = QHBoxLayout()
        self.hboxlayout2.setSpacing(8)
        self.hboxlayout2.setObjectName(u"hboxlayout2")
        self.summary = QLabel(ImportDialogForm)
        self.summary.setObjectName(u"summary")

        self.hboxlayout2.addWidget(self.summary)

        self.space4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout2.addItem(self.space4)

        self.only_doubts = QCheckBox(ImportDialogForm)
        self.only_doubts.setObjectName(u"only_doubts")

        self.hboxlayout2.addWidget(self.only_doubts)


        self.vboxlayout3.addLayout(self.hboxlayout2)

        self.progress = QProgressBar(ImportDialogForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximum(0)

        self.vboxlayout3.addWidget(self.progress)

        self.table = QTableView(ImportDialogForm)
        self.table.setObjectName(u"table")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setMinimumSize(QSize(0, 96))
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.vboxlayout3.addWidget(self.table)

        self.remarks = QPlainTextEdit(ImportDialogForm)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setMinimumSize(QSize(0, 48))
        self.remarks.setMaximumSize(QSize(16777215, 80))

        self.vboxlayout3.addWidget(self.remarks)

        self.buttons = QDialogButtonBox(ImportDialogForm)
        self.buttons.setObjectName(u"buttons")

        self.vboxlayout3.addWidget(self.buttons)

        self.vboxlayout3.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.label_file.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file, self.choose)
        QWidget.setTabOrder(self.choose, self.only_doubts)
        QWidget.setTabOrder(self.only_doubts, self.table)
        QWidget.setTabOrder(self.table, self.remarks)

        self.retranslateUi(ImportDialogForm)
        self.buttons.accepted.connect(ImportDialogForm.accept)
        self.buttons.rejected.connect(ImportDialogForm.reject)

        QMetaObject.connectSlotsByName(ImportDialogForm)
    # setupUi

    def retranslateUi(self, ImportDialogForm: QDialog) -> None:
        ImportDialogForm.setWindowTitle(QCoreApplication.translate("ImportDialogForm", u"Import", None))
        self.label_file.setText(QCoreApplication.translate("ImportDialogForm", u"&File", None))
        self.file.setPlaceholderText(QCoreApplication.translate("ImportDialogForm", u"None chosen yet", None))
        self.choose.setText(QCoreApplication.translate("ImportDialogForm", u"&Choose \u2026", None))
        self.hint.setText(QCoreApplication.translate("ImportDialogForm", u"Choose a list from Excel or a text file (csv), or drop it here. Nothing is saved before you have seen what it does.", None))
        self.summary.setText("")
        self.only_doubts.setText(QCoreApplication.translate("ImportDialogForm", u"Only &doubts", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ImportDialogForm", u"Rows of the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("ImportDialogForm", u"Changes and doubts of the row", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

