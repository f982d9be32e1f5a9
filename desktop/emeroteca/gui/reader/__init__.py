"""The reader: an article as a document whose positions are those of its text."""
