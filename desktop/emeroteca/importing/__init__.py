"""Saved files become drafts here: read, cleaned, flattened and described; nothing is written."""
