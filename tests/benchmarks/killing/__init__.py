"""Kills the archive while it writes, again and again, and looks whether its answers stay right."""
