"""Articles with what is marked and written on them, as files."""
