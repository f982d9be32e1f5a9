"""The words by which pages of many languages announce what is not part of an article.

Each pattern is a list of phrases as sites print them. They are matched at the beginning of a block,
or anywhere in it, and always against its text in lower case.
"""

from __future__ import annotations

import re


def _at_start(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{'|'.join(phrases)})")


def _anywhere(*phrases: str) -> re.Pattern[str]:
    # One word boundary before all that begin with one: tried at each word, not at each letter.
    words = [phrase.removeprefix(r"\b") for phrase in phrases if phrase.startswith(r"\b")]
    rest = [phrase for phrase in phrases if not phrase.startswith(r"\b")]
    return re.compile("|".join([rf"\b(?:{'|'.join(words)})"] * bool(words) + rest))


READ_MORE = _at_start(
    r"read (?:more|also|next|on|the (?:full|rest|original))\b", r"(?:also|must) read\b",
    r"see (?:also|more)\b", r"more (?:on|from|about)\b", r"more(?: [\w-]+){0,3}: https?:", r"more:", r"more (?:stories|coverage)\b",
    r"related\s*(?:[:|–—-]|$|(?:stor|article|content|coverage|news|post|video|reading|topic|link)\w*)",
    r"don['’]?t miss\b", r"watch(?: now| more| this| the video| also)?\s*[:|]", r"recommended\b",
    r"you (?:may|might|will)(?: also)? (?:also )?(?:like|enjoy|be interested)", r"most (?:read|popular)\b",
    r"continue reading\b", r"click here (?:to (?:read|see|watch|view)|for more)\b", r"what to read next", r"up next\W*$", r"in case you missed", r"trending\b",
    r"leggi (?:anche|pure|tutto|di più|qui|altr)\b", r"(?:vedi|guarda|ascolta) anche\b",
    r"continua (?:a leggere|la lettura|su[ l])", r"leggi l['’]articolo\b", r"ascolta (?:il|la|anche|qui)\b", r"vai a tutte le", r"listen to the\b",
    r"approfondi(?:sci|menti)\b", r"sullo stesso argomento", r"(?:ti )?potrebbe(?:ro)? interessar", r"correlat[ie]\b",
    r"articoli (?:correlati|simili)", r"per saperne di più", r"le più lette",
    r"lesen sie (?:auch|mehr|hier|dazu|weiter)\b", r"lies auch", r"mehr (?:zum|zu|dazu|aus|über|lesen)\b",
    r"(?:auch|das könnte sie auch) interess", r"lesetipp", r"siehe auch\b", r"zum thema\b", r"weiterlesen\b",
    r"das könnte (?:sie|dich)", r"weitere (?:artikel|themen|meldungen|nachrichten)\b", r"meistgelesen",
    r"à (?:lire|voir|écouter)(?: aussi)?\b", r"(?:lire|voir|lisez) (?:aussi|la suite|également)\b",
    r"sur le même (?:sujet|thème)", r"pour aller plus loin", r"notre dossier",
    r"(?:lea|lee|leer|vea|mira|ver) (?:también|además|más)\b", r"te puede interesar", r"noticias? relacionad",
    r"más (?:información|noticias)\b", r"(?:leia|veja|ouça) (?:também|mais)\b", r"saiba mais\b",
    r"você (?:pode|também) (?:gostar|vai gostar)", r"notícias? relacionad", r"les (?:også|mer|hele)\b",
    r"læs (?:også|mere)\b", r"läs (?:även|mer|också)\b", r"(?:lue|katso) (?:myös|lisää)\b",
    r"lees (?:ook|meer|verder)\b", r"(?:czytaj|zobacz|przeczytaj|sprawdź) (?:więcej|także|też|również)\b",
    r"(?:čtěte|přečtěte)(?: si)? (?:také|více|i)\b", r"čítajte (?:aj|viac)", r"(?:olvasta|kapcsolódó)\b",
    r"cite(?:ș|ş)te (?:și|şi|mai)", r"прочитайте также", r"(?:читайте|смотрите)(?: также| ещё)?\b",
    r"читайте також", r"дивіться також", r"(?:ayrıca|ilgili haber|bunlar(?:ı)? da)\b", r"διαβάστε",
    r"اقرأ أيضا", r"طالع أيضا", r"قد يهمك", r"קראו גם", r"関連(?:記事|ニュース|キーワード)", r"あわせて読",
    r"(?:관련|추천) ?(?:기사|뉴스)", r"(?:相关|相關|延伸)(?:阅读|閱讀|新闻|新聞)", r"baca juga", r"đọc thêm", r"xem thêm",
)  # fmt: skip
"""A line that leads to another article."""

