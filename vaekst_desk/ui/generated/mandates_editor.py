# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mandates_editor.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFormLayout, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.option_box import OptionBox

class Ui_MandatesEditorForm(object):
    def setupUi(self, MandatesEditorForm: QWidget) -> None:
        if not MandatesEditorForm.objectName():
            MandatesEditorForm.setObjectName(u"MandatesEditorForm")
        self.vboxlayout11 = QVBoxLayout(MandatesEditorForm)
        self.vboxlayout11.setSpacing(8)
        self.vboxlayout11.setObjectName(u"vboxlayout11")
        self.vboxlayout11.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout7 = QHBoxLayout()
        self.hboxlayout7.setSpacing(8)
        self.hboxlayout7.setObjectName(u"hboxlayout7")
        self.label_table = QLabel(MandatesEditorForm)
        self.label_table.setObjectName(u"label_table")

        self.hboxlayout7.addWidget(self.label_table)

        self.space12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout7.addItem(self.space12)

        self.add = QPushButton(MandatesEditorForm)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.hboxlayout7.addWidget(self.add)

        self.remove = QPushButton(MandatesEditorForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.hboxlayout7.addWidget(self.remove)


        self.vboxlayout11.addLayout(self.hboxlayout7)

        self.table = QTableView(MandatesEditorForm)
        self.table.setObjectName(u"table")
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumSize(QSize(0, 96))

        self.vboxlayout11.addWidget(self.table)

        self.mandate = QWidget(MandatesEditorForm)
        self.mandate.setObjectName(u"mandate")
        self.hboxlayout10 = QHBoxLayout(self.mandate)
        self.hboxlayout10.setSpacing(24)
        self.hboxlayout10.setObjectName(u"hboxlayout10")
        self.hboxlayout10.setContentsMargins(0, 0, 0, 0)
        self.formlayout8 = QFormLayout()
        self.formlayout8.setObjectName(u"formlayout8")
        self.formlayout8.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout8.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout8.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout8.setHorizontalSpacing(8)
        self.formlayout8.setVerticalSpacing(8)
        self.label_organization_id = QLabel(self.mandate)
        self.label_organization_id.setObjectName(u"label_organization_id")

        self.formlayout8.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_organization_id)

        self.organization_id = ChoiceBox(self.mandate)
        self.organization_id.setObjectName(u"organization_id")

        self.formlayout8.setWidget(0, QFormLayout.ItemRole.FieldRole, self.organization_id)

        self.label_body_id = QLabel(self.mandate)
        self.label_body_id.setObjectName(u"label_body_id")

        self.formlayout8.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_body_id)

        self.body_id = OptionBox(self.mandate)
        self.body_id.setObjectName(u"body_id")

        self.formlayout8.setWidget(1, QFormLayout.ItemRole.FieldRole, self.body_id)

        self.label_role = QLabel(self.mandate)
        self.label_role.setObjectName(u"label_role")

        self.formlayout8.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_role)

        self.role = OptionBox(self.mandate)
        self.role.setObjectName(u"role")

        self.formlayout8.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)


        self.hboxlayout10.addLayout(self.formlayout8)

        self.formlayout9 = QFormLayout()
        self.formlayout9.setObjectName(u"formlayout9")
        self.formlayout9.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.formlayout9.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.formlayout9.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.formlayout9.setHorizontalSpacing(8)
        self.formlayout9.setVerticalSpacing(8)
        self.label_starts_on = QLabel(self.mandate)
        self.label_starts_on.setObjectName(u"label_starts_on")

        self.formlayout9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_starts_on)

        self.starts_on = DateEdit(self.mandate)
        self.starts_on.setObjectName(u"starts_on")

        self.formlayout9.setWidget(0, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.label_ends_on = QLabel(self.mandate)
        self.label_ends_on.setObjectName(u"label_ends_on")

        self.formlayout9.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_ends_on)

        self.ends_on = DateEdit(self.mandate)
        self.ends_on.setObjectName(u"ends_on")

        self.formlayout9.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.label_alternate_for_id = QLabel(self.mandate)
        self.label_alternate_for_id.setObjectName(u"label_alternate_for_id")

        self.formlayout9.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_alternate_for_id)

        self.alternate_for_id = OptionBox(self.mandate)
        self.alternate_for_id.setObjectName(u"alternate_for_id")

        self.formlayout9.setWidget(2, QFormLayout.ItemRole.FieldRole, self.alternate_for_id)


        self.hboxlayout10.addLayout(self.formlayout9)

        self.hboxlayout10.setStretch(0, 1)
        self.hboxlayout10.setStretch(1, 1)

        self.vboxlayout11.addWidget(self.mandate)

        self.vboxlayout11.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_table.setBuddy(self.table)
        self.label_organization_id.setBuddy(self.organization_id)
        self.label_body_id.setBuddy(self.body_id)
        self.label_role.setBuddy(self.role)
        self.label_starts_on.setBuddy(self.starts_on)
        self.label_ends_on.setBuddy(self.ends_on)
        self.label_alternate_for_id.setBuddy(self.alternate_for_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add, self.remove)
        QWidget.setTabOrder(self.remove, self.table)
        QWidget.setTabOrder(self.table, self.organization_id)
        QWidget.setTabOrder(self.organization_id, self.body_id)
        QWidget.setTabOrder(self.body_id, self.role)
        QWidget.setTabOrder(self.role, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.alternate_for_id)

        self.retranslateUi(MandatesEditorForm)

        QMetaObject.connectSlotsByName(MandatesEditorForm)
    # setupUi

    def retranslateUi(self, MandatesEditorForm: QWidget) -> None:
        self.label_table.setText(QCoreApplication.translate("MandatesEditorForm", u"&Mandates", None))
        self.add.setText(QCoreApplication.translate("MandatesEditorForm", u"Add man&date", None))
        self.remove.setText(QCoreApplication.translate("MandatesEditorForm", u"&Remove", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MandatesEditorForm", u"Mandates", None))
#endif // QT_CONFIG(accessibility)
        self.label_organization_id.setText(QCoreApplication.translate("MandatesEditorForm", u"Or&ganisation", None))
        self.label_body_id.setText(QCoreApplication.translate("MandatesEditorForm", u"&Body", None))
        self.label_role.setText(QCoreApplication.translate("MandatesEditorForm", u"Ro&le", None))
        self.label_starts_on.setText(QCoreApplication.translate("MandatesEditorForm", u"&From", None))
        self.label_ends_on.setText(QCoreApplication.translate("MandatesEditorForm", u"&Until", None))
        self.label_alternate_for_id.setText(QCoreApplication.translate("MandatesEditorForm", u"&Alternate for", None))
        pass
    # retranslateUi

