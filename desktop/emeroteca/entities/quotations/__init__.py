"""What is quoted in a text, in all styles of marks, and the words that say who speaks."""

from emeroteca.entities.quotations.finding import Kind, Quotation, find

__all__ = ["Kind", "Quotation", "find"]
