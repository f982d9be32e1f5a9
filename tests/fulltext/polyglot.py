"""A small archive in ten languages, written for the tests."""

from __future__ import annotations

from emeroteca.fulltext import Document
from emeroteca.model.article import ArticleId

_ARTICLES = (
    (
        "it",
        "L'accordo sull'acqua",
        "Gli accordi di pace sono stati firmati ieri. Perché tardi?",
    ),
    ("it", "La diga", "Le dighe tengono: l'ingegnere dell'Ucraina lo ha scritto in una e-mail."),
    ("en", "Kim Jong-un speaks", "The leader Kim Jong-un agreed. Dams were never mentioned."),
    ("en", "The river", "O'Brien didn't see the Jongun portrait; the running dam impressed him."),
    ("de", "Straßenbau", "Die Häuser an der Straße sind alt, und das Haus am Fluss steht noch."),
    ("fr", "L’œuvre signée", "Elle a signé l’œuvre aujourd’hui ; les traités restent à signer."),
    ("es", "El acuerdo", "Los niños acordaron jugar; el canal acordaría después otra cosa."),
    ("ru", "Москва и мир", "Новые соглашения подписаны, ёлка стоит, и мой дом тоже."),
    ("zh", "北京的水", "北京的水很冷。会议在上海举行。"),
    ("ja", "東京ガス", "東京の水は冷たい。がきの頃のｶﾞｽと柿。"),
    ("th", "น้ำท่วม", "ประเทศไทยมีน้ำมาก"),
    ("ko", "한강", "한국은 크다. 서울에서 만났다."),
    ("hi", "हिन्दी", "मेज पर किताबें हैं।"),
    ("", "Sine lingua", "Accordi et dighe sine forma."),
)
DOCUMENTS = tuple(
    Document(
        ArticleId(number),
        title,
        text=text,
        language=language,
        byline="Ada Dell'Olivo" if number == 2 else "",
        site="Il Faro" if language == "it" else "The Post",
        address="ilfaro.example" if language == "it" else "the-post.example",
        tags=("Po grande", "mare") if number == 1 else (),
        note="Da citare." if number == 3 else "",
    )
    for number, (language, title, text) in enumerate(_ARTICLES, 1)
)
