from datetime import date, datetime, time

from vaekst_desk.documents import formats
from vaekst_desk.domain.vocabulary import Language

DA, EN = Language.DANISH, Language.ENGLISH
MORNING = datetime(2026, 3, 5, 8, 0)
LATER = datetime(2026, 3, 5, 9, 30)
NEXT_DAY = datetime(2026, 3, 6, 0, 15)


def test_danish_dates_are_in_lower_case():
    assert formats.long_date(date(2026, 11, 23), DA) == "mandag den 23. november 2026"
    assert formats.short_date(date(2026, 11, 23), DA) == "23.11.2026"


def test_english_dates():
    assert formats.long_date(date(2026, 3, 5), EN) == "Thursday 5 March 2026"
    assert formats.short_date(date(2026, 11, 23), EN) == "23 Nov 2026"


def test_times():
    assert formats.clock(time(8, 0), DA) == "kl. 8.00"
    assert formats.clock(time(8, 0), EN) == "at 08:00"
    assert formats.clock_time(LATER, DA) == "9.30"


def test_spans():
    assert formats.time_span(MORNING, LATER, DA) == "torsdag den 5. marts 2026 kl. 8.00–9.30"
    assert formats.time_span(MORNING, LATER, EN) == "Thursday 5 March 2026, 08:00–09:30"
    assert formats.time_span(MORNING, None, DA) == "torsdag den 5. marts 2026 kl. 8.00"
    assert formats.time_span(MORNING, NEXT_DAY, DA) == (
        "torsdag den 5. marts 2026 kl. 8.00 – fredag den 6. marts 2026 kl. 0.15"
    )


def test_numbers():
    assert formats.number(1234567.5, DA) == "1.234.567,5"
    assert formats.number(1234567.5, EN) == "1,234,567.5"
