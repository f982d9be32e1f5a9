"""Pages of documentation systems: sections under each other, listings, tables, long side menus."""

from __future__ import annotations

from tests.importing.kinds.writer import Writer, document, links

TITLE = "Reading records"
_MENU = "Installation,First steps,Reading records,Writing records,The index,Errors,Glossary,Changes"
_LISTING = "with open_archive('a.rec') as archive:\n    for record in archive:\n        print(record.name, record.kind)"


def _section(w: Writer, number: int, heading: str, listing: str, form: str = "<p>{}</p>") -> str:
    """A heading, some paragraphs, and by turns a listing, a list or a table."""
    parts = [
        heading.format(w.say(f"Step {number}: {w.headline(3)}")),
        w.paragraphs(w.number(1, 3), form, most=3),
    ]
    if number % 3 == 0:
        parts.append(listing.format(w.say(_LISTING)))
    elif number % 3 == 1:
        parts.append(f"<ul>{w.items(3, '<li>' + form + '</li>')}</ul>")
    else:
        rows = "".join(
            f"<tr><td>{w.say(key)}</td><td>{w.say(w.sentence())}</td></tr>"
            for key in ("depth", "width")
        )
        parts.append(
            f"<table><thead><tr><th>{w.say('Key')}</th><th>{w.say('Meaning')}</th></tr></thead><tbody>{rows}</tbody></table>"
        )
        key = w.said[-2:]
        w.said[-6:] = [*key, *w.said[-6:-2]]
    parts.append(w.paragraphs(1, form))
    return "".join(parts)


def _sections(w: Writer, wrap: str, heading: str, listing: str) -> str:
    return "".join(
        wrap.format(number, _section(w, number, heading, listing))
        for number in range(w.number(3, 5))
    )


def sphinx(w: Writer) -> str:
    """Sphinx with its alabaster theme."""
    body = w.paragraphs(1) + _sections(
        w,
        '<section id="s{0}">{1}</section>',
        '<h2>{}<a class="headerlink" href="#s" title="Permalink to this heading">¶</a></h2>',
        '<div class="highlight-python notranslate"><div class="highlight"><pre><span></span>{}\n</pre></div></div>',
    )
    return document(
        f"{TITLE} &#8212; Records 2.4 documentation",
        f"""<div class="document"><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main"><section id="reading"><h1>{TITLE}<a class="headerlink" href="#reading" title="Permalink to this heading">¶</a></h1>{body}</section></div></div></div><div class="sphinxsidebar" role="navigation"><div class="sphinxsidebarwrapper"><h1 class="logo"><a href="index.html">Records</a></h1><h3>Navigation</h3><p class="caption"><span class="caption-text">Contents:</span></p><ul class="current">{links(_MENU, '<li class="toctree-l1"><a class="reference internal" href="{0}.html">{1}</a></li>')}</ul><div class="relations"><h3>Related Topics</h3><ul>{links("Documentation overview,Previous: First steps")}</ul></div><div id="searchbox" role="search"><h3 id="searchlabel">Quick search</h3></div></div></div><div class="clearer"></div></div><div class="footer">&copy;2024, Tinkerers. | Powered by a documentation program | <a href="_sources/a.txt" rel="nofollow">Page source</a></div>""",
    )


