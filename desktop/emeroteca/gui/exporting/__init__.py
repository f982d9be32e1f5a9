"""Taking articles, highlights and notes out: what, in which form, and where to."""
