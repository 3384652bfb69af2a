"""Where the files that come with the program lie: in a checkout, an installed wheel, or the frozen program."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The folder with `example`, `icons` and `translations` in it.

    PyInstaller unpacks it under `sys._MEIPASS`; the wheel carries it inside the package; a checkout beside it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent.parent
    places = [Path(frozen) / "resources"] if frozen else [package / "resources", package.parent / "resources"]
    return next((place for place in places if place.is_dir()), places[-1])


def example_folder() -> Path:
    """The folder of the example alliance."""
    return resources_folder() / "example"