def read_the_docs(w: Writer) -> str:
    """Sphinx with the theme of Read the Docs."""
    note = f'<div class="admonition note"><p class="admonition-title">{w.say("Note")}</p>{w.paragraphs(1)}</div>'
    body = note + _sections(
        w,
        '<section id="s{0}">{1}</section>',
        '<h2>{}<a class="headerlink" href="#s" title="Link to this heading"></a></h2>',
        '<div class="highlight-default notranslate"><div class="highlight"><pre>{}</pre></div></div>',
    )
    return document(
        f"{TITLE} — Records documentation",
        f"""<div class="wy-grid-for-nav"><nav data-toggle="wy-nav-shift" class="wy-nav-side"><div class="wy-side-scroll"><div class="wy-side-nav-search"><a href="index.html" class="icon icon-home">Records</a></div><div class="wy-menu wy-menu-vertical"><p class="caption"><span class="caption-text">Guide</span></p><ul>{links(_MENU)}</ul></div></div></nav><section data-toggle="wy-nav-shift" class="wy-nav-content-wrap"><nav class="wy-nav-top"><a href="index.html">Records</a></nav><div class="wy-nav-content"><div class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs"><li><a href="index.html" class="icon icon-home"></a></li><li class="breadcrumb-item active">{TITLE}</li><li class="wy-breadcrumbs-aside"><a href="#">View page source</a></li></ul><hr/></div><div role="main" class="document" itemscope="itemscope"><div itemprop="articleBody"><section id="reading"><h1>{TITLE}<a class="headerlink" href="#reading"></a></h1>{body}</section></div></div><footer><div class="rst-footer-buttons" role="navigation"><a href="a.html" class="btn btn-neutral float-left">Previous</a><a href="b.html" class="btn btn-neutral float-right">Next</a></div><hr/><div role="contentinfo"><p>&#169; Copyright 2024, Tinkerers.</p></div>Built with a documentation program.</footer></div></div></section></div>""",
    )


def mkdocs(w: Writer) -> str:
    """MkDocs with the Material theme."""
    note = f'<div class="admonition warning"><p class="admonition-title">{w.say("Warning")}</p>{w.paragraphs(1)}</div>'
    body = note + _sections(
        w,
        "{1}",
        '<h2 id="s">{}<a class="headerlink" href="#s" title="Permanent link">&para;</a></h2>',
        '<div class="highlight"><pre><span></span><code>{}\n</code></pre></div>',
    )
    return document(
        f"{TITLE} - Records",
        f"""<div data-md-component="skip"><a href="#reading" class="md-skip">Skip to content</a></div><header class="md-header"><nav class="md-header__inner md-grid"><a href="." class="md-header__button md-logo"></a><div class="md-header__title"><div class="md-header__ellipsis"><div class="md-header__topic"><span class="md-ellipsis">Records</span></div></div></div></nav></header><div class="md-container" data-md-component="container"><main class="md-main"><div class="md-main__inner md-grid"><div class="md-sidebar md-sidebar--primary"><div class="md-sidebar__scrollwrap"><nav class="md-nav md-nav--primary"><ul class="md-nav__list">{links(_MENU, '<li class="md-nav__item"><a href="{0}" class="md-nav__link"><span class="md-ellipsis">{1}</span></a></li>')}</ul></nav></div></div><div class="md-sidebar md-sidebar--secondary"><nav class="md-nav md-nav--secondary"><label class="md-nav__title">Table of contents</label><ul class="md-nav__list">{links("Step 0,Step 1,Step 2")}</ul></nav></div><div class="md-content" data-md-component="content"><article class="md-content__inner md-typeset"><a href="/edit" class="md-content__button md-icon" title="Edit this page"></a><h1 id="reading">{TITLE}</h1>{body}<aside class="md-source-file"><span class="md-source-file__fact">Last update: <span class="git-revision-date">January 2, 2024</span></span></aside></article></div></div></main><footer class="md-footer"><nav class="md-footer__inner md-grid"><a href="../a" class="md-footer__link md-footer__link--prev"><div class="md-footer__title"><span class="md-footer__direction">Previous</span><div class="md-ellipsis">First steps</div></div></a></nav><div class="md-footer-meta">Made with a theme</div></footer></div>""",
    )


