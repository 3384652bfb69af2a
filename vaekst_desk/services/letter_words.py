"""What the letters about a meeting say, in Danish and English."""

from collections.abc import Mapping
from dataclasses import dataclass

from vaekst_desk.domain.calls import LetterKind
from vaekst_desk.domain.vocabulary import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One kind of letter: its file's name, its subject, how it opens and what it asks for at its end."""

    file: str
    subject: str
    opening: str
    ending: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """The phrases of one language; those with ``{…}`` are templates for ``str.format``.

    `draft_minutes` takes the place of the letter MINUTES until they are adopted.
    """

    letters: Mapping[LetterKind, Letter]
    draft_minutes: Letter
    comments_by: str
    greeting: str
    greeting_all: str
    time: str
    place: str
    online: str
    agenda: str
    closing: str


_DANISH = LetterWords(
    letters={
        LetterKind.CALL: Letter(
            file="Indkaldelse",
            subject="Indkaldelse: {title} {when}",
            opening="Hermed indkaldelse til møde i {body}.",
            ending="Dagsordenen med bilag er vedhæftet som PDF. Åbn den vedhæftede fil møde.ics for at lægge mødet i "
            "kalenderen.\n\nSvar venligst på denne mail, om du kommer. Er du forhindret, så skriv også gerne, om din "
            "suppleant kommer i stedet.",
        ),
        LetterKind.UPDATE: Letter(
            file="Ændring",
            subject="Ændring: {title} {when}",
            opening="Der er ændringer til mødet i {body}. Her er de oplysninger, der gælder nu.",
            ending="Den opdaterede dagsorden med bilag er vedhæftet som PDF. Åbn den vedhæftede fil møde.ics for at "
            "rette mødet i kalenderen.\n\nSvar venligst på denne mail, hvis ændringen betyder, at du ikke kan komme.",
        ),
        LetterKind.CANCEL: Letter(
            file="Aflysning",
            subject="Aflysning: {title} {when}",
            opening="Mødet i {body} er desværre aflyst.",
            ending="Åbn den vedhæftede fil møde.ics for at fjerne mødet fra kalenderen.",
        ),
        LetterKind.REMINDER: Letter(
            file="Påmindelse",
            subject="Påmindelse om svar: {title} {when}",
            opening="Vi har endnu ikke hørt, om du kommer til mødet i {body}.",
            ending="Svar venligst på denne mail – også hvis du er forhindret, eller din suppleant kommer i stedet. "
            "Dagsordenen med bilag er vedhæftet igen.",
        ),
        LetterKind.MINUTES: Letter(
            file="Referat",
            subject="Referat: {title} {when}",
            opening="Hermed det godkendte referat af mødet i {body}.",
            ending="Referatet er vedhæftet som PDF.",
        ),
    },
    draft_minutes=Letter(
        file="Udkast til referat",
        subject="Udkast til referat: {title} {when}",
        opening="Hermed udkast til referat af mødet i {body}.",
        ending="Udkastet er vedhæftet som PDF.",
    ),
    comments_by="Har du bemærkninger, så send dem senest {date}.",
    greeting="Kære {name}",
    greeting_all="Kære alle",
    time="Tid: {time}",
    place="Sted: {place}",
    online="Online: {url}",
    agenda="Dagsorden:",
    closing="Venlig hilsen",
)
_ENGLISH = LetterWords(
    letters={
        LetterKind.CALL: Letter(
            file="Notice",
            subject="Notice of meeting: {title} {when}",
            opening="You are invited to a meeting of {body}.",
            ending="The agenda with annexes is attached as a PDF. Open the attached file møde.ics to put the meeting in "
            "your calendar.\n\nPlease reply to this e-mail to say whether you are coming. If you cannot come, please "
            "also say whether your alternate will come instead.",
        ),
        LetterKind.UPDATE: Letter(
            file="Change",
            subject="Change: {title} {when}",
            opening="There are changes to the meeting of {body}. This is what applies now.",
            ending="The updated agenda with annexes is attached as a PDF. Open the attached file møde.ics to change the "
            "meeting in your calendar.\n\nPlease reply to this e-mail if the change means that you cannot come.",
        ),
        LetterKind.CANCEL: Letter(
            file="Cancellation",
            subject="Cancelled: {title} {when}",
            opening="Unfortunately, the meeting of {body} has been cancelled.",
            ending="Open the attached file møde.ics to remove the meeting from your calendar.",
        ),
        LetterKind.REMINDER: Letter(
            file="Reminder",
            subject="Please reply: {title} {when}",
            opening="We have not yet heard whether you are coming to the meeting of {body}.",
            ending="Please reply to this e-mail, also if you cannot come or your alternate will come instead. "
            "The agenda with annexes is attached again.",
        ),
        LetterKind.MINUTES: Letter(
            file="Minutes",
            subject="Minutes: {title} {when}",
            opening="Here are the adopted minutes of the meeting of {body}.",
            ending="The minutes are attached as a PDF.",
        ),
    },
    draft_minutes=Letter(
        file="Draft minutes",
        subject="Draft minutes: {title} {when}",
        opening="Here is a draft of the minutes of the meeting of {body}.",
        ending="The draft is attached as a PDF.",
    ),
    comments_by="If you have any comments, please send them by {date}.",
    greeting="Dear {name}",
    greeting_all="Dear all",
    time="Time: {time}",
    place="Place: {place}",
    online="Online: {url}",
    agenda="Agenda:",
    closing="Kind regards",
)
_WORDS: Mapping[Language, LetterWords] = {Language.DANISH: _DANISH, Language.ENGLISH: _ENGLISH}


def letter_words(language: Language) -> LetterWords:
    """The phrases of `language`."""
    return _WORDS[language]
