<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Emeroteca</source>
        <translation>Informazioni su Emeroteca</translation>
    </message>
    <message>
        <source>An archive and reader for saved articles that works offline.

Free software under the GNU General Public License, version 3 or later.
Typefaces: cuts of Literata, Inter and JetBrains Mono (SIL Open Font License).
Icons: Lucide (ISC licence). Built with Qt {qt}, Whoosh, readability and lxml.
Places: GeoNames (CC BY 4.0), Unicode CLDR and iso-codes. Map: Natural Earth.
Names are found by a network of our own, built on multilingual-e5-small (MIT).</source>
        <translation>Un archivio e lettore di articoli salvati che funziona senza rete.

Software libero con licenza GNU General Public License, versione 3 o successiva.
Caratteri: tagli di Literata, Inter e JetBrains Mono (SIL Open Font License).
Icone: Lucide (licenza ISC). Costruito con Qt {qt}, Whoosh, readability e lxml.
Luoghi: GeoNames (CC BY 4.0), Unicode CLDR e iso-codes. Carta: Natural Earth.
I nomi li trova una rete nostra, costruita su multilingual-e5-small (MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Articolo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Va&amp;i</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Aggiungi &amp;file…</translation>
    </message>
    <message>
        <source>Add saved articles</source>
        <translation>Aggiungi articoli salvati</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Aggiungi una &amp;cartella…</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Aggiungi una cartella di articoli</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Aggiungi dagli app&amp;unti</translation>
    </message>
    <message>
        <source>Add a copied page or text</source>
        <translation>Aggiungi una pagina o un testo copiato</translation>
    </message>
    <message>
        <source>Add &amp;sample articles</source>
        <translation>Aggiungi gli articoli di &amp;esempio</translation>
    </message>
    <message>
        <source>Fill the library with samples</source>
        <translation>Riempi la biblioteca con degli esempi</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Esp&amp;orta…</translation>
    </message>
    <message>
        <source>Write articles, highlights and notes into files</source>
        <translation>Scrive articoli, evidenziazioni e note in file</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Stampa l’articolo</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva come P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Salva l’articolo come PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>Leave Emeroteca</source>
        <translation>Esci da Emeroteca</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annulla l’ultima modifica</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ripeti la modifica annullata</translation>
    </message>
    <message>
        <source>Select &amp;all articles</source>
        <translation>Seleziona &amp;tutti gli articoli</translation>
    </message>
    <message>
        <source>Select every article of the list</source>
        <translation>Seleziona ogni articolo dell’elenco</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Cerca nella biblioteca</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella biblioteca</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Tro&amp;va nell’articolo</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Trova in questo articolo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>Change how Emeroteca looks and works</source>
        <translation>Cambia l’aspetto e il funzionamento di Emeroteca</translation>
    </message>
    <message>
        <source>&amp;Shelves</source>
        <translation>&amp;Scaffali</translation>
    </message>
    <message>
        <source>Show or hide the shelves</source>
        <translation>Mostra o nascondi gli scaffali</translation>
    </message>
    <message>
        <source>Side &amp;panels</source>
        <translation>&amp;Pannelli laterali</translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation>Mostra o nascondi i pannelli laterali</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Mostra o nascondi l’elenco degli articoli</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>Sc&amp;hede</translation>
    </message>
    <message>
        <source>Show the list as cards</source>
        <translation>Mostra l’elenco a schede</translation>
    </message>
    <message>
        <source>C&amp;ompact lines</source>
        <translation>Righe &amp;compatte</translation>
    </message>
    <message>
        <source>Show one line for each article</source>
        <translation>Mostra una riga per articolo</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olonne</translation>
    </message>
    <message>
        <source>Show the list in columns</source>
        <translation>Mostra l’elenco in colonne</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testo più picco&amp;lo</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Usual &amp;text size</source>
        <translation>Testo &amp;normale</translation>
    </message>
    <message>
        <source>Back to the usual size</source>
        <translation>Torna alla grandezza normale</translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation>&amp;Tipografia…</translation>
    </message>
    <message>
        <source>Typeface, size, width and theme</source>
        <translation>Carattere, grandezza, larghezza e tema</translation>
    </message>
    <message>
        <source>Next t&amp;heme</source>
        <translation>Prossimo te&amp;ma</translation>
    </message>
    <message>
        <source>Light, sepia or dark</source>
        <translation>Chiaro, seppia o scuro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usa tutto lo schermo</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Segna come &amp;da leggere</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Segna come letto o da leggere</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stella</translation>
    </message>
    <message>
        <source>Star or remove the star</source>
        <translation>Metti o togli la stella</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivia</translation>
    </message>
    <message>
        <source>Archive, or move back to the library</source>
        <translation>Archivia, o riporta nella biblioteca</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Etic&amp;hette…</translation>
    </message>
    <message>
        <source>Change the tags of the selection</source>
        <translation>Cambia le etichette della selezione</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>Mostra l’&amp;originale</translation>
    </message>
    <message>
        <source>Show the saved page, with scripts and remote content off</source>
        <translation>Mostra la pagina salvata, senza script né contenuti remoti</translation>
    </message>
    <message>
        <source>Open as sa&amp;ved…</source>
        <translation>Apri come sal&amp;vato…</translation>
    </message>
    <message>
        <source>Open the saved file itself in the browser</source>
        <translation>Apri il file salvato nel browser</translation>
    </message>
    <message>
        <source>Open &amp;address</source>
        <translation>Apri l’i&amp;ndirizzo</translation>
    </message>
    <message>
        <source>Open the article's address in the browser</source>
        <translation>Apri l'indirizzo dell’articolo nel browser</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Copy the article's address</source>
        <translation>Copia l’indirizzo dell’articolo</translation>
    </message>
    <message>
        <source>Move to t&amp;rash</source>
        <translation>Sposta nel c&amp;estino</translation>
    </message>
    <message>
        <source>Move the selection to the trash</source>
        <translation>Sposta la selezione nel cestino</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Take the selection out of the trash</source>
        <translation>Togli la selezione dal cestino</translation>
    </message>
    <message>
        <source>E&amp;mpty trash…</source>
        <translation>S&amp;vuota il cestino…</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <translation>Elimina per sempre ciò che è nel cestino</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Articolo &amp;seguente</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>Vai all’articolo seguente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Articolo &amp;precedente</translation>
    </message>
    <message>
        <source>Go to the previous article</source>
        <translation>Vai all’articolo precedente</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Occorrenza se&amp;guente</translation>
    </message>
    <message>
        <source>Go to the next hit, also of the next article</source>
        <translation>Vai alla prossima occorrenza, anche dell’articolo seguente</translation>
    </message>
    <message>
        <source>Go to the hit before, also of the article before</source>
        <translation>Vai all’occorrenza precedente, anche dell’articolo precedente</translation>
    </message>
    <message>
        <source>Next article's hi&amp;ts</source>
        <translation>Occorrenze dell’ar&amp;ticolo seguente</translation>
    </message>
    <message>
        <source>Go to the first hit of the next article that has some</source>
        <translation>Vai alla prima occorrenza dell’articolo seguente che ne ha</translation>
    </message>
    <message>
        <source>Previous article's hit&amp;s</source>
        <translation>Occorrenze dell’articolo pre&amp;cedente</translation>
    </message>
    <message>
        <source>Go to the first hit of the article before that has some</source>
        <translation>Vai alla prima occorrenza dell’articolo precedente che ne ha</translation>
    </message>
    <message>
        <source>Hits in &amp;context</source>
        <translation>Occorren&amp;ze nel contesto</translation>
    </message>
    <message>
        <source>List every hit of this article with the words around it</source>
        <translation>Elenca ogni occorrenza di questo articolo con le parole intorno</translation>
    </message>
    <message>
        <source>Si&amp;milar articles</source>
        <translation>Articoli si&amp;mili</translation>
    </message>
    <message>
        <source>List the articles that are most like this one</source>
        <translation>Elenca gli articoli più simili a questo</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>Occorrenza p&amp;recedente</translation>
    </message>
    <message>
        <source>Next suggested &amp;repair</source>
        <translation>Co&amp;rrezione suggerita seguente</translation>
    </message>
    <message>
        <source>Go to the next suggested repair; Enter asks whether to make it</source>
        <translation>Vai alla correzione suggerita seguente; Invio chiede se applicarla</translation>
    </message>
    <message>
        <source>Previous suggested r&amp;epair</source>
        <translation>Corr&amp;ezione suggerita precedente</translation>
    </message>
    <message>
        <source>Go to the suggested repair before</source>
        <translation>Vai alla correzione suggerita precedente</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>All’&amp;elenco</translation>
    </message>
    <message>
        <source>Put the focus into the list</source>
        <translation>Porta il fuoco sull’elenco</translation>
    </message>
    <message>
        <source>To the &amp;article</source>
        <translation>All’&amp;articolo</translation>
    </message>
    <message>
        <source>Put the focus into the article</source>
        <translation>Porta il fuoco sull’articolo</translation>
    </message>
    <message>
        <source>To the n&amp;otes</source>
        <translation>Alle n&amp;ote</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Scrivi una nota su questo articolo</translation>
    </message>
    <message>
        <source>&amp;Using Emeroteca</source>
        <translation>&amp;Usare Emeroteca</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Una breve guida</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>All shortcuts on one sheet</source>
        <translation>Tutte le scorciatoie in un foglio</translation>
    </message>
    <message>
        <source>Last &amp;import report</source>
        <translation>Rapporto dell’ultima i&amp;mportazione</translation>
    </message>
    <message>
        <source>What became of the files of the last import</source>
        <translation>Che cosa è stato dei file dell’ultima importazione</translation>
    </message>
    <message>
        <source>&amp;About Emeroteca</source>
        <translation>&amp;Informazioni su Emeroteca</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versione e licenze</translation>
    </message>
    <message>
        <source>Ed&amp;it what was kept…</source>
        <translation>&amp;Modifica che cosa è stato tenuto…</translation>
    </message>
    <message>
        <source>See what of the saved page was kept or left out, and change it</source>
        <translation>Vedi che cosa della pagina salvata è stato tenuto o lasciato fuori, e cambialo</translation>
    </message>
    <message>
        <source>C&amp;lean again</source>
        <translation>Ripu&amp;lisci</translation>
    </message>
    <message>
        <source>Make the text of the selection anew from the saved pages</source>
        <translation>Rifà il testo della selezione dalle pagine salvate</translation>
    </message>
    <message>
        <source>Clean a&amp;ll articles again…</source>
        <translation>Ripu&amp;lisci tutti gli articoli…</translation>
    </message>
    <message>
        <source>Make the text of every article anew from its saved page</source>
        <translation>Rifà il testo di ogni articolo dalla sua pagina salvata</translation>
    </message>
    <message>
        <source>Rules for s&amp;ites…</source>
        <translation>Regole per i s&amp;iti…</translation>
    </message>
    <message>
        <source>What is always kept or left out on a site</source>
        <translation>Che cosa di un sito si tiene o si lascia fuori sempre</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>&amp;Restringi l’elenco</translation>
    </message>
    <message>
        <source>Put the focus on the tags, sites, names and dates</source>
        <translation>Porta la tastiera su etichette, siti, nomi e date</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Togli i &amp;filtri</translation>
    </message>
    <message>
        <source>List everything that the shelf or the search has</source>
        <translation>Elenca tutto ciò che sta sullo scaffale o nella ricerca</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Salva &amp;questa ricerca…</translation>
    </message>
    <message>
        <source>Keep the words, the filters and the order under a name</source>
        <translation>Conserva le parole, i filtri e l’ordine sotto un nome</translation>
    </message>
    <message>
        <source>Search for a &amp;list…</source>
        <translation>Cerca un e&amp;lenco…</translation>
    </message>
    <message>
        <source>Look for many names at once and count the articles of each</source>
        <translation>Cerca molti nomi insieme e conta gli articoli di ciascuno</translation>
    </message>
    <message>
        <source>Mar&amp;k selection as…</source>
        <translation>Con&amp;trassegna la selezione come…</translation>
    </message>
    <message>
        <source>Say that the selected words name a person, organisation or place</source>
        <translation>Dice che le parole selezionate nominano una persona, un’organizzazione o un luogo</translation>
    </message>
    <message>
        <source>C&amp;hronology</source>
        <translation>Cronolo&amp;gia</translation>
    </message>
    <message>
        <source>Show the dates that the selected articles speak of on a line</source>
        <translation>Mostra su una linea le date di cui parlano gli articoli selezionati</translation>
    </message>
    <message>
        <source>Open a &amp;dossier…</source>
        <translation>Apri un &amp;dossier…</translation>
    </message>
    <message>
        <source>See everything about a person, an organisation or a place</source>
        <translation>Tutto su una persona, un’organizzazione o un luogo</translation>
    </message>
    <message>
        <source>To the entit&amp;ies</source>
        <translation>Alle ent&amp;ità</translation>
    </message>
    <message>
        <source>Show the people, places and dates of this article</source>
        <translation>Mostra le persone, i luoghi e le date di questo articolo</translation>
    </message>
    <message>
        <source>Import &amp;highlights and notes…</source>
        <translation>Importa &amp;evidenziazioni e note…</translation>
    </message>
    <message>
        <source>Bring in highlights and notes of Hypothesis, Readwise, Omnivore, wallabag and other programs</source>
        <translation>Porta qui evidenziazioni e note di Hypothesis, Readwise, Omnivore, wallabag e altri programmi</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Evidenzia</translation>
    </message>
    <message>
        <source>Highlight the selection or the current hit, in the last colour</source>
        <translation>Evidenzia la selezione o il risultato attuale, nell'ultimo colore</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>&amp;Nota sulla selezione</translation>
    </message>
    <message>
        <source>Highlight the selection or the current hit and write a note</source>
        <translation>Evidenzia la selezione o il risultato attuale e scrivi una nota</translation>
    </message>
    <message>
        <source>Select with the key&amp;board</source>
        <translation>Seleziona con la &amp;tastiera</translation>
    </message>
    <message>
        <source>Move a caret through the article; Shift and arrows select</source>
        <translation>Muovi un cursore nell'articolo; Maiusc e le frecce selezionano</translation>
    </message>
    <message>
        <source>Next highli&amp;ght</source>
        <translation>&amp;Evidenziazione successiva</translation>
    </message>
    <message>
        <source>Go to the next highlight of this article</source>
        <translation>Vai all'evidenziazione successiva di questo articolo</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Evidenziazione precedente</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>Vai all'evidenziazione precedente</translation>
    </message>
    <message>
        <source>Note&amp;book</source>
        <translation>&amp;Quaderno</translation>
    </message>
    <message>
        <source>Every highlight and note of the library</source>
        <translation>Tutte le evidenziazioni e le note della biblioteca</translation>
    </message>
</context>
<context>
    <name>AnnotationCommands</name>
    <message>
        <source>Select words in the article, or go to a hit, to highlight it.</source>
        <translation>Per evidenziare seleziona parole nell'articolo, o vai a un risultato.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Evidenzia</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>Questo articolo non ha evidenziazioni.</translation>
    </message>
</context>
<context>
    <name>AnnotationGestures</name>
    <message>
        <source>Underline</source>
        <translation>Sottolinea</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Cambia il colore</translation>
    </message>
    <message>
        <source>Change the highlight</source>
        <translation>Cambia l'evidenziazione</translation>
    </message>
    <message>
        <source>Change the extent of a highlight</source>
        <translation>Cambia l'estensione di un'evidenziazione</translation>
    </message>
    <message>
        <source>Place a highlight</source>
        <translation>Colloca un'evidenziazione</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambia le etichette</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>Togli un'evidenziazione</translation>
    </message>
    <message>
        <source>Remove {count} highlights</source>
        <translation>Togli {count} evidenziazioni</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>Edit what was kept…</source>
        <translation>Modifica che cosa è stato tenuto…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>One piece of the saved page was set apart</source>
        <translation>Una parte della pagina salvata è stata messa da parte</translation>
    </message>
    <message>
        <source>{number} pieces of the saved page were set apart</source>
        <translation>{number} parti della pagina salvata sono state messe da parte</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Titolo ripetuto</translation>
    </message>
    <message>
        <source>Subtitle, shown on top</source>
        <translation>Sottotitolo, mostrato in alto</translation>
    </message>
    <message>
        <source>Author and date, shown on top</source>
        <translation>Autore e data, mostrati in alto</translation>
    </message>
    <message>
        <source>Caption of a picture</source>
        <translation>Didascalia di un’immagine</translation>
    </message>
    <message>
        <source>Button or label of the page</source>
        <translation>Pulsante o etichetta della pagina</translation>
    </message>
    <message>
        <source>Leads to another article</source>
        <translation>Rimanda a un altro articolo</translation>
    </message>
    <message>
        <source>Readers' comments</source>
        <translation>Commenti dei lettori</translation>
    </message>
    <message>
        <source>The site's tags</source>
        <translation>Etichette del sito</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Pubblicità</translation>
    </message>
    <message>
        <source>Notice of a paywall</source>
        <translation>Avviso di contenuto a pagamento</translation>
    </message>
    <message>
        <source>Tail of the republishing site</source>
        <translation>Coda del sito che ripubblica</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Sull’autore</translation>
    </message>
    <message>
        <source>Frame of the page</source>
        <translation>Cornice della pagina</translation>
    </message>
    <message>
        <source>Outside the article</source>
        <translation>Fuori dall’articolo</translation>
    </message>
    <message>
        <source>Recurs on this site</source>
        <translation>Ricorre in questo sito</translation>
    </message>
    <message>
        <source>Your rule for this site</source>
        <translation>La tua regola per questo sito</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Tolto da te</translation>
    </message>
    <message>
        <source>both extractors agree</source>
        <translation>i due estrattori concordano</translation>
    </message>
    <message>
        <source>readability decided</source>
        <translation>ha deciso readability</translation>
    </message>
    <message>
        <source>trafilatura decided</source>
        <translation>ha deciso trafilatura</translation>
    </message>
    <message>
        <source>the page itself says so</source>
        <translation>lo dichiara la pagina stessa</translation>
    </message>
    <message>
        <source>a rule decided</source>
        <translation>ha deciso una regola</translation>
    </message>
    <message>
        <source>your rule for this site</source>
        <translation>la tua regola per questo sito</translation>
    </message>
    <message>
        <source>you decided</source>
        <translation>hai deciso tu</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Pulsanti di condivisione</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Articoli correlati</translation>
    </message>
    <message>
        <source>Newsletter or call to subscribe</source>
        <translation>Newsletter o invito ad abbonarsi</translation>
    </message>
    <message>
        <source>Only links</source>
        <translation>Soltanto collegamenti</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>perhaps incomplete: check what was kept</source>
        <translation>forse incompleto: controlla che cosa è stato tenuto</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>ArrivalReport</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Evidenziazioni e note</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Che cosa è arrivato</translation>
    </message>
    <message>
        <source>Placed in their articles: {count}</source>
        <translation>Al loro posto negli articoli: {count}</translation>
    </message>
    <message>
        <source>Passage not found in the text, waiting beside the article: {count}</source>
        <translation>Brano non trovato nel testo, in attesa accanto all'articolo: {count}</translation>
    </message>
    <message>
        <source>Waiting for pages that are missing: {count}</source>
        <translation>In attesa di pagine che mancano: {count}</translation>
    </message>
    <message>
        <source>There already: {count}</source>
        <translation>C'erano già: {count}</translation>
    </message>
    <message>
        <source>Not taken, because it was cancelled: {count}</source>
        <translation>Non importate, perché annullato: {count}</translation>
    </message>
    <message>
        <source>There are no highlights or notes in it.</source>
        <translation>Non contiene evidenziazioni né note.</translation>
    </message>
    <message>
        <source>These pages are not in the library. Save them in your browser and add them: what waits in the notebook then finds its place by itself. A double click opens an address.</source>
        <translation>Queste pagine non sono nella biblioteca. Salvale nel browser e aggiungile: ciò che aspetta nel quaderno troverà il suo posto da sé. Un doppio clic apre un indirizzo.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Pages that are missing</source>
        <translation>Pagine che mancano</translation>
    </message>
    <message>
        <source>No page is named</source>
        <translation>Nessuna pagina indicata</translation>
    </message>
    <message>
        <source>&amp;Undo all of it</source>
        <translation>&amp;Annulla tutto</translation>
    </message>
    <message>
        <source>&amp;Show what has no place</source>
        <translation>&amp;Mostra ciò che non ha posto</translation>
    </message>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Copia gli indirizzi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Exports of highlights ({endings})</source>
        <translation>Esportazioni di evidenziazioni ({endings})</translation>
    </message>
    <message>
        <source>Import highlights and notes</source>
        <translation>Importa evidenziazioni e note</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>ArticleViews</name>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>As the article writes it</source>
        <translation>Come lo scrive l’articolo</translation>
    </message>
    <message>
        <source>As the article &amp;writes it</source>
        <translation>Come lo &amp;scrive l’articolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message>
        <source>Notes that link to “{name}”</source>
        <translation>Note che rimandano a “{name}”</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Let go of “{filter}”</source>
        <translation>Togli “{filter}”</translation>
    </message>
    <message>
        <source>Press to let go of it</source>
        <translation>Premi per toglierlo</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What narrows the list</source>
        <translation>Che cosa restringe l’elenco</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Togli tutti</translation>
    </message>
    <message>
        <source>List the whole shelf again</source>
        <translation>Elenca di nuovo l’intero scaffale</translation>
    </message>
</context>
<context>
    <name>ChooseEntity</name>
    <message>
        <source>Find a name…</source>
        <translation>Trova un nome…</translation>
    </message>
    <message>
        <source>Names in the archive</source>
        <translation>Nomi dell’archivio</translation>
    </message>
    <message>
        <source>No name begins so.</source>
        <translation>Nessun nome comincia così.</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} frasi</translation>
    </message>
    <message>
        <source>No date is known</source>
        <translation>Nessuna data nota</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 data</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} date</translation>
    </message>
    <message>
        <source>{dates} in {count} articles</source>
        <translation>{dates} in {count} articoli</translation>
    </message>
