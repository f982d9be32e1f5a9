"""From names that were tagged one by one to the entities of a whole text."""
