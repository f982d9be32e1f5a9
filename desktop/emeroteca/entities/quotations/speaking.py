"""Find the cue around a quotation and the words that name who speaks."""

from __future__ import annotations

import re

from emeroteca.entities.quotations.cues import HEARD, cues, following, opinion
from emeroteca.model.text import Span

REACH = 300
"""How far from the marks a cue is looked for, which keeps the whole linear."""

_MARKS = '"“”„‟«»‹›「」『』'
_WORD = re.compile(r"[^\W_][\w’'\-]*")
_SENTENCE = re.compile(rf"[.!?…](?=[\s{_MARKS}])[{_MARKS}]?\s*|(?<![:\n])\n|(?<=[”»])\.(?=\w)")
_STOP_WORDS = """
    e ed ma che se anche quando mentre durante dopo prima nel nella in a al alla ai con per
    lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi citato and but that when
    while during after on at to as yesterday today monday tuesday wednesday thursday friday
    saturday sunday y pero que cuando ayer hoy en et mais qui quand hier dans lors und aber dass
    am im gestern heute den dem mit hinzu men om и но что i ale że w na é quem em ontem maar dat
    is are was were è sono es est ist have has had ha hanno come as como comme wie
    non not no pas
    mi ti ci vi si ne me te se nos vous lui leur mir dir ihm uns mich wissen
    m'a m'ont t'a l'a s'est n'a
"""
_STOP = frozenset(_STOP_WORDS.split())
_ADVERBS = re.compile(
    r"(?:ieri|oggi|poi|ancora|infine|stamattina|yesterday|today|again|later|gestern|heute|dann|"
    r"hier|aujourd['’]hui|ensuite|encore|ayer|hoy|después|luego|lunedì|martedì|mercoledì|giovedì|"
    r"venerdì|sabato|domenica|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?: (?:sera|mattina|soir|Abend))?\s+",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:Mr|Mrs|Ms|Dr|St|Sr|Sra|Jr|Sig|Dott|Prof|Avv|Ing|On|Gen|Col|Lt|Sen|Rep|Gov|Mons|"
    r"Mme|Hr|Fr|[A-Z])$"
)
_HAD = re.compile(r"\s+(?:had|has|have|hat|haben|hatte|me|te|nos|le|les|mi|ci|gli)\s*\Z")
_NAME = re.compile(
    r"\s*(?:[a-z]\w+ ){0,2}?(?P<name>(?-i:[A-ZÀ-Þ])[\w’'.-]*"
    r"(?: (?:(?:de|di|da|del|della|von|van|der|le|la) )?[A-ZÀ-Þ][\w’'-]*)*)"
)
_VERB = re.compile(r"[”»“\"’'\s\u00a0\u202f]*,\s*(?P<verb>[^\W\d_A-Z][^\W\d_]{3,})\s+")
_INVERTING = frozenset(("it", "es", "fr", "de"))
_PRONOUNS_WORDS = """
    he she they it i we you lui lei loro egli io noi él ella ellos yo il elle ils elles je nous
    on er sie es ich wir ele ela hij ze zij ik он она они я ona
"""
_PRONOUNS = frozenset(_PRONOUNS_WORDS.split())
_DETERMINERS_WORDS = """
    il lo la i gli le un uno una the a an his her their el los las su les une der die das ein
    eine sein seine ihr o os as um uma de het een
"""
_DETERMINERS = frozenset(_DETERMINERS_WORDS.split())
_DETERMINED = tuple(f"{word} " for word in _DETERMINERS)


def attribution(
    text: str, quoted: Span, low: int, high: int, language: str
) -> tuple[Span | None, Span | None]:
    """The cue and the speaker of what is quoted, found between `low` and `high`."""
    return (
        _after(text, quoted, high, language) or _before(text, quoted, low, language) or (None, None)
    )


def _after(text: str, quoted: Span, high: int, language: str) -> tuple[Span, Span | None] | None:
    begin = quoted.end
    while begin < high and text[begin] in _MARKS + "’' \u00a0\u202f,—–-":
        begin += 1
    # A stop between the mark and the cue begins another sentence.
    end = _until(text, begin, min(high, begin + REACH))
    told = following(language).match(text, _word_at(text, begin, end), end)
    if told and (speaker := _called(text, told.end(), end)):
        return Span(*told.span()), speaker
    cue = cues(language).search(text, begin, end)
    if cue is None:
        return None
    between = text[begin : cue.start()]
    if cue["phrase"] or not between.strip():
        if cue["phrase"] and between.strip():
            return None
        return Span(*cue.span()), _named(text, _past_adverbs(text, cue.end(), end), end)
    speaker = _named(text, begin, cue.start())
    if (last := _closing(text, begin, end, language)) is not None:
        return last
    words = _WORD.findall(between)
    if words and words[0].lower() in _PRONOUNS and len(words) == 1:
        return Span(*cue.span()), None
    if speaker is None or not _apposed(text[speaker.end : cue.start()]):
        return None
    return Span(*cue.span()), speaker


