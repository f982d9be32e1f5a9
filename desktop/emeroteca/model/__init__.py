"""What the program is about: texts, articles, annotations, queries; no I/O, no Qt."""
