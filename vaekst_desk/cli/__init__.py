"""The command line: every command works without a screen and without Qt."""

# here, where it costs the window nothing to know them: the commands themselves import half the program
COMMANDS = ("demo", "import", "list", "print", "export", "undo", "check")
