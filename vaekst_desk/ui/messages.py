"""Sentences for errors and history steps, Danish and English, for the window and the command line. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, FileReason, InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in both languages, with `{names}` for what fills it."""

    danish: str
    english: str

    def filled(self, language: Language, params: Mapping[str, str]) -> str:
        """The sentence with its params; a missing one shows as nothing."""
        template = self.english if language is Language.ENGLISH else self.danish
        return template.format_map(_Blank(params))


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


ERRORS: Mapping[ErrorCode, Sentence] = {
    ErrorCode.REGISTER_MISSING: Sentence(
        "Registeret »{path}« findes ikke.", "The register “{path}” does not exist."
    ),
    ErrorCode.REGISTER_EXISTS: Sentence(
        "Der ligger allerede en fil, der hedder »{path}«. Vælg et andet navn.",
        "A file called “{path}” is already there. Choose another name.",
    ),
    ErrorCode.REGISTER_FOREIGN: Sentence(
        "»{path}« er ikke et register fra Vækst Desk. Filen er ikke rørt.",
        "“{path}” is not a Vækst Desk register. The file has not been touched.",
    ),
    ErrorCode.REGISTER_NEWER: Sentence(
        "»{path}« er lavet med en nyere udgave af Vækst Desk (version {version}; denne kender {known}). "
        "Opdatér programmet. Filen er ikke rørt.",
        "“{path}” was made by a newer Vækst Desk (version {version}; this one knows {known}). "
        "Update the program. The file has not been touched.",
    ),
    ErrorCode.REGISTER_DAMAGED: Sentence(
        "»{path}« er beskadiget og kan ikke læses. Brug en sikkerhedskopi. Filen er ikke rørt.",
        "“{path}” is damaged and cannot be read. Use a backup. The file has not been touched.",
    ),
    ErrorCode.REGISTER_READ_ONLY: Sentence(
        "»{path}« er skrivebeskyttet. Den kan åbnes til læsning, men ikke ændres.",
        "“{path}” is write-protected. It can be opened for reading but not changed.",
    ),
    ErrorCode.REGISTER_LOCKED: Sentence(
        "»{path}« er allerede åben hos {who} på {computer} (siden {since}). Den kan åbnes til læsning.",
        "“{path}” is already open by {who} on {computer} (since {since}). It can be opened for reading.",
    ),
    ErrorCode.REGISTER_FOLDER: Sentence(
        "»{path}« kan ikke oprettes dér. Vælg en mappe, du må skrive i.",
        "“{path}” cannot be made there. Choose a folder you may write in.",
    ),
    ErrorCode.REGISTER_OLDER: Sentence(
        "»{path}« er fra en ældre udgave af Vækst Desk. Åbn den én gang i programmet, så den bliver opdateret.",
        "“{path}” is from an older Vækst Desk. Open it once in the program to bring it up to date.",
    ),
    ErrorCode.REGISTER_BUSY: Sentence(
        "»{path}« er optaget af et andet program. Prøv igen om lidt.",
        "“{path}” is being used by another program. Try again in a moment.",
    ),
    ErrorCode.REGISTER_UNREADABLE: Sentence(
        "»{path}« kan ikke læses, hvor den ligger. Kopiér den til en mappe, du må skrive i. Filen er ikke rørt.",
        "“{path}” cannot be read where it is. Copy it to a folder you may write in. The file has not been touched.",
    ),
    ErrorCode.DISK_READING: Sentence(
        "Disken er fuld eller svarer ikke, så »{path}« kan ikke læses lige nu. Det, der var gemt, er uskadt.",
        "The disk is full or does not answer, so “{path}” cannot be read now. What was saved is unharmed.",
    ),
    ErrorCode.DISK: Sentence(
        "Disken er fuld eller svarer ikke. Ændringen er ikke gemt; det, der var gemt, er uskadt.",
        "The disk is full or does not answer. The change was not saved; what was saved is unharmed.",
    ),
    ErrorCode.NOTHING_TO_UNDO: Sentence("Der er ikke noget at fortryde.", "There is nothing to undo."),
    ErrorCode.NOTHING_TO_REDO: Sentence("Der er ikke noget at gentage.", "There is nothing to redo."),
    ErrorCode.UNDO_CONFLICT: Sentence(
        "Det kan ikke fortrydes, fordi noget af det er ændret siden.",
        "That cannot be undone because some of it has changed since.",
    ),
    ErrorCode.REQUIRED: Sentence("Skal udfyldes.", "Must be filled in."),
    ErrorCode.TOO_LONG: Sentence(
        "For langt: {length} tegn, højst {limit}.", "Too long: {length} characters, at most {limit}."
    ),
    ErrorCode.NOT_A_DATE: Sentence(
        "»{text}« er ikke en dato. Skriv fx 24-11-2026, 24/11 eller »i morgen«.",
        "“{text}” is not a date. Write 24-11-2026, 24/11 or “tomorrow”.",
    ),
    ErrorCode.NOT_A_TIME: Sentence(
        "»{text}« er ikke et klokkeslæt. Skriv fx 8.00 eller 0830.",
        "“{text}” is not a time of day. Write 8.00 or 0830.",
    ),
    ErrorCode.NOT_A_NUMBER: Sentence("»{text}« er ikke et tal.", "“{text}” is not a number."),
    ErrorCode.ENDS_BEFORE_START: Sentence(
        "Slutter {end}, før det begynder {start}.", "Ends {end}, before it starts {start}."
    ),
    ErrorCode.NONEXISTENT_TIME: Sentence(
        "Kl. {time} findes ikke den {date}: uret stilles frem.",
        "{time} does not exist on {date}: the clocks go forward.",
    ),
    ErrorCode.BAD_EMAIL: Sentence("»{text}« er ikke en e-mailadresse.", "“{text}” is not an e-mail address."),
    ErrorCode.BAD_PHONE: Sentence("»{text}« er ikke et telefonnummer.", "“{text}” is not a phone number."),
    ErrorCode.BAD_EAN: Sentence(
        "»{text}« er ikke et EAN-nummer: 13 cifre, hvor det sidste er kontrolciffer.",
        "“{text}” is not an EAN number: 13 digits, the last a check digit.",
    ),
    ErrorCode.ALREADY_INVITED: Sentence("{name} er allerede inviteret.", "{name} is already invited."),
    ErrorCode.ALREADY_PARTY: Sentence("{name} er allerede part.", "{name} is already a party."),
    ErrorCode.ALREADY_STANDS_IN: Sentence(
        "{name} har allerede en suppleant til mødet.", "{name} already has an alternate at the meeting."
    ),
    ErrorCode.LEFT_BEFORE_ARRIVED: Sentence(
        "Klokken {left} er før klokken {arrived}.", "{left} is before {arrived}."
    ),
    ErrorCode.MEETING_CLOSED: Sentence(
        "Mødet er lukket, og referatet er låst. Genåbn mødet for at rette.",
        "The meeting is closed and its minutes are frozen. Reopen it to make changes.",
    ),
    ErrorCode.MEETING_CANCELLED: Sentence("Mødet er aflyst.", "The meeting is cancelled."),
    ErrorCode.NOT_HELD: Sentence(
        "Mødet skal være holdt, før referatet kan godkendes.",
        "The meeting must have been held before its minutes can be adopted.",
    ),
    ErrorCode.NOT_ADOPTED: Sentence(
        "Referatet skal være godkendt, før mødet kan lukkes.",
        "The minutes must be adopted before the meeting can be closed.",
    ),
    ErrorCode.BODY_IN_USE: Sentence(
        "{name} har møder eller mandater og kan ikke slettes.",
        "{name} has meetings or mandates and cannot be deleted.",
    ),
    ErrorCode.NO_ADDRESS: Sentence(
        "Ingen af modtagerne har en e-mailadresse.", "None of the recipients has an e-mail address."
    ),
    ErrorCode.NO_SENDER: Sentence(
        "Alliancen har ingen e-mailadresse. Skriv den under Filer → Om alliancen.",
        "The alliance has no e-mail address. Enter it under File → About the alliance.",
    ),
    ErrorCode.ANNEX_BROKEN: Sentence(
        "»{name}« er beskadiget og kan ikke læses.", "“{name}” is damaged and cannot be read."
    ),
    ErrorCode.ANNEX_PASSWORD: Sentence(
        "»{name}« er beskyttet med en adgangskode. Gem en kopi uden adgangskode og tilføj den.",
        "“{name}” is protected by a password. Save a copy without the password and add that.",
    ),
    ErrorCode.ANNEX_TOO_LARGE: Sentence(
        "»{name}« fylder {size} MB. Et bilag kan højst fylde {limit} MB.",
        "“{name}” is {size} MB. An annex can be {limit} MB at most.",
    ),
    ErrorCode.NOT_FOUND: Sentence("»{what}« findes ikke i registeret.", "“{what}” is not in the register."),
    ErrorCode.FILE_MISSING: Sentence("Filen »{path}« findes ikke.", "The file “{path}” does not exist."),
    ErrorCode.FILE_UNREADABLE: Sentence(
        "Filen »{path}« kan ikke læses: {reason}.", "The file “{path}” cannot be read: {reason}."
    ),
    ErrorCode.FILE_FORMAT: Sentence(
        "»{path}« har et format, der ikke kan bruges her. Brug {expected}.",
        "“{path}” has a format that cannot be used here. Use {expected}.",
    ),
    ErrorCode.FILE_COLUMNS: Sentence(
        "»{path}« mangler kolonnen {missing}. Fundet: {found}.",
        "“{path}” lacks the column {missing}. Found: {found}.",
    ),
    ErrorCode.FILE_EMPTY: Sentence("»{path}« er tom.", "“{path}” is empty."),
    ErrorCode.FILE_UNWRITABLE: Sentence(
        "»{path}« kan ikke skrives: {reason}.", "“{path}” cannot be written: {reason}."
    ),
    ErrorCode.FILE_IN_USE: Sentence(
        "»{path}« er åben i et andet program, fx Excel. Luk den dér, og prøv igen.",
        "“{path}” is open in another program, such as Excel. Close it there and try again.",
    ),
    ErrorCode.CANCELLED: Sentence("Afbrudt. Intet er ændret.", "Cancelled. Nothing was changed."),
}

