"""A list of names looked for at once: where it comes from, how it is counted, what was found."""