</context>
<context>
    <name>ChronologyWindow</name>
    <message>
        <source>Chronology: {title}</source>
        <translation>Cronologia: {title}</translation>
    </message>
    <message>
        <source>Sentences with a date, the earliest first</source>
        <translation>Frasi con una data, dalla più antica</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Cerco le date…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostra tutto il tempo</translation>
    </message>
    <message>
        <source>{told}; only the first {count} articles were read</source>
        <translation>{told}; letti solo i primi {count} articoli</translation>
    </message>
    <message>
        <source>No date was found</source>
        <translation>Nessuna data trovata</translation>
    </message>
    <message>
        <source>Dates are found once an article was read for names, and where it is clear which day, month or year is meant.</source>
        <translation>Le date compaiono quando un articolo è stato letto in cerca di nomi, e dove è chiaro quale giorno, mese o anno si intende.</translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Copia come c&amp;itazione</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Testo semplice</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <source>&amp;CSL-JSON</source>
        <translation>&amp;CSL-JSON</translation>
    </message>
</context>
<context>
    <name>CleaningProgress</name>
    <message>
        <source>Cleaning again</source>
        <translation>Nuova pulitura</translation>
    </message>
    <message>
        <source>Stop; what is not yet done keeps the text that it has</source>
        <translation>Ferma; gli articoli non ancora fatti conservano il testo che hanno</translation>
    </message>
    <message>
        <source>Articles are cleaned again…</source>
        <translation>Nuova pulitura degli articoli…</translation>
    </message>
    <message>
        <source>{count} articles cleaned again</source>
        <translation>{count} articoli ripuliti</translation>
    </message>
    <message>
        <source>One article cleaned again</source>
        <translation>Un articolo ripulito</translation>
    </message>
    <message>
        <source>{done}, one could not be read</source>
        <translation>{done}, uno non si è potuto leggere</translation>
    </message>
    <message>
        <source>{done}, {count} could not be read</source>
        <translation>{done}, {count} non si sono potuti leggere</translation>
    </message>
    <message>
        <source>Cancelled: {result}</source>
        <translation>Annullata: {result}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Empty the trash?</source>
        <translation>Svuotare il cestino?</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good, with its originals and notes.</source>
        <translation>Ciò che è nel cestino viene eliminato per sempre, con gli originali e le note.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>No program opens {path}.</source>
        <translation>Nessun programma apre {path}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>An import is going on</source>
        <translation>Un’importazione è in corso</translation>
    </message>
    <message>
        <source>Leave anyway? What has been imported stays; the rest can be dropped again.</source>
        <translation>Uscire comunque? Ciò che è importato resta; il resto si può trascinare di nuovo.</translation>
    </message>
    <message>
        <source>Changes are not applied</source>
        <translation>Modifiche non applicate</translation>
    </message>
    <message>
        <source>Leave anyway? What you changed in what was kept is lost.</source>
        <translation>Uscire comunque? Quel che hai cambiato in che cosa è stato tenuto va perso.</translation>
    </message>
    <message>
        <source>Something in Emeroteca went wrong. Nothing was lost; the log has the details.</source>
        <translation>Qualcosa in Emeroteca è andato storto. Nulla è andato perso; i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>The library's process has ended. Start Emeroteca again; everything stored is safe.</source>
        <translation>Il processo della biblioteca è terminato. Riavvia Emeroteca; tutto ciò che è salvato è al sicuro.</translation>
    </message>