_CALLS = (
    r"\bnewsletters?\b", r"\bsubscri(?:be|ption|bers?)\b", r"\bsign(?:ing)? up\b", r"\bfollow us\b",
    r"\bdownload (?:the|our) (?:free )?app\b", r"\bget the .{0,40}\bapp\b",
    r"\bregister (?:now|for free|to)\b", r"\bjoin (?:us|our|the conversation)\b", r"\bfollow .{0,40}\bon (?:twitter|facebook|instagram|x|whatsapp|telegram|google)\b",
    r"\bsupport (?:us|our (?:work|journalis))", r"\bdonat(?:e|ion)\b", r"\bbecome a (?:member|supporter|subscriber)\b",
    r"\b(?:email|send) us\b", r"\bgot a (?:tip|story|news tip)\b", r"\bhave a tip\b", r"\bcontact us\b",
    r"\biscrivi(?:ti|tevi)\b", r"\babb?on(?:ati|atevi|amento|ez|nez|nier|ieren|nement)", r"\bseguic?i(?: su|teci)?\b",
    r"\bsegui\b.{0,80}\b(?:su|sui)\b.{0,30}\b(?:google|facebook|instagram|whatsapp|telegram|twitter|x|youtube|tiktok)\b", r"\bgoogle (?:news|discover)\b",
    r"\bwhatsapp.?(?:channel|kanal|kanaal)\b", r"\b(?:canal[ei]?|chaîne|channel) (?:de |di |su )?(?:whatsapp|telegram)\b", r"\bpreferiti\b", r"\brimani aggiornat", r"\bresta(?:re)? (?:sempre )?aggiornat",
    r"\bdelivered (?:straight |directly )?(?:to|through) your\b", r"\bstay informed\b", r"\bsenden sie uns\b", r"\bihr feedback\b", r"\btesten sie\b", r"\bscrivi(?:ci|teci)\b",
    r"\bunsubscribe\b", r"\byou (?:are )?receiv(?:e|ed|ing) this\b", r"\bdisiscri", r"\bricevi quest[ao]\b", r"\bdiventa(?:te)? sostenitor",
    r"\bscarica (?:l['’])?app\b", r"\bsostien(?:i|ici)\b", r"\bregistrati\b", r"\bnewsletter\b",
    r"\babo(?:s|nnent)?\b", r"\banmeld(?:en|ung)\b", r"\bjetzt (?:testen|abonnieren|registrieren)\b", r"\bfolgen sie\b",
    r"\bkostenlos testen\b", r"\binscrivez-vous\b", r"\bsuivez-nous\b", r"\binscri(?:vez|ption)\b",
    r"\bsuscr[íi]b(?:ete|ase|irse|irte)", r"\bs[íi]gue?nos\b", r"\bregístrate\b", r"\bassine\b", r"\binscreva-se\b", r"\bsiga(?:-nos| o)\b",
    r"\bnyhetsbrev\b", r"\bprenumerera\b", r"\babonn[ée]", r"\btilaa\b", r"\bnieuwsbrief\b", r"\babonneer\b",
    r"\bzapisz się\b", r"\bsubskryb", r"\bodebírat\b", r"\bподпи(?:шитесь|сывайтесь|ска)", r"\bпідпи(?:шіться|суйтесь)",
    r"\babone ol", r"اشترك", r"تابعنا", r"会員登録", r"会員限定", r"購読", r"メールマガジン", r"ログイン", r"구독", r"订阅", r"訂閱",
)  # fmt: skip
SUBSCRIBE = _anywhere(*_CALLS)
"""A call to subscribe, follow, register or write in."""


