"""Notes and highlights as files of other programs, out and in; knows no archive."""
