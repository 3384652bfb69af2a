"""Name badges on a sheet of labels."""

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import meeting_title, nobody, sheet, standing
from vaekst_desk.documents.kit.style import MM
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.papers import BadgesPaper, LabelOptions


def compose(paper: BadgesPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The badges' sheet and blocks; one page that says so where there is nobody."""
    words = wording(paper.letterhead.language)
    name = meeting_title(words.badges, words.badges_of, paper.meeting, words)
    cards = [
        kit.Card(
            paper.letterhead.alliance,
            person.name,
            (person.title, person.organization),
            standing(person, words),
        )
        for person in paper.people
    ]
    options = paper.labels
    printed = kit.badges(cards, _l4784(options), used=max(0, options.used), outlines=options.outlines)
    around = sheet(paper.letterhead, words, title=name, subject=words.badges, bare=bool(cards))
    return around, [printed] if cards else nobody(name, words)


def _l4784(options: LabelOptions) -> kit.Labels:
    """The maker's measures of L4784, moved by what the printer is off."""
    return kit.Labels(
        columns=2,
        rows=5,
        width=80 * MM,
        height=50 * MM,
        left=(18 + options.right_mm) * MM,
        top=(13 + options.down_mm) * MM,
        right_by=95 * MM,
        down_by=55 * MM,
    )
