"""The look: the platform's own style, one accent laid into the palette, light or dark with the system."""

import sys

from PySide6.QtCore import QObject, QSysInfo, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from vaekst_desk.ui.settings import Appearance

_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}
# Deep green, 7.1:1 against white; lighter on dark ground, where the deep one would drown.
_LIGHT_ACCENT, _LIGHT_LINK = "#17694a", "#17694a"
_DARK_ACCENT, _DARK_LINK = "#277d58", "#6fd3a5"
# window, base, text
_LIGHT_GREYS = ("#f3f3f3", "#ffffff", "#1a1a1a")
_DARK_GREYS = ("#2b2b2b", "#1f1f1f", "#f2f2f2")
_HIGH_CONTRAST_ON = 0x1
_SPI_GET_HIGH_CONTRAST = 0x0042


class Theme(QObject):
    """Sets the style once and keeps the accent right when the system turns light or dark."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = Appearance.SYSTEM
        wanted = platform_style()
        if application.style().objectName().lower() != wanted:
            application.setStyle(wanted)
        application.styleHints().colorSchemeChanged.connect(self._lay_accent)
        self._lay_accent()

    def set_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or as the system."""
        self._appearance = appearance
        hints = self._application.styleHints()
        scheme = _SCHEMES[appearance]
        if scheme is Qt.ColorScheme.Unknown:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(scheme)
        self._lay_accent()

    def _lay_accent(self) -> None:
        """Only the accent's roles are set; all others stay the platform's. High contrast keeps its own colours."""
        wanted, shown = _SCHEMES[self._appearance], self._application.styleHints().colorScheme()
        if wanted not in (Qt.ColorScheme.Unknown, shown):
            # this platform cannot be asked for a scheme: the whole palette is laid here
            palette = whole_palette(dark=wanted is Qt.ColorScheme.Dark)
        elif high_contrast():
            palette = QPalette()
        else:
            palette = accented(QPalette(), dark=is_dark())
        self._application.setPalette(palette)


def platform_style() -> str:
    """Qt's own style for this system."""
    if sys.platform == "win32":
        build = QSysInfo.kernelVersion().rpartition(".")[2]
        return "windows11" if build.isdigit() and int(build) >= 22000 else "fusion"
    return "macos" if sys.platform == "darwin" else "fusion"


def is_dark() -> bool:
    """Whether the window is dark now."""
    return QGuiApplication.palette().window().color().lightness() < 128


def accented(palette: QPalette, *, dark: bool) -> QPalette:
    """The palette with the accent's roles set; an empty one then says nothing but the accent."""
    accent, link = (
        QColor(_DARK_ACCENT if dark else _LIGHT_ACCENT),
        QColor(_DARK_LINK if dark else _LIGHT_LINK),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Accent, accent)
        palette.setColor(group, QPalette.ColorRole.Highlight, accent)
        palette.setColor(group, QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
        palette.setColor(group, QPalette.ColorRole.Link, link)
        palette.setColor(group, QPalette.ColorRole.LinkVisited, link)
    return palette


def whole_palette(*, dark: bool) -> QPalette:
    """Every role, for platforms without a colour scheme of their own: greys around one text and one ground."""
    window, base, text = (QColor(each) for each in (_DARK_GREYS if dark else _LIGHT_GREYS))
    roles = QPalette.ColorRole
    colors = {
        roles.Window: window,
        roles.Base: base,
        roles.WindowText: text,
        roles.Text: text,
        roles.ButtonText: text,
        roles.ToolTipText: text,
        roles.BrightText: QColor("#ffffff"),
        roles.Button: blended(text, window, 0.09 if dark else 0.02),
        roles.Light: blended(text, window, 0.3) if dark else QColor("#ffffff"),
        roles.Midlight: blended(text, window, 0.2 if dark else 0.04),
        roles.Mid: blended(text, window, 0.22),
        roles.Dark: QColor("#141414") if dark else blended(text, window, 0.35),
        roles.Shadow: QColor("#000000"),
        roles.AlternateBase: blended(text, base, 0.035),
        roles.PlaceholderText: blended(text, base, 0.6),
        roles.ToolTipBase: blended(text, window, 0.08) if dark else QColor("#ffffff"),
    }
    palette = QPalette()
    for role, color in colors.items():
        palette.setColor(role, color)
    for role in (roles.Text, roles.WindowText, roles.ButtonText, roles.ToolTipText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, blended(text, window, 0.4))
    palette.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, blended(text, window, 0.25))
    return accented(palette, dark=dark)


def blended(over: QColor, under: QColor, share: float) -> QColor:
    """`share` of one colour on the other: for quiet text, lines and hover grounds made of the palette itself."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def quiet_text(palette: QPalette) -> QColor:
    """For what is read second: 5:1 or better against the window in both schemes."""
    return blended(
        palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.68
    )


def hairline(palette: QPalette) -> QColor:
    """For the lines between parts of the window."""
    return blended(
        palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.14
    )


def high_contrast() -> bool:
    """Whether Windows shows its high contrast; elsewhere the platform theme's palette already says so."""
    if sys.platform != "win32":
        return False
    import ctypes

    class HighContrast(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    found = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    asked = ctypes.windll.user32.SystemParametersInfoW(
        _SPI_GET_HIGH_CONTRAST, found.size, ctypes.byref(found), 0
    )
    return bool(asked) and bool(found.flags & _HIGH_CONTRAST_ON)