def docusaurus(w: Writer) -> str:
    """Docusaurus."""
    note = f'<div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_x"><span>{w.say("tip")}</span></div><div class="admonitionContent_x">{w.paragraphs(1)}</div></div>'
    body = note + _sections(
        w,
        "{1}",
        '<h2 class="anchor anchorWithStickyNavbar_a" id="s">{}<a href="#s" class="hash-link" aria-label="Direct link" title="Direct link">\u200b</a></h2>',
        '<div class="language-py codeBlockContainer_x theme-code-block"><div class="codeBlockContent_x"><pre class="prism-code language-py codeBlock_x"><code class="codeBlockLines_x">{}</code></pre><div class="buttonGroup_x"><button>Copy</button></div></div></div>',
    )
    return document(
        f"{TITLE} | Records",
        f"""<div id="__docusaurus"><div role="region" aria-label="Skip to main content"><a class="skipToContent_x" href="#s">Skip to main content</a></div><nav class="navbar navbar--fixed-top"><div class="navbar__inner"><div class="navbar__items">{links("Docs,Blog,API", '<a class="navbar__item navbar__link" href="/{0}">{1}</a>')}</div></div></nav><div id="s" class="main-wrapper docsWrapper_x"><div class="docRoot_x"><aside class="theme-doc-sidebar-container"><nav class="menu thin-scrollbar"><ul class="theme-doc-sidebar-menu menu__list">{links(_MENU)}</ul></nav></aside><main class="docMainContainer_x"><div class="container padding-top--md"><div class="row"><div class="col docItemCol_x"><div class="docItemContainer_x"><article><nav class="theme-doc-breadcrumbs"><ul class="breadcrumbs">{links("Guides,Reading")}</ul></nav><div class="tocCollapsible_x theme-doc-toc-mobile"><button>On this page</button></div><div class="theme-doc-markdown markdown"><header><h1>{TITLE}</h1></header>{body}</div><footer class="theme-doc-footer docusaurus-mt-lg"><div class="row margin-top--sm theme-doc-footer-edit-meta-row"><div class="col"><a href="#" class="theme-edit-this-page">Edit this page</a></div></div></footer></article><nav class="pagination-nav docusaurus-mt-lg"><a class="pagination-nav__link" href="/a"><div class="pagination-nav__sublabel">Previous</div><div class="pagination-nav__label">First steps</div></a></nav></div></div><div class="col col--3"><div class="tableOfContents_x"><ul class="table-of-contents">{links("Step 0,Step 1,Step 2")}</ul></div></div></div></div></main></div></div><footer class="footer footer--dark"><div class="footer__copyright">Copyright © 2024 Tinkerers.</div></footer></div>""",
    )


def gitbook(w: Writer) -> str:
    """GitBook."""
    body = _sections(
        w,
        "{1}",
        '<h2 class="text-3xl" id="s"><span>{}</span></h2>',
        '<div class="group/codeblock"><pre><code>{}</code></pre></div>',
    )
    return document(
        f"{TITLE} | Records",
        f"""<header class="flex"><a href="/">Records</a><input placeholder="Ask or search"></header><div class="flex"><aside class="sidebar"><ul>{links(_MENU)}</ul></aside><main class="relative"><header><h1>{TITLE}</h1></header><div class="whitespace-pre-wrap grid">{body}</div><div class="pagination"><a href="/a"><span>Previous</span><span>First steps</span></a><a href="/b"><span>Next</span><span>The index</span></a></div><div class="text-xs"><p>Last updated 2 months ago</p><p>Was this helpful?</p></div></main><aside class="toc"><ul>{links("Step 0,Step 1,Step 2")}</ul></aside></div>""",
    )


