"""The chronology: the dates that articles speak of on one line of time."""
