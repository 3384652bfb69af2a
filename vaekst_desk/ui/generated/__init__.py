"""Made from forms/ by `dev.py forms`; never edited by hand."""