def javadoc(w: Writer) -> str:
    """A class of javadoc: members with short descriptions in sections and lists."""
    lead = f'<div class="block">{w.paragraph()}<p>{w.paragraph()}</div>'
    w.say("Method Details")
    methods = "".join(
        f'<li><section class="detail" id="m{i}"><h3>{w.say("read" + name)}</h3><div class="member-signature"><span class="modifiers">{w.say("public")}</span>&nbsp;<span class="return-type">{w.say("Record")}</span>&nbsp;<span class="element-name">{w.say("read" + name)}</span>{w.say("()")}</div><div class="block">{w.paragraph(most=3)}</div><dl class="notes"><dt>{w.say("Returns:")}</dt><dd>{w.say(w.sentence())}</dd></dl></section></li>'
        for i, name in enumerate(("First", "Next", "Last", "All", "None")[: w.number(3, 5)])
    )
    return document(
        "Reader (Records 2.4 API)",
        f"""<div class="flex-box"><header role="banner" class="flex-header"><nav role="navigation"><div class="top-nav" id="navbar-top"><ul id="navbar-top-firstrow" class="nav-list" title="Navigation">{links("Overview,Package,Class,Use,Tree,Index,Help", '<li><a href="{0}.html">{1}</a></li>')}</ul></div><div class="sub-nav"><ul class="sub-nav-list"><li>Summary:&nbsp;</li><li>Nested&nbsp;|&nbsp;</li><li><a href="#m">Method</a></li></ul></div></nav></header><div class="flex-content"><main role="main"><div class="header"><div class="sub-title"><span class="package-label-in-type">Package</span>&nbsp;<a href="p.html">example.records</a></div><h1 title="Class Reader" class="title">Class Reader</h1></div><section class="class-description" id="class-description">{lead}</section><section class="details"><ul class="details-list"><li><section class="method-details" id="method-detail"><h2>Method Details</h2><ul class="member-list">{methods}</ul></section></li></ul></section></main><footer role="contentinfo"><hr><p class="legal-copy"><small>Copyright © 2024 Tinkerers.</small></p></footer></div></div>""",
        body_class="class-declaration-page",
    )


def doxygen(w: Writer) -> str:
    """A group of functions by doxygen."""
    w.say("Detailed Description")
    lead = f'<div class="textblock"><p>{w.paragraph()}</p><p>{w.paragraph()}</p></div>'
    w.say("Function Documentation")
    members = "".join(
        f'<a id="m{i}" name="m{i}"></a><h2 class="memtitle"><span class="permalink"><a href="#m{i}">&#9670;&#160;</a></span>{w.say(name + "()")}</h2><div class="memitem"><div class="memproto"><table class="memname"><tr><td class="memname">{w.say("int " + name)}</td><td>{w.say("(")}</td><td class="paramtype">{w.say("FILE *")}&#160;</td><td class="paramname">{w.say("f")}</td><td>{w.say(")")}</td></tr></table></div><div class="memdoc"><p>{w.paragraph(most=3)}</p><dl class="section return"><dt>{w.say("Returns")}</dt><dd>{w.say(w.sentence())}</dd></dl></div></div>'
        for i, name in enumerate(
            ("rec_open", "rec_next", "rec_skip", "rec_close")[: w.number(2, 4)]
        )
    )
    return document(
        f"Records: {TITLE}",
        f"""<div id="top"><div id="titlearea"><table cellspacing="0" cellpadding="0"><tbody><tr id="projectrow"><td id="projectalign"><div id="projectname">Records<span id="projectnumber">&#160;2.4</span></div></td></tr></tbody></table></div><div id="main-nav"><ul class="sm sm-dox">{links("Main Page,Related Pages,Modules,Files")}</ul></div></div><div class="header"><div class="summary"><a href="#func-members">Functions</a></div><div class="headertitle"><div class="title">{TITLE}</div></div></div><div class="contents"><a name="details" id="details"></a><h2 class="groupheader">Detailed Description</h2>{lead}<h2 class="groupheader">Function Documentation</h2>{members}</div><hr class="footer"/><address class="footer"><small>Generated by a program</small></address>""",
    )


