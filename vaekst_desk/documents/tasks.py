"""The list of open tasks: by when, what, who, and the item of which meeting it came from."""

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import joined, meeting_subtitle, optional_date, sheet
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_QUIET
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import ListedTask, TasksPaper


def compose(paper: TasksPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The task list's sheet and blocks."""
    words = wording(paper.letterhead.language)
    name = words.task_list
    as_of = words.as_of.format(date=optional_date(paper.as_of, words))
    overdue = sum(1 for listed in paper.tasks if _is_overdue(listed, paper))
    counted = joined(
        words.total.format(count=len(paper.tasks)),
        words.overdue_count.format(count=overdue) if overdue else "",
        by=" · ",
    )
    rows = [_row(listed, paper, words) for listed in paper.tasks]
    blocks = [
        kit.title(name, subtitle=joined(meeting_subtitle(paper.letterhead, paper.meeting), as_of, by=" · ")),
        *([kit.table(_columns(words), rows, above=20)] if rows else []),
        kit.note(counted if rows else words.no_tasks),
    ]
    return sheet(paper.letterhead, words, title=f"{name} · {as_of}", subject=name), blocks


def _columns(words: Wording) -> list[kit.Column]:
    return [
        kit.Column(words.due, fixed=64),
        kit.Column(words.task, share=6),
        kit.Column(words.responsible, share=4),
        kit.Column(words.origin, share=5, style=CELL_QUIET),
    ]


def _is_overdue(listed: ListedTask, paper: TasksPaper) -> bool:
    task = listed.task
    return task.due is not None and task.done_on is None and task.due < paper.as_of


def _row(listed: ListedTask, paper: TasksPaper, words: Wording) -> list[kit.Cell]:
    task, due = listed.task, optional_date(listed.task.due, words)
    late: kit.Cell = [(due, CELL_BOLD), (words.overdue, CELL_BOLD)]
    done = words.done_on.format(date=optional_date(task.done_on, words)) if task.done_on else ""
    return [
        late if _is_overdue(listed, paper) else due,
        [(task.title, CELL_BOLD), (done, CELL_QUIET)],
        task.responsible,
        _origin(listed, words),
    ]


def _origin(listed: ListedTask, words: Wording) -> str:
    """Where the task came from, "2026-1, punkt 4: Handlingsplan", as far as that is known."""
    item = "" if listed.item_number is None else words.origin_item.format(number=listed.item_number)
    return joined(listed.meeting_number, joined(item, listed.item, by=": "))
