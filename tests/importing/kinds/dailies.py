"""Italian newspapers: what they print around and between the paragraphs of a story.

Each page has the occhiello, catenaccio and boxes of a real daily's template, in words of our own.
"""

from __future__ import annotations

from tests.importing.kinds.writer import AD, COOKIE_IT, Writer, document, links, teasers

TITLE = "Il ponte vecchio resta aperto, ma solo alle biciclette"
_SECTIONS = "Politica,Cronaca,Economia,Esteri,Sport,Cultura,Spettacoli,Salute,Tecnologia,Meteo"
_FOOT = "Chi siamo,Contatti,Pubblicità,Privacy,Cookie policy,Abbonamenti"


def _subtitle(w: Writer) -> str:
    """The catenaccio: told apart as the subtitle."""
    return w.aside(1)


def _daily(w: Writer, article: str, after: str = "", head: str = "") -> str:
    """A story between a paper's frame."""
    return document(
        f"{TITLE} - Il Giornale del Canale",
        f"""{COOKIE_IT}<div class="skin-adv"></div><header class="main-header"><div class="header-top"><a href="/" class="logo">Il Giornale del Canale</a><a href="/abbonati" class="btn-abbonati">Abbonati</a></div><nav class="main-nav"><ul>{links(_SECTIONS)}</ul></nav><div class="strillo"><a href="/diretta">In diretta: la piena del fiume minuto per minuto</a></div></header>
<div class="container"><main class="main-content">{article}</main><aside class="sidebar"><div class="box-piu-letti"><h3>I più letti</h3><ol>{teasers(w, 5, '<li><a href="/{0}">{1}</a></li>')}</ol></div>{AD}</aside></div>{after}
<footer class="main-footer"><ul>{links(_FOOT)}</ul><p>Copyright 2024 © Edizioni del Canale S.p.A. - P.Iva 00000000000. Tutti i diritti sono riservati. Per la pubblicità: Canale Pubblicità</p></footer>""",
        head=f'<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Il Giornale del Canale">{head}',
        language="it",
    )


def corriere(w: Writer) -> str:
    """Occhiello, sommario, "di", article in chapters, calls to a channel, the date at the end."""
    first, rest = (
        w.paragraphs(3, '<p class="chapter-paragraph">{}</p>', most=4),
        w.paragraphs(w.number(3, 6), '<p class="chapter-paragraph">{}</p>', most=4),
    )
    return _daily(
        w,
        f"""<section class="body-article"><div class="bck-sx"><div class="breadcrumb"><a href="/c">Cronache</a></div><span class="is-label">la decisione</span><h1 class="title-art-hp is-medium is-line-h-106">{TITLE}</h1><p class="summary-art is-large">{_subtitle(w)}</p><p class="is-author">di <a class="writer" href="/f">{w.name()}</a></p><p class="is-last-update">2 gennaio 2024 (modifica il 2 gennaio 2024 | 10:15)</p><div class="share-tool"><ul class="icons">{links("Facebook,Twitter,WhatsApp,Email")}</ul></div><figure class="media-image"><img src="/p.jpg" alt=""><figcaption class="is-caption">Il ponte visto dalla riva sinistra (Foto Canale)</figcaption></figure><div class="content">{first}<div class="banner-inline"><p class="label">LEGGI ANCHE</p><ul class="list-related"><li><a href="/1">{w.headline()}</a></li><li><a href="/2">{w.headline()}</a></li></ul></div><h4 class="title-paragraph">{w.say(w.headline(4))}</h4>{rest}<p class="chapter-paragraph"><a href="/app">Vai a tutte le notizie di Cronaca</a></p><p class="note">Ricevi le notizie che ti interessano: scarica l'app del giornale</p><p class="is-copyright">2 gennaio 2024 ( modifica il 2 gennaio 2024 | 10:15)</p><p>© RIPRODUZIONE RISERVATA</p></div></div></section>""",
    )


