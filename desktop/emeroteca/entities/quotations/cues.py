"""The verbs and phrases by which each language says that someone speaks."""

from __future__ import annotations

import re
from functools import cache


def _any(words: str) -> str:
    return "|".join(words.split())


_IT_SAID = _any("""
    detto affermato dichiarato aggiunto spiegato ribadito assicurato sottolineato criticato
    commentato precisato osservato risposto scritto concluso annunciato ammesso ricordato
    raccontato chiesto avvertito sostenuto definito replicato accolto espresso ringraziato
    promesso denunciato confidato garantito rivelato ammonito attaccato rilanciato riferito
    scherzato sbottato gridato urlato sussurrato confermato lamentato tuonato puntualizzato
    evidenziato auspicato chiarito smentito proseguito continuato esordito ripetuto domandato
    bollato invocato riportato riassunto confessato esultato minacciato
""")
_IT_SAYS = _any("""
    dice dicono disse diceva afferma affermò spiega spiegò aggiunge aggiunse dichiara dichiarò
    dichiaro rispose risponde scrive scrisse sostiene commenta commentò sottolinea ribadisce
    assicura conclude concluse osserva osservò racconta raccontò ricorda esclama esclamò chiese
    chiede domanda domandò dicendo affermando aggiungendo spiegando
    ribadendo sostenendo ricordando precisando dichiarando sottolineando avverte promette denuncia
    garantisce rivela confida ammette ammise precisa conferma lamenta incalza ironizza tuona
    prosegue continua esordisce ripete replica replicò ribatte ribatté annuncia annunciò chiarisce
    sbotta urla urlò grida gridò mormorò sussurra sussurrò riferisce riassume confessa avvisa
    sintetizza esulta
""")
_EN = _any("""
    said says told tells added adds stated states wrote writes explained explains insisted insists
    warned warns replied replies asked asks argued argues claimed claims declared declares
    announced noted notes tweeted posted admitted admits concluded concludes remarked saying adding
    shouted shouts whispered cried wondered promised promises recalled recalls complained joked
    continued agreed agrees confirmed denied testified urged conceded acknowledged quipped snapped
    muttered
    stating claiming insisting arguing warning explaining writing telling mused
    observed pleaded boasted lamented predicted suggested responded revealed
    described dismissed denounced branded called reiterated stressed repeated yelled
""")
_ES_SAID = _any("""
    dicho declarado afirmado añadido explicado asegurado señalado respondido preguntado escrito
    sostenido subrayado comentado advertido reconocido admitido denunciado lamentado recordado
    apuntado matizado concluido insistido contado indicado destacado anunciado manifestado
    expresado replicado exclamado prometido confesado confirmado precisado aclarado relatado
    reiterado calificado
""")
_ES_SAYS = _any("""
    dijo dijeron dice dicen decía afirmó afirma declaró declara añadió añade agregó agrega explicó
    explica aseguró asegura señaló señala respondió responde preguntó pregunta escribió escribe
    sostuvo sostiene subrayó subraya comentó comenta advirtió advierte reconoció reconoce admitió
    admite denunció denuncia lamentó lamenta recordó recuerda apuntó apunta matizó matiza concluyó
    concluye insistió insiste contó cuenta indicó indica destacó destaca anunció manifestó expresó
    replicó exclamó gritó susurró contestó contesta prometió confesó confiesa confirmó precisó
    aclaró relató relata reiteró
""")
_FR_SAID = _any("""
    déclaré dit affirmé ajouté expliqué souligné assuré répondu écrit estimé regretté raconté
    demandé prévenu confié poursuivi conclu précisé promis rappelé reconnu admis dénoncé insisté
    indiqué résumé noté lâché glissé répliqué commenté témoigné averti lancé réagi martelé qualifié
""")
_FR_SAYS = _any("""
    dit disait déclare affirme ajoute ajouta explique expliqua souligne assure répond répondit
    estime écrit lance lança regrette raconte demande demanda prévient martèle confie poursuit
    conclut précise promet rappelle reconnaît admet dénonce insiste indique résume note lâche glisse
    soupire soupira réplique répliqua rétorque commente témoigne avertit assène plaide cria murmura
    s'interroge s'exclame s'exclama s'indigne s'écria
""").replace("'", "['’]")
_DE = _any("""
    sagte sagten sagt erklärte erklärt betonte betont meinte meint fügte schrieb schreibt antwortete
    antwortet fragte fragt behauptete behauptet ergänzte ergänzt berichtete berichtet warnte warnt
    erzählte erzählt räumte kritisierte kritisiert forderte fordert versprach klagte klagt kündigte
    bestätigte bestätigt lobte mahnte mahnt flüsterte rief ruft murmelte entgegnete entgegnet
    erwiderte erwidert kommentierte bekräftigte wollte nannte bezeichnete
""")

