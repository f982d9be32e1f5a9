"""The tagger: words of a text in, people, organisations and places out."""
