"""What an article speaks of: dates, quotations, and later people, organisations and places."""
