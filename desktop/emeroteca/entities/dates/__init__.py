"""Dates and times in prose, resolved against the day an article was published."""

from emeroteca.entities.dates.dated import Dated
from emeroteca.entities.dates.finding import find

__all__ = ["Dated", "find"]