def repubblica(w: Writer) -> str:
    """A story with a standfirst, a lead picture, related story cards between, and topics."""
    first, rest = w.paragraphs(2, most=4), w.paragraphs(w.number(3, 6), most=4)
    heading = f"<h2>{w.say(w.headline(4))}</h2>"
    w.said.insert(2, w.said.pop())
    return _daily(
        w,
        f"""<article class="story"><header class="story__header"><div class="story__kicker">Infrastrutture</div><h1 class="story__title">{TITLE}</h1><div class="story__toolbar"><em class="story__author">di <a href="/a">{w.name()}</a></em><time class="story__date">02 Gennaio 2024</time> <span class="story__update">Aggiornato alle 10:15</span><span class="story__reading-time">2 minuti di lettura</span></div></header><figure class="story__image"><img src="/p.jpg"><figcaption class="image__caption">Il ponte (ansa)</figcaption></figure><div class="story__wrapper"><div class="story__summary"><p>{_subtitle(w)}</p></div><div id="article-body" class="story__text">{first}<div class="inline-embed"><article class="inline-article"><span class="label">Leggi anche</span><h3 class="inline-article__title"><a href="/1">{w.headline()}</a></h3><em>di {w.name()}</em></article></div>{heading}{rest}<gd-google-news class="google-news"><p>Segui tutti gli aggiornamenti di Repubblica del Canale anche su Google News, <a href="/g">clicca sulla stellina</a> e inseriscici nei preferiti</p></gd-google-news></div></div><div class="story__tags"><span class="tags__label">Argomenti</span><ul>{links("ponte,biciclette,canale")}</ul></div><p class="copyright">© Riproduzione riservata</p></article>""",
    )


def stampa(w: Writer) -> str:
    """A paywalled story whose end is given to subscribers only."""
    body = w.paragraphs(w.number(4, 7), most=4)
    return _daily(
        w,
        f"""<div class="entry main-article"><div class="entry__header"><span class="entry__kicker">il caso</span><h1 class="entry__title">{TITLE}</h1><h2 class="entry__subtitle">{_subtitle(w)}</h2><div class="entry__meta"><span class="entry__author">{w.name()}</span><span class="entry__date">02 Gennaio 2024 alle 01:00</span><span class="entry__readingtime">1 minuti di lettura</span></div></div><div class="entry__content" id="article-body">{body}<p>© RIPRODUZIONE RISERVATA</p></div><div class="paywall-wrapper"><div class="paywall-message"><h3>Articolo riservato agli abbonati</h3><p>Per continuare a leggere questo articolo abbonati a tutti i contenuti del sito.</p><a class="button" href="/abb">Scopri le offerte</a><p>Sei già abbonato? <a href="/login">Accedi</a></p></div></div><div class="entry__comments"><h3>I commenti dei lettori</h3></div></div>""",
    )


def sole(w: Writer) -> str:
    """A financial daily: key points, a box of data, brand connect, a podcast box."""
    points = f'<div class="abox"><p class="abox-title">I punti chiave</p><ul>{links("Il voto,I costi,I tempi")}</ul></div>'
    first, rest = (
        w.paragraphs(3, '<p class="atext">{}</p>', most=4),
        w.paragraphs(w.number(2, 5), '<p class="atext">{}</p>', most=4),
    )
    return _daily(
        w,
        f"""<article class="article"><div class="ahead"><p class="aoverline"><a href="/e">Trasporti</a></p><h1 class="atitle">{TITLE}</h1><h2 class="asummary">{_subtitle(w)}</h2><div class="auth"><p class="auth">di {w.name()}</p><time class="time">2 gennaio 2024</time></div></div><div class="aimg"><img src="/p.jpg"><p class="acaption">(Adobe Stock)</p></div><p class="atimer">3' di lettura</p><div class="atext-wrap">{points}{first}<div class="abox abox--podcast"><p class="abox-title">Ascolta il podcast</p><p>Ogni mattina le notizie del canale in cinque minuti, da ascoltare dove vuoi.</p><a href="/pod">Ascolta</a></div>{rest}<p class="acopyright">Riproduzione riservata ©</p></div><div class="arelated"><h3>Per approfondire</h3><ul>{teasers(w, 3, '<li><a href="/{0}">{1}</a></li>')}</ul></div><div class="atags"><span>ARGOMENTI</span><ul>{links("comune,ponti,bilancio")}</ul></div><div class="abrand"><p>Brand connect</p><a href="/b">Loading...</a></div><div class="anewsletter"><h3>Newsletter</h3><p>Notizie e approfondimenti sugli avvenimenti politici, economici e finanziari.</p><a>Iscriviti</a></div></article>""",
    )