</context>
<context>
    <name>CompanionGraph</name>
    <message>
        <source>The arrows go around, Enter opens the dossier.</source>
        <translation>Le frecce girano intorno, Invio apre il dossier.</translation>
    </message>
    <message>
        <source>Who it appears with</source>
        <translation>Con chi compare</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Who it appears with, and in how many articles</source>
        <translation>Con chi compare, e in quanti articoli</translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>Show the years around it</source>
        <translation>Mostra gli anni intorno</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sottotitolo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Open an article to see what is known about it.</source>
        <translation>Apri un articolo per vedere che cosa se ne sa.</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Mostra l’originale</translation>
    </message>
    <message>
        <source>Show the saved page, with scripts and remote content off</source>
        <translation>Mostra la pagina salvata, senza script né contenuti remoti</translation>
    </message>
    <message>
        <source>Open as saved…</source>
        <translation>Apri come salvato…</translation>
    </message>
    <message>
        <source>Open the saved file itself in the browser</source>
        <translation>Apri il file salvato nel browser</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Apri l'indirizzo</translation>
    </message>
    <message>
        <source>Open the article's address in the browser</source>
        <translation>Apri l'indirizzo dell’articolo nel browser</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>anno-mese-giorno</translation>
    </message>
    <message>
        <source>for example en, it, fr</source>
        <translation>per esempio it, en, fr</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 articolo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articoli</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 menzione</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>{count} menzioni</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 citazione</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citazioni</translation>
    </message>
    <message>
        <source>seen {date}</source>
        <translation>visto il {date}</translation>
    </message>
    <message>
        <source>first seen {first}, last {last}</source>
        <translation>dal {first} al {last}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e altri {count}</translation>
    </message>
    <message>
        <source>{kind} · also {names}</source>
        <translation>{kind} · anche {names}</translation>
    </message>
    <message>
        <source>together in {articles}</source>
        <translation>insieme in {articles}</translation>
    </message>
    <message>
        <source>there also with {names}</source>
        <translation>lì anche con {names}</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citazioni</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Prima data</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultima data</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Compare con</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>Tutte le menzioni</translation>
    </message>
    <message>
        <source>What was said by it</source>
        <translation>Parole sue</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>Che cosa ne dicono gli altri</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Open a dossier</source>
        <translation>Apri un dossier</translation>
    </message>
    <message>
        <source>Whose dossier do you want to see?</source>
        <translation>Di chi o di che cosa vuoi vedere il dossier?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Un articolo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articoli</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Keep it at the top of lists</source>
        <translation>Tieni in cima agli elenchi</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Tell me when a new article names it</source>
        <translation>Avvisami quando un nuovo articolo ne fa il nome</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>List its articles in the library (Ctrl+L)</source>
        <translation>Elenca i suoi articoli nella biblioteca (Ctrl+L)</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>The dates that its sentences speak of (Ctrl+T)</source>
        <translation>Le date di cui parlano le sue frasi (Ctrl+T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Save the dossier as a file (Ctrl+E)</source>
        <translation>Salva il dossier in un file (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets…</source>
        <translation>&amp;CSV, per fogli di calcolo…</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs…</source>
        <translation>&amp;JSON, per programmi…</translation>
    </message>
</context>
<context>
    <name>DossierWindow</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>Every sentence that names it</source>
        <translation>Ogni frase che ne fa il nome</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Parole sue</translation>
    </message>
    <message>
        <source>What was said by it</source>
        <translation>Parole sue</translation>
    </message>
    <message>
        <source>Words of others</source>
        <translation>Parole altrui</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>Che cosa ne dicono gli altri</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Compare con</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>{name} — Dossier</source>
        <translation>{name} — Dossier</translation>
    </message>
    <message>
        <source>Pin “{name}”</source>
        <translation>Fissa “{name}” in cima</translation>
    </message>
    <message>
        <source>Unpin “{name}”</source>
        <translation>Stacca “{name}” dalla cima</translation>
    </message>
    <message>
        <source>Watch “{name}”</source>
        <translation>Segui “{name}”</translation>
    </message>
    <message>
        <source>Watch “{name}” no more</source>
        <translation>Non seguire più “{name}”</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add these articles or highlights</source>
        <translation>Rilascia per aggiungere questi articoli o queste evidenziazioni</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>What this article speaks of</source>
        <translation>Di che cosa parla questo articolo</translation>
    </message>
    <message>
        <source>Find a name…</source>
        <translation>Trova un nome…</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Ricerca dei nomi…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Contrassegni nel testo</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Nessun articolo aperto</translation>
    </message>
    <message>
        <source>Its people, organisations, places, dates and quotations are listed here.</source>
        <translation>Qui compaiono le sue persone, organizzazioni, luoghi, date e citazioni.</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Niente qui si chiama così</translation>
    </message>
    <message>
        <source>They appear here as soon as the article has been read.</source>
        <translation>Compaiono qui appena l’articolo è stato letto.</translation>
    </message>
    <message>
        <source>No names found</source>
        <translation>Nessun nome trovato</translation>
    </message>
    <message>
        <source>Select a name in the text and press Ctrl+Shift+M to mark it.</source>
        <translation>Seleziona un nome nel testo e premi Ctrl+Maiusc+M per contrassegnarlo.</translation>
    </message>
    <message>
        <source>By &amp;importance here</source>
        <translation>Per &amp;importanza qui</translation>
    </message>
    <message>
        <source>By &amp;first mention</source>
        <translation>Per &amp;prima menzione</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Per &amp;nome</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>&amp;Contrassegna come</translation>
    </message>
</context>
<context>
    <name>EntityContext</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} di {total}</translation>
    </message>
</context>
<context>
    <name>EntityDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>EntityGestures</name>
    <message>
        <source>Unpin “{name}”</source>
        <translation>Stacca “{name}” dalla cima</translation>
    </message>
    <message>
        <source>Pin “{name}”</source>
        <translation>Fissa “{name}” in cima</translation>
    </message>
    <message>
        <source>Watch “{name}”</source>
        <translation>Segui “{name}”</translation>
    </message>
    <message>
        <source>Watch “{name}” no more</source>
        <translation>Non seguire più “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is no entity in this article</source>
        <translation>“{name}” non è un’entità in questo articolo</translation>
    </message>
    <message>
        <source>“{name}” is no entity anywhere</source>
        <translation>“{name}” non è un’entità da nessuna parte</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Rinomina “{name}”</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>Unisci “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>Split “{alias}” off “{name}”</source>
        <translation>Separa “{alias}” da “{name}”</translation>
    </message>
    <message>
        <source>Mark “{words}” as {kind}</source>
        <translation>Contrassegna “{words}” come {kind}</translation>
    </message>
    <message>
        <source>Mark “{words}” as “{name}”</source>
        <translation>Contrassegna “{words}” come “{name}”</translation>
    </message>
    <message>
        <source>“{name}” and the one that you choose become one, which keeps its own name.</source>
        <translation>“{name}” e quella che scegli diventano una sola entità, che conserva il proprio nome.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unisci a…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>Contrassegna come…</translation>
    </message>
    <message>
        <source>Who or what do the words “{words}” name?</source>
        <translation>Chi o che cosa nominano le parole “{words}”?</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Contrassegna</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un altro nome</translation>
    </message>
    <message>
        <source>“{name}” is also called:</source>
        <translation>“{name}” si chiama anche:</translation>
    </message>
    <message>
        <source>Add another name of “{name}”</source>
        <translation>Aggiungi un altro nome di “{name}”</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>In this article the name means another one than “{name}”. What is it called?</source>
        <translation>In questo articolo il nome indica un’altra entità, non “{name}”. Come si chiama?</translation>
    </message>
    <message>
        <source>“{name}” is another one here</source>
        <translation>“{name}” qui è un’altra entità</translation>
    </message>
    <message>
        <source>Kind of “{name}”: {kind}</source>
        <translation>Tipo di “{name}”: {kind}</translation>
    </message>
</context>
<context>
    <name>EntityMarking</name>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Prima seleziona le parole nel testo.</translation>
    </message>
    <message>
        <source>&amp;One that is known…</source>
        <translation>&amp;Uno già noto…</translation>
    </message>
</context>
<context>
    <name>EntityMenu</name>
    <message>
        <source>Open &amp;dossier</source>
        <translation>Apri il &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Search articles with this</source>
        <translation>&amp;Cerca articoli con questo</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Scrivi una n&amp;ota</translation>
    </message>
    <message>
        <source>Notes and &amp;highlights about this</source>
        <translation>Note ed &amp;evidenziazioni che ne parlano</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Unisci a…</translation>
    </message>
    <message>
        <source>&amp;Add another name…</source>
        <translation>A&amp;ggiungi un altro nome…</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fissa in cima</translation>
    </message>
    <message>
        <source>&amp;Watch: tell me of new articles</source>
        <translation>&amp;Segui: avvisami dei nuovi articoli</translation>
    </message>
    <message>
        <source>Here it is somebody &amp;else…</source>
        <translation>Qui è qualcun a&amp;ltro…</translation>
    </message>
    <message>
        <source>&amp;Not an entity here</source>
        <translation>&amp;Non è un’entità qui</translation>
    </message>
    <message>
        <source>Not an entity an&amp;ywhere</source>
        <translation>Non è un’entità da nessuna &amp;parte</translation>
    </message>
    <message>
        <source>Spli&amp;t off</source>
        <translation>S&amp;epara</translation>
    </message>
    <message>
        <source>Make this name an entity of its own</source>
        <translation>Fa di questo nome un’entità a sé</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
</context>
<context>
    <name>EntityNote</name>
    <message>
        <source>Your note</source>
        <translation>La tua nota</translation>
    </message>
    <message>
        <source>Your note on this entity</source>
        <translation>La tua nota su questa entità</translation>
    </message>
    <message>
        <source>Saved as you type, on this computer only. (Ctrl+M)</source>
        <translation>Si salva mentre scrivi, solo su questo computer. (Ctrl+M)</translation>
    </message>
    <message>
        <source>Write what you know or wonder…</source>
        <translation>Scrivi che cosa sai, o che cosa ti chiedi…</translation>
    </message>
    <message>
        <source>All notes and highlights</source>
        <translation>Tutte le note ed evidenziazioni</translation>
    </message>
    <message>
        <source>List them in the notebook, with the notes that link to it</source>
        <translation>Le elenca nel quaderno, con le note che vi rimandano</translation>
    </message>
</context>
<context>
    <name>EntityWording</name>
    <message>
        <source>pinned</source>
        <translation>fissato in cima</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>seguito</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Anche: {names}</translation>
    </message>
    <message>
        <source>Only one word of the name is known</source>
        <translation>Del nome si conosce una sola parola</translation>
    </message>
    <message>
        <source>{name} says this</source>
        <translation>Lo dice {name}</translation>
    </message>
    <message>
        <source>It is not clear who says this</source>
        <translation>Non è chiaro chi lo dica</translation>
    </message>
    <message>
        <source>A title, or words set apart</source>
        <translation>Un titolo, o parole messe in evidenza</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 menzione</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>{count} menzioni</translation>
    </message>
    <message>
        <source>in no other article</source>
        <translation>in nessun altro articolo</translation>
    </message>
    <message>
        <source>in 1 other article</source>
        <translation>in 1 altro articolo</translation>
    </message>
    <message>
        <source>in {count} other articles</source>
        <translation>in altri {count} articoli</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something in Emeroteca went wrong.</source>
        <translation>Qualcosa in Emeroteca è andato storto.</translation>
    </message>
    <message>
        <source>This file cannot be read as an article: {detail}.</source>
        <translation>Questo file non si può leggere come articolo: {detail}.</translation>
    </message>
    <message>
        <source>Emeroteca does not read this kind of file yet ({detail}). Save the page as HTML or text.</source>
        <translation>Emeroteca non legge ancora questo tipo di file ({detail}). Salva la pagina come HTML o testo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {detail}. Check that it exists and that you may read it.</source>
        <translation>Il file non si può aprire: {detail}. Controlla che esista e che tu possa leggerlo.</translation>
    </message>
    <message>
        <source>No article text was found in this file{detail}.</source>
        <translation>In questo file non è stato trovato il testo di un articolo{detail}.</translation>
    </message>
    <message>
        <source>The file is too large for a saved article ({detail}).</source>
        <translation>Il file è troppo grande per un articolo salvato ({detail}).</translation>
    </message>
    <message>
        <source>The file was set aside because reading it is not safe: {detail}.</source>
        <translation>Il file è stato messo da parte perché leggerlo non è sicuro: {detail}.</translation>
    </message>
    <message>
        <source>No list can be read from {detail}. Save it as CSV or as plain text of at most 4 MB.</source>
        <translation>Da {detail} non si può leggere un elenco. Salvalo come CSV o come testo semplice, di 4 MB al massimo.</translation>
    </message>
    <message>
        <source>No highlights or notes can be read from {detail}. Export them again as the guide says.</source>
        <translation>Da {detail} non si possono leggere evidenziazioni né note. Esportale di nuovo come spiega la guida.</translation>
    </message>
    <message>
        <source>The library cannot be used: {detail}.</source>
        <translation>La biblioteca non si può usare: {detail}.</translation>
    </message>
    <message>
        <source>Another Emeroteca has this library open ({detail}). Close it there, then try again.</source>
        <translation>Un’altra Emeroteca ha aperto questa biblioteca ({detail}). Chiudila lì, poi riprova.</translation>
    </message>
    <message>
        <source>The library is damaged: {detail}. Run “emeroteca check --repair”; originals are kept.</source>
        <translation>La biblioteca è danneggiata: {detail}. Esegui “emeroteca check --repair”; gli originali restano.</translation>
    </message>
    <message>
        <source>This library was written by a newer Emeroteca ({detail}). Update the program to open it.</source>
        <translation>Questa biblioteca è di un’Emeroteca più recente ({detail}). Aggiorna il programma per aprirla.</translation>
    </message>
    <message>
        <source>The disk did not take what was written: {detail}. Free some space, then try again.</source>
        <translation>Il disco non ha accettato la scrittura: {detail}. Libera un po’ di spazio, poi riprova.</translation>
    </message>
    <message>
        <source>Nothing can be written to {detail}. Choose another folder or file.</source>
        <translation>In {detail} non si può scrivere. Scegli un’altra cartella o un altro file.</translation>
    </message>
    <message>
        <source>Not found: {detail}.</source>
        <translation>Non trovato: {detail}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>A note for each article, as Obsidian reads it; your words stay</source>
        <translation>Una nota per articolo, come la legge Obsidian; le tue parole restano</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Pagina web (HTML)</translation>
    </message>
    <message>
        <source>A page for each article with its highlights and pictures</source>
        <translation>Una pagina per ogni articolo, con evidenziazioni e immagini</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>A file for each article, highlights and notes at its end</source>
        <translation>Un file per articolo, evidenziazioni e note in fondo</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Libro (EPUB)</translation>
    </message>
    <message>
        <source>One book with a chapter for each article, for e-readers</source>
        <translation>Un solo libro con un capitolo per articolo, per lettori elettronici</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A file for each article with all that is known, for scripts</source>
        <translation>Un file per articolo con tutto ciò che se ne sa, per gli script</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Highlights and notes in one file, to be imported again</source>
        <translation>Evidenziazioni e note in un solo file, da reimportare</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Highlights and notes in one table, for spreadsheets</source>
        <translation>Evidenziazioni e note in una tabella, per i fogli di calcolo</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Citations in one file, for LaTeX, JabRef and Zotero</source>
        <translation>Citazioni in un solo file, per LaTeX, JabRef e Zotero</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Citations in one file, for Zotero, EndNote and Mendeley</source>
        <translation>Citazioni in un solo file, per Zotero, EndNote e Mendeley</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Citations in one file, for Zotero and Pandoc</source>
        <translation>Citazioni in un solo file, per Zotero e Pandoc</translation>
    </message>
    <message>
        <source>Archive (BagIt)</source>
        <translation>Archivio (BagIt)</translation>
    </message>
    <message>
        <source>The saved files themselves with all notes and checksums</source>
        <translation>I file salvati stessi con tutte le note e le somme di controllo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Sostituire il file?</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} c’è già. Sostituirlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Notes that are there already are brought up to date.</source>
        <translation>Le note che ci sono già vengono aggiornate.</translation>
    </message>
    <message>
        <source>An empty folder becomes the archive; any other gets a new one in it.</source>
        <translation>Una cartella vuota diventa l’archivio; in ogni altra se ne crea una nuova.</translation>
    </message>
    <message>
        <source>Everything goes into this one file.</source>
        <translation>Tutto va in quest’unico file.</translation>
    </message>
    <message>
        <source>Files of the same names in this folder are replaced.</source>
        <translation>I file con gli stessi nomi in questa cartella vengono sostituiti.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Dove</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The {count} selected articles</source>
        <translation>I {count} articoli selezionati</translation>
    </message>
    <message>
        <source>The {count} listed articles</source>
        <translation>I {count} articoli in elenco</translation>
    </message>
    <message>
        <source>The listed article</source>
        <translation>L’articolo in elenco</translation>
    </message>
    <message>
        <source>The whole library, with the notes on no article</source>
        <translation>Tutta la biblioteca, con le note che non riguardano un articolo</translation>
    </message>
    <message>
        <source>The {count} selected highlights and notes</source>
        <translation>Le {count} evidenziazioni e note selezionate</translation>
    </message>
    <message>
        <source>The selected highlight or note</source>
        <translation>L’evidenziazione o la nota selezionata</translation>
    </message>
    <message>
        <source>All that are listed</source>
        <translation>Tutte quelle in elenco</translation>
    </message>
    <message>
        <source>All that are listed ({count})</source>
        <translation>Tutte quelle in elenco ({count})</translation>
    </message>
    <message>
        <source>An export is going on</source>
        <translation>È in corso un’esportazione</translation>
    </message>
    <message>
        <source>Leave anyway? The files that are written stay; the others are missing.</source>
        <translation>Uscire comunque? I file già scritti restano; gli altri mancheranno.</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Questo articolo: {title}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’esportazione è stata annullata; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Cancelled: {count} articles exported</source>
        <translation>Annullata: {count} articoli esportati</translation>
    </message>
    <message>
        <source>Cancelled: one article exported</source>
        <translation>Annullata: un articolo esportato</translation>
    </message>
    <message>
        <source>{count} highlights and notes exported</source>
        <translation>{count} evidenziazioni e note esportate</translation>
    </message>
    <message>
        <source>One highlight or note exported</source>
        <translation>Un’evidenziazione o nota esportata</translation>
    </message>
    <message>
        <source>{count} articles exported</source>
        <translation>{count} articoli esportati</translation>
    </message>
    <message>
        <source>One article exported</source>
        <translation>Un articolo esportato</translation>
    </message>
    <message>
        <source>No program opens {path}.</source>
        <translation>Nessun programma apre {path}.</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Narrow the list</source>
        <translation>Restringi l’elenco</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>included</source>
        <translation>incluso</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Unfold {title}</source>
        <translation>Apri {title}</translation>
    </message>
    <message>
        <source>Fold {title}</source>
        <translation>Chiudi {title}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aperto</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Siti</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Trova un’etichetta</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Trova un sito</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Trova una lingua</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trova una persona</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Trova un’organizzazione</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Trova un luogo</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Etichetta:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Sito:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Lingua:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Persona:</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organizzazione:</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Luogo:</translation>
    </message>
    <message>
        <source>not Tag:</source>
        <translation>non Etichetta:</translation>
    </message>
    <message>
        <source>not Site:</source>
        <translation>non Sito:</translation>
    </message>
    <message>
        <source>not Language:</source>
        <translation>non Lingua:</translation>
    </message>
    <message>
        <source>not Person:</source>
        <translation>non Persona:</translation>
    </message>
    <message>
        <source>not Organisation:</source>
        <translation>non Organizzazione:</translation>
    </message>
    <message>
        <source>not Place:</source>
        <translation>non Luogo:</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} e oltre</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} e prima</translation>
    </message>
    <message>
        <source>{name}: one article</source>
        <translation>{name}: un articolo</translation>
    </message>
    <message>
        <source>{name}: {count} articles</source>
        <translation>{name}: {count} articoli</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Trova in questo articolo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} di {total}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Using Emeroteca</source>
        <translation>Usare Emeroteca</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Show only some colours and tags</source>
        <translation>Mostra solo alcuni colori ed etichette</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Mostra tutto</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Scrivi una nota</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etichette…</translation>
    </message>
    <message>
        <source>Notes that &amp;link here</source>
        <translation>Note che &amp;rimandano qui</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olore</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>{colour} underline</source>
        <translation>Sottolineatura, {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Evidenziazione, {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etichette: {tags}</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>senza posto</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>The arrows move, Shift with them takes more, Enter lists it, Esc clears.</source>
        <translation>Le frecce spostano, con Maiusc prendono di più, Invio elenca, Esc annulla.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>HitCommands</name>
    <message>
        <source>Hits</source>
        <translation>Occorrenze</translation>
    </message>
</context>
<context>
    <name>HitWalk</name>
    <message>
        <source>This article is not in the list</source>
        <translation>Questo articolo non è nell’elenco</translation>
    </message>
    <message>
        <source>Hit {at} of {total}</source>
        <translation>Occorrenza {at} di {total}</translation>
    </message>
    <message>
        <source>article {row} of {rows}</source>
        <translation>articolo {row} di {rows}</translation>
    </message>
    <message>
        <source>No more hits: the list ends here</source>
        <translation>Nessun’altra occorrenza: l’elenco finisce qui</translation>
    </message>
    <message>
        <source>No more hits: the list begins here</source>
        <translation>Nessun’altra occorrenza: l’elenco comincia qui</translation>
    </message>
    <message>
        <source>The next {count} articles have no hit in their text</source>
        <translation>I {count} articoli seguenti non hanno occorrenze nel testo</translation>
    </message>
    <message>
        <source>The {count} articles before have no hit in their text</source>
        <translation>I {count} articoli precedenti non hanno occorrenze nel testo</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Hits in this article</source>
        <translation>Occorrenze in questo articolo</translation>
    </message>
    <message>
        <source>Close the hits</source>
        <translation>Chiudi le occorrenze</translation>
    </message>
    <message>
        <source>1 hit for “{words}”</source>
        <translation>1 occorrenza per «{words}»</translation>
    </message>
    <message>
        <source>{count} hits for “{words}”</source>
        <translation>{count} occorrenze per «{words}»</translation>
    </message>
    <message>
        <source>No hit for “{words}”</source>
        <translation>Nessuna occorrenza per «{words}»</translation>
    </message>
    <message>
        <source>It is found by something else than its words.</source>
        <translation>Non è stato trovato per le sue parole.</translation>
    </message>
    <message>
        <source>It is not among the articles that were found.</source>
        <translation>Non è tra gli articoli trovati.</translation>
    </message>
    <message>
        <source>No hit in this text</source>
        <translation>Nessuna occorrenza in questo testo</translation>
    </message>
    <message>
        <source>Search the library: every hit in the open article is listed here.</source>
        <translation>Cerca nella biblioteca: qui si elenca ogni occorrenza nell’articolo aperto.</translation>
    </message>
    <message>
        <source>No words are searched</source>
        <translation>Non si cerca nessuna parola</translation>
    </message>
    <message>
        <source>Open an article to see its hits.</source>
        <translation>Apri un articolo per vederne le occorrenze.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Nessun articolo è aperto</translation>
    </message>
    <message>
        <source>The words stand in its title.</source>
        <translation>Le parole sono nel titolo.</translation>
    </message>
    <message>
        <source>The words stand in its subtitle.</source>
        <translation>Le parole sono nel sottotitolo.</translation>
    </message>
    <message>
        <source>The words stand in its author.</source>
        <translation>Le parole sono nell’autore.</translation>
    </message>
    <message>
        <source>The words stand in its site.</source>
        <translation>Le parole sono nel sito.</translation>
    </message>
    <message>
        <source>The words stand in its tags.</source>
        <translation>Le parole sono nelle etichette.</translation>
    </message>
    <message>
        <source>The words stand in your note on it.</source>
        <translation>Le parole sono nella tua nota.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Stop importing; what is done stays</source>
        <translation>Ferma l’importazione; ciò che è fatto resta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Che cosa è stato di ogni file</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Ricerca degli articoli…</translation>
    </message>
    <message>
        <source>{count} imported</source>
        <translation>{count} importati</translation>
    </message>
    <message>
        <source>highlights and notes: {count}</source>
        <translation>evidenziazioni e note: {count}</translation>
    </message>
    <message>
        <source>highlights that found their article: {count}</source>
        <translation>evidenziazioni che hanno trovato il loro articolo: {count}</translation>
    </message>
    <message>
        <source>{count} already there</source>
        <translation>{count} già presenti</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} rifiutati</translation>
    </message>
    <message>
        <source>Cancelled: {result}</source>
        <translation>Annullata: {result}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Rapporto dell’importazione</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importati</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Double-click a line to open its article, or the folder of its file.</source>
        <translation>Doppio clic su una riga per aprire l’articolo, o la cartella del file.</translation>
    </message>
    <message>
        <source>Which files to show</source>
        <translation>Quali file mostrare</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Article or reason</source>
        <translation>Articolo o motivo</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>File dell’importazione</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Saved articles (*.html *.htm *.xhtml *.txt *.md *.markdown)</source>
        <translation>Articoli salvati (*.html *.htm *.xhtml *.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>Add saved articles</source>
        <translation>Aggiungi articoli salvati</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Aggiungi una cartella di articoli</translation>
    </message>
    <message>
        <source>This is a link, not a page</source>
        <translation>Questo è un collegamento, non una pagina</translation>
    </message>
    <message>
        <source>Emeroteca never fetches anything from the network.</source>
        <translation>Emeroteca non scarica mai nulla dalla rete.</translation>
    </message>
    <message>
        <source>Open the page in your browser, save it there (Ctrl+S), and drop the saved file here. You can also select the text of the page and drag the selection here.</source>
        <translation>Apri la pagina nel browser, salvala (Ctrl+S) e trascina qui il file salvato. Puoi anche selezionare il testo della pagina e trascinare qui la selezione.</translation>
    </message>
</context>
<context>
    <name>IndexChoiceBox</name>
    <message>
        <source>Full-text index</source>
        <translation>Indice del testo</translation>
    </message>
    <message>
        <source>Both find the same; the one for large libraries is quicker there</source>
        <translation>Trovano le stesse cose; quello per le biblioteche grandi lì è più veloce</translation>
    </message>
    <message>
        <source>By the size of the library</source>
        <translation>Secondo la grandezza della biblioteca</translation>
    </message>
    <message>
        <source>For small libraries (Whoosh)</source>
        <translation>Per biblioteche piccole (Whoosh)</translation>
    </message>
    <message>
        <source>For large libraries (packed)</source>
        <translation>Per biblioteche grandi (compatto)</translation>
    </message>
    <message>
        <source>Moving in the background, {count} articles are left.</source>
        <translation>Trasferimento in corso, restano {count} articoli.</translation>
    </message>
    <message>
        <source>The library has the index for large ones.</source>
        <translation>La biblioteca ha l’indice per quelle grandi.</translation>
    </message>
    <message>
        <source>The library has the index for small ones.</source>
        <translation>La biblioteca ha l’indice per quelle piccole.</translation>
    </message>
</context>
<context>
    <name>Inheritance</name>
    <message>
        <source>Bring highlights to the newer copy</source>
        <translation>Portare le evidenziazioni sulla copia più recente</translation>
    </message>
    <message>
        <source>Older copy</source>
        <translation>Copia precedente</translation>
    </message>
    <message>
        <source>{count} highlights and notes came along from older copies.</source>
        <translation>{count} evidenziazioni e note sono passate qui da copie precedenti.</translation>
    </message>
    <message>
        <source>One highlight or note came along from the copy of {day}.</source>
        <translation>Un’evidenziazione o nota è passata qui dalla copia del {day}.</translation>
    </message>
    <message>
        <source>{count} highlights and notes came along from the copy of {day}.</source>
        <translation>{count} evidenziazioni e note sono passate qui dalla copia del {day}.</translation>
    </message>
    <message>
        <source>Without a place in this text: {count}.</source>
        <translation>Senza un posto in questo testo: {count}.</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>Updated: {date}</source>
        <translation>Aggiornato: {date}</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Sezione: {name}</translation>
    </message>
    <message>
        <source>Keywords: {words}</source>
        <translation>Parole chiave: {words}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licenza: {licence}</translation>
    </message>
    <message>
        <source>Behind a paywall, as the page says</source>
        <translation>A pagamento, secondo la pagina</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <source>Fold what recurs on this site</source>
        <translation>Ripiega ciò che ricorre su questo sito</translation>
    </message>
    <message>
        <source>Keep what recurs on this site</source>
        <translation>Tieni ciò che ricorre su questo sito</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>da leggere</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con stella</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Forse cercavi {words}?</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} selezionati</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinenza</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Ultimi salvati</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Più vecchi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordina l’elenco</translation>
    </message>
    <message>
        <source>Back to the list before (Esc)</source>
        <translation>Torna all’elenco di prima (Esc)</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>Torna all’elenco di prima</translation>
    </message>
    <message>
        <source>Cards, compact lines or columns</source>
        <translation>Schede, righe compatte o colonne</translation>
    </message>
    <message>
        <source>Look of the list</source>
        <translation>Aspetto dell’elenco</translation>
    </message>
</context>
<context>
    <name>LikelyDate</name>
    <message>
        <source>Use it</source>
        <translation>Usala</translation>
    </message>
    <message>
        <source>Likely date: {date} (guessed)</source>
        <translation>Data probabile: {date} (ipotizzata)</translation>
    </message>
    <message>
        <source>Use the likely date {date}</source>
        <translation>Usa la data probabile {date}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>No article passes the filters</source>
        <translation>Nessun articolo passa i filtri</translation>
    </message>
    <message>
        <source>Without them there are {count} articles.</source>
        <translation>Senza di essi ce ne sono {count}.</translation>
    </message>
    <message>
        <source>Without them there is one article.</source>
        <translation>Senza di essi ce n’è uno.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca è vuota</translation>
    </message>
    <message>
        <source>Drop saved articles anywhere on this window.</source>
        <translation>Trascina articoli salvati in un punto qualsiasi di questa finestra.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ancora nulla qui</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>No article that passes the filters holds “{words}”</source>
        <translation>Nessun articolo che passa i filtri contiene “{words}”</translation>
    </message>
    <message>
        <source>No article holds “{words}”</source>
        <translation>Nessun articolo contiene “{words}”</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of a word followed by *.</source>
        <translation>Prova con meno parole, o con l’inizio di una parola seguito da *.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Similar to “{title}”</source>
        <translation>Simili a «{title}»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>By the words: {words}</source>
        <translation>Per le parole: {words}</translation>
    </message>
    <message>
        <source>No other article is like this one</source>
        <translation>Nessun altro articolo somiglia a questo</translation>
    </message>
    <message>
        <source>It shares no characteristic words with any of the library.</source>
        <translation>Non ha parole caratteristiche in comune con nessun altro della biblioteca.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
        <source>Press A to archive the article you are reading.</source>
        <translation>Premi A per archiviare l’articolo che stai leggendo.</translation>
    </message>
    <message>
        <source>Press S to star the article you are reading.</source>
        <translation>Premi S per mettere una stella all’articolo che stai leggendo.</translation>
    </message>
    <message>
        <source>Press Ctrl+M to write a note on the article you are reading.</source>
        <translation>Premi Ctrl+M per scrivere una nota sull’articolo che stai leggendo.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tutto è stato letto.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Stop exporting; files that are written stay</source>
        <translation>Interrompe l’esportazione; i file già scritti restano</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entità</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Sottolinea (U)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Scrivi una nota (Invio)</translation>
    </message>
    <message>
        <source>Tag (T)</source>
        <translation>Etichetta (T)</translation>
    </message>
    <message>
        <source>Copy as quotation (C)</source>
        <translation>Copia come citazione (C)</translation>
    </message>
    <message>
        <source>Remove the highlight (Del)</source>
        <translation>Togli l'evidenziazione (Canc)</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
</context>
<context>
    <name>MarkKinds</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citazioni</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sottolineati</translation>
    </message>
    <message>
        <source>On coloured ground</source>
        <translation>Su fondo colorato</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Senza segno</translation>
    </message>
</context>
<context>
    <name>MarksMenu</name>
    <message>
        <source>Mar&amp;ks in the text</source>
        <translation>Contr&amp;assegni nel testo</translation>
    </message>
    <message>
        <source>&amp;Underline everything</source>
        <translation>&amp;Sottolinea tutto</translation>
    </message>
    <message>
        <source>&amp;Coloured ground for everything</source>
        <translation>Fondo &amp;colorato per tutto</translation>
    </message>
    <message>
        <source>Mark &amp;nothing</source>
        <translation>&amp;Nessun segno</translation>
    </message>
</context>
<context>
    <name>MendPopover</name>
    <message>
        <source>Repair</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Repair all ({count})</source>
        <translation>Correggi tutte ({count})</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Suggested repair {at} of {total}: {change}. Enter asks.</source>
        <translation>Correzione suggerita {at} di {total}: {change}. Invio chiede.</translation>
    </message>
    <message>
        <source>Repair {count} places</source>
        <translation>Correggi {count} punti</translation>
    </message>
    <message>
        <source>Repair “{words}”</source>
        <translation>Correggi «{words}»</translation>
    </message>
    <message>
        <source>Leave “{words}” as it is</source>
        <translation>Lascia «{words}» così</translation>
    </message>
</context>
<context>
    <name>Mends</name>
    <message>
        <source>Two words seem to stand together</source>
        <translation>Due parole sembrano attaccate</translation>
    </message>
    <message>
        <source>A space seems to be missing</source>
        <translation>Sembra mancare uno spazio</translation>
    </message>
    <message>
        <source>A mark seems to be doubled or out of place</source>
        <translation>Un segno sembra doppio o fuori posto</translation>
    </message>
    <message>
        <source>Suggested repair: {change}</source>
        <translation>Correzione suggerita: {change}</translation>
    </message>
    <message>
        <source>1 suggested repair</source>
        <translation>1 correzione suggerita</translation>
    </message>
    <message>
        <source>{count} suggested repairs</source>
        <translation>{count} correzioni suggerite</translation>
    </message>
</context>
<context>
    <name>NameCompleter</name>
    <message>
        <source>Articles, entities and notes to link to</source>
        <translation>Articoli, entità e note a cui rimandare</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
</context>
<context>
    <name>NameSource</name>
    <message>
        <source>Names, one on each line</source>
        <translation>Nomi, uno per riga</translation>
    </message>
    <message>
        <source>Paste names here, one on each line</source>
        <translation>Incolla qui i nomi, uno per riga</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomi</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Apri un &amp;file…</translation>
    </message>
    <message>
        <source>Take the names from a CSV or text file</source>
        <translation>Prendi i nomi da un file CSV o di testo</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>The first row is a &amp;heading</source>
        <translation>La prima riga è un’&amp;intestazione</translation>
    </message>
    <message>
        <source>Open a list of names</source>
        <translation>Apri un elenco di nomi</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Elenchi (*.csv *.tsv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Column {number}: {cell}</source>
        <translation>Colonna {number}: {cell}</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Search for a list</source>
        <translation>Cerca un elenco</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Names looked for</source>
        <translation>Nomi cercati</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;All of these</source>
        <translation>&amp;Tutti questi</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Salva la tabella come CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Only in “{title}”</source>
        <translation>Solo in «{title}»</translation>
    </message>
    <message>
        <source>The table could not be saved: {reason}.</source>
        <translation>Non è stato possibile salvare la tabella: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvata come {name}.</translation>
    </message>
    <message>
        <source>Exact phrase</source>
        <translation>Frase esatta</translation>
    </message>
    <message>
        <source>All words, in any order</source>
        <translation>Tutte le parole, in qualsiasi ordine</translation>
    </message>
    <message>
        <source>All words, also misspelt (~1)</source>
        <translation>Tutte le parole, anche con un errore (~1)</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>C&amp;ome cercarli</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>{found} of {all} names found; {articles} articles, once for each name</source>
        <translation>{found} nomi trovati su {all}; {articles} articoli, contati una volta per nome</translation>
    </message>
    <message>
        <source>List the articles that hold any of the names found</source>
        <translation>Elenca gli articoli che contengono uno qualsiasi dei nomi trovati</translation>
    </message>
    <message>
        <source>The names found are none, or too many for one search</source>
        <translation>Nessun nome trovato, oppure troppi per una sola ricerca</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>names.csv</source>
        <translation>nomi.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on this highlight</source>
        <translation>Nota su questa evidenziazione</translation>
    </message>
    <message>
        <source>Write a note in Markdown…</source>
        <translation>Scrivi una nota in Markdown…</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La nota come si legge</translation>
    </message>
    <message>
        <source>Tags of this highlight</source>
        <translation>Etichette di questa evidenziazione</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
</context>
<context>
    <name>NoteLinks</name>
    <message>
        <source>The link leads nowhere</source>
        <translation>Il rimando non porta da nessuna parte</translation>
    </message>
    <message>
        <source>No article, person, organisation, place or note is called “{name}”.</source>
        <translation>Nessun articolo, persona, organizzazione, luogo o nota si chiama “{name}”.</translation>
    </message>
    <message>
        <source>&amp;Make a note of it</source>
        <translation>&amp;Fanne una nota</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Cerca nella biblioteca</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Notebook</source>
        <translation>Quaderno</translation>
    </message>
    <message>
        <source>Highlights and notes of the library</source>
        <translation>Evidenziazioni e note della biblioteca</translation>
    </message>
    <message>
        <source>Search highlights and notes…</source>
        <translation>Cerca in evidenziazioni e note…</translation>
    </message>
    <message>
        <source>Words, "phrases", OR, -without, note: and highlight:</source>
        <translation>Parole, "frasi", OR, -senza, note: e highlight:</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>Only what has lost its place</source>
        <translation>Solo ciò che ha perso il suo posto</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} selezionate</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count} in elenco</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Le prime {count}</translation>
    </message>
    <message>
        <source>Select words in an article and pick a colour.</source>
        <translation>Seleziona parole in un articolo e scegli un colore.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Ancora nessuna evidenziazione</translation>
    </message>
    <message>
        <source>No highlight or note is like that</source>
        <translation>Nessuna evidenziazione o nota è così</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nuova nota</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Per articolo</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Per etichetta</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Per colore</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Per entità</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Senza etichetta</translation>
    </message>
    <message>
        <source>About no entity</source>
        <translation>Su nessuna entità</translation>
    </message>
    <message>
        <source>About no article</source>
        <translation>Su nessun articolo</translation>
    </message>
    <message>
        <source>No page is named</source>
        <translation>Nessuna pagina indicata</translation>
    </message>
    <message>
        <source>{title} (not in the library)</source>
        <translation>{title} (non è nella biblioteca)</translation>
    </message>
