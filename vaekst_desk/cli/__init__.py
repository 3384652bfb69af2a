"""The command line: every command works without a screen and without Qt."""