def ansa(w: Writer) -> str:
    """A news agency: place and date lead in, "Leggi anche" cards, all rights at the end."""
    first, rest = w.paragraphs(1, most=3), w.paragraphs(w.number(2, 5), most=3)
    return _daily(
        w,
        f"""<article class="post-single"><div class="pretitle">Trasporti</div><h1 class="post-single-title">{TITLE}</h1><div class="post-single-summary">{_subtitle(w)}</div><div class="post-single-meta"><span class="city">CANALE</span>, <time>02 gennaio 2024, 10:15</time> <span class="author">{w.name()}</span></div><div class="box-share"><ul>{links("Condividi,Link copiato")}</ul></div><div class="post-single-text rich-text">{first}<div class="related-inline"><p class="related-inline-label">Leggi anche</p><a href="/1"><span>{w.headline()}</span></a></div>{rest}<p class="copyright">Riproduzione riservata © Copyright Agenzia del Canale</p></div><div class="post-single-tags"><a href="/t">Ponti</a><a href="/u">Biciclette</a></div><div class="correlati"><h2>Ultima ora</h2>{teasers(w, 4, '<div class="card"><h3><a href="/{0}">{1}</a></h3></div>')}</div></article>""",
    )


def fatto(w: Writer) -> str:
    """A block of the editor asking for support, readers' comments, the topics."""
    body, rest = w.paragraphs(3, most=4), w.paragraphs(w.number(2, 4), most=4)
    talk = "".join(
        f'<div class="comment-item"><span class="comment-user">{w.name()}</span><p class="comment-text">{w.aside(2)}</p></div>'
        for _ in range(w.number(4, 9))
    )
    return _daily(
        w,
        f"""<article class="ifq-post"><div class="ifq-post__category"><a href="/c">Cronaca</a> <span class="ifq-post__date">Ultimo aggiornamento: 10:15 del 2 Gennaio</span></div><h1 class="title-article">{TITLE}</h1><h2 class="catenaccio">{_subtitle(w)}</h2><div class="ifq-post__author">di <a href="/a">{w.name()}</a></div><section class="article-content ifq-post__content">{body}<div class="ifq-box-leggi"><h4>LEGGI ANCHE</h4><a href="/1">{w.headline()}</a></div>{rest}</section><div class="ifq-support"><h3>Sostieni il nostro lavoro</h3><p>Cari lettori, questo giornale vive grazie a voi: con un piccolo contributo aiutate una redazione indipendente a fare il suo mestiere. Diventate sostenitori, cliccate qui.</p></div><div class="ifq-post__tags"><ul>{links("Ponti,Sindaco")}</ul></div><div class="comments-wrapper" id="commenti"><h3>Commenti</h3>{talk}</div></article>""",
    )