def rustdoc(w: Writer) -> str:
    """A crate's module by rustdoc."""
    block = '<div class="example-wrap"><pre class="rust rust-example-rendered"><code>{}</code></pre></div>'
    body = w.paragraphs(2) + _sections(
        w, "{1}", '<h2 id="s"><a class="doc-anchor" href="#s">§</a>{}</h2>', block
    )
    w.say("Structs")
    rows = "".join(
        f'<dt><a class="struct" href="s.html" title="x">{w.say(name)}</a></dt><dd>{w.say(w.sentence())}</dd>'
        for name in ("Reader", "Record", "Index")
    )
    return document(
        "records::reading - Rust",
        f"""<nav class="mobile-topbar"><button class="sidebar-menu-toggle"></button></nav><nav class="sidebar"><div class="sidebar-crate"><h2><a href="../index.html">records</a><span class="version">2.4.0</span></h2></div><div class="sidebar-elems"><section id="rustdoc-toc"><h2 class="location"><a href="#">Module reading</a></h2><h3><a href="#">Sections</a></h3><ul class="block top-toc">{links("Step 0,Step 1")}</ul></section></div></nav><div class="sidebar-resizer"></div><main><div class="width-limiter"><rustdoc-search></rustdoc-search><section id="main-content" class="content"><div class="main-heading"><span class="rustdoc-breadcrumbs"><a href="../index.html">records</a></span><h1>Module <span>reading</span>&nbsp;<button id="copy-path" title="Copy item path to clipboard">Copy item path</button></h1><rustdoc-toolbar></rustdoc-toolbar><span class="sub-heading"><a class="src" href="../src/a.rs.html">Source</a></span></div><details class="toggle top-doc" open><summary class="hideme"><span>Expand description</span></summary><div class="docblock">{body}</div></details><h2 id="structs" class="section-header">Structs<a href="#structs" class="anchor">§</a></h2><dl class="item-table">{rows}</dl></section></div></main>""",
        body_class="rustdoc mod",
    )


def man_page(w: Writer) -> str:
    """A manual page by man2html."""
    w.say("NAME")
    name = w.say("records - read and write files of records")
    w.say("SYNOPSIS")
    synopsis = w.say("records [-v] [--depth N] file ...")
    w.say("DESCRIPTION")
    description = "<P>".join(w.paragraph() for _ in range(w.number(2, 4)))
    w.say("OPTIONS")
    options = "".join(
        f"<DT><B>{w.say(flag)}</B><DD>{w.say(w.sentence())}"
        for flag in ("-v", "--depth", "--quiet", "--index")
    )
    w.say("NOTES")
    notes = w.paragraph()
    return document(
        "Man page of RECORDS",
        f"""<H1>RECORDS</H1>Section: User Commands (1)<BR>Updated: 2 January 2024<BR><A HREF="#index">Index</A>&nbsp;<A HREF="../index.html">Return to Main Contents</A><HR><A NAME="lbAB">&nbsp;</A><H2>NAME</H2>{name}<A NAME="lbAC">&nbsp;</A><H2>SYNOPSIS</H2><B>{synopsis}</B><A NAME="lbAD">&nbsp;</A><H2>DESCRIPTION</H2>{description}<A NAME="lbAE">&nbsp;</A><H2>OPTIONS</H2><DL COMPACT>{options}</DL><H2>NOTES</H2>{notes}<HR><A NAME="index">&nbsp;</A><H2>Index</H2><DL><DT><A HREF="#lbAB">NAME</A><DD><DT><A HREF="#lbAC">SYNOPSIS</A><DD><DT><A HREF="#lbAD">DESCRIPTION</A><DD></DL><HR>This document was created by a program, using the manual pages.<BR>Time: 10:00:00 GMT, January 02, 2024""",
    )


def mediawiki(w: Writer) -> str:
    """An article of a wiki: infobox, contents, edit links, references, navigation boxes."""
    return _wiki(w, mobile=False)


def mediawiki_mobile(w: Writer) -> str:
    """The same as telephones get it."""
    return _wiki(w, mobile=True)