VERBS = {
    "it": rf"(?:si è |si )?(?:ha|hanno|aveva|avevano|ho|è) "
    rf"(?:poi |anche |inoltre |subito |infine |già )?(?:{_IT_SAID})|"
    rf"(?:fa|fanno|ha fatto|hanno fatto) sapere|(?:si )?(?:{_IT_SAYS})|taglia corto",
    "en": _EN,
    "es": rf"(?:se )?(?:(?:ha|han|había|habían) (?:{_ES_SAID})|{_ES_SAYS})",
    "fr": rf"(?:a|ont|avait|avaient|a-t-il|a-t-elle|ont-ils|s['’]est) "
    rf"(?:aussi |encore |ensuite |également )?(?:{_FR_SAID})|{_FR_SAYS}",
    "de": _DE,
    "pt": (r"disse|disseram|afirmou|declarou|acrescentou|explicou|respondeu|escreveu|diz|afirma"),
    "nl": (r"zei|zegt|zeiden|verklaarde|antwoordde|schreef|aldus|voegde|vertelde"),
    "pl": (
        r"powiedział|powiedziała|mówi|dodał|dodała|stwierdził|stwierdziła|oświadczył|"
        r"zapytał|odpowiedział|napisał"
    ),
    "ru": (
        r"сказал|сказала|заявил|заявила|добавил|добавила|отметил|ответил|ответила|спросил|"
        r"написал|говорит|подчеркнул"
    ),
}
PHRASES = {
    "it": r"secondo quanto \w+(?: da(?:l|lla|llo)?)?|secondo|a detta di|stando a|"
    r"a dire di|nelle parole di",
    "en": "according to|in the words of",
    "es": "según|en palabras de|a juicio de",
    "fr": "selon|d'après|d’après|aux dires de|aux yeux de",
    "de": "laut|nach Angaben (?:von|des|der)|nach Worten (?:von|des|der)|in den Worten von",
    "pt": "segundo",
    "nl": "volgens",
    "pl": "według|zdaniem",
    "ru": "по словам",
}
AFTER = {
    "it": r"(?:è|sono state|sono|queste) (?:il commento|le parole) (?:di|del|della|dello)|"
    r"le parole (?:di|del|della)|il commento (?:di|del|della)|parola di|così",
    "es": "fueron las palabras de|palabra de",
    "de": "so",
}
"""What tells who spoke where it stands directly after the words, and only there."""
OPINION = {"it": "per", "es": "para", "fr": "pour", "de": "für"}
"""What tells whose view it is at the beginning of a sentence, before a name and a comma."""
HEARD = frozenset("told tells asked asks urged warned".split())  # noqa: SIM905
"""The verbs after which the hearer is named, not the speaker."""
TITLES = re.compile(
    r"(?<!\w)(?:film|libro|romanzo|canzone|brano|album|disco|mostra|spettacolo|serie|poesia|opera|"
    r"rivista|intitolat[oaie]|titolo|cosiddett[oaie]|novel|book|movie|song|play|series|show|poem|"
    r"painting|exhibition|magazine|titled|entitled|so-called|"
    r"progetto|contratto|convegno|parola|parole|termine|giornale|quotidiano|settimanale|"
    r"word|words|term|project|newspaper|journal|revista|periódico|palabra|programa|programma|mot|"
    r"wort|zeitung|zeitschrift|película|novela|canción|obra|titulad[oa]|"
    r"llamad[oa]|livre|roman|chanson|série|pièce|intitulée?|buch|lied|stück|titel|"
    r"sogenannte[nrsm]?|called|genannt|namens):?\s*$",
    re.IGNORECASE,
)
"""The word before a quotation that makes it a title or a term."""
DASHED = frozenset({"es", "fr", "it", "pl", "ru", "pt"})


@cache
def cues(language: str) -> re.Pattern[str]:
    """What matches a cue of a language: group `verb` or `phrase`; of all where it is unknown."""
    verbs = VERBS.get(language) or "|".join(VERBS.values())
    phrases = PHRASES.get(language) or "|".join(PHRASES.values())
    return re.compile(
        rf"(?<![\w’'])(?:(?P<phrase>{phrases})|(?P<verb>{verbs}))(?![\w])", re.IGNORECASE
    )


@cache
def following(language: str) -> re.Pattern[str]:
    """What matches a cue that only stands directly after the words."""
    return re.compile(rf"(?:{AFTER.get(language, '(?!)')})(?!\w)", re.IGNORECASE)


@cache
def opinion(language: str) -> re.Pattern[str]:
    """What matches the beginning of a sentence that tells whose view follows."""
    return re.compile(
        rf"\s*(?:(?:ma|e|but|mais|et|aber|und|pero|y) )?(?P<cue>{OPINION.get(language, '(?!)')}) ",
        re.IGNORECASE,
    )