def post(w: Writer) -> str:
    """A plain page: text, links inside it, "Continua sul Post" at the end."""
    paragraphs = [w.paragraph() for _ in range(w.number(4, 8))]
    linked = [p.replace(" per ", ' <a href="/x">per</a> ', 1) for p in paragraphs]
    return _daily(
        w,
        f"""<article id="post-7" class="type-post status-publish hentry"><div class="entry-header"><div class="category"><a href="/italia">Italia</a></div><span class="post-date">Martedì 2 gennaio 2024</span><h1 class="entry-title">{TITLE}</h1><p class="tit2">{_subtitle(w)}</p></div><div class="entry-content" id="singleBody"><div class="wp-caption"><img src="/p.jpg"><p class="wp-caption-text">Il ponte nel 1911 (ANSA/Archivio)</p></div>{"".join(f"<p>{p}</p>" for p in linked)}<p><em>– Leggi anche: <a href="/1">{w.headline()}</a></em></p></div><div class="tags"><b>Tag:</b> <a href="/t1">biciclette</a>-<a href="/t2">ponti</a></div></article><div class="consigliati"><h3>Consigliati</h3>{teasers(w, 4, '<div><a href="/{0}"><h4>{1}</h4></a></div>')}</div>""",
    )


def messaggero(w: Writer) -> str:
    """Short paragraphs in one <div> with line breaks, bold names, tags and app calls between."""
    body = "<br /><br />".join(w.paragraph(most=3) for _ in range(w.number(4, 7)))
    return _daily(
        w,
        f"""<article class="story-detail"><div class="occhiello">Mobilità</div><h1>{TITLE}</h1><div class="sommario">{_subtitle(w)}</div><div class="firma">di <strong>{w.name()}</strong></div><div class="data">Martedì 2 Gennaio 2024, 10:15 - Ultimo aggiornamento: 11:20</div><div class="tempo-lettura">3 Minuti di Lettura</div><div class="body-text" itemprop="articleBody">{body}</div><div class="riproduzione">© RIPRODUZIONE RISERVATA</div><div class="leggi-completo"><a href="/full">Leggi l'articolo completo su Il Giornale del Canale</a></div><div class="whatsapp-box"><p>Iscriviti al canale WhatsApp del giornale per restare sempre aggiornato</p></div></article><section class="potrebbe"><h3>Potrebbe interessarti anche</h3>{teasers(w, 3, '<div class="teaser"><a href="/{0}"><h4>{1}</h4></a><p>{2}</p></div>')}</section>""",
    )


def giornale(w: Writer) -> str:
    """Contents list on top, headings between, and the questions of readers."""
    first = w.paragraphs(2, '<div class="typography--content"><p>{}</p></div>', most=4)
    parts = "".join(
        f"<h3>{w.say(w.headline(4))}</h3>{w.paragraphs(w.number(1, 3), most=4)}" for _ in range(3)
    )
    return _daily(
        w,
        f"""<article class="article-page"><div class="article__header"><a class="article__category" href="/i">Interni</a><h1 class="article__title">{TITLE}</h1><p class="article__abstract">{_subtitle(w)}</p><div class="article__author"><a href="/a">{w.name()}</a></div><div class="article__date">2 Gennaio 2024 - 10:15</div></div><div class="toc-box"><p class="toc-title">Tabella dei contenuti</p><ul>{links("Il voto,I costi,Le reazioni", '<li><a href="#{0}">{1}</a></li>')}</ul></div>{first}{parts}<div class="article__footer"><p class="segui">Segui già la nostra pagina Facebook?</p><p>Commenta con noi: per partecipare ai commenti devi essere abbonato</p></div></article>""",
    )


def fanpage(w: Writer) -> str:
    """A site of short paragraphs with a summary box, embedded posts and video."""
    first, rest = w.paragraphs(3, most=3), w.paragraphs(w.number(3, 5), most=3)
    said, signed = w.paragraph(most=1), w.say(f"{w.name()} (@canale) January 2, 2024")
    signed = (
        signed.replace("January", '<a href="https://twitter.com/canale/status/1234567890">January')
        + "</a>"
    )
    tweet = f'<blockquote class="twitter-tweet"><p lang="it" dir="ltr">{said}</p>&mdash; {signed}</blockquote>'
    last = w.paragraphs(1)
    return _daily(
        w,
        f"""<div class="article-main"><article class="fp_article"><div class="fp_article__label"><a href="/attualita">Attualità</a></div><div class="fp_article__date">2 Gennaio 2024</div><div class="fp_article__time">10:15</div><h1 class="fp_article__title">{TITLE}</h1><div class="fp_article__excerpt">{_subtitle(w)}</div><div class="fp_article__author">A cura di <a href="/a">{w.name()}</a></div><div class="fp_article__comments"><span>12 commenti</span></div><div class="fp_article__content">{first}<div class="fp_intext-player"><video src="/v.mp4"></video></div>{rest}{tweet}<script async src="https://platform.twitter.com/widgets.js"></script>{last}</div><div class="fp_share">{links("Condividi su Facebook,Condividi su WhatsApp")}</div></article></div>""",
        f'<div class="fp_related"><h3>Immagine, notizie e video correlati</h3>{teasers(w, 4, "<div><a href=/{0}>{1}</a></div>")}</div>',
    )


