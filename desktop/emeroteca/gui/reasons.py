"""Why cleaning left something out and who decided it, in a person's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.model.cleaning import Basis, Reason


def reason_name(reason: Reason) -> str:
    """Why a piece was set apart."""
    translate = QCoreApplication.translate
    return {
        Reason.REPEATED_HEADLINE: translate("Apart", "Repeated headline"),
        Reason.STANDFIRST: translate("Apart", "Subtitle, shown on top"),
        Reason.BYLINE: translate("Apart", "Author and date, shown on top"),
        Reason.CAPTION: translate("Apart", "Caption of a picture"),
        Reason.CREDIT: translate("Apart", "Credit"),
        Reason.CONTROL: translate("Apart", "Button or label of the page"),
        Reason.SHARE_BAR: translate("Apart", "Share buttons"),
        Reason.NEWSLETTER: translate("Apart", "Newsletter or call to subscribe"),
        Reason.READ_MORE: translate("Apart", "Leads to another article"),
        Reason.RELATED: translate("Apart", "Related articles"),
        Reason.LINK_ONLY: translate("Apart", "Only links"),
        Reason.COMMENTS: translate("Apart", "Readers' comments"),
        Reason.TAGS: translate("Apart", "The site's tags"),
        Reason.ADVERTISEMENT: translate("Apart", "Advertisement"),
        Reason.PAYWALL: translate("Apart", "Notice of a paywall"),
        Reason.AGGREGATOR_TAIL: translate("Apart", "Tail of the republishing site"),
        Reason.ABOUT_AUTHOR: translate("Apart", "About the author"),
        Reason.FRAME: translate("Apart", "Frame of the page"),
        Reason.OUTSIDE: translate("Apart", "Outside the article"),
        Reason.BOILERPLATE: translate("Apart", "Recurs on this site"),
        Reason.SITE_RULE: translate("Apart", "Your rule for this site"),
        Reason.PERSON: translate("Apart", "Left out by you"),
    }[reason]


def basis_name(basis: Basis) -> str:
    """Who decided that a piece is kept or left out."""
    translate = QCoreApplication.translate
    return {
        Basis.CONSENSUS: translate("Apart", "both extractors agree"),
        Basis.READABILITY: translate("Apart", "readability decided"),
        Basis.TRAFILATURA: translate("Apart", "trafilatura decided"),
        Basis.STATEMENT: translate("Apart", "the page itself says so"),
        Basis.RULE: translate("Apart", "a rule decided"),
        Basis.SITE_RULE: translate("Apart", "your rule for this site"),
        Basis.PERSON: translate("Apart", "you decided"),
    }[basis]