</context>
<context>
    <name>NotebookCommands</name>
    <message>
        <source>Notes and highlights about “{name}”</source>
        <translation>Note ed evidenziazioni su “{name}”</translation>
    </message>
    <message>
        <source>The note “{name}”</source>
        <translation>La nota “{name}”</translation>
    </message>
    <message>
        <source>The new note</source>
        <translation>La nuova nota</translation>
    </message>
    <message>
        <source>This page is not in the library. Save it in your browser and drop it here.</source>
        <translation>Questa pagina non è nella biblioteca. Salvala nel browser e trascinala qui.</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Apri l'indirizzo</translation>
    </message>
    <message>
        <source>Open the &amp;address</source>
        <translation>Apri l'&amp;indirizzo</translation>
    </message>
    <message>
        <source>&amp;Open in the article</source>
        <translation>&amp;Apri nell'articolo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Note on this article</source>
        <translation>Nota su questo articolo</translation>
    </message>
    <message>
        <source>Write a note on this article…</source>
        <translation>Scrivi una nota su questo articolo…</translation>
    </message>
    <message>
        <source>Saved as you type, on this computer only.</source>
        <translation>Si salva mentre scrivi, solo su questo computer.</translation>
    </message>
    <message>
        <source>Highlights of this article</source>
        <translation>Evidenziazioni di questo articolo</translation>
    </message>
    <message>
        <source>Find in highlights…</source>
        <translation>Trova nelle evidenziazioni…</translation>
    </message>
    <message>
        <source>One note links to this article</source>
        <translation>Una nota rimanda a questo articolo</translation>
    </message>
    <message>
        <source>{count} notes link to this article</source>
        <translation>{count} note rimandano a questo articolo</translation>
    </message>
    <message>
        <source>One highlight or note is on the newer copy</source>
        <translation>Un’evidenziazione o nota è sulla copia più recente</translation>
    </message>
    <message>
        <source>{count} highlights and notes are on the newer copy</source>
        <translation>{count} evidenziazioni e note sono sulla copia più recente</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Nessun articolo aperto</translation>
    </message>
    <message>
        <source>No highlight is like that</source>
        <translation>Nessuna evidenziazione è così</translation>
    </message>
    <message>
        <source>Select words in the article and pick a colour.</source>
        <translation>Seleziona parole nell'articolo e scegli un colore.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Ancora nessuna evidenziazione</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sito</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lingua</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>word</source>
        <translation>parola</translation>
    </message>
