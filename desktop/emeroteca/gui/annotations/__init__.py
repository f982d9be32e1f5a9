"""Highlights and notes in the window: made on the text, listed beside it, gathered in one book."""
