"""Repairing by hand: what the cleaning took and left of a page, and a person's word about it."""