FILE_REASONS: Mapping[str, Sentence] = {
    FileReason.NO_RIGHTS: Sentence("du har ikke lov til det dér", "you are not allowed to there"),
    FileReason.NO_FOLDER: Sentence("mappen findes ikke", "the folder does not exist"),
    FileReason.IS_FOLDER: Sentence("det er en mappe", "it is a folder"),
    FileReason.NO_SPACE: Sentence("disken er fuld", "the disk is full"),
    FileReason.NAME_TOO_LONG: Sentence("navnet er for langt", "the name is too long"),
    FileReason.PASSWORD: Sentence("den er beskyttet med adgangskode", "it is protected by a password"),
    FileReason.OTHER: Sentence("systemet afviser det", "the system refuses"),
}
"""What fills `{reason}`; any other text is shown as it is."""

STEPS: Mapping[StepCode, Sentence] = {
    StepCode.ORGANIZATION_ADD: Sentence("{name} oprettet", "{name} added"),
    StepCode.ORGANIZATION_EDIT: Sentence("{name} rettet", "{name} changed"),
    StepCode.ORGANIZATION_BIN: Sentence("{name} flyttet til papirkurven", "{name} moved to the bin"),
    StepCode.ORGANIZATION_RESTORE: Sentence(
        "{name} gendannet fra papirkurven", "{name} restored from the bin"
    ),
    StepCode.REPRESENTATIVE_ADD: Sentence("{name} oprettet", "{name} added"),
    StepCode.REPRESENTATIVE_EDIT: Sentence("{name} rettet", "{name} changed"),
    StepCode.REPRESENTATIVE_BIN: Sentence("{name} flyttet til papirkurven", "{name} moved to the bin"),
    StepCode.REPRESENTATIVE_RESTORE: Sentence(
        "{name} gendannet fra papirkurven", "{name} restored from the bin"
    ),
    StepCode.MANDATE_ADD: Sentence("Mandat givet til {name}", "Mandate given to {name}"),
    StepCode.MANDATE_EDIT: Sentence("Mandat rettet for {name}", "Mandate of {name} changed"),
    StepCode.MANDATE_REMOVE: Sentence("Mandat fjernet fra {name}", "Mandate of {name} removed"),
    StepCode.MEETING_ADD: Sentence("{name} oprettet", "{name} added"),
    StepCode.MEETING_EDIT: Sentence("{name} rettet", "{name} changed"),
    StepCode.MEETING_BIN: Sentence("{name} flyttet til papirkurven", "{name} moved to the bin"),
    StepCode.MEETING_RESTORE: Sentence("{name} gendannet fra papirkurven", "{name} restored from the bin"),
    StepCode.MEETINGS_PLAN: Sentence("{name} planlagt", "{name} planned"),
    StepCode.MEETING_CALL: Sentence("Der er indkaldt til {name}", "{name} called"),
    StepCode.MEETING_CANCEL: Sentence("{name} aflyst", "{name} cancelled"),
    StepCode.MEETING_ADOPT: Sentence("Referat godkendt: {name}", "Minutes adopted: {name}"),
    StepCode.MEETING_CLOSE: Sentence("{name} lukket", "{name} closed"),
    StepCode.MEETING_REOPEN: Sentence("{name} genåbnet", "{name} reopened"),
    StepCode.ATTENDANCE_EDIT: Sentence("Deltagere rettet: {name}", "Attendees changed: {name}"),
    StepCode.PRESENCE_SET: Sentence("{name}: {what}", "{name}: {what}"),
    StepCode.AGENDA_EDIT: Sentence("Dagsorden rettet: {name}", "Agenda changed: {name}"),
    StepCode.AGENDA_TEMPLATE: Sentence("Skabelon gemt for {name}", "Template saved for {name}"),
    StepCode.ANNEX_ADD: Sentence("Bilag tilføjet: {name}", "Annex added: {name}"),
    StepCode.ANNEX_EDIT: Sentence("Bilag rettet: {name}", "Annex changed: {name}"),
    StepCode.ANNEX_REMOVE: Sentence("Bilag fjernet: {name}", "Annex removed: {name}"),
    StepCode.MINUTES_EDIT: Sentence("Referat rettet: {name}", "Minutes changed: {name}"),
    StepCode.DECISION_EDIT: Sentence("Beslutning rettet: {name}", "Decision changed: {name}"),
    StepCode.DECISION_REMOVE: Sentence("Beslutning slettet: {name}", "Decision deleted: {name}"),
    StepCode.BODY_EDIT: Sentence("{name} rettet", "{name} changed"),
    StepCode.BODY_REMOVE: Sentence("{name} slettet", "{name} deleted"),
    StepCode.AGREEMENT_ADD: Sentence("{name} oprettet", "{name} added"),
    StepCode.AGREEMENT_EDIT: Sentence("{name} rettet", "{name} changed"),
    StepCode.AGREEMENT_BIN: Sentence("{name} flyttet til papirkurven", "{name} moved to the bin"),
    StepCode.AGREEMENT_RESTORE: Sentence("{name} gendannet fra papirkurven", "{name} restored from the bin"),
    StepCode.SIGNATURE_EDIT: Sentence("Underskrift rettet: {name}", "Signature changed: {name}"),
    StepCode.TASK_ADD: Sentence("Opgave tilføjet: {name}", "Task added: {name}"),
    StepCode.TASK_EDIT: Sentence("Opgave rettet: {name}", "Task changed: {name}"),
    StepCode.TASK_DONE: Sentence("Opgave udført: {name}", "Task done: {name}"),
    StepCode.TASK_REMOVE: Sentence("Opgave slettet: {name}", "Task deleted: {name}"),
    StepCode.SETTINGS_EDIT: Sentence("Oplysninger om alliancen rettet", "Facts about the alliance changed"),
    StepCode.IMPORT_ORGANIZATIONS: Sentence("{name} importeret", "{name} imported"),
    StepCode.IMPORT_REPRESENTATIVES: Sentence("{name} importeret", "{name} imported"),
    StepCode.TARGET_EDIT: Sentence("{name} rettet", "{name} changed"),
    StepCode.OTHER: Sentence("Ændring", "Change"),
    StepCode.REGISTER_CREATE: Sentence("Registeret oprettet", "Register created"),
}

