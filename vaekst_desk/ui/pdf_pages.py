"""The pages of a PDF as pictures, by pdfium. Used on the screen's thread only: pdfium is not made for several."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


class PdfPages:
    """An open PDF. Sizes are in points (1/72 inch); `scale` is in pixels to a point."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2  # only who looks at papers waits for it

        self.content = content
        self._document = pypdfium2.PdfDocument(content)
        self.sizes = [QSizeF(*self._document.get_page_size(at)) for at in range(len(self._document))]

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, at: int, scale: float, *, top: float = 0.0, bottom: float = 0.0) -> QImage:
        """A page as a picture, without so many points of its top and bottom."""
        page = self._document[at]
        bitmap = page.render(scale=scale, crop=(0, bottom, 0, top), prefer_bgrx=True)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        image = QImage(bytes(bitmap.buffer), width, height, stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Lets go of the file."""
        self._document.close()
