"""What an import says of a file, in Danish and English: the same sentences in the window and on the command line."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.imports import (
    FieldChange,
    ImportField,
    ImportReport,
    Note,
    NoteCode,
    Outcome,
    RowReport,
)
from vaekst_desk.domain.vocabulary import Language, Role


class Words(NamedTuple):
    """One phrase in both languages; `{names}` are filled from a note's params."""

    danish: str
    english: str

    def of(self, language: Language) -> str:
        """The phrase in a language."""
        return self.english if language is Language.ENGLISH else self.danish


FIELDS: Mapping[ImportField, Words] = {
    ImportField.NAME: Words("Navn", "Name"),
    ImportField.GIVEN_NAME: Words("Fornavn", "Given name"),
    ImportField.FAMILY_NAME: Words("Efternavn", "Family name"),
    ImportField.TITLE: Words("Titel", "Title"),
    ImportField.ORGANIZATION: Words("Organisation", "Organisation"),
    ImportField.GROUP: Words("Medlemsgruppe", "Member group"),
    ImportField.CVR: Words("CVR-nr.", "CVR no."),
    ImportField.P_NUMBER: Words("P-nr.", "P no."),
    ImportField.EAN: Words("EAN-nr.", "EAN no."),
    ImportField.ADDRESS: Words("Adresse", "Address"),
    ImportField.POSTAL_CODE: Words("Postnr.", "Postal code"),
    ImportField.CITY: Words("By", "City"),
    ImportField.PHONE: Words("Telefon", "Phone"),
    ImportField.EMAIL: Words("E-mail", "E-mail"),
    ImportField.WEBSITE: Words("Hjemmeside", "Website"),
    ImportField.ROLE: Words("Rolle", "Role"),
    ImportField.STARTS_ON: Words("Fra", "From"),
    ImportField.ENDS_ON: Words("Til", "To"),
    ImportField.MEMBER_FROM: Words("Medlem fra", "Member from"),
    ImportField.MEMBER_TO: Words("Medlem til", "Member to"),
    ImportField.NOTE: Words("Note", "Note"),
    ImportField.MANDATE: Words("Mandat", "Mandate"),
    ImportField.ALTERNATE_FOR: Words("Suppleant for", "Alternate for"),
}
OUTCOMES: Mapping[Outcome, Words] = {
    Outcome.ADDED: Words("ny", "new"),
    Outcome.CHANGED: Words("rettet", "changed"),
    Outcome.UNCHANGED: Words("uændret", "unchanged"),
    Outcome.SKIPPED: Words("sprunget over", "skipped"),
}
_SEVERAL: Mapping[Outcome, Words] = {
    Outcome.ADDED: Words("nye", "new"),
    Outcome.CHANGED: Words("rettede", "changed"),
    Outcome.UNCHANGED: Words("uændrede", "unchanged"),
    Outcome.SKIPPED: Words("sprunget over", "skipped"),
}
NOTES: Mapping[NoteCode, Words] = {
    NoteCode.NO_NAME: Words("intet brugbart navn: »{text}«", "no usable name: “{text}”"),
    NoteCode.IN_BIN: Words(
        "{name} ligger i papirkurven; gendan fra papirkurven, og importér igen",
        "{name} is in the bin; restore it there and import again",
    ),
    NoteCode.SEVERAL_PERSONS: Words(
        "flere hedder {name} ({organization}), og rækken siger ikke hvem; intet er ændret",
        "several are called {name} ({organization}) and the row does not say who; nothing was changed",
    ),
    NoteCode.SHORT_ROW: Words(
        "rækken har kun {cells} af {columns} felter; resten er tom",
        "the row has only {cells} of {columns} cells; the rest is empty",
    ),
    NoteCode.EXTRA_CELLS: Words(
        "»{text}« står uden for kolonnerne; gemt i noten",
        "“{text}” stands outside the columns; kept in the note",
    ),
    NoteCode.LOOSE_QUOTE: Words(
        "et anførselstegn, der ikke bliver lukket, er taget som et tegn i teksten",
        "a quotation mark that is not closed was taken as a letter",
    ),
    NoteCode.FOREIGN_LETTERS: Words(
        "enkelte bogstaver er skrevet på en anden måde end resten af filen; se dem efter",
        "some letters are written in another way than the rest of the file; look them over",
    ),
    NoteCode.JOINED_ROWS: Words(
        "{field} fylder flere linjer og kan være flere rækker, der er løbet sammen; se efter anførselstegn i filen",
        "{field} takes several lines and may be several rows run together; look for quotation marks in the file",
    ),
    NoteCode.SECOND_VALUE: Words(
        "{field}: også »{text}«; gemt i noten", "{field}: also “{text}”; kept in the note"
    ),
    NoteCode.FORMULA: Words(
        "{field} ligner en formel: »{text}«; gemt som tekst",
        "{field} looks like a formula: “{text}”; kept as text",
    ),
    NoteCode.NAME_TOO_LONG: Words(
        "teksten i {field} er for lang og er afkortet; det hele står i noten",
        "the text of {field} is too long and was cut; the whole is in the note",
    ),
    NoteCode.ONLY_ONE_NAME: Words("kun ét navn: »{text}«", "only one name: “{text}”"),
    NoteCode.BAD_EMAIL: Words(
        "»{text}« er ikke en e-mailadresse; gemt i noten",
        "“{text}” is not an e-mail address; kept in the note",
    ),
    NoteCode.BAD_PHONE: Words(
        "»{text}« er ikke et telefonnummer; gemt i noten", "“{text}” is not a phone number; kept in the note"
    ),
    NoteCode.BAD_DATE: Words(
        "{field}: »{text}« er ikke en dato med år; gemt i noten",
        "{field}: “{text}” is not a date with its year; kept in the note",
    ),
    NoteCode.BAD_CVR: Words(
        "»{text}« er ikke et CVR-nummer på otte cifre; gemt i noten",
        "“{text}” is not a CVR number of eight digits; kept in the note",
    ),
    NoteCode.BAD_P_NUMBER: Words(
        "»{text}« er ikke et P-nummer på ti cifre; gemt i noten",
        "“{text}” is not a P number of ten digits; kept in the note",
    ),
    NoteCode.BAD_EAN: Words(
        "»{text}« er ikke et EAN-nummer; gemt i noten", "“{text}” is not an EAN number; kept in the note"
    ),
    NoteCode.UNKNOWN_ROLE: Words(
        "ukendt rolle »{text}«: sat til medlem; ordet er gemt i noten",
        "unknown role “{text}”: taken as member; the word is kept in the note",
    ),
    NoteCode.UNKNOWN_GROUP: Words(
        "ukendt medlemsgruppe »{text}«; gemt i noten", "unknown member group “{text}”; kept in the note"
    ),
    NoteCode.GROUP_DIFFERS: Words(
        "{name} er i medlemsgruppen {known} i registeret; »{text}« er gemt i noten",
        "{name} is in the member group {known} in the register; “{text}” is kept in the note",
    ),
    NoteCode.WITHOUT_ORGANIZATION: Words(
        "{field} »{text}« hører ikke til en organisation, der kendes; gemt i noten",
        "{field} “{text}” belongs to no organisation that is known; kept in the note",
    ),
    NoteCode.DOUBTFUL_CVR: Words(
        "CVR-nr. {text} består ikke kontrollen; gemt alligevel",
        "CVR no. {text} fails the check; stored all the same",
    ),
    NoteCode.DOUBTFUL_POSTAL_CODE: Words(
        "»{text}« er ikke et dansk postnummer; gemt alligevel",
        "“{text}” is not a Danish postal code; stored all the same",
    ),
    NoteCode.YEAR_ONLY: Words(
        "{field}: kun årstallet {text}; sat til årets første eller sidste dag",
        "{field}: only the year {text}; taken as its first or last day",
    ),
    NoteCode.DATES_SWAPPED: Words(
        "Fra {start} ligger efter Til {end}; byttet om", "From {start} is after To {end}; swapped"
    ),
    NoteCode.FAR_START: Words(
        "{field} {text} ligger mere end et år fremme", "{field} {text} is more than a year ahead"
    ),
    NoteCode.PERIOD_CONFLICT: Words(
        "{field} {text} passer ikke med {known} i registeret; gemt i noten",
        "{field} {text} does not go with {known} in the register; kept in the note",
    ),
    NoteCode.START_DIFFERS: Words(
        "mandatet begynder {known} i registeret; »{text}« er gemt i noten, og mandatet er ikke ændret",
        "the mandate starts {known} in the register; “{text}” is kept in the note and the mandate was not changed",
    ),
    NoteCode.NAME_DIFFERS: Words(
        "»{text}« hedder »{known}« i registeret; navnet er ikke ændret",
        "“{text}” is called “{known}” in the register; the name was not changed",
    ),
    NoteCode.EMAIL_SHARED: Words(
        "har samme e-mail som {name}; taget som to personer",
        "has the same e-mail as {name}; taken as two people",
    ),
    NoteCode.EMAIL_DIFFERS: Words(
        "taget som den {name}, der har {known} i registeret",
        "taken as the {name} who has {known} in the register",
    ),
    NoteCode.SAME_NAME: Words(
        "der er allerede en, der hedder {name} ({organization}); taget som to",
        "there is already a {name} ({organization}); taken as two",
    ),
    NoteCode.MATCHED_BY_NAME: Words(
        "taget som den {name}, der stod i registeret uden mandat",
        "taken as the {name} who was in the register without a mandate",
    ),
    NoteCode.NEAR_PERSON: Words(
        "ligner {name} ({organization}); taget som to", "looks like {name} ({organization}); taken as two"
    ),
    NoteCode.UNKNOWN_ORGANIZATION: Words(
        "organisationen »{name}« er ukendt; oprettet uden medlemsgruppe",
        "the organisation “{name}” is unknown; added without a member group",
    ),
    NoteCode.UNKNOWN_ORGANIZATION_IN_GROUP: Words(
        "organisationen »{name}« er ukendt; oprettet i medlemsgruppen {group}",
        "the organisation “{name}” is unknown; added to the member group {group}",
    ),
    NoteCode.NEAR_ORGANIZATION: Words(
        "organisationen »{name}« er oprettet, men ligner »{known}«",
        "the organisation “{name}” was added but looks like “{known}”",
    ),
    NoteCode.SEVERAL_ORGANIZATIONS: Words(
        "flere organisationer hedder »{name}«; den første er brugt",
        "several organisations are called “{name}”; the first was used",
    ),
    NoteCode.SAME_NAME_OTHER_CVR: Words(
        "»{name}« findes med CVR-nr. {known}; taget som to",
        "“{name}” exists with CVR no. {known}; taken as two",
    ),
    NoteCode.ORGANIZATION_IN_BIN: Words(
        "organisationen »{name}« ligger i papirkurven", "the organisation “{name}” is in the bin"
    ),
    NoteCode.NO_MANDATE: Words(
        "ingen organisation: personen har intet mandat", "no organisation: the person has no mandate"
    ),
    NoteCode.PERSONAL_MANDATE: Words(
        "ingen organisation: taget som personligt udpeget", "no organisation: taken as personally appointed"
    ),
    NoteCode.OTHER_MANDATE: Words(
        "har også et mandat i perioden: {role}, {organization}",
        "also holds a mandate in the period: {role}, {organization}",
    ),
    NoteCode.MANDATE_ENDED: Words(
        "mandatet sluttede {end} i registeret, og filen har ingen datoer; intet nyt er givet",
        "the mandate ended {end} in the register and the file has no dates; no new one was given",
    ),
    NoteCode.ALTERNATE_FOR_WHOM: Words(
        "kan være suppleant for flere: {names}; vælg selv",
        "may be alternate for several: {names}; choose yourself",
    ),
    NoteCode.ALTERNATE_FOR_NOBODY: Words(
        "{organization} har intet medlem i perioden at være suppleant for",
        "{organization} has no member in the period to be alternate for",
    ),
}