</context>
<context>
    <name>OffersModel</name>
    <message>
        <source>Del takes it out of the list</source>
        <translation>Canc la toglie dall’elenco</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Change tags</source>
        <translation>Cambia etichette</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifica dettagli</translation>
    </message>
    <message>
        <source>Remove rules for sites</source>
        <translation>Togli regole per i siti</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Segna come da leggere</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stella</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Togli la stella</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Move to library</source>
        <translation>Sposta nella biblioteca</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Open the file as it was saved?</source>
        <translation>Aprire il file come fu salvato?</translation>
    </message>
    <message>
        <source>The saved file may run scripts and load things from the network.</source>
        <translation>Il file salvato può eseguire script e caricare contenuti dalla rete.</translation>
    </message>
    <message>
        <source>It opens in your browser exactly as it was saved. “Show original” is the safe way.</source>
        <translation>Si apre nel browser esattamente come fu salvato. “Mostra l’originale” è il modo sicuro.</translation>
    </message>
    <message>
        <source>Do not warn again</source>
        <translation>Non avvertire più</translation>
    </message>
    <message>
        <source>Open as saved</source>
        <translation>Apri come salvato</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Written by hand</source>
        <translation>Scritto a mano</translation>
    </message>
    <message>
        <source>From the saved file itself</source>
        <translation>Dal file salvato stesso</translation>
    </message>
    <message>
        <source>From the page's own statement (JSON-LD)</source>
        <translation>Dichiarato dalla pagina stessa (JSON-LD)</translation>
    </message>
    <message>
        <source>From the page's own statement (meta elements)</source>
        <translation>Dichiarato dalla pagina stessa (elementi meta)</translation>
    </message>
    <message>
        <source>As it is shown on the page</source>
        <translation>Come è mostrato nella pagina</translation>
    </message>
    <message>
        <source>Read from the web address</source>
        <translation>Letto dall’indirizzo web</translation>
    </message>
    <message>
        <source>Recognised in the words of the article</source>
        <translation>Riconosciuto dalle parole dell’articolo</translation>
    </message>
    <message>
        <source>Found by the extractors</source>
        <translation>Trovato dagli estrattori</translation>
    </message>
    <message>
        <source>Guessed from the saved page</source>
        <translation>Ipotizzato dalla pagina salvata</translation>
    </message>
    <message>
        <source>{origin}; not certain</source>
        <translation>{origin}; non è certo</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>saved {day}</source>
        <translation>salvato il {day}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
