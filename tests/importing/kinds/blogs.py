"""Posts of blog programs, with what they set around a post: comments, authors, other posts."""

from __future__ import annotations

from tests.importing.kinds.writer import AD, COOKIES, Writer, document, links, teasers

TITLE = "What the lake taught me about patience"
_SIDEBAR = "Archives,About,Categories,Boats,Bread,Winter"


def _comments(w: Writer, count: int) -> str:
    """A WordPress comment section, longer than many a post."""
    rows = "".join(
        f'<li id="comment-{i}" class="comment even thread-even depth-1"><article id="div-comment-{i}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{w.name()}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#c"><time>January 3, 2024 at 9:12 am</time></a></div></footer><div class="comment-content"><p>{w.aside(w.number(1, 4))}</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="#">Reply</a></div></article></li>'
        for i in range(count)
    )
    return f'<div id="comments" class="comments-area"><h2 class="comments-title">{count} thoughts on &ldquo;{TITLE}&rdquo;</h2><ol class="comment-list">{rows}</ol><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></form></div></div>'


def wordpress(w: Writer) -> str:
    """A classic theme with author box, related posts, tags and a long comment section."""
    body = w.paragraphs(w.number(4, 6))
    quote = f"<blockquote><p>{w.paragraph(most=2)}</p></blockquote>"
    more = f"<h2>{w.say(w.sentence())}</h2>{w.paragraphs(w.number(3, 5))}<ul>{w.items(3)}</ul>{w.paragraphs(1)}"
    return document(
        f"{TITLE} | Upper Lock Diary",
        f"""{COOKIES}<div id="page" class="hfeed site"><header id="masthead" class="site-header"><hgroup><h1 class="site-title"><a href="/">Upper Lock Diary</a></h1><h2 class="site-description">Notes from the water</h2></hgroup><nav id="site-navigation" class="main-navigation"><ul class="nav-menu">{links("Home,About,Contact")}</ul></nav></header>
<div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main"><article id="post-7" class="post-7 post type-post status-publish format-standard hentry category-boats"><header class="entry-header"><h1 class="entry-title">{TITLE}</h1><div class="comments-link"><a href="#comments">5 Replies</a></div></header><div class="entry-content">{body}{AD}{quote}{more}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a href="#">Click to share on Chirper (Opens in new window)</a></li></ul></div></div></div><div class="sharedaddy sd-block sd-like"><h3 class="sd-title">Like this:</h3><span class="loading">Loading...</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items">{teasers(w, 3, '<div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a href="/{0}">{1}</a></h4><p class="jp-relatedposts-post-excerpt">{2}</p><p class="jp-relatedposts-post-date">March 2, 2022</p><p class="jp-relatedposts-post-context">In "Boats"</p></div>')}</div></div></div>
<footer class="entry-meta">This entry was posted in <a href="/c">Boats</a> and tagged <a href="/t">lake</a>, <a href="/t2">waiting</a> on <a href="/d"><time>January 2, 2024</time></a> by <span class="author vcard"><a href="/a">{w.name()}</a></span>.<div class="author-info"><div class="author-description"><h2>About {w.name()}</h2><p>{w.aside(2)}</p><div class="author-link"><a href="/a">View all posts by this author &rarr;</a></div></div></div></footer></article><nav class="nav-single"><h3 class="assistive-text">Post navigation</h3><span class="nav-previous"><a href="/p">&larr; {w.headline()}</a></span></nav>{_comments(w, w.number(5, 12))}</div></div>
<div id="secondary" class="widget-area" role="complementary"><aside class="widget widget_text"><h3 class="widget-title">About me</h3><div class="textwidget"><p>{w.aside(3)}</p></div></aside><aside class="widget"><ul>{links(_SIDEBAR)}</ul></aside></div></div><footer id="colophon"><div class="site-info"><a href="#">Proudly powered by a blog program</a></div></footer></div>""",
        body_class="single single-post",
    )


