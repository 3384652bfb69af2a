"""The workspace of one meeting: its steps across the top, each a widget of its own."""
