"""The language of the interface: a person's choice, else the system's; English where neither is."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from emeroteca.errors import BugError
from emeroteca.resources import resource

LANGUAGES = ("en", "it")


def install(application: QApplication, language: str = "") -> str:
    """Translate the interface and return the language that was taken."""
    system = QLocale.system()
    chosen = language or system.name()[:2]
    if chosen not in LANGUAGES:
        chosen = "en"
    same = system.name().startswith(chosen)
    locale = system if same else QLocale("it_IT" if chosen == "it" else "en_GB")
    QLocale.setDefault(locale)
    if chosen != "en":
        ours = QTranslator(application)
        path = resource("translations", f"emeroteca_{chosen}.qm")
        if not ours.load(str(path)):
            raise BugError(f"the translation {path.name} cannot be loaded")
        application.installTranslator(ours)
        own = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if own.load(f"qtbase_{chosen}", folder):
            application.installTranslator(own)
    return chosen
