"""What a reader marks and writes beside articles, and where it stands."""
