"""Sentences out of many articles in one long list, each of which leads back to its article."""
