"""Plain text as an article: title, paragraphs, verse, cards and tails."""