def gutenberg(w: Writer) -> str:
    """A block theme."""
    body = w.paragraphs(3, '<p class="wp-block-paragraph">{}</p>')
    table = f'<figure class="wp-block-table"><table><thead><tr><th>{w.say("Month")}</th><th>{w.say("Ice, in centimetres")}</th></tr></thead><tbody><tr><td>{w.say("January")}</td><td>{w.say("21")}</td></tr><tr><td>{w.say("February")}</td><td>{w.say("34")}</td></tr></tbody></table></figure>'
    code = f'<pre class="wp-block-code"><code>{w.say("depth = [21, 34]")}\n{w.say("print(sum(depth) / len(depth))")}</code></pre>'
    pull = f'<figure class="wp-block-pullquote"><blockquote><p>{w.say(w.sentence())}</p></blockquote></figure>'
    columns = f'<div class="wp-block-columns"><div class="wp-block-column">{w.paragraphs(2)}</div><div class="wp-block-column">{w.paragraphs(1)}</div></div>'
    return document(
        TITLE,
        f"""<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">Upper Lock</a></p><nav class="wp-block-navigation"><ul>{links("Home,Blog,Contact")}</ul></nav></div></header><main class="wp-block-group"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">{TITLE}</h1><div class="wp-block-group"><div class="wp-block-post-date"><time>January 2, 2024</time></div><div class="wp-block-post-author-name">{w.name()}</div><div class="taxonomy-category wp-block-post-terms"><a href="/c">Boats</a></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding">{body}<figure class="wp-block-image size-large"><img src="/ice.jpg" alt=""><figcaption class="wp-element-caption">The lake in February, seen from the pier.</figcaption></figure>{table}{code}{pull}<h2 class="wp-block-heading">{w.say(w.sentence())}</h2>{columns}</div><div class="wp-block-group"><nav class="wp-block-post-navigation-link post-navigation-link-previous"><span>Previous:</span> <a href="/p">{w.headline()}</a></nav></div><div class="wp-block-comments"><h2>Comments</h2><div id="respond" class="comment-respond"><h3>Leave a Reply</h3></div></div><div class="wp-block-query"><h2>More posts</h2><ul class="wp-block-post-template">{teasers(w, 4, '<li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/{0}">{1}</a></h3><div class="wp-block-post-date">May 3</div></li>')}</ul></div></main><footer class="wp-block-template-part"><p>Designed with a block theme</p></footer></div>""",
    )


def elementor(w: Writer) -> str:
    """A page builder: every part in five <div>s, other posts with "Read more"."""

    def widget(name: str, inside: str) -> str:
        return f'<div class="elementor-element elementor-element-a1b2 elementor-widget elementor-widget-{name}" data-widget_type="{name}.default"><div class="elementor-widget-container">{inside}</div></div>'

    parts = "".join(widget("text-editor", w.paragraphs(w.number(1, 3))) for _ in range(2))
    head = widget(
        "heading",
        f'<h2 class="elementor-heading-title elementor-size-default">{w.say(w.sentence())}</h2>',
    )
    rest = widget("text-editor", w.paragraphs(3) + f"<ul>{w.items(3)}</ul>")
    cards = teasers(
        w,
        3,
        '<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/{0}">{1}</a></h3><div class="elementor-post__excerpt"><p>{2}</p></div><a class="elementor-post__read-more" href="/{0}">Read More »</a></div></article>',
    )
    return document(
        TITLE,
        f"""{COOKIES}<header class="elementor elementor-location-header">{widget("nav-menu", f"<nav><ul>{links('Home,Services,Blog,Contact')}</ul></nav>")}</header><div data-elementor-type="single-post" class="elementor elementor-location-single post type-post"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap">{widget("theme-post-title", f'<h1 class="elementor-heading-title">{TITLE}</h1>')}{widget("post-info", '<ul class="elementor-inline-items"><li class="elementor-icon-list-item"><span>January 2, 2024</span></li><li class="elementor-icon-list-item">No Comments</li></ul>')}{widget("theme-post-content", parts + head + rest)}{widget("share-buttons", "<div>Share on Chirper</div>")}{widget("author-box", f'<div class="elementor-author-box"><h4 class="elementor-author-box__name">{w.name()}</h4><div class="elementor-author-box__bio"><p>{w.aside()}</p></div></div>')}</div></div></div></section><section class="elementor-section">{widget("heading", "<h2>Related Posts</h2>")}{widget("posts", f'<div class="elementor-posts-container">{cards}</div>')}</section></div><footer class="elementor elementor-location-footer"><p>Copyright © 2024 Upper Lock. All rights reserved.</p></footer>""",
    )


