"""Papers: frozen rows in, PDF out. Makes no queries and knows no window.

Importing this package costs nothing: reportlab, Babel and the fonts are loaded by the first `render`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vaekst_desk.domain.papers import Paper


def render(paper: "Paper") -> bytes:
    """Lay out `paper` in its letterhead's language and return it as a PDF file.

    The same paper gives the same bytes on the same installation. May be called from any thread; calls
    wait for each other.
    """
    from vaekst_desk.documents.printing import print_paper

    return print_paper(paper)
