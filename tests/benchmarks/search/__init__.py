"""Measures full-text search: our engines and others over the same invented articles."""
