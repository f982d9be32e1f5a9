"""Languages by their own names."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """The name of a language in itself ("italiano"), or the code where Qt does not know it."""
    locale = QLocale(code)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code
    # Qt names these by their greatest country ("American English") where no country is asked for.
    name = {"en": "English", "es": "español"}.get(code) or locale.nativeLanguageName()
    return (name[:1].upper() + name[1:]) if name else code
