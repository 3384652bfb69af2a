"""Table cards: two on an A4 page, to be cut apart and folded."""

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import meeting_title, nobody, sheet
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.papers import TableCardsPaper


def compose(paper: TableCardsPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The cards' sheet and blocks; one page that says so where there is nobody."""
    words = wording(paper.letterhead.language)
    name = meeting_title(words.table_cards, words.table_cards_of, paper.meeting, words)
    cards = [kit.Card("", person.name, (person.title, person.organization)) for person in paper.people]
    around = sheet(paper.letterhead, words, title=name, subject=words.table_cards, bare=bool(cards))
    return around, [kit.table_cards(cards)] if cards else nobody(name, words)