def blogger(w: Writer) -> str:
    """Text in one <div> with line breaks, as Blogger's editor leaves it."""
    body = "<br><br>\n".join(w.paragraph() for _ in range(w.number(4, 8)))
    remarks = "".join(
        f'<li class="comment" id="c{i}"><div class="comment-block"><div class="comment-header"><cite class="user"><a href="#">{w.name()}</a></cite><span class="datetime secondary-text"><a href="#">January 3, 2024 at 9:1{i} AM</a></span></div><p class="comment-content">{w.aside(2)}</p><span class="comment-actions secondary-text"><a href="#">Reply</a></span></div></li>'
        for i in range(w.number(3, 8))
    )
    return document(
        f"Upper Lock: {TITLE}",
        f"""<div class="body-fauxcolumns"></div><div class="content"><header><div class="header section" id="header"><div class="widget Header"><div id="header-inner"><div class="titlewrapper"><h1 class="title"><a href="/">Upper Lock</a></h1></div><div class="descriptionwrapper"><p class="description"><span>Notes from the water</span></p></div></div></div></div></header><div class="main-outer"><div class="columns fauxcolumns"><div class="column-center-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Tuesday, January 2, 2024</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemscope><h3 class="post-title entry-title" itemprop="name">{TITLE}</h3><div class="post-header"><div class="post-header-line-1"></div></div><div class="post-body entry-content" id="post-body-7" itemprop="description articleBody">{body}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn">{w.name()}</span></span> <span class="post-timestamp">at <a href="#"><abbr class="published">9:12 AM</abbr></a></span></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">Labels: <a href="/l">boats</a>, <a href="/m">lake</a></span></div></div></div><div class="comments" id="comments"><h4>4 comments:</h4><div class="comments-content"><ol id="top-ra">{remarks}</ol></div></div></div></div></div></div><div class="blog-pager" id="blog-pager"><span id="blog-pager-newer-link"><a href="#">Newer Post</a></span><a class="home-link" href="/">Home</a></div></div></div></div><div class="column-right-outer"><aside><div class="sidebar section"><div class="widget Profile"><h2>About Me</h2><p>{w.aside(2)}</p></div><div class="widget BlogArchive"><ul>{links("2024,2023,2022,2021")}</ul></div></div></aside></div></div></div><footer><div class="footer-outer">Simple theme. Powered by a blog program.</div></footer></div>""",
    )