CREDIT = _anywhere(
    r"\((?:image|photo|picture|pic|foto|fotografía|bild|credit|source|quelle|fonte|immagine|crédit)s?\s*:[^)]{2,80}\)\s*$",
    r"^\W{0,3}(?:image|photo|picture|foto|photograph|bild|credit|crédits?|imagen|immagine|zdjęcie|kuva|fot\.)s?"
    r"(?:\s+(?:by|von|di|de|par|courtesy|credit|source)\b|\s*[:/©])",
    r"(?:©|\(c\)).{0,60}$",
    r"^\W*(?:tutti i diritti riservati|riproduzione riservata|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\W*$",
    r"^\W{0,3}(?:©|\(c\)|copyright\b)", r"\(ap photo/[^)]+\)", r"\bscreenshot\b.{0,30}$",
)  # fmt: skip
"""A picture's credit, alone or at the end of its caption."""
AGENCY = _anywhere(
    r"(?:\bgetty(?: images)?|\breuters|\bap photo|\bafp|\bshutterstock|\bistock(?:photo)?|\bimago|picture alliance|"
    r"\bdpa|\bepa(?:-efe)?|\bansa|\bbloomberg|\balamy|\bunsplash|\bpixabay|\bntb|\btt nyhetsbyrån|\befe)[\s)/\]:|.-]{0,3}$",
)  # fmt: skip
"""The name of an agency at the end, which credits a picture where it stands beside one."""

DATED = _at_start(
    r"(?:(?:first |last )?(?:published|updated|posted|modified)|stand|aktualisiert|veröffentlicht|erstellt|"
    r"pubblicat[oa]|aggiornat[oa]|publi[ée]|mis à jour|publicado|actualizado|atualizado|publisert|oppdatert|"
    r"publicerad|uppdaterad|opublikowano|aktualizacja|publikováno|опубликовано|обновлено|gepubliceerd|yayınlanma|güncelleme)"
    r"\b[^.!?]{0,80}\d", r"(?:ultimo aggiornamento|letzte aktualisierung|dernière mise à jour|última (?:actualización|atualização))\b[^.!?]{0,60}\d",
    r"(?:mon|tue|wed|thu|fri|sat|sun)\w*,? \w{3,9} \d{1,2} \d{1,2}:\d\d(?::\d\d)? \w{0,5} ?(?:19|20)\d\d$",
    r"(?:\w+,?\s+)?\d{1,2}[.\s/]\s*(?:\w+|\d{1,2})[.\s/]?\s*(?:19|20)\d\d\b[^.!?]{0,40}$",
    r"(?:\w+,?\s+)?\w+\s+\d{1,2},?\s+(?:19|20)\d\d\b[^.!?]{0,40}$",
    r"(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[^.!?]{0,40}$",
    r"\d{1,3}\s*(?:min(?:ute)?s?|minuti|minuten|minutos|мин)\.?\s*(?:read|lesezeit|di lettura|de lecture|de lectura)?\W*$",
)  # fmt: skip
"""A line that only tells when."""

BY = re.compile(
    r"^\W*(?:by|von|di|de|par|por|door|av|af|przez|text|texto|testo|autor(?:e|a|in)?|author|szerző|written by|reported by|reporting by|a cura di)\b\s*:?\s+"
)
"""The beginning of a line that names the author."""

COLOPHON = _at_start(
    r"(?:this )?(?:page|document|file|manual|entry|site) was (?:last )?(?:created|generated|edited|modified|updated|built|written)\b",
    r"(?:generated|built|made|rendered) (?:by|on|with|using|at|from)\b", r"(?:proudly )?powered by\b", r"(?:retrieved|printed) from\b",
    r"last (?:modified|edited|updated|change[ds]?)\b", r"time: \d", r"edit (?:this page|on \w+)\b", r"was this (?:page |article )?helpful", r"found (?:an error|a (?:bug|mistake|typo))\b",
)  # fmt: skip
"""A line at the end about the page itself."""

