"""The side panels: what stands beside an article."""
