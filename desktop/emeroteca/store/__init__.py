"""The archive's truth on disk: a SQLite database and a folder of originals."""