ABOUT_AUTHOR = _anywhere(
    r"^.{0,60}\bis (?:a|an|the|one of)\b.{0,60}\b(?:reporter|writer|editor|correspondent|journalist|columnist|author of|producer|contributor|fellow at|commentator)\b",
    r"\b(?:can|may) be (?:reached|contacted) (?:at|on|via)\b", r"\bfollow (?:him|her|them|me|the author)\b", r"\bon twitter:?\s*@",
    r"^(?:e-?mail|contact|reach|follow) [^\W\d_][\w.’'-]+", r"\babout the author", r"\bcontributed to this (?:report|story|article)\b",
    r"^\W*(?:additional )?(?:reporting|writing|edit(?:ing|ed)|compiled|translated|translation) by \w", r"^\W*(?:übersetzung|redaktion|traduzione|traduction|traducción)\s*:", r"\bist (?:freie[r]? )?(?:\w+-)?(?:redakteur|reporter|autor|korrespondent|journalist)(?:in)?\b",
    r"\bschreibt (?:über|für)\b.{0,60}$", r"\bè (?:un |una )?(?:giornalist|inviat|corrispondente)", r"\bes (?:periodista|redactora?|corresponsal)\b",
    r"\best journaliste\b", r"\bé (?:jornalista|repórter)\b",
)  # fmt: skip
"""A line about who wrote the article."""

COMMENT_NOTE = _anywhere(
    r"\b(?:leave|post|add|write) a (?:comment|reply)\b", r"\bcomments? (?:are|is) closed\b", r"\bview comments\b", r"\bshow comments\b",
    r"\bcommenta\b.{0,20}$", r"\blascia un commento\b", r"\bkommentar(?:e|ieren|funktion)\b", r"\bcoment[aá]rios? (?:com|ofensiv|s[ãa]o)", r"\bdeja un comentario\b",
    r"\blaissez un commentaire\b", r"\bdeixe (?:um|seu) coment",
)  # fmt: skip
"""A line about readers' comments."""

PAYWALL = _anywhere(
    r"\b(?:subscribe|register|sign in|log in|create an account) to (?:continue|read|unlock|keep reading)\b", r"\bunlimited access\b",
    r"\bthis (?:article|content|story) is (?:only )?(?:for|available|exclusive)\b.{0,40}\b(?:subscribers|members)\b",
    r"\balready (?:a )?(?:subscrib|registered|have an account|a member)", r"\bweiterlesen mit\b", r"\bmit (?:einem )?abo\b", r"\b(?:articolo|contenut[oi]) riservat[oi]\b", r"\bgià abbonat[oi]\b",
    r"\bper continuare a leggere\b", r"\bpour lire la suite\b", r"\bréservé aux abonnés\b", r"\bcontenido exclusivo\b", r"\bpara seguir leyendo\b",
    r"\bexclusivo para assinantes\b", r"この記事は(?:有料)?会員", r"残り\d+文字", r"유료 ?회원",
)  # fmt: skip
"""A notice that the rest is for those who pay."""

ADVERTISED = re.compile(
    r"^\W*(?:advertisement|advertising|sponsored(?: content)?|promoted|skip ad|anzeige|werbung|annonse|annons|"
    r"pubblicità|publicité|publicidad|publicidade|reklama|reklam|mainos|реклама|広告|광고)\W*$",
)  # fmt: skip
"""The label of an advertisement."""

LABEL = re.compile(
    r"^\W*(?:article content|story continues(?: below)?|loading\.*|share|share this(?: article| story)?|"
    r"condividi|teilen|partager|compartir|compartilhe|del|dela|print|stampa|drucken|copy link|link copied|to view this video please enable javascript.*|"
    r"this video (?:is|cannot).*|your browser does not support.*|video player.*|inhalt teilen|artikel anhören|listen to (?:this )?article.*|"
    r"ascolta (?:l['’])?articolo|écouter (?:l['’])?article|escuchar|view comments|comments|kommentare|commenti|commentaires|comentarios|comentários)\W*$",
)  # fmt: skip
"""A word or two that pages print between the paragraphs for their own use."""
