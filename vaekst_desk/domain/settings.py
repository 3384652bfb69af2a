"""Facts about the alliance that its register keeps."""

from dataclasses import dataclass
from hashlib import sha256

from vaekst_desk.domain.dates import DEFAULT_ZONE
from vaekst_desk.domain.vocabulary import Language


@dataclass(frozen=True, slots=True)
class AllianceSettings:
    """Name, address, contact, secretary and habits of the alliance. `logo` is a PNG or JPEG file, or empty."""

    name: str = "Vækstalliancen"
    address: str = ""
    postal_code: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    secretary: str = ""
    language: Language = Language.DANISH
    zone: str = DEFAULT_ZONE
    logo: bytes = b""

    @property
    def logo_sha256(self) -> str:
        """What the logo is stored under; empty without a logo."""
        return sha256(self.logo).hexdigest() if self.logo else ""