def _wiki(w: Writer, *, mobile: bool) -> str:
    edit = '<span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/edit">edit</a><span class="mw-editsection-bracket">]</span></span>'

    def ref(number: int) -> str:
        return f'<sup id="cite_ref-{number}" class="reference"><a href="#cite_note-{number}"><span class="cite-bracket">&#91;</span>{number}<span class="cite-bracket">&#93;</span></a></sup>'

    lead = "".join(f"<p>{w.paragraph()}{ref(i)}</p>" for i in range(2))
    sections = []
    for number in range(w.number(3, 6)):
        heading = w.say(f"Part {number} of the story")
        inside = w.paragraphs(w.number(1, 4)) + (f"<ul>{w.items(3)}</ul>" if number % 2 else "")
        if mobile:
            sections.append(
                f'<div class="mw-heading mw-heading2 section-heading"><span class="indicator"></span><h2>{heading}</h2>{edit}</div><section class="mf-section-{number} collapsible-block">{inside}</section>'
            )
        else:
            sections.append(
                f'<div class="mw-heading mw-heading2"><h2 id="s{number}">{heading}</h2>{edit}</div>{inside}'
            )
    infobox = '<table class="infobox vcard"><tbody><tr><th colspan="2" class="infobox-above">Upper Lock</th></tr><tr><td colspan="2" class="infobox-image"><img src="/lock.jpg"><div class="infobox-caption">The lock in 1911</div></td></tr><tr><th scope="row" class="infobox-label">Built</th><td class="infobox-data">1821</td></tr><tr><th class="infobox-label">Length</th><td class="infobox-data">41 m</td></tr></tbody></table>'
    toc = f'<div id="toc" class="toc" role="navigation"><div class="toctitle"><h2 id="mw-toc-heading">Contents</h2></div><ul>{links("Part 0 of the story,Part 1 of the story,References")}</ul></div>'
    w.say("References")
    notes = "".join(
        f'<li id="cite_note-{i}"><span class="mw-cite-backlink"><b><a href="#cite_ref-{i}">^</a></b></span> <span class="reference-text">{w.say(f"{w.name()}, {w.headline(4)}, 1998, p. {i + 12}.")}</span></li>'
        for i in range(2)
    )
    references = f'<div class="mw-heading mw-heading2"><h2 id="References">References</h2>{edit}</div><div class="reflist"><ol class="references">{notes}</ol></div>'
    navbox = f'<div role="navigation" class="navbox"><table class="nowraplinks mw-collapsible navbox-inner"><tbody><tr><th class="navbox-title">Locks of the canal</th></tr><tr><td class="navbox-list">{links("Lower Lock,Middle Lock,Mill Lock,Church Lock,North Lock")}</td></tr></tbody></table></div>'
    return document(
        "Upper Lock - Canal Wiki",
        f"""<div id="mw-page-base" class="noprint"></div><header class="mw-header"><nav id="mw-panel"><ul>{links("Main page,Contents,Current events,Random article,About,Donate")}</ul></nav></header><div id="content" class="mw-body" role="main"><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Upper Lock</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From Canal Wiki, the free encyclopedia</div><div id="contentSub"></div><a class="mw-jump-link" href="#mw-head">Jump to navigation</a><div id="mw-content-text" class="mw-body-content mw-content-ltr" lang="en" dir="ltr"><div class="mw-parser-output"><div role="note" class="hatnote navigation-not-searchable">For other uses, see <a href="/d">Upper Lock (disambiguation)</a>.</div>{infobox}{lead}{"" if mobile else toc}{"".join(sections)}{references}{navbox}</div></div><div class="printfooter">Retrieved from "<a href="/w">https://wiki.example/w/Upper_Lock</a>"</div><div id="catlinks" class="catlinks"><div id="mw-normal-catlinks" class="mw-normal-catlinks"><a href="/c">Categories</a>: <ul>{links("Locks,Buildings of 1821,Canals")}</ul></div></div></div></div><footer id="footer" class="mw-footer"><ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on 2 January 2024, at 10:00.</li><li id="footer-info-copyright">Text is available under a free licence; additional terms may apply.</li></ul></footer>""",
    )


