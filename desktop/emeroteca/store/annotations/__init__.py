"""What a reader marks and writes beside articles, in the database."""
