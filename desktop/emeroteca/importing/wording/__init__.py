"""Words that lost markup glued together, and stray marks: repairs that are offered."""
