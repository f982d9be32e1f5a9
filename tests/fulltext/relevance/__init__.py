"""Articles and queries of our own writing, with a judgement of what answers how well."""