def note_sentence(note: Note, language: Language) -> str:
    """A doubt as a sentence."""
    params = dict(note.params)
    if "field" in params:
        params["field"] = FIELDS[ImportField(params["field"])].of(language)
    if "role" in params:
        params["role"] = wording(language).role_names[Role(params["role"])].lower()
    return NOTES[note.code].of(language).format_map(params)


def change_sentence(change: FieldChange, language: Language) -> str:
    """A change as "Titel: Direktør → Adm. direktør"."""
    before, after = (_shown(change.field, value, language) for value in (change.before, change.after))
    return f"{FIELDS[change.field].of(language)}: {before or '–'} → {after or '–'}"


def _shown(field: ImportField, value: str, language: Language) -> str:
    if field is ImportField.ROLE and value:
        return wording(language).role_names[Role(value)].lower()
    return " / ".join(value.splitlines())


def row_sentence(row: RowReport, language: Language) -> str:
    """A row as "linje 22: Bodil Jensen (ny) – …; …", the same before and after it is applied."""
    said = [change_sentence(change, language) for change in row.changes]
    said += [note_sentence(note, language) for note in row.notes]
    line = Words("linje", "line").of(language)
    head = " ".join(
        part for part in (f"{line} {row.line}:", row.name, f"({OUTCOMES[row.outcome].of(language)})") if part
    )
    return f"{head} – {'; '.join(said)}" if said else head


