from vaekst_desk.documents.kit.flow import Piece, paginate


def piece(height: float, **how) -> Piece:
    return Piece(height, lambda pen, top: None, **how)


def heights(pages) -> list[list[float]]:
    return [[placed.piece.height for placed in page] for page in pages]


def place(*pieces: Piece):
    return paginate(pieces, first_top=50, top=0, bottom=100)


def test_the_first_page_has_less_room():
    assert heights(place(piece(30), piece(30), piece(60), piece(40))) == [[30], [30, 60], [40]]


def test_a_gap_is_dropped_at_the_head_of_a_page():
    pages = place(piece(50), piece(100, gap=20), piece(100, gap=20))
    assert [page[0].top for page in pages] == [50, 0, 0]


def test_what_is_kept_together_moves_together():
    assert heights(place(piece(10), piece(20, keep=True), piece(30))) == [[10], [20, 30]]


def test_what_fits_no_page_is_placed_singly():
    chain = [piece(40, keep=True), piece(40, keep=True), piece(40, keep=True), piece(40)]
    assert heights(place(*chain)) == [[40], [40, 40], [40]]


def test_the_header_is_repeated_on_each_page():
    header = piece(10, keep=True)
    rows = [piece(30, header=header) for _ in range(4)]
    pages = place(header, *rows)
    assert heights(pages) == [[10, 30], [10, 30, 30, 30]]
    assert [placed.repeated for placed in pages[1]] == [True, False, False, False]


def test_what_does_not_fit_below_the_letterhead_opens_the_next_page():
    assert heights(place(piece(70), piece(10))) == [[], [70, 10]]


def test_a_piece_higher_than_a_page_is_placed_all_the_same():
    assert heights(place(piece(500), piece(500))) == [[500], [500]]


def test_a_group_with_the_header_it_repeats_is_never_higher_than_the_page():
    header = piece(10, keep=True)
    pages = place(
        header, piece(30, header=header), piece(20, header=header, keep=True), piece(75, header=header)
    )
    assert all(placed.top + placed.piece.height <= 100 for page in pages for placed in page)