def _apposed(between: str) -> bool:
    """Whether nothing, or only what stands between two commas, parts a subject from its verb."""
    between = between.strip()
    return not between or (len(between) > 1 and between[0] == between[-1] == ",")


def _called(text: str, begin: int, end: int) -> Span | None:
    """Who is named here, without the lower-case words around a bare name."""
    speaker = _named(text, begin, end)
    if speaker is None:
        name = _NAME.match(text, begin, end)
        return Span(*name.span("name")) if name else None
    name = _NAME.match(text, speaker.start, speaker.end)
    if name is None or text[speaker.start : speaker.end].lower().startswith(_DETERMINED):
        return speaker
    return Span(*name.span("name"))


def _word_at(text: str, begin: int, end: int) -> int:
    """Where the first word is, past a colon."""
    while begin < end and text[begin] in ": ":
        begin += 1
    return begin


def _past_adverbs(text: str, begin: int, end: int) -> int:
    """Past the words that tell when someone spoke."""
    while begin < end and text[begin].isspace():
        begin += 1
    found = _ADVERBS.match(text, begin, end)
    return found.end() if found else begin


def _closing(text: str, begin: int, end: int, language: str) -> tuple[Span, Span] | None:
    """The cue after the last comma of a sentence, with the speaker who ends the sentence."""
    comma = text.rfind(",", begin, end)
    at = comma + 1
    while at < end and text[at].isspace():
        at += 1
    cue = cues(language).match(text, at, end) if comma >= 0 else None
    if cue is None or cue["phrase"] or cue[0].lower() in HEARD:
        return None
    speaker = _named(text, cue.end(), end)
    if speaker is None or text[speaker.end : end].strip():
        return None
    return Span(*cue.span()), speaker


def _until(text: str, begin: int, end: int) -> int:
    for at in range(begin, end):
        if text[at] in _MARKS + "\n" or (text[at] in ".!?…" and text[at + 1 : at + 2] in " \n"):
            if text[at] == "." and _ABBREVIATED.search(text, max(begin, at - 5), at):
                continue
            return at
    return end


def _before(
    text: str, quoted: Span, low: int, language: str
) -> tuple[Span | None, Span | None] | None:
    begin = max(low, quoted.start - 1 - REACH)
    for stop in _SENTENCE.finditer(text, begin, quoted.start - 1):
        if text[stop.start()] != "." or not _ABBREVIATED.search(text, begin, stop.start()):
            begin = stop.end()
    found = list(cues(language).finditer(text, begin, max(begin, quoted.start - 1)))
    if not found:
        return _introduced(text, begin, quoted.start - 1, language)
    cue = found[-1]
    if cue["phrase"]:
        return Span(*cue.span()), _named(text, cue.end(), quoted.start - 1)
    # Who has told someone is no part of who told him.
    clause = found[-2].end() if len(found) > 1 else begin
    subject = _subject(text, clause, cue.start())
    subject = subject or _inverted(text, begin, cue, quoted.start - 1)
    return Span(*cue.span()), subject or _shared(text, begin, cue.start(), language)


def _introduced(text: str, begin: int, end: int, language: str) -> tuple[None, Span] | None:
    """Who is named before a colon, or as the one whose view it is, where no verb tells it."""
    end = begin + len(text[begin:end].rstrip(" \n\u00a0\u202f" + _MARKS))
    if text[end - 1 : end] == ":":
        speaker = _named(text, begin, end) and _called(text, begin, end)
        if speaker is None or len(text[speaker.end : end].split()) >= 6:
            return None
        return None, _with_name(text, speaker, end - 1)
    view = opinion(language).match(text, begin, end)
    speaker = _named(text, view.end(), end) if view else None
    if speaker is None or text[speaker.end : end].strip() not in ("", ",", "ist das", "war das"):
        return None
    named = any(letter.isupper() for letter in text[speaker.start : speaker.end])
    return (None, speaker) if named else None