def medium(w: Writer) -> str:
    """Classes of a machine, claps, and other stories below."""
    body = w.paragraphs(
        w.number(4, 6), '<p id="9a8b" class="pw-post-body-paragraph mz na gt nb b nc">{}</p>'
    )
    head = f'<h2 id="77aa" class="nx ny gt be nz oa">{w.say(w.sentence())}</h2>'
    quote = f'<blockquote class="ok ol om"><p class="mz na on nb b">{w.paragraph(most=2)}</p></blockquote>'
    rest = w.paragraphs(3, '<p id="9a8c" class="pw-post-body-paragraph mz na gt nb b nc">{}</p>')
    return document(
        f"{TITLE} | by {w.name()} | Medium",
        f"""<div id="root"><div class="a b c"><div class="d e f g"><a href="/">Sign up</a><a href="/in">Sign in</a></div><div class="main-content"><article><section><div><div class="fr fs ft"><h1 id="1a2b" class="pw-post-title gp gq gr">{TITLE}</h1><div class="speechify-ignore"><div class="author"><a rel="noopener follow" href="/@a">{w.name()}</a><span>·</span><button>Follow</button></div><div><span data-testid="storyReadTime">6 min read</span><span>·</span><span data-testid="storyPublishDate">Jan 2, 2024</span></div></div><div class="clap"><p>312</p></div><div><p>7</p></div><button>Listen</button><button>Share</button>{body}<figure class="mp mq"><img src="/lake.jpg" alt=""><figcaption class="mw ml mx">Photo by {w.name()} on a stock site</figcaption></figure>{head}{quote}{rest}</div></div></section></article></div><div class="tags"><a href="/t/a">Patience</a><a href="/t/b">Lakes</a></div><div class="x y"><h2 class="be">Written by {w.name()}</h2><div><p>812 Followers</p></div><p class="be">{w.aside()}</p></div><div class="z"><h2>Responses (7)</h2></div><div class="more"><h2>More from this author</h2>{teasers(w, 3, '<article><div><a href="/{0}"><h2>{1}</h2><h3>{2}</h3></a></div></article>')}</div><div class="ft"><p>Help</p><p>Status</p><p>About</p><p>Careers</p></div></div></div>""",
    )


def substack(w: Writer) -> str:
    """A letter with calls to subscribe in its midst."""
    call = '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Lake Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div></div></div>'
    body = f'{w.paragraphs(3)}{call}<h3 class="header-anchor-post">{w.say(w.sentence())}</h3>{w.paragraphs(w.number(3, 6))}<ul>{w.items(3, "<li><p>{}</p></li>")}</ul>{w.paragraphs(2)}'
    return document(
        TITLE,
        f"""<div id="entry"><div id="main" class="main typography"><div class="topbar"><a href="/">Lake Letters</a><button>Subscribe</button><button>Sign in</button></div><div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 dir="auto" class="post-title published">{TITLE}</h1><h3 dir="auto" class="subtitle">{w.headline(9)}</h3><div class="byline-wrapper"><div><a href="/@a">{w.name()}</a></div><div>Jan 02, 2024</div></div><div class="post-ufi"><a class="post-ufi-button">Share</a></div></div><div class="available-content"><div dir="auto" class="body markup">{body}<p class="button-wrapper"><a class="button primary" href="#"><span>Share</span></a></p>{call}</div></div><div class="post-footer"><a>Share</a></div></article></div></div></div><div class="comments-page" id="discussion"><h4>Discussion about this post</h4><div class="comment-list">{"".join(f'<div class="comment"><div class="comment-content"><div class="comment-meta"><a>{w.name()}</a></div><div class="comment-body"><p>{w.aside(2)}</p></div></div></div>' for _ in range(4))}</div></div><div class="footer-wrap"><p>© 2024 {w.name()}</p></div></div></div></div>""",
    )


def ghost(w: Writer) -> str:
    """Ghost with its standard theme."""
    first = w.paragraphs(3)
    note = f'<div class="kg-card kg-callout-card"><div class="kg-callout-text">{w.paragraph(most=1)}</div></div>'
    rest = f'<h2 id="a">{w.say(w.sentence())}</h2>{w.paragraphs(w.number(2, 5))}'
    return document(
        TITLE,
        f"""<div class="viewport"><header id="gh-head" class="gh-head"><a href="/">Lock</a><nav>{links("Home,About")}</nav></header><main id="site-main" class="site-main"><article class="article post tag-water"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><a href="/t">Water</a></div><h1 class="article-title">{TITLE}</h1><p class="article-excerpt">{w.aside()}</p><div class="article-byline"><h4 class="author-name"><a href="/a">{w.name()}</a></h4><div class="byline-meta-content"><time>Jan 2, 2024</time><span class="byline-reading-time">4 min read</span></div></div></header><section class="gh-content gh-canvas">{first}{note}{rest}</section></article></main><section class="footer-cta outer"><h2 class="footer-cta-title">Sign up for more like this.</h2><a class="footer-cta-button">Enter your email</a></section><aside class="read-more-wrap outer"><div class="read-more inner">{teasers(w, 3, '<article class="post-card post"><a href="/{0}"><h2 class="post-card-title">{1}</h2><div class="post-card-excerpt">{2}</div></a></article>')}</div></aside><footer class="site-footer"><section class="copyright">Lock © 2024</section></footer></div>""",
    )


