"""Who and what articles speak of: what was recognised, and what a reader said of it."""