def confluence(w: Writer) -> str:
    """A page of Confluence."""
    panel = f'<div class="confluence-information-macro confluence-information-macro-information"><span class="aui-icon aui-icon-small"></span><div class="confluence-information-macro-body"><p>{w.paragraph(most=2)}</p></div></div>'
    body = panel + _sections(
        w,
        "{1}",
        '<h2 id="Reading-s">{}</h2>',
        '<div class="code panel pdl conf-macro output-block"><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre">{}</pre></div></div>',
    )
    return document(
        f"{TITLE} - Records - Confluence",
        f"""<div id="page"><div id="full-height-container"><div id="header-precursor"></div><header id="header" role="banner"><nav class="aui-header"><ul>{links("Spaces,People,Create")}</ul></nav></header><div class="acs-side-bar"><ul>{links(_MENU)}</ul></div><div id="main" class="aui-page-panel"><div id="main-header"><div id="navigation" class="content-navigation"><ul>{links("Edit,Save for later,Watch,Share")}</ul></div><div id="breadcrumb-section"><ol id="breadcrumbs">{links("Pages,Guides")}</ol></div><h1 id="title-text" class="with-breadcrumbs"><a href="/p">{TITLE}</a></h1></div><div id="content" class="page view"><div class="page-metadata"><ul><li class="page-metadata-modification-info">Created by <a href="/u">{w.name()}</a>, last modified on <a href="/d">Jan 02, 2024</a></li></ul></div><div id="main-content" class="wiki-content">{body}</div><div id="likes-and-labels-container"><div id="likes-section">Like <span class="like-summary">Be the first to like this</span></div><div id="labels-section" class="pageSection group"><ul class="label-list">{links("reading,records")}</ul></div></div><div id="comments-section" class="pageSection group"><div class="quick-comment-prompt">Write a comment…</div></div></div></div><div id="footer" role="contentinfo"><ul>{links("Report a bug,News")}</ul></div></div></div>""",
    )


def readme(w: Writer) -> str:
    """A project's page with its README below the list of files."""
    body = w.paragraphs(2, '<p dir="auto">{}</p>') + _sections(
        w,
        "{1}",
        '<div class="markdown-heading" dir="auto"><h2 tabindex="-1" class="heading-element" dir="auto">{}</h2><a id="user-content-s" class="anchor" aria-label="Permalink" href="#s"></a></div>',
        '<div class="highlight highlight-source-python notranslate position-relative overflow-auto" dir="auto"><pre>{}</pre></div>',
    )
    files = "".join(
        f'<tr class="react-directory-row" id="folder-row-{i}"><td class="react-directory-row-name-cell-large-screen"><a href="/{i}">{name}</a></td><td class="react-directory-row-commit-cell"><a href="/c{i}">{w.headline(4)}</a></td><td>Jan {i + 1}, 2024</td></tr>'
        for i, name in enumerate(("src", "tests", "LICENSE", "README.md"))
    )
    return document(
        "tinkerers/records: Reads records",
        f"""<div class="logged-out env-production page-responsive"><header class="HeaderMktg header-logged-out" role="banner"><ul>{links("Product,Solutions,Pricing,Sign in")}</ul></header><div class="application-main"><main id="js-repo-pjax-container"><div id="repository-container-header"><strong class="mr-2"><a href="/r">records</a></strong><nav><ul class="UnderlineNav-body">{links("Code,Issues,Pull requests,Actions")}</ul></nav></div><turbo-frame id="repo-content-turbo-frame"><div class="Layout"><div class="Layout-main"><react-partial><table aria-labelledby="folders-and-files"><thead><tr><th>Name</th><th>Last commit message</th><th>Last commit date</th></tr></thead><tbody>{files}</tbody></table><div class="Box-sc"><div class="js-snippet-clipboard-copy-unpositioned"><article class="markdown-body entry-content container-lg" itemprop="text"><div class="markdown-heading" dir="auto"><h1 class="heading-element" dir="auto">Records</h1><a id="user-content-records" class="anchor" href="#records"></a></div>{body}</article></div></div></react-partial></div><div class="Layout-sidebar"><div class="BorderGrid"><h2 class="mb-3 h4">About</h2><p class="f4 my-3">{w.aside()}</p><div><a class="topic-tag">archive</a></div><h3 class="sr-only">Stars</h3><div class="mt-2"><a><strong>312</strong> stars</a></div></div></div></div></turbo-frame></main></div><footer class="footer"><ul>{links("Terms,Privacy,Security,Status")}</ul></footer></div>""",
    )


DOCS = (
    sphinx,
    read_the_docs,
    mkdocs,
    docusaurus,
    gitbook,
    javadoc,
    doxygen,
    rustdoc,
    man_page,
    (mediawiki, "en"),
    (mediawiki_mobile, "en"),
    confluence,
    readme,
)
