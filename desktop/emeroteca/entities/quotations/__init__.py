"""What is quoted in a text, in all styles of marks, and the words that say who speaks."""

from emeroteca.entities.quotations.finding import find
from emeroteca.entities.quotations.judging import Kind, Quotation

__all__ = ["Kind", "Quotation", "find"]
