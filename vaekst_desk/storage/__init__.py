"""The register file: engine, mapped classes, migrations, history, search and backup. All SQL lives here."""
