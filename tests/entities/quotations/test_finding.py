"""Quotations in sentences of many languages, marks and orders of cue and speaker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.entities.quotations import Kind, find

IT = [
    (
        "Il sindaco ha detto: «Apriremo il ponte a maggio».",
        "Apriremo il ponte a maggio",
        "Il sindaco",
    ),
    ("«Il ponte è pronto», ha detto Anna Moretti.", "Il ponte è pronto", "Anna Moretti"),
    ("“Non ci fermeremo”, ha aggiunto.", "Non ci fermeremo", None),
    ("Secondo Carla Neri, “il lago è pulito”.", "il lago è pulito", "Carla Neri"),
    ('La ministra ha spiegato che "i fondi ci sono".', "i fondi ci sono", "La ministra"),
    ("L'acqua dell'isola è «buona», afferma l'assessore.", "buona", "l'assessore"),
    (
        "Luca Sarti, preside del liceo, ha scritto: «Torneremo in aula».",
        "Torneremo in aula",
        "Luca Sarti",
    ),
    ("Bruno disse: „Partiamo domani”.", "Partiamo domani", "Bruno"),
    (
        "Il giudice ha ribadito che”la legge è uguale per tutti“, poi è uscito.",
        "la legge è uguale per tutti",
        "Il giudice",
    ),
    ("Marta ha risposto: “Arrivo subito", "Arrivo subito", "Marta"),
    ("È la cosiddetta «fase due» del piano.", "fase due", None),
    ("Parla di 'tempi lunghi' per il cantiere.", "tempi lunghi", None),
    ("«Siamo stanchi» ha dichiarato il capitano.", "Siamo stanchi", "il capitano"),
    ("Il coro canta “Vento di mare” stasera.", "Vento di mare", None),
    ("Paolo Riva ha chiesto: «Chi paga?»", "Chi paga?", "Paolo Riva"),
    ("«Vedremo», risponde Elena Costa.", "Vedremo", "Elena Costa"),
    ("A detta di Sandro Villa, «il raccolto è salvo».", "il raccolto è salvo", "Sandro Villa"),
    ("— Buongiorno, disse Pietro.", "Buongiorno", "Pietro"),
    ("Fu accolto come un nuovo eroe” dalla folla.", "nuovo eroe", None),
    ("«Non è vero», ha replicato la difesa.", "Non è vero", "la difesa"),
    ("Il rettore ha concluso: ‹Il museo riapre›.", "Il museo riapre", "Il rettore"),
]
EN = [
    ("“The bridge is ready,” said Anna Moore.", "The bridge is ready,", "Anna Moore"),
    ("The mayor said: “We open in May.”", "We open in May.", "The mayor"),
    ("“We won't stop,” he said.", "We won't stop,", None),
    ('"It is over," Carla Reed said.', "It is over,", "Carla Reed"),
    ("According to Mark Hale, “the lake is clean”.", "the lake is clean", "Mark Hale"),
    ("'I don't know,' said the clerk.", "I don't know,", "the clerk"),
    ("‘They can’t win,’ Ruth Lane added.", "They can’t win,", "Ruth Lane"),
    ("The so-called “new era” began.", "new era", None),
    ("She wrote that “nothing has changed”.", "nothing has changed", None),
    ("Tom Bell, a farmer, said: “It never rains.”", "It never rains.", "Tom Bell"),
    ('The judge asked: "Who pays?"', "Who pays?", "The judge"),
    ("“Come in!” shouted the rock 'n' roll band.", "Come in!", "the rock 'n' roll band"),
    ("In the '90s the firm sold “soft light” lamps.", "soft light", None),
    ("“Yes,” replied the captain.", "Yes,", "the captain"),
    ("The report claimed “a full recovery”.", "a full recovery", "The report"),
    ("Lucy Shaw told us: “The road is shut", "The road is shut", "Lucy Shaw"),
    ("「Good night」 said the host.", "Good night", "the host"),
    ("The play “Late Rain” opens tonight.", "Late Rain", None),
    ("“I agree,” says Peter Quinn.", "I agree,", "Peter Quinn"),
    ("„All is well“, said the nurse.", "All is well", "the nurse"),
]
ES = [
    ("«El puente está listo», dijo Ana Ruiz.", "El puente está listo", "Ana Ruiz"),
    ("El alcalde afirmó: “Abrimos en mayo”.", "Abrimos en mayo", "El alcalde"),
    ("Según Pedro Gil, “el lago está limpio”.", "el lago está limpio", "Pedro Gil"),
    ("— Hola, dijo Juan.", "Hola", "Juan"),
    ("«No pararemos», añadió.", "No pararemos", None),
    ("La jueza preguntó: «¿Quién paga?»", "¿Quién paga?", "La jueza"),
    ("Es la llamada «nueva era».", "nueva era", None),
    ("«Ya veremos», respondió la ministra.", "Ya veremos", "la ministra"),
]
FR = [
    ("« Le pont est prêt », a déclaré Anne Morel.", "Le pont est prêt", "Anne Morel"),
    ("Le maire a dit : « Nous ouvrons en mai ».", "Nous ouvrons en mai", "Le maire"),
    ("Selon Paul Girard, « le lac est propre ».", "le lac est propre", "Paul Girard"),
    ("« C'est fini », a ajouté la ministre.", "C'est fini", "la ministre"),
    ("— Bonjour, dit Pierre.", "Bonjour", "Pierre"),
    ("« Rien n'est perdu », assure le préfet.", "Rien n'est perdu", "le préfet"),
    ("C'est la « nouvelle ère ».", "nouvelle ère", None),
    ("“On verra”, répond Luc Petit.", "On verra", "Luc Petit"),
]
DE = [
    ("„Die Brücke ist fertig“, sagte Anna Maier.", "Die Brücke ist fertig", "Anna Maier"),
    ("Der Minister erklärte: „Wir öffnen im Mai“.", "Wir öffnen im Mai", "Der Minister"),
    ("»Es ist vorbei«, sagte die Richterin.", "Es ist vorbei", "die Richterin"),
    ("Laut Peter Wolf ist der See „völlig sauber“.", "völlig sauber", "Peter Wolf"),
    ("„Wir hören nicht auf“, betonte er.", "Wir hören nicht auf", None),
    ("Die sogenannte „neue Zeit“ beginnt.", "neue Zeit", None),
    ("„Wer zahlt?“, fragte der Anwalt.", "Wer zahlt?", "der Anwalt"),
    ("‚Guten Abend‘, sagte Karl Braun.", "Guten Abend", "Karl Braun"),
]
OTHERS: list[tuple[str, str, str, str | None]] = [
    ("pt", "“A ponte está pronta”, disse Ana Lopes.", "A ponte está pronta", "Ana Lopes"),
    ("nl", "„De brug is klaar”, zei Anna Visser.", "De brug is klaar", "Anna Visser"),
    ("pl", "„Most jest gotowy”, powiedział Jan Lis.", "Most jest gotowy", "Jan Lis"),
    ("ru", "«Мост готов», — сказал Иван Лесков.", "Мост готов", "Иван Лесков"),
    ("ru", "— Здравствуй, сказал Пётр.", "Здравствуй", "Пётр"),
]
CASES: list[tuple[str, str, str, str | None]] = [
    (language, *case)
    for language, table in (("it", IT), ("en", EN), ("es", ES), ("fr", FR), ("de", DE))
    for case in table
]


@pytest.mark.parametrize(("language", "text", "said", "speaker"), CASES + OTHERS)
def test_a_quotation_and_who_speaks(
    language: str, text: str, said: str, speaker: str | None
) -> None:
    (one,) = find(text, language)
    assert text[one.span.start : one.span.end] == said
    assert (text[one.speaker.start : one.speaker.end] if one.speaker else None) == speaker


@pytest.mark.parametrize(
    "text",
    ["L'acqua dell'isola", "I don't know", "rock 'n' roll", "the '90s", "a 5\" pipe, 10' long"],
)
def test_other_uses_of_the_characters_are_none(text: str) -> None:
    assert find(text, "en") == ()


def test_a_quotation_goes_on_over_paragraphs_that_each_open_it() -> None:
    text = "Ann said: “We came early.\n\n“We left late.”\n\nThat was all."
    (one,) = find(text, "en")
    assert text[one.span.start : one.span.end] == "We came early.\n\n“We left late."


def test_a_nested_quotation_follows_the_one_around_it() -> None:
    text = "«Mi disse “vattene” e uscì», ha raccontato Ida."
    outer, inner = find(text, "it")
    assert outer.span.contains(inner.span)
    assert text[inner.span.start : inner.span.end] == "vattene"


def test_a_speaker_set_between_two_halves_is_the_speaker_of_both() -> None:
    text = "«Il ponte è pronto», ha aggiunto Anna Moretti, «e apre domani»."
    speakers = [one.speaker for one in find(text, "it")]
    assert [text[s.start : s.end] for s in speakers if s] == ["Anna Moretti", "Anna Moretti"]


def test_a_speaker_between_dashes_is_no_part_of_what_is_said() -> None:
    text = "— Hola —dijo Juan—. ¿Qué tal?"
    one = find(text, "es")[0]
    assert text[one.span.start : one.span.end] == "Hola"
    assert one.speaker is not None
    assert text[one.speaker.start : one.speaker.end] == "Juan"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Riva ha perso la causa e ha detto: «Torneremo presto qui».", "Riva"),
        ("Riva ha perso la causa e lei ha detto: «Torneremo presto qui».", None),
    ],
)
def test_a_verb_without_a_subject_takes_the_sentences(text: str, speaker: str | None) -> None:
    (one,) = find(text, "it")
    assert (text[one.speaker.start : one.speaker.end] if one.speaker else None) == speaker


def test_few_words_without_a_cue_are_a_term() -> None:
    assert [q.kind for q in find("È la «fase due» del piano.", "it")] == [Kind.TERM]


@given(
    st.text(alphabet="ab N1'’‘\"“”„«»‹›「」—,.:\n said"), st.sampled_from(["it", "en", "de", "xx"])
)
def test_spans_are_in_order_and_nest(text: str, language: str) -> None:
    open_ends: list[int] = []
    last = -1
    for one in find(text, language):
        assert last <= one.span.start and one.span.end <= len(text)
        last = one.span.start
        while open_ends and open_ends[-1] <= one.span.start:
            open_ends.pop()
        assert not open_ends or one.span.end <= open_ends[-1]
        open_ends.append(one.span.end)
