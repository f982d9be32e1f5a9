"""Known places: countries, regions and cities, one identity each in all languages."""