</context>
<context>
    <name>PaperNotes</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>Pieces of the saved page</source>
        <translation>Pezzi della pagina salvata</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Where to</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La lingua cambia al prossimo avvio.</translation>
    </message>
    <message>
        <source>Warn before opening a file as it was saved</source>
        <translation>Avverti prima di aprire un file come fu salvato</translation>
    </message>
    <message>
        <source>Prefer newer articles</source>
        <translation>Preferisci gli articoli più recenti</translation>
    </message>
    <message>
        <source>Among articles that answer alike, the newer ones come first</source>
        <translation>Fra gli articoli che rispondono allo stesso modo vengono prima i più recenti</translation>
    </message>
    <message>
        <source>Keep recent searches</source>
        <translation>Ricorda le ricerche recenti</translation>
    </message>
    <message>
        <source>They are offered in the search field, on this computer only</source>
        <translation>Vengono proposte nel campo di ricerca, solo su questo computer</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Cancella le ricerche recenti</translation>
    </message>
    <message>
        <source>Full-text index</source>
        <translation>Indice del testo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originali</translation>
    </message>
    <message>
        <source>Rules for sites…</source>
        <translation>Regole per i siti…</translation>
    </message>
    <message>
        <source>What is always kept or left out on a site</source>
        <translation>Che cosa di un sito si tiene o si lascia fuori sempre</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Pulitura</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{done} of {total} · {name}</source>
        <translation>{done} di {total} · {name}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} min alla fine</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>{seconds} s alla fine</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiato con la fonte.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>No article is open</source>
        <translation>Nessun articolo aperto</translation>
    </message>
    <message>
        <source>Choose one in the list, or drop a saved article here.</source>
        <translation>Scegline uno nell’elenco, o trascina qui un articolo salvato.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>This image was not saved with the page</source>
        <translation>Questa immagine non è stata salvata con la pagina</translation>
    </message>
    <message>
        <source>Search the library for this</source>
        <translation>Cercalo nella biblioteca</translation>
    </message>