def _with_name(text: str, speaker: Span, end: int) -> Span:
    """A title with the name that stands after it between commas, up to `end`."""
    title, after = text[speaker.start + 1 : speaker.end], text[speaker.end : end]
    if title == title.lower() and after[:2] == ", " and after[2:3].isupper():
        return Span(speaker.start, speaker.end + len(after.rstrip(" ,")))
    return speaker


def broken_in(text: str, quoted: Span, language: str) -> tuple[Span, Span] | None:
    """The cue and the speaker set between commas or dashes inside what is quoted."""
    for cue in cues(language).finditer(text, quoted.start, min(quoted.end, quoted.start + REACH)):
        before = text[quoted.start : cue.start()].rstrip()[-1:]
        speaker = _named(text, cue.end(), quoted.end)
        if cue["phrase"] or before not in (",", "—", "–", "-") or speaker is None:
            continue
        if text[speaker.end : quoted.end].lstrip()[:1] == before:
            return Span(*cue.span()), speaker
    return None


def unknown_verb(text: str, quoted: Span, high: int, language: str) -> tuple[Span, Span] | None:
    """A verb no list has, after a comma, with the name that ends its sentence."""
    verb = _VERB.match(text, quoted.end, min(high, quoted.end + REACH))
    if verb is None or language not in _INVERTING or verb["verb"].lower() in _STOP:
        return None
    end = _until(text, verb.end(), min(high, verb.end() + REACH))
    speaker = _named(text, verb.end(), end)
    if speaker is None or text[speaker.end : end].strip()[:1] not in ("", ","):
        return None
    name = text[speaker.start : speaker.end]
    return (Span(*verb.span("verb")), speaker) if name != name.lower() else None


def _shared(text: str, begin: int, end: int, language: str) -> Span | None:
    """The subject that begins the sentence, where a later verb of it has none of its own."""
    words = _WORD.findall(text, begin, end)
    speaker = _named(text, begin, end)
    if speaker is None or words[-1].lower() in _PRONOUNS:
        return None
    after = _WORD.search(text, speaker.end, end)
    if after is None or text[speaker.end : after.start()].strip():
        return None
    told = cues(language).match(text, after.start(), end)
    return speaker if told or after[0].lower() in ("ha", "hanno", "has", "have", "had") else None


def _inverted(text: str, begin: int, cue: re.Match[str], end: int) -> Span | None:
    """The speaker after a cue that begins the sentence or follows another quotation."""
    left = text[begin : cue.start()].rstrip(" ,—–")
    if (
        left
        and left[-1] not in _MARKS
        and left.strip().lower() not in ("come", "as", "como", "wie")
    ):
        return None
    speaker = _named(text, _past_adverbs(text, cue.end(), end), end)
    closed = speaker is not None and text[speaker.end : end].lstrip()[:1] in (":", ",", "—")
    return speaker if closed else None


def _subject(text: str, begin: int, end: int) -> Span | None:
    """What names the subject of a verb at `end`, past an apposition between commas."""
    if had := _HAD.search(text, begin, end):
        end = had.start()
    while end > begin and text[end - 1].isspace():
        end -= 1
    apposed = end
    if end > begin and text[end - 1] == ",":
        first = text.rfind(",", begin, end - 1)
        if first < 0:
            return None
        end = first
    begin = max(begin, *(text.rfind(mark, begin, end) + 1 for mark in ",;:" + _MARKS))
    for word in _WORD.finditer(text, begin, end):
        if word[0].lower() in _STOP:
            begin = word.end()
    speaker = _named(text, begin, end)
    return speaker and _with_name(text, speaker, apposed)


def _named(text: str, begin: int, end: int) -> Span | None:
    """The noun phrase that begins here: at most nine words, to a comma or a word that ends it."""
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(text, begin, end):
        gap = text[words[-1].end() if words else begin : word.start()]
        joined = gap in (" '", " ’") and word[0] in ("n'", "n’")
        if not joined and gap.strip(" \u00a0\u202f,—–" if not words else " \u00a0."):
            break
        lower = word[0].lower().replace("’", "'")
        if lower in _STOP and not (lower in _DETERMINERS and not words):
            break
        words.append(word)
        if len(words) == 9:
            break
    if not words or words[0][0].lower() in _PRONOUNS - _DETERMINERS:
        return None
    first = words[0][0]
    apostrophe = first[:2].lower() in ("l'", "l’")
    if not (first[0].isupper() or apostrophe or first.lower() in _DETERMINERS):
        return None
    if len(words) == 1 and first.lower() in _DETERMINERS | _PRONOUNS:
        return None
    return Span(words[0].start(), words[-1].end())
