"""Citations of an article or of a passage of it, in the formats that writers use."""
