"""Readers of what other programs write, each to `Incoming`."""