</context>
<context>
    <name>Recleaning</name>
    <message>
        <source>Clean all articles again?</source>
        <translation>Ripulire tutti gli articoli?</translation>
    </message>
    <message>
        <source>The text of {count} articles is made anew from the saved pages.</source>
        <translation>Il testo di {count} articoli viene rifatto dalle pagine salvate.</translation>
    </message>
    <message>
        <source>Saved pages, notes, tags, details that you corrected and everything that you kept or left out by hand stay as they are. You can go on reading meanwhile.</source>
        <translation>Pagine salvate, note, etichette, dettagli che hai corretto e tutto ciò che hai tenuto o lasciato fuori a mano restano come sono. Intanto puoi continuare a leggere.</translation>
    </message>
    <message>
        <source>Clean all again</source>
        <translation>Ripulisci tutto</translation>
    </message>
    <message>
        <source>The saved page could not be read again; the article keeps its text.</source>
        <translation>La pagina salvata non si è potuta rileggere; l’articolo conserva il suo testo.</translation>
    </message>
    <message>
        <source>The article was cleaned again.</source>
        <translation>L’articolo è stato ripulito.</translation>
    </message>
</context>
<context>
    <name>RecognitionProgress</name>
    <message>
        <source>Looking for names</source>
        <translation>Ricerca dei nomi</translation>
    </message>
    <message>
        <source>Looking for names is paused: {count} articles left</source>
        <translation>Ricerca dei nomi sospesa: mancano {count} articoli</translation>
    </message>
    <message>
        <source>Looking for names: one article left</source>
        <translation>Ricerca dei nomi: manca un articolo</translation>
    </message>
    <message>
        <source>Looking for names: {count} articles left</source>
        <translation>Ricerca dei nomi: mancano {count} articoli</translation>
    </message>
    <message>
        <source>Go on looking for names</source>
        <translation>Riprendi la ricerca dei nomi</translation>
    </message>
    <message>
        <source>Pause looking for names</source>
        <translation>Sospendi la ricerca dei nomi</translation>
    </message>
