"""Who and what articles speak of: as recognised in one text, as known to the archive, as mended."""
