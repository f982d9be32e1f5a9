"""Twenty short articles about five subjects, in Italian and English, for what is alike."""

from __future__ import annotations

from emeroteca.model.article import Draft
from tests.archive.drafts import draft

_BEES = (
    (
        "Le api del convento",
        "Gli alveari stanno sotto i tigli. Suor Marta toglie i favi in luglio "
        "e il miele cola chiaro. Se la regina è vecchia lo sciame parte, e le api cercano un altro "
        "alveare.",
    ),
    (
        "Miele di castagno",
        "Chi ha alveari nei castagneti vende un miele scuro e amaro. Le api "
        "volano anche con la nebbia; l'apicoltore apre i favi solo quando la cera è asciutta.",
    ),
    (
        "Uno sciame in centro",
        "Lo sciame si è posato su un semaforo e l'apicoltore ha chiuso le "
        "api in una cassa di legno. La regina stava in mezzo, il traffico è ripartito dopo un'ora.",
    ),
    (
        "L'inverno dell'alveare",
        "Senza scorte di miele le api non passano gennaio. L'apicoltore "
        "pesa ogni alveare a ottobre e copre di paglia i favi dove la regina sverna.",
    ),
)
_TRAMS = (
    (
        "Il tram torna in collina",
        "I binari sono nuovi e la vettura sale in venti minuti. Il "
        "conducente aspetta alla fermata di Porta Vecchia, dove i passeggeri cambiano linea.",
    ),
    (
        "Fermate più lontane",
        "La linea del tram perde quattro fermate. I passeggeri anziani "
        "protestano, il conducente dice che sui binari della curva si guadagnano tre minuti.",
    ),
    (
        "Una vettura del 1928",
        "La vettura storica esce dal deposito la domenica. Il tram ha panche "
        "di legno, e sui binari di Porta Vecchia il conducente suona ancora la campana.",
    ),
    (
        "Notte sui binari",
        "Di notte il deposito ripara i binari. Una squadra salda le rotaie della "
        "linea prima che passi il primo tram e che i passeggeri arrivino alla fermata.",
    ),
)
_BREAD = (
    (
        "Il forno del paese",
        "Il fornaio impasta alle due. La pasta madre lievita nella madia, la "
        "farina è di segale, e il pane esce dal forno quando le scuole aprono.",
    ),
    (
        "Farina e acqua",
        "Poca farina, molta acqua, lievito quasi niente: così il fornaio fa un "
        "pane che dura una settimana. L'impasto riposa al freddo prima di entrare nel forno.",
    ),
    (
        "Il pane nero di segale",
        "La segale cresce dove il grano non può. Il pane si cuoceva in "
        "un forno comune due volte l'anno, e la crosta si tagliava con un'accetta.",
    ),
    (
        "Lievito madre in viaggio",
        "Un fornaio emigrato portò il lievito in una tasca. Dopo ottanta "
        "anni la stessa pasta madre fa ancora lievitare l'impasto, con farina di un altro mondo.",
    ),
)
_LIGHTS = (
    (
        "The last keeper",
        "The lighthouse lost its keeper in March. The lamp turns by itself now, "
        "and the foghorn on Gannet Rock is silent when ships pass in the fog.",
    ),
    (
        "A lamp for Gannet Rock",
        "They carried the lens up the lighthouse in six crates. The keeper "
        "trimmed the lamp at dusk, and ships saw it nineteen miles out.",
    ),
    (
        "Fog signals",
        "Before radio a keeper fired a gun in fog. Then came the foghorn, which the "
        "lighthouse at Gannet Rock sounded for ships twice a minute.",
    ),
    (
        "Stairs and brass",
        "A lighthouse is stairs and brass. The keeper polished the lens before "
        "noon, wound the lamp at dusk and wrote the passing ships into a book.",
    ),
)
_CHESS = (
    (
        "A draw in the rain",
        "The grandmaster offered a draw after forty moves. His knight was "
        "pinned, the queen had nowhere to go, and the tournament hall leaked on every board.",
    ),
    (
        "The girl who beat the club",
        "She opened with a pawn and gave up her knight. The chess club "
        "had no answer; by move thirty the bishop and queen had mated the president.",
    ),
    (
        "Playing by post",
        "A chess game by post takes two years. Each card holds one move, and the "
        "knight may stand on the wrong square of the board for a month.",
    ),
    (
        "Clocks on the table",
        "The tournament bought new clocks. A grandmaster lost on time with a "
        "queen and a bishop against a pawn, which chess had not seen for years.",
    ),
)

SUBJECTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("it", _BEES),
    ("it", _TRAMS),
    ("it", _BREAD),
    ("en", _LIGHTS),
    ("en", _CHESS),
)


def articles() -> list[Draft]:
    """The articles, those of one subject after another."""
    return [
        draft(title, text, language=language)
        for language, subject in SUBJECTS
        for title, text in subject
    ]
