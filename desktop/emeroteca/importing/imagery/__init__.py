"""Pictures: what kind and size they are, and which of several is stored."""
