"""The facets of what is listed: values, dates and chips, and what choosing one does to a filter."""
