"""What of a page is its article: witnesses, arbiter, rules with reasons, and a person's word."""
