"""The window. `messages` and nothing else of it works without Qt."""
