"""The alliance's logo: a picture that can be chosen, dropped and taken away."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from vaekst_desk.domain.errors import ErrorCode, UserError, file_reason
from vaekst_desk.ui.generated.logo_field import Ui_LogoFieldForm

_IMAGE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_EXPECTED = "PNG, JPEG"
_PREVIEW = QSize(160, 64)


class LogoField(QWidget):
    """Holds a PNG or JPEG file as bytes; empty for none. `fault_changed` carries why a file was not taken."""

    fault_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self.form = Ui_LogoFieldForm()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.choose)
        self.setAcceptDrops(True)
        self.form.choose.clicked.connect(self.choose)
        self.form.remove.clicked.connect(lambda: self.set_value(b""))
        self.set_value(b"")

    def value(self) -> bytes:
        """The file's content."""
        return self._content

    def set_value(self, content: bytes) -> None:
        """Shows a logo, or none."""
        self._content = content
        self.form.remove.setEnabled(bool(content))
        self.fault_changed.emit(None)
        image = QImage.fromData(content) if content else QImage()
        if image.isNull():
            self.form.preview.setPixmap(QPixmap())
            self.form.preview.setText(self.tr("No logo"))
            return
        ratio = self.devicePixelRatioF()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(_PREVIEW * ratio, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.form.preview.setPixmap(pixmap)

    def choose(self) -> None:
        """Asks for a picture."""
        filters = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", filters)
        if chosen:
            self.load(Path(chosen))

    def load(self, path: Path) -> None:
        """Takes a file, or says why not and keeps what was there."""
        try:
            content = path.read_bytes()
        except OSError as error:
            fault = UserError(
                ErrorCode.FILE_UNREADABLE, field="logo", path=path.name, reason=file_reason(error)
            )
            self.fault_changed.emit(fault)
            return
        if not content.startswith(_IMAGE_STARTS) or QImage.fromData(content).isNull():
            self.fault_changed.emit(
                UserError(ErrorCode.FILE_FORMAT, field="logo", path=path.name, expected=_EXPECTED)
            )
            return
        self.set_value(content)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))
