"""Vækst Desk: the secretary's desk of a municipal growth alliance."""

__version__ = "0.2.0"
