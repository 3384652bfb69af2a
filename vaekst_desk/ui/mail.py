"""Letters in the secretary's own mail program."""

from collections.abc import Iterable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def write_to(addresses: Iterable[str]) -> bool:
    """Begins a letter with the addresses as blind copies; whether there was an address."""
    known = list(dict.fromkeys(address for address in addresses if address))
    if not known:
        return False
    field = "" if len(known) == 1 else "?bcc="
    return QDesktopServices.openUrl(QUrl(f"mailto:{field}{','.join(known)}"))
