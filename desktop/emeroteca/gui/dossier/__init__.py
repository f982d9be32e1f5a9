"""The dossier: one window that tells everything the archive knows of one entity."""
