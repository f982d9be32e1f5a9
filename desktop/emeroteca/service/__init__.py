"""The process that owns the archive, and the way to talk to it from a window.

Pure-Python indexing and parsing would hold the interpreter lock for long stretches and make the
window stutter, so they live in a process of their own; the window sends requests and receives
replies, and never waits.
"""
