"""What the columns of people's and organisations' lists are called, as data, and how a heading is recognised."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.imports import ImportField, ImportKind

_CONTACT: dict[ImportField, tuple[str, ...]] = {
    ImportField.EMAIL: (
        "E-mail",
        "Mail",
        "Email",
        "E-mailadresse",
        "Email-adresse",
        "Mailadresse",
        "E-post",
        "Email address",
        "Mail address",
    ),
    # what is called a mobile comes first: it reaches the person
    ImportField.PHONE: (
        "Mobil",
        "Mobilnr.",
        "Mobilnummer",
        "Mobiltelefon",
        "Mobil tlf.",
        "Mobile",
        "Mobile phone",
        "Mobile number",
        "Cell phone",
        "Direkte nr.",
        "Direkte telefon",
        "Telefon",
        "Telefonnr.",
        "Telefonnummer",
        "Tlf.",
        "Tlf. nr.",
        "Phone",
        "Phone number",
        "Telephone",
    ),
    ImportField.CVR: ("CVR", "CVR-nr.", "CVR-nummer", "CVR/SE", "Company registration number", "VAT number"),
    ImportField.GROUP: (
        "Medlemsgruppe",
        "Gruppe",
        "Member group",
        "Group",
        "Kategori",
        "Category",
        "Medlemstype",
    ),
    ImportField.NOTE: (
        "Bemærkning",
        "Bemærkninger",
        "Note",
        "Noter",
        "Notat",
        "Notes",
        "Kommentar",
        "Kommentarer",
        "Comment",
        "Comments",
        "Remarks",
    ),
}
_PERSON: dict[ImportField, tuple[str, ...]] = {
    ImportField.GIVEN_NAME: ("Fornavn", "Fornavne", "Fornavn(e)", "First name", "Given name", "Forename"),
    ImportField.FAMILY_NAME: ("Efternavn", "Efternavne", "Last name", "Family name", "Surname"),
    ImportField.NAME: (
        "Navn",
        "Fulde navn",
        "For- og efternavn",
        "Name",
        "Full name",
        "Person",
        "Repræsentant",
        "Representative",
        "Deltager",
        "Attendee",
        "Medlem",
        "Kontaktperson",
        "Contact",
    ),
    ImportField.TITLE: (
        "Titel",
        "Stilling",
        "Stillingsbetegnelse",
        "Jobtitel",
        "Title",
        "Job title",
        "Position",
    ),
    ImportField.ORGANIZATION: (
        "Organisation",
        "Organisationsnavn",
        "Organisationens navn",
        "Virksomhed",
        "Virksomhedsnavn",
        "Firma",
        "Firmanavn",
        "Arbejdsplads",
        "Institution",
        "Forening",
        "Udpeget af",
        "Repræsenterer",
        "Organization",
        "Company",
        "Company name",
        "Employer",
    ),
    ImportField.ROLE: ("Rolle", "Hverv", "Post", "Funktion", "Udpeget som", "Role", "Appointed as"),
    ImportField.STARTS_ON: (
        "Fra",
        "Fra dato",
        "Startdato",
        "Start",
        "Begynder",
        "Udpeget fra",
        "Tiltrådt",
        "Gælder fra",
        "Periode fra",
        "Mandat fra",
        "From",
        "From date",
        "Start date",
        "Starts on",
    ),
    ImportField.ENDS_ON: (
        "Til",
        "Til dato",
        "Slutdato",
        "Slut",
        "Slutter",
        "Udpeget til",
        "Fratrådt",
        "Gælder til",
        "Periode til",
        "Mandat til",
        "Udløber",
        "Udløb",
        "To",
        "To date",
        "Until",
        "End",
        "End date",
        "Ends on",
    ),
    **_CONTACT,
}
_ORGANIZATION: dict[ImportField, tuple[str, ...]] = {
    ImportField.NAME: (
        "Navn",
        "Organisation",
        "Organisationsnavn",
        "Organisationens navn",
        "Virksomhed",
        "Virksomhedsnavn",
        "Firma",
        "Firmanavn",
        "Forening",
        "Institution",
        "Medlem",
        "Name",
        "Organization",
        "Company",
        "Company name",
        "Member",
    ),
    ImportField.P_NUMBER: ("P-nr.", "P-nummer", "Produktionsenhed", "Produktionsenhedsnummer", "P number"),
    ImportField.EAN: ("EAN", "EAN-nr.", "EAN-nummer", "GLN", "GLN-nr.", "EAN number"),
    ImportField.ADDRESS: ("Adresse", "Vejnavn", "Vej", "Gade", "Gade og nr.", "Address", "Street"),
    ImportField.POSTAL_CODE: (
        "Postnr.",
        "Postnummer",
        "Post nr.",
        "Postal code",
        "Postcode",
        "Zip",
        "Zip code",
    ),
    ImportField.CITY: ("By", "Bynavn", "Postdistrikt", "City", "Town"),
    ImportField.WEBSITE: (
        "Hjemmeside",
        "Web",
        "Website",
        "Webside",
        "Webadresse",
        "Internet",
        "www",
        "URL",
        "Homepage",
    ),
    ImportField.MEMBER_FROM: (
        "Medlem fra",
        "Medlem siden",
        "Indmeldt",
        "Indmeldelsesdato",
        "Fra",
        "Fra dato",
        "Startdato",
        "Member from",
        "Member since",
        "From",
        "Start date",
    ),
    ImportField.MEMBER_TO: (
        "Medlem til",
        "Udmeldt",
        "Udmeldelsesdato",
        "Til",
        "Til dato",
        "Slutdato",
        "Member to",
        "Member until",
        "To",
        "End date",
    ),
    **_CONTACT,
}
_TABLES: Mapping[ImportKind, Mapping[ImportField, tuple[str, ...]]] = {
    ImportKind.REPRESENTATIVES: _PERSON,
    ImportKind.ORGANIZATIONS: _ORGANIZATION,
}
_ASIDE = re.compile(r"[(\[].*?[)\]]")


def plain(heading: str) -> str:
    """A heading without case, accents, blanks and punctuation: "Tlf. nr.:" and "TLF-NR" are one."""
    return "".join(search_words(heading))


@cache
def _meanings(kind: ImportKind) -> Mapping[str, tuple[ImportField, int]]:
    """What every plain heading means and how good a name for it that is (0 is best)."""
    return {
        plain(name): (field, rank)
        for field, names in _TABLES[kind].items()
        for rank, name in enumerate(names)
    }


def _meaning(heading: str, kind: ImportKind) -> tuple[ImportField, int] | None:
    """What a heading means; "Fra (dd-mm-åååå)" means what "Fra" does."""
    meanings = _meanings(kind)
    return meanings.get(plain(heading)) or meanings.get(plain(_ASIDE.sub("", heading)))


def columns(header: Sequence[str], kind: ImportKind) -> Mapping[ImportField, tuple[int, ...]]:
    """Where each field stands in a row: the positions of its columns, the best named first."""
    found: dict[ImportField, list[tuple[int, int]]] = {}
    for position, heading in enumerate(header):
        if meaning := _meaning(heading, kind):
            field, rank = meaning
            found.setdefault(field, []).append((rank, position))
    return {field: tuple(position for _, position in sorted(places)) for field, places in found.items()}


def recognised(cells: Sequence[str]) -> int:
    """How many cells are a heading in a list of either kind: what tells a header from a title above it."""
    return sum(any(_meaning(cell, kind) for kind in ImportKind) for cell in cells if len(cell) < 60)


def missing(header: Sequence[str], kind: ImportKind) -> str:
    """The Danish names of the columns a list of this kind cannot do without and lacks; empty when it has them.

    A list of the other kind lacks something too, so that people do not become organisations or the reverse: "Fornavn"
    is never in a list of organisations, and a list of people that knows member groups or CVR says for which
    organisation.
    """
    found, people = columns(header, kind), columns(header, ImportKind.REPRESENTATIVES)
    named = bool({ImportField.GIVEN_NAME, ImportField.FAMILY_NAME} & people.keys())
    if kind is ImportKind.ORGANIZATIONS:
        return "" if ImportField.NAME in found and not named else "Navn"
    if not named and ImportField.NAME not in found:
        return "Navn / Fornavn"
    of_organizations = {ImportField.CVR, ImportField.GROUP} & people.keys()
    if not named and of_organizations and ImportField.ORGANIZATION not in people:
        return "Fornavn"
    return ""
