"""The index for large archives: immutable segments of plain arrays, read where they are mapped."""
