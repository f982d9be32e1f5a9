"""The command line: everything that the window does to an archive, for scripts."""
