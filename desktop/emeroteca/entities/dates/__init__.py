"""Dates and times in prose, resolved against the day an article was published."""

from emeroteca.entities.dates.finding import find
from emeroteca.model.entities.recognised import Dated

__all__ = ["Dated", "find"]
