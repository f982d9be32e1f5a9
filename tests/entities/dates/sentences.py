"""Sentences of our own with the dates that stand in them; published on Wednesday 19 June 2024.

Each is a language, a sentence, the words of its only date, its first and its last day or minute.
"""

ITALIAN = """
Il primo maggio si sono riuniti. | Il primo maggio | 2024-05-01
La festa è il due giugno. | il due giugno | 2024-06-02
Nell'estate del 2023 bruciò il bosco. | Nell'estate del 2023 | 2023-06-01 | 2023-08-31
Ci siamo visti in primavera. | in primavera | 2024-03-01 | 2024-05-31
Riapriremo in primavera. | in primavera | 2025-03-01 | 2025-05-31
A fine 2019 il cantiere chiuse. | A fine 2019 | 2019-09-01 | 2019-12-31
Verso metà marzo nevicò. | Verso metà marzo | 2024-03-11 | 2024-03-20
Entro dicembre si farà. | Entro dicembre | 2024-12-01 | 2024-12-31
Il sindaco ha promesso i lavori entro dicembre. | entro dicembre | 2024-12-01 | 2024-12-31
Ieri sera alle 21 è crollato. | Ieri sera alle 21 | 2024-06-18T21:00
Ieri sera alle 9 è crollato. | Ieri sera alle 9 | 2024-06-18T21:00
Nel terzo trimestre 2023 le vendite calano. | Nel terzo trimestre 2023 | 2023-07-01 | 2023-09-30
Lo scorso fine settimana pioveva. | Lo scorso fine settimana | 2024-06-15 | 2024-06-16
Costa meno che il mese scorso. | il mese scorso | 2024-05-01 | 2024-05-31
Una stagione, nel 2020-21, senza pubblico. | 2020-21 | 2020-01-01 | 2021-12-31
Tra il 2010 e il 2015 partirono in molti. | Tra il 2010 e il 2015 | 2010-01-01 | 2015-12-31
Nelle prossime settimane si vedrà. | Nelle prossime settimane | |
Nelle prossime due settimane si vedrà. | Nelle prossime due settimane | 2024-06-19 | 2024-07-03
Negli ultimi tre anni è cresciuto. | Negli ultimi tre anni | 2021-06-19 | 2024-06-19
Stamattina il treno era vuoto. | Stamattina | 2024-06-19
Morì nel III secolo a.C. | III secolo a.C. | |
Fu battuto nel 480 a.C. a Salamina. | nel 480 a.C. | |
Cadde nel 476 d.C. con onore. | nel 476 d.C. | 0476-01-01 | 0476-12-31
Un quadro del diciannovesimo secolo. | diciannovesimo secolo | 1801-01-01 | 1900-12-31
Il romanzo italiano del Novecento. | del Novecento | 1901-01-01 | 2000-12-31
La cena è alle 18. | alle 18 | 2024-06-19T18:00
Si parte domani alle 7.30. | domani alle 7.30 | 2024-06-20T07:30
Il consiglio alle 18 di domani voterà. | alle 18 di domani | 2024-06-20T18:00
La mostra, dalle 9 alle 17, resta aperta. | dalle 9 alle 17 | |
Una settimana fa c'era il sole. | Una settimana fa | 2024-06-10 | 2024-06-16
Qualche giorno fa c'era il sole. | Qualche giorno fa | |
Fu assolto nel marzo dell'anno scorso. | marzo dell'anno scorso | 2023-03-01 | 2023-03-31
Il 4 luglio dello stesso anno partì. | Il 4 luglio dello stesso anno | |
Lo scorso 4 luglio nacque. | Lo scorso 4 luglio | 2023-07-04
Dal 28 aprile al 3 maggio si balla. | Dal 28 aprile al 3 maggio | 2024-04-28 | 2024-05-03
Si vota dall'8 all'11 marzo 2025. | dall'8 all'11 marzo 2025 | 2025-03-08 | 2025-03-11
Tra marzo e maggio nevicò. | Tra marzo e maggio | 2024-03-01 | 2024-05-31
Quest'estate si va al mare. | Quest'estate | 2024-06-01 | 2024-08-31
L'estate scorsa si andò al mare. | L'estate scorsa | 2023-06-01 | 2023-08-31
Nella prima metà del 2023 calò. | Nella prima metà del 2023 | 2023-01-01 | 2023-06-30
Alla fine degli anni Novanta chiuse. | Alla fine degli anni Novanta | 1997-01-01 | 1999-12-31
La legge è del 12/03/2021. | 12/03/2021 | 2021-03-12
La musica degli anni '80. | degli anni '80 | 1980-01-01 | 1989-12-31
L'inverno 2022-23 fu mite. | L'inverno 2022-23 | 2022-12-01 | 2023-02-28
Nevicò l'altro ieri. | l'altro ieri | 2024-06-17
Chi ha firmato partirà venerdì. | venerdì | 2024-06-21
Il ministro, che venerdì ha firmato, tornerà. | venerdì | 2024-06-14
All'inizio di quest'anno pioveva. | All'inizio di quest'anno | 2024-01-01 | 2024-04-30
Dal 2010 a oggi è cresciuto. | Dal 2010 a oggi | 2010-01-01 | 2024-06-19
Il ministro ha promesso di firmare entro lunedì. | lunedì | 2024-06-24
A settembre comincia la scuola. | A settembre | 2024-09-01 | 2024-09-30
Si vedranno mercoledì della prossima settimana. | mercoledì della prossima settimana | 2024-06-26
Lunedì dalle 9 alle 17 si è scioperato. | Lunedì dalle 9 alle 17 | 2024-06-17T09:00 | 2024-06-17T17:00
La notte tra sabato e domenica hanno sparato. | tra sabato e domenica | 2024-06-15 | 2024-06-16
Dal 24 febbraio la guerra continua. | 24 febbraio | 2024-02-24
La seconda metà dell'Ottocento fu inquieta. | La seconda metà dell'Ottocento | 1851-01-01 | 1900-12-31
Il campionato 2019/2020 fu interrotto. | 2019/2020 | 2019-01-01 | 2020-12-31
Nacque il 12 marzo 1954, di mattina. | il 12 marzo 1954 | 1954-03-12
Alle 5 del pomeriggio di venerdì 14 giugno morì. | Alle 5 del pomeriggio di venerdì 14 giugno | 2024-06-14T17:00
Si vota il 3 mar 2025. | il 3 mar 2025 | 2025-03-03
"""
ENGLISH = """
From March 3 to 5 the road was shut. | From March 3 to 5 | 2024-03-03 | 2024-03-05
The road was shut on 3-5 March 2020. | 3-5 March 2020 | 2020-03-03 | 2020-03-05
In the summer of 2023 it burned. | In the summer of 2023 | 2023-06-01 | 2023-08-31
The mill closed in late 2019. | in late 2019 | 2019-09-01 | 2019-12-31
Last night at 9 pm it fell. | Last night at 9 pm | 2024-06-18T21:00
They wed on the second of June. | the second of June | 2024-06-02
Sales fell in Q3 2023. | Q3 2023 | 2023-07-01 | 2023-09-30
Sales fell in the third quarter of 2023. | in the third quarter of 2023 | 2023-07-01 | 2023-09-30
It rained last weekend. | last weekend | 2024-06-15 | 2024-06-16
It rained last year. | last year | 2023-01-01 | 2023-12-31
It opens next year. | next year | 2025-01-01 | 2025-12-31
She moved two years ago. | two years ago | 2022-01-01 | 2022-12-31
She moved a week ago. | a week ago | 2024-06-10 | 2024-06-16
She moved a few weeks ago. | a few weeks ago | |
Between 2010 and 2015 it grew. | Between 2010 and 2015 | 2010-01-01 | 2015-12-31
It has grown since 2019. | 2019 | 2019-01-01 | 2019-12-31
The play opens tonight. | tonight | 2024-06-19
The play opens tonight at 8. | tonight | 2024-06-19
The play opens tonight at 8:15. | tonight at 8:15 | 2024-06-19T20:15
They built it in the nineteenth century. | the nineteenth century | 1801-01-01 | 1900-12-31
They built it in the late 19th century. | in the late 19th century | 1868-01-01 | 1900-12-31
Caesar died in 44 BC. | in 44 BC | |
A vase of the 3rd century BC. | the 3rd century BC | |
Doors open at 6:30 pm. | at 6:30 pm | 2024-06-19T18:30
Doors open at 6 p.m. on Monday | at 6 p.m. on Monday | 2024-06-17T18:00
The vote will be on Monday at noon. | Monday at noon | 2024-06-24T12:00
They met at 5 o'clock. | at 5 o'clock | 2024-06-19T05:00
The shop is open from 9am to 5pm. | from 9am to 5pm | |
It was signed on 13/07/2023. | 13/07/2023 | 2023-07-13
It was signed on 07/13/2023. | 07/13/2023 | 2023-07-13
It was signed on 2023-07-13. | 2023-07-13 | 2023-07-13
The report is due by December. | by December | 2024-12-01 | 2024-12-31
He was shot in March last year. | March last year | 2023-03-01 | 2023-03-31
From April 28 to May 3 it rained. | From April 28 to May 3 | 2024-04-28 | 2024-05-03
It ran between March and May. | between March and May | 2024-03-01 | 2024-05-31
The songs of the early 1990s. | the early 1990s | 1990-01-01 | 1992-12-31
The songs of the sixties. | the sixties | 1960-01-01 | 1969-12-31
It fell over the past three months. | over the past three months | 2024-03-19 | 2024-06-19
The firm will close in two weeks. | in two weeks | 2024-07-01 | 2024-07-07
We left the day before yesterday. | the day before yesterday | 2024-06-17
The crisis of 2008 hurt. | 2008 | 2008-01-01 | 2008-12-31
After the 2008 financial crisis it hurt. | 2008 | 2008-01-01 | 2008-12-31
In 2019 sales rose. | 2019 | 2019-01-01 | 2019-12-31
He died on 3rd of May, 1999. | 3rd of May, 1999 | 1999-05-03
Last summer it burned. | Last summer | 2023-06-01 | 2023-08-31
It fell at the end of 2019. | at the end of 2019 | 2019-09-01 | 2019-12-31
It was late last year. | late last year | 2023-09-01 | 2023-12-31
She won on Monday, and will rest. | Monday | 2024-06-17
In the coming weeks it will rain. | In the coming weeks | |
He died on Sept. 11, 2001. | Sept. 11, 2001 | 2001-09-11
They walked much in the 1800s. | in the 1800s | 1800-01-01 | 1899-12-31
The strike lasts until Thursday. | Thursday | 2024-06-20
By May it had fallen. | By May | 2024-05-01 | 2024-05-31
They met on Wednesday last week. | Wednesday last week | 2024-06-12
The rocket is expected to have left by its date, June 3. | June 3 | 2024-06-03
It was at the end of 2019. | at the end of 2019 | 2019-09-01 | 2019-12-31
A 2019 report by the council told it. | 2019 | 2019-01-01 | 2019-12-31
At 18:00 GMT on 3 June it sank. | At 18:00 GMT on 3 June | 2024-06-03T18:00
They met this morning. | this morning | 2024-06-19
"""
SPANISH = """
El primero de mayo marcharon. | El primero de mayo | 2024-05-01
Ardió en el verano de 2023. | en el verano de 2023 | 2023-06-01 | 2023-08-31
A finales de 2019 cerró. | A finales de 2019 | 2019-09-01 | 2019-12-31
En junio pasado cerró. | En junio pasado | 2023-06-01 | 2023-06-30
La música de los años ochenta. | los años ochenta | 1980-01-01 | 1989-12-31
La música de la década de 1970. | la década de 1970 | 1970-01-01 | 1979-12-31
Cerró el año pasado. | el año pasado | 2023-01-01 | 2023-12-31
Abrirá la semana que viene. | la semana que viene | 2024-06-24 | 2024-06-30
Cerró el pasado 4 de julio. | el pasado 4 de julio | 2023-07-04
Anoche a las 21:30 llovió. | Anoche a las 21:30 | 2024-06-18T21:30
Llovió ayer por la tarde. | ayer por la tarde | 2024-06-18
Llegará pasado mañana. | pasado mañana | 2024-06-21
El acto es a las 6 de la tarde. | a las 6 de la tarde | 2024-06-19T18:00
Cayó en el tercer trimestre de 2023. | en el tercer trimestre de 2023 | 2023-07-01 | 2023-09-30
Llovió el pasado fin de semana. | el pasado fin de semana | 2024-06-15 | 2024-06-16
Crece desde el año 2000, dicen. | 2000 | 2000-01-01 | 2000-12-31
La crisis de 2008 dolió. | 2008 | 2008-01-01 | 2008-12-31
Se movió hace dos años. | hace dos años | 2022-01-01 | 2022-12-31
Murió en el siglo III a. C. | el siglo III a. C. | |
Del 28 de abril al 3 de mayo bailaron. | Del 28 de abril al 3 de mayo | 2024-04-28 | 2024-05-03
Lo hará en las próximas semanas. | en las próximas semanas | |
Cayó en los últimos tres meses. | en los últimos tres meses | 2024-03-19 | 2024-06-19
Esta mañana llovió. | Esta mañana | 2024-06-19
A mediados de marzo llovió. | A mediados de marzo | 2024-03-11 | 2024-03-20
En marzo del año pasado llovió. | marzo del año pasado | 2023-03-01 | 2023-03-31
El dos de mayo se alzaron. | El dos de mayo | 2024-05-02
"""
FRENCH = """
À l'été 2023 tout brûlait. | À l'été 2023 | 2023-06-01 | 2023-08-31
Fin 2019 l'usine a fermé. | Fin 2019 | 2019-09-01 | 2019-12-31
C'était dans les années quatre-vingt. | dans les années quatre-vingt | 1980-01-01 | 1989-12-31
C'était dans les années quatre-vingt-dix. | dans les années quatre-vingt-dix | 1990-01-01 | 1999-12-31
Hier soir il pleuvait. | Hier soir | 2024-06-18
Hier soir à 21 heures il pleuvait. | Hier soir à 21 heures | 2024-06-18T21:00
Le premier mai ils ont marché. | Le premier mai | 2024-05-01
Au troisième trimestre 2023 tout baissait. | Au troisième trimestre 2023 | 2023-07-01 | 2023-09-30
Il pleuvait le week-end dernier. | le week-end dernier | 2024-06-15 | 2024-06-16
Il pleuvait l'an dernier. | l'an dernier | 2023-01-01 | 2023-12-31
L'année prochaine il partira. | L'année prochaine | 2025-01-01 | 2025-12-31
La crise de 2008 a fait mal. | 2008 | 2008-01-01 | 2008-12-31
Entre 2010 et 2015 il a grandi. | Entre 2010 et 2015 | 2010-01-01 | 2015-12-31
Il partira dans deux semaines. | dans deux semaines | 2024-07-01 | 2024-07-07
La séance est à 18h30. | à 18h30 | 2024-06-19T18:30
La maison du XIXe siècle. | du XIXe siècle | 1801-01-01 | 1900-12-31
Il est mort en 44 av. J.-C. | en 44 av. J.-C. | |
Au cours des prochaines semaines il pleuvra. | Au cours des prochaines semaines | |
Il a plu ces trois derniers mois. | ces trois derniers mois | 2024-03-19 | 2024-06-19
La loi sera votée d'ici décembre. | d'ici décembre | 2024-12-01 | 2024-12-31
Il pleuvait mi-mars. | mi-mars | 2024-03-11 | 2024-03-20
Ce vendredi il a signé. | Ce vendredi | 2024-06-14
Il est né le 4 juillet dernier. | le 4 juillet dernier | 2023-07-04
Du 28 avril au 3 mai on danse. | Du 28 avril au 3 mai | 2024-04-28 | 2024-05-03
C'était en mars de l'année dernière. | mars de l'année dernière | 2023-03-01 | 2023-03-31
"""
GERMAN = """
Im Sommer 2023 brannte es. | Im Sommer 2023 | 2023-06-01 | 2023-08-31
Ende 2019 schloss das Werk. | Ende 2019 | 2019-09-01 | 2019-12-31
Von 1998 bis 2003 lebte er dort. | Von 1998 bis 2003 | 1998-01-01 | 2003-12-31
Gestern Abend regnete es. | Gestern Abend | 2024-06-18
Gestern Abend um 21 Uhr regnete es. | Gestern Abend um 21 Uhr | 2024-06-18T21:00
Der Umsatz fiel im dritten Quartal 2023. | im dritten Quartal 2023 | 2023-07-01 | 2023-09-30
Der Umsatz fiel im dritten Quartal. | im dritten Quartal | 2023-07-01 | 2023-09-30
Am vergangenen Wochenende regnete es. | Am vergangenen Wochenende | 2024-06-15 | 2024-06-16
Im vergangenen Jahr regnete es. | Im vergangenen Jahr | 2023-01-01 | 2023-12-31
Die Sitzung beginnt um 18 Uhr. | um 18 Uhr | 2024-06-19T18:00
Er wurde 1990 geboren. | 1990 | 1990-01-01 | 1990-12-31
Vom 3. bis 5. Mai wurde getanzt. | Vom 3. bis 5. Mai | 2024-05-03 | 2024-05-05
Die Demonstration am Ersten Mai. | am Ersten Mai | 2024-05-01
Das Werk soll bis Dezember schließen. | bis Dezember | 2024-12-01 | 2024-12-31
Das Haus stammt aus dem 19. Jahrhundert. | 19. Jahrhundert | 1801-01-01 | 1900-12-31
Er starb im Jahr 44 v. Chr. | im Jahr 44 v. Chr. | |
Die Musik der achtziger Jahre. | der achtziger Jahre | 1980-01-01 | 1989-12-31
In den kommenden Wochen wird es regnen. | In den kommenden Wochen | |
In den letzten drei Monaten regnete es. | In den letzten drei Monaten | 2024-03-19 | 2024-06-19
Es begann Mitte März. | Mitte März | 2024-03-11 | 2024-03-20
Im März vergangenen Jahres war es kalt. | März vergangenen Jahres | 2023-03-01 | 2023-03-31
Am Montagabend um 20.15 Uhr sang sie. | Montagabend um 20.15 Uhr | 2024-06-17T20:15
Ab Juli gilt das Gesetz. | Ab Juli | 2024-07-01 | 2024-07-31
Sie kam am 1. Januar 1968 an. | am 1. Januar 1968 | 1968-01-01
Vorgestern regnete es. | Vorgestern | 2024-06-17
Anfang dieses Jahres war es kalt. | Anfang dieses Jahres | 2024-01-01 | 2024-04-30
Seit 2014 herrscht Krieg. | 2014 | 2014-01-01 | 2014-12-31
Das Gesetz vom 4.7.2023 gilt. | 4.7.2023 | 2023-07-04
"""
PORTUGUESE = """
Choveu ontem à noite. | ontem à noite | 2024-06-18
No verão de 2023 ardeu. | No verão de 2023 | 2023-06-01 | 2023-08-31
No final de 2019 fechou. | No final de 2019 | 2019-09-01 | 2019-12-31
Casou em 3 de maio de 2020. | 3 de maio de 2020 | 2020-05-03
Mudou-se há dois anos. | há dois anos | 2022-01-01 | 2022-12-31
A peça começa às 18h30. | às 18h30 | 2024-06-19T18:30
A música dos anos oitenta. | dos anos oitenta | 1980-01-01 | 1989-12-31
"""
DUTCH = """
Gisteravond regende het. | Gisteravond | 2024-06-18
In de zomer van 2023 brandde het. | In de zomer van 2023 | 2023-06-01 | 2023-08-31
Eind 2019 sloot de fabriek. | Eind 2019 | 2019-09-01 | 2019-12-31
Hij trouwde op 3 mei 2020. | op 3 mei 2020 | 2020-05-03
Zij verhuisde twee jaar geleden. | twee jaar geleden | 2022-01-01 | 2022-12-31
Het begint om 18.30 uur. | om 18.30 uur | 2024-06-19T18:30
De muziek van de jaren tachtig. | de jaren tachtig | 1980-01-01 | 1989-12-31
"""
NO_DATES = """
en | It costs from 1500 to 2000 dollars.
en | The firm sold between 1500 and 2000 cars.
en | Mrs May said that they may go on.
en | The room seats a crowd of 1950 people.
en | He drives a Peugeot 2008 with Windows 2000.
en | Call 555-2019 or 1800-2000-11.
en | The team won 3-1 and lost 2-0.
en | See pages 1999 and 2000.
en | He finished it in two days.
en | The shop sells bread on Black Friday.
en | She lives at 1600 Penn Avenue.
en | The next day he left.
en | In the fall of the wall they rejoiced.
en | A run of 1500 metres.
it | Abita in via 4 novembre.
it | Il mercato è in piazza 25 aprile.
it | Hanno dato 1500 euro alle 18 famiglie.
it | Il sole di Maggio, dice Luca Marzo.
it | Costa da 1500 a 2000 euro.
it | Si gioca dal lunedì al venerdì.
it | Il negozio chiude il lunedì.
it | Chiama il numero 06-2019 per i 1999 posti.
it | Ha perso 2-1 con la Fiat 500.
it | Un treno da 2000 posti.
it | Era il terzo trimestre di gravidanza.
es | La plaza del 2 de Mayo S.A. vende más de 2000 coches.
en | It stood in the Sunday Times.
es | A los 20 años se fue.
es | Los lunes no abre.
es | Por la mañana no abre.
es | Vive en la calle 2 de mayo.
fr | Il a été malade et a vendu plus de 2000 voitures.
fr | La rue du 4 septembre est fermée.
fr | Il vend de 1500 à 2000 voitures.
de | Guten Morgen, Herr März.
de | Der Peugeot 2008 kostet rund 2000 Euro.
de | Der Umsatz stieg auf 1999 Stück in zwei Jahren.
de | Die Straße des 17 Kilometer langen Tals.
pt | Vendeu mais de 2000 carros.
nl | Hij verkocht ruim 2000 auto's.
"""
_BY_LANGUAGE = (
    ("it", ITALIAN),
    ("en", ENGLISH),
    ("es", SPANISH),
    ("fr", FRENCH),
    ("de", GERMAN),
    ("pt", PORTUGUESE),
    ("nl", DUTCH),
)


def dated() -> list[tuple[str, str, str, str, str]]:
    """Language, sentence, words, first and last day or minute."""
    found = []
    for language, table in _BY_LANGUAGE:
        for line in table.strip().splitlines():
            sentence, words, first, *last = (part.strip() for part in line.split("|"))
            found.append((language, sentence, words, first, last[0] if last else first))
    return found


def undated() -> list[tuple[str, str]]:
    """Language and sentence."""
    pairs = (line.split(" | ", 1) for line in NO_DATES.strip().splitlines())
    return [(language, sentence) for language, sentence in pairs]