def tumblr(w: Writer) -> str:
    """A short post with notes."""
    body = w.paragraphs(w.number(2, 4))
    notes = "".join(
        f'<li class="note like"><span class="action"><a href="#">{w.name()}</a> liked this</span></li>'
        for _ in range(12)
    )
    return document(
        TITLE,
        f"""<div id="page"><header><h1 id="title"><a href="/">lock diary</a></h1><nav><ul>{links("ask me,archive,random")}</ul></nav></header><section id="posts"><article class="post text permalink"><div class="post-content"><h2 class="title">{TITLE}</h2><div class="body-text">{body}</div></div><div class="tags"><a href="/tagged/a">#lake</a> <a href="/tagged/b">#patience</a></div><div class="post-meta"><a href="/p">Jan 2nd, 2024</a> <a href="#notes">41 notes</a></div></article><section id="notes"><ol class="notes">{notes}</ol></section></section><footer>Theme by somebody</footer></div>""",
    )


def jekyll(w: Writer) -> str:
    """A static site with a listing, a footnote and nothing else."""
    body = w.paragraphs(3)
    listing = f'<div class="language-sh highlighter-rouge"><div class="highlight"><pre class="highlight"><code>{w.say("make ice")}\n{w.say("make install")}</code></pre></div></div>'
    rest = (
        f'<h2 id="x">{w.say(w.sentence())}</h2>{w.paragraphs(w.number(2, 5))}<ol>{w.items(4)}</ol>'
    )
    return document(
        TITLE,
        f"""<header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">Lock</a><nav class="site-nav"><div class="trigger">{links("About,Posts", '<a class="page-link" href="/{0}">{1}</a>')}</div></nav></div></header><main class="page-content" aria-label="Content"><div class="wrapper"><article class="post h-entry" itemscope><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{TITLE}</h1><p class="post-meta"><time class="dt-published">Jan 2, 2024</time></p></header><div class="post-content e-content" itemprop="articleBody">{body}{listing}{rest}</div></article></div></main><footer class="site-footer h-card"><div class="wrapper"><p>Notes from the water, written by hand.</p></div></footer>""",
    )


