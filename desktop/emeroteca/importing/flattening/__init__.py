"""From chosen blocks to sanitised HTML and to the canonical text."""
