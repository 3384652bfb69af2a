"""Facts about the alliance that live in the register: its name, address, logo and habits."""

from sqlalchemy.orm import Mapped, mapped_column

from vaekst_desk.storage.base import Tracked


class Setting(Tracked):
    """One named fact, as text. The names and their defaults are in `services.settings`."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str] = mapped_column(default="")
