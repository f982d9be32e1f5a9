"""The list of articles: its model, its looks and what narrows it."""