UNDONE = Sentence("Fortrudt: {step}", "Undone: {step}")

COUNTED: Mapping[str, tuple[Sentence, Sentence]] = {
    "organization": (
        Sentence("1 organisation", "1 organisation"),
        Sentence("{count} organisationer", "{count} organisations"),
    ),
    "representative": (
        Sentence("1 repræsentant", "1 representative"),
        Sentence("{count} repræsentanter", "{count} representatives"),
    ),
    "person": (Sentence("1 person", "1 person"), Sentence("{count} personer", "{count} persons")),
    "meeting": (Sentence("1 møde", "1 meeting"), Sentence("{count} møder", "{count} meetings")),
    "task": (Sentence("1 opgave", "1 task"), Sentence("{count} opgaver", "{count} tasks")),
    "annex": (Sentence("1 bilag", "1 annex"), Sentence("{count} bilag", "{count} annexes")),
    "decision": (
        Sentence("1 beslutning", "1 decision"),
        Sentence("{count} beslutninger", "{count} decisions"),
    ),
    "agreement": (Sentence("1 aftale", "1 agreement"), Sentence("{count} aftaler", "{count} agreements")),
    "signature": (
        Sentence("1 underskrift", "1 signature"),
        Sentence("{count} underskrifter", "{count} signatures"),
    ),
    "attendee": (Sentence("1 deltager", "1 attendee"), Sentence("{count} deltagere", "{count} attendees")),
}
"""How many of a noun: for one, for any other number."""


def counted(noun: str, count: int, language: Language) -> str:
    """A number and its noun: "3 møder", "1 møde"."""
    one, many = COUNTED[noun]
    return (one if count == 1 else many).filled(language, {"count": str(count)})


def error_sentence(error: UserError | InvalidFields, language: Language) -> str:
    """What went wrong, in one line."""
    if isinstance(error, InvalidFields):
        return " ".join(f"{each.field}: {error_sentence(each, language)}" for each in error.errors)
    params = dict(error.params)
    if reason := FILE_REASONS.get(params.get("reason", "")):
        params["reason"] = reason.filled(language, {})
    return ERRORS[error.code].filled(language, params)


def step_sentence(label: Label, language: Language, *, undone: bool = False) -> str:
    """What a step did, in one short sentence; a label with a `noun` and a `count` of several names these instead."""
    params = dict(label.params)
    count = int(params.get("count") or 1)
    if "noun" in params and (count != 1 or "name" not in params):
        params["name"] = counted(params["noun"], count, language)
    sentence = STEPS[label.code].filled(language, params)
    return UNDONE.filled(language, {"step": sentence}) if undone else sentence