</context>
<context>
    <name>RecurringBar</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Go to the next of them and mark them all</source>
        <translation>Va al prossimo e li segna tutti</translation>
    </message>
    <message>
        <source>Fold them on this site</source>
        <translation>Ripiegali su questo sito</translation>
    </message>
    <message>
        <source>Set them apart in every article of the site; each can be brought back</source>
        <translation>Li mette da parte in ogni articolo del sito; ciascuno si può riprendere</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Tienili</translation>
    </message>
    <message>
        <source>They belong to the articles; do not ask again</source>
        <translation>Fanno parte degli articoli; non chiedere più</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>One paragraph recurs in {articles} articles of {site}.</source>
        <translation>Un paragrafo ricorre in {articles} articoli di {site}.</translation>
    </message>
    <message>
        <source>Fold it on this site</source>
        <translation>Ripiegalo su questo sito</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>{count} paragraphs recur in {articles} articles of {site}.</source>
        <translation>{count} paragrafi ricorrono in {articles} articoli di {site}.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>one quotation mark has no partner</source>
        <translation>una virgoletta è senza la sua compagna</translation>
    </message>
    <message>
        <source>brackets without partners were passed over</source>
        <translation>le parentesi spaiate non contano</translation>
    </message>
    <message>
        <source>{text} has nothing to join</source>
        <translation>{text} non ha nulla da unire</translation>
    </message>
    <message>
        <source>{text} is no field and was read as words</source>
        <translation>{text} non è un campo e vale come parole</translation>
    </message>
    <message>
        <source>{text} has no meaning and was read as words</source>
        <translation>{text} non ha senso e vale come parole</translation>
    </message>
    <message>
        <source>{text} was read as ~{number}</source>
        <translation>{text} è stato letto come ~{number}</translation>
    </message>
    <message>
        <source>{text} joins only words, and was read as AND</source>
        <translation>{text} unisce solo parole, ed è stato letto come AND</translation>
    </message>
    <message>
        <source>only the first {number} words were looked for</source>
        <translation>si sono cercate solo le prime {number} parole</translation>
    </message>
    <message>
        <source>still to be read for names: {number}, some may be missing here</source>
        <translation>ancora da leggere per trovarvi i nomi: {number}, qui possono mancarne alcuni</translation>
    </message>
    <message>
        <source>{text} stands for its {number} commonest words</source>
        <translation>{text} vale per le sue {number} parole più comuni</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>{act}, only in this article</source>
        <translation>{act}, solo in questo articolo</translation>
    </message>
    <message>
        <source>Remove the rule for {site}</source>
        <translation>Togli la regola per {site}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>On {site}: always keep this text</source>
        <translation>Su {site}: tieni sempre questo testo</translation>
    </message>
    <message>
        <source>On {site}: always leave out this text</source>
        <translation>Su {site}: lascia fuori sempre questo testo</translation>
    </message>
    <message>
        <source>On {site}: always keep what stands here ({place}; {count} on this page)</source>
        <translation>Su {site}: tieni sempre ciò che sta qui ({place}; {count} in questa pagina)</translation>
    </message>
    <message>
        <source>On {site}: always leave out what stands here ({place}; {count} on this page)</source>
        <translation>Su {site}: lascia fuori sempre ciò che sta qui ({place}; {count} in questa pagina)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Tenuto da te</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Lasciato fuori da te</translation>
    </message>
    <message>
        <source>Kept by your rule for this site</source>
        <translation>Tenuto per una tua regola su questo sito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lasciato fuori</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenuto</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <source>{said} ({who})</source>
        <translation>{said} ({who})</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lascia fuori</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>{count} more pieces of the page's frame</source>
        <translation>Altri {count} pezzi della cornice della pagina</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>RepairHeader</name>
    <message>
        <source>What was kept</source>
        <translation>Che cosa è stato tenuto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back to the article without changing it (Esc)</source>
        <translation>Torna all’articolo senza cambiarlo (Esc)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Make the article's text anew from what is kept (Ctrl+Enter)</source>
        <translation>Rifà il testo dell’articolo da ciò che è tenuto (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Show every piece of the saved page</source>
        <translation>Mostra ogni pezzo della pagina salvata</translation>
    </message>
    <message>
        <source>Show only what the article keeps</source>
        <translation>Mostra solo ciò che l’articolo tiene</translation>
    </message>
    <message>
        <source>Show only what was left out</source>
        <translation>Mostra solo ciò che è rimasto fuori</translation>
    </message>
    <message>
        <source>Show only what you changed</source>
        <translation>Mostra solo ciò che hai cambiato</translation>
    </message>
    <message>
        <source>Pieces to show</source>
        <translation>Pezzi da mostrare</translation>
    </message>
    <message>
        <source>Find a piece</source>
        <translation>Trova un pezzo</translation>
    </message>
    <message>
        <source>Show the page's frame: menus, footers, sidebars</source>
        <translation>Mostra la cornice della pagina: menu, piè di pagina, barre laterali</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tutti {count}</translation>
    </message>
    <message>
        <source>Kept {count}</source>
        <translation>Tenuti {count}</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Fuori {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Cambiati {count}</translation>
    </message>
    <message>
        <source>{kept} kept · {left} left out · {changed} changed by you</source>
        <translation>{kept} tenuti · {left} lasciati fuori · {changed} cambiati da te</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>non ancora applicato</translation>
    </message>
</context>
<context>
    <name>RepairView</name>
    <message>
        <source>The saved page has no pieces</source>
        <translation>La pagina salvata non ha pezzi</translation>
    </message>
    <message>
        <source>No piece says “{words}”</source>
        <translation>Nessun pezzo dice «{words}»</translation>
    </message>
    <message>
        <source>Try fewer words, or look through all pieces.</source>
        <translation>Prova con meno parole, o guarda tutti i pezzi.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Qui non c’è niente</translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation>Scegli un altro filtro qui sopra.</translation>
    </message>
    <message>
        <source>The article is made anew…</source>
        <translation>L’articolo viene rifatto…</translation>
    </message>
    <message>
        <source>The saved page is read again…</source>
        <translation>Rilettura della pagina salvata…</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Your changes to what was kept were discarded.</source>
        <translation>Le tue modifiche a che cosa è stato tenuto sono state scartate.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Riprendile</translation>
    </message>
    <message>
        <source>Restore a piece</source>
        <translation>Ripristina un pezzo</translation>
    </message>
    <message>
        <source>Edit what was kept</source>
        <translation>Modifica che cosa è stato tenuto</translation>
    </message>
    <message>
        <source>What you changed in “{title}” is not applied yet.</source>
        <translation>Quel che hai cambiato in «{title}» non è ancora applicato.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>The search of this name is replaced.</source>
        <translation>La ricerca con questo nome viene sostituita.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salva la ricerca</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Rinomina la ricerca</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Un’altra ricerca ha questo nome.</translation>
    </message>
    <message>
        <source>Replace search</source>
        <translation>Sostituisci la ricerca</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Elimina la ricerca</translation>
    </message>
    <message>
        <source>Move search</source>
        <translation>Sposta la ricerca</translation>
    </message>
</context>
<context>
    <name>SavedShelves</name>
    <message>
        <source>&amp;Rename…	F2</source>
        <translation>&amp;Rinomina…	F2</translation>
    </message>
    <message>
        <source>Re&amp;place with the current search</source>
        <translation>Sostituisci con la ricerca &amp;attuale</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>Sposta in &amp;su	Alt+Su</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>Sposta in &amp;giù	Alt+Giù</translation>
    </message>
    <message>
        <source>D&amp;elete	Del</source>
        <translation>&amp;Elimina	Canc</translation>
    </message>
</context>
<context>
    <name>SavingLine</name>
    <message>
        <source>Saving the dossier</source>
        <translation>Salvataggio del dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Salva il dossier</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Salvo {name}…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
    <message>
        <source>The dossier could not be saved: {reason}.</source>
        <translation>Non è stato possibile salvare il dossier: {reason}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella biblioteca</translation>
    </message>
    <message>
        <source>Words, "phrases", beginnings*, OR, -without, near~, title: site: tag: date: is:unread … (Ctrl+K)</source>
        <translation>Parole, "frasi", inizi*, O, -senza, simili~, titolo: sito: etichetta: data: è:nonletto … (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SentencesTab</name>
    <message>
        <source>Sentences that name it</source>
        <translation>Frasi che ne fanno il nome</translation>
    </message>
    <message>
        <source>What was said by it</source>
        <translation>Parole sue</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>Che cosa ne dicono gli altri</translation>
    </message>
    <message>
        <source>No sentence names it</source>
        <translation>Nessuna frase ne fa il nome</translation>
    </message>
    <message>
        <source>No quotation is known to be its own</source>
        <translation>Nessuna citazione è nota come sua</translation>
    </message>
    <message>
        <source>Nobody is quoted on it</source>
        <translation>Nessuna citazione ne parla</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Shelves</source>
        <translation>Scaffali</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Da leggere</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con stella</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con note</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviati</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Apri o chiudi</translation>
    </message>
    <message>
        <source>{name}, {count} articles</source>
        <translation>{name}, {count} articoli</translation>
    </message>
    <message>
        <source>{count} new since you last looked</source>
        <translation>{count} nuovi da quando hai guardato l’ultima volta</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules for sites</source>
        <translation>Regole per i siti</translation>
    </message>
    <message>
        <source>What you had always kept or left out on a site. Without its rule the cleaning decides again, in every article of the site.</source>
        <translation>Ciò che di un sito fai sempre tenere o lasciare fuori. Senza la sua regola decide di nuovo la pulitura, in ogni articolo del sito.</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>Non ci sono regole</translation>
    </message>
    <message>
        <source>They are made in the menu of a piece, in “Edit what was kept”.</source>
        <translation>Si fanno nel menu di un pezzo, in «Modifica che cosa è stato tenuto».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove the selected rules (Del); it can be undone</source>
        <translation>Toglie le regole selezionate (Canc); si può annullare</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>What stands where “{sample}” does ({place})</source>
        <translation>Ciò che sta dove sta «{sample}» ({place})</translation>
    </message>
    <message>
        <source>What stands in {place}</source>
        <translation>Ciò che sta in {place}</translation>
    </message>
    <message>
        <source>“{sample}”</source>
        <translation>«{sample}»</translation>
    </message>
    <message>
        <source>A paragraph that recurs</source>
        <translation>Un paragrafo che ricorre</translation>
    </message>
    <message>
        <source>One text, wherever it stands</source>
        <translation>Un testo, ovunque stia</translation>
    </message>
    <message>
        <source>Always keep</source>
        <translation>Tieni sempre</translation>
    </message>
    <message>
        <source>Always leave out</source>
        <translation>Lascia fuori sempre</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
</context>
<context>
    <name>StretchBar</name>
    <message>
        <source>Show the whole time again</source>
        <translation>Mostra di nuovo tutto il tempo</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Mostra le novità</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i più vecchi</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>Ordine delle frasi</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Un articolo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articoli</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>Nuova etichetta, poi Invio</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Seppia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrows go from date to date, plus and minus zoom, Enter reads, 0 shows all.</source>
        <translation>Le frecce passano da una data all’altra, più e meno ingrandiscono e rimpiccioliscono, Invio legge, 0 mostra tutto.</translation>
    </message>
    <message>
        <source>Line of time</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>{count} more: zoom in to see them</source>
        <translation>altre {count}: ingrandisci per vederle</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Place it here</source>
        <translation>Collocala qui</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostra il posto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Previous unplaced highlight</source>
        <translation>Evidenziazione senza posto precedente</translation>
    </message>
    <message>
        <source>Next unplaced highlight</source>
        <translation>Evidenziazione senza posto successiva</translation>
    </message>
    <message>
        <source>No passage of the text is like it.</source>
        <translation>Nessun passo del testo le somiglia.</translation>
    </message>
    <message>
        <source>Perhaps, {percent} % alike: “{passage}”</source>
        <translation>Forse, simile al {percent} %: «{passage}»</translation>
    </message>
    <message>
        <source>One highlight has lost its place</source>
        <translation>Un'evidenziazione ha perso il suo posto</translation>
    </message>
    <message>
        <source>{at} of {count} highlights that have lost their place</source>
        <translation>{at} di {count} evidenziazioni che hanno perso il loro posto</translation>
    </message>
</context>
<context>
    <name>TypographyForm</name>
    <message>
        <source>Serif</source>
        <translation>Con grazie</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Senza grazie</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlinea</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Giustificato</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>No longer leave out</source>
        <translation>Non escludere più</translation>
    </message>
    <message>
        <source>Leave out (Alt+click, Del)</source>
        <translation>Escludi (Alt+clic, Canc)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo questo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Escludi</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Togli tutto</translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>No value is called so.</source>
        <translation>Nulla si chiama così.</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Mostra tutti ({count})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
</context>
<context>
    <name>WatchedNames</name>
    <message>
        <source>“{title}” speaks of {names}</source>
        <translation>“{title}” parla di {names}</translation>
    </message>
    <message>
        <source>{count} new articles speak of {names}</source>
        <translation>{count} nuovi articoli parlano di {names}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your own newspaper library</source>
        <translation>La tua emeroteca</translation>
    </message>
    <message>
        <source>Drop saved articles anywhere on this window: web pages, text and Markdown files, or whole folders. Emeroteca cleans them, keeps the originals, and finds every word again. Nothing ever leaves this computer.</source>
        <translation>Trascina articoli salvati in un punto qualsiasi di questa finestra: pagine web, file di testo e Markdown, o intere cartelle. Emeroteca li ripulisce, conserva gli originali e ritrova ogni parola. Nulla lascia mai questo computer.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add saved articles</source>
        <translation>Aggiungi articoli salvati</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Aggiungi una cartella di articoli</translation>
    </message>
    <message>
        <source>Look at sample articles</source>
        <translation>Guarda gli articoli di esempio</translation>
    </message>
    <message>
        <source>Fill the library with samples; they can be deleted</source>
        <translation>Riempi la biblioteca con degli esempi; si possono eliminare</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Plus and minus zoom, the arrows move, Home shows the place again.</source>
        <translation>Più e meno ingrandiscono e rimpiccioliscono, le frecce spostano, Inizio torna al luogo.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Map with {name}</source>
        <translation>Mappa con {name}</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambia le etichette</translation>
    </message>
</context>
</TS>