def lines(report: ImportReport, language: Language) -> Iterator[str]:
    """Every row that does something or is doubted, one sentence each, then the columns nothing was taken from."""
    for row in report.rows:
        if row.notes or row.outcome is not Outcome.UNCHANGED:
            yield row_sentence(row, language)
    if report.unread_columns:
        unread = Words("Kolonner, der ikke er læst: {names}", "Columns not read: {names}").of(language)
        yield unread.format(names=", ".join(report.unread_columns))


def counted_outcome(outcome: Outcome, count: int, language: Language) -> str:
    """How many rows came to something: "1 ny", "41 nye"."""
    return _counted(count, OUTCOMES[outcome], _SEVERAL[outcome], language)


def summary(report: ImportReport, language: Language, *, dry_run: bool) -> str:
    """The whole import in one line: "43 rækker: 40 oprettet, 1 rettet, …; 4 med bemærkninger, 1 tom"."""
    counts = report.counts
    numbers = {
        "rows": _counted(len(report.rows), Words("række", "row"), Words("rækker", "rows"), language),
        "empty": _counted(report.empty_rows, Words("tom", "empty"), Words("tomme", "empty"), language),
        "unchanged": _counted(
            counts[Outcome.UNCHANGED],
            Words("uændret", "unchanged"),
            Words("uændrede", "unchanged"),
            language,
        ),
        "doubted": len(report.doubted),
        **{outcome.value: counts[outcome] for outcome in (Outcome.ADDED, Outcome.CHANGED, Outcome.SKIPPED)},
    }
    return (_PLANNED if dry_run else _TAKEN).of(language).format_map(numbers)


_PLANNED = Words(
    "Prøve, intet er gemt. {rows}: {added} ville blive oprettet, {changed} rettet, {unchanged}, "
    "{skipped} sprunget over; {doubted} med bemærkninger, {empty}",
    "Dry run, nothing was saved. {rows}: {added} would be added, {changed} changed, {unchanged}, {skipped} skipped; "
    "{doubted} with remarks, {empty}",
)
_TAKEN = Words(
    "{rows}: {added} oprettet, {changed} rettet, {unchanged}, {skipped} sprunget over; "
    "{doubted} med bemærkninger, {empty}",
    "{rows}: {added} added, {changed} changed, {unchanged}, {skipped} skipped; {doubted} with remarks, {empty}",
)


def _counted(count: int, one: Words, many: Words, language: Language) -> str:
    return f"{count} {(one if count == 1 else many).of(language)}"
