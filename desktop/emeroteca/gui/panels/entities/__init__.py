"""The people, organisations, places, dates and quotations of the open article."""
