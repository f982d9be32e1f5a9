"""The engine on arrays, part by part."""