def local(w: Writer) -> str:
    """A town's paper: everything in one column, calls to follow in bold between paragraphs."""
    first, rest = w.paragraphs(3, most=3), w.paragraphs(w.number(2, 4), most=3)
    return _daily(
        w,
        f"""<div class="c-story"><div class="o-kicker">Centro / Lungofiume</div><h1 class="c-story__title">{TITLE}</h1><div class="c-story__summary"><p>{_subtitle(w)}</p></div><div class="c-story__byline"><span class="author">Redazione</span><span class="date">02 gennaio 2024 10:15</span></div><div class="c-entry">{first}<p><strong>Leggi le notizie di CanaleToday su WhatsApp: <a href="/wa">iscriviti al canale</a></strong></p>{rest}<p><strong>Rimani aggiornato sulle notizie dalla tua provincia: segui CanaleToday su Facebook e iscriviti alla newsletter</strong></p></div><p class="o-copyright">© Riproduzione riservata</p><div class="c-video-related"><h3>Si parla di</h3>{links("ponti,biciclette", "<a href=/{0}>{1}</a>")}</div><h3>Sullo stesso argomento</h3>{teasers(w, 3, '<div class="c-card"><a href="/{0}"><p>CRONACA</p><h4>{1}</h4></a></div>')}<h3>Potrebbe interessarti</h3></div>""",
    )


def live(w: Writer) -> str:
    """A "diretta": entries under times, each with a heading and some paragraphs."""
    lead = w.paragraphs(1)
    entries = "".join(
        f'<div class="live-post" id="p{i}"><div class="live-post__time"><time>{20 - i}:0{i}</time></div><h3 class="live-post__title">{w.say(w.headline(5))}</h3><div class="live-post__body">{w.paragraphs(w.number(1, 2), most=3)}</div><div class="live-post__share"><a href="#">Condividi</a></div></div>'
        for i in range(w.number(5, 9))
    )
    return _daily(
        w,
        f"""<article class="live"><h1 class="live__title">{TITLE}: la diretta</h1><div class="live__meta"><span>di {w.name()}</span> <time>2 gennaio 2024</time></div><div class="live__lead">{lead}</div><div class="live__posts">{entries}</div><button>Carica altri aggiornamenti</button></article>""",
    )


def gallery(w: Writer) -> str:
    """A short story below a gallery whose captions are no running text."""
    slides = "".join(
        f'<li class="gallery__item"><img src="/g{i}.jpg"><div class="gallery__caption"><p class="gallery__text">{w.headline(6)} (Foto Canale)</p></div></li>'
        for i in range(6)
    )
    body = w.paragraphs(w.number(3, 4), most=4)
    return _daily(
        w,
        f"""<article class="photo-story"><h1>{TITLE}</h1><p class="sottotitolo">{_subtitle(w)}</p><div class="gallery"><div class="gallery__counter">1/6</div><ul class="gallery__list">{slides}</ul></div><div class="testo">{body}</div></article>""",
    )


DAILIES = (
    corriere,
    repubblica,
    stampa,
    sole,
    ansa,
    fatto,
    post,
    messaggero,
    giornale,
    fanpage,
    local,
    live,
    gallery,
)