def movable_type(w: Writer) -> str:
    """Movable Type and Typepad."""
    body, more = w.paragraphs(3), w.paragraphs(w.number(2, 5))
    remarks = "".join(
        f'<div class="comment comment-odd" id="comment-{i}"><div class="inner"><div class="comment-header"><div class="user-pic"></div><div class="asset-meta"><span class="byline"><span class="vcard author">{w.name()}</span> replied to comment</span></div></div><div class="comment-content"><p>{w.aside(w.number(1, 3))}</p></div></div></div>'
        for i in range(w.number(2, 9))
    )
    return document(
        TITLE,
        f"""<div id="container"><div id="container-inner"><div id="header"><div id="header-inner"><div id="header-content"><div id="header-name"><a href="/">Lock Notes</a></div></div></div></div><div id="content"><div id="content-inner"><div id="alpha"><div id="alpha-inner"><div id="entry-7" class="entry-asset asset hentry"><div class="asset-header"><h1 id="page-title" class="asset-name entry-title">{TITLE}</h1><div class="asset-meta"><span class="byline">By <span class="vcard author">{w.name()}</span> on <abbr class="published">January 2, 2024 9:12 AM</abbr></span><span class="separator">|</span> <a href="#comments">Comments (4)</a></div></div><div class="asset-content entry-content"><div class="asset-body">{body}</div><div id="more" class="asset-more">{more}</div></div><div class="asset-footer"><div class="entry-categories"><h4>Categories<span class="delimiter">:</span></h4><ul><li class="entry-category"><a href="/c">Boats</a></li></ul></div></div></div><div id="comments" class="comments"><div class="comments-header"><h2>4 Comments</h2></div><div class="comments-content">{remarks}</div><div class="comments-open"><h2>Leave a comment</h2></div></div></div></div><div id="beta"><div id="beta-inner"><div class="widget-about-this-entry widget"><h3 class="widget-header">About this Entry</h3><div class="widget-content"><p>This page contains a single entry published on January 2, 2024.</p><p><a href="/p">{w.headline()}</a> was the previous entry in this blog.</p></div></div></div></div></div></div></div></div>""",
    )


def nineties(w: Writer) -> str:
    """A page laid out with tables, fonts and line breaks."""
    body = "<p>".join(w.paragraph() for _ in range(w.number(5, 9)))
    return document(
        TITLE,
        f"""<table width="760" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3" bgcolor="#003366"><font color="#ffffff" size="5">The Lock Gazette</font></td></tr><tr><td width="140" valign="top" bgcolor="#eeeeee"><font size="2">{links("Home,Guestbook,Links,Webring", '<a href="{0}.html">{1}</a><br>')}</font></td><td width="480" valign="top"><center><h1><font face="Times">{TITLE}</font></h1></center><font face="Times" size="3">{body}</font><p><center><img src="line.gif"></center></td><td width="140" valign="top"><font size="1"><b>Sponsors</b><br><a href="s.html">Ropes and buckets at the lowest price</a></font></td></tr><tr><td colspan="3" align="center"><font size="1">Best viewed at 800 x 600. You are visitor number 10412.</font></td></tr></table>""",
    )


def line_breaks(w: Writer) -> str:
    """No <article> and no <p>: text in nested <div>s with line breaks."""
    body = "<br /><br />".join(w.paragraph() for _ in range(w.number(4, 9)))
    return document(
        TITLE,
        f"""<div class="top"><div class="logo"><a href="/">Lock</a></div><div class="menu">{links("News,Sport,Letters,Archive", '<a href="/{0}">{1}</a> | ')}</div></div><div class="page"><div class="left"><div class="headline">{TITLE}</div><div class="info">02/01/2024 - {w.name()}</div><div class="text">{body}</div><div class="print"><a href="?print=1">Print this page</a></div></div><div class="right"><div class="box"><b>Latest</b><br>{teasers(w, 4, '<a href="/{0}">{1}</a><br>')}</div></div></div><div class="bottom">© Lock 2024 - all rights reserved</div>""",
    )


def div_paragraphs(w: Writer) -> str:
    """Every paragraph in a <div> of its own, with spans inside."""
    body = w.paragraphs(
        w.number(5, 9), '<div class="para"><span style="font-size:16px">{}</span></div>'
    )
    return document(
        TITLE,
        f"""<div class="wrap"><div class="bar">{links("Start,Texts,Me", '<span><a href="/{0}">{1}</a></span>')}</div><div class="content-area"><div class="h">{TITLE}</div><div class="date">January 2, 2024</div>{body}</div><div class="others">{teasers(w, 5, '<div class="item"><a href="/{0}">{1}</a></div>')}</div></div>""",
    )


BLOGS = (
    wordpress,
    gutenberg,
    elementor,
    blogger,
    medium,
    substack,
    ghost,
    tumblr,
    jekyll,
    movable_type,
    nineties,
    line_breaks,
    div_paragraphs,
)
